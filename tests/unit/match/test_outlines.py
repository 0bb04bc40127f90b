"""Outlines of sets reject pairs that share too little, and never one that shares enough."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from provenance.match.outlines import may_reach, outlines_of
from provenance.match.sets import ShingleSets

_SETS = st.sets(st.integers(0, 2**32 - 1) | st.integers(0, 300), max_size=400)


def _sets(*held: set[int]) -> ShingleSets:
    rows = np.cumsum([0, *map(len, held)])
    hashes = np.array([value for one in held for value in sorted(one)], np.uint32)
    none = np.zeros(len(held), np.uint64)
    return ShingleSets(hashes, rows, none, none)


@given(_SETS, _SETS, _SETS, st.sampled_from((0.2, 0.4, 0.5, 0.7, 1.0)))
def test_a_pair_that_reaches_the_threshold_is_never_rejected(
    common: set[int], left: set[int], right: set[int], least: float
) -> None:
    one, other = common | left, common | right
    outlines = outlines_of(_sets(one, other))
    if len(one & other) >= least * len(one | other):
        assert may_reach(outlines[:1], outlines[1:], least)[0]


def test_sets_that_share_next_to_nothing_are_rejected() -> None:
    outlines = outlines_of(_sets(set(range(20)), set(range(19, 40))))
    assert not may_reach(outlines[:1], outlines[1:], 0.5)[0]


def test_the_empty_set_has_an_empty_outline() -> None:
    assert outlines_of(_sets(set(), {7}, set())).tolist() == [0, 1 | 1 << 15, 0]
