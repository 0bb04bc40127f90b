"""Languages without rules: marks with exact offsets, credits in their own manner, and nobody guessed."""

from __future__ import annotations

from typing import Any

import pytest

from provenance import languages
from provenance.quotes import read_quotations
from tests.builders import a_document
from tests.cases_of import cases_of

_CASES = cases_of("other_languages")


@pytest.mark.parametrize("case", _CASES, ids=lambda case: case["code"])
def test_marks_and_credits_work_and_nobody_is_guessed(case: dict[str, Any]) -> None:
    text = case["text"]

    reading = read_quotations(a_document(text))

    assert [text[part.start : part.end] for one in reading.quotations for part in one.quoted] == case[
        "strings"
    ]
    assert [(one.name, str(one.role)) for one in reading.credits] == [tuple(one) for one in case["credits"]]
    assert {one.speaker for one in reading.quotations} == {None}
    assert all(text[one.start : one.end] == one.text for one in reading.quotations)


@pytest.mark.parametrize("case", _CASES, ids=lambda case: case["code"])
def test_the_language_is_told(case: dict[str, Any]) -> None:
    assert languages.identify(case["text"]) == case["code"]


@pytest.mark.parametrize("case", _CASES, ids=lambda case: case["code"])
def test_a_stated_language_without_rules_is_believed(case: dict[str, Any]) -> None:
    assert languages.for_document(a_document("Xyzzy", language=case["code"])).cues == {}
