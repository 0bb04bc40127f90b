"""People's decisions: appended, never changed."""

from __future__ import annotations

from dataclasses import dataclass

from provenance.store.database import Database


@dataclass(frozen=True, slots=True)
class Written:
    """A decision as it was stored; `anchors` is an encoded value the store does not read."""

    of: str
    what: str
    verdict: str
    note: str
    reviewer: str
    at: str
    anchors: str


def append(base: Database, one: Written) -> None:
    """Write a decision down."""
    base.run(
        "INSERT INTO judgements (of, what, verdict, note, reviewer, at, anchors) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (one.of, one.what, one.verdict, one.note, one.reviewer, one.at, one.anchors),
    )


def in_order(base: Database) -> list[Written]:
    """All decisions in the order they were written."""
    columns = "of, what, verdict, note, reviewer, at, anchors"
    return [Written(*row) for row in base.rows(f"SELECT {columns} FROM judgements ORDER BY n")]


def exist(base: Database) -> bool:
    """Whether anybody ever decided anything."""
    return base.one("SELECT 1 FROM judgements LIMIT 1") is not None
