"""Pairs that share copy, as components; in each the copy groups, without chains; and the near misses."""

from __future__ import annotations

from collections import defaultdict
from functools import partial

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from provenance.engines.alignment import RUN, SIDES, VERDICT, Texts, first_at, mark_hot, runs_of, shared_with
from provenance.engines.articles import WANTED, Shelf, deliver, shelf_of, want
from provenance.engines.components import EDGES, find_components
from provenance.engines.joins import same_keys, unrolled
from provenance.engines.records import packed
from provenance.engines.runner import By, Data, Runner
from provenance.engines.tables import INT, ints, schema_of, table_of
from provenance.match.copies import MISSES, find_copies
from provenance.match.settings import MatchSettings
from provenance.models import Occurrence, Passage

_WITH_FIRST = schema_of(row=INT, first=INT, group=INT)
_RUNS = schema_of(group=INT, **RUN)
_PLACES = schema_of(row=INT, id=pa.string())
_STANDING = schema_of(group=INT, id=pa.string(), row=INT)
_MISS = schema_of(row=INT, left=INT, right=INT, miss=pa.binary())
MISSES_FOUND = schema_of(value=pa.binary())
COPIES = schema_of(unit=INT, rows=pa.list_(INT), value=pa.binary())


def group_copies(texts: Texts, proved: Data, passages: Data, settings: MatchSettings) -> Data:
    """The copy groups of the corpus: `unit`, the least of their `rows`, and `value`."""
    runner = texts.runner
    verdicts = proved.only("pair", *SIDES, *VERDICT)
    links = verdicts.then(_links, EDGES)
    labels = find_components(runner, "copies", links).labels
    of_labels = [By(labels, "node"), By(texts.firsts, "row")]
    members = runner.together("copy-members", of_labels, _members, _WITH_FIRST)
    wanted = members.then(want("group", "row", "first"), WANTED)
    delivered = deliver(runner, "copy-articles", wanted, texts.articles)
    brought = mark_hot(runner, "copy-held", delivered, texts.hot)
    runs = proved.only("run", *RUN)
    ours = runner.together("copy-runs", [By(runs, "first_left"), By(members, "first")], _runs_for, _RUNS)
    places = passages.then(_places, _PLACES)
    standing = runner.together("copy-passages", [By(places, "row"), By(members, "row")], _standing, _STANDING)
    parts = [By(members, "group"), By(brought, "group"), By(ours, "group"), By(standing, "group")]
    return runner.together("copy-groups", parts, partial(grouped, settings), COPIES)


def near_misses(runner: Runner, proved: Data) -> Data:
    """Pairs that only look like copies, the first few of each document (`value`)."""
    verdicts = proved.only("pair", *SIDES, *VERDICT)
    both = verdicts.then(_either_side, _MISS)
    return runner.together("misses", [By(both, "row")], first_misses, MISSES_FOUND)


def grouped(
    settings: MatchSettings, members: pa.Table, held: pa.Table, runs: pa.Table, standing: pa.Table
) -> pa.Table:
    """The copy groups of some components; articles that are only there as first twins make none."""
    shelf = shelf_of(held)
    laid = shelf.laid()
    inside = np.isin(ints(runs, "left"), shelf.rows) & np.isin(ints(runs, "right"), shelf.rows)
    between = set(runs_of(runs.filter(pa.array(inside)), shelf))
    shared = shared_with(laid, between, held, shelf)
    names = [one.document.id for one in shelf.articles]
    passages = _light(standing, shelf, names)
    copies, _ = find_copies(shared, passages, shelf.quotations, shelf.dates, settings)
    ours = {names[place] for place in shelf.places(np.unique(ints(members, "row"))).tolist()}
    kept = [one for one in copies if all(each.id in ours for each in one.documents)]
    home = dict(zip(names, shelf.rows.tolist(), strict=True))
    rows = [sorted(home[each.id] for each in one.documents) for one in kept]
    return table_of(COPIES, unit=[each[0] for each in rows], rows=rows, value=packed(kept))


def first_misses(misses: pa.Table) -> pa.Table:
    """The first few near misses of each document."""
    order = np.lexsort([ints(misses, name) for name in ("right", "left", "row")])
    rows = ints(misses, "row")[order]
    taken = order[np.arange(len(rows)) - np.searchsorted(rows, rows) < MISSES]
    return table_of(MISSES_FOUND, value=misses.column("miss").take(pa.array(taken)))


def _light(standing: pa.Table, shelf: Shelf, names: list[str]) -> list[Passage]:
    """Passages of which only the id and the documents are known."""
    found: dict[str, set[str]] = defaultdict(set)
    places = shelf.places(ints(standing, "row")).tolist()
    for name, place in zip(standing.column("id").to_pylist(), places, strict=True):
        found[name].add(names[place])
    return [
        Passage(name, "", tuple(Occurrence(one, 0, 0, 1.0) for one in sorted(found[name])))
        for name in sorted(found)
    ]


def _links(verdicts: pa.Table) -> pa.Table:
    linked = verdicts.filter(pc.greater(verdicts.column("bond"), 0.0))
    return linked.select(["left", "right"]).rename_columns(["one", "other"])


def _members(labels: pa.Table, firsts: pa.Table) -> pa.Table:
    rows = ints(labels, "node")
    group = labels.column("component")
    return table_of(_WITH_FIRST, row=rows, first=first_at(firsts, rows), group=group)


def _runs_for(runs: pa.Table, members: pa.Table) -> pa.Table:
    """Each run for each component that holds a twin of its left document."""
    pairs = np.unique(np.column_stack((ints(members, "first"), ints(members, "group"))), axis=0)
    at, place = same_keys(ints(runs, "first_left"), pairs[:, 0])
    return table_of(_RUNS, group=pairs[place, 1], **{name: ints(runs, name)[at] for name in RUN})


def _places(passages: pa.Table) -> pa.Table:
    at, rows = unrolled(passages, "rows")
    return table_of(_PLACES, row=rows, id=passages.column("id").take(pa.array(at)))


def _standing(places: pa.Table, members: pa.Table) -> pa.Table:
    at, place = same_keys(ints(places, "row"), ints(members, "row"))
    taken = places.take(pa.array(at))
    return taken.append_column("group", members.column("group").take(pa.array(place))).select(_STANDING.names)


def _either_side(verdicts: pa.Table) -> pa.Table:
    missed = verdicts.filter(pc.is_valid(verdicts.column("miss")))
    parts = [
        table_of(_MISS, row=missed.column(side), **{name: missed.column(name) for name in _MISS.names[1:]})
        for side in ("left", "right")
    ]
    return pa.concat_tables(parts)
