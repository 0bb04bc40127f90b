"""To whom the sentence behind words in marks gives them: "This was stated by Ann Lee", "Lee said this"."""

from __future__ import annotations

from bisect import bisect_left

from provenance.languages.model import Form, Language
from provenance.quotes.attribution.framed_behind import framed_by_next
from provenance.quotes.attribution.passives import agent_behind
from provenance.quotes.sentence.phrases import Phrase, phrase_before, with_name_aside
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton

_POINTS = ("this", "that")
_VERB_REACH = 24


def stated_behind(
    skeleton: Skeleton, sentence: Clauses, at: int, language: Language
) -> tuple[Phrase | None, int | None] | None:
    """Speaker and cue of the words at token `at` that end their sentence, by the one behind it."""
    if not language.knows_people or any(word not in ".!?" for word in skeleton.words[at + 1 : sentence.last]):
        return None
    number = bisect_left(skeleton.sentences, sentence.last, key=lambda one: one.first)
    if number >= len(skeleton.sentences):
        return None
    behind = skeleton.sentences[number]
    if behind.paragraph - sentence.paragraph > 1 or STRING in skeleton.words[behind.first : behind.last]:
        return None
    frame = framed_by_next(skeleton, behind, language)
    if frame is not None:
        speaker = frame.speaker
        return speaker and with_name_aside(skeleton, speaker, behind.last, language), None
    if behind.paragraph != sentence.paragraph:
        return None
    return _stated_by(skeleton, behind, language) or _said_this(skeleton, behind, language)


def _stated_by(skeleton: Skeleton, behind: Clauses, language: Language) -> tuple[Phrase, int] | None:
    """ "This was stated by the mayor, Ann Lee."."""
    first, lows = behind.first, skeleton.lows
    if behind.last - first < 5 or lows[first] not in _POINTS or lows[first + 1] not in language.passives:
        return None
    verb = first + 2 + (lows[first + 2] in language.adverbs)
    if not _says(lows[verb], language):
        return None
    found = agent_behind(skeleton, verb + 1, behind.last, language)
    return (with_name_aside(skeleton, found, behind.last, language), verb) if found is not None else None


def _said_this(skeleton: Skeleton, behind: Clauses, language: Language) -> tuple[Phrase, int] | None:
    """ "The mayor, Ann Lee, said this in an interview."."""
    lows = skeleton.lows
    for verb in range(behind.first + 1, min(behind.last - 2, behind.first + _VERB_REACH)):
        if lows[verb + 1] != "this" or not _says(lows[verb], language):
            continue
        follows = lows[verb + 2]
        if (
            follows[0].isalpha()
            and follows not in language.prepositions
            and follows not in language.time_words
        ):
            return None  # "Lee said this plan would fail"
        found = phrase_before(skeleton, verb, behind.first, language)
        return (found, verb) if found is not None and found.left == behind.first else None
    return None


def _says(low: str, language: Language) -> bool:
    cue = language.cues.get(low)
    return cue is not None and cue.form is Form.PAST and cue.lemma in language.speech
