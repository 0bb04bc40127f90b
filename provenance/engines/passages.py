"""Runs that are one stretch of text in many places, grouped by components and built into passages."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
import pyarrow as pa

from provenance.engines.alignment import RUN, SPANS, runs_of
from provenance.engines.articles import WANTED, deliver, shelf_of
from provenance.engines.components import EDGES, find_components
from provenance.engines.joins import for_groups, places_in
from provenance.engines.records import packed, unpacked
from provenance.engines.runner import By, Data, Runner
from provenance.engines.tables import INT, ints, key_of, key_of_text, schema_of, table_of
from provenance.match.families import Families
from provenance.match.passages import home_among, passages_of, richer, same_places
from provenance.match.shared import sides_of
from provenance.models import Passage, Span
from provenance.text.columns import Places

_CLUSTER_BITS = 24
_SIDES = schema_of(key=INT, **RUN, side=pa.int8(), home=INT, start=INT, end=INT)
_PLACED = schema_of(key=INT, **RUN, side=pa.int8(), cluster=INT)
_JOINED = schema_of(one=INT, other=INT, **RUN)
_HOMES = schema_of(component=INT, **RUN)
_TWINS = schema_of(first=INT, component=INT)
_KEYED = schema_of(key=INT, rows=pa.list_(INT), value=pa.binary())
PASSAGES = schema_of(id=pa.string(), rows=pa.list_(INT), value=pa.binary())


def find_passages(runner: Runner, articles: Data, firsts: Data, proved: Data) -> Data:
    """The passages of the corpus: `id`, the `rows` of `documents_of`, `value`."""
    runs = proved.only("run", *RUN, *SPANS)
    sides = runs.then(_sides, _SIDES)
    placed = runner.together("places", [By(sides, "home")], same_in_document, _PLACED)
    joined = runner.together("places-joined", [By(placed, "key")], joined_runs, _JOINED)
    edges = Data(joined.name, EDGES)
    labels = find_components(runner, "passages", edges).labels
    homes = runner.together("passages-runs", [By(joined, "one"), By(labels, "node")], _with_home, _HOMES)
    twins = homes.then(_firsts_of, _TWINS)
    wanted = runner.together("passages-want", [By(twins, "first"), By(firsts, "first")], want_twins, WANTED)
    brought = deliver(runner, "passages-articles", wanted, articles)
    parts = [By(homes, "component"), By(brought, "group")]
    built = runner.together("passages-built", parts, built_passages, _KEYED)
    return runner.together("passages", [By(built, "key")], one_by_id, PASSAGES)


def same_in_document(sides: pa.Table) -> pa.Table:
    """The places of each document, clusters of those that overlap so far that they are one."""
    homes = _homes_among(sides)
    order = np.lexsort([ints(sides, "end"), ints(sides, "start"), homes])
    sides, homes = sides.take(pa.array(order)), homes[order]
    starts, ends = ints(sides, "start").tolist(), ints(sides, "end").tolist()
    spans = [(home, Span(a, b)) for home, a, b in zip(homes.tolist(), starts, ends, strict=True)]
    families = Families(len(spans))
    for other, place in same_places(spans):
        families.join(other, place)
    roots = np.array([families.root(place) for place in range(len(spans))], np.int64)
    cluster = (homes << _CLUSTER_BITS) + roots - np.searchsorted(homes, homes)
    kept = {name: sides.column(name) for name in _PLACED.names if name != "cluster"}
    return table_of(_PLACED, cluster=cluster, **kept)


def _homes_among(sides: pa.Table) -> Places:
    """Where each place is looked for, as `home_among` tells it."""
    firsts = zip(ints(sides, "first_left").tolist(), ints(sides, "first_right").tolist(), strict=True)
    homes = ints(sides, "home").tolist()
    return np.array([home_among(row, pair) for row, pair in zip(homes, firsts, strict=True)], np.int64)


def joined_runs(placed: pa.Table) -> pa.Table:
    """Each run with the clusters of its two places."""
    distinct = np.column_stack([ints(placed, name) for name in (*RUN, "side")])
    _, first = np.unique(distinct, axis=0, return_index=True)
    ordered = placed.take(pa.array(first))
    clusters = ints(ordered, "cluster")
    rest = ordered.take(pa.array(np.arange(0, len(ordered), 2)))
    return table_of(_JOINED, one=clusters[0::2], other=clusters[1::2], **{n: rest.column(n) for n in RUN})


def built_passages(runs: pa.Table, articles: pa.Table) -> pa.Table:
    """The passages of some components."""
    shelf = shelf_of(articles)
    laid = shelf.laid()
    groups: dict[int, list[tuple[int, Span]]] = defaultdict(list)
    sides = sides_of(laid.columns, runs_of(runs, shelf))
    for component, left, right in zip(ints(runs, "component").tolist(), sides, sides, strict=True):
        groups[component] += left, right
    found = passages_of(laid, (groups[component] for component in sorted(groups)))
    home = dict(zip((one.document.id for one in shelf.articles), shelf.rows.tolist(), strict=True))
    rows = [[home[name] for name in documents_of(one)] for one in found]
    return table_of(_KEYED, key=[key_of_text(one.id) for one in found], rows=rows, value=packed(found))


def one_by_id(passages: pa.Table) -> pa.Table:
    """Two groups with one wording are one passage."""
    found: dict[str, Passage] = {}
    home: dict[str, int] = {}
    for one, held in zip(unpacked(passages), passages.column("rows").to_pylist(), strict=True):
        found[one.id] = richer(found.get(one.id), one)
        home.update(zip(documents_of(one), held, strict=True))
    whole = [found[name] for name in sorted(found)]
    rows = [[home[name] for name in documents_of(one)] for one in whole]
    return table_of(PASSAGES, id=[one.id for one in whole], rows=rows, value=packed(whole))


def documents_of(passage: Passage) -> list[str]:
    """The documents that a passage stands in, in order of their ids."""
    return sorted({at.document for at in passage.occurrences})


def want_twins(groups: pa.Table, firsts: pa.Table) -> pa.Table:
    """All rows with the text of a wanted one, for each component that wants it."""
    wanted = groups.select(["first", "component"]).rename_columns(["first", "group"])
    return for_groups("first", WANTED, firsts, wanted)


def _sides(runs: pa.Table) -> pa.Table:
    """Each run twice, once at either document."""
    parts = [
        table_of(
            _SIDES,
            key=key_of(*(ints(runs, name) for name in RUN)),
            side=np.full(len(runs), side, np.int8),
            home=runs.column(home),
            start=runs.column(start),
            end=runs.column(end),
            **{name: runs.column(name) for name in RUN},
        )
        for side, (home, start, end) in enumerate(
            (("left", "start", "end"), ("right", "other_start", "other_end"))
        )
    ]
    return pa.concat_tables(parts)


def _with_home(runs: pa.Table, labels: pa.Table) -> pa.Table:
    at = places_in(ints(labels, "node"), ints(runs, "one"))
    kept = {name: runs.column(name) for name in RUN}
    return table_of(_HOMES, component=ints(labels, "component")[at], **kept)


def _firsts_of(runs: pa.Table) -> pa.Table:
    first = np.concatenate((ints(runs, "first_left"), ints(runs, "first_right")))
    return table_of(_TWINS, first=first, component=np.tile(ints(runs, "component"), 2))
