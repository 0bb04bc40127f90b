"""Sums of weights that are remembered."""

from __future__ import annotations

from provenance.quotes.tally import Tally


def signs(word: str, size: int) -> tuple[str, ...]:
    return ("word:" + word, "size:" + str(size))


def test_the_remembered_sum_is_the_sum() -> None:
    tally = Tally({"word:said": 1.5, "size:2": -0.5})

    assert [tally.total_of(signs, ("said", 2)) for _ in range(2)] == [1.0, 1.0]


def test_unknown_signs_weigh_nothing() -> None:
    assert Tally({"word:said": 1.5}).total(["word:said", "word:sang"]) == 1.5
