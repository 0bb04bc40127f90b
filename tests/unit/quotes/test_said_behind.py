"""“The fire hit a school, police said on Monday.”: whatever ends the clause, whoever speaks, what follows."""

from __future__ import annotations

import pytest

from provenance import extract_quotations
from tests.builders import a_document

CLAUSES = (
    "The storm ruined a hospital",
    "The storm ruined the old mill",
    "The storm ruined 90 homes, two schools and a mill",
    "The river was dangerous",
    "The storm ruined most of Norland",
    "The mill was built in 1900",
    "The bank was broken into",
    "The river was still rising",
    "Prices rose by 9 percent",
    "The mill was closed because the river had risen",
    "The men attacked the mayor",
)
SPEAKERS = {
    "officials": "officials",
    "police": "police",
    "a senior official": "senior official",
    "Mayor Ann Lee": "Ann Lee",
    "Ann Lee, the mayor,": "Ann Lee",
    "the head of the union, Ann Lee,": "Ann Lee",
    "the ministry": "ministry",
    "local media": "local media",
    "people familiar with the matter": "people familiar with the matter",
    "a spokeswoman for the mill": "spokeswoman for the mill",
}
ENDS = (
    "",
    " Monday",
    " on Monday",
    " late on Friday",
    " at the time",
    " in a statement on Monday",
    " at a news conference",
    " on condition of anonymity",
    " without giving details",
    " during a visit to Norland",
    " after the vote",
    " in court documents",
    " as the river rose again",
    ", adding that no one was hurt",
)


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("speaker", SPEAKERS)
def test_the_clause_in_front_is_what_was_said(speaker: str, end: str) -> None:
    for clause in CLAUSES:
        text = f"The case was heard in Norland. {clause}, {speaker} said{end}."
        first = extract_quotations(a_document(text, language="en"))[0]

        assert (first.text, first.speaker) == (clause, SPEAKERS[speaker]), text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("On Monday, Ann Lee said in the hall that the mill was lost.", "that the mill was lost"),
        ("After the vote, Ann Lee said in Norland that the mill was lost.", "that the mill was lost"),
        ("Last week, Ann Lee said at least nine men were lost.", "at least nine men were lost"),
    ],
)
def test_what_only_sets_the_scene_was_not_said(text: str, said: str) -> None:
    (found,) = extract_quotations(a_document(text, language="en"))

    assert found.text == said


SETTINGS = (
    *("Monday", "late on Friday", "at the time", "in a statement on Monday", "at a news conference"),
    *("on condition of anonymity", "by telephone", "during a visit to Norland", "after the vote"),
    *("through a spokesman", "in court documents", "of the plan", "when asked about the mill"),
)


@pytest.mark.parametrize("setting", SETTINGS)
@pytest.mark.parametrize("speaker", [one for one in SPEAKERS if one != "local media"])
def test_a_setting_between_verb_and_that_was_not_said(speaker: str, setting: str) -> None:
    said = "that the mill was closed because the river had risen"
    text = f"{speaker[0].upper()}{speaker[1:]} said {setting} {said}."
    (found,) = extract_quotations(a_document(text, language="en"))

    assert (found.text, (found.speaker or "").lower()) == (said, SPEAKERS[speaker].lower())


@pytest.mark.parametrize("setting", ["at a news conference", "by telephone", "late on Friday", "in an email"])
@pytest.mark.parametrize("speaker", ["officials", "a spokesman", "two officials", "Mayor Ann Lee"])
def test_a_setting_is_no_part_of_who_spoke(speaker: str, setting: str) -> None:
    behind = extract_quotations(a_document(f"“We will not go,” said {speaker} {setting}.", language="en"))
    before = extract_quotations(a_document(f"“We will not go,” {speaker} said {setting}.", language="en"))

    assert [one.speaker for one in (*behind, *before)] == [
        SPEAKERS.get(speaker, speaker.removeprefix("a "))
    ] * 2
