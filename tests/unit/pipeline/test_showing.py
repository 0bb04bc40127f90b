"""Which of two findings in one place is shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from provenance.pipeline.showing import choose_shown
from provenance.store import items
from provenance.store.database import Database


@pytest.fixture
def base(tmp_path: Path) -> Iterator[Database]:
    base = Database(tmp_path / "a.db")
    yield base
    base.close()


def found(base: Database, view: int, id: str, *places: items.Place, body: str = "[]") -> None:
    items.replace_all(base, view, [items.Item("utterance", id, id, len(places), "[]", body, places)])


def shown(base: Database) -> list[tuple[str, int]]:
    due = items.due_places(base, 100)
    choose_shown(base, due)
    items.set_placed(base, due)
    return base.rows("SELECT id, view FROM items WHERE is_shown ORDER BY id, view")


def test_the_larger_is_shown(base: Database) -> None:
    found(base, 1, "U-a", (7, 0, 100))
    found(base, 2, "U-b", (7, 10, 100), (8, 0, 90))

    assert shown(base) == [("U-b", 2)]


def test_what_stands_apart_is_shown_beside(base: Database) -> None:
    found(base, 1, "U-a", (7, 0, 100))
    found(base, 2, "U-b", (7, 80, 300), (8, 0, 90))

    assert shown(base) == [("U-a", 1), ("U-b", 2)]


def test_what_was_hidden_is_shown_again_when_the_larger_goes(base: Database) -> None:
    found(base, 1, "U-a", (7, 0, 100))
    found(base, 2, "U-b", (7, 10, 100), (8, 0, 90))
    shown(base)

    items.forget(base, 2)

    assert shown(base) == [("U-a", 1)]


def test_what_lies_on_two_larger_ones_stays_hidden_when_one_goes(base: Database) -> None:
    found(base, 1, "U-a", (7, 0, 100), (9, 0, 100))
    found(base, 2, "U-b", (7, 0, 100), (8, 0, 90), (10, 0, 90))
    found(base, 3, "U-c", (9, 0, 100), (11, 0, 90), (12, 0, 90))
    shown(base)

    items.forget(base, 2)

    assert shown(base) == [("U-c", 3)]


@pytest.mark.parametrize("views", [(1, 2), (2, 1)])
def test_of_two_as_large_the_words_decide_and_not_the_order_of_arrival(
    base: Database, views: tuple[int, int]
) -> None:
    found(base, views[0], "U-a", (7, 0, 100), body='["one"]')
    found(base, views[1], "U-a", (7, 0, 100), body='["other"]')

    assert shown(base) == [("U-a", views[0])]


def test_the_very_same_in_two_views_is_hidden_in_neither_and_counted_once(base: Database) -> None:
    found(base, 1, "U-a", (7, 0, 100))
    found(base, 2, "U-a", (7, 0, 100))

    assert shown(base) == [("U-a", 1), ("U-a", 2)]
    assert items.counts(base) == {"utterance": 1}
    assert (
        items.searched(base, "utterance", "U", 0, 9)[0]
        == len(items.searched(base, "utterance", "U", 0, 9)[1])
        == 1
    )
