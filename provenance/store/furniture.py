"""Paragraphs counted by outlet (`home`), so that one article is read as if all were at hand."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from provenance.store.database import Database

Paragraph = tuple[int, bool]  # the key of a paragraph, and whether it reads like a sentence


def count_in(base: Database, home: int, document: int, paragraphs: Sequence[Paragraph]) -> None:
    """Count the paragraphs of one article of a home."""
    base.run("INSERT INTO homes VALUES (?, 1) ON CONFLICT DO UPDATE SET articles = articles + 1", (home,))
    base.run_many(
        "INSERT OR IGNORE INTO paragraphs VALUES (?, ?, ?)", ((home, key, document) for key, _ in paragraphs)
    )
    base.run_many(
        "INSERT INTO furniture VALUES (?, ?, 1, ?, 0) ON CONFLICT DO UPDATE SET articles = articles + 1",
        ((home, key, int(is_sentence)) for key, is_sentence in paragraphs),
    )


def count_out(base: Database, home: int, document: int, keys: Sequence[int]) -> None:
    """Take the paragraphs of one article out of the counts."""
    base.run("UPDATE homes SET articles = articles - 1 WHERE home = ?", (home,))
    pairs = [(home, key) for key in keys]
    base.run_many(
        "DELETE FROM paragraphs WHERE home = ? AND key = ? AND document = ?",
        [(*one, document) for one in pairs],
    )
    base.run_many("UPDATE furniture SET articles = articles - 1 WHERE home = ? AND key = ?", pairs)
    base.run_many(
        "DELETE FROM furniture WHERE home = ? AND key = ? AND articles <= 0 AND NOT is_common", pairs
    )


def articles_of(base: Database, home: int) -> int:
    """How many articles a home has."""
    return int(base.one("SELECT articles FROM homes WHERE home = ?", (home,)) or 0)


def counted(base: Database, home: int, keys: Iterable[int]) -> list[tuple[int, int, bool, bool]]:
    """Key, articles, is_sentence and is_common of these paragraphs of a home."""
    rows = base.rows(
        "SELECT key, articles, is_sentence, is_common FROM furniture WHERE home = ? AND "
        "key IN (SELECT value FROM json_each(?))",
        (home, json.dumps(sorted(keys))),
    )
    return [(key, articles, bool(sentence), bool(common)) for key, articles, sentence, common in rows]


def sentences_of(base: Database, home: int, least: int) -> list[int]:
    """The paragraphs of a home that read like sentences and stand in `least` articles, or are common."""
    rows = base.rows(
        "SELECT key FROM furniture WHERE home = ? AND is_sentence AND (articles >= ? OR is_common)",
        (home, least),
    )
    return [row[0] for row in rows]


def set_common(base: Database, home: int, key: int, is_common: bool) -> None:
    """Note whether a paragraph is furniture."""
    base.run("UPDATE furniture SET is_common = ? WHERE home = ? AND key = ?", (int(is_common), home, key))


def common_of(base: Database, home: int, keys: Iterable[int]) -> set[int]:
    """Which of the paragraphs are furniture."""
    rows = base.rows(
        "SELECT key FROM furniture WHERE home = ? AND is_common AND key IN (SELECT value FROM json_each(?))",
        (home, json.dumps(sorted(keys))),
    )
    return {row[0] for row in rows}


def holders(base: Database, home: int, key: int) -> list[int]:
    """The articles of a home that have a paragraph."""
    rows = base.rows("SELECT document FROM paragraphs WHERE home = ? AND key = ?", (home, key))
    return [row[0] for row in rows]
