"""Two articles side by side: their shared stretches in rows, what only one has between them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from provenance.models import Document, Occurrence, Origin, OriginKind, Rendering, Report, Span
from provenance.report.compared import Piece, compare_renderings
from provenance.report.lookup import Lookup, look_up
from provenance.report.places import Part
from provenance.report.tables import Row
from provenance.report.views import Linked, direction_of, short_odds
from provenance.report.words import percent
from provenance.web.places import address, link
from provenance.web.screens import Screen, list_exports

SHARED_COLUMNS = (
    "left",
    "left_start",
    "left_end",
    "right",
    "right_start",
    "right_end",
    "relation",
    "left_text",
    "right_text",
)
_LEAST_CHARS = 12
_MOST_SHARED = 400
_STOPS = ".,;:!?”’»\"'"
_MOST_CHARS = 100_000


@dataclass(frozen=True, slots=True)
class Shared:
    """A stretch that stands in both articles."""

    left: Span
    right: Span
    what: str
    origin: str
    origin_kind: OriginKind


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the page: shared words beside each other, or what stands between."""

    number: int
    left: tuple[Piece, ...]
    right: tuple[Piece, ...]
    note: str
    is_wire: bool = False


@dataclass(frozen=True, slots=True)
class Compared:
    """Two articles and what they share, for programs."""

    left: str
    right: str
    left_share: float
    right_share: float
    shared: tuple[Shared, ...]


def compare_screen(left: Document, right: Document, report: Report, settings: object) -> Screen:
    """Two articles with their shared stretches in line; `report` is on both."""
    found = look_up(report)
    shared = list_shared(found, left.id, right.id)
    in_line = keep_in_order(shared)
    crossing = [each for each in shared if each not in in_line]
    share = (
        _share(left.text, [each.left for each in shared]),
        _share(right.text, [each.right for each in shared]),
    )
    return Screen(
        template="compare.html.j2",
        name="compare",
        value=Compared(left.id, right.id, *share, tuple(shared)),
        shown={
            "title": "Two articles side by side",
            "wide": True,
            "sides": [_side(found, left, share[0]), _side(found, right, share[1])],
            "lines": list(_lines(left.text[:_MOST_CHARS], right.text[:_MOST_CHARS], in_line)),
            "crossing": [_line(left.text, right.text, each, 0) for each in crossing],
            "count": len(shared),
            "turned": link("/compare", left=right.id, right=left.id),
        },
        columns=SHARED_COLUMNS,
        rows=[_row(left, right, each) for each in shared],
        report=report,
        settings=settings,
        exports=list_exports("/compare", left=left.id, right=right.id),
    )


def list_shared(found: Lookup, left: str, right: str) -> list[Shared]:
    """The passages and utterances that stand in both, in the order of the left one, none inside another."""
    held: list[tuple[str, Origin, Occurrence | Rendering, Sequence[Occurrence | Rendering]]] = [
        ("the same passage", one.origin, place, one.occurrences)
        for one, place in found.passages_in.get(left, ())
    ]
    held += [
        ("the same statement", one.origin, place, one.renderings)
        for one, place in found.utterances_in.get(left, ())
    ]
    shared = [
        Shared(Span(a.start, a.end), Span(b.start, b.end), what, short_odds(origin), origin.kind)
        for what, origin, a, places in held
        for b in places
        if b.document == right
    ]
    kept: list[Shared] = []
    for each in sorted(
        shared, key=lambda one: (one.left.start - one.left.end, one.left, one.right, one.what)
    ):
        if len(kept) < _MOST_SHARED and not any(
            _meet(each.left, other.left) or _meet(each.right, other.right) for other in kept
        ):
            kept.append(each)
    return sorted(kept, key=lambda one: (one.left, one.right))


def keep_in_order(shared: Sequence[Shared]) -> list[Shared]:
    """The longest run of stretches that come in the same order in both articles."""
    ends: list[int] = []
    at: list[int] = []
    before: list[int | None] = []
    for index, each in enumerate(shared):
        place = bisect_left(ends, each.right.start)
        before.append(at[place - 1] if place else None)
        ends[place : place + 1] = [each.right.start]
        at[place : place + 1] = [index]
    run: list[Shared] = []
    index_now = at[-1] if at else None
    while index_now is not None:
        run.append(shared[index_now])
        index_now = before[index_now]
    return run[::-1]


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _lines(left: str, right: str, shared: Sequence[Shared]) -> Iterable[Line]:
    at = (0, 0)
    for number, each in enumerate(shared, 1):
        yield from _between(left[at[0] : each.left.start], right[at[1] : each.right.start])
        yield _line(left, right, each, number)
        at = (each.left.end, each.right.end)
    yield from _between(left[at[0] :], right[at[1] :])


def _between(left: str, right: str) -> Iterable[Line]:
    """What stands on either side alone; marks and spaces between two shared stretches are no row."""
    bare = [text.strip().lstrip(_STOPS).strip() for text in (left, right)]
    sides = [text if len(text) >= _LEAST_CHARS else "" for text in bare]
    if any(sides):
        yield Line(0, (Piece(sides[0], False),), (Piece(sides[1], False),), "")


def _line(left: str, right: str, shared: Shared, number: int) -> Line:
    pieces = compare_renderings([left[slice(*shared.left)], right[slice(*shared.right)]])
    is_wire = shared.origin_kind is OriginKind.AGENCY
    return Line(number, pieces[0], pieces[1], f"{shared.what}; origin: {shared.origin}", is_wire)


def _side(found: Lookup, document: Document, share: float) -> dict[str, object]:
    entry = found.documents.get(document.id)
    language = entry.language if entry else document.language
    return {
        "article": Linked(found.name(document.id), address(Part.ARTICLE, document.id)),
        "title": document.title or (entry.title if entry else "") or "",
        "published": entry.published if entry else None,
        "share": percent(share),
        "language": language,
        "direction": direction_of(language),
    }


def _share(text: str, spans: Sequence[Span]) -> float:
    whole = sum(char.isalnum() for char in text) or 1
    return round(sum(char.isalnum() for span in spans for char in text[slice(*span)]) / whole, 6)


def _row(left: Document, right: Document, shared: Shared) -> Row:
    return (
        *(left.id, *shared.left, right.id, *shared.right, shared.what),
        *(left.text[slice(*shared.left)], right.text[slice(*shared.right)]),
    )
