"""The words of many texts as columns: one stable 64-bit hash a word, with offsets, no object a word.

Words are those of `provenance.text.tokens`: runs of Unicode letters, digits and underscores, lower-cased.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Hashes = NDArray[np.uint64]
Places = NDArray[np.int64]

POWER_MASK = (1 << 10) - 1  # the powers repeat after so many letters: no word of a language is that long
BASE = 0x9E3779B97F4A7C15
_SEPARATOR = "\n"
_AT_ONCE = 1 << 18  # letters
BATCH_CHARS = 1 << 17  # what the processor keeps at hand: larger batches are slower, not faster


class _Words(NamedTuple):
    """The words of a stretch of `letters` code points, with their places in it."""

    hashes: Hashes
    starts: Places
    ends: Places
    letters: int


@dataclass(frozen=True, slots=True)
class Columns:
    """`hashes[rows[i]:rows[i + 1]]` are the words of text `i`; `starts`, `ends` their offsets in it."""

    hashes: Hashes
    starts: Places
    ends: Places
    rows: Places

    def __len__(self) -> int:
        return len(self.rows) - 1


def tokenise(texts: Sequence[str]) -> Columns:
    """The words of `texts` as columns.

    >>> [int(n) for n in tokenise(["One two.", "Two"]).rows]
    [0, 2, 3]
    """
    lengths = np.fromiter(map(len, texts), np.int64, len(texts))
    firsts = np.zeros(len(texts) + 1, np.int64)
    np.cumsum(lengths + 1, out=firsts[1:])
    hashes, starts, ends, _ = _joined(
        [_words(codes_of(_SEPARATOR.join((*batch, "")))) for batch in batches(texts)]
    )
    rows = np.searchsorted(starts, firsts)
    shift = np.repeat(firsts[:-1], np.diff(rows))
    return Columns(hashes, starts - shift, ends - shift, rows)


def batches(texts: Sequence[str]) -> Iterator[Sequence[str]]:
    """Texts in batches of about a hundred thousand characters."""
    start, chars = 0, 0
    for place, text in enumerate(texts):
        chars += len(text) + 1
        if chars >= BATCH_CHARS:
            yield texts[start : place + 1]
            start, chars = place + 1, 0
    if start < len(texts):
        yield texts[start:]


def _joined(parts: Sequence[_Words]) -> _Words:
    """The words of batches one after the other, with their places in all."""
    if len(parts) == 1:
        return parts[0]
    shifts = np.cumsum([0, *(part.letters for part in parts)])
    none = np.zeros(0, np.int64)
    return _Words(
        np.concatenate([none.astype(np.uint64), *(part.hashes for part in parts)]),
        np.concatenate([none, *(part.starts + shift for part, shift in zip(parts, shifts, strict=False))]),
        np.concatenate([none, *(part.ends + shift for part, shift in zip(parts, shifts, strict=False))]),
        int(shifts[-1]),
    )


def mix64(values: Hashes) -> Hashes:
    """Spread the bits of 64-bit values (the finaliser of MurmurHash3, a bijection)."""
    values = values ^ (values >> np.uint64(33))
    values *= np.uint64(0xFF51AFD7ED558CCD)
    values ^= values >> np.uint64(33)
    values *= np.uint64(0xC4CEB9FE1A85EC53)
    values ^= values >> np.uint64(33)
    return values


def expanded(low: Places, high: Places) -> tuple[Places, Places]:
    """For each row the numbers `low` to `high`, beside the number of the row; none where `high` is no more.

    >>> [part.tolist() for part in expanded(np.array([5, 9, 2]), np.array([7, 9, 3]))]
    [[0, 0, 2], [5, 6, 2]]
    """
    counts = high - low
    rows = np.repeat(np.arange(len(low)), counts)
    return rows, np.arange(len(rows)) + (low - np.cumsum(counts) + counts)[rows]


def codes_of(text: str) -> NDArray[np.uint32]:
    """The code points of `text`, lone surrogates too."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)


def _words(codes: NDArray[np.uint32]) -> _Words:
    letters = letter_table(codes).take(codes)
    edges = np.flatnonzero(np.diff(letters != 0, prepend=False, append=False))
    starts, ends = edges[0::2], edges[1::2]
    if not starts.size:
        return _Words(np.zeros(0, np.uint64), starts, ends, len(codes))
    is_plain = len(codes) <= _AT_ONCE and int((ends - starts).max()) <= POWER_MASK
    sums = (_sums_by_place if is_plain else _sums_by_word)(letters, starts, ends)
    return _Words(mix64(sums), starts, ends, len(codes))


def _sums_by_place(letters: Hashes, starts: Places, ends: Places) -> Hashes:
    """The polynomial of each word: powers go by the place in all, and the word's first is divided out."""
    powers, inverses = _powers_by_place()
    weighed = letters * powers[: len(letters)]
    sums = np.cumsum(weighed, dtype=np.uint64)
    return (sums[ends - 1] - sums[starts] + weighed[starts]) * inverses[starts]


def _sums_by_word(letters: Hashes, starts: Places, ends: Places) -> Hashes:
    """The same where the powers go by the place in the word: for long texts and words, and slower."""
    inside = np.flatnonzero(letters)
    lengths = ends - starts
    firsts = np.zeros(len(starts), np.int64)
    np.cumsum(lengths[:-1], out=firsts[1:])
    place = np.arange(inside.size, dtype=np.int64) - np.repeat(firsts, lengths)
    place &= POWER_MASK
    return np.add.reduceat(letters[inside] * _powers(BASE, POWER_MASK + 1)[place], firsts)


def letter_table(codes: NDArray[np.uint32]) -> Hashes:
    """For each code point up to the greatest in `codes`: its lower case plus 1, 0 where it is of no word."""
    table = np.zeros(int(codes.max(initial=0)) + 1, np.uint64)
    present = np.zeros(len(table), np.bool_)
    present[codes] = True
    for code in np.flatnonzero(present).tolist():
        table[code] = letter_of(code)
    return table


def letter_of(code: int) -> int:
    """The lower case of a letter, digit or underscore plus 1, 0 for all else."""
    letter = chr(code)
    return ord(letter.lower()[0]) + 1 if letter.isalnum() or letter == "_" else 0


@lru_cache(maxsize=1)
def _powers_by_place() -> tuple[Hashes, Hashes]:
    return _powers(BASE, _AT_ONCE), _powers(pow(BASE, -1, 1 << 64), _AT_ONCE)


def _powers(base: int, count: int) -> Hashes:
    powers = np.full(count, base, np.uint64)
    powers[0] = 1
    return np.cumprod(powers, dtype=np.uint64)
