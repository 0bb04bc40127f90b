"""Words of a quotation that stand without marks in another document: a rendering of no quotation.

Proposed by rare word n-grams over all sentences, proved by alignment. A quotation turned into an outlet's
own words is a finding.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from provenance.match import gates
from provenance.match.comparison import compare_texts
from provenance.match.fragments import FragmentIndex
from provenance.match.segments import cut_text
from provenance.match.settings import MatchSettings
from provenance.models import (
    DateInterval,
    Document,
    Quotation,
    Relation,
    Rendering,
    Sentence,
    Span,
    Utterance,
)
from provenance.text.contradictions import contradiction
from provenance.text.rarity import rarity
from provenance.text.spans import merge_spans
from provenance.text.tokens import words_of

_LEAST_WORDS = 6
_LEAST_WEIGHT = 5.0
_LEAST_EQUAL = 0.75
_LEAST_SCORE = 0.75
_MOST_PLACES = 256
_JOINED = 3  # characters between two sentences of one wording
_MARKS = frozenset('"“”„«»‟″')
_KINDS = (Relation.VERBATIM, Relation.EDITED, Relation.FRAGMENT)


@dataclass(frozen=True, slots=True)
class Field:
    """What is searched: sentences of documents, and where marked words and boilerplate stand in them."""

    documents: Mapping[str, Document]
    sentences: Mapping[str, Sequence[Sentence]]
    quotations: Mapping[str, Sequence[Quotation]]
    boilerplate: Mapping[str, Sequence[Span]]
    dates: Mapping[str, DateInterval]


def add_unmarked(
    utterances: Sequence[Utterance], field: Field, settings: MatchSettings
) -> tuple[Utterance, ...]:
    """The utterances with the places added where their words stand unmarked in other documents."""
    places, marked = _Places(field), _marked(field)
    asked = [
        (number, piece)
        for number, one in enumerate(utterances)
        if any(at.quotation in marked for at in one.renderings)
        for piece in _pieces(one.wording)
    ]
    found: dict[int, list[tuple[str, Span]]] = defaultdict(list)
    for at, document, span in places.of([piece for _, piece in asked]):
        found[asked[at][0]].append((document, span))
    return tuple(
        _with_places(one, found[number], field, settings) if number in found else one
        for number, one in enumerate(utterances)
    )


class _Places:
    """The sentences of all documents, indexed, with what is marked in each document."""

    def __init__(self, field: Field) -> None:
        self._field = field
        self._spans = [
            (name, span)
            for name in sorted(field.documents, key=lambda name: (field.documents[name].sha256, name))
            for span in _sentences(field.documents[name], field.sentences.get(name))
        ]
        self._taken = {name: _taken(field, name) for name in field.documents}

    def of(self, pieces: Sequence[str]) -> list[tuple[int, str, Span]]:
        """Where `pieces` stand unmarked: number of the piece, document, span."""
        texts = [self._field.documents[name].text[span.start : span.end] for name, span in self._spans]
        index = FragmentIndex(texts, _MOST_PLACES, _MOST_PLACES)
        found: list[tuple[int, str, Span]] = []
        for one in index.find(pieces):
            if one.equal < _LEAST_EQUAL:
                continue
            name, home = self._spans[one.text]
            place = index.span(one)
            span = Span(home.start + place.start, home.start + place.end)
            if self._is_free(name, span):
                found.append((one.fragment, name, span))
        return found

    def _is_free(self, name: str, span: Span) -> bool:
        text = self._field.documents[name].text
        around = text[max(0, span.start - 1) : span.start] + text[span.end : span.end + 2]
        if _MARKS & set(around) or _MARKS & set(text[span.start : span.end]):
            return False
        taken = self._taken[name]
        at = bisect_left(taken, span.end, key=lambda one: one.start)
        return not (at and taken[at - 1].end > span.start)


def _sentences(document: Document, given: Sequence[Sentence] | None) -> list[Span]:
    return [Span(one.start, one.end) for one in given] if given else list(cut_text(document.text))


def _taken(field: Field, name: str) -> tuple[Span, ...]:
    """Marked words and boilerplate of a document, in order and apart."""
    taken = [Span(*span) for span in field.boilerplate.get(name, ())]
    for one in field.quotations.get(name, ()):
        if one.kind != "indirect":
            taken.extend(Span(*span) for span in one.quoted or ((one.start, one.end),))
    return merge_spans(taken)


def _marked(field: Field) -> frozenset[str]:
    """The quotations inside marks."""
    return frozenset(
        each.id for held in field.quotations.values() for each in held if each.kind != "indirect"
    )


def _pieces(wording: str) -> list[str]:
    """The sentences of a wording that tell enough to be known again."""
    pieces = (wording[span.start : span.end] for span in cut_text(wording))
    return [piece for piece in pieces if _tells(piece)]


def _tells(piece: str) -> bool:
    words = words_of(piece)
    return len(words) >= _LEAST_WORDS and sum(map(rarity, words)) >= _LEAST_WEIGHT


def _with_places(
    one: Utterance, found: Sequence[tuple[str, Span]], field: Field, settings: MatchSettings
) -> Utterance:
    held: dict[str, list[Span]] = defaultdict(list)
    for at in one.renderings:
        held[at.document].append(Span(at.start, at.end))
    added = [
        rendering
        for document, span in _joined(found)
        if document not in held and _in_time(one, document, field, settings)
        for rendering in [_rendering(one.wording, document, span, field.documents[document].text)]
        if rendering is not None
    ]
    if not added:
        return one
    ordered = sorted((*one.renderings, *added), key=lambda at: (at.document, at.start, at.end))
    return replace(one, renderings=tuple(ordered))


def _joined(found: Sequence[tuple[str, Span]]) -> list[tuple[str, Span]]:
    """Places of one document that follow each other made one."""
    joined: list[tuple[str, Span]] = []
    for document, span in sorted(found):
        if joined and joined[-1][0] == document and span.start - joined[-1][1].end <= _JOINED:
            joined[-1] = (document, Span(joined[-1][1].start, max(span.end, joined[-1][1].end)))
        else:
            joined.append((document, span))
    return joined


def _in_time(one: Utterance, document: str, field: Field, settings: MatchSettings) -> bool:
    date = field.dates.get(document)
    gaps = [gates.gap_hours(date, field.dates.get(at.document)) for at in one.renderings]
    known = [gap for gap in gaps if gap is not None]
    return not known or min(known) <= settings.utterance_window_days * 24.0


def _rendering(wording: str, document: str, span: Span, text: str) -> Rendering | None:
    piece = text[span.start : span.end]
    match = compare_texts(*sorted((piece, wording)))
    if match.kind not in _KINDS or match.score < _LEAST_SCORE:
        return None
    if match.kind is not Relation.VERBATIM and contradiction(*sorted((piece, wording))):
        return None
    return Rendering(None, document, span.start, span.end, match.kind, round(match.score, 4))
