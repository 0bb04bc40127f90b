"""Page furniture, by table (`tests/cases/boilerplate.jsonl`) and by repetition."""

from __future__ import annotations

from typing import Any

import pytest

from provenance.segment import find_boilerplate
from tests.builders import a_document
from tests.cases_of import cases_of


@pytest.mark.parametrize("case", cases_of("boilerplate"), ids=lambda case: case["why"])
def test_furniture_is_told_from_the_article(case: dict[str, Any]) -> None:
    text = case["text"]

    found = [text[start:end] for start, end in find_boilerplate([a_document(text)])["a"]]

    if case.get("none"):
        assert found == []
    elif "only" in case:
        assert found == [case["only"]]
    else:
        assert found == [text[text.index(case["starts"]) :]]


SLOGAN = "Herald Weekly, the paper that the whole coast wakes up with"
BODIES = (
    "The council met on Monday and agreed to open the harbour for the summer.",
    "A storm damaged the landing stage in March, and two boats were lost that night.",
    "The new ferry carries forty cars and three hundred people, its captain said.",
)


def test_a_slogan_under_three_articles_of_an_outlet_is_furniture() -> None:
    documents = [
        a_document(f"{body}\n\n{SLOGAN}", id=str(n), outlet="Herald") for n, body in enumerate(BODIES)
    ]

    found = find_boilerplate(documents)

    assert [document.text[start:end] for document in documents for start, end in found[document.id]] == [
        SLOGAN
    ] * 3


def test_a_story_filed_again_is_not_furniture() -> None:
    documents = [a_document("\n\n".join(BODIES), id=str(n), outlet="Herald") for n in range(4)]

    assert set(find_boilerplate(documents).values()) == {()}


def test_what_three_outlets_share_is_copy() -> None:
    documents = [a_document(f"{body}\n\n{SLOGAN}", id=str(n), outlet=str(n)) for n, body in enumerate(BODIES)]

    assert set(find_boilerplate(documents).values()) == {()}


def test_a_byline_is_never_furniture_however_often_it_stands_there() -> None:
    documents = [
        a_document(f"Herald Agency\n\n{body}", id=str(n), outlet="Herald") for n, body in enumerate(BODIES)
    ]

    assert set(find_boilerplate(documents).values()) == {()}


def test_a_repeated_quotation_is_evidence() -> None:
    words = "“We will open the harbour for everyone who lives on this coast,” the mayor said."
    documents = [
        a_document(f"{body}\n\n{words}", id=str(n), outlet="Herald") for n, body in enumerate(BODIES)
    ]

    assert set(find_boilerplate(documents).values()) == {()}
