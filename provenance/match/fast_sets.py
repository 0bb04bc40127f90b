"""Shingle sets compiled with numba (extra `[fast]`): the same bits out as `sets`, for big inputs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, TypeVar, cast

import numba
import numpy as np
from numpy.typing import NDArray

from provenance.match.runs import FACTORS
from provenance.match.sets import SHORT, ShingleSets
from provenance.text.columns import BASE, BATCH_CHARS, POWER_MASK, codes_of, letter_of

_Function = TypeVar("_Function", bound=Callable[..., Any])
compiled = cast(Callable[[_Function], _Function], numba.njit(cache=True, nogil=True))

_M1 = np.uint64(0xFF51AFD7ED558CCD)
_M2 = np.uint64(0xC4CEB9FE1A85EC53)
_S33 = np.uint64(33)
_S32 = np.uint64(32)
_ONE = np.uint64(1)
_ZERO = np.uint64(0)
_UNKNOWN = np.uint64(0xFFFFFFFFFFFFFFFF)
_BASE = np.uint64(BASE)
_SHORT = np.uint64(SHORT)
_SHORT_ENOUGH = 48


def shingle_sets(texts: Sequence[str], words: int) -> ShingleSets:
    """As `provenance.match.sets.shingle_sets`."""
    lengths = np.fromiter(map(len, texts), np.int64, len(texts))
    ends = np.cumsum(lengths + 1)
    room = int(ends[-1]) // 2 + len(texts) + 1 if len(texts) else 0
    hashes = np.empty(room, np.uint32)  # only what is written to is taken
    rows = np.zeros(len(texts) + 1, np.int64)
    least, most = np.zeros((2, len(texts)), np.uint64)
    factors = np.array(FACTORS[:words], np.uint64)
    table = np.full(256, _UNKNOWN)
    start, spent = 0, 0
    while start < len(texts):
        stop = max(start + 1, int(np.searchsorted(ends, spent + BATCH_CHARS)))
        codes = codes_of("\n".join((*texts[start:stop], "")))
        table = _known(codes, table)
        batch = _Batch(codes, lengths[start:stop], table, factors)
        _shingle(batch, hashes, rows[start : stop + 1], least[start:stop], most[start:stop])
        start, spent = stop, int(ends[stop - 1])
    return ShingleSets(hashes[: rows[-1]], rows, least, most)


class _Batch(NamedTuple):
    """Texts one after the other with a newline after each, and what turns letters into shingles."""

    codes: NDArray[np.uint32]
    lengths: NDArray[np.int64]
    table: NDArray[np.uint64]
    factors: NDArray[np.uint64]


def _known(codes: NDArray[np.uint32], table: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """The table of `letter_table` with the letters of `codes` too."""
    most = int(codes.max())
    if most >= len(table):
        table = np.concatenate((table, np.full(max(most + 1, 2 * len(table)) - len(table), _UNKNOWN)))
    for code in _unknown(codes, table).tolist():
        table[code] = letter_of(code)
    return table


def digests(sets: ShingleSets) -> NDArray[np.uint64]:
    """As `provenance.match.sets.digests`."""
    return _digests(sets.hashes, sets.rows)


@compiled
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


@compiled
def _shingle(
    batch: _Batch,
    hashes: NDArray[np.uint32],
    rows: NDArray[np.int64],
    least: NDArray[np.uint64],
    most: NDArray[np.uint64],
) -> None:
    """Write the sets of a batch behind `hashes[: rows[0]]`."""
    longest = 1
    for length in batch.lengths:
        longest = max(longest, (length + 1) // 2 + 1)
    words = np.empty(longest, np.uint64)
    small = np.empty(longest, np.uint32)
    at = 0
    for row in range(len(batch.lengths)):
        stop = at + batch.lengths[row] + 1
        found = _words_of(batch.codes, at, stop, batch.table, words)
        shingles = _shingles_of(words[:found], batch.factors, small, least[row:], most[row:])
        rows[row + 1] = _put_distinct(small[:shingles], hashes, rows[row])
        at = stop


@compiled
def _words_of(
    codes: NDArray[np.uint32], at: int, stop: int, table: NDArray[np.uint64], words: NDArray[np.uint64]
) -> int:
    """Hash the words of `codes[at:stop]`, which ends with no letter; how many there are."""
    found, inside = 0, 0
    value, power = _ZERO, _ONE
    for place in range(at, stop):
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
    return found


@compiled
def _shingles_of(
    words: NDArray[np.uint64],
    factors: NDArray[np.uint64],
    small: NDArray[np.uint32],
    least: NDArray[np.uint64],
    most: NDArray[np.uint64],
) -> int:
    """Write the shingles of one text to `small`, their extremes to `least[0]` and `most[0]`; how many."""
    found, width = len(words), len(factors)
    if 0 < found < width:
        mixed = _SHORT
        for word in words:
            mixed = _mix(mixed + word)
        small[0] = np.uint32(mixed >> _S32)
        least[0] = most[0] = mixed
        return 1
    low, high = _UNKNOWN, _ZERO
    for first in range(found - width + 1):
        mixed = _ZERO
        for step in range(width):
            mixed += words[first + step] * factors[step]
        mixed = _mix(mixed)
        small[first] = np.uint32(mixed >> _S32)
        low, high = min(low, mixed), max(high, mixed)
    if found >= width:
        least[0], most[0] = low, high
    return max(0, found - width + 1)


@compiled
def _put_distinct(values: NDArray[np.uint32], hashes: NDArray[np.uint32], filled: int) -> int:
    """Write `values` behind `hashes[:filled]`, sorted and each once; how many there are then."""
    _sort(values)
    for place in range(len(values)):
        if place == 0 or values[place] != values[place - 1]:
            hashes[filled] = values[place]
            filled += 1
    return filled


@compiled
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


@compiled
def _digests(hashes: NDArray[np.uint32], rows: NDArray[np.int64]) -> NDArray[np.uint64]:
    found = np.zeros(len(rows) - 1, np.uint64)
    for row in range(len(rows) - 1):
        for place in range(rows[row], rows[row + 1]):
            found[row] += _mix(np.uint64(hashes[place]))
    return found


@compiled
def _mix(value: np.uint64) -> np.uint64:
    value ^= value >> _S33
    value *= _M1
    value ^= value >> _S33
    value *= _M2
    value ^= value >> _S33
    return value
