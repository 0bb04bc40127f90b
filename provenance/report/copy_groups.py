"""Copy groups as the pages show them: the credit ledger, who added what, and the texts beside each other."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from provenance.models import CopyGroup, CopyMember, Edge, JudgementOf, Occurrence, Passage, Span
from provenance.report.compared import Piece, compare_renderings, group_alike
from provenance.report.judged import JudgedView, judged
from provenance.report.lookup import Lookup, credit_words
from provenance.report.places import Part, anchor
from provenance.report.views import (
    Desk,
    Linked,
    OriginView,
    direction_of,
    list_places,
    short_odds,
    view_origin,
)
from provenance.report.words import chance, date_words, percent, shortened, unquoted
from provenance.text.spans import merge_spans

_MOST_PASSAGES = 25
_MOST_PLACES = 8
_MOST_MEMBERS = 200
_MOST_EXCERPTS = 5
_LEAST_EXCERPT_CHARS = 15
_ADDED = "copy_added"


@dataclass(frozen=True, slots=True)
class MemberView:
    """A document of a copy group."""

    article: Linked
    share: str
    credit: str
    state: str
    date: str
    judged: tuple[JudgedView, ...]


@dataclass(frozen=True, slots=True)
class AlignedRow:
    """A passage as one member prints it, or several in the same words."""

    article: Linked
    words_link: str | None
    pieces: tuple[Piece, ...]
    direction: str
    language: str | None
    also: tuple[Linked, ...]


@dataclass(frozen=True, slots=True)
class AlignedView:
    """A passage as each member prints it."""

    origin: str
    rows: tuple[AlignedRow, ...]
    judged: tuple[JudgedView, ...]


@dataclass(frozen=True, slots=True)
class AloneView:
    """What only one member has: its words outside the shared text, how many, and the first of them."""

    article: Linked
    words: int
    excerpts: tuple[str, ...]
    more: int


@dataclass(frozen=True, slots=True)
class CopyView:
    """A copy group as a section."""

    anchor: str
    id: str
    names: tuple[str, ...]
    origin: OriginView
    members: tuple[MemberView, ...]
    more_members: int
    aligned: tuple[AlignedView, ...]
    left_out: int
    alone: tuple[AloneView, ...]
    changes: tuple[str, ...]
    edges: tuple[tuple[str, str, str, str], ...]
    outlets: tuple[str, ...]
    judged: tuple[JudgedView, ...]


def view_copy(desk: Desk, group: CopyGroup) -> CopyView:
    """One copy group with its credit ledger and its texts beside each other."""
    found = desk.found
    ids = [each.id for each in group.documents]
    passages = [found.passages[id] for id in group.passages if id in found.passages]
    members = tuple(_member(desk, group.id, each) for each in group.documents)
    outlets = (found.documents[each.id].outlet for each in group.documents if each.id in found.documents)
    return CopyView(
        anchor=anchor(Part.COPY, group.id),
        id=group.id,
        names=tuple(found.name(each.id) for each in group.documents),
        origin=view_origin(desk, group.origin),
        members=members[:_MOST_MEMBERS],
        more_members=max(0, len(members) - _MOST_MEMBERS),
        aligned=tuple(_aligned(desk, each, set(ids)) for each in passages[:_MOST_PASSAGES]),
        left_out=max(0, len(passages) - _MOST_PASSAGES),
        alone=tuple(_alone(desk, each.id, set(group.passages)) for each in group.documents[:_MOST_PLACES]),
        changes=list_changes(group)[:_MOST_MEMBERS],
        edges=tuple(_edge(found, each) for each in sorted(group.edges, key=_by_strength)[:_MOST_MEMBERS]),
        outlets=tuple(dict.fromkeys(each for each in outlets if each)),
        judged=judged(found, group.id, JudgementOf.COPY, JudgementOf.ORIGIN),
    )


def list_changes(group: CopyGroup) -> tuple[str, ...]:
    """What the members did with the copy, in a sentence each; what they added is shown word for word."""
    told = (each.detail for member in group.documents for each in member.changes if each.signal != _ADDED)
    return tuple(dict.fromkeys(told))


def _member(desk: Desk, group: str, member: CopyMember) -> MemberView:
    entry = desk.found.documents.get(member.id)
    return MemberView(
        article=Linked(desk.found.name(member.id), desk.article(member.id)),
        share=percent(member.share),
        credit=credit_words(member.credit, entry),
        state=member.credit.value,
        date=date_words(entry.published) if entry else "undated",
        judged=judged(desk.found, f"{group}:{member.id}", JudgementOf.LINK),
    )


def _aligned(desk: Desk, passage: Passage, members: set[str]) -> AlignedView:
    places = [each for each in passage.occurrences if each.document in members]
    texts = [desk.found.words(each.document, each.start, each.end) or passage.text for each in places]
    groups = group_alike(texts)[:_MOST_PLACES]
    compared = compare_renderings([texts[group[0]] for group in groups])
    rows = tuple(
        _aligned_row(desk, [places[index] for index in group], pieces)
        for group, pieces in zip(groups, compared, strict=True)
    )
    said = judged(desk.found, passage.id, JudgementOf.PASSAGE, JudgementOf.ORIGIN)
    return AlignedView(short_odds(passage.origin), rows, said)


def _aligned_row(desk: Desk, alike: Sequence[Occurrence], pieces: tuple[Piece, ...]) -> AlignedRow:
    place = alike[0]
    entry = desk.found.documents.get(place.document)
    language = entry.language if entry else None
    return AlignedRow(
        article=Linked(desk.found.name(place.document), desk.article(place.document), percent(place.score)),
        words_link=desk.words(place.document, place.start, place.end),
        pieces=pieces,
        direction=direction_of(language),
        language=language,
        also=list_places(desk, alike[1:]),
    )


def _alone(desk: Desk, id: str, passages: Collection[str]) -> AloneView:
    """The words of a member that the group does not share, boilerplate left out."""
    article = Linked(desk.found.name(id), desk.article(id))
    entry = desk.found.documents.get(id)
    if entry is None:
        return AloneView(article, 0, (), 0)
    standing = desk.found.passages_in.get(id, [])
    shared = [Span(place.start, place.end) for each, place in standing if each.id in passages]
    gaps = _between(merge_spans([*shared, *entry.boilerplate]), len(entry.text))
    lines = [line for each in gaps for line in entry.text[each.start : each.end].splitlines()]
    pieces = [piece for line in lines if (piece := unquoted(line).lstrip(".;: "))]
    shown = [shortened(each, 120) for each in pieces if len(each) >= _LEAST_EXCERPT_CHARS]
    count = sum(len(each.split()) for each in pieces)
    return AloneView(article, count, tuple(shown[:_MOST_EXCERPTS]), max(0, len(shown) - _MOST_EXCERPTS))


def _between(spans: Sequence[Span], size: int) -> list[Span]:
    ends = [0, *(each.end for each in spans)]
    starts = [*(each.start for each in spans), size]
    return [Span(start, end) for start, end in zip(ends, starts, strict=True) if start < end]


def _edge(found: Lookup, edge: Edge) -> tuple[str, str, str, str]:
    return found.name(edge.from_), found.name(edge.to), chance(edge.probability), edge.relation


def _by_strength(edge: Edge) -> tuple[float, str, str]:
    return -edge.probability, edge.from_, edge.to
