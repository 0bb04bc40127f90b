"""Words that somebody puts so: "“...,” as X put it", "As X put it, “...”"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.languages.model import Language
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.sentence.phrases import Phrase, phrase_before
from provenance.quotes.sentence.skeleton import Clauses, Skeleton


def as_put(skeleton: Skeleton, sentence: Clauses, at: int, language: Language) -> Iterator[Proposal]:
    """ "“...,” as X put it", "As X put it, “...”": the string beside."""
    speaker = put_by(skeleton, sentence, at, language)
    if speaker is None:
        return
    strings = skeleton.strings_between(sentence.first, sentence.last)
    before = [k for k in strings if k < speaker.first]
    after = [k for k in strings if k > at]
    if before:
        yield Proposal("formula", before[-1], before[-1] + 1, at, speaker, "according", "", "before", True)
    elif after:
        yield Proposal("formula", after[0], after[0] + 1, at, speaker, "according", "", "after", True)


def put_by(skeleton: Skeleton, sentence: Clauses, at: int, language: Language) -> Phrase | None:
    """Who puts it, when "as X put it" ends at token `at` + 1."""
    lows, small = skeleton.lows, language.clauses
    if at + 1 >= sentence.last or lows[at + 1] not in small.it:
        return None
    speaker = phrase_before(skeleton, at - (lows[at - 1] in language.adverbs), sentence.first, language)
    if speaker is None or (speaker.left <= sentence.first and lows[speaker.left] not in small.putting):
        return None
    first = speaker.first + (lows[speaker.first] in small.putting)
    is_as = not small.putting.isdisjoint(lows[max(sentence.first, first - _AS_REACH) : first])
    return speaker._replace(first=first, left=first - 1) if is_as and first < speaker.last else None


_AS_REACH = 8
