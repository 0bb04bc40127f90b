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
from provenance.match.sets import BATCH_CHARS, SHORT, ShingleSets
from provenance.text.columns import BASE, POWER_MASK, codes_of, letter_of

_Function = TypeVar("_Function", bound=Callable[..., Any])
_compiled = cast(Callable[[_Function], _Function], numba.njit(cache=True, nogil=True))

_M1 = np.uint64(0xFF51AFD7ED558CCD)
_M2 = np.uint64(0xC4CEB9FE1A85EC53)
_S33 = np.uint64(33)
_S32 = np.uint64(32)
_LOW = np.uint64(0xFFFFFFFF)
_ONE = np.uint64(1)
_ZERO = np.uint64(0)
_UNKNOWN = np.uint64(0xFFFFFFFFFFFFFFFF)
_BASE = np.uint64(BASE)
_SHORT = np.uint64(SHORT)
_SLACK = float(SLACK)
_SHORT_ENOUGH = 48


def shingle_sets(texts: Sequence[str], words: int) -> ShingleSets:
    """As `provenance.match.sets.shingle_sets`."""
    lengths = np.fromiter((len(text) for text in texts), np.int64, len(texts))
    ends = np.cumsum(lengths + 1)
    room = int(ends[-1]) // 2 + len(texts) + 1 if len(texts) else 0
    hashes = np.empty(room, np.uint32)  # only what is written to is taken
    rows = np.zeros(len(texts) + 1, np.int64)
    least, most = np.zeros((2, len(texts)), np.uint64)
    columns = (hashes, rows, least, most)
    factors = np.array(FACTORS[:words], np.uint64)
    table = np.full(256, _UNKNOWN)
    start, spent, filled = 0, 0, 0
    while start < len(texts):
        stop = max(start + 1, int(np.searchsorted(ends, spent + BATCH_CHARS)))
        codes = codes_of("\n".join(texts[start:stop]) + "\n")
        table = _known(codes, table)
        filled = _shingle(codes, lengths[start:stop], table, factors, columns, start, filled)
        start, spent = stop, int(ends[stop - 1])
    return ShingleSets(hashes[:filled], rows, least, most)


