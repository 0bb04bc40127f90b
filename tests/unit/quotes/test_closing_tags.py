"""Who is named last in a sentence, behind what another says, and how the house that speaks is called."""

from __future__ import annotations

import pytest

from provenance import Document, extract_quotations


def _found(text: str) -> list[tuple[str, str | None]]:
    return [(one.text, one.speaker) for one in extract_quotations(Document(id="a", text=text))]


@pytest.mark.parametrize(
    "tag",
    ["the sources said", "two people familiar with the matter said", "officials told The Echo", "he said"],
)
def test_the_last_speaker_is_no_part_of_what_another_says(tag: str) -> None:
    text = f"But Mayor Ann Lee told the council that the bridge would be shut, {tag}."

    assert ("that the bridge would be shut", "Ann Lee") in _found(text)
    assert all(not what.endswith(tag) for what, _ in _found(text))


def test_nobody_says_who_else_tells_it() -> None:
    text = "The bridge will be shut, officials told the mayor on Monday, two people told The Echo."

    assert _found(text) == [
        ("The bridge will be shut", "officials"),
        ("The bridge will be shut, officials told the mayor on Monday", "two people"),
    ]


def test_a_clause_that_closes_with_a_verb_of_saying_stays() -> None:
    told = _found("Ann Lee said that he could not believe what the officials said.")

    assert told[0] == ("that he could not believe what the officials said", "Ann Lee")


@pytest.mark.parametrize("what", ["flanked by her deputy, Bo Chen", "surrounded by aides"])
def test_how_somebody_stands_there_is_none_of_the_words(what: str) -> None:
    told = _found(f'Norland "wants to levy a price" on the group, Ann Lee said, {what}.')

    assert [text for text, _ in told] == ['Norland "wants to levy a price" on the group']


@pytest.mark.parametrize(
    "house",
    [
        "Norland Defense Forces",
        "Palestinian Health Ministry",
        "Republican National Committee",
        "Gaza Health Ministry",
        "Finnish Weather Institute",
    ],
)
def test_a_house_is_called_by_its_whole_name(house: str) -> None:
    assert _found(f"The {house} said eight people were hurt.") == [("eight people were hurt", house)]


def test_a_nations_somebody_is_called_by_the_name() -> None:
    assert _found("Finnish President Ann Lee said eight people were hurt.") == [
        ("eight people were hurt", "Ann Lee")
    ]


@pytest.mark.parametrize("closed", ['" , ', '", '])
def test_what_the_speaker_is_stands_between_the_words_and_the_name(closed: str) -> None:
    text = f'"Such wells are very uncommon{closed}the lead author of a paper on the find, Adina Feld said.'

    assert [who for _, who in _found(text)] == ["Adina Feld"]
    assert all("author" not in what for what, _ in _found(text))


@pytest.mark.parametrize("where", ["(via Twitter)", "(on Monday)"])
def test_a_bracket_behind_the_verb_is_none_of_the_words(where: str) -> None:
    assert _found(f"Two players were upgraded on Friday, the Ravens announced {where}.") == [
        ("Two players were upgraded on Friday", "Ravens")
    ]


def test_for_whom_a_reporter_writes_is_none_of_them() -> None:
    assert _found("The club did get some good news last week, Ann Murray writes for The Arena.") == [
        ("The club did get some good news last week", "Ann Murray")
    ]


def test_a_label_in_front_is_none_of_them() -> None:
    assert ("Two players are sick", "Ravens") in _found("Ann Murray: Two players are sick, the Ravens say.")


def test_a_statement_on_a_platform_is_its_writers() -> None:
    text = "Ann Cole came late.\n\n“I have to put off the whole tour,” Cole’s statement on Instagram began."

    assert ("I have to put off the whole tour,", "Ann Cole") in _found(text)


def test_whom_one_reports_may_be_who_tells_it() -> None:
    text = "Baxter Lee, citing unnamed aides, reported the agent, Rich Pell, told Al Chen that it was late."

    assert ("that it was late", "Rich Pell") in _found(text)
