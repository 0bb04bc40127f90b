"""Weights by name, and the tables that keep those asked for."""

from __future__ import annotations

from provenance.quotes import tally
from provenance.quotes.tally import Kept, Tally, asked, branch, weigher


def test_unknown_signs_weigh_nothing() -> None:
    assert Tally({"word:said": 1.5}).total(["word:said", "word:sang"]) == 1.5
    assert branch(weigher({"word:said": 1.5}), "word:")["sang"] == 0.0


def test_a_branch_names_signs_by_what_stands_between() -> None:
    assert branch(weigher({"cut:,:near": -0.5}), "cut:", ":near")[","] == -0.5


def test_a_weight_is_looked_up_once() -> None:
    looked: list[str] = []
    words = branch(lambda name: float(len(looked.append(name) or looked)), "word:")

    assert [words["said"], words["said"], words["told"]] == [1.0, 1.0, 2.0]


def test_a_table_that_is_full_still_answers() -> None:
    doubled = Kept[int, int](lambda number: 2 * number)

    assert all(doubled[number] == 2 * number for number in range(2 * tally._MOST_KEPT))
    assert len(doubled) == tally._MOST_KEPT


def test_a_sum_tells_which_signs_it_asks_for() -> None:
    assert asked(lambda weigh: weigh("size:2") + branch(weigh, "word:")["said"]) == ["size:2", "word:said"]
