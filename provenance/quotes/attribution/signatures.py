"""Who stands behind the words: `“...” (Coach Bo Lee after the game)`, "„...“ Das sagte Ann Lee".

Where the verb stands second; the string ends its sentence, and nothing in front names who speaks.
"""

from __future__ import annotations

from bisect import bisect_left

from provenance.languages.model import Form, Language
from provenance.quotes.attribution.framed_behind import framed_by_next
from provenance.quotes.attribution.stated_behind import stated_behind
from provenance.quotes.sentence.nominatives import is_no_object, main_subject, may_be_surname, names_someone
from provenance.quotes.sentence.phrases import Phrase, phrase_after, with_name_aside
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton


def signed_behind(
    skeleton: Skeleton, sentence: Clauses, at: int, language: Language
) -> tuple[Phrase | None, int | None] | None:
    """Speaker and cue behind the string at token `at`: in a bracket, alone, or in "Das sagte X"."""
    if not language.verb_second:
        return stated_behind(skeleton, sentence, at, language)
    last = sentence.last - (skeleton.words[sentence.last - 1] in ".,;")
    if at + 1 < last:
        if skeleton.words[at + 1] == ":" and at == sentence.first:
            return _headed(skeleton, at + 2, sentence.last, language) or _presented(
                skeleton, at + 2, sentence.last, language
            )
        return _in_bracket(skeleton, at + 1, sentence.last, language) or _presented(
            skeleton, at + 1 + (skeleton.words[at + 1] in ":,–—-"), sentence.last, language
        )
    behind = _sentence_behind(skeleton, sentence)
    if behind is None:
        return None
    frame = framed_by_next(skeleton, behind, language)
    if frame is not None and frame.speaker is not None:
        return frame.speaker, None
    return (
        _in_bracket(skeleton, behind.first, behind.last, language)
        or _presented(skeleton, behind.first, behind.last, language)
        or _alone(skeleton, behind, language)
    )


def _sentence_behind(skeleton: Skeleton, sentence: Clauses) -> Clauses | None:
    """The sentence behind, when no blank line stands between."""
    number = bisect_left(skeleton.sentences, sentence.last, key=lambda one: one.first)
    if number >= len(skeleton.sentences):
        return None
    behind = skeleton.sentences[number]
    between = skeleton.text[skeleton.ends[sentence.last - 1] : skeleton.starts[behind.first]]
    return None if between.count("\n") > 1 else behind


def _in_bracket(skeleton: Skeleton, at: int, stop: int, language: Language) -> tuple[Phrase, None] | None:
    """ "(Coach Bo Lee after the game)", "(Für den Trainer war es genug.)": the first who can speak."""
    words = skeleton.words
    if words[at] != "(" or at + 2 >= stop:
        return None
    end = next((k for k in range(at + 1, stop) if words[k] == ")"), stop)
    if skeleton.lows[at + 1] in language.view_words:
        found = phrase_after(skeleton, at + 2, end, language)
    else:
        found = main_subject(skeleton, at + 1, end, language)
    return (found, None) if found is not None and names_someone(skeleton, found, language) else None


def _presented(skeleton: Skeleton, at: int, stop: int, language: Language) -> tuple[Phrase, int] | None:
    """ "Das sagte Ann Lee", "Mit diesen Worten eröffnete Ann Lee ...": who follows the verb."""
    lows = skeleton.lows
    if at + 2 >= stop:
        return None
    verb = at + 1
    if lows[at] in language.quoting_with and lows[at + 2] in language.quoted_nouns:
        verb = at + 3
    elif lows[at] not in language.pointing or not _says(lows[verb], language):
        return None
    if verb + 1 >= stop or not skeleton.words[verb].islower():
        return None
    found = phrase_after(skeleton, verb + 1, stop, language)
    if found is None or not is_no_object(skeleton, found, language):
        return None
    found = with_name_aside(skeleton, found, stop, language)
    is_name = found.last - found.first == 1 and may_be_surname(skeleton.words[found.first], language)
    is_pronoun = lows[found.first] in language.own_pronouns
    return (found, verb) if is_name or is_pronoun or names_someone(skeleton, found, language) else None


def _says(low: str, language: Language) -> bool:
    cue = language.cues.get(low)
    if cue is None or cue.form not in (Form.PAST, Form.PRESENT):
        return False
    return cue.lemma in language.speech and cue.lemma not in ("report", "see", "find", "show")


def _headed(skeleton: Skeleton, at: int, stop: int, language: Language) -> tuple[Phrase, None] | None:
    """ "„...“: Ann Lee tritt zurück": words that head a line, and behind their colon a name in full."""
    found = phrase_after(skeleton, at, stop, language)
    if found is None or found.last >= stop or found.last - found.first < 2:
        return None
    words = skeleton.words
    full = words[found.last - 1][0].isupper() and words[found.last - 2][0].isupper()
    return (found, None) if full and names_someone(skeleton, found, language) else None


def _alone(skeleton: Skeleton, behind: Clauses, language: Language) -> tuple[Phrase, None] | None:
    """ "Leeds captain Bo Lee after the game." : a name in full at the sentence's start, and no verb."""
    words, lows = skeleton.words, skeleton.lows
    found = phrase_after(skeleton, behind.first, behind.last, language)
    if found is None or found.last - found.first < 2 or found.last >= behind.last:
        return None
    if not (words[found.last - 1][0].isupper() and words[found.last - 2][0].isupper()):
        return None
    if lows[found.last] not in language.prepositions or STRING in words[behind.first : behind.last]:
        return None
    stop = next((k for k in range(found.last, behind.last) if words[k] == ","), behind.last)
    verbless = not any(_is_verb(skeleton, k, language) for k in range(found.last, stop))
    return (found, None) if verbless and names_someone(skeleton, found, language) else None


def _is_verb(skeleton: Skeleton, at: int, language: Language) -> bool:
    """Whether a small word is none of those that lead to time and place."""
    word, low = skeleton.words[at], skeleton.lows[at]
    if not word.isalpha() or not word.islower():
        return False
    if low in language.auxiliaries:
        return True
    led = skeleton.lows[at - 1] in language.determiners or skeleton.lows[at - 1] in language.prepositions
    return low not in language.openings and low not in language.time_words and not led
