"""All pairs of sets with Jaccard at or above a threshold: recall 1 by construction, exact scores.

Prefix filtering with rare shingles first (Chaudhuri et al. 2006; Xiao et al. 2008), done by sorting columns.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from provenance.match.runs import group_pairs
from provenance.match.sets import ShingleSets
from provenance.text.columns import Places

_ALL = 1 << 62
_BITS = np.uint64(32)
_LOW = np.uint64(0xFFFFFFFF)
SLACK = 1e-9
_VERIFIED_AT_ONCE = 1 << 22  # shingles

Keys = NDArray[np.uint64]


class Pairs(NamedTuple):
    """Rows `left[k] < right[k]` with their exact Jaccard, in order."""

    left: Places
    right: Places
    jaccard: NDArray[np.float64]


class _Ranked(NamedTuple):
    """Shingles that stand in several rows, as ranks (rarest first), by row; `sizes` are of the full sets."""

    ranks: Places
    rows: Places
    sizes: Places


def join_sets(sets: ShingleSets, threshold: float, hot: int = _ALL) -> Pairs:
    """Every pair of rows whose sets have Jaccard >= `threshold`, which is above 0.

    Args:
        hot: a shingle that stands in more rows than this proposes only pairs with its first rows; the
            default proposes all.
    """
    ranked = _rank(sets)
    proposed = _propose(ranked, threshold, hot)
    return _verify(ranked, proposed, threshold)


def proved_pairs(sets: ShingleSets, left: Places, right: Places, threshold: float) -> Pairs:
    """The proposed pairs `left < right`, in order, whose sets have exact Jaccard >= `threshold`."""
    packed = left.astype(np.uint64) << _BITS | right.astype(np.uint64)
    return _verify(_Ranked(sets.hashes.astype(np.int64), sets.rows, sets.sizes), packed, threshold)


def _rank(sets: ShingleSets) -> _Ranked:
    owner = np.repeat(np.arange(len(sets), dtype=np.uint64), sets.sizes)
    keys = np.sort(sets.hashes.astype(np.uint64) << _BITS | owner)
    new = _starts(keys >> _BITS)
    firsts = np.flatnonzero(new)
    held_by = np.diff(np.append(firsts, len(keys)))
    rank_of = np.empty(len(firsts), np.uint64)
    rank_of[np.argsort(held_by, kind="stable")] = np.arange(len(firsts), dtype=np.uint64)
    several = np.repeat(held_by > 1, held_by)
    ranks = np.repeat(rank_of, held_by)[several]
    ordered = np.sort((keys[several] & _LOW) << _BITS | ranks)
    rows = np.searchsorted(ordered, np.arange(len(sets) + 1, dtype=np.uint64) << _BITS)
    return _Ranked((ordered & _LOW).astype(np.int64), rows, sets.sizes)


def _propose(ranked: _Ranked, threshold: float, hot: int) -> Keys:
    """Pairs (left, right) packed, that share a shingle of their prefixes and are of fitting sizes."""
    shared = np.diff(ranked.rows)
    needed = np.ceil(threshold * ranked.sizes - SLACK).astype(np.int64)
    prefix = np.clip(shared - needed + 1, 0, shared)
    at = _spread(ranked.rows[:-1], prefix)
    owner = np.repeat(np.arange(len(shared), dtype=np.uint64), prefix)
    keys = np.sort(ranked.ranks[at].astype(np.uint64) << _BITS | owner)
    one, other = group_pairs(keys >> _BITS, hot)
    left, right = keys[one] & _LOW, keys[other] & _LOW
    sizes = ranked.sizes
    small, large = np.minimum(sizes[left], sizes[right]), np.maximum(sizes[left], sizes[right])
    fits = small >= threshold * large - SLACK
    packed = np.sort(left[fits] << _BITS | right[fits])
    return packed[_starts(packed)]


def _verify(ranked: _Ranked, proposed: Keys, threshold: float) -> Pairs:
    lefts, rights, scores = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)], [np.zeros(0)]
    held = np.diff(ranked.rows)
    weight = np.cumsum(held[(proposed >> _BITS).astype(np.int64)] + held[(proposed & _LOW).astype(np.int64)])
    start = 0
    while start < len(proposed):
        spent = weight[start - 1] if start else 0
        stop = max(start + 1, int(np.searchsorted(weight, spent + _VERIFIED_AT_ONCE)))
        left = (proposed[start:stop] >> _BITS).astype(np.int64)
        right = (proposed[start:stop] & _LOW).astype(np.int64)
        both = _common(ranked, held, left, right)
        scored = both / np.maximum(1, ranked.sizes[left] + ranked.sizes[right] - both)
        good = scored >= threshold - SLACK
        lefts.append(left[good])
        rights.append(right[good])
        scores.append(scored[good])
        start = stop
    return Pairs(np.concatenate(lefts), np.concatenate(rights), np.concatenate(scores))


def _common(ranked: _Ranked, held: Places, left: Places, right: Places) -> Places:
    """How many shingles the two rows of each pair share."""
    pair = np.arange(len(left), dtype=np.uint64)
    keys = np.concatenate(
        [
            np.repeat(pair, held[side]) << _BITS
            | ranked.ranks[_spread(ranked.rows[side], held[side])].astype(np.uint64)
            for side in (left, right)
        ]
    )
    keys.sort()
    twice = keys[1:][keys[1:] == keys[:-1]] >> _BITS
    return np.bincount(twice.astype(np.int64), minlength=len(left))


def _spread(starts: Places, counts: Places) -> Places:
    """The places `starts[k], starts[k] + 1, ...`, `counts[k]` of each."""
    offsets = np.cumsum(counts) - counts
    return np.repeat(starts - offsets, counts) + np.arange(int(counts.sum()))


def _starts(values: Keys) -> NDArray[np.bool_]:
    """Which of the sorted `values` differ from the one before."""
    new = np.ones(len(values), np.bool_)
    new[1:] = values[1:] != values[:-1]
    return new
