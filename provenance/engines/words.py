"""Words that two documents share: seeds brought together by their hash, pairs chained into runs.

Twins (one text, one boilerplate) are searched twice at most; a seed in too many places meets its first ones.
"""

from __future__ import annotations

import hashlib
from functools import partial

import numpy as np
import pyarrow as pa

from provenance.engines.articles import shelf_of
from provenance.engines.near import SETS, near_sets, set_table
from provenance.engines.records import unpacked
from provenance.engines.runner import By, Data, Runner
from provenance.engines.tables import (
    INT,
    hashes,
    ints,
    key_of,
    key_of_text,
    mixed,
    schema_of,
    table_of,
)
from provenance.match.edited import LEAST_JACCARD, sentence_units, telling_sets
from provenance.match.runs import SeedPairs, Seeds, chain_seeds, pair_seeds, seeds_of
from provenance.match.settings import MatchSettings
from provenance.match.shared import lay_out

UNIT_BITS = 20  # a document of more sentences than this can count is over the reader's limit of size
FIRSTS = schema_of(row=INT, first=INT, searched=pa.bool_())
RUNS = schema_of(left=INT, right=INT, a=INT, b=INT, c=INT, d=INT, equal=INT)
_DIGESTS = schema_of(key=INT, row=INT, digest=pa.binary())
_SEED = {"hash": INT, "row": INT, "at": INT}
_SEEDS = schema_of(kind=pa.string(), **_SEED, unit=INT, set=SETS.field("set").type)
_PAIR = {"left": INT, "right": INT, "at_left": INT, "at_right": INT}
_PAIRED = schema_of(kind=pa.string(), key=INT, **_PAIR, row=INT)
HOT = schema_of(row=INT)


def find_firsts(runner: Runner, articles: Data) -> Data:
    """For each row the first row with its text and boilerplate, and whether it is searched for runs."""
    digests = articles.then(digested, _DIGESTS)
    return runner.together("firsts", [By(digests, "key")], first_of_twins, FIRSTS)


def find_seeds(runner: Runner, articles: Data, firsts: Data) -> Data:
    """The seeds of searched documents and the telling sets of their sentences, as two kinds of rows."""
    return runner.together("seeds", [By(articles, "row"), By(firsts, "row")], seeded, _SEEDS)


def find_hot_and_runs(runner: Runner, seeds: Data, settings: MatchSettings) -> tuple[Data, Data]:
    """The hot rows, and the runs of each pair of rows as the seeds have them."""
    only = seeds.only("seed", *_SEED)
    pairs = runner.together("seed-pairs", [By(only, "hash")], partial(paired, settings.hot_bucket), _PAIRED)
    by_pair = By(pairs.only("pair", "key", *_PAIR), "key")
    runs = runner.together("runs", [by_pair], partial(chained, settings), RUNS)
    hot = runner.together("hot", [By(pairs.only("hot", "row"), "row")], _distinct_rows, HOT)
    return hot, runs


def find_near_units(runner: Runner, seeds: Data, settings: MatchSettings) -> Data:
    """Pairs of sentences that may be one, edited."""
    sets = seeds.only("unit", "unit", "set")
    return near_sets(runner, "near-units", sets, LEAST_JACCARD, settings.hot_bucket)


def digested(articles: pa.Table) -> pa.Table:
    """What twins have in common: their text and which of its words count."""
    found = []
    for one in unpacked(articles):
        laid = lay_out([one.document], {one.document.id: one.boilerplate})
        text = one.document.text.encode("utf-8", "surrogatepass")
        found.append(hashlib.sha256(text + b"\0" + laid.keep.tobytes()).digest())
    return table_of(
        _DIGESTS, key=[key_of_text(one) for one in found], row=articles.column("row"), digest=found
    )


def first_of_twins(digests: pa.Table) -> pa.Table:
    """The first of each family; the first two are searched."""
    order = np.argsort(ints(digests, "row"), kind="stable")
    rows = ints(digests, "row")[order].tolist()
    seen: dict[bytes, list[int]] = {}
    for place, row in zip(order.tolist(), rows, strict=True):
        seen.setdefault(digests.column("digest")[place].as_py(), []).append(row)
    found = [(row, family[0], at < 2) for family in seen.values() for at, row in enumerate(family)]
    row, first, searched = zip(*sorted(found), strict=True) if found else ((), (), ())
    return table_of(FIRSTS, row=list(row), first=list(first), searched=list(searched))


def seeded(articles: pa.Table, firsts: pa.Table) -> pa.Table:
    """Seeds and sentence sets of the searched documents."""
    searched = ints(firsts.filter(firsts.column("searched")), "row")
    chosen = np.flatnonzero(np.isin(ints(articles, "row"), searched))
    shelf = shelf_of(articles.take(pa.array(chosen)))
    laid = shelf.laid()
    seeds = seeds_of(laid.columns, laid.keep)
    units = sentence_units(laid.documents, laid.columns, laid.keep, shelf.sentences)
    within = np.arange(len(units)) - np.searchsorted(units[:, 0], units[:, 0])
    numbers = (shelf.rows[units[:, 0]] << UNIT_BITS) + within
    return mixed(
        _SEEDS,
        seed=pa.table({"hash": seeds.hashes.view(np.int64), "row": shelf.rows[seeds.texts], "at": seeds.at}),
        unit=set_table(numbers, telling_sets(laid.columns, units)),
    )


def paired(hot: int, seeds: pa.Table) -> pa.Table:
    """Pairs of places with one seed, and the rows whose seeds stand in too many places."""
    order = np.lexsort((ints(seeds, "at"), ints(seeds, "row"), hashes(seeds, "hash")))
    ordered = Seeds(hashes(seeds, "hash")[order], ints(seeds, "row")[order], ints(seeds, "at")[order])
    pairs, hot_rows = pair_seeds(ordered, hot)
    found = pa.table({"key": key_of(pairs.left, pairs.right), **dict(zip(_PAIR, pairs, strict=True))})
    return mixed(_PAIRED, pair=found, hot=pa.table({"row": pa.array(sorted(hot_rows), INT)}))


def chained(settings: MatchSettings, pairs: pa.Table) -> pa.Table:
    """The runs that the seeds of whole pairs make."""
    seeds = SeedPairs(*(ints(pairs, name) for name in _PAIR))
    runs = chain_seeds(seeds, settings.passage_min_words, settings.passage_gap_words)
    columns = np.array(runs, np.int64).reshape(-1, 7)
    return table_of(RUNS, **{name: columns[:, at] for at, name in enumerate(RUNS.names)})


def _distinct_rows(rows: pa.Table) -> pa.Table:
    return table_of(HOT, row=np.unique(ints(rows, "row")))
