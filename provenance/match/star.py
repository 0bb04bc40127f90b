"""What one document shares with others, word for word: the runs of `shared`, of its own pairs only.

The others are not compared with each other, so that the cost grows with their words and not their pairs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from provenance.match.edited import LEAST_JACCARD, sentence_units, telling_sets
from provenance.match.passages import build_passages
from provenance.match.runs import SeedPairs, Seeds, chain_seeds, seeds_of
from provenance.match.sets import ShingleSets
from provenance.match.settings import MatchSettings
from provenance.match.shared import Shared, lay_out, prove_runs
from provenance.models import Document, Passage, Sentence, Span
from provenance.text.columns import expanded

_MOST_UNITS = 256  # sentences of the document with one word


def find_passages_with(
    document: Document,
    others: Sequence[Document],
    boilerplate: Mapping[str, Sequence[Span]],
    settings: MatchSettings,
    sentences: Mapping[str, Sequence[Sentence]],
) -> tuple[Passage, ...]:
    """The passages that `document` shares with any of `others`; every mapping is by document id."""
    return build_passages(shared_with(document, others, boilerplate, settings, sentences))


def shared_with(
    document: Document,
    others: Sequence[Document],
    boilerplate: Mapping[str, Sequence[Span]],
    settings: MatchSettings,
    sentences: Mapping[str, Sequence[Sentence]],
) -> Shared:
    """The runs and edited sentences that `document` shares with any of `others`, outside boilerplate."""
    laid = lay_out((document, *others), boilerplate)
    row = next(row for row, one in enumerate(laid.documents) if one.id == document.id)
    laid = replace(laid, first=tuple(range(len(laid.documents))))  # a twin shares what it shares itself
    pairs = _pairs_with(seeds_of(laid.columns, laid.keep), row)
    runs = chain_seeds(pairs, settings.passage_min_words, settings.passage_gap_words)
    units = sentence_units(laid.documents, laid.columns, laid.keep, sentences)
    near = _near(telling_sets(laid.columns, units), units[:, 0] == row, LEAST_JACCARD)
    return replace(laid, runs=prove_runs(laid, runs, units, near, settings))


def _pairs_with(seeds: Seeds, row: int) -> SeedPairs:
    """Pairs of places with one n-gram, one of them in text `row`, the lesser text on the left."""
    mine = seeds.texts == row
    hashes, at = seeds.hashes[mine], seeds.at[mine]
    others, texts, places = seeds.hashes[~mine], seeds.texts[~mine], seeds.at[~mine]
    low, high = np.searchsorted(hashes, others), np.searchsorted(hashes, others, side="right")
    other, own = expanded(low, high)
    here, there = at[own], places[other]
    left = texts[other] < row
    mine_row = np.full(len(other), row)
    return SeedPairs(
        np.where(left, texts[other], mine_row),
        np.where(left, mine_row, texts[other]),
        np.where(left, there, here),
        np.where(left, here, there),
    )


def _near(sets: ShingleSets, mine: NDArray[np.bool_], least: float) -> list[tuple[int, int]]:
    """Pairs of sets, one of them `mine` and the other not, of at least so much Jaccard."""
    owners = np.repeat(np.arange(len(sets)), np.diff(sets.rows))
    own = mine[owners]
    order = np.argsort(sets.hashes[own], kind="stable")
    known, of = sets.hashes[own][order], owners[own][order]
    hashes, others = sets.hashes[~own], owners[~own]
    low, high = np.searchsorted(known, hashes), np.searchsorted(known, hashes, side="right")
    rows, places = expanded(low, np.minimum(high, low + _MOST_UNITS))
    pairs, both = np.unique(others[rows] * len(sets) + of[places], return_counts=True)
    left, right = pairs // max(1, len(sets)), pairs % max(1, len(sets))
    union = sets.sizes[left] + sets.sizes[right] - both
    good = both >= least * union
    one, other = np.minimum(left, right)[good], np.maximum(left, right)[good]
    return sorted(zip(one.tolist(), other.tolist(), strict=True))
