"""Locality-sensitive hashing of MinHash signatures by sorting: bands chosen for recall, no bucket objects."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from provenance.match.runs import group_pairs
from provenance.text.columns import Hashes, Places, mix64

_FACTOR = np.uint64(0x9E3779B97F4A7C15)
_BITS = np.uint64(32)
_LOW = np.uint64(0xFFFFFFFF)


class Bands(NamedTuple):
    """`number` bands of `rows` positions of a signature each."""

    number: int
    rows: int

    def proposed(self, jaccard: float) -> float:
        """The probability that a pair of this Jaccard shares a band."""
        return float(1.0 - (1.0 - jaccard**self.rows) ** self.number)


def choose_bands(threshold: float, positions: int, recall: float) -> Bands:
    """The longest bands that still propose pairs at `threshold` with probability `recall`.

    >>> choose_bands(0.5, positions=128, recall=0.99)
    Bands(number=42, rows=3)
    """
    fitting = (Bands(positions // rows, rows) for rows in range(positions, 0, -1))
    return next((bands for bands in fitting if bands.proposed(threshold) >= recall), Bands(positions, 1))


def propose_by_bands(matrix: NDArray[np.uint32], bands: Bands, hot: int) -> tuple[Places, Places]:
    """Pairs of rows `left < right` that agree in a whole band, in order; hot buckets are capped."""
    packed = [_packed(*pair_keys(keys, rows, hot)) for keys, rows in band_keys(matrix, bands)]
    pairs = np.unique(np.concatenate([np.zeros(0, np.uint64), *packed]))
    return (pairs >> _BITS).astype(np.int64), (pairs & _LOW).astype(np.int64)


def band_keys(matrix: NDArray[np.uint32], bands: Bands) -> Iterator[tuple[Hashes, Places]]:
    """Band by band, the keys of the rows that are not empty, and those rows, in order."""
    for start in range(0, bands.number * bands.rows, bands.rows):
        band = matrix[:, start : start + bands.rows]
        keys = np.zeros(len(band), np.uint64)
        for column in band.T:
            keys = mix64(keys * _FACTOR + column)
        filled = np.flatnonzero((band != np.uint32(0xFFFFFFFF)).any(axis=1))
        yield keys[filled], filled


def pair_keys(keys: Hashes, rows: Places, hot: int) -> tuple[Places, Places]:
    """Pairs of `rows`, left < right, whose keys are equal; `rows` are in order, hot buckets are capped.

    What is paired depends on the rows of one key only, so they may come in batches of whole keys.
    """
    order = np.argsort(keys, kind="stable")
    one, other = group_pairs(keys[order], hot)
    return rows[order[one]], rows[order[other]]


def _packed(left: Places, right: Places) -> NDArray[np.uint64]:
    return left.astype(np.uint64) << _BITS | right.astype(np.uint64)
