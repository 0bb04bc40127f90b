"""Sentences as sets of hashed word shingles, in columns: no shingle string, no object a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from provenance.match.runs import ngram_hashes
from provenance.text.columns import Columns, Hashes, Places, batches, mix64, tokenise

SHINGLE_WORDS = 3
SHORT = np.uint64(0xA24BAED4963EE407)


@dataclass(frozen=True, slots=True)
class ShingleSets:
    """`hashes[rows[i]:rows[i + 1]]` are the distinct 32-bit shingles of text `i`, in order.

    `least` and `most` are the extreme shingles of each text in 64 bits: sets of one or two shingles are told
    apart by these, where a chance collision of 32 bits would make two texts one.
    """

    hashes: NDArray[np.uint32]
    rows: Places
    least: Hashes
    most: Hashes

    def __len__(self) -> int:
        return len(self.rows) - 1

    @property
    def sizes(self) -> Places:
        """How many shingles each text has."""
        return np.diff(self.rows)


def shingle_sets(texts: Sequence[str], words: int = SHINGLE_WORDS) -> ShingleSets:
    """The word shingles of `texts`; a text of fewer words has one shingle, a text without words none."""
    return joined_sets([sets_of(tokenise(batch), words) for batch in batches(texts)], len(texts))


def joined_sets(parts: Sequence[ShingleSets], count: int) -> ShingleSets:
    """The sets of consecutive batches as one, of `count` texts."""
    rows = np.zeros(count + 1, np.int64)
    np.cumsum(np.concatenate([np.zeros(0, np.int64), *(part.sizes for part in parts)]), out=rows[1:])
    none = np.zeros(0, np.uint64)
    least = np.concatenate([none, *(part.least for part in parts)])
    most = np.concatenate([none, *(part.most for part in parts)])
    hashes = np.concatenate([np.zeros(0, np.uint32), *(part.hashes for part in parts)])
    return ShingleSets(hashes, rows, least, most)


def digests(sets: ShingleSets) -> Hashes:
    """One number for each set, the same for equal sets; 0 for an empty one."""
    found = np.zeros(len(sets), np.uint64)
    filled = np.flatnonzero(sets.sizes)
    if len(filled):
        found[filled] = np.add.reduceat(mix64(sets.hashes.astype(np.uint64)), sets.rows[filled])
    return found


def sets_of(columns: Columns, words: int = SHINGLE_WORDS) -> ShingleSets:
    """The shingle sets of texts already in columns."""
    counts = np.diff(columns.rows)
    mixed, owners = _shingles(columns, counts, words)
    short = np.flatnonzero((counts > 0) & (counts < words))
    mixed = np.concatenate((mixed, _short_texts(columns, short)))
    owners = np.concatenate((owners, short))
    keys = np.sort(owners.astype(np.uint64) << np.uint64(32) | mixed >> np.uint64(32))
    if len(keys):
        keys = keys[np.concatenate(([True], keys[1:] != keys[:-1]))]
    rows = np.searchsorted(keys, np.arange(len(columns) + 1, dtype=np.uint64) << np.uint64(32))
    least, most = _extremes(mixed, owners, len(columns))
    return ShingleSets(keys.astype(np.uint32), rows, least, most)


def _extremes(mixed: Hashes, owners: Places, count: int) -> tuple[Hashes, Hashes]:
    """The least and the greatest 64-bit shingle of each text; `owners` may end with texts of one shingle."""
    least, most = np.zeros(count, np.uint64), np.zeros(count, np.uint64)
    if len(mixed):
        firsts = np.flatnonzero(np.concatenate(([True], owners[1:] != owners[:-1])))
        least[owners[firsts]] = np.minimum.reduceat(mixed, firsts)
        most[owners[firsts]] = np.maximum.reduceat(mixed, firsts)
    return least, most


def _shingles(columns: Columns, counts: Places, words: int) -> tuple[Hashes, Places]:
    mixed = ngram_hashes(columns.hashes, words)
    owner = np.repeat(np.arange(len(counts)), counts)
    inside = owner[: len(mixed)] == owner[len(owner) - len(mixed) :]
    return mixed[inside], owner[: len(mixed)][inside]


def _short_texts(columns: Columns, short: Places) -> Hashes:
    """One hash for each text of fewer words than a shingle."""
    mixed = np.full(len(short), SHORT, np.uint64)
    at, last = columns.rows[short].copy(), columns.rows[short + 1]
    while (at < last).any():
        more = at < last
        mixed[more] = mix64(mixed[more] + columns.hashes[at[more]])
        at += 1
    return mixed
