"""Content ends where its bracket closes, begins with a word, and holds one."""

from __future__ import annotations

import pytest

from provenance.quotes import extract_quotations
from tests.builders import a_document


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It closed (Lee said the mill was old) and was sold.", "the mill was old"),
        ("Lee said the mill (which was old) must close.", "the mill (which was old) must close"),
        ("Lee said that the mill was old (the Arden Post reported).", "that the mill was old"),
        ("Lee said: 1) the mill is old, 2) it must close.", "1) the mill is old, 2) it must close"),
        (
            "Lee said that the “old” mill (and the bridge) was lost).",
            "that the “old” mill (and the bridge) was lost",
        ),
    ],
)
def test_content_is_trimmed_to_what_was_said(text: str, words: str) -> None:
    assert [quote.text for quote in extract_quotations(a_document(text, language="en"))] == [words]


@pytest.mark.parametrize(
    "text",
    [
        "Farrow said Lee did not know what she was talking about, and left.",
        "The mill is lost, or so its owners argue that.",
    ],
)
def test_neither_a_comma_nor_that_is_content(text: str) -> None:
    found = extract_quotations(a_document(text, language="en"))

    assert {quote.text for quote in found}.isdisjoint({",", "that"})