def _known(codes: NDArray[np.uint32], table: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """The table of `letter_table` with the letters of `codes` too."""
    most = int(codes.max())
    if most >= len(table):
        table = np.concatenate((table, np.full(max(most + 1, 2 * len(table)) - len(table), _UNKNOWN)))
    for code in _unknown(codes, table).tolist():
        table[code] = letter_of(code)
    return table


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
    keys = _keyed(sets.hashes, sets.rows, distinct)
    keys.sort()
    many, rows = _held(keys, len(sets))
    holders = _holders(keys, many)
    del keys
    posted, starts = _post(holders, many, rows, sets.sizes, threshold)
    del holders
    return _propose(posted, starts, _outlined(sets.hashes, sets.rows), threshold, hot)


def digests(sets: ShingleSets) -> NDArray[np.uint64]:
    """As `provenance.match.sets.digests`."""
    return _digests(sets.hashes, sets.rows)


@_compiled
def _unknown(codes: NDArray[np.uint32], table: NDArray[np.uint64]) -> NDArray[np.int64]:
    """The codes whose letter the table does not know yet, each once; they are marked in it."""
    found = np.empty(len(table), np.int64)
    count = 0
    for code in codes:
        if table[code] == _UNKNOWN:
            table[code] = _ZERO
            found[count] = code
            count += 1
    return found[:count]


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
    sets: tuple[NDArray[np.uint32], NDArray[np.int64], NDArray[np.uint64], NDArray[np.uint64]],
    first_row: int,
    filled: int,
) -> int:
    """Write the sets of a batch from row `first_row` on, after `filled` hashes; how many there are then."""
    hashes, rows, least, most = sets
    count, width = len(lengths), len(factors)
    longest = 1
    for length in lengths:
        longest = max(longest, (length + 1) // 2 + 1)
    words = np.empty(longest, np.uint64)
    small = np.empty(longest, np.uint32)
    at = 0
    for turn in range(count):
        row = first_row + turn
        found = 0
        value, power, inside = _ZERO, _ONE, 0
        for place in range(at, at + lengths[turn] + 1):
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
        at += lengths[turn] + 1
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
    return filled


@_compiled
def _keyed(
    hashes: NDArray[np.uint32], rows: NDArray[np.int64], distinct: NDArray[np.bool_]
) -> NDArray[np.uint64]:
    """One number for each shingle of each distinct row, the shingle in front; one pass, one array."""
    keys = np.empty(len(hashes), np.uint64)
    filled = 0
    for row in range(len(rows) - 1):
        if distinct[row]:
            for place in range(rows[row], rows[row + 1]):
                keys[filled] = np.uint64(hashes[place]) << _S32 | np.uint64(row)
                filled += 1
    return keys[:filled]


@_compiled
def _held(keys: NDArray[np.uint64], count: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """How many shingles stand in 0, 1, 2 ... rows, and where the shared ones of each row begin.

    `keys` are (shingle, row) in order; a shared shingle is one of several rows.
    """
    many = np.zeros(count + 1, np.int64)
    rows = np.zeros(count + 1, np.int64)
    start, total = 0, len(keys)
    while start < total:
        stop = _end(keys, start)
        many[stop - start] += 1
        if stop - start > 1:
            for place in range(start, stop):
                rows[np.int64(keys[place] & _LOW) + 1] += 1
        start = stop
    for row in range(count):
        rows[row + 1] += rows[row]
    return many, rows


@_compiled
def _holders(keys: NDArray[np.uint64], many: NDArray[np.int64]) -> NDArray[np.int32]:
    """The rows of each shared shingle, the rarest shingle first: one stream of writing for each rarity."""
    fill = np.zeros(len(many) + 1, np.int64)
    for size in range(2, len(many)):
        fill[size + 1] = fill[size] + many[size] * size
    holders = np.empty(fill[len(many)], np.int32)
    start, total = 0, len(keys)
    while start < total:
        stop = _end(keys, start)
        if stop - start > 1:
            at = fill[stop - start]
            fill[stop - start] += stop - start
            for place in range(start, stop):
                holders[at + place - start] = np.int32(keys[place] & _LOW)
        start = stop
    return holders


@_compiled
def _end(keys: NDArray[np.uint64], start: int) -> int:
    """The place after the last key of the same shingle."""
    stop = start + 1
    while stop < len(keys) and keys[stop] >> _S32 == keys[start] >> _S32:
        stop += 1
    return stop


@_compiled
def _post(
    holders: NDArray[np.int32],
    many: NDArray[np.int64],
    rows: NDArray[np.int64],
    sizes: NDArray[np.int64],
    threshold: float,
) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
    """The rows in whose prefix each shared shingle is, one shingle after the other, and where each begins.

    Shingles come rarest first, so that the prefix of a row is what it meets first.
    """
    count, posts = len(sizes), 0
    free = np.empty(count, np.int32)
    for row in range(count):
        held = rows[row + 1] - rows[row]
        needed = np.int64(np.ceil(threshold * sizes[row] - _SLACK))
        free[row] = min(max(held - needed + 1, 0), held)
        posts += free[row]
    posted = np.empty(posts, np.int32)
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
    return posted, starts


@_compiled
def _outlined(hashes: NDArray[np.uint32], rows: NDArray[np.int64]) -> NDArray[np.uint64]:
    """Size and outline of each set: a bit of 64 for each shingle (bitmap filter, Sandes et al. 2020)."""
    found = np.zeros((len(rows) - 1, 2), np.uint64)
    for row in range(len(rows) - 1):
        found[row, 0] = np.uint64(rows[row + 1] - rows[row])
        for place in range(rows[row], rows[row + 1]):
            found[row, 1] |= _ONE << np.uint64(hashes[place] & np.uint32(63))
    return found


@_compiled
def _bits(value: np.uint64) -> np.uint64:
    """How many bits are set."""
    value -= value >> _ONE & np.uint64(0x5555555555555555)
    value = (value & np.uint64(0x3333333333333333)) + (value >> np.uint64(2) & np.uint64(0x3333333333333333))
    value = value + (value >> np.uint64(4)) & np.uint64(0x0F0F0F0F0F0F0F0F)
    return value * np.uint64(0x0101010101010101) >> np.uint64(56)


@_compiled
def _propose(
    posted: NDArray[np.int32],
    starts: NDArray[np.int64],
    outlines: NDArray[np.uint64],
    threshold: float,
    hot: int,
) -> NDArray[np.uint64]:
    """Pairs of rows (left, right) that one shingle posts and whose sizes and outlines allow the threshold.

    A pair may come again with another shingle; what is kept of these is bounded by twice the distinct pairs.
    """
    found = np.empty(max(1 << 16, 4 * len(outlines)), np.uint64)
    filled = 0
    for rank in range(len(starts) - 1):
        first, last = starts[rank], starts[rank + 1]
        for later in range(first + 1, last):
            row = posted[later]
            stop = later if last - first <= hot else min(later, first + max(1, hot // 16))
            for earlier in range(first, stop):
                other = posted[earlier]
                if not _may_reach(outlines[row], outlines[other], threshold):
                    continue
                if filled == len(found):
                    known = np.unique(found)
                    filled = len(known)
                    if 2 * filled > len(found):
                        found = np.empty(2 * len(found), np.uint64)
                    found[:filled] = known
                found[filled] = np.uint64(other) << _S32 | np.uint64(row)
                filled += 1
    return found[:filled].copy()


@_compiled
def _may_reach(one: NDArray[np.uint64], other: NDArray[np.uint64], threshold: float) -> bool:
    """Whether sets of these sizes and outlines can have the Jaccard: each bit that differs is a shingle."""
    low, high = np.int64(min(one[0], other[0])), np.int64(max(one[0], other[0]))
    if low < threshold * high - _SLACK:
        return False
    differing = np.int64(_bits(one[1] ^ other[1]))
    return bool(low + high - differing >= 2 * _needed(low + high, threshold))


@_compiled
def _needed(sizes: np.int64, threshold: float) -> np.int64:
    """How many shingles two sets must share, of these sizes together."""
    return np.int64(np.ceil(sizes * threshold / (1.0 + threshold) - 1e-6))


@_compiled
def _verify(
    proposed: NDArray[np.uint64], hashes: NDArray[np.uint32], rows: NDArray[np.int64], threshold: float
) -> NDArray[np.int64]:
    """What the rows of each pair share; it may be too little where the threshold is out of reach."""
    both = np.zeros(len(proposed), np.int64)
    for pair in range(len(proposed)):
        left, right = np.int64(proposed[pair] >> _S32), np.int64(proposed[pair] & _LOW)
        at, stop = rows[left], rows[left + 1]
        other, other_stop = rows[right], rows[right + 1]
        needed = _needed(stop - at + other_stop - other, threshold)
        shared = 0
        while at < stop and other < other_stop and shared + min(stop - at, other_stop - other) >= needed:
            if hashes[at] == hashes[other]:
                shared += 1
                at += 1
                other += 1
            elif hashes[at] < hashes[other]:
                at += 1
            else:
                other += 1
        both[pair] = shared
    return both
