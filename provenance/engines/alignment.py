"""Pairs of documents proved: their runs and edited sentences aligned, and whether they share copy.

Pairs are worked through group by group, a group being the pairs whose lesser first twin is one of some rows.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from provenance.engines.articles import DELIVERED, WANTED, Shelf, deliver, shelf_of, want
from provenance.engines.joins import places_in
from provenance.engines.records import pack
from provenance.engines.runner import By, Data, Runner
from provenance.engines.tables import INT, ints, key_of, mixed, rows_of, schema_of, sort_by, table_of
from provenance.engines.words import UNIT_BITS
from provenance.match.copies import miss
from provenance.match.edited import sentence_units
from provenance.match.overlaps import measure
from provenance.match.runs import Run
from provenance.match.settings import MatchSettings
from provenance.match.shared import Shared, prove_runs, span_of
from provenance.match.verdicts import judge_pair
from provenance.text.columns import Places

_GROUP_BITS = 5  # so many rows share a group: their partners are brought once for all of them
_NUMBERS = pa.list_(INT)
_PIECES = schema_of(key=INT, left=INT, right=INT, numbers=_NUMBERS)
_PAIRS = schema_of(left=INT, right=INT, runs=_NUMBERS, near=_NUMBERS)
_PAIRS_FIRST = schema_of(left=INT, right=INT, runs=_NUMBERS, near=_NUMBERS, first_left=INT)
_GROUPED = schema_of(
    left=INT, right=INT, runs=_NUMBERS, near=_NUMBERS, first_left=INT, first_right=INT, group=INT
)
SIDES = {"left": INT, "right": INT, "first_left": INT, "first_right": INT}
RUN = {**SIDES, "a": INT, "b": INT, "c": INT, "d": INT, "equal": INT}
SPANS = {"start": INT, "end": INT, "other_start": INT, "other_end": INT}
VERDICT = {"bond": pa.float64(), "miss": pa.binary()}
PROVED = schema_of(kind=pa.string(), **RUN, **SPANS, **VERDICT)
HELD = schema_of(group=INT, row=INT, value=pa.binary(), hot=pa.bool_())


@dataclass(frozen=True, slots=True)
class Texts:
    """The articles, the first of each text, and those whose runs may not all be listed."""

    runner: Runner
    articles: Data
    firsts: Data
    hot: Data


def prove_pairs(texts: Texts, runs: Data, near: Data, settings: MatchSettings) -> Data:
    """The runs of all pairs as aligned (kind `run`), and the verdict on each pair (kind `pair`)."""
    runner, firsts = texts.runner, texts.firsts
    pieces = [
        By(runs.then(_run_pieces, _PIECES), "key"),
        By(near.then(_unit_pieces, _PIECES), "key"),
        By(firsts.then(_twin_pieces, _PIECES), "key"),
    ]
    pairs = runner.together("pairs", pieces, _as_pairs, _PAIRS)
    left = runner.together("pairs-left", [By(pairs, "left"), By(firsts, "row")], _with_first, _PAIRS_FIRST)
    both = runner.together("pairs-both", [By(left, "right"), By(firsts, "row")], _with_second, _GROUPED)
    rows = ("left", "right", "first_left", "first_right")
    wanted = both.then(want("group", *rows), WANTED)
    brought = deliver(runner, "pairs-articles", wanted, texts.articles)
    held = mark_hot(runner, "pairs-held", brought, texts.hot)
    return runner.together(
        "proved", [By(both, "group"), By(held, "group")], partial(prove_groups, settings), PROVED
    )


def mark_hot(runner: Runner, name: str, delivered: Data, hot: Data) -> Data:
    """The delivered articles, those marked whose runs may not all be listed."""
    return runner.together(name, [By(delivered, "row"), By(hot, "row")], _marked, HELD)


def prove_groups(settings: MatchSettings, pairs: pa.Table, held: pa.Table) -> pa.Table:
    """Runs and verdicts of the pairs of some groups."""
    pairs = sort_by(pairs, "left", "right")
    shelf = shelf_of(held)
    left, right = (shelf.places(ints(pairs, side)) for side in ("left", "right"))
    laid = shelf.laid()
    units = sentence_units(laid.documents, laid.columns, laid.keep & laid.searched, shelf.sentences)
    near = _local_units(pairs.column("near"), shelf, units)
    proved = prove_runs(laid, _local_runs(pairs.column("runs"), left, right), units, near, settings)
    shared = shared_with(laid, proved, held, shelf)
    overlaps = measure(shared, shelf.quotations)
    firsts = np.column_stack([ints(pairs, name) for name in SIDES])
    sides = dict(zip(zip(left.tolist(), right.tolist(), strict=True), firsts.tolist(), strict=True))
    judged = [pair for pair in overlaps.pairs() if pair in sides]
    verdicts = [judge_pair(shared, overlaps, pair, shelf.dates, settings) for pair in judged]
    runs = [(*sides[run.left, run.right], *run[2:], *_spans(shared, run)) for run in proved]
    found = [
        (*sides[pair], one.bond, pack(miss(shared, pair, one.why)) if one.why else None)
        for pair, one in zip(judged, verdicts, strict=True)
    ]
    return mixed(
        PROVED,
        run=rows_of(schema_of(**RUN, **SPANS), runs),
        pair=rows_of(schema_of(**SIDES, **VERDICT), found),
    )


def shared_with(laid: Shared, runs: Iterable[Run], held: pa.Table, shelf: Shelf) -> Shared:
    """The documents with the runs between them, the hot ones named."""
    hot = shelf.places(ints(held.filter(held.column("hot")), "row"))
    return replace(laid, runs=tuple(sorted(runs)), hot=frozenset(hot.tolist()))


def runs_of(table: pa.Table, shelf: Shelf) -> list[Run]:
    """The runs of a table as they stand between the documents of a shelf."""
    left, right = (shelf.places(ints(table, side)).tolist() for side in ("left", "right"))
    rest = [ints(table, name).tolist() for name in Run._fields[2:]]
    return [Run(*row) for row in zip(left, right, *rest, strict=True)]


def _local_runs(numbers: pa.ChunkedArray, left: Places, right: Places) -> list[Run]:
    found = []
    for one, other, held in zip(left.tolist(), right.tolist(), numbers.to_pylist(), strict=True):
        found += [Run(one, other, *held[at : at + 5]) for at in range(0, len(held), 5)]
    return sorted(found)


def _local_units(numbers: pa.ChunkedArray, shelf: Shelf, units: Places) -> list[tuple[int, int]]:
    """Pairs of units by their places among those of the shelf."""
    flat = np.array([one for held in numbers.to_pylist() for one in held], np.int64)
    first_units = np.searchsorted(units[:, 0], shelf.places(flat >> UNIT_BITS))
    at = (first_units + (flat & ((1 << UNIT_BITS) - 1))).reshape(-1, 2)
    return sorted((one, other) for one, other in at.tolist())


def _spans(shared: Shared, run: Run) -> tuple[int, int, int, int]:
    left = span_of(shared.columns, run.left, run.a, run.b)
    right = span_of(shared.columns, run.right, run.c, run.d)
    return (*left, *right)


def _run_pieces(runs: pa.Table) -> pa.Table:
    numbers = np.column_stack([ints(runs, name) for name in Run._fields[2:]])
    return _pieces(ints(runs, "left"), ints(runs, "right"), numbers)


def _unit_pieces(near: pa.Table) -> pa.Table:
    left, right = ints(near, "left"), ints(near, "right")
    apart = left >> UNIT_BITS != right >> UNIT_BITS
    left, right = left[apart], right[apart]
    return _pieces(left >> UNIT_BITS, right >> UNIT_BITS, np.column_stack((left, right)))


def _twin_pieces(firsts: pa.Table) -> pa.Table:
    """A pair of each twin and the first of them, with nothing found yet."""
    rows, first = ints(firsts, "row"), ints(firsts, "first")
    later = rows != first
    return _pieces(first[later], rows[later], np.zeros((int(later.sum()), 0), np.int64))


def _pieces(left: Places, right: Places, numbers: NDArray[np.int64]) -> pa.Table:
    offsets = np.arange(len(left) + 1, dtype=np.int32) * numbers.shape[1]
    lists = pa.ListArray.from_arrays(pa.array(offsets), pa.array(numbers.ravel(), INT))
    return table_of(_PIECES, key=key_of(left, right), left=left, right=right, numbers=lists)


def _as_pairs(runs: pa.Table, near: pa.Table, twins: pa.Table) -> pa.Table:
    """One row a pair, with its runs and its near sentences."""
    found: dict[tuple[int, int], tuple[list[int], list[int]]] = {}
    for place, table in ((0, runs), (1, near), (0, twins)):
        sides = zip(ints(table, "left").tolist(), ints(table, "right").tolist(), strict=True)
        for pair, numbers in zip(sides, table.column("numbers").to_pylist(), strict=True):
            found.setdefault(pair, ([], []))[place].extend(numbers)
    ordered = sorted(found)
    return table_of(
        _PAIRS,
        left=[pair[0] for pair in ordered],
        right=[pair[1] for pair in ordered],
        runs=[found[pair][0] for pair in ordered],
        near=[found[pair][1] for pair in ordered],
    )


def _with_first(pairs: pa.Table, firsts: pa.Table) -> pa.Table:
    return pairs.append_column("first_left", pa.array(first_at(firsts, ints(pairs, "left")), INT))


def _with_second(pairs: pa.Table, firsts: pa.Table) -> pa.Table:
    first = first_at(firsts, ints(pairs, "right"))
    group = np.minimum(first, ints(pairs, "first_left")) >> _GROUP_BITS
    return pairs.append_column("first_right", pa.array(first, INT)).append_column(
        "group", pa.array(group, INT)
    )


def first_at(firsts: pa.Table, rows: Places) -> Places:
    """The first twin of each row; the rows are all in the table."""
    return ints(firsts, "first")[places_in(ints(firsts, "row"), rows)]


def _marked(delivered: pa.Table, hot: pa.Table) -> pa.Table:
    is_hot = np.isin(ints(delivered, "row"), ints(hot, "row"))
    return table_of(HELD, hot=is_hot, **{name: delivered.column(name) for name in DELIVERED.names})
