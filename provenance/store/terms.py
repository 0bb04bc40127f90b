"""What somebody looks for as a full-text query: each word by itself, cut by SQLite as it cuts texts."""

from __future__ import annotations

import sqlite3
from contextlib import closing


def all_of(words: str, is_begun: bool = False) -> str:
    """A query for texts that have all of `words`, in any order; with `is_begun` each may go on.

    SQLite is asked, as its tables of letters are of another year than Python's, and a word that it
    would cut once more is an error where a table keeps no places.

    >>> all_of('Sund_vik, "said"')
    '"said" "sund" "vik"'
    """
    return " ".join(f'"{term}"{"*" if is_begun else ""}' for term in _cut(words))


def _cut(words: str) -> list[str]:
    with closing(sqlite3.connect(":memory:")) as base:
        base.execute("CREATE VIRTUAL TABLE texts USING fts5 (text)")
        base.execute("CREATE VIRTUAL TABLE terms USING fts5vocab (texts, row)")
        base.execute("INSERT INTO texts VALUES (?)", (words.encode(errors="replace").decode(),))
        return [str(term) for (term,) in base.execute("SELECT term FROM terms ORDER BY term")]
