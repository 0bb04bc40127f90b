"""Strings inside marks of every make and direction."""

from __future__ import annotations

from typing import Any

import pytest

from provenance.quotes.marks.strings import find_strings
from provenance.text.paragraphs import split_paragraphs
from tests.cases_of import cases_of


@pytest.mark.parametrize("case", cases_of("quotation_marks"), ids=lambda case: case["text"][:40])
def test_neighbours_pair_marks(case: dict[str, Any]) -> None:
    text = case["text"]

    strings = find_strings(text, split_paragraphs(text))

    assert [text[string.start : string.end] for string in strings] == case["strings"]
