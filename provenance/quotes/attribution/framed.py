"""To whom a frame gives words in marks, without a verb of saying: "In Lee's words", "So said Lee"."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.attribution.framed_behind import framed_behind
from provenance.quotes.attribution.framed_front import Frame, framed_front
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import Clauses, Skeleton


def framed(
    skeleton: Skeleton, sentence: Clauses, before: Clauses | None, at: int, language: Language
) -> Frame | None:
    """The frame in front of the string at token `at`, or behind it in its sentence."""
    if language.verb_second and _is_heard(skeleton, sentence.first, at, language):
        return Frame(None)
    found = framed_front(skeleton, sentence, before, at, language)
    if found is None and at == sentence.first:
        found = framed_behind(skeleton, sentence, at + 1, language)
    return found


def _is_heard(skeleton: Skeleton, first: int, at: int, language: Language) -> bool:
    """ "Lee bekam zu hören: „...“": nobody's who is named."""
    if at - 2 <= first or skeleton.words[at - 1] != ":":
        return False
    low = skeleton.lows[at - 2]
    return low in language.phrase_words.hearing and low.endswith(language.oblique_ending)


def own_words(skeleton: Skeleton, sentence: Clauses, language: Language) -> Phrase | None:
    """ "In her words, the mission “is not dead”", "Seiner Ansicht nach ...": the pronoun speaks."""
    first, lows = sentence.first, skeleton.lows
    opens = lows[first] in language.before_views
    if sentence.last - first < 4 + language.verb_second or not (opens or language.verb_second):
        return None
    at = first + opens
    if lows[at] not in language.view_owners or lows[at + 1] not in language.views:
        return None
    return Phrase(at, at + 1, at + 1, at)
