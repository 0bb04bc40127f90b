"""What a question looks up: holders of many keys at once, and what stands in an article, place by place."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from provenance.store.database import Database

_AT_ONCE = 64  # keys a statement; always as many, so that it is prepared once
_NO_KEY = -1
_HOLDERS = " UNION ALL ".join(
    ["SELECT * FROM (SELECT key, document FROM stretches WHERE key = ? LIMIT ?)"] * _AT_ONCE
)


@dataclass(frozen=True, slots=True)
class Standing:
    """An item and one place where it stands."""

    n: int
    view: int
    first: int
    last: int
    words: str
    body: str


def moment_of(base: Database) -> tuple[int, int]:
    """A value that changes whenever anything in the file does, by this connection or another."""
    return base.one("PRAGMA data_version"), base.one("SELECT total_changes()")


def holders_of(base: Database, keys: Sequence[int], most: int) -> Iterator[tuple[int, int]]:
    """Key and article for the first `most` articles of each key, in order of content."""
    for at in range(0, len(keys), _AT_ONCE):
        part = keys[at : at + _AT_ONCE]
        padded = (*part, *[_NO_KEY] * (_AT_ONCE - len(part)))
        yield from base.rows(_HOLDERS, [value for key in padded for value in (key, most)])


def twins_of(base: Database, sha256: str, most: int) -> list[int]:
    """Articles of one text."""
    return [row[0] for row in base.rows("SELECT n FROM documents WHERE sha256 = ? LIMIT ?", (sha256, most))]


def standing_in(base: Database, document: int, kind: str) -> list[Standing]:
    """What is shown of a kind that stands in an article, in order of place."""
    query = (
        "SELECT i.n, i.view, p.first, p.last, i.words, i.body FROM places p JOIN items i ON i.n = p.item "
        "WHERE p.document = ? AND i.kind = ? AND i.is_shown ORDER BY p.first, p.last, i.id"
    )
    return [Standing(*row) for row in base.rows(query, (document, kind))]


def views_at(base: Database, kind: str, id: str, places: Iterable[tuple[int, int, int]]) -> list[int]:
    """The views with an item of this kind and id, or one that stands over any of the places."""
    found = {row[0] for row in base.rows("SELECT view FROM items WHERE kind = ? AND id = ?", (kind, id))}
    query = (
        "SELECT i.view FROM places p JOIN items i ON i.n = p.item "
        "WHERE p.document = ? AND i.kind = ? AND (p.last = 0 OR (p.first < ? AND p.last > ?))"
    )
    for document, first, last in places:
        found.update(row[0] for row in base.rows(query, (document, kind, last, first)))
    return sorted(found)


def said_by(base: Database, numbers: Sequence[int]) -> list[tuple[int, str, str]]:
    """Number, kind and words, encoded, of those of the items that are shown, in order of number."""
    query = (
        "SELECT n, kind, words FROM items WHERE is_shown AND n IN (SELECT value FROM json_each(?)) ORDER BY n"
    )
    return [(row[0], row[1], row[2]) for row in base.rows(query, (json.dumps(list(numbers)),))]
