"""Who has words in common with whom: stretches of words by article, families, views over families."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence

from provenance.store.database import Database, Row

FAMILY, SAYING, WHOLE = "family", "saying", "whole"


def add_stretches(base: Database, rows: Iterable[tuple[int, int, int, int, str]]) -> None:
    """Note key, rank, article, parts and speakers, in order of key: neighbours are written together."""
    query = "INSERT OR IGNORE INTO stretches (key, rank, document, parts, speakers) VALUES (?, ?, ?, ?, ?)"
    base.run_many(query, sorted(rows))


def drop_stretches(base: Database, rows: Iterable[tuple[int, int, int]]) -> None:
    """Forget key, rank and article."""
    base.run_many("DELETE FROM stretches WHERE key = ? AND rank = ? AND document = ?", rows)


def holders(base: Database, key: int, most: int) -> list[int]:
    """The first `most` articles that have a stretch, in order of content."""
    rows = base.rows("SELECT document FROM stretches WHERE key = ? LIMIT ?", (key, most))
    return [row[0] for row in rows]


def families_with(base: Database, key: int) -> Iterator[Row]:
    """Family, parts and speakers of each article that has a stretch, in order of the articles' content."""
    return base.each(
        "SELECT d.family, s.parts, s.speakers FROM stretches s JOIN documents d ON d.n = s.document "
        "WHERE s.key = ?",
        (key,),
    )


def keys_of_family(base: Database, family: int) -> list[bytes]:
    """The keys of each article of a family, as they were kept."""
    query = "SELECT t.keys FROM documents d JOIN texts t ON t.n = d.n WHERE d.family = ? ORDER BY d.n"
    return [row[0] for row in base.rows(query, (family,))]


def twins(base: Database, document: int, most: int) -> list[int]:
    """Other articles of the same text."""
    rows = base.rows(
        "SELECT n FROM documents WHERE sha256 = (SELECT sha256 FROM documents WHERE n = ?) AND n <> ? "
        "ORDER BY n LIMIT ?",
        (document, document, most),
    )
    return [row[0] for row in rows]


def facts_of(base: Database, documents: Iterable[int]) -> dict[int, tuple[int, int]]:
    """Family and number of stretches of articles."""
    rows = base.rows(
        "SELECT n, family, stretches FROM documents WHERE n IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(documents)),),
    )
    return {n: (family, stretches) for n, family, stretches in rows}


def set_family(base: Database, documents: Iterable[int], family: int) -> None:
    """Move articles to a family."""
    base.run_many("UPDATE documents SET family = ? WHERE n = ?", ((family, n) for n in documents))


def set_stretches(base: Database, rows: Iterable[tuple[int, int]]) -> None:
    """Note how many stretches of running text an article has; its number comes last."""
    base.run_many("UPDATE documents SET stretches = ? WHERE n = ?", rows)


def new_family(base: Database) -> int:
    """The number of a new family."""
    n = base.run("INSERT INTO views (kind, name, is_due) VALUES (?, 'new', 1)", (FAMILY,))
    base.run("UPDATE views SET name = 'F' || n WHERE n = ?", (n,))
    return n


def size_of(base: Database, family: int) -> int:
    """How many articles a family has."""
    return int(base.one("SELECT count(*) FROM documents WHERE family = ?", (family,)))


def view_named(base: Database, kind: str, name: str, families: Sequence[int]) -> int:
    """The view of this name, made and due if there is none."""
    found = view_of_name(base, name)
    if found is not None:
        return found
    n = base.run("INSERT INTO views (kind, name, is_due) VALUES (?, ?, 1)", (kind, name))
    base.run_many("INSERT INTO members VALUES (?, ?)", ((family, n) for family in families))
    return n


def view_of_name(base: Database, name: str) -> int | None:
    """The view of this name, if there is one."""
    found: int | None = base.one("SELECT n FROM views WHERE name = ?", (name,))
    return found


def views_of(base: Database, family: int) -> list[tuple[int, str]]:
    """Number and name of the sayings that a family has a part in."""
    rows = base.rows(
        "SELECT v.n, v.name FROM members m JOIN views v ON v.n = m.view WHERE m.family = ?", (family,)
    )
    return [(row[0], row[1]) for row in rows]


def members_of(base: Database, view: int) -> list[int]:
    """The families of a saying."""
    return [row[0] for row in base.rows("SELECT family FROM members WHERE view = ? ORDER BY family", (view,))]


def families_of_sayings(base: Database, families: Sequence[int]) -> list[int]:
    """The families of sayings that two of these families have a part in."""
    rows = base.rows(
        "SELECT DISTINCT family FROM members WHERE view IN (SELECT view FROM members "
        "WHERE family IN (SELECT value FROM json_each(?)) GROUP BY view HAVING count(*) > 1)",
        (json.dumps(list(families)),),
    )
    return [row[0] for row in rows]


def drop_view(base: Database, view: int) -> None:
    """Forget a view; what was found in it is others' to forget."""
    base.run("DELETE FROM members WHERE view = ?", (view,))
    base.run("DELETE FROM views WHERE n = ?", (view,))


def set_due(base: Database, view: int) -> None:
    """Note that a view has to be compared again."""
    base.run("UPDATE views SET is_due = 1 WHERE n = ?", (view,))


def set_done(base: Database, view: int, sentences: int) -> None:
    """Note that a view has been compared."""
    base.run("UPDATE views SET is_due = 0, sentences = ? WHERE n = ?", (sentences, view))


def due_views(base: Database, kind: str, most: int) -> list[int]:
    """Views to be compared, the first `most`."""
    rows = base.rows("SELECT n FROM views WHERE is_due AND kind = ? ORDER BY n LIMIT ?", (kind, most))
    return [row[0] for row in rows]


def count_due(base: Database) -> int:
    """How many views have to be compared."""
    return int(base.one("SELECT count(*) FROM views WHERE is_due"))


def set_restless(base: Database, families: Iterable[int]) -> None:
    """Note that the company of families has to be looked for."""
    base.run_many("INSERT OR IGNORE INTO due_families VALUES (?)", ((family,) for family in families))


def restless(base: Database) -> list[int]:
    """Families whose company has to be looked for."""
    return [row[0] for row in base.rows("SELECT family FROM due_families ORDER BY family")]


def set_settled(base: Database, families: Iterable[int]) -> None:
    """Note that the company of families is known."""
    base.run_many("DELETE FROM due_families WHERE family = ?", ((family,) for family in families))


def kinds(base: Database, kind: str) -> list[int]:
    """All views of a kind."""
    return [row[0] for row in base.rows("SELECT n FROM views WHERE kind = ? ORDER BY n", (kind,))]
