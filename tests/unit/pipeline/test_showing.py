"""Which of two findings in one place is shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.pipeline import showing
from provenance.pipeline.showing import choose_shown
from provenance.store import items
from provenance.store.database import Database
from provenance.text.spans import are_one_place


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


_STRETCHES = st.tuples(st.integers(0, 30), st.integers(0, 9)).map(lambda one: (one[0], one[0] + one[1]))


@given(_STRETCHES, st.lists(_STRETCHES))
def test_hidden_items_are_looked_at_again_wherever_something_came_or_went_in_their_place(
    place: tuple[int, int], due: list[tuple[int, int]]
) -> None:
    hidden = items.Placed(5, 1, 2, "U-a", 0, 7, *place)

    found = list(showing._hidden_beside([hidden], {7: sorted(due)}))

    assert found == ([5] if any(are_one_place(place, one) for one in due) else [])


def test_what_came_or_went_far_away_is_not_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at: list[tuple[int, int]] = []
    monkeypatch.setattr(showing, "are_one_place", lambda _, other: bool(looked_at.append(other)))
    due = [(100 * place, 100 * place + 90) for place in range(1000)]

    list(showing._hidden_beside((items.Placed(n, 1, 2, "U-a", 0, 7, *due[n]) for n in range(1000)), {7: due}))

    assert len(looked_at) < 4000
