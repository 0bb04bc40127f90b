"""Whom a scene in front names, and what a learned trade in capitals is: no speaker, no name."""

from __future__ import annotations

import pytest

from provenance.quotes import extract_quotations
from tests.builders import a_document


def _speaker(text: str) -> str | None:
    return extract_quotations(a_document(text))[-1].speaker


@pytest.mark.parametrize(
    ("front", "speaker"),
    [
        ("After a meeting with the health secretary, Steve Lee, the union’s head, Pat Chen,", "Pat Chen"),
        ("After a meeting with the health secretary, Steve Lee, Pat Chen, the union's head,", "Pat Chen"),
        ("After a meeting with Steve Lee, the health secretary, the union’s head, Pat Chen,", "Pat Chen"),
        ("After the meeting, Steve Lee, the union’s leader,", "Steve Lee"),
        ("Speaking to the chairman, Tom Lee, the Lindon MP", "Lindon MP"),
        ("Tom Lee, the Lindon MP", "Tom Lee"),
    ],
)
def test_who_speaks_behind_a_scene_that_names_another(front: str, speaker: str) -> None:
    assert _speaker(f"{front} said there was no more on offer.") == speaker


@pytest.mark.parametrize(
    "told",
    [
        "said Lindon University Marine Biologist, Rachel Constant",
        "said Lindon University Marine Biologist Rachel Constant",
        "Lindon University Marine Biologist, Rachel Constant, said",
        "said the Marine Biologist, Rachel Constant, of Lindon",
    ],
)
def test_a_learned_trade_in_capitals_is_no_name(told: str) -> None:
    assert _speaker(f"“It is the third we have seen,” {told}.") == "Rachel Constant"


@pytest.mark.parametrize("name", ["Joe Farmer", "Rachel Baker"])
def test_a_trade_may_be_a_surname(name: str) -> None:
    assert _speaker(f"“It is the third we have seen,” said {name}, Lindon Council leader.") == name


def test_he_is_whom_the_sentence_is_about_not_the_minister_it_tells_of() -> None:
    text = (
        "Bo Lee, who is also the member for Lindon, said so after the failure of the roads minister, "
        "Kofi Chen, to come.\n\n“Ministers are turning this house into a joke,” he said."
    )

    assert _speaker(text) == "Bo Lee"


@pytest.mark.parametrize(
    ("role", "speaker"), [("the PM", "PM"), ("the mayor", "mayor"), ("the doctor", "Stephen Lee")]
)
def test_the_chief_surgeon_who_spoke_is_not_the_mayor(role: str, speaker: str) -> None:
    text = (
        "Meanwhile the union's medical director Stephen Lee said pay was low.\n\n"
        f"To cope with shortages, {role} said that help would come."
    )

    assert _speaker(text) == speaker
