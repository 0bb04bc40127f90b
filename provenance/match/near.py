"""Near-duplicate sentences among millions: exact copies collapsed, the rest joined by rare shingles."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from provenance.match.join import Pairs, join_sets
from provenance.match.sets import SHINGLE_WORDS, ShingleSets, shingle_sets
from provenance.text.columns import Places, mix64

HOT_SHINGLE = 2000


def near_pairs(texts: Sequence[str], threshold: float = 0.5, words: int = SHINGLE_WORDS) -> Pairs:
    """Pairs of `texts` whose sets of word shingles have Jaccard >= `threshold`, with the exact score.

    A shingle that stands in more than `HOT_SHINGLE` distinct texts proposes pairs with the first ones only.

    >>> [int(n) for n in near_pairs(["a b c d e", "x y z", "A b c, d e."]).right]
    [2]
    """
    return _joined(shingle_sets(texts, words), threshold, HOT_SHINGLE)


def near_pairs_exactly(texts: Sequence[str], threshold: float = 0.5, words: int = SHINGLE_WORDS) -> Pairs:
    """The same with recall 1 by construction, for audits: no bucket is capped."""
    return _joined(shingle_sets(texts, words), threshold, 1 << 62)


def _joined(sets: ShingleSets, threshold: float, hot: int) -> Pairs:
    first, distinct = _collapse(sets)
    found = join_sets(distinct, threshold, hot)
    return _expand(first, found)


def _collapse(sets: ShingleSets) -> tuple[Places, ShingleSets]:
    """The first row with the same set for each row, and the sets with all other rows emptied."""
    sizes = sets.sizes
    keys = np.zeros(len(sets), np.uint64)
    filled = np.flatnonzero(sizes)
    if len(filled):
        keys[filled] = np.add.reduceat(mix64(sets.hashes.astype(np.uint64)), sets.rows[filled])
    order = np.argsort(keys, kind="stable")
    same = np.zeros(len(sets), np.bool_)
    same[1:] = (keys[order][1:] == keys[order][:-1]) & (sizes[order][1:] == sizes[order][:-1])
    heads = np.maximum.accumulate(np.where(same, 0, np.arange(len(sets))))
    first = np.empty(len(sets), np.int64)
    first[order] = order[heads]
    first[sizes == 0] = np.flatnonzero(sizes == 0)
    kept = np.where(first == np.arange(len(sets)), sizes, 0)
    hashes = sets.hashes[np.repeat(kept > 0, sizes)]
    rows = np.zeros(len(sets) + 1, np.int64)
    np.cumsum(kept, out=rows[1:])
    return first, ShingleSets(hashes, rows)


def _expand(first: Places, found: Pairs) -> Pairs:
    """The pairs among all rows: each twin of a row has the row's pairs, and twins pair with each other."""
    order = np.argsort(first, kind="stable")
    starts = np.searchsorted(first[order], np.arange(len(first)))
    counts = np.bincount(first, minlength=len(first))
    per_pair = counts[found.left] * counts[found.right]
    pair = np.repeat(np.arange(len(found.left)), per_pair)
    step = np.arange(len(pair)) - np.repeat(np.cumsum(per_pair) - per_pair, per_pair)
    wide = counts[found.right][pair]
    one = order[starts[found.left][pair] + step // np.maximum(wide, 1)]
    other = order[starts[found.right][pair] + step % np.maximum(wide, 1)]
    twin_one, twin_other = _twin_pairs(order, starts, counts)
    left = np.concatenate((np.minimum(one, other), twin_one))
    right = np.concatenate((np.maximum(one, other), twin_other))
    score = np.concatenate((found.jaccard[pair], np.ones(len(twin_one))))
    by = np.lexsort((right, left))
    return Pairs(left[by], right[by], score[by])


def _twin_pairs(order: Places, starts: Places, counts: Places) -> tuple[Places, Places]:
    members = np.repeat(counts, counts)
    within = np.arange(len(order)) - np.repeat(np.cumsum(counts) - counts, counts)
    later = np.repeat(np.arange(len(order)), within)
    step = np.arange(len(later)) - np.repeat(np.cumsum(within) - within, within)
    return order[later - within[later] + step], order[later] if len(members) else order[:0]
