"""Verbs that no table knows, put in behind a string: `“...,” beamed Ann Lee`, « ... », s'emporte Ann Lee.

The place tells that they speak: a string closed by its comma, one small word, a full name.
"""

from __future__ import annotations

from collections.abc import Iterator

from provenance.languages.model import Form, Language
from provenance.languages.model import words as listed
from provenance.quotes.attribution.behind_verbs import past_interjected
from provenance.quotes.attribution.plausible import is_known_role
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.sentence.nominatives import is_no_object, may_be_surname, names_someone, surnames
from provenance.quotes.sentence.phrases import Phrase, phrase_after
from provenance.quotes.sentence.skeleton import Clauses, Skeleton

_JOINTS = listed(", — – -")
_SHORTEST = 4


def by_unknown_verb(skeleton: Skeleton, sentence: Clauses, language: Language) -> Iterator[Proposal]:
    """A string, a word that is in no table, and the full name of who speaks."""
    words = skeleton.words
    if language.knows_people:
        yield from _upright(skeleton, sentence, language)
    for string in skeleton.strings_between(sentence.first, sentence.last - 3):
        at = string + 1
        while at < sentence.last and words[at] in _JOINTS:
            at += 1
        while at < sentence.last and (
            skeleton.lows[at] in language.reflexives
            or (language.subjects_last and skeleton.lows[at] in language.auxiliaries)
        ):
            at += 1
        if language.verb_second and at + 2 < sentence.last and skeleton.lows[at] in language.auxiliaries:
            feeling = _who_is(skeleton, at, sentence.last, language)
            if feeling is not None:
                yield Proposal("signed", string, string + 1, at, feeling, "—", "", "signed", True)
            continue
        if at + 2 >= sentence.last or not _may_speak(skeleton, string, at, language):
            continue
        begin = past_interjected(skeleton, at + 1, sentence.last, language)
        while language.verb_second and begin + 1 < sentence.last and _is_put_in(skeleton, begin, language):
            begin += 1
        speaker = phrase_after(skeleton, begin, sentence.last, language)
        if speaker is None:
            continue
        opens = string == sentence.first
        if _is_known(skeleton, string, speaker, language) or (
            opens and language.knows_people and _is_alone(skeleton, string, speaker, language)
        ):
            yield Proposal("signed", string, string + 1, at, speaker, "—", "", "signed", True)
            continue
        if speaker.core - at < 3:
            continue
        if words[speaker.core - 1][0].isupper() and words[speaker.core - 2][0].isupper():
            yield Proposal("signed", string, string + 1, at, speaker, "—", "", "signed", True)


def _upright(skeleton: Skeleton, sentence: Clauses, language: Language) -> Iterator[Proposal]:
    """ "“...,” Ann Lee guided.", "“...,” the mayor smiled.", "She shrugged: “...”": a word that may be a past
    behind who stands right behind the string, or opens the sentence with the string behind."""
    words, lows = skeleton.words, skeleton.lows
    for string in skeleton.strings_between(sentence.first, sentence.last):
        if skeleton.text[skeleton.strings[string].end - 1] not in ",.?!":
            continue
        leads = string > sentence.first + 2 and words[string - 1] in (",", ":")
        begin = sentence.first if leads else string + 1
        who = _named_or_in_office(skeleton, begin, sentence.last, language)
        if who is None or who.last + 1 >= sentence.last:
            continue
        verb = who.last + (lows[who.last] in language.adverbs and who.last + 2 < sentence.last)
        if not (words[verb].islower() and lows[verb].endswith(_PAST)) or lows[verb] in language.sorts:
            continue
        behind = lows[verb + 1]
        ends = verb + 2 == string if begin < string else behind in ".,;" or behind in language.prepositions
        if ends:
            yield Proposal("signed", string, string + 1, verb, who, "—", "", "signed", True)


def _named_or_in_office(skeleton: Skeleton, at: int, last: int, language: Language) -> Phrase | None:
    """The name that begins there, the pronoun, or the role with its article."""
    words, end = skeleton.words, at
    while end < last and (words[end][0].isupper() or words[end] == "."):
        end += 1
    pronoun = language.pronouns.get(skeleton.lows[at]) if at < last else None
    if pronoun is not None:
        is_one = pronoun.gender in ("m", "f") and skeleton.lows[at] not in language.possessives
        return Phrase(at, at + 1, at + 1, at) if is_one else None
    if 0 < end - at <= _LONGEST and words[end - 1] != ".":
        return Phrase(at, end, end, at)
    if at >= last or skeleton.lows[at] not in language.determiners:
        return None
    near = range(at + 1, min(last, at + _LONGEST))
    office = next((k for k in near if skeleton.lows[k] in language.roles), None)
    return Phrase(at, office + 1, office + 1, at) if office is not None else None


_LONGEST, _PAST = 4, "ed"


