"""What was found in a view: items with their places and the words they are found by."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from provenance.store.database import Database
from provenance.store.terms import all_of

WORDS = ("utterance", "passage")  # of these two views may have found the same
Place = tuple[int, int, int]  # number of the article, first and last character


@dataclass(frozen=True, slots=True)
class Item:
    """An utterance, passage, copy group, near miss or origin, encoded in `body`; `words` is what it says."""

    kind: str
    id: str
    label: str
    size: int
    words: str
    body: str
    places: tuple[Place, ...] = ()
    keys: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """An item as it was stored."""

    n: int
    view: int
    id: str
    label: str
    words: str
    body: str


class Placed(NamedTuple):
    """An item in one of its places."""

    n: int
    view: int
    size: int
    id: str
    is_shown: int
    document: int
    first: int
    last: int


def replace_all(base: Database, view: int, items: Iterable[Item]) -> None:
    """Put `items` in the place of all that the view held; where words were found is noted."""
    forget(base, view)
    for one in items:
        n = base.run(
            "INSERT INTO items (view, kind, id, label, size, is_shown, words, body) "
            "VALUES (?, ?, ?, ?, ?, 1, ?, ?)",
            (view, one.kind, one.id, one.label, one.size, one.words, one.body),
        )
        base.run("INSERT INTO labels (rowid, label) SELECT n, label FROM items WHERE n = ?", (n,))
        base.run_many(
            "INSERT OR IGNORE INTO places VALUES (?, ?, ?, ?)", ((*place, n) for place in one.places)
        )
        if one.kind in WORDS:
            set_unplaced(base, one.places)
        base.run_many("INSERT OR IGNORE INTO wordings VALUES (?, ?)", ((key, n) for key in one.keys))


def forget(base: Database, view: int) -> None:
    """Take out all that a view held; where words were found has to be looked at."""
    base.run(
        "INSERT OR IGNORE INTO due_places SELECT p.document, p.first, p.last "
        "FROM places p JOIN items i ON i.n = p.item "
        "WHERE i.view = ? AND i.kind IN (SELECT value FROM json_each(?))",
        (view, json.dumps(WORDS)),
    )
    mine = "(SELECT n FROM items WHERE view = ?)"
    base.run(f"DELETE FROM places WHERE item IN {mine}", (view,))
    base.run(f"DELETE FROM wordings WHERE item IN {mine}", (view,))
    base.run(
        "INSERT INTO labels (labels, rowid, label) SELECT 'delete', n, label FROM items WHERE view = ?",
        (view,),
    )
    base.run("DELETE FROM items WHERE view = ?", (view,))


_COLUMNS = "SELECT n, view, id, label, words, body FROM items"


def of_kind(base: Database, kind: str) -> Iterator[Found]:
    """Everything of a kind that is shown, in order of id."""
    return (
        Found(*row) for row in base.each(f"{_COLUMNS} WHERE kind = ? AND is_shown ORDER BY id, body", (kind,))
    )


def of_views(base: Database, views: Iterable[int], kind: str) -> list[Found]:
    """What is shown of a kind in these views, in order of id."""
    # Sorted here: a query that sorts by id would be answered by walking through all items of the kind.
    query = f"{_COLUMNS} WHERE kind = ? AND is_shown AND view IN (SELECT value FROM json_each(?))"
    found = base.rows(query, (kind, json.dumps(sorted(views))))
    return sorted((Found(*row) for row in found), key=_order)


def of_document(base: Database, document: int) -> dict[str, list[Found]]:
    """What is shown that stands in an article, by kind, in order of id."""
    inside = "n IN (SELECT item FROM places WHERE document = ?)"
    query = f"SELECT kind, n, view, id, label, words, body FROM items WHERE is_shown AND {inside}"
    found: dict[str, list[Found]] = {}
    for kind, *row in base.rows(query, (document,)):
        found.setdefault(kind, []).append(Found(*row))
    return {kind: sorted(held, key=_order) for kind, held in found.items()}


def _order(one: Found) -> tuple[str, str]:
    return one.id, one.body  # of one id: by what it says, for numbers hang on the order of arrival


def all_stored(base: Database) -> Iterator[tuple[str, str, str, str, str | None]]:
    """Kind, id, words and body of everything, shown or not, and an article that it stands in."""
    at = "(SELECT d.id FROM places p JOIN documents d ON d.n = p.document WHERE p.item = i.n LIMIT 1)"
    rows = base.each(f"SELECT i.kind, i.id, i.words, i.body, {at} FROM items i ORDER BY i.n")
    return ((kind, id, words, body, document) for kind, id, words, body, document in rows)


def by_id(base: Database, kind: str, id: str) -> Found | None:
    """The item with this id."""
    row = base.row(f"{_COLUMNS} WHERE kind = ? AND id = ? ORDER BY is_shown DESC, body", (kind, id))
    return Found(*row) if row else None


def by_numbers(base: Database, numbers: Sequence[int]) -> list[tuple[str, Found]]:
    """Kind and item of these numbers, those that are shown."""
    query = (
        "SELECT kind, n, view, id, label, words, body FROM items "
        "WHERE is_shown AND n IN (SELECT value FROM json_each(?)) ORDER BY n"
    )
    return [(row[0], Found(*row[1:])) for row in base.rows(query, (json.dumps(list(numbers)),))]


def carrying(base: Database, keys: Sequence[int], most: int, best: int) -> list[tuple[int, int]]:
    """Number of the `best` items whose words have most of the triples, and how many; most first.

    Of each triple the first `most` items count.
    """
    if not keys:
        return []
    one = "SELECT item FROM (SELECT item FROM wordings WHERE key = ? LIMIT ?)"
    each = " UNION ALL ".join([one] * len(keys))
    query = f"SELECT item, count(*) FROM ({each}) GROUP BY item ORDER BY 2 DESC, 1 LIMIT ?"
    values = [value for key in keys for value in (key, most)]
    return [(item, votes) for item, votes in base.rows(query, (*values, best))]


def documents_of(base: Database, item: int) -> list[int]:
    """The articles in which an item stands."""
    rows = base.rows("SELECT DISTINCT document FROM places WHERE item = ? ORDER BY document", (item,))
    return [row[0] for row in rows]


def placed(base: Database, documents: Iterable[int], kind: str) -> list[Placed]:
    """All items of a kind in some articles, shown or not, once a place."""
    # CROSS: from the places to the items; the other way round would be a walk through all of the kind.
    rows = base.rows(
        "SELECT i.n, i.view, i.size, i.id, i.is_shown, p.document, p.first, p.last "
        "FROM places p CROSS JOIN items i ON i.n = p.item "
        "WHERE p.document IN (SELECT value FROM json_each(?)) AND i.kind = ?",
        (json.dumps(sorted(documents)), kind),
    )
    return [Placed(*row) for row in rows]


def body_of(base: Database, n: int) -> str:
    """What was stored of an item."""
    return str(base.one("SELECT body FROM items WHERE n = ?", (n,)))


def documents_of_all(base: Database, found: Iterable[int]) -> list[int]:
    """The articles in which any of these items stands."""
    query = "SELECT DISTINCT document FROM places WHERE item IN (SELECT value FROM json_each(?))"
    return [row[0] for row in base.rows(query, (json.dumps(sorted(found)),))]


def due_places(base: Database, most: int) -> list[Place]:
    """Places where it has to be chosen what is shown, the first `most`, in order."""
    rows = base.rows(
        "SELECT document, first, last FROM due_places ORDER BY document, first, last LIMIT ?", (most,)
    )
    return [(row[0], row[1], row[2]) for row in rows]


def set_unplaced(base: Database, places: Iterable[Place]) -> None:
    """Note that it has to be chosen what is shown in some places."""
    base.run_many("INSERT OR IGNORE INTO due_places VALUES (?, ?, ?)", places)


def set_placed(base: Database, places: Iterable[Place]) -> None:
    """Note that it is chosen what is shown in some places."""
    base.run_many("DELETE FROM due_places WHERE document = ? AND first = ? AND last = ?", places)


def show(base: Database, shown: Iterable[int], hidden: Iterable[int]) -> None:
    """Note which items are shown."""
    base.run_many("UPDATE items SET is_shown = 1 WHERE n = ?", ((n,) for n in shown))
    base.run_many("UPDATE items SET is_shown = 0 WHERE n = ?", ((n,) for n in hidden))


def counts(base: Database) -> dict[str, int]:
    """How many items of each kind are shown."""
    return dict(base.rows("SELECT kind, count(DISTINCT id) FROM items WHERE is_shown GROUP BY kind"))


def searched(base: Database, kind: str, words: str, offset: int, limit: int) -> tuple[int, list[Found]]:
    """How many items of a kind have `words` in their label, and some of them, the biggest first.

    Words are found from their beginning: "sund" finds Sundvik, "vik" does not.
    """
    where, values = "WHERE kind = ? AND is_shown = 1", [kind]
    sought, query = words.strip(), all_of(words, is_begun=True)
    if query:
        where, values = f"{where} AND n IN (SELECT rowid FROM labels WHERE labels MATCH ?)", [*values, query]
    if sought:
        like = sought.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        where, values = f"{where} AND label LIKE ? ESCAPE '\\'", [*values, f"%{like}%"]
    total = base.one(f"SELECT count(DISTINCT id) FROM items {where}", (*values,))
    rows = base.rows(  # n is that of the row with the greatest size
        f"SELECT n, max(size) FROM items {where} GROUP BY id ORDER BY 2 DESC, id LIMIT ? OFFSET ?",
        (*values, limit, offset),
    )
    found = {one.n: one for _, one in by_numbers(base, [row[0] for row in rows])}
    return int(total), [found[n] for n, _ in rows]
