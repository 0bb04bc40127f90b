"""Ways of saying that papers of other countries have: benches that rule, councillors, papers in brackets."""

from __future__ import annotations

import pytest

from provenance.models import Document, Quotation
from provenance.quotes import extract_quotations

_D = "We find that the two claims lack merit"


def _read(text: str) -> list[Quotation]:
    return list(extract_quotations(Document(id="a", text=text)))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"Bo Chen sued. “{_D},” ruled the court.", "court"),
        (f"Bo Chen sued. “{_D},” ruled Justice Ann Lee.", "Ann Lee"),
        (f"Shire Mayor Ann Lee came. “{_D},” Cr Lee said.", "Ann Lee"),
        (f"Bo Chen came. “{_D},” averred Ann Lee.", "Ann Lee"),
        (f"Bo Chen came. “{_D},” Ann Lee averred.", "Ann Lee"),
        (f"“{_D},” Foreign Affairs and Trade Minister Ann Lee said.", "Ann Lee"),
        (f"Police and crime commissioner Ann Lee came. “{_D},” she said.", "Ann Lee"),
    ],
)
def test_who_speaks_is_who_stands_beside_the_words(text: str, speaker: str) -> None:
    assert [one.speaker for one in _read(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "content", "speaker"),
    [
        (
            "(Arden Gazette) Parents of six pupils said yesterday that it was late.",
            "that it was late",
            "Parents of six pupils",
        ),
        ("(Ann Lee) Bo Chen said that it was late.", "that it was late", "Bo Chen"),
        (
            "Chen’s sister, Ferdasher Chen, said he worked as a baker.",
            "he worked as a baker",
            "Ferdasher Chen",
        ),
        ("Counsel for the town, Ann Lee, submitted that it was late.", "that it was late", "Ann Lee"),
        ("Ann Lee noted that the rates indicate a rise.", "that the rates indicate a rise", "Ann Lee"),
        (
            "Council staff and a manager of the mill said it was late.",
            "it was late",
            "Council staff and manager of the mill",
        ),
        (
            "Democrats and at least one Republican said it was late.",
            "it was late",
            "Democrats and one Republican",
        ),
        ("Police and crime commissioner Ann Lee said it was late.", "it was late", "Ann Lee"),
        ("Former mayor and council member Ann Lee said it was late.", "it was late", "Ann Lee"),
        ("The founder and chairman Ann Lee said it was late.", "it was late", "Ann Lee"),
        (
            "Bo Chen resigned and a manager of the mill said it was late.",
            "it was late",
            "manager of the mill",
        ),
        (
            "Foreign Affairs and Trade Minister Ann Lee said it was late.",
            "it was late",
            "Ann Lee",
        ),
    ],
)
def test_a_statement_has_its_clause_and_its_speaker(text: str, content: str, speaker: str) -> None:
    found = [(text[one.start : one.end], one.speaker) for one in _read(text)]

    assert found == [(content, speaker)]


def test_who_also_noted_it_stands_before_the_comma() -> None:
    text = "Carriers pay more, according to Marline, which also noted that the rates are low."

    assert {(text[one.start : one.end], one.speaker) for one in _read(text)} == {
        ("Carriers pay more", "Marline"),
        ("that the rates are low", "Marline"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "The hearing was held according to Norlandish law.",
        "The price was set according to the law of Norland.",
    ],
)
def test_what_is_done_by_law_or_handed_in_says_nothing(text: str) -> None:
    assert _read(text) == []


def test_who_says_it_all_is_no_part_of_what_is_expected() -> None:
    text = "Freelane expects to earn a lot “and to lose a little before items,” the firm said on Monday."

    assert all("Monday" not in text[one.start : one.end] for one in _read(text))


def test_the_other_half_of_a_department_is_nobody() -> None:
    text = f"A Department of Water and Heritage Protection spokesman said it was aware.\n\n“{_D},” he said."

    assert "Heritage Protection" not in {one.speaker for one in _read(text)}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The WHO said that cases rose.", "WHO"),
        ("A WHO spokesman said that cases rose.", "WHO spokesman"),
        ("Relatives of the IT student said that cases rose.", "Relatives of the IT student"),
        ("Ann Lee, who said that cases rose, left.", "Ann Lee"),
        ("Head of tax services Ann Lee said that cases rose.", "Ann Lee"),
        ("A statement by Mr Bo Chen, spokesman of the ministry said that cases rose.", "Bo Chen"),
        ("Arvo said that cases rose. Demand for Arvo EVs fell.", "Arvo"),
    ],
)
def test_letters_titles_and_makes_are_told_from_names(text: str, speaker: str) -> None:
    assert [one.speaker for one in _read(text)] == [speaker]


def test_a_shouted_who_is_the_small_word() -> None:
    assert "WHO" not in {one.speaker for one in _read("THE MAN WHO SAID THAT CASES ROSE")}


def test_a_name_in_front_of_what_is_confirmed_is_no_statement() -> None:
    text = (
        "Zonal Officer, South of the Relief Agency (NRA), Mr Bo Chen, confirmed the development to newsmen."
    )

    assert _read(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('Judge Chen said:" I reject the reading of the card as it stands."', "I reject the reading"),
        ("Ann Lee called the talks ``intense, indeed, and very heated.″", "intense, indeed"),
    ],
)
def test_marks_of_old_archives_and_lost_spaces_are_paired(text: str, words: str) -> None:
    quoted = [text[a:b].strip() for one in _read(text) for a, b in one.quoted]

    assert len(quoted) == 1
    assert quoted[0].startswith(words)


def test_inches_are_no_marks() -> None:
    assert not any(one.quoted for one in _read("The pipe is 5″ wide, Ann Lee said, and the drain 7″ wide."))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("According to the Arden Parcel Service, the road was shut.", "Arden Parcel Service"),
        ("As per the prosecution, a sum was paid in cash.", "prosecution"),
        ("A sum was paid in cash, as per the police.", "police"),
        (
            "The bench, Justices Ann Lee and Bo Chen, sat. “It is a waste of time,” Justice Lee said.",
            "Ann Lee",
        ),
        ("On Monday, Solicitor General (SG) TV Chen, for the bureau, said that it was late.", "TV Chen"),
        ("Bo Chen spoke of the Norland-linked RTG Mining. RTG said that it was late.", "RTG Mining"),
    ],
)
def test_services_letters_and_links_in_names(text: str, speaker: str) -> None:
    assert speaker in {one.speaker for one in _read(text)}


@pytest.mark.parametrize(
    "text", ["As per the rules, a sum was paid in cash.", "It was done as per the plan of the council."]
)
def test_as_per_a_rule_is_nobodys(text: str) -> None:
    assert _read(text) == []
