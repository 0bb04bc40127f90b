"""What savers of pages leave in front of a text, and what headlines are not."""

from __future__ import annotations

import doctest

import pytest

from provenance.models import CreditRole, Document
from provenance.quotes import extract_quotations, read_quotations
from provenance.quotes.credits import head
from tests.builders import a_document


def test_examples_in_the_docstrings_hold() -> None:
    assert doctest.testmod(head).failed == 0


@pytest.mark.parametrize(
    ("first", "name", "role"),
    [
        ("MOSCOW (Reuters) - The mill was shut.", "Reuters", CreditRole.DATELINE),
        ("By Ann Lee, AP\nThe mill was shut on Monday.", "AP", CreditRole.BYLINE),
        ("MOSCOW, October 7. /TASS/. The mill was shut.", "TASS", CreditRole.DATELINE),
    ],
)
@pytest.mark.parametrize("prefix", ["", " date 2020-10-08 ", " date 2020-10 "])
def test_a_date_set_in_front_hides_no_credit(first: str, name: str, role: CreditRole, prefix: str) -> None:
    text = prefix + first
    found = read_quotations(Document(id="x", text=text, language="en")).credits

    assert [(one.name, one.role) for one in found if one.name] == [(name, role)]
    assert all(text[one.start : one.end] == one.text for one in found)


def test_a_date_set_in_front_is_no_part_of_who_speaks() -> None:
    text = " date 2020-10-08 A union of nurses announced that it would strike."

    assert [one.speaker for one in extract_quotations(a_document(text))] == ["union of nurses"]


def test_a_date_in_a_sentence_stays_in_it() -> None:
    (found,) = extract_quotations(a_document("The date 2020-10-08 was wrong, Ann Lee said."))

    assert found.text == "The date 2020-10-08 was wrong"


@pytest.mark.parametrize(
    "line",
    [
        "Anna Holm Talks About Flooding For The First Time",
        "Ann Lee Speaks Out On Life And The Guardian",
        "Bo Chen Explains Why He Reads The Times",
    ],
)
def test_a_headline_that_ends_in_a_papers_name_is_no_byline(line: str) -> None:
    found = read_quotations(Document(id="x", text=f"{line}\n\nThe mayor spoke on Monday.", language="en"))

    assert not [one for one in found.credits if one.role is CreditRole.BYLINE]


def test_names_in_front_of_a_papers_name_are_a_byline() -> None:
    text = "Anna Holm and Bo Chen, The Guardian\n\nThe mayor spoke on Monday."
    found = read_quotations(Document(id="x", text=text, language="en"))

    assert [one.role for one in found.credits] == [CreditRole.BYLINE]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "The mill said the town was “sad” the union called for a strike, adding the gate is “open”.",
            ["mill", "mill"],
        ),
        # A comma brings in another who goes on.
        (
            "Lee said the gate “would not open,” the guard recalled, adding that the key was lost.",
            ["Lee", "guard"],
        ),
    ],
)
def test_who_adds_is_who_said(text: str, speakers: list[str]) -> None:
    assert [one.speaker for one in extract_quotations(a_document(text))] == speakers


def test_a_dam_is_nobody_whom_he_means() -> None:
    text = "The list is topped by the Alpine Dam. The town wept on Monday, he said it would not wait."

    assert "Alpine Dam" not in {one.speaker for one in extract_quotations(a_document(text))}


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        # Where the news comes from is nobody.
        ("New Delhi: Union Minister Ann Lee launched severe criticism against the mill in the town.", []),
        (
            "ARDEN, June 7 (AP): The council met for a debate of ministers, criticizing the delay.",
            ["council"],
        ),
        ("Ann Lee (coach): We were late again and lost the game in the very last minute of it.", ["Ann Lee"]),
        # A number is one word.
        ("More than 1,700 British scientists said the mill was shut.", ["1,700 British scientists"]),
        # Who signed a statement is not the statement.
        (
            "One signatory to the statement told the paper he felt old.\n\n“It is hot,” the statement said.",
            ["signatory to the statement", "statement"],
        ),
        # An office that is another's.
        (
            "Opposition leader Ann Lee was loud.\n\nThe prime minister said he would respect the court.",
            ["prime minister"],
        ),
        (
            "Norwegian Prime Minister Ann Lee arrived. The Norwegian leader said it was cold.",
            ["Ann Lee"],
        ),
        # What somebody is alleged to have done he does not allege.
        ("The court heard of a minister alleged to have links with a dealer.", []),
        ("Lee said to wait until Monday.", ["Lee"]),
    ],
)
def test_who_is_nobody_and_who_is_another(text: str, speakers: list[str]) -> None:
    assert [one.speaker for one in extract_quotations(a_document(text))] == speakers
