"""Sentences in which somebody speaks, refuses or is quoted, and nothing of what was said is told."""

from __future__ import annotations

import pytest

from provenance.quotes import extract_quotations
from tests.builders import a_document
from tests.cases_of import cases_of

NOTHING = [case["text"] for case in cases_of("said_nothing")]


@pytest.mark.parametrize("text", NOTHING)
def test_where_nothing_is_said_nobody_is_quoted(text: str) -> None:
    assert [quote.text for quote in extract_quotations(a_document(text, language="en"))] == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The public demands that the mill be closed.", "that the mill be closed"),
        ("The new official calls for a bridge.", "a bridge"),
        ("In the city the mayor calls for a new bridge.", "a new bridge"),
        ("The news shows that the mill was old.", "that the mill was old"),
        ("The group of workers questions whether it was old.", "whether it was old"),
        ("The sailors’ union claims that it was old.", "that it was old"),
        ("The latest official claims that the mill was old.", "that the mill was old"),
    ],
)
def test_a_verb_behind_who_speaks_is_no_plural(text: str, words: str) -> None:
    assert [quote.text for quote in extract_quotations(a_document(text, language="en"))] == [words]
