"""Houses that a town has speak, and "it" means them, not the plural that opens a sentence."""

from __future__ import annotations

import pytest

from provenance.quotes import extract_quotations
from tests.builders import a_document

_HOUSES = "airport hospital school museum zoo hotel factory prison church shop orchestra college fund airline"


def _speakers(text: str) -> list[str | None]:
    return [one.speaker for one in extract_quotations(a_document(text))]


@pytest.mark.parametrize("house", _HOUSES.split())
def test_a_house_says_what_is_told_without_marks(house: str) -> None:
    assert _speakers(f"Trains were late on Monday, the {house} said.") == [house]
    assert _speakers(f"The {house} said trains were late on Monday.") == [house]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        # Whoever speaks for a house is no house.
        ("A hospital spokesman said the trains were late.", ["hospital spokesman"]),
        ("Hospital director Ann Lee said the trains were late.", ["Ann Lee"]),
        ("Ann Lee of the hospital said the trains were late.", ["Ann Lee"]),
        ("Port workers said the trains were late.", ["Port workers"]),
        # A surname may be a house's noun.
        ("Charlotte Church sang on Monday. “It was cold,” Church said.", ["Charlotte Church"]),
        ("Mr. Church said the trains were late.", ["Church"]),
    ],
)
def test_those_near_a_house_keep_their_words(text: str, speakers: list[str]) -> None:
    assert _speakers(text) == speakers


@pytest.mark.parametrize("noun", ["Flights", "Prices", "Workers", "Refunds"])
def test_it_means_no_plural_that_opens_a_sentence(noun: str) -> None:
    assert _speakers(f"{noun} were late on Monday. “The fog is to blame,” it said.") == [None]
    assert _speakers(f"Norrail runs the line. {noun} were late on Monday. It said the fog was to blame.") == [
        "Norrail"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Siemens was late on Monday. It said the fog was to blame.",
        "Siemens will cut jobs, and rivals of Siemens will not. It said the fog was to blame.",
    ],
)
def test_a_name_in_s_stays_one(text: str) -> None:
    assert _speakers(text)[-1] == "Siemens"


@pytest.mark.parametrize("what", ["promoter", "operator", "developer", "insurer", "airline", "retailer"])
def test_it_means_the_firm_that_spoke_under_a_noun_of_trade(what: str) -> None:
    text = f"Refunds are on the way, {what} Live Stage said. “We thank the fans,” it said."

    assert _speakers(text) == ["Live Stage", "Live Stage"]


def test_it_means_no_woman_of_that_trade() -> None:
    text = "The club moved the show. Promoter Ann Lee said the hall was full. “We thank the fans,” it said."

    assert _speakers(text) == ["Ann Lee", "club"]


@pytest.mark.parametrize(
    ("told", "speaker"),
    [
        ("said his deputy, Lina Haddad", "Lina Haddad"),
        ("said her husband, Bo Haddad", "Bo Haddad"),
        ("said his best friend at the mill, Bo Haddad", "Bo Haddad"),
        ("he said, Lina Haddad behind him", "Omar Reda"),
    ],
)
def test_whose_deputy_speaks_and_is_named_behind_a_comma(told: str, speaker: str) -> None:
    found = extract_quotations(a_document(f"Omar Reda spoke on Monday. “It is cold,” {told}."))

    assert [one.speaker for one in found] == [speaker]
    assert found[0].confidence > 0.6


@pytest.mark.parametrize(
    ("who", "speaker"),
    [
        ("Margaret Grieve, the widow of an engineer,", "mayor"),
        ("Margaret Grieve", "Margaret Grieve"),
    ],
)
def test_the_widow_who_spoke_is_not_the_mayor(who: str, speaker: str) -> None:
    text = f"“He slept,” {who} told the Quarterly Mail.\n\nThe mayor said that the council would listen."
    found = extract_quotations(a_document(text))[-1]

    assert found.speaker == speaker
    assert (found.channel is not None) is (speaker != "mayor")
