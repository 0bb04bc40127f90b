"""Articles in an index: rows put in, taken out and found again. Values in, values out; no meaning."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from provenance.store.database import Database, Row


@dataclass(frozen=True, slots=True)
class Shelved:
    """An article as it is shelved: what listing needs, and two encoded values the store does not read."""

    id: str
    sha256: str
    rank: int
    home: int
    outlet: str | None
    title: str | None
    published: str | None
    url: str | None
    given: str


@dataclass(frozen=True, slots=True)
class Held:
    """An article's number and id, and what was stored of it."""

    n: int
    id: str
    family: int
    outlet: str | None
    title: str | None
    given: str
    said: str
    entry: str | None


def put(base: Database, one: Shelved) -> int:
    """Shelve an article; its number."""
    return base.run(
        "INSERT INTO documents (id, sha256, rank, home, outlet, title, published, url, family, stretches) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 0)",
        (one.id, one.sha256, one.rank, one.home, one.outlet, one.title, one.published, one.url),
    )


def keep_reading(base: Database, rows: Iterable[tuple[int, str, str, bytes]]) -> None:
    """Keep number, article as given, what it says and its keys; what was kept before is replaced."""
    base.run_many("INSERT OR REPLACE INTO texts (n, given, said, keys) VALUES (?, ?, ?, ?)", rows)


def keep_facts(base: Database, rows: Iterable[tuple[str | None, str | None, str | None, int]]) -> None:
    """Keep outlet, title and date as read, for listing; the number comes last."""
    base.run_many("UPDATE documents SET outlet = ?, title = ?, published = ? WHERE n = ?", rows)


def keep_entries(base: Database, rows: Iterable[tuple[int, str]]) -> None:
    """Keep what a comparison found about each article."""
    base.run_many("INSERT OR REPLACE INTO entries (n, entry) VALUES (?, ?)", rows)


def drop(base: Database, n: int) -> None:
    """Forget an article; its keys, paragraphs and company are others' to forget."""
    for table in ("documents", "texts", "entries"):
        base.run(f"DELETE FROM {table} WHERE n = ?", (n,))
    base.run("DELETE FROM due_documents WHERE document = ?", (n,))


def number_of(base: Database, id: str) -> int | None:
    """The number of the article with this id."""
    found: int | None = base.one("SELECT n FROM documents WHERE id = ?", (id,))
    return found


def given(base: Database, n: int) -> str:
    """The article as it was given, encoded."""
    return str(base.one("SELECT given FROM texts WHERE n = ?", (n,)))


def keys_of(base: Database, numbers: Iterable[int]) -> dict[int, bytes]:
    """The keys of articles by number, as they were kept."""
    wanted = json.dumps(sorted(numbers))
    return dict(base.rows("SELECT n, keys FROM texts WHERE n IN (SELECT value FROM json_each(?))", (wanted,)))


def count(base: Database) -> int:
    """How many articles are held."""
    return int(base.one("SELECT count(*) FROM documents"))


_HELD = (
    "SELECT d.n, d.id, d.family, d.outlet, d.title, t.given, t.said, e.entry "
    "FROM documents d JOIN texts t ON t.n = d.n LEFT JOIN entries e ON e.n = d.n"
)


def of_numbers(base: Database, numbers: Iterable[int]) -> list[Held]:
    """The articles of these numbers, in order of number."""
    wanted = json.dumps(sorted(numbers))
    return [
        Held(*row)
        for row in base.rows(f"{_HELD} WHERE d.n IN (SELECT value FROM json_each(?)) ORDER BY d.n", (wanted,))
    ]


def all_held(base: Database) -> Iterator[Held]:
    """Every article, in order of number."""
    return (Held(*row) for row in base.each(f"{_HELD} ORDER BY d.n"))


def of_family(base: Database, family: int) -> list[int]:
    """The numbers of a family's articles, in order of their content."""
    rows = base.rows("SELECT n FROM documents WHERE family = ? ORDER BY rank, id", (family,))
    return [row[0] for row in rows]


def ids_of(base: Database, numbers: Iterable[int]) -> dict[int, str]:
    """The ids of articles by number."""
    wanted = json.dumps(sorted(numbers))
    return dict(
        base.rows("SELECT n, id FROM documents WHERE n IN (SELECT value FROM json_each(?))", (wanted,))
    )


def numbers_of(base: Database, ids: Iterable[str]) -> dict[str, int]:
    """The numbers of articles by id; unknown ids are left out."""
    wanted = json.dumps(sorted(ids))
    return dict(
        base.rows("SELECT id, n FROM documents WHERE id IN (SELECT value FROM json_each(?))", (wanted,))
    )


def listed(base: Database, numbers: Sequence[int] | None, offset: int, limit: int) -> list[Row]:
    """Id, outlet, title and date of articles in order of id, all of them or those of `numbers`."""
    columns = "SELECT id, outlet, title, published FROM documents"
    if numbers is None:
        return base.rows(f"{columns} ORDER BY id LIMIT ? OFFSET ?", (limit, offset))
    wanted = json.dumps(list(numbers))
    return base.rows(
        f"{columns} WHERE n IN (SELECT value FROM json_each(?)) ORDER BY id LIMIT ? OFFSET ?",
        (wanted, limit, offset),
    )
