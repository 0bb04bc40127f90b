"""Stretches that two documents share: seeds of equal word n-grams, chained into runs.

Columns in, columns out; seed and extend after passim (Smith, Cordell & Mullen 2015).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from provenance.text.columns import Columns, Hashes, Places, mix64

SEED_WORDS = 4
_REPEATS = 8  # a seed is looked for at its first so many places in a text
FACTORS = tuple(np.uint64((0xD6E8FEB86659FD93 * (2 * step + 1) ** 9) % 2**64) for step in range(16))
_DRIFT_SHARE = 0.6  # of a chained run, so much is equal words


class Run(NamedTuple):
    """Words `a:b` of document `left` stand as `c:d` in document `right`; `equal` of them are the same."""

    left: int
    right: int
    a: int
    b: int
    c: int
    d: int
    equal: int


class Seeds(NamedTuple):
    """Word `at` of text `texts` begins an n-gram; in order of hash, text and place."""

    hashes: Hashes
    texts: Places
    at: Places


class SeedPairs(NamedTuple):
    """Two texts, `left` the lesser, have one n-gram at their words `at_left` and `at_right`."""

    left: Places
    right: Places
    at_left: Places
    at_right: Places


def find_runs(
    columns: Columns, keep: NDArray[np.bool_], min_words: int, gap_words: int, hot: int
) -> tuple[list[Run], frozenset[int]]:
    """The runs of at least `min_words` equal words between any two texts of `columns`, and the hot texts.

    Args:
        keep: which words count; a seed never spans one that does not.
        hot: a seed that stands in more places than this is linked through its first places only; the texts
            it stands in are hot: not all their runs are listed.
    """
    pairs, hot_rows = pair_seeds(seeds_of(columns, keep), hot)
    return chain_seeds(pairs, min_words, gap_words), hot_rows


def chain_seeds(pairs: SeedPairs, min_words: int, gap_words: int) -> list[Run]:
    """The runs that the paired seeds make, of at least `min_words` equal words, in order."""
    return _chain(_diagonals(*pairs), min_words, gap_words)


def shingle_hashes(columns: Columns, words: int) -> tuple[Hashes, Places]:
    """The hash of each n-gram of words and the place of its first word; none spans two texts."""
    mixed = ngram_hashes(columns.hashes, words)
    owner = np.repeat(np.arange(len(columns)), np.diff(columns.rows))
    places = (
        np.flatnonzero(owner[: len(mixed)] == owner[words - 1 :]) if len(mixed) else np.zeros(0, np.int64)
    )
    return mixed[places], places


def ngram_hashes(hashes: Hashes, words: int) -> Hashes:
    """The hash of each n-gram of a row of word hashes."""
    count = len(hashes) - words + 1
    if count <= 0:
        return np.zeros(0, np.uint64)
    mixed = np.zeros(count, np.uint64)
    for step in range(words):
        mixed += hashes[step : step + count] * FACTORS[step]
    return mix64(mixed)


def seeds_of(columns: Columns, keep: NDArray[np.bool_]) -> Seeds:
    """The n-grams of words that count, each at its first few places in a text."""
    hashes, places = shingle_hashes(columns, SEED_WORDS)
    solid = np.concatenate(([0], np.cumsum(~keep)))
    clean = solid[places + SEED_WORDS] == solid[places]
    hashes, places = hashes[clean], places[clean]
    order = np.argsort(hashes, kind="stable")
    hashes, places = hashes[order], places[order]
    texts = np.repeat(np.arange(len(columns)), np.diff(columns.rows))[places]
    few = _first_in_text(hashes, texts)
    hashes, places, texts = hashes[few], places[few], texts[few]
    return Seeds(hashes, texts, places - columns.rows[texts])


def pair_seeds(seeds: Seeds, hot: int) -> tuple[SeedPairs, frozenset[int]]:
    """Pairs of places with one n-gram in two texts, and the hot texts; `seeds` are in order.

    What is paired depends on the seeds of one hash only, so they may come in batches of whole hashes.
    """
    one, other = group_pairs(seeds.hashes, hot)
    hot_texts = frozenset(np.unique(seeds.texts[_group_sizes(seeds.hashes) > hot]).tolist())
    apart = seeds.texts[one] != seeds.texts[other]
    one, other = one[apart], other[apart]
    return SeedPairs(seeds.texts[one], seeds.texts[other], seeds.at[one], seeds.at[other]), hot_texts


def _first_in_text(hashes: Hashes, owners: Places) -> NDArray[np.bool_]:
    """Which sorted seeds are among the first of their kind in their text; the rest is repetition."""
    if not len(hashes):
        return np.zeros(0, np.bool_)
    new = np.concatenate(([True], (hashes[1:] != hashes[:-1]) | (owners[1:] != owners[:-1])))
    firsts = np.flatnonzero(new)
    within = np.arange(len(hashes)) - np.repeat(firsts, np.diff(np.append(firsts, len(hashes))))
    return within < _REPEATS


def _group_sizes(keys: Hashes) -> Places:
    """How many of the sorted `keys` are equal to each."""
    firsts = (
        np.flatnonzero(np.concatenate(([True], keys[1:] != keys[:-1])))
        if len(keys)
        else np.zeros(0, np.int64)
    )
    sizes = np.diff(np.append(firsts, len(keys)))
    return np.repeat(sizes, sizes)


def group_pairs(keys: NDArray[np.uint64], hot: int) -> tuple[Places, Places]:
    """Pairs `i < j` of places in sorted `keys` with equal keys; all pairs in a group of at most `hot` places.

    In a bigger group every place meets the first ones only, so that a family stays joined at linear cost.
    """
    if not len(keys):
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    firsts = np.flatnonzero(np.concatenate(([True], keys[1:] != keys[:-1])))
    sizes = np.diff(np.append(firsts, len(keys)))
    within = np.arange(len(keys)) - np.repeat(firsts, sizes)
    size_at = np.repeat(sizes, sizes)
    partners = np.where(size_at <= hot, within, np.minimum(within, max(1, hot // 16)))
    later = np.repeat(np.arange(len(keys)), partners)
    step = np.arange(len(later)) - np.repeat(np.cumsum(partners) - partners, partners)
    return (later - within[later]) + step, later


def _diagonals(left: Places, right: Places, at_left: Places, at_right: Places) -> NDArray[np.int64]:
    """Seeds on one diagonal that follow or overlap each other, as rows (left, right, a, b, c, d)."""
    if not len(left):
        return np.zeros((0, 6), np.int64)
    diagonal = at_right - at_left
    order = np.lexsort((at_left, diagonal, right, left))
    left, right, at_left, diagonal = left[order], right[order], at_left[order], diagonal[order]
    breaks = (
        (left[1:] != left[:-1])
        | (right[1:] != right[:-1])
        | (diagonal[1:] != diagonal[:-1])
        | (at_left[1:] > at_left[:-1] + SEED_WORDS)
    )
    firsts = np.concatenate(([0], np.flatnonzero(breaks) + 1))
    lasts = np.append(firsts[1:] - 1, len(left) - 1)
    a, b = at_left[firsts], at_left[lasts] + SEED_WORDS
    return np.column_stack((left[firsts], right[firsts], a, b, a + diagonal[firsts], b + diagonal[firsts]))


def _chain(pieces: NDArray[np.int64], min_words: int, gap_words: int) -> list[Run]:
    """Join pieces of one pair of texts that follow each other in both within `gap_words`."""
    runs: list[Run] = []
    open_runs: list[Run] = []
    order = np.lexsort((pieces[:, 4], pieces[:, 2], pieces[:, 1], pieces[:, 0]))
    for left, right, a, b, c, d in pieces[order].tolist():
        piece = Run(left, right, a, b, c, d, b - a)
        still: list[Run] = []
        for run in open_runs:
            near = (run.left, run.right) == (left, right) and a - run.b <= gap_words
            (still if near else runs).append(run)
        joined = max((_joined(run, piece, gap_words), run) for run in still) if still else (0, piece)
        if joined[0] > 0:
            still.remove(joined[1])
            piece = _join(joined[1], piece)
        open_runs = [*still[-16:], piece]
    runs.extend(open_runs)
    return sorted(run for run in runs if run.equal >= min_words)


def _joined(run: Run, piece: Run, gap_words: int) -> int:
    """How many equal words the joined run would have, 0 where the two do not go together."""
    inside = run.c < piece.c and run.d < piece.d and piece.b > run.b and piece.c - run.d <= gap_words
    if not inside:
        return 0
    both = _join(run, piece)
    longest = max(both.b - both.a, both.d - both.c)
    return both.equal if both.equal >= _DRIFT_SHARE * longest else 0


def _join(run: Run, piece: Run) -> Run:
    lost = max(0, run.b - piece.a, run.d - piece.c)
    return Run(run.left, run.right, run.a, piece.b, run.c, piece.d, run.equal + max(0, piece.equal - lost))
