"""Words that are looked for, as SQLite's own cutting of words can find them."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.store.terms import all_of


@pytest.mark.parametrize(
    "word", ["Zakharova", "foo_bar", "e\u0301te", "12.5%", "Überfall", "L’Équipe", "न्याय", "0\u19b00"]
)
def test_a_text_is_found_by_its_own_words(word: str) -> None:
    assert _found(f"before {word} after", all_of(word))


@given(st.text(st.characters(max_codepoint=0x2FFF, exclude_categories=["Cs", "Cn"]), max_size=30))
def test_whatever_is_asked_is_a_query(words: str) -> None:
    query = all_of(words, is_begun=True)
    assert not query or _found("anything", query) in (True, False)


def _found(text: str, query: str) -> bool:
    with sqlite3.connect(":memory:") as base:
        base.execute("CREATE VIRTUAL TABLE words USING fts5 (text, content='', detail=none)")
        base.execute("INSERT INTO words (rowid, text) VALUES (1, ?)", (text,))
        return base.execute("SELECT rowid FROM words WHERE words MATCH ?", (query,)).fetchone() is not None
