"""The words of many texts as columns: one stable 64-bit hash a word, with offsets, no object a word.

Words are those of `provenance.text.tokens`: runs of Unicode letters, digits and underscores, lower-cased.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Hashes = NDArray[np.uint64]
Places = NDArray[np.int64]

POWER_MASK = (1 << 10) - 1  # the powers repeat after so many letters: no word of a language is that long
BASE = 0x9E3779B97F4A7C15
_SEPARATOR = "\n"


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
    lengths = np.fromiter((len(text) for text in texts), np.int64, len(texts))
    codes = codes_of(_SEPARATOR.join(texts))
    hashes, starts, ends = _words(codes)
    firsts = np.zeros(len(texts) + 1, np.int64)
    np.cumsum(lengths + 1, out=firsts[1:])
    rows = np.searchsorted(starts, firsts)
    shift = np.repeat(firsts[:-1], np.diff(rows))
    return Columns(hashes, starts - shift, ends - shift, rows)


def mix64(values: Hashes) -> Hashes:
    """Spread the bits of 64-bit values (the finaliser of MurmurHash3, a bijection)."""
    values = values ^ (values >> np.uint64(33))
    values *= np.uint64(0xFF51AFD7ED558CCD)
    values ^= values >> np.uint64(33)
    values *= np.uint64(0xC4CEB9FE1A85EC53)
    values ^= values >> np.uint64(33)
    return values


def codes_of(text: str) -> NDArray[np.uint32]:
    """The code points of `text`, lone surrogates too."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)


def _words(codes: NDArray[np.uint32]) -> tuple[Hashes, Places, Places]:
    if not codes.size:
        return np.zeros(0, np.uint64), np.zeros(0, np.int64), np.zeros(0, np.int64)
    letters = letter_table(codes)[codes]
    is_word = letters != 0
    edges = np.flatnonzero(np.diff(is_word, prepend=False, append=False))
    starts, ends = edges[0::2], edges[1::2]
    if not starts.size:
        return np.zeros(0, np.uint64), starts, ends
    inside = np.flatnonzero(is_word)
    lengths = ends - starts
    firsts = np.zeros(len(starts), np.int64)
    np.cumsum(lengths[:-1], out=firsts[1:])
    place = np.arange(inside.size, dtype=np.int64) - np.repeat(firsts, lengths)
    place &= POWER_MASK
    values = letters[inside] * _powers()[place]
    return mix64(np.add.reduceat(values, firsts)), starts, ends


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


def _powers() -> Hashes:
    powers = np.full(POWER_MASK + 1, BASE, np.uint64)
    powers[0] = 1
    return np.cumprod(powers, dtype=np.uint64)