def _is_put_in(skeleton: Skeleton, at: int, language: Language) -> bool:
    """ "„...“, brachte es Ann Lee auf den Punkt": a small word between the verb and who speaks."""
    low = skeleton.lows[at]
    is_small = low in language.impersonals or low in language.behind_verbs
    return is_small and skeleton.words[at + 1][0].isalpha() and low not in language.own_pronouns


def _who_is(skeleton: Skeleton, at: int, last: int, language: Language) -> Phrase | None:
    """ "„...“, ist die Trainerin überzeugt": who is something, told behind the words."""
    found = phrase_after(skeleton, at + 1, last, language)
    if found is not None and skeleton.words[found.last : found.last + 1] == [","]:
        known = names_someone(skeleton, found, language)
        return found if known and _is_said_to_know(skeleton, found.last, last, language) else None
    if found is None or found.last >= last or not skeleton.words[found.last].islower():
        return None
    behind = skeleton.words[found.last + 1] if found.last + 1 < last else "."
    known = skeleton.lows[found.last] in language.sorts
    return found if not known and behind in ".,:;!" and names_someone(skeleton, found, language) else None


def _is_said_to_know(skeleton: Skeleton, comma: int, last: int, language: Language) -> bool:
    """ "lässt Jan Lee, Sprecher der Kammer, jedenfalls wissen.": the infinitive ends the sentence."""
    end = last - (skeleton.words[last - 1] in ".!")
    closing = next((k for k in range(end - 1, max(comma, end - _TAIL), -1) if skeleton.words[k] == ","), None)
    return closing is not None and _is_infinitive(skeleton.words[end - 1], language)


def _is_infinitive(word: str, language: Language) -> bool:
    return word.islower() and word.endswith(language.oblique_ending)


_TAIL = 5


def _is_known(skeleton: Skeleton, string: int, phrase: Phrase, language: Language) -> bool:
    """ "« ... », lâche Lee", "..., tance la maire": a surname the text holds, or a role with its article."""
    if language.knows_people and skeleton.lows[phrase.first - 1].endswith(_PAST):
        return is_known_role(skeleton, phrase, language)
    if not (language.subjects_last or not language.has_articles or language.verb_second):
        return False
    lows, first = skeleton.lows, phrase.first
    if phrase.last - first == 1 and lows[first] in language.pronouns:
        return language.pronouns[lows[first]].number == "s"
    if language.verb_second and phrase.last - first == 1 and skeleton.words[first][0].isupper():
        return may_be_surname(skeleton.words[first], language)
    if phrase.last - first == 1:
        return skeleton.words[first] in surnames(skeleton, language) or lows[first] in language.roles
    if language.verb_second:
        if string > 0 and skeleton.words[string - 1][0].isalnum():
            return False  # "laut Lee „...“, suchen die Forscher": the string is a part of what is told
        return is_no_object(skeleton, phrase, language) and names_someone(skeleton, phrase, language)
    noun = lows[first + 1]
    return lows[first] in language.determiners and (
        noun in language.roles
        or noun.removesuffix("s") in language.roles
        or (language.subjects_last and noun in language.bodies and skeleton.words[first + 1][0].isupper())
    )


def _is_alone(skeleton: Skeleton, string: int, phrase: Phrase, language: Language) -> bool:
    """ "“The trains were late,” snapped Lee.": a surname the text holds, not "“Blue,” delighted Lee"."""
    if phrase.last != phrase.first + 1 or skeleton.words[phrase.first] not in surnames(skeleton, language):
        return False
    said = skeleton.strings[string]
    ends = skeleton.lows[phrase.first - 1].endswith(_PAST)
    ends = ends and skeleton.words[phrase.last : phrase.last + 1] in ([], ["."], [","])
    return ends and skeleton.text.count(" ", said.start, said.end) >= _LEAST_SPACES


_LEAST_SPACES = 3


def _may_speak(skeleton: Skeleton, string: int, at: int, language: Language) -> bool:
    """Whether an unknown small word can be the verb: the string or a comma closes what was said."""
    word, low = skeleton.words[at], skeleton.lows[at]
    if not word.islower() or not word.isalpha() or len(word) < _SHORTEST:
        return False
    cue = language.cues.get(low) if language.verb_second else None
    is_verb = cue is not None and cue.lemma not in language.speech and cue.form in (Form.PAST, Form.PRESENT)
    if low in language.sorts and not is_verb:
        return False
    if (
        low in language.roles
        or low in language.titles
        or low in language.bodies
        or low.endswith(language.clauses.adverbs)
    ):
        return False
    if language.subjects_last and low.endswith(language.phrase_words.gerunds):
        return False  # "« ... », citant son frère Bo"
    closed = skeleton.text[skeleton.strings[string].end - 1] in ",!?…"
    return closed or skeleton.words[string + 1] in _JOINTS
