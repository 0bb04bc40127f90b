"""Words of a quotation that stand without marks in another document: a rendering of no quotation.

Proposed by rare word n-grams over all sentences, proved by alignment. A quotation turned into an outlet's
own words is a finding.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from provenance.languages import denies_words
from provenance.match import gates
from provenance.match.comparison import compare_texts
from provenance.match.field import Field
from provenance.match.fragments import FragmentIndex
from provenance.match.segments import cut_text
from provenance.match.settings import MatchSettings
from provenance.match.utterances import Told
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
from provenance.text.rarity import tells
from provenance.text.spans import merge_spans

_LEAST_WORDS = 6
_LEAST_WEIGHT = 5.0
LEAST_EQUAL = 0.75
_LEAST_SCORE = 0.75
MOST_PLACES = 256
_JOINED = 3  # characters between two sentences of one wording
_MARKS = frozenset('"“”„«»‟″')
_KINDS = (Relation.VERBATIM, Relation.EDITED, Relation.FRAGMENT)


class Stand(NamedTuple):
    """Words of an utterance that stand unmarked in a document: where, what they are, and its date."""

    document: str
    span: Span
    text: str
    date: DateInterval | None


def add_unmarked(told: Sequence[Told], field: Field, settings: MatchSettings) -> tuple[Utterance, ...]:
    """The utterances with the places added where their words stand unmarked in other documents."""
    asked = [(number, piece) for number, one in enumerate(told) for piece in pieces_of(one)]
    places = _places(field)
    texts = [field.by_id[name].text[span.start : span.end] for name, span in places]
    index = FragmentIndex(texts, MOST_PLACES, MOST_PLACES)
    found: dict[str, list[tuple[int, Span]]] = defaultdict(list)
    for one in index.find([piece for _, piece in asked]):
        name, home = places[one.text]
        if one.equal >= LEAST_EQUAL:
            at = index.span(one)
            found[name].append((asked[one.fragment][0], Span(home.start + at.start, home.start + at.end)))
    stands: dict[int, list[Stand]] = defaultdict(list)
    for name in sorted(found):
        document = field.by_id[name]
        taken = taken_in(field.quotations.get(name, ()), field.boilerplate.get(name, ()))
        for number, stand in stands_in(document, field.dates.get(name), taken, found[name]):
            stands[number].append(stand)
    return tuple(with_stands(one, stands[number], settings) for number, one in enumerate(told))


def pieces_of(told: Told) -> list[str]:
    """The sentences of an utterance inside marks that tell enough to be known again."""
    if not told.is_marked:
        return []
    wording = told.utterance.wording
    pieces = (wording[span.start : span.end] for span in cut_text(wording))
    return [piece for piece in pieces if _tells(piece)]


def stands_in(
    document: Document,
    date: DateInterval | None,
    taken: Sequence[Span],
    found: Iterable[tuple[int, Span]],
) -> Iterator[tuple[int, Stand]]:
    """The places of utterances, by number, that are free in a document; what follows each other is joined."""
    held: dict[int, list[Span]] = defaultdict(list)
    for number, span in found:
        if _is_free(document.text, taken, span):
            held[number].append(span)
    for number, spans in held.items():
        for span in _joined(spans):
            yield number, Stand(document.id, span, document.text[span.start : span.end], date)


def with_stands(told: Told, stands: Sequence[Stand], settings: MatchSettings) -> Utterance:
    """The utterance with renderings added where it stands unmarked, in documents that do not quote it."""
    one = told.utterance
    added = [
        rendering
        for stand in stands
        if stand.document not in told.homes and _in_time(told, stand, settings)
        for rendering in [_rendering(one.wording, stand)]
        if rendering is not None
    ]
    if not added:
        return one
    ordered = sorted((*one.renderings, *added), key=lambda at: (at.document, at.start, at.end))
    return replace(one, renderings=tuple(ordered))


def sentence_spans(document: Document, given: Sequence[Sentence] | None) -> list[Span]:
    """The sentences of a document, those found before where there are any."""
    return [Span(one.start, one.end) for one in given] if given else list(cut_text(document.text))


def taken_in(quotations: Sequence[Quotation], boilerplate: Sequence[Span]) -> tuple[Span, ...]:
    """Marked words, what somebody denies, and boilerplate of a document, in order and apart."""
    taken = [Span(*span) for span in boilerplate]
    for one in quotations:
        if one.kind != "indirect" or denies_words(one.cue or ""):
            taken.extend(Span(*span) for span in one.quoted or ((one.start, one.end),))
    return merge_spans(taken)


def _places(field: Field) -> list[tuple[str, Span]]:
    """The sentences of all documents, in order of the documents' words."""
    return [
        (name, span)
        for name in sorted(field.by_id, key=lambda name: (field.by_id[name].sha256, name))
        for span in sentence_spans(field.by_id[name], field.sentences.get(name))
    ]


def _is_free(text: str, taken: Sequence[Span], span: Span) -> bool:
    around = text[max(0, span.start - 1) : span.start] + text[span.end : span.end + 2]
    if _MARKS & set(around) or _MARKS & set(text[span.start : span.end]):
        return False
    at = bisect_left(taken, span.end, key=lambda one: one.start)
    return not (at and taken[at - 1].end > span.start)


def _tells(piece: str) -> bool:
    return tells(piece, _LEAST_WORDS, _LEAST_WEIGHT)


def _joined(found: Sequence[Span]) -> list[Span]:
    """Places that follow each other made one."""
    joined: list[Span] = []
    for span in sorted(found):
        if joined and span.start - joined[-1].end <= _JOINED:
            joined[-1] = Span(joined[-1].start, max(span.end, joined[-1].end))
        else:
            joined.append(span)
    return joined


def _in_time(told: Told, stand: Stand, settings: MatchSettings) -> bool:
    gaps = [gates.gap_hours(stand.date, home.date) for home in told.homes.values()]
    known = [gap for gap in gaps if gap is not None]
    return not known or min(known) <= settings.utterance_window_days * 24.0


def _rendering(wording: str, stand: Stand) -> Rendering | None:
    pair = sorted((stand.text, wording))
    match = compare_texts(*pair)
    if match.kind not in _KINDS or match.score < _LEAST_SCORE:
        return None
    if match.kind is not Relation.VERBATIM and contradiction(*pair):
        return None
    return Rendering(None, stand.document, *stand.span, match.kind, round(match.score, 4))
