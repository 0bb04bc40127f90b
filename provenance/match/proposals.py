"""Pairs of texts worth comparing; near-linear, and nothing is decided here.

Near texts by MinHash and bands, short ones inside long ones by rare n-grams, renderings by telling words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from provenance.match.bands import choose_bands, propose_by_bands
from provenance.match.fragments import FragmentIndex
from provenance.match.join import proved_pairs
from provenance.match.outlines import may_reach, outlines_of
from provenance.match.runs import group_pairs
from provenance.match.sets import ShingleSets, shingle_sets
from provenance.match.signatures import signatures
from provenance.text.columns import Places

PAIR_WORDS = 2  # shingles of two words: an edited sentence keeps more of these than of longer ones
BANDS = choose_bands(0.4, positions=128, recall=0.93)  # 42 of 3: 94 of 100 at 0.4, 99 of 100 at 0.5
MOST_PLACES = 64  # of an n-gram of short texts
_LEAST_SHARED = 1.2  # weight of telling words that two sayings of one speaker share
_LEAST_SHARE = 0.22  # and the share of the lighter one
_STEPS = 1 << 24  # weights are whole multiples of a step, so that no sum of them is rounded
_BEST = 8  # so many partners of each text are kept

Numbers = Sequence[tuple[int, int]]


def near_texts(texts: Sequence[str], least: float, hot: int) -> list[tuple[int, int]]:
    """Pairs of `texts` that MinHash proposes and exact Jaccard of word pairs, at least `least`, proves."""
    return near_sets(shingle_sets(texts, PAIR_WORDS), least, hot)


def near_sets(sets: ShingleSets, least: float, hot: int) -> list[tuple[int, int]]:
    """The same of texts that are sets of shingles already; of each the best few: a family hangs together."""
    matrix = signatures(sets, BANDS.number * BANDS.rows)
    left, right = propose_by_bands(matrix, BANDS, hot)
    outlines = outlines_of(sets)
    good = may_reach(outlines[left], outlines[right], least)
    proved = proved_pairs(sets, left[good], right[good], least)
    return _best(proved.left, proved.right, proved.jaccard)


def best_of(side: Places, partner: Places, worth: NDArray[np.float64]) -> Places:
    """Which pairs are among the best few of their `side`; all pairs of a side must be there."""
    order = np.lexsort((partner, -worth, side))
    ordered = side[order]
    firsts = np.searchsorted(ordered, ordered)
    return order[np.arange(len(order)) - firsts < _BEST]


def held_texts(texts: Sequence[str]) -> list[tuple[int, int]]:
    """Pairs (lesser, greater) of which one stands in the other, word for word or with words changed."""
    index = FragmentIndex(texts, MOST_PLACES)
    found = ((one.fragment, one.text) for one in index.find(texts))
    return sorted({(min(pair), max(pair)) for pair in found if pair[0] != pair[1]})


def telling_pairs(
    terms: Sequence[dict[str, float]], blocks: Sequence[Iterable[str]], hot: int
) -> list[tuple[int, int]]:
    """Pairs of texts of one block that share enough of their terms' weight; of each text the best few.

    Args:
        terms: the weight of each term of each text.
        blocks: the blocks each text belongs to, such as the names its speaker goes by; of none, no pair.
        hot: a term that more texts of a block hold proposes pairs with the first of them only.
    """
    keys, owners, weights = _postings(terms, blocks)
    one, other = group_pairs(keys, hot)
    left, right = np.minimum(owners[one], owners[other]), np.maximum(owners[one], owners[other])
    apart = left != right
    left, right = left[apart], right[apart]
    shared = np.minimum(weights[one], weights[other])[apart]
    pairs, place = np.unique(
        left.astype(np.uint64) << np.uint64(32) | right.astype(np.uint64), return_inverse=True
    )
    total = np.bincount(place, weights=shared, minlength=len(pairs)).astype(np.float64)
    left, right = (pairs >> np.uint64(32)).astype(np.int64), (pairs & np.uint64(0xFFFFFFFF)).astype(np.int64)
    whole = np.array([sum(each.values()) for each in terms] or [0.0])
    worth = telling_worth(total, whole[left], whole[right])
    good = worth > 0.0
    return _best(left[good], right[good], worth[good])


def weigh(terms: dict[str, float]) -> list[tuple[str, float]]:
    """Terms in order, with weights that add up to the same in any order."""
    return [(term, round(weight * _STEPS) / _STEPS) for term, weight in sorted(terms.items())]


def telling_worth(
    shared: NDArray[np.float64], left: NDArray[np.float64], right: NDArray[np.float64]
) -> NDArray[np.float64]:
    """What pairs that share so much weight of `left` and `right` are worth; 0 where that is too little."""
    share = shared / np.maximum(np.minimum(left, right), 1e-9)
    good = (shared >= _LEAST_SHARED) & (share >= _LEAST_SHARE)
    return np.where(good, shared * share, 0.0)


def _postings(
    terms: Sequence[dict[str, float]], blocks: Sequence[Iterable[str]]
) -> tuple[NDArray[np.uint64], Places, NDArray[np.float64]]:
    """One row for each term of each text in each block, in order of term and text."""
    known: dict[tuple[str, str], int] = {}
    rows = [
        (known.setdefault((block, term), len(known)), number, weight)
        for number, (held, of) in enumerate(zip(terms, blocks, strict=True))
        for block in sorted(of)
        for term, weight in weigh(held)
    ]
    rows.sort()
    keys = np.array([row[0] for row in rows], np.uint64)
    owners = np.array([row[1] for row in rows], np.int64)
    return keys, owners, np.array([row[2] for row in rows], np.float64)


def _best(left: Places, right: Places, worth: NDArray[np.float64]) -> list[tuple[int, int]]:
    """The pairs that are among the best of either side."""
    kept: set[tuple[int, int]] = set()
    for side, partner in ((left, right), (right, left)):
        taken = best_of(side, partner, worth)
        kept.update(zip(left[taken].tolist(), right[taken].tolist(), strict=True))
    return sorted(kept)
