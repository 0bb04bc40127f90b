"""Small outlines of shingle sets: most pairs that share little are seen to do so without either set."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from provenance.match.join import SLACK
from provenance.match.sets import ShingleSets
from provenance.text.columns import Hashes

_SIZE = np.uint64(0xFF)  # the byte that says the size; the other 56 bits are the outline
_MOST_SIZE = 255
_ONE = np.uint64(1)


def outlines_of(sets: ShingleSets) -> Hashes:
    """Size and outline of each set, a bit of 56 a shingle (bitmap filter, Sandes et al. 2020)."""
    sizes = sets.sizes
    found = np.minimum(sizes, _MOST_SIZE).astype(np.uint64)
    filled = np.flatnonzero(sizes)
    if len(filled):
        bits = _ONE << (np.uint64(8) + sets.hashes.astype(np.uint64) % np.uint64(56))
        found[filled] |= np.bitwise_or.reduceat(bits, sets.rows[filled])
    return found


def may_reach(one: Hashes, other: Hashes, least: float) -> NDArray[np.bool_]:
    """Whether sets of these outlines can have the Jaccard `least`: each bit that differs is a shingle."""
    size, other_size = (one & _SIZE).astype(np.int64), (other & _SIZE).astype(np.int64)
    both = size + other_size
    differing = bits_set((one ^ other) & ~_SIZE).astype(np.int64)
    possible: NDArray[np.bool_] = both - differing >= 2 * least / (1 + least) * both - 2 * SLACK
    possible |= np.maximum(size, other_size) == _MOST_SIZE
    return possible


def bits_set(values: Hashes) -> Hashes:
    """How many bits of each are set; numba compiles the same lines for one number."""
    pairs = values - (values >> _ONE & np.uint64(0x5555555555555555))
    fours = np.uint64(0x3333333333333333)
    nibbles = (pairs & fours) + (pairs >> np.uint64(2) & fours)
    bytes_ = nibbles + (nibbles >> np.uint64(4)) & np.uint64(0x0F0F0F0F0F0F0F0F)
    counts: Hashes = bytes_ * np.uint64(0x0101010101010101) >> np.uint64(56)
    return counts
