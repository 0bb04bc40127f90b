"""The kernels of `sets` and `join` compiled with numba (extra `[fast]`): the same bits out, for big inputs.

Nothing else imports numba; `provenance.match.near` uses this module where it can be imported.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar, cast

import numba
import numpy as np
from numpy.typing import NDArray

from provenance.match.join import SLACK, Pairs
from provenance.match.runs import FACTORS
from provenance.match.sets import SHORT, ShingleSets, batches, joined_sets
from provenance.text.columns import BASE, POWER_MASK, codes_of, letter_table

_Function = TypeVar("_Function", bound=Callable[..., Any])
_compiled = cast(Callable[[_Function], _Function], numba.njit(cache=True, nogil=True))

_M1 = np.uint64(0xFF51AFD7ED558CCD)
_M2 = np.uint64(0xC4CEB9FE1A85EC53)
_S33 = np.uint64(33)
_S32 = np.uint64(32)
_ONE = np.uint64(1)
_ZERO = np.uint64(0)
_BASE = np.uint64(BASE)
_SHORT = np.uint64(SHORT)
_SLACK = float(SLACK)
_SHORT_ENOUGH = 48


def shingle_sets(texts: Sequence[str], words: int) -> ShingleSets:
    """As `provenance.match.sets.shingle_sets`."""
    return joined_sets([_batch(batch, words) for batch in batches(texts)], len(texts))


def join_sets(sets: ShingleSets, threshold: float, hot: int) -> Pairs:
    """As `provenance.match.join.join_sets`."""
    sizes = sets.sizes
    keys = _keyed(sets.hashes, sets.rows)
    keys.sort()
    ranks, rows = _rank(keys, len(sets))
    del keys
    left, right, both = _join(ranks, rows, sizes, threshold, hot)
    order = np.lexsort((right, left))
    left, right, both = left[order], right[order], both[order]
    return Pairs(left, right, both / np.maximum(1, sizes[left] + sizes[right] - both))


def digests(sets: ShingleSets) -> NDArray[np.uint64]:
    """As `provenance.match.sets.digests`."""
    return _digests(sets.hashes, sets.rows)


def _batch(texts: Sequence[str], words: int) -> ShingleSets:
    codes = codes_of("\n".join(texts) + "\n")
    lengths = np.fromiter((len(text) for text in texts), np.int64, len(texts))
    factors = np.array(FACTORS[:words], np.uint64)
    return ShingleSets(*_shingle(codes, lengths, letter_table(codes), factors))


@_compiled
def _mix(value: np.uint64) -> np.uint64:
    value ^= value >> _S33
    value *= _M1
    value ^= value >> _S33
    value *= _M2
    value ^= value >> _S33
    return value


@_compiled
def _digests(hashes: NDArray[np.uint32], rows: NDArray[np.int64]) -> NDArray[np.uint64]:
    found = np.zeros(len(rows) - 1, np.uint64)
    for row in range(len(rows) - 1):
        for place in range(rows[row], rows[row + 1]):
            found[row] += _mix(np.uint64(hashes[place]))
    return found


@_compiled
def _sort(values: NDArray[Any]) -> None:
    """Sort in place; a sentence is short, and insertion is the quickest for it."""
    if len(values) > _SHORT_ENOUGH:
        values.sort()
        return
    for place in range(1, len(values)):
        value, at = values[place], place
        while at > 0 and values[at - 1] > value:
            values[at] = values[at - 1]
            at -= 1
        values[at] = value


@_compiled
def _shingle(
    codes: NDArray[np.uint32],
    lengths: NDArray[np.int64],
    table: NDArray[np.uint64],
    factors: NDArray[np.uint64],
) -> tuple[NDArray[np.uint32], NDArray[np.int64], NDArray[np.uint64], NDArray[np.uint64]]:
    count, width = len(lengths), len(factors)
    longest = 1
    for length in lengths:
        longest = max(longest, (length + 1) // 2 + 1)
    words = np.empty(longest, np.uint64)
    small = np.empty(longest, np.uint32)
    hashes = np.empty(len(codes) // 2 + count + 1, np.uint32)
    rows = np.zeros(count + 1, np.int64)
    least = np.zeros(count, np.uint64)
    most = np.zeros(count, np.uint64)
    at, filled = 0, 0
    for row in range(count):
        found = 0
        value, power, inside = _ZERO, _ONE, 0
        for place in range(at, at + lengths[row] + 1):
            letter = table[codes[place]]
            if letter != _ZERO:
                value += letter * power
                power *= _BASE
                inside += 1
                if inside & POWER_MASK == 0:
                    power = _ONE
            elif inside:
                words[found] = _mix(value)
                found += 1
                value, power, inside = _ZERO, _ONE, 0
        at += lengths[row] + 1
        shingles = 0
        if 0 < found < width:
            mixed = _SHORT
            for word in range(found):
                mixed = _mix(mixed + words[word])
            small[0] = np.uint32(mixed >> _S32)
            least[row] = most[row] = mixed
            shingles = 1
        for first in range(found - width + 1):
            mixed = _ZERO
            for step in range(width):
                mixed += words[first + step] * factors[step]
            mixed = _mix(mixed)
            small[shingles] = np.uint32(mixed >> _S32)
            if shingles == 0:
                least[row] = most[row] = mixed
            least[row] = min(least[row], mixed)
            most[row] = max(most[row], mixed)
            shingles += 1
        part = small[:shingles]
        _sort(part)
        for place in range(shingles):
            if place == 0 or part[place] != part[place - 1]:
                hashes[filled] = part[place]
                filled += 1
        rows[row + 1] = filled
    return hashes[:filled].copy(), rows, least, most


@_compiled
def _keyed(hashes: NDArray[np.uint32], rows: NDArray[np.int64]) -> NDArray[np.uint64]:
    """One number for each shingle of each row, the shingle in front; one pass, one array."""
    keys = np.empty(len(hashes), np.uint64)
    for row in range(len(rows) - 1):
        for place in range(rows[row], rows[row + 1]):
            keys[place] = np.uint64(hashes[place]) << _S32 | np.uint64(row)
    return keys


@_compiled
def _rank(keys: NDArray[np.uint64], count: int) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
    """Shingles in several rows as ranks, rarest first, by row, from keys (shingle, row) in order."""
    total, groups, biggest = len(keys), 0, 1
    sizes = np.empty(total, np.int32)
    rows = np.zeros(count + 1, np.int64)
    start = 0
    while start < total:
        stop = start + 1
        while stop < total and keys[stop] >> _S32 == keys[start] >> _S32:
            stop += 1
        if stop - start > 1:
            sizes[groups] = stop - start
            groups += 1
            biggest = max(biggest, stop - start)
            for place in range(start, stop):
                rows[np.int64(keys[place] & np.uint64(0xFFFFFFFF)) + 1] += 1
        start = stop
    below = np.zeros(biggest + 2, np.int64)
    for group in range(groups):
        below[sizes[group] + 1] += 1
    for size in range(1, biggest + 2):
        below[size] += below[size - 1]
    for row in range(count):
        rows[row + 1] += rows[row]
    ranks = np.empty(rows[count], np.int32)
    fill = rows[:-1].copy()
    start, group = 0, 0
    while start < total:
        stop = start + 1
        while stop < total and keys[stop] >> _S32 == keys[start] >> _S32:
            stop += 1
        if stop - start > 1:
            rank = below[stop - start]
            below[stop - start] += 1
            for place in range(start, stop):
                holder = np.int64(keys[place] & np.uint64(0xFFFFFFFF))
                ranks[fill[holder]] = rank
                fill[holder] += 1
        start = stop
    for row in range(count):
        if rows[row + 1] - rows[row] > 1:
            _sort(ranks[rows[row] : rows[row + 1]])
    return ranks, rows


@_compiled
def _join(
    ranks: NDArray[np.int32],
    rows: NDArray[np.int64],
    sizes: NDArray[np.int64],
    threshold: float,
    hot: int,
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Pairs of rows that share a prefix shingle and have the Jaccard asked for, with what they share."""
    count = len(sizes)
    prefix = np.zeros(count, np.int64)
    top = 0
    for row in range(count):
        held = rows[row + 1] - rows[row]
        needed = np.int64(np.ceil(threshold * sizes[row] - _SLACK))
        prefix[row] = min(max(held - needed + 1, 0), held)
        for place in range(rows[row], rows[row] + prefix[row]):
            top = max(top, ranks[place] + 1)
    starts = np.zeros(top + 1, np.int64)
    for row in range(count):
        for place in range(rows[row], rows[row] + prefix[row]):
            starts[ranks[place] + 1] += 1
    big = np.zeros(top, np.bool_)
    for rank in range(top):
        big[rank] = starts[rank + 1] > hot
        starts[rank + 1] += starts[rank]
    fill = starts[:-1].copy()
    posted = np.empty(starts[top], np.int32)
    seen = np.full(count, -1, np.int32)
    left = np.empty(1024, np.int64)
    right = np.empty(1024, np.int64)
    both = np.empty(1024, np.int64)
    found = 0
    for row in range(count):
        for place in range(rows[row], rows[row] + prefix[row]):
            rank = ranks[place]
            stop = fill[rank]
            if big[rank]:
                stop = min(stop, starts[rank] + max(1, hot // 16))
            for entry in range(starts[rank], stop):
                other = posted[entry]
                if seen[other] == row:
                    continue
                seen[other] = row
                low, high = min(sizes[row], sizes[other]), max(sizes[row], sizes[other])
                if low < threshold * high - _SLACK:
                    continue
                needed = np.int64(np.ceil((low + high) * threshold / (1.0 + threshold) - 1e-6))
                shared = _shared(ranks, rows[row], rows[row + 1], rows[other], rows[other + 1], needed)
                if shared / max(1, sizes[row] + sizes[other] - shared) >= threshold - _SLACK:
                    if found == len(left):
                        left = np.concatenate((left, np.empty(found, np.int64)))
                        right = np.concatenate((right, np.empty(found, np.int64)))
                        both = np.concatenate((both, np.empty(found, np.int64)))
                    left[found], right[found], both[found] = other, row, shared
                    found += 1
            posted[fill[rank]] = row
            fill[rank] += 1
    return left[:found].copy(), right[:found].copy(), both[:found].copy()


@_compiled
def _shared(
    ranks: NDArray[np.int32], at: int, stop: int, other: int, other_stop: int, needed: np.int64
) -> int:
    """How many ranks two rows share; counting ends where `needed` cannot be reached any more."""
    shared = 0
    while at < stop and other < other_stop and shared + min(stop - at, other_stop - other) >= needed:
        if ranks[at] == ranks[other]:
            shared += 1
            at += 1
            other += 1
        elif ranks[at] < ranks[other]:
            at += 1
        else:
            other += 1
    return shared
