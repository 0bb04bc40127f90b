"""Near-duplicate sentences among millions: exact copies collapsed, the rest joined by rare shingles."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from provenance.match.join import SLACK, Pairs, join_sets
from provenance.match.sets import SHINGLE_WORDS, ShingleSets, digests, shingle_sets
from provenance.text.columns import Hashes, Places, mix64

HOT_SHINGLE = 2000
_TWINS = 400  # of a bigger family of identical texts each is paired with the first ones
_ALL = 1 << 62
_BIG = 250_000  # texts from which on compiled kernels repay the 1.3 seconds of loading


class Kernels(NamedTuple):
    """Two ways to do the same work, bit for bit."""

    shingle_sets: Callable[[Sequence[str], int], ShingleSets]
    join_distinct: Callable[[ShingleSets, NDArray[np.bool_], float, int], Pairs]
    digests: Callable[[ShingleSets], Hashes]


def near_pairs(texts: Sequence[str], threshold: float = 0.5, words: int = SHINGLE_WORDS) -> Pairs:
    """Pairs of `texts` whose sets of word shingles have Jaccard >= `threshold`, with the exact score.

    A shingle that stands in more than `HOT_SHINGLE` distinct texts proposes pairs with the first of them
    only, and so do the members of a family of many hundred identical texts.

    >>> [int(n) for n in near_pairs(["a b c d e", "x y z", "A b c, d e."]).right]
    [2]
    """
    return _near(texts, threshold, words, HOT_SHINGLE, _TWINS)


def near_pairs_exactly(texts: Sequence[str], threshold: float = 0.5, words: int = SHINGLE_WORDS) -> Pairs:
    """The same with recall 1 by construction, for audits: nothing is capped."""
    return _near(texts, threshold, words, _ALL, _ALL)


def _near(texts: Sequence[str], threshold: float, words: int, hot: int, twins: int) -> Pairs:
    return near_pairs_by(kernels_for(len(texts)), texts, threshold, words, hot, twins)


def kernels_for(count: int) -> Kernels:
    """The kernels that are quicker for so many texts, loading included."""
    return (fast_kernels() if count >= _BIG else None) or PLAIN


def near_pairs_by(
    kernels: Kernels, texts: Sequence[str], threshold: float, words: int, hot: int, twins: int
) -> Pairs:
    """Pairs of rows by the kernels given; identical sets are compared once."""
    sets = kernels.shingle_sets(texts, words)
    first = _first_alike(sets, kernels.digests(sets))
    distinct = first == np.arange(len(sets))
    found = _confirmed(sets, kernels.join_distinct(sets, distinct, threshold, hot), threshold)
    return _expand(first, found, twins)


def fast_kernels() -> Kernels | None:
    """The compiled kernels of the extra `[fast]`, None where numba is not installed or cannot keep them.

    In a container without a folder to write to numba has no place for its cache, and says so as it is loaded.
    """
    try:
        fast = importlib.import_module("provenance.match.fast")
    except (ImportError, RuntimeError):
        return None
    return Kernels(fast.shingle_sets, fast.join_distinct, fast.digests)


def _first_alike(sets: ShingleSets, digested: Hashes) -> Places:
    """The first row with the same set for each row; rows without shingles are their own."""
    sizes = sets.sizes
    keys = mix64(sets.least + sizes.astype(np.uint64)) + sets.most + digested
    order = np.argsort(keys)
    same = np.zeros(len(sets), np.bool_)
    same[1:] = (keys[order][1:] == keys[order][:-1]) & (sizes[order][1:] == sizes[order][:-1])
    heads = np.flatnonzero(~same)
    first = np.empty(len(sets), np.int64)
    if len(heads):
        least = np.minimum.reduceat(order, heads)
        first[order] = np.repeat(least, np.diff(np.append(heads, len(sets))))
    first[sizes == 0] = np.flatnonzero(sizes == 0)
    return first


def _join_distinct(sets: ShingleSets, distinct: NDArray[np.bool_], threshold: float, hot: int) -> Pairs:
    """The pairs among the rows that are `distinct`; the others are emptied."""
    sizes = sets.sizes
    rows = np.zeros(len(sets) + 1, np.int64)
    np.cumsum(np.where(distinct, sizes, 0), out=rows[1:])
    hashes = sets.hashes[np.repeat(distinct, sizes)]
    return join_sets(ShingleSets(hashes, rows, sets.least, sets.most), threshold, hot)


PLAIN = Kernels(shingle_sets, _join_distinct, digests)


def _confirmed(sets: ShingleSets, found: Pairs, threshold: float) -> Pairs:
    """The pairs without those of tiny sets whose shingles differ in 64 bits."""
    sizes = sets.sizes
    tiny = (sizes[found.left] <= 2) & (sizes[found.right] <= 2)
    left, right = found.left[tiny], found.right[tiny]
    least, most = sets.least, sets.most
    shared = (least[left] == least[right]) | (least[left] == most[right])
    both = shared.astype(np.int64)
    both += (most[left] != least[left]) & ((most[left] == least[right]) | (most[left] == most[right]))
    score = found.jaccard.copy()
    score[tiny] = both / (sizes[left] + sizes[right] - both)
    good = score >= threshold - SLACK
    return Pairs(found.left[good], found.right[good], score[good])


def _expand(first: Places, found: Pairs, twins: int) -> Pairs:
    """The pairs among all rows: each twin of a row has the row's pairs, and twins pair with each other."""
    order = np.argsort(first, kind="stable")
    family = np.bincount(first, minlength=len(first))
    starts = np.cumsum(family) - family
    counts = np.minimum(family, twins)
    per_pair = counts[found.left] * counts[found.right]
    pair = np.repeat(np.arange(len(found.left)), per_pair)
    step = np.arange(len(pair)) - np.repeat(np.cumsum(per_pair) - per_pair, per_pair)
    wide = np.maximum(counts[found.right][pair], 1)
    one = order[starts[found.left][pair] + step // wide]
    other = order[starts[found.right][pair] + step % wide]
    twin_one, twin_other = _twin_pairs(order, family, twins)
    left = np.concatenate((np.minimum(one, other), twin_one))
    right = np.concatenate((np.maximum(one, other), twin_other))
    score = np.concatenate((found.jaccard[pair], np.ones(len(twin_one))))
    by = np.argsort(left << 32 | right)  # no pair stands there twice
    return Pairs(left[by], right[by], score[by])


def _twin_pairs(order: Places, family: Places, twins: int) -> tuple[Places, Places]:
    """Pairs of rows with the same set, the lesser first."""
    within = np.arange(len(order)) - np.repeat(np.cumsum(family) - family, family)
    partners = np.where(np.repeat(family, family) <= twins, within, np.minimum(within, 1))
    later = np.repeat(np.arange(len(order)), partners)
    step = np.arange(len(later)) - np.repeat(np.cumsum(partners) - partners, partners)
    return order[later - within[later] + step], order[later]
