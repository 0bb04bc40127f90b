"""What an index answers depends on which articles it holds, not on how they came."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.models import Document
from provenance.pipeline.index import WHOLE, Index
from provenance.report import to_json
from tests.index_builders import articles, with_stock

ARTICLES = articles()


def answers(steps: Sequence[tuple[str, Sequence[Document]]], whole: int) -> str:
    """The report of an index after some articles were added or removed."""
    with tempfile.TemporaryDirectory() as folder, Index.open(Path(folder) / "a.db", whole=whole) as index:
        for what, documents in steps:
            if what == "add":
                index.add(documents)
            else:
                index.remove(one.id for one in documents)
        return to_json(index.report())


@pytest.mark.parametrize("whole", [0, 5, WHOLE])
@settings(max_examples=4, deadline=None)
@given(order=st.permutations(ARTICLES))
def test_one_by_one_in_any_order_is_as_at_once(whole: int, order: list[Document]) -> None:
    at_once = answers([("add", ARTICLES)], whole)

    assert answers([("add", [one]) for one in order], whole) == at_once


@pytest.mark.parametrize("whole", [0, 5, WHOLE])
@settings(max_examples=4, deadline=None)
@given(
    gone=st.lists(st.sampled_from(ARTICLES), unique_by=lambda one: one.id, min_size=1),
    order=st.permutations(ARTICLES),
)
def test_removing_and_adding_again_is_as_never_removing(
    whole: int, gone: list[Document], order: list[Document]
) -> None:
    at_once = answers([("add", ARTICLES)], whole)

    assert answers([("add", order), ("remove", gone), ("add", gone)], whole) == at_once


@pytest.mark.parametrize("whole", [0, WHOLE])
@settings(max_examples=4, deadline=None)
@given(gone=st.lists(st.sampled_from(ARTICLES), unique_by=lambda one: one.id, min_size=1, max_size=9))
def test_removing_is_as_never_adding(whole: int, gone: list[Document]) -> None:
    left = [one for one in ARTICLES if one not in gone]

    assert answers([("add", ARTICLES), ("remove", gone)], whole) == answers([("add", left)], whole)


@settings(max_examples=12, deadline=None)
@given(
    stock=st.lists(st.sets(st.integers(0, 4), max_size=3).map(sorted), min_size=5, max_size=10),
    random=st.randoms(use_true_random=False),
    gone=st.integers(0, 3),
)
def test_words_that_become_too_common_are_so_in_any_order(
    stock: list[list[int]], random: Random, gone: int
) -> None:
    held = [with_stock(number, sentences) for number, sentences in enumerate(stock)]
    order = random.sample(held, len(held))

    at_once = answers([("add", held[gone:])], whole=0)

    assert answers([*(("add", [one]) for one in order), ("remove", held[:gone])], whole=0) == at_once
