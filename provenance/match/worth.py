"""Which quotations can be utterances: words inside marks always, reported ones when they tell something.

A report of three words, a piece of a longer report, words nobody is named for say nothing that travels.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from provenance.languages import tells_words
from provenance.match import gates
from provenance.match.segments import Segment
from provenance.models import Passage, Quotation, QuotationKind, Span
from provenance.text.rarity import tells
from provenance.text.spans import contains
from provenance.text.tokens import words_of

_LEAST_WORDS = 4
_LEAST_WEIGHT = 2.0  # "that it has done so" is lighter
_TELLING_WORDS = 5
_IN_PASSAGE_WORDS = 10  # the passage tells shorter reports already
_MOST_NAME_WORDS = 8

Places = Mapping[str, Sequence[tuple[Span, str]]]


def worth_comparing(segments: Sequence[Segment]) -> tuple[Segment, ...]:
    """The segments in order, without reports of a few small words, thoughts, pieces of longer reports."""
    around: dict[str, dict[str, Quotation]] = defaultdict(dict)
    for segment in segments:
        around[segment.quotation.document][segment.quotation.id] = segment.quotation
    nested = {name for held in around.values() for name in _nested(list(held.values()))}
    return tuple(
        one
        for one in segments
        if not one.is_indirect
        or (one.quotation.id not in nested and _is_heavy(one.text) and tells_words(one.quotation.cue or ""))
    )


def passage_places(passages: Sequence[Passage]) -> Places:
    """Where passages stand, by document."""
    places: dict[str, list[tuple[Span, str]]] = defaultdict(list)
    for passage in passages:
        for at in passage.occurrences:
            places[at.document].append((Span(at.start, at.end), passage.id))
    return places


def worth_telling(members: Sequence[tuple[Segment, frozenset[str], str]]) -> bool:
    """Whether segments that say one thing are an utterance.

    Each comes with the passages that hold it and the body of its document: copies of one text are one.
    """
    if not all(one.is_indirect for one, _, _ in members):
        return True
    words = max(len(words_of(one.text)) for one, _, _ in members)
    named = any(is_named(one.quotation.speaker) for one, _, _ in members)
    if words < _TELLING_WORDS or not named:
        return False
    if len({body for _, _, body in members}) < 2:
        return True
    in_one_passage = bool(frozenset.intersection(*(held for _, held, _ in members)))
    return words >= _IN_PASSAGE_WORDS or not in_one_passage


def is_named(speaker: str | None) -> bool:
    """Whether a speaker is a person or body by name, as far as the letters tell.

    >>> is_named("Anna Berg"), is_named("the ministry"), is_named("waited for Berg")
    (True, True, False)
    """
    words = (speaker or "").split()
    if not words or len(words) > _MOST_NAME_WORDS:
        return False
    return gates.is_body(speaker) or words[0][:1].isupper() or words[0].lower() in ("the", "a", "an")


def _is_heavy(text: str) -> bool:
    return tells(text, _LEAST_WORDS, _LEAST_WEIGHT)


def _nested(quotations: Sequence[Quotation]) -> list[str]:
    """The reports that lie inside a longer quotation of the same speaker, or of nobody else."""
    found: list[str] = []
    outer: list[Quotation] = []
    for one in sorted(quotations, key=lambda each: (each.start, -each.end, each.id)):
        outer = [each for each in outer if each.end > one.start]
        inside = any(
            contains(Span(each.start, each.end), Span(one.start, one.end))
            and (each.start, each.end) != (one.start, one.end)
            and gates.same_speaker(each.speaker, one.speaker) is not gates.SameSpeaker.NO
            for each in outer
        )
        if inside and one.kind is QuotationKind.INDIRECT:
            found.append(one.id)
        outer = [*outer, one][-8:]
    return found
