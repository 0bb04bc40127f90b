"""Rows of one table beside those of another with the same key, in whatever order either comes."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from provenance.engines.tables import ints, table_of
from provenance.text.columns import Places, expanded


def same_keys(keys: Places, known: Places) -> tuple[Places, Places]:
    """Every pair of equal keys: its places in `keys`, in order, and in `known`."""
    order = np.argsort(known, kind="stable")
    low, high = (np.searchsorted(known, keys, side=side, sorter=order) for side in ("left", "right"))
    rows, steps = expanded(low, high)
    return rows, order[steps]


def places_in(known: Places, keys: Places) -> Places:
    """The place of each key in `known`, which holds every one of them."""
    order = np.argsort(known, kind="stable")
    return order[np.searchsorted(known, keys, sorter=order)] if len(keys) else order[:0]


def labelled(rows: Places, labels: pa.Table, key: str, label: str) -> Places:
    """The label of each row, or the row itself where it has none."""
    found = rows.copy()
    at, place = same_keys(rows, ints(labels, key))
    found[at] = ints(labels, label)[place]
    return found


def for_groups(key: str, schema: pa.Schema, held: pa.Table, *wanted: pa.Table) -> pa.Table:
    """The rows of `held` once for every group that wants their key; `wanted` have that key and `group`."""
    both = pa.concat_tables([one.select([key, "group"]) for one in wanted])
    pairs = np.unique(np.column_stack((ints(both, key), ints(both, "group"))), axis=0)
    at, place = same_keys(pairs[:, 0], ints(held, key))
    taken = held.take(pa.array(place))
    kept = {name: taken.column(name) for name in schema.names if name != "group"}
    return table_of(schema, group=pairs[at, 1], **kept)


def unrolled(table: pa.Table, column: str) -> tuple[Places, Places]:
    """Every value of a column of lists, and the row that it comes from, as (rows, values)."""
    lists = table.column(column).combine_chunks()
    counts = pc.list_value_length(lists).to_numpy(zero_copy_only=False).astype(np.int64)
    values: Places = pc.list_flatten(lists).to_numpy(zero_copy_only=False).astype(np.int64)
    return np.repeat(np.arange(len(table)), counts), values
