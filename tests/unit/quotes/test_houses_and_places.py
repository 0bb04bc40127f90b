"""Names that hold another's: houses in 's, bodies with "and", places with a given name in them."""

from __future__ import annotations

from itertools import product

import pytest

from provenance.models import Document, Quotation
from provenance.quotes import extract_quotations


def _first(text: str, language: str = "en") -> Quotation:
    return extract_quotations(Document(id="d", text=text, language=language))[0]


PLACES = (
    "Marion County",
    "Madison Police",
    "San Diego Police",
    "Los Angeles Fire",
    "Wayne Township",
    "Virginia Tech",
)
OFFICES = ("Sheriff", "Chief", "Director", "President", "Commissioner")
TAILS = (
    "“The lake is dry this year,” {} said.",
    "“The lake is dry this year,” said {}.",
    "{} said the lake was dry.",
)


@pytest.mark.parametrize(("place", "office", "tail"), list(product(PLACES, OFFICES, TAILS)))
def test_office_of_a_place_with_a_given_name_in_it_stands_in_front_of_its_holder(
    place: str, office: str, tail: str
) -> None:
    text = tail.format(f"{place} {office} Ann Hale")

    assert _first(text).speaker == "Ann Hale"


@pytest.mark.parametrize("office", ["Director Arden College", "Chief Executive Pell Energy"])
def test_office_behind_a_name_is_no_part_of_it(office: str) -> None:
    assert _first(f"Ann Hale {office} said the lake was dry.").speaker == "Ann Hale"


@pytest.mark.parametrize("name", ["San Diego Zoo", "San Diego State", "San Marino Bay Area", "NBC Bay Area"])
def test_place_keeps_its_words(name: str) -> None:
    text = f"Fires burned north of San Marino Bay Area.\n\n“The lake is dry this year,” said {name}."

    assert _first(text).speaker == name


@pytest.mark.parametrize("house", ["Harlow's", "McHale's", "Marsh & Harlow's"])
@pytest.mark.parametrize(
    "frame",
    [
        "{} said the town could lose its rating.",
        "{} warned that the town could lose its rating.",
        "“The town could lose its rating,” {} said.",
        "“The town could lose its rating,” said {}.",
        "The town could lose its rating, according to {}.",
        "According to {}, the town could lose its rating.",
    ],
)
def test_house_in_s_keeps_its_ending(house: str, frame: str) -> None:
    assert _first(frame.format(house)).speaker == house


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It was late,” a friend of Hale's told the Sun.", "friend of Hale"),
        ("“The town could lose its rating,” said Harlow's analyst Ann Hale.", "Ann Hale"),
        ("Ann Hale spoke first. The mill will close in May, according to Hale's.", "Ann Hale"),
        ("According to Hale's “new plan for the whole town”, the mill will close in May.", "Hale"),
    ],
)
def test_owner_is_no_house(text: str, speaker: str) -> None:
    assert _first(text).speaker == speaker


@pytest.mark.parametrize(
    "text",
    [
        "SAVE A QUARTER Let's say you pay for it.",
        "Harlow's announced closure shocked the town.",
        "Here's Harlow's plan for the town.",
    ],
)
def test_nobody_speaks_by_an_ending(text: str) -> None:
    found = extract_quotations(Document(id="d", text=text, language="en"))

    assert not any(one.speaker for one in found)


@pytest.mark.parametrize("paper", ["update", "letter", "statement"])
@pytest.mark.parametrize(
    "body",
    [
        "Arden Department of Forestry and Fire Protection",
        "Arden Agency for Fish and Water Planning",
    ],
)
def test_body_with_two_concerns_is_named_whole(paper: str, body: str) -> None:
    text = f"Some 217 acres have burned, according to a Sunday {paper} from the {body} (Arden Fire)."

    assert _first(text).speaker == body


def test_name_behind_a_body_is_no_part_of_it() -> None:
    text = "The lake is dry, according to a letter from the Department of Health and Ann Marsh."

    assert _first(text).speaker == "Ann Marsh"


@pytest.mark.parametrize("noun", ["details", "additional details", "any claims", "names"])
@pytest.mark.parametrize("verb", ["did not provide", "could not give", "will not release"])
def test_noun_in_s_behind_a_bare_verb_does_not_speak(noun: str, verb: str) -> None:
    text = f"Sheriff Eric Marlow {verb} {noun} about the victims, saying that their families come first."

    found = extract_quotations(Document(id="d", text=text, language="en"))

    assert [one.speaker for one in found if one.speaker] == ["Eric Marlow"]


@pytest.mark.parametrize("word", ["Overall", "Unfortunately", "Ultimately"])
def test_word_set_in_front_is_no_content(word: str) -> None:
    found = extract_quotations(
        Document(id="d", text=f"{word}, Brandt said, the dam will hold.", language="en")
    )

    assert [one.text for one in found] == ["the dam will hold"]


@pytest.mark.parametrize("sign", ["•", "-", "–", "*"])
def test_bullet_is_no_content(sign: str) -> None:
    assert (
        _first(f"{sign} Some 217 acres have burned, the sheriff said.").text == "Some 217 acres have burned"
    )


def test_other_name_of_a_body_is_no_content() -> None:
    text = "According to the Lakeland Trust, or LLT, the mill had burned down."

    assert _first(text).text == "the mill had burned down"


@pytest.mark.parametrize("verb", ["gab an", "räumte ein", "behauptete", "versicherte"])
@pytest.mark.parametrize(
    "clause", ["den Wagen nicht gesehen zu haben", "zu schnell gefahren zu sein", "in Bonn gewesen zu sein"]
)
def test_what_one_tells_to_have_done_is_content_with_its_first_word(verb: str, clause: str) -> None:
    found = _first(f"Karl Brandl {verb}, {clause}.", "de")

    assert (found.text, found.speaker) == (clause, "Karl Brandl")


@pytest.mark.parametrize("clause", ["ohne ein Tor geschossen zu haben", "um bei seiner Familie zu sein"])
def test_purpose_is_no_content(clause: str) -> None:
    text = f"Karl Brandl gab auf, {clause}."

    assert extract_quotations(Document(id="d", text=text, language="de")) == ()


@pytest.mark.parametrize("thing", ["Die Absage", "Der Plan", "Das Vorhaben"])
def test_what_somebody_owns_is_no_sure_speaker(thing: str) -> None:
    found = _first(
        f"{thing} von Merk ruft bei vielen Kritik hervor: „Das haben wir so nie beschlossen.“", "de"
    )

    assert found.speaker is None or found.confidence < 0.6


def test_noble_name_speaks() -> None:
    found = _first("Ursula von Merk rief: „Das haben wir so nie beschlossen.“", "de")

    assert (found.speaker, found.confidence > 0.8) == ("Ursula von Merk", True)


@pytest.mark.parametrize("body", ["Verbands (VDK)", "Verbands(VDK)"])
def test_name_behind_the_letters_of_her_body_speaks(body: str) -> None:
    found = _first(f"Die Chefin des {body}, Anna Lehr, sagte: „Das haben wir so nie beschlossen.“", "de")

    assert found.speaker == "Anna Lehr"
