"""The kernel of `join` compiled with numba (extra `[fast]`): the same bits out, for big inputs.

Only this module and `fast_sets` import numba; `provenance.match.near` uses them where it can be imported.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from provenance.match.fast_sets import compiled, digests, shingle_sets
from provenance.match.join import SLACK, Pairs
from provenance.match.outlines import bits_set
from provenance.match.sets import ShingleSets

__all__ = ["digests", "join_distinct", "shingle_sets"]

_bits = compiled(bits_set)
_S32 = np.uint64(32)
_LOW = np.uint64(0xFFFFFFFF)
_ONE = np.uint64(1)
_AT_ONCE = 512  # pairs
_SLACK = float(SLACK)


def join_distinct(sets: ShingleSets, distinct: NDArray[np.bool_], threshold: float, hot: int) -> Pairs:
    """As `provenance.match.join.join_sets` where the rows that are not `distinct` are empty."""
    proposed = _proposed(sets, distinct, threshold, hot)
    proposed.sort()
    once = np.ones(len(proposed), np.bool_)
    once[1:] = proposed[1:] != proposed[:-1]
    proposed = proposed[once]
    both = _verify(proposed, sets.hashes, sets.rows, threshold)
    left, right = (proposed >> _S32).astype(np.int64), (proposed & _LOW).astype(np.int64)
    sizes = sets.sizes
    jaccard = both / np.maximum(1, sizes[left] + sizes[right] - both)
    good = jaccard >= threshold - _SLACK
    return Pairs(left[good], right[good], jaccard[good])


def _proposed(
    sets: ShingleSets, distinct: NDArray[np.bool_], threshold: float, hot: int
) -> NDArray[np.uint64]:
    """Pairs to prove, some twice. NumPy makes the big arrays: it asks for huge pages, numba does not."""
    keys = np.empty(len(sets.hashes), np.uint64)
    keys = keys[: _key(sets.hashes, sets.rows, distinct, keys)]
    keys.sort()
    many, rows = _held(keys, len(sets))
    holders = np.empty(int(rows[-1]), np.int32)
    _hold(keys, many, holders)
    del keys
    free = np.empty(len(sets), np.int32)
    posted = np.empty(_free(rows, sets.sizes, threshold, free), np.int32)
    starts = _post(holders, many, free, posted)
    del holders
    outlines = np.zeros(len(sets), np.uint64)
    _outline(sets.hashes, sets.rows, outlines)
    sizes = sets.sizes.astype(np.int32)
    return _propose(_Posted(posted, outlines[posted], sizes[posted], starts), len(sets), threshold, hot)


class _Posted(NamedTuple):
    """Rows shingle by shingle, with what is known of each, so that nothing is looked up far away."""

    rows: NDArray[np.int32]
    outlines: NDArray[np.uint64]
    sizes: NDArray[np.int32]
    starts: NDArray[np.int64]


@compiled
def _key(
    hashes: NDArray[np.uint32],
    rows: NDArray[np.int64],
    distinct: NDArray[np.bool_],
    keys: NDArray[np.uint64],
) -> int:
    """Write one number for each shingle of each distinct row, the shingle in front; how many."""
    filled = 0
    for row in range(len(rows) - 1):
        if distinct[row]:
            for place in range(rows[row], rows[row + 1]):
                keys[filled] = np.uint64(hashes[place]) << _S32 | np.uint64(row)
                filled += 1
    return filled


@compiled
def _held(keys: NDArray[np.uint64], count: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """How many shingles stand in 0, 1, 2 ... rows, and where the shared ones of each row begin.

    `keys` are (shingle, row) in order; a shared shingle is one of several rows.
    """
    many = np.zeros(count + 1, np.int64)
    shared = np.zeros(count, np.int32)  # half as wide as what it adds up to: it is read all over the place
    start, total = 0, len(keys)
    while start < total:
        stop = _end(keys, start)
        many[stop - start] += 1
        if stop - start > 1:
            for place in range(start, stop):
                shared[np.int64(keys[place] & _LOW)] += 1
        start = stop
    rows = np.zeros(count + 1, np.int64)
    for row in range(count):
        rows[row + 1] = rows[row] + shared[row]
    return many, rows


@compiled
def _hold(keys: NDArray[np.uint64], many: NDArray[np.int64], holders: NDArray[np.int32]) -> None:
    """Write the rows of each shared shingle, the rarest first: one stream of writing for each rarity."""
    fill = np.zeros(len(many) + 1, np.int64)
    for size in range(2, len(many)):
        fill[size + 1] = fill[size] + many[size] * size
    start, total = 0, len(keys)
    while start < total:
        stop = _end(keys, start)
        if stop - start > 1:
            at = fill[stop - start]
            fill[stop - start] += stop - start
            for place in range(start, stop):
                holders[at + place - start] = np.int32(keys[place] & _LOW)
        start = stop


@compiled
def _end(keys: NDArray[np.uint64], start: int) -> int:
    """The place after the last key of the same shingle."""
    stop = start + 1
    while stop < len(keys) and keys[stop] >> _S32 == keys[start] >> _S32:
        stop += 1
    return stop


@compiled
def _free(
    rows: NDArray[np.int64], sizes: NDArray[np.int64], threshold: float, free: NDArray[np.int32]
) -> int:
    """Write how long the prefix of each row is; together."""
    posts = 0
    for row in range(len(sizes)):
        held = rows[row + 1] - rows[row]
        needed = np.int64(np.ceil(threshold * sizes[row] - _SLACK))
        free[row] = min(max(held - needed + 1, 0), held)
        posts += free[row]
    return posts


@compiled
def _post(
    holders: NDArray[np.int32],
    many: NDArray[np.int64],
    free: NDArray[np.int32],
    posted: NDArray[np.int32],
) -> NDArray[np.int64]:
    """Write the rows in whose prefix each shared shingle is, one shingle after the other; where each begins.

    Shingles come rarest first, so that the prefix of a row is what it meets first. `free` is used up.
    """
    starts = np.zeros(many[2:].sum() + 1, np.int64)
    at, rank, done = 0, 0, 0
    for size in range(2, len(many)):
        for _ in range(many[size]):
            for place in range(at, at + size):
                row = holders[place]
                if free[row]:
                    free[row] -= 1
                    posted[done] = row
                    done += 1
            at += size
            rank += 1
            starts[rank] = done
    return starts


@compiled
def _outline(hashes: NDArray[np.uint32], rows: NDArray[np.int64], found: NDArray[np.uint64]) -> None:
    """Write the outline of each set, a bit of 64 a shingle (bitmap filter, Sandes et al. 2020)."""
    for row in range(len(rows) - 1):
        for place in range(rows[row], rows[row + 1]):
            found[row] |= _ONE << np.uint64(hashes[place] & np.uint32(63))


@compiled
def _propose(posted: _Posted, count: int, threshold: float, hot: int) -> NDArray[np.uint64]:
    """Pairs of rows (left, right) that one shingle posts and whose sizes and outlines allow the threshold.

    A pair may come again with another shingle; what is kept of these is bounded by twice the distinct pairs.
    """
    found = np.empty(max(1 << 16, 4 * count), np.uint64)
    filled = 0
    for rank in range(len(posted.starts) - 1):
        first, last = posted.starts[rank], posted.starts[rank + 1]
        for later in range(first + 1, last):
            stop = later if last - first <= hot else min(later, first + max(1, hot // 16))
            for earlier in range(first, stop):
                if not _may_reach(posted, later, earlier, threshold):
                    continue
                if filled == len(found):
                    known = np.unique(found)
                    filled = len(known)
                    if 2 * filled > len(found):
                        found = np.empty(2 * len(found), np.uint64)
                    found[:filled] = known
                found[filled] = np.uint64(posted.rows[earlier]) << _S32 | np.uint64(posted.rows[later])
                filled += 1
    return found[:filled].copy()


@compiled
def _may_reach(posted: _Posted, one: int, other: int, threshold: float) -> bool:
    """Whether sets of these sizes and outlines can have the Jaccard: each bit that differs is a shingle."""
    size, other_size = np.int64(posted.sizes[one]), np.int64(posted.sizes[other])
    if min(size, other_size) < threshold * max(size, other_size) - _SLACK:
        return False
    differing = np.int64(_bits(posted.outlines[one] ^ posted.outlines[other]))
    return bool(size + other_size - differing >= 2 * _needed(size + other_size, threshold))


@compiled
def _needed(sizes: np.int64, threshold: float) -> np.int64:
    """How many shingles two sets must share, of these sizes together."""
    return np.int64(np.ceil(sizes * threshold / (1.0 + threshold) - 1e-6))


@compiled
def _verify(
    proposed: NDArray[np.uint64], hashes: NDArray[np.uint32], rows: NDArray[np.int64], threshold: float
) -> NDArray[np.int64]:
    """What the rows of each pair share; it may be too little where the threshold is out of reach."""
    both = np.zeros(len(proposed), np.int64)
    for first in range(0, len(proposed), _AT_ONCE):
        last = min(first + _AT_ONCE, len(proposed))
        _fetch(proposed[first:last], hashes, rows)
        for pair in range(first, last):
            left, right = np.int64(proposed[pair] >> _S32), np.int64(proposed[pair] & _LOW)
            needed = _needed(rows[left + 1] - rows[left] + rows[right + 1] - rows[right], threshold)
            both[pair] = _shared(
                hashes[rows[left] : rows[left + 1]], hashes[rows[right] : rows[right + 1]], needed
            )
    return both


@compiled
def _fetch(pairs: NDArray[np.uint64], hashes: NDArray[np.uint32], rows: NDArray[np.int64]) -> np.int64:
    """Touch both ends of the sets on the right, so that the waits for memory overlap."""
    touched = np.int64(0)
    for pair in pairs:
        right = np.int64(pair & _LOW)
        if rows[right] < rows[right + 1]:
            touched += np.int64(hashes[rows[right]]) + np.int64(hashes[rows[right + 1] - 1])
    return touched


@compiled
def _shared(one: NDArray[np.uint32], other: NDArray[np.uint32], needed: np.int64) -> int:
    """How many values two sorted sets share; counting stops where `needed` is out of reach."""
    at, beside, shared = 0, 0, 0
    while at < len(one) and beside < len(other):
        if shared + min(len(one) - at, len(other) - beside) < needed:
            break
        if one[at] == other[beside]:
            shared += 1
            at += 1
            beside += 1
        elif one[at] < other[beside]:
            at += 1
        else:
            beside += 1
    return shared
