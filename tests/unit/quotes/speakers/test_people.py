"""People an article names, with roles, gender and usual spelling."""

from __future__ import annotations

import pytest

from provenance.languages.english import ENGLISH
from provenance.quotes.marks.strings import find_strings
from provenance.quotes.sentence.persons import People
from provenance.quotes.sentence.skeleton import build_skeleton
from provenance.quotes.speakers.people import read_people
from provenance.quotes.speakers.spelling import is_one_slip
from provenance.text.paragraphs import split_paragraphs


def people_of(text: str) -> People:
    paragraphs = split_paragraphs(text)
    return read_people(build_skeleton(text, paragraphs, find_strings(text, paragraphs), (), ENGLISH), ENGLISH)


def test_titles_and_demonyms_are_no_part_of_a_name() -> None:
    people = people_of("Yesterday Russian Foreign Minister Ivan Orlov met Dr. Ann Lee in Vienna.")

    assert [person.name for person in people.everyone] == ["Ivan Orlov", "Ann Lee"]


def test_roles_stand_before_and_after_a_name() -> None:
    people = people_of("Kremlin spokesman Ivan Orlov met Ann Lee, the group's secretary general, on Monday.")

    assert "spokesman" in people.everyone[0].roles
    assert {"secretary", "general"} <= people.everyone[1].roles


def test_people_of_one_surname_stay_apart() -> None:
    people = people_of("We met Ann Lee and later John Lee in town. Then Lee went home.")

    assert [person.name for person in people.everyone] == ["Ann Lee", "John Lee"]


def test_father_and_son_of_one_name_stay_apart() -> None:
    people = people_of("President John Lee spoke. John Lee Jr. was at home. Then Lee left; Lee Jr. did not.")

    assert [(one.name, len(one.mentions)) for one in people.everyone] == [
        ("John Lee", 2),
        ("John Lee Jr.", 2),
    ]


def test_a_question_opens_with_no_given_name() -> None:
    people = people_of("Will Marlow sign it? Nobody knew on Monday. Later Anton Marlow signed.")

    assert [person.name for person in people.everyone] == ["Anton Marlow"]


def test_words_joined_by_a_stroke_name_nobody() -> None:
    assert not people_of("We saw the flags of Galland/Upper Bergen in town.").everyone


def test_near_surnames_of_two_people_stay_apart() -> None:
    people = people_of("We met Marta Kowalska and Jan Kowalski. Later Kowalska left. Then Kowalska returned.")

    assert [person.name for person in people.everyone] == ["Marta Kowalska", "Jan Kowalski"]


@pytest.mark.parametrize(
    ("left", "right", "near"),
    [
        ("Zakharove", "Zakharova", True),
        ("Mnatsakanyan", "Mnatskanyan", True),
        ("Petrov", "Petrvo", True),
        ("Petrov", "Petrov", False),
        ("Petrov", "Ivanov", False),
    ],
)
def test_one_slip_is_one_letter(left: str, right: str, near: bool) -> None:
    assert is_one_slip(left, right) is near


def test_a_person_of_one_name_is_introduced_by_age_or_kin() -> None:
    people = people_of(
        "Hasmik, a 61-year-old pensioner, boils water. His wife, Nvard, laughs. Rome, a city, sleeps."
    )

    assert [person.name for person in people.everyone] == ["Hasmik", "Nvard"]


def test_the_usual_form_of_a_name_is_the_one_printed_most_often() -> None:
    people = people_of("We met Ann Lee. Later Ann J. Lee spoke. Then Ann Lee left.")

    assert [person.name for person in people.everyone] == ["Ann Lee"]
