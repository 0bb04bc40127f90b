"""Which families have enough in common to be compared."""

from __future__ import annotations

from pathlib import Path

import pytest

from provenance.models import Document
from provenance.pipeline import gathering
from provenance.pipeline.index import Index
from provenance.pipeline.keys import QUOTED, Mark
from provenance.store import company as rows
from tests.builders import a_document
from tests.index_builders import own_text, with_stock

PHRASE = "We shall not sell one acre of meadow"
MEADOW = "We shall not sell one acre of the common meadow to a builder from the capital"
OTHER = "for my father mowed it and his father drained it with nothing but a spade and two bad knees"
LONG = f"{MEADOW}, {OTHER}"


def sayings(folder: Path, *articles: Document) -> list[int]:
    """How many families each saying of an index of these articles has."""
    with Index.open(folder / "a.db", whole=0) as index:
        index.add(articles)
        views = rows.kinds(index._base, rows.SAYING)
        return sorted(len(rows.members_of(index._base, view)) for view in views)


def told(number: int, said: str, speaker: str) -> Document:
    """An article that shares nothing but a quotation with others."""
    return a_document(f"{own_text(number)}\n\n“{said},” {speaker} said.", str(number))


def test_one_quotation_of_one_speaker_makes_a_saying(tmp_path: Path) -> None:
    assert sayings(tmp_path, told(1, PHRASE, "Ada Brenn"), told(2, PHRASE, "Ms. Brenn")) == [2]


def test_one_phrase_of_two_speakers_makes_none(tmp_path: Path) -> None:
    assert sayings(tmp_path, told(1, PHRASE, "Ada Brenn"), told(2, PHRASE, "Tom Hult")) == []


def test_a_phrase_of_nobody_in_particular_may_be_of_anybody(tmp_path: Path) -> None:
    nameless = a_document(f"{own_text(2)}\n\n“{PHRASE}.”", "2")

    assert sayings(tmp_path, told(1, PHRASE, "Ada Brenn"), nameless) == [2]


@pytest.mark.parametrize(("clause", "expected"), [("not sell one acre of the", []), (MEADOW, [2])])
def test_less_than_a_quarter_of_a_sentence_is_a_phrase(
    tmp_path: Path, clause: str, expected: list[int]
) -> None:
    ending = "the bank in the valley, whatever its lawyers write to us about rivers and rents and old deeds"

    made = sayings(tmp_path, told(1, LONG, "Ada Brenn"), told(2, f"You may {clause} {ending}", "Ada Brenn"))

    assert made == expected


def test_a_sentence_in_six_families_makes_a_saying_and_in_seven_none(tmp_path: Path) -> None:
    (tmp_path / "six").mkdir()
    (tmp_path / "seven").mkdir()

    assert sayings(tmp_path / "six", *(with_stock(number, [0]) for number in range(6))) == [6]
    assert sayings(tmp_path / "seven", *(with_stock(number, [0]) for number in range(7))) == []


def test_a_sentence_that_comes_into_a_seventh_family_makes_none_any_more(tmp_path: Path) -> None:
    with Index.open(tmp_path / "a.db", whole=0) as index:
        for number in range(7):
            index.add([with_stock(number, [0])])

        assert rows.kinds(index._base, rows.SAYING) == []
        index.remove(["stock-3"])
        assert len(rows.kinds(index._base, rows.SAYING)) == 1


@pytest.mark.parametrize("speakers", [30, 400])
def test_names_are_held_against_each_other_once_and_only_so_many(
    monkeypatch: pytest.MonkeyPatch, speakers: int
) -> None:
    asked: list[tuple[str, str]] = []
    monkeypatch.setattr(gathering, "_are_two", lambda *names: not asked.append(names))
    common = [
        gathering._Common(QUOTED, {family: Mark(5, (f"{family} {number}",)) for family in range(3)})
        for number in range(speakers)
        for _ in range(2)
    ]

    gathering._may_be_of_one(frozenset(range(3)), common)

    assert len(asked) == len(set(asked)) <= 3 * 30 * 30


def test_one_name_in_two_families_is_one_speaker() -> None:
    names = [(f"Ada {family}{number}", "Tom Hult") for number in range(2) for family in range(3)]
    common = [
        gathering._Common(QUOTED, {family: Mark(5, names[3 * number + family]) for family in range(3)})
        for number in range(2)
    ]

    assert gathering._may_be_of_one(frozenset(range(3)), common)
