"""Ids of documents: the path without its ending, told apart where two are the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from provenance.models import Document


@dataclass(frozen=True, slots=True)
class Placed:
    """A document and where it was read: its argument's name, and its path there with the ending.

    `names_itself`: its id was given to it, not made of the path.
    """

    document: Document
    argument: str
    path: str
    row: int | None = None
    names_itself: bool = False

    @property
    def where(self) -> str:
        """The file, and the row in it."""
        return self.path if self.row is None else f"{self.path}#{self.row}"


def default_id(path: str, row: int | None, endings: Sequence[str]) -> str:
    """The id of a document that names none.

    >>> default_id("2020/feed.jsonl.gz", 3, [".jsonl"])
    '2020/feed#3'
    """
    stem = path.removesuffix(".gz")
    ending = next((one for one in endings if stem.lower().endswith(one)), "")
    stem = stem[: len(stem) - len(ending)] or path
    return stem if row is None else f"{stem}#{row}"


def tell_apart(placed: Sequence[Placed]) -> list[Placed]:
    """The same documents in order of their ids, no id twice, whatever order they came in.

    A clash gets the argument's name in front; what still clashes, its file's ending, then a number.
    """
    unique = sorted(placed, key=_order)
    for rename in (_with_argument, _with_ending):
        unique = _rename_clashes(unique, rename)
    return sorted(_number_clashes(sorted(unique, key=_order)), key=lambda one: one.document.id)


def _rename_clashes(placed: list[Placed], rename: Callable[[Placed], str]) -> list[Placed]:
    counts = Counter(one.document.id for one in placed)
    return [_renamed(one, rename(one)) if counts[one.document.id] > 1 else one for one in placed]


def _with_argument(one: Placed) -> str:
    return f"{one.argument}/{one.document.id}"


def _with_ending(one: Placed) -> str:
    ending = one.path.rpartition("/")[2].partition(".")[2]
    return f"{one.document.id}.{ending}" if one.row is None and ending else one.document.id


def _number_clashes(placed: list[Placed]) -> list[Placed]:
    taken = {one.document.id for one in placed}
    seen: Counter[str] = Counter()
    numbered = []
    for one in placed:
        id = one.document.id
        seen[id] += 1
        if seen[id] > 1:
            number = seen[id]
            while f"{id}~{number}" in taken:
                number += 1
            seen[id] = number
            one = _renamed(one, f"{id}~{number}")
            taken.add(one.document.id)
        numbered.append(one)
    return numbered


def _renamed(one: Placed, id: str) -> Placed:
    return replace(one, document=replace(one.document, id=id))


def _order(one: Placed) -> tuple[str, ...]:
    """By what a document is; rows of one file may stand there in another order tomorrow."""
    document = one.document
    given = (document.published, document.outlet, document.title, document.url, document.collected)
    row = f"{one.row or 0:012}"
    return document.id, one.argument, one.path, document.sha256, *(part or "" for part in given), row
