"""Statements keep their verb, answers are somebody's only in an interview, letters may be an office's."""

from __future__ import annotations

import pytest

from provenance import Document, extract_quotations
from provenance.quotes import read_quotations


def _found(text: str) -> list[tuple[str, str | None]]:
    return [(one.text, one.speaker) for one in extract_quotations(Document(id="a", text=text))]


@pytest.mark.parametrize(
    "clause",
    [
        "if the fire crossed the line, it could pose a risk to the town",
        "when the two met on Monday, the vote was lost",
        "with the votes Lee already had, the debate would not matter",
    ],
)
@pytest.mark.parametrize("lead", ["Ann Marsh said that", "Ann Marsh argued that"])
def test_no_statement_ends_with_its_condition(lead: str, clause: str) -> None:
    assert _found(f"{lead} {clause}.") == [(f"that {clause}", "Ann Marsh")]


def test_a_bracket_ends_no_statement_before_its_verb() -> None:
    told = "it has crews enough but that more service (shorter rides or more runs) would need more staff"

    assert _found(f"Ann Marsh noted {told}.") == [(told, "Ann Marsh")]


def test_a_bracket_behind_the_verb_may_end_one() -> None:
    assert _found("Ann Marsh noted it was late (she had a train to catch).")[0][0].startswith("it was late")


def test_a_capital_adverb_in_a_name_is_part_of_what_is_said() -> None:
    assert _found("Ann Marsh said First Valley will send more buses.") == [
        ("First Valley will send more buses", "Ann Marsh")
    ]


def test_a_court_that_appoints_somebody_to_act_is_a_court() -> None:
    assert [who for _, who in _found("Dan Reed was appointed by the court to represent the player.")] == [
        "court"
    ]


def test_one_accused_of_murder_is_not_accused_by_it() -> None:
    assert _found("A lawyer for murder accused Bo Lund was told his objection was late.") == []


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Doug Marsh sat down with The Echo for an interview.", "Doug Marsh"),
        ("Here are some questions and answers.", None),
    ],
)
def test_answers_are_somebodys_in_an_interview(before: str, speaker: str | None) -> None:
    text = (
        f"{before}\n\nQ: What do firms release?\n\nA: Firms tend to issue two outlooks.\n\nDoug Marsh left."
    )

    told = next(one for one in extract_quotations(Document(id="a", text=text)) if "outlooks" in one.text)

    assert told.speaker == speaker


def test_answers_where_no_interview_is_told_of_are_hardly_sure() -> None:
    text = "Doug Marsh is a potter.\n\nQ: What do firms release?\n\nA: Firms tend to issue two outlooks."

    told = next(one for one in extract_quotations(Document(id="a", text=text)) if "outlooks" in one.text)

    assert told.confidence < 0.6


def test_he_again_is_no_surer_than_he_before() -> None:
    text = (
        "Mr Ray Lund, the town's police commissioner, explained that a team had raided the mill.\n\n"
        "The commissioner of police gave the names of those held as Abel, Otto Weiss and Carl Weiss.\n\n"
        "He confirmed, “They took a clerk from the mill and asked for money.”\n\n"
        "He explained that the sum was found on them."
    )

    sure = {one.speaker: one.confidence for one in extract_quotations(Document(id="a", text=text))}

    assert sure.get("Carl Weiss", 0.0) < 0.6


@pytest.mark.parametrize(
    ("letters", "named"),
    [
        ("CP", "Commissioner of Police in the town, Bola Lang, came."),
        ("SNP", "Of the Scottish National Party nobody came."),
    ],
)
def test_letters_of_an_office_or_a_party_are_no_outlet(letters: str, named: str) -> None:
    told = f"Ann Marsh told the {letters} that it was late."

    assert read_quotations(Document(id="a", text=f"{named} {told}")).credits == ()
    assert read_quotations(Document(id="a", text=told)).credits != ()


def test_letters_of_an_office_are_no_part_of_a_name() -> None:
    text = "The Norland Police Force on Tuesday said it had arrested three men.\n\nThe Force PRO gave names."

    assert _found(text) == [("it had arrested three men", "Norland Police Force")]


def test_who_was_praised_before_she_spoke_did_not_praise() -> None:
    text = (
        "Moments after Mayor Ann Marsh was praised for her support of the mill on Tuesday, "
        "she urged a B.C. First Valley chief to “be careful about cutting” the budget."
    )

    told = _found(text)

    assert ("“be careful about cutting” the budget", "Ann Marsh") in told
    assert ("her support of the mill on Tuesday", None) in told


def test_what_one_refers_to_may_be_a_speech() -> None:
    assert _found("Judge Ann Marsh referred to a speech the mayor gave last year.") == [
        ("a speech the mayor gave last year", "Ann Marsh")
    ]


def test_who_goes_on_in_a_relative_clause() -> None:
    text = "John Chen cited the speech of Ann Marsh, in which she called it “dull” and vowed to sell it."

    assert ("to sell it", "Ann Marsh") in _found(text)


def test_who_goes_on_behind_that_is_who_spoke() -> None:
    text = "Ann Marsh tweeted that it was a “mess” for the town and asked, “How can he be mayor?”"

    assert ("How can he be mayor?", "Ann Marsh") in _found(text)
