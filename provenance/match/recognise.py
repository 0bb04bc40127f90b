"""Quotations recognised: segments of a new document held against utterances already known.

A segment joins the utterance it is likest to, by the rules that group quotations; no other pair is compared.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from provenance.match.grouping import Group, score_pairs
from provenance.match.segments import Segment
from provenance.match.utterances import render
from provenance.models import Document, Quotation, QuotationKind, Relation, Rendering, Span, Utterance
from provenance.text.rarity import rarity
from provenance.text.tokens import fold, words_of

_LEAST_SHARE = 0.22  # of the lighter side's weight: what shares less is no rendering
_LEAST_SHARED = 1.2
_COMPARED = 6  # wordings


@dataclass(frozen=True, slots=True)
class Known:
    """An utterance with all its wordings."""

    utterance: Utterance
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Wording:
    """One wording of an utterance, its words and what they weigh together."""

    of: Known
    text: str
    words: frozenset[str]
    weight: float


def recognise(segments: Sequence[Segment], known: Sequence[Known], links: Group) -> dict[int, Known]:
    """For each segment, by its number, the utterance that it renders, where there is one."""
    wordings = [_wording(one, text) for one in known for text in one.texts]
    same: dict[str, list[_Wording]] = defaultdict(list)
    for each in wordings:
        same[fold(each.text)].append(each)
    pairs = [
        (number, each)
        for number, segment in enumerate(segments)
        for each in same.get(fold(segment.text)) or _likest(segment.text, wordings)
    ]
    spoken = [*segments, *(_as_segment(each) for _, each in pairs)]
    scores = score_pairs(
        spoken, [(number, len(segments) + at) for at, (number, _) in enumerate(pairs)], links
    )
    best: dict[int, tuple[float, str]] = {}
    found: dict[int, Known] = {}
    for (number, each), score in zip(pairs, scores, strict=True):
        rank = (-score, each.of.utterance.id)
        if score > 0.0 and rank < best.get(number, (0.0, "")):
            best[number], found[number] = rank, each.of
    return found


def with_renderings(
    document: Document, segments: Sequence[Segment], found: Mapping[int, Known], links: Group
) -> tuple[Utterance, ...]:
    """The utterances that segments of `document` render, these renderings among theirs, in order of id."""
    held: dict[str, list[int]] = defaultdict(list)
    known = {one.utterance.id: one.utterance for one in found.values()}
    for number, one in found.items():
        held[one.utterance.id].append(number)
    return tuple(
        _with(known[name], document, [segments[number] for number in held[name]], links)
        for name in sorted(held)
    )


def _with(known: Utterance, document: Document, members: Sequence[Segment], links: Group) -> Utterance:
    spans: dict[str, tuple[Quotation, Span]] = {}
    for one in members:
        _, span = spans.get(one.quotation.id, (one.quotation, one.span))
        whole = Span(min(span.start, one.span.start), max(span.end, one.span.end))
        spans[one.quotation.id] = (one.quotation, whole)
    added: list[Rendering] = [
        render(quotation, span, document.text[span.start : span.end], known.wording, known.id, links)
        for quotation, span in spans.values()
    ]
    ordered = sorted((*known.renderings, *added), key=lambda at: (at.document, at.start, at.end))
    return replace(known, renderings=tuple(ordered))


def _wording(of: Known, text: str) -> _Wording:
    words = frozenset(words_of(text))
    return _Wording(of, text, words, _weight(words))


def _likest(segment: str, wordings: Sequence[_Wording]) -> list[_Wording]:
    """The few wordings that share most with a segment, and enough to be looked at."""
    words = frozenset(words_of(segment))
    whole = _weight(words)
    shared: list[tuple[float, int]] = []
    for number, each in enumerate(wordings):
        both = _weight(words & each.words)
        if both >= _LEAST_SHARED and both >= _LEAST_SHARE * min(whole, each.weight):
            shared.append((-both / (whole + each.weight - both), number))
    return [wordings[number] for _, number in sorted(shared)[:_COMPARED]]


def _weight(words: Iterable[str]) -> float:
    return sum(map(rarity, words))


def _as_segment(wording: _Wording) -> Segment:
    """A wording of an utterance as a segment of a document of its own."""
    one, text = wording.of.utterance, wording.text
    is_reported = all(each.relation is Relation.INDIRECT for each in one.renderings)
    kind = QuotationKind.INDIRECT if is_reported else QuotationKind.DIRECT
    quotation = Quotation(f"{one.id} known", one.id, 0, len(text), text, kind, speaker=one.speaker)
    return Segment(quotation, 0, Span(0, len(text)), text)
