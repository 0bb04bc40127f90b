"""Texts that are near as sets of shingles: signatures, bands, candidate pairs, exact proof, the best of each.

The same kernels and caps as on one machine (`match.proposals.near_sets`): the answer is the same pairs.
"""

from __future__ import annotations

from functools import partial

import numpy as np
import pyarrow as pa

from provenance.engines.components import EDGES, Components, as_edges, find_components
from provenance.engines.runner import By, Data, Runner
from provenance.engines.tables import INT, hashes, ints, schema_of, sort_by, table_of
from provenance.match.bands import band_keys, pair_keys
from provenance.match.join import proved_pairs
from provenance.match.outlines import may_reach, outlines_of
from provenance.match.proposals import BANDS, PAIR_WORDS, best_of
from provenance.match.sets import ShingleSets, shingle_sets
from provenance.match.signatures import signatures
from provenance.text.columns import Places

_SET = pa.list_(pa.int32())
TEXTS = schema_of(unit=INT, text=pa.string())
SETS = schema_of(unit=INT, set=_SET)
PAIRS = schema_of(left=INT, right=INT, jaccard=pa.float64())
_KEYS = schema_of(key=INT, unit=INT, outline=INT)
_CANDIDATES = schema_of(left=INT, right=INT)
_WITH_LEFT = schema_of(left=INT, right=INT, set=_SET)
_PROVED = schema_of(left=INT, right=INT, jaccard=pa.float64(), kept=pa.bool_())
_BAND_BITS = np.uint64(63)


def near_texts(runner: Runner, name: str, texts: Data, least: float, hot: int) -> Data:
    """Pairs of texts (columns `unit`, `text`) whose word pairs have Jaccard `least` or more."""
    return near_sets(runner, name, runner.each(f"{name}.sets", texts, sets_of_texts, SETS), least, hot)


def near_sets(runner: Runner, name: str, sets: Data, least: float, hot: int) -> Data:
    """Pairs of sets by their units, left < right, with exact Jaccard; of each unit the best few."""
    keys = sets.then(banded, _KEYS)
    pairs = runner.together(f"{name}.candidates", [By(keys, "key")], partial(paired, least, hot), _CANDIDATES)
    held = runner.together(f"{name}.left", [By(pairs, "left"), By(sets, "unit")], with_left, _WITH_LEFT)
    proved = runner.together(
        f"{name}.proved", [By(held, "right"), By(sets, "unit")], partial(proved_with_right, least), _PROVED
    )
    return runner.together(f"{name}.pairs", [By(proved, "left")], best_pairs, PAIRS)


def group_pairs(runner: Runner, name: str, pairs: Data) -> Components:
    """What hangs together by pairs."""
    edges = pairs.then(as_edges, EDGES)
    return find_components(runner, name, edges)


def sets_of_texts(texts: pa.Table) -> pa.Table:
    """The shingles of two words of each text."""
    return set_table(ints(texts, "unit"), shingle_sets(texts.column("text").to_pylist(), PAIR_WORDS))


def set_table(units: Places, sets: ShingleSets) -> pa.Table:
    """Sets as rows."""
    lists = pa.ListArray.from_arrays(
        pa.array(sets.rows.astype(np.int32)), pa.array(sets.hashes.view(np.int32))
    )
    return table_of(SETS, unit=units, set=lists)


def banded(sets: pa.Table) -> pa.Table:
    """One row for each band of each set: the key says the band in its last bits."""
    units, held = ints(sets, "unit"), _sets(sets)
    outlines = outlines_of(held)
    matrix = signatures(held, BANDS.number * BANDS.rows)
    keys, rows = [np.zeros(0, np.uint64)], [np.zeros(0, np.int64)]
    for number, (found, at) in enumerate(band_keys(matrix, BANDS)):
        keys.append(found & ~_BAND_BITS | np.uint64(number))
        rows.append(at)
    at = np.concatenate(rows)
    return table_of(_KEYS, key=np.concatenate(keys), unit=units[at], outline=outlines[at])


def paired(least: float, hot: int, keys: pa.Table) -> pa.Table:
    """Pairs of units in one bucket, hot buckets capped, whose outlines allow the Jaccard `least`."""
    ordered = sort_by(keys, "unit")
    units, outlines = ints(ordered, "unit"), hashes(ordered, "outline")
    left, right = pair_keys(hashes(ordered, "key"), np.arange(len(units)), hot)
    good = may_reach(outlines[left], outlines[right], least)
    return _distinct(units[left[good]], units[right[good]])


def with_left(pairs: pa.Table, sets: pa.Table) -> pa.Table:
    """Each pair once, with the set of its left side."""
    distinct = _distinct(ints(pairs, "left"), ints(pairs, "right"))
    ordered = sort_by(sets, "unit")
    at = np.searchsorted(ints(ordered, "unit"), ints(distinct, "left"))
    return distinct.append_column("set", ordered.column("set").take(pa.array(at)))


def proved_with_right(least: float, pairs: pa.Table, sets: pa.Table) -> pa.Table:
    """The pairs of exact Jaccard `least` or more, and whether each is among the best of its right side."""
    pairs, ordered = sort_by(pairs, "left", "right"), sort_by(sets, "unit")
    at = np.searchsorted(ints(ordered, "unit"), ints(pairs, "right"))
    both = _sets(pa.concat_tables([pairs.select(["set"]), ordered.select(["set"])]))
    found = proved_pairs(both, np.arange(len(pairs)), len(pairs) + at, least)
    left, right = ints(pairs, "left")[found.left], ints(pairs, "right")[found.left]
    kept = np.zeros(len(left), np.bool_)
    kept[best_of(right, left, found.jaccard)] = True
    return table_of(_PROVED, left=left, right=right, jaccard=found.jaccard, kept=kept)


def best_pairs(proved: pa.Table) -> pa.Table:
    """The pairs that are among the best of either side."""
    left, right = ints(proved, "left"), ints(proved, "right")
    jaccard, kept = proved.column("jaccard").to_numpy(), proved.column("kept").to_numpy().copy()
    kept[best_of(left, right, jaccard)] = True
    return table_of(PAIRS, left=left[kept], right=right[kept], jaccard=jaccard[kept])


def _sets(table: pa.Table) -> ShingleSets:
    lists = table.column("set").combine_chunks()
    if isinstance(lists, pa.ChunkedArray):
        lists = lists.chunk(0) if lists.num_chunks else pa.array([], _SET)
    rows = lists.offsets.to_numpy().astype(np.int64)
    values = lists.values.to_numpy()[rows[0] : rows[-1]] if len(rows) else np.zeros(0, np.int32)
    none = np.zeros(len(lists), np.uint64)
    return ShingleSets(np.ascontiguousarray(values).view(np.uint32), rows - rows[0], none, none)


def _distinct(left: Places, right: Places) -> pa.Table:
    order = np.lexsort((right, left))
    left, right = left[order], right[order]
    new = np.ones(len(left), np.bool_)
    new[1:] = (left[1:] != left[:-1]) | (right[1:] != right[:-1])
    return table_of(_CANDIDATES, left=left[new], right=right[new])
