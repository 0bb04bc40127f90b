"""MinHash signatures of shingle sets as one matrix, bit for bit those of datasketch; its objects in and out.

The only home of datasketch, which is imported where one of its objects is made and not before: it takes a
second, for all of scipy. Its schemes: "affine32" (2.0 and later) and "legacy" (before).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from provenance.match.sets import ShingleSets
from provenance.text.columns import Places

if TYPE_CHECKING:
    from datasketch import MinHash

Matrix = NDArray[np.uint32]
Permutations = NDArray[np.uint32] | NDArray[np.uint64]

_MERSENNE = np.uint64((1 << 61) - 1)
_BATCH_SHINGLES = 1 << 15
EMPTY = np.uint32(0xFFFFFFFF)


def permutations(count: int = 128, seed: int = 1) -> NDArray[np.uint32]:
    """The parameters (a, b) of datasketch's scheme "affine32" for a seed: h -> a * h + b modulo 2**32."""
    random = np.random.RandomState(seed)
    a = random.randint(0, 1 << 31, count, dtype=np.uint32) * np.uint32(2) + np.uint32(1)
    b = random.randint(0, 1 << 32, count, dtype=np.uint32)
    return np.array([a, b])


def legacy_permutations(count: int = 128, seed: int = 1) -> NDArray[np.uint64]:
    """The parameters of datasketch's scheme "legacy": h -> (a * h + b) mod (2**61 - 1), low 32 bits."""
    random = np.random.RandomState(seed)
    drawn = [
        (random.randint(1, _MERSENNE, dtype=np.uint64), random.randint(0, _MERSENNE, dtype=np.uint64))
        for _ in range(count)
    ]
    return np.array(drawn, dtype=np.uint64).T


def minhash_matrix(sets: ShingleSets, permuted: Permutations) -> Matrix:
    """One signature a row; a text without shingles has the empty signature, all bits set."""
    permute = _affine32 if permuted.dtype == np.uint32 else _legacy
    matrix = np.full((len(sets), permuted.shape[1]), EMPTY, np.uint32)
    filled = np.flatnonzero(sets.sizes)
    for batch in _batches(sets, filled):
        first, last = sets.rows[batch[0]], sets.rows[batch[-1] + 1]
        values = permute(sets.hashes[first:last], permuted)
        matrix[batch] = np.minimum.reduceat(values, sets.rows[batch] - first, axis=0)
    return matrix


def estimated_jaccard(matrix: Matrix, left: Places, right: Places) -> NDArray[np.float64]:
    """The share of equal positions of pairs of signatures."""
    return np.asarray((matrix[left] == matrix[right]).mean(axis=1), np.float64)


def to_datasketch(matrix: Matrix, permuted: Permutations, seed: int = 1) -> list[MinHash]:
    """The signatures as datasketch objects, which take further 32-bit hashes by `update`."""
    return [_sketch(row, permuted, seed) for row in matrix]


def from_datasketch(sketches: Iterable[MinHash]) -> Matrix:
    """The signatures of datasketch objects, of either 32-bit scheme."""
    rows = [np.asarray(sketch.hashvalues).astype(np.uint32) for sketch in sketches]
    return np.array(rows, np.uint32) if rows else np.zeros((0, 0), np.uint32)


def identity(value: int) -> int:
    """The hash function to give datasketch: our shingles are hashed already."""
    return value


def _sketch(row: NDArray[np.uint32], permuted: Permutations, seed: int) -> MinHash:
    from datasketch import MinHash

    known: dict[str, Any] = {"seed": seed, "hashfunc": identity, "permutations": permuted}
    if permuted.dtype == np.uint64:
        known["hashvalues"] = row.astype(np.uint64)
        knows_schemes = hasattr(MinHash(num_perm=1), "scheme")
        return MinHash(scheme="legacy", **known) if knows_schemes else MinHash(**known)
    return MinHash(hashvalues=row.copy(), scheme="affine32", **known)


def _affine32(hashes: NDArray[np.uint32], permuted: Permutations) -> NDArray[np.uint32]:
    values: NDArray[np.uint32] = _fmix32(hashes)[:, None] * permuted[0] + permuted[1]
    return values


def _legacy(hashes: NDArray[np.uint32], permuted: Permutations) -> NDArray[np.uint32]:
    """(a * h + b) modulo the Mersenne prime by adding the high bits to the low ones."""
    total = hashes.astype(np.uint64)[:, None] * permuted[0] + permuted[1]
    folded: NDArray[np.uint64] = (total & _MERSENNE) + (total >> np.uint64(61))
    folded += (folded >= _MERSENNE).astype(np.uint64)  # minus the prime, whose low 32 bits are all set
    return folded.astype(np.uint32)


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


def signatures(sets: ShingleSets, count: int = 128, seed: int = 1) -> Matrix:
    """The signatures that datasketch 2 would give the same hashed shingles."""
    return minhash_matrix(sets, permutations(count, seed))


def sketch_sets(hashed: Sequence[Sequence[int]]) -> ShingleSets:
    """Sets of 32-bit hashes from elsewhere, as columns."""
    rows = np.zeros(len(hashed) + 1, np.int64)
    unique = [np.unique(np.asarray(values, np.uint32)) for values in hashed]
    np.cumsum([len(values) for values in unique], out=rows[1:])
    ends = np.zeros(len(hashed), np.uint64)
    return ShingleSets(np.concatenate([np.zeros(0, np.uint32), *unique]), rows, ends, ends)
