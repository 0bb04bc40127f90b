"""Rows beside rows of the same key."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
from hypothesis import given
from hypothesis import strategies as st

from provenance.engines.joins import for_groups, labelled, places_in, same_keys, unrolled
from provenance.engines.tables import INT, schema_of

_FEW = st.lists(st.integers(-3, 3), max_size=8)


@given(_FEW, _FEW)
def test_every_pair_of_equal_keys_is_found_once(keys: list[int], known: list[int]) -> None:
    at, place = same_keys(np.array(keys, np.int64), np.array(known, np.int64))
    pairs = list(zip(at.tolist(), place.tolist(), strict=True))
    assert pairs == [(i, j) for i, key in enumerate(keys) for j, other in enumerate(known) if key == other]


@given(_FEW)
def test_keys_are_found_in_any_order(keys: list[int]) -> None:
    known = np.array([2, -3, 0, 3, -1, 1, -2], np.int64)
    assert known[places_in(known, np.array(keys, np.int64))].tolist() == keys


def test_a_row_without_a_label_is_its_own() -> None:
    labels = pa.table({"node": [9, 4], "component": [1, 2]})
    assert labelled(np.array([4, 5, 9]), labels, "node", "component").tolist() == [2, 5, 1]


def test_each_group_gets_a_row_once_however_often_it_asks() -> None:
    held = pa.table({"row": [7, 5], "value": [b"seven", b"five"]})
    wanted = pa.table({"row": [5, 5, 7, 6], "group": [1, 1, 2, 2]})
    again = pa.table({"group": [1], "row": [7]})
    found = for_groups("row", schema_of(group=INT, row=INT, value=pa.binary()), held, wanted, again)
    rows = [(one["group"], one["row"], one["value"]) for one in found.to_pylist()]
    assert sorted(rows) == [(1, 5, b"five"), (1, 7, b"seven"), (2, 7, b"seven")]


def test_lists_are_unrolled_with_the_rows_they_come_from() -> None:
    table = pa.table({"rows": pa.array([[3, 1], [], [2]], pa.list_(INT))})
    at, rows = unrolled(table, "rows")
    assert (at.tolist(), rows.tolist()) == ([0, 0, 2], [3, 1, 2])
