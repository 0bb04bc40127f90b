"""Locality-sensitive hashing of MinHash signatures by sorting: bands chosen for recall, no bucket objects."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from provenance.match.runs import group_pairs
from provenance.text.columns import Places, mix64

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


def choose_bands(threshold: float, positions: int, recall: float = 0.99) -> Bands:
    """The longest bands that still propose pairs at `threshold` with probability `recall`.

    >>> choose_bands(0.5, 128)
    Bands(number=42, rows=3)
    """
    fitting = (Bands(positions // rows, rows) for rows in range(positions, 0, -1))
    return next((bands for bands in fitting if bands.proposed(threshold) >= recall), Bands(positions, 1))


def propose_by_bands(matrix: NDArray[np.uint32], bands: Bands, hot: int) -> tuple[Places, Places]:
    """Pairs of rows `left < right` that agree in a whole band, in order; hot buckets are capped."""
    packed = [_band_pairs(matrix[:, start : start + bands.rows], hot) for start in _band_starts(bands)]
    pairs = np.unique(np.concatenate([np.zeros(0, np.uint64), *packed]))
    return (pairs >> _BITS).astype(np.int64), (pairs & _LOW).astype(np.int64)


def _band_starts(bands: Bands) -> range:
    return range(0, bands.number * bands.rows, bands.rows)


def _band_pairs(band: NDArray[np.uint32], hot: int) -> NDArray[np.uint64]:
    keys = np.zeros(len(band), np.uint64)
    for column in band.T:
        keys = mix64(keys * _FACTOR + column)
    filled = np.flatnonzero((band != np.uint32(0xFFFFFFFF)).any(axis=1))
    order = filled[np.argsort(keys[filled], kind="stable")]
    one, other = group_pairs(keys[order], hot)
    left, right = order[one], order[other]
    return np.minimum(left, right).astype(np.uint64) << _BITS | np.maximum(left, right).astype(np.uint64)
