"""MinHash signatures of shingle sets as one matrix, bit for bit those of datasketch; its objects in and out.

The only home of datasketch, which is imported where one of its objects is made and not before: it takes a
second, for all of scipy. Its scheme is that of datasketch 2, "affine32".
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from provenance.match.sets import ShingleSets

if TYPE_CHECKING:
    from datasketch import MinHash

Matrix = NDArray[np.uint32]

_BATCH_SHINGLES = 1 << 15
EMPTY = np.uint32(0xFFFFFFFF)


def signatures(sets: ShingleSets, count: int = 128, seed: int = 1) -> Matrix:
    """The signatures that datasketch 2 would give the same hashed shingles, one a row.

    A text without shingles has the empty signature, all bits set.
    """
    permuted = _permutations(count, seed)
    matrix = np.full((len(sets), count), EMPTY, np.uint32)
    filled = np.flatnonzero(sets.sizes)
    for batch in _batches(sets, filled):
        first, last = sets.rows[batch[0]], sets.rows[batch[-1] + 1]
        values = _affine32(sets.hashes[first:last], permuted)
        matrix[batch] = np.minimum.reduceat(values, sets.rows[batch] - first, axis=0)
    return matrix


def to_datasketch(matrix: Matrix, seed: int = 1) -> list[MinHash]:
    """The signatures as datasketch objects, which take further 32-bit hashes by `update`."""
    from datasketch import MinHash

    permuted = _permutations(matrix.shape[1], seed)
    known: dict[str, Any] = {"hashfunc": identity, "permutations": permuted, "scheme": "affine32"}
    return [MinHash(seed=seed, hashvalues=row.copy(), **known) for row in matrix]


def from_datasketch(sketches: Iterable[MinHash]) -> Matrix:
    """The signatures of datasketch objects, one a row."""
    rows = [np.asarray(sketch.hashvalues).astype(np.uint32) for sketch in sketches]
    return np.array(rows, np.uint32) if rows else np.zeros((0, 0), np.uint32)


def identity(value: int) -> int:
    """The hash function to give datasketch: our shingles are hashed already."""
    return value


def _permutations(count: int, seed: int) -> NDArray[np.uint32]:
    """The parameters (a, b) of datasketch's scheme "affine32" for a seed: h -> a * h + b modulo 2**32."""
    random = np.random.RandomState(seed)
    a = random.randint(0, 1 << 31, count, dtype=np.uint32) * np.uint32(2) + np.uint32(1)
    b = random.randint(0, 1 << 32, count, dtype=np.uint32)
    return np.array([a, b])


def _affine32(hashes: NDArray[np.uint32], permuted: NDArray[np.uint32]) -> NDArray[np.uint32]:
    values: NDArray[np.uint32] = _fmix32(hashes)[:, None] * permuted[0] + permuted[1]
    return values


def _fmix32(hashes: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """The finaliser of MurmurHash3."""
    mixed = hashes.copy()
    mixed ^= mixed >> np.uint32(16)
    mixed *= np.uint32(0x85EBCA6B)
    mixed ^= mixed >> np.uint32(13)
    mixed *= np.uint32(0xC2B2AE35)
    mixed ^= mixed >> np.uint32(16)
    return mixed


def _batches(sets: ShingleSets, filled: NDArray[np.int64]) -> Iterable[NDArray[np.int64]]:
    """Runs of filled rows of some thousand shingles together."""
    weight = np.cumsum(sets.sizes[filled])
    start = 0
    while start < len(filled):
        spent = weight[start - 1] if start else 0
        stop = max(start + 1, int(np.searchsorted(weight, spent + _BATCH_SHINGLES)))
        yield filled[start:stop]
        start = stop
