"""Words of two in one sentence, and what only tells when or where: neither is given to the wrong one."""

from __future__ import annotations

import pytest

from provenance import Document, extract_quotations

_OPENING = "Ann Lee and Bo Chen run the mill in Pell.\n\n"


def _found(text: str) -> list[tuple[str | None, str]]:
    quotations = extract_quotations(Document("a", _OPENING + text))
    return [(one.speaker, one.text) for one in quotations if one.speaker]


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("Lee's claim that nothing had come of it was “a lie,” Chen said.", "Bo Chen", "a lie"),
        ("What Lee said was “a lie,” Chen said.", "Bo Chen", "a lie"),
        ("What Lee said was “a lie,” according to Chen.", "Bo Chen", "a lie"),
        ("What Lee said was “a lie.”", "Ann Lee", "a lie"),
        ("“We are here,” Lee said before Chen cut in: “Go away!”", "Bo Chen", "Go away"),
        ("“We are here,” Lee said with a smile: “Go away!”", "Ann Lee", "Go away"),
        ("A sign read: “We are here now today.” Lee laughed.", "sign", "We are here now today"),
        ("“We are here now today.” Lee laughed.", "Ann Lee", "We are here now today"),
    ],
)
def test_whose_words_stand_there(text: str, speaker: str, words: str) -> None:
    assert [who for who, said in _found(text) if words in said] == [speaker]


def test_words_behind_whoever_cuts_one_off_are_not_ones_own() -> None:
    found = _found("“We are here,” Lee said, before being cut off by Chen: “Go away!”")

    assert found == [("Ann Lee", "We are here,")]


def test_a_claim_in_marks_ends_before_what_became_of_it() -> None:
    assert _found("Lee's claim that “nothing has come of it” was rejected by Chen.") == [
        ("Ann Lee", "that “nothing has come of it”")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "In the back row, Chen laughed.",
        "On Monday, Chen admitted.",
        "In court, Lee confessed.",
        "In tears, Lee apologized.",
        "Back in Pell, Lee joked.",
    ],
)
def test_when_and_where_is_nothing_said(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "In Pell the mill was lost, Lee said.",
        "In May, Lee said, the mill was lost.",
        "Not in Pell, Lee said.",
        "Six in ten are out of work, Lee said.",
    ],
)
def test_what_opens_like_a_place_may_be_said(text: str) -> None:
    assert _found(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Lee was told by Chen that the mill was old.", ["that the mill was old"]),
        ("Lee was praised by Chen as “a true friend.”", ["a true friend."]),
        ("Lee was urged by Chen to leave the mill.", ["to leave the mill"]),
        ("Lee was thanked by Chen.", []),
        ("Her plan was praised by Chen.", ["Her plan"]),
    ],
)
def test_who_is_told_is_nothing_said(text: str, words: list[str]) -> None:
    assert _found(text) == [("Bo Chen", one) for one in words]
