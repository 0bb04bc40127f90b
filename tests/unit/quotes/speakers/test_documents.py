"""Who wrote what speaks, and words that are written somewhere and said by nobody."""

from __future__ import annotations

import pytest

from provenance.models import Document
from provenance.quotes import extract_quotations

WORDS = "We will not sell the old mill this year"


def _speaker(text: str) -> tuple[str | None, float]:
    found = extract_quotations(Document(id="d", text=text, language="en"))
    return next((one.speaker, one.confidence) for one in found if WORDS in one.text)


@pytest.mark.parametrize(
    "sentence",
    [
        f"“{WORDS},” read a post by Ann Lee.",
        f"“{WORDS},” said a letter by Ann Lee that was sent on Monday.",
        f"A post on X by Ann Lee said: “{WORDS}.”",
        f"A post on Truth Social by Ann Lee said: “{WORDS}.”",
        f"A post by Ann Lee on Facebook said: “{WORDS}.”",
        f"A tweet by Ann Lee read: “{WORDS}.”",
    ],
)
def test_who_wrote_it_speaks(sentence: str) -> None:
    assert _speaker(f"Bo Chen walked by. The mill was closed on Monday. {sentence}")[0] == "Ann Lee"


@pytest.mark.parametrize("sentence", [f"“{WORDS},” read a sign by the gate.", f"A post said: “{WORDS}.”"])
def test_nobody_wrote_it(sentence: str) -> None:
    assert _speaker(f"Ann Lee walked by. {sentence}")[0] not in ("Ann Lee", "gate")


@pytest.mark.parametrize(
    "sentence",
    [
        f"A talk entitled “{WORDS}” followed.",
        f"A shirt with the words “{WORDS}” hung there.",
        f"The headline “{WORDS}” ran on the front page.",
    ],
)
def test_what_is_written_somewhere_is_said_by_nobody(sentence: str) -> None:
    assert _speaker(f"Ann Lee said on Monday that prices had risen. {sentence}")[0] is None


@pytest.mark.parametrize(
    "sentence", [f"The council, she said, had “{WORDS}” in mind.", f"The plan “{WORDS}”, she said, is old."]
)
def test_who_spoke_goes_on(sentence: str) -> None:
    assert _speaker(f"Ann Lee said on Monday that prices had risen. {sentence}")[0] == "Ann Lee"


@pytest.mark.parametrize("which", ["the younger Lee", "the elder Lee", "the older Lee"])
def test_one_of_two_of_a_name_is_hardly_sure(which: str) -> None:
    name, odds = _speaker(f"Bo Lee and his brother, Max Lee, own the mill. “{WORDS},” {which} said.")

    assert name is None or odds <= 0.6


def test_two_of_a_name_told_apart_in_full_are_sure() -> None:
    name, odds = _speaker(f"Bo Lee and his brother, Max Lee, own the mill. “{WORDS},” Max Lee said.")

    assert (name, odds > 0.9) == ("Max Lee", True)
