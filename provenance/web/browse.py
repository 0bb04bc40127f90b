"""What is held, searched and in pages of a screen: a kind and words in, rows out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from provenance.report.places import Part
from provenance.report.values import plain
from provenance.report.views import Linked
from provenance.report.words import shortened
from provenance.web.places import address, link
from provenance.web.screens import Screen, list_exports

KINDS = (
    ("utterance", "Statements"),
    ("copy", "Copy groups"),
    ("outlet", "Outlets"),
    ("document", "Articles"),
    ("passage", "Passages"),
)
PER_PAGE = 50
_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "utterance": ("speaker", "words"),
    "copy": ("group",),
    "outlet": ("outlet", "articles"),
    "document": ("headline", "outlet", "published"),
    "passage": ("passage",),
}


@dataclass(frozen=True, slots=True)
class BrowseRow:
    """A row of the table: its cells, and the id behind it."""

    id: str
    cells: tuple[Linked, ...]


def browse_screen(kind: str, words: str, offset: int, page: Any) -> Screen:
    """One page of what is held of a kind."""
    items = [plain(each) for each in page.items]
    query: dict[str, str | int | None] = {"kind": kind, "words": words}
    later = offset + PER_PAGE
    return Screen(
        template="browse.html.j2",
        name=f"{kind}s",
        value=page,
        shown={
            "title": dict(KINDS)[kind],
            "words": words,
            "kind": kind,
            "kinds": KINDS,
            "columns": _COLUMNS[kind],
            "rows": [_row(kind, each) for each in items],
            "total": page.total,
            "offset": offset,
            "previous": link("/browse", **query, offset=max(0, offset - PER_PAGE) or None)
            if offset
            else None,
            "next": link("/browse", **query, offset=later) if later < page.total else None,
            "active": "/browse",
        },
        columns=tuple(items[0]) if items else ("id",),
        rows=[[_cell(value) for value in each.values()] for each in items],
        exports=list_exports("/browse", has_report=False, **query, offset=offset or None),
    )


def _row(kind: str, item: Mapping[str, Any]) -> BrowseRow:
    return BrowseRow(str(item["id"]), tuple(_CELLS[kind](item)))


def _statement(item: Mapping[str, Any]) -> Sequence[Linked]:
    speaker, mark, words = _label(item, 240).partition(": ")
    if not mark:
        speaker, words = "", speaker
    return (Linked(shortened(speaker, 60) or "—"), Linked(words, address(Part.STATEMENT, item["id"])))


def _copy(item: Mapping[str, Any]) -> Sequence[Linked]:
    return (Linked(_label(item, 200), address(Part.COPY, item["id"])),)


def _passage(item: Mapping[str, Any]) -> Sequence[Linked]:
    return (Linked(_label(item, 240), link("/trace", words=_label(item, 400).rstrip(" …"))),)


def _outlet(item: Mapping[str, Any]) -> Sequence[Linked]:
    name = str(item["outlet"])
    return (Linked(shortened(name, 100), link("/browse", kind="document", words=name)), Linked(item["title"]))


def _document(item: Mapping[str, Any]) -> Sequence[Linked]:
    return (
        Linked(_label(item, 120), address(Part.ARTICLE, item["id"])),
        Linked(shortened(item["outlet"] or "—", 60)),
        Linked(shortened(str(item["published"] or "undated"), 25)),
    )


def _label(item: Mapping[str, Any], most_chars: int) -> str:
    return shortened(str(item["title"] or item["id"]), most_chars)


_CELLS = {
    "utterance": _statement,
    "copy": _copy,
    "outlet": _outlet,
    "document": _document,
    "passage": _passage,
}


def _cell(value: Any) -> str | int | float | None:
    return value if value is None or isinstance(value, str | int | float) else str(value)
