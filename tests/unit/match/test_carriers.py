"""Which things said carry some words: the very words first, their like after them, nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.match.carriers import carriers
from provenance.match.clauses import best_window, split_clauses
from provenance.match.comparison import compare_texts, may_share_words, score_of_words
from provenance.match.likeness import likeness, prepare, shared_evidence
from provenance.text.tokens import words_of

ASKED = "We will rebuild the bridge before the winter comes to the valley"
LONG = f"On Monday the mayor of Oderstadt spoke at length. “{ASKED},” she said, and left for the capital."
EDITED = "We will rebuild the old bridge before the winter comes to the whole valley"
SENSE = "The bridge is to be built again by us ahead of winter in the valley"
OTHER = "The council voted on nothing but the minutes of its last meeting"
WORDS = st.sampled_from(f"{ASKED} {SENSE} {OTHER} , ; 1,000 which".split())


def best_first(asked: str, said: list[list[str]]) -> list[int]:
    found = carriers(asked, tuple(map(tuple, said)), 0.6)
    return sorted(found, key=lambda number: (found[number], number))


def test_the_very_words_come_before_edited_ones_and_what_is_shorter_before_what_is_longer() -> None:
    assert best_first(ASKED, [[EDITED], [LONG], [OTHER], [OTHER, ASKED]]) == [3, 1, 0]


def test_another_wording_is_found_where_the_very_words_are_not_known() -> None:
    assert best_first("We shall build the bridge again before winter", [[OTHER], [ASKED]]) == [1]


def test_a_piece_of_the_words_asked_for_is_found_beside_them() -> None:
    assert best_first(ASKED, [[ASKED], ["before the winter comes to the valley"]]) == [0, 1]


@pytest.mark.parametrize("asked", ["", "—", "“ ”"])
def test_no_words_are_carried_by_nothing(asked: str) -> None:
    assert carriers(asked, ((ASKED,), ("",), ()), 0.6) == {}


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, max_size=30), st.lists(WORDS, max_size=30))
def test_texts_that_cannot_share_their_words_have_no_score_of_words(one: list[str], other: list[str]) -> None:
    left, right = sorted((" ".join(one), " ".join(other)))
    score = score_of_words(left, right)

    assert score == 0.0 or may_share_words(left, words_of(left), right, words_of(right))
    assert score <= compare_texts(left, right).score


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, min_size=4, max_size=12), st.lists(WORDS, min_size=8, max_size=40))
def test_the_best_window_is_that_of_looking_at_all_windows(one: list[str], other: list[str]) -> None:
    short, long = " ".join(one), " ".join(other)

    assert best_window(short, long)[0] == max(_all_windows(short, long), default=0.0)


def _all_windows(short: str, long: str) -> list[float]:
    """The likeness of every run of up to four clauses that is as heavy and shares enough."""
    side, clauses = prepare(short), split_clauses(long)
    windows = [
        prepare(long[clauses[first].start : clauses[last].end])
        for first in range(len(clauses))
        for last in range(first, min(first + 4, len(clauses)))
    ]
    return [
        likeness(side, other)
        for other in windows
        if 0.6 <= other.total / side.total <= 1.9 and shared_evidence(side, other) >= 2.6
    ]
