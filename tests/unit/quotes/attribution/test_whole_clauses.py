"""A statement is its whole clause, and not what the writer hangs on behind who said it."""

from __future__ import annotations

from itertools import product

import pytest

from provenance.models import Document
from provenance.quotes import extract_quotations
from tests.builders import a_document

_CLAUSES = (
    "the roof, the walls and the floor were lost",
    "the fire, the third this year, began at 3 a.m. on Monday",
    "in May, 40 people had moved away",
    "since the fire, 40 people had moved away",
    "for years, nobody had cared",
    "the mill was old because nobody had paid for its roof",
    "two people were hurt, one of them badly",
)
_LEADS = ("Ann Lee said that {}.", "The Arden council warned that {}.", "She told reporters that {}.")


@pytest.mark.parametrize(("lead", "clause"), list(product(_LEADS, _CLAUSES)))
def test_a_clause_is_not_cut_before_its_verb(lead: str, clause: str) -> None:
    assert f"that {clause}" in _said("Ann Lee met Bo Chen.\n\n" + lead.format(clause))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Ann Lee said since the fire, 40 people had moved away.",
            "since the fire, 40 people had moved away",
        ),
        ("Ann Lee said for years, nobody had cared.", "for years, nobody had cared"),
        ("Ann Lee said on Monday, the mill was old.", "the mill was old"),
        ("Ann Lee said in a statement, the mill was old.", "the mill was old"),
        ("Ann Lee said, the mill was old.", None),
        ("Ann Lee said on Monday, a day after the mill was closed.", None),
        ("Ann Lee said in Arden, the capital, that the mill was old.", "that the mill was old"),
    ],
)
def test_a_setting_in_front_is_said_or_tells_when_it_was(text: str, words: str | None) -> None:
    assert _said(text) == ([words] if words else [])


@pytest.mark.parametrize(
    "tail",
    [
        "a day after the council had closed it",
        "just hours before the vote was held",
        "nearly two years after the fire killed two people",
        "in a speech that lasted an hour",
        "in what was her first speech since the fire",
        "the latest sign that talks have failed",
        "a figure that was later corrected",
        "who was in the mill when the roof fell",
        "flanked by her deputies",
        "speaking in Norland",
    ],
)
def test_what_the_writer_goes_on_with_is_nobody_s(tail: str) -> None:
    assert _said(f"The mill was too old to be saved, Ann Lee said on Monday, {tail}.") == [
        "The mill was too old to be saved"
    ]


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("The mill was old, Ann Lee said, but the roof was new.", "but the roof was new"),
        ("The mill, Ann Lee said, was too old to be saved.", "was too old to be saved"),
        ("If it burns, Ann Lee said, the town must leave it.", "the town must leave it"),
    ],
)
def test_what_joins_on_or_completes_the_clause_is_said(text: str, rest: str) -> None:
    assert rest in _said(text)


def _said(text: str) -> list[str]:
    return [quote.text for quote in extract_quotations(a_document(text, language="en"))]


@pytest.mark.parametrize(
    "opening",
    ["who said", "who had said", "who says", "though he said", "while saying", "after saying", "saying"],
)
@pytest.mark.parametrize("clause", ["the mill was old", "nobody was hurt in the fire", "the plan is dead"])
@pytest.mark.parametrize("act", ["left the hall", "was not there", "wants a new vote", "lives in Pell"])
def test_what_the_speaker_did_is_not_said(opening: str, clause: str, act: str) -> None:
    text = f"It rained. Ann Lee, {opening} {clause}, {act}."

    assert clause in [one.text for one in extract_quotations(Document(id="d", text=text, language="en"))]


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        (
            "Bo Chen, who said that the mill, a relic of 1900, was lost in the fire, left.",
            "that the mill, a relic of 1900, was lost in the fire",
        ),
        (
            "Ann Lee left, adding that all seized items, including the mill, came to 40 tons.",
            "that all seized items, including the mill, came to 40 tons",
        ),
        ("Ann Lee agreed to cancel joint exercises with Norland.", "to cancel joint exercises with Norland"),
        (
            "Ann Lee agreed to ease the caps that had raised prices.",
            "to ease the caps that had raised prices",
        ),
        ("Ann Lee said to police that the mill was old.", "that the mill was old"),
        ("Ann Lee scoffed at the idea Chen was to blame for it.", "the idea Chen was to blame for it"),
    ],
)
def test_content_is_whole_with_what_hangs_on_it(sentence: str, content: str) -> None:
    found = extract_quotations(Document(id="d", text=f"It rained. {sentence}", language="en"))

    assert content in [one.text for one in found]


def test_mayors_of_a_conference_are_not_spoken_of() -> None:
    text = "Ann Lee spoke on Monday at a conference of mayors from across the country."

    assert extract_quotations(Document(id="d", text=text, language="en")) == ()


def test_who_reports_it_all_ends_nothing_before() -> None:
    text = (
        "It rained. Norland has walked a thin line, calling for a ceasefire in the latest flare-up but not "
        "publicly backing either side, reported The Moscow Times."
    )
    found = extract_quotations(Document(id="d", text=text, language="en"))

    assert "a ceasefire in the latest flare-up" in [one.text for one in found]
