"""Short quotations inside long sentences: an index of rare word n-grams, exact and with words changed.

A fragment and its sentence have a tiny Jaccard; what they share is a few rare word pairs in place.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

import numpy as np

from provenance.match.runs import ngram_hashes, shingle_hashes
from provenance.models import Span
from provenance.text.columns import Columns, Hashes, Places, expanded, tokenise

GRAM_WORDS = (2, 3)
_RAREST = 6  # so many of a fragment's rarest n-grams are looked up
_MOST_PLACES = 400  # an n-gram in more places says too little
_LEAST_SHARED = 0.6
_SHIFTED = 0.9  # a word one place off counts less than one in place
NEAREST = 16
MOST_WORDS = 200
_WORDS_AT_ONCE = 1 << 20


class Fragment(NamedTuple):
    """Fragment `fragment` stands in text `text` at words `start:end`; `equal` is the share of equal words."""

    fragment: int
    text: int
    start: int
    end: int
    equal: float


class Proposals(NamedTuple):
    """Fragment `fragments` may stand in text `texts` from word `starts` on, which may be before the first."""

    fragments: Places
    texts: Places
    starts: Places


class FragmentIndex:
    """Texts indexed by the places of their word n-grams.

    An n-gram that stands in more than `most_places` places of the texts says too little to be looked up;
    of each fragment the `nearest` texts are kept.
    """

    def __init__(self, texts: Sequence[str], most_places: int = _MOST_PLACES, nearest: int = NEAREST) -> None:
        self._columns = tokenise(texts)
        self._most_places, self._most_texts = most_places, nearest
        self._grams = {words: _sorted_grams(self._columns, words) for words in GRAM_WORDS}

    def find(self, fragments: Sequence[str]) -> list[Fragment]:
        """Where each fragment stands, best first; one place a text."""
        columns = first_words(tokenise(fragments))
        proposed = self._proposed(columns)
        found: list[Fragment] = []
        for low, high in _batches(proposed.fragments, np.diff(columns.rows)):
            part = Proposals(*(column[low:high] for column in proposed))
            found.extend(lay(columns, self._columns, part))
        return nearest(found, self._most_texts)

    def span(self, found: Fragment) -> Span:
        """The characters where a fragment stands in its text."""
        first = int(self._columns.rows[found.text])
        return Span(
            int(self._columns.starts[first + found.start]), int(self._columns.ends[first + found.end - 1])
        )

    def _proposed(self, columns: Columns) -> Proposals:
        """Where each fragment would begin by its rarest n-grams."""
        parts = [self._by_grams(columns, size) for size in GRAM_WORDS]
        return distinct(Proposals(*(np.concatenate(column) for column in zip(*parts, strict=True))))

    def _by_grams(self, columns: Columns, size: int) -> Proposals:
        """The same by n-grams of one size; of a hot family the first places will do."""
        grams, at = shingle_hashes(columns, size)
        hashes, places = self._grams[size]
        low, high = np.searchsorted(hashes, grams), np.searchsorted(hashes, grams, side="right")
        numbers = np.searchsorted(columns.rows, at, side="right") - 1
        offsets = at - columns.rows[numbers]
        taken = rarest(numbers, offsets, high - low, self._most_places)
        of, met = expanded(low[taken], np.minimum(high[taken], low[taken] + self._most_places))
        found = places[met]
        texts = np.searchsorted(self._columns.rows, found, side="right") - 1
        starts = found - self._columns.rows[texts] - offsets[taken][of]
        return Proposals(numbers[taken][of], texts, starts)


def rarest(fragments: Places, offsets: Places, counts: Places, most_places: int) -> Places:
    """Which n-grams of fragments are looked up: a few of those in few texts, and always the rarest.

    Args:
        fragments, offsets: whose n-gram it is, and where it stands there.
        counts: in how many places of the texts it stands; what stands in none is not taken.
    """
    known = np.flatnonzero(counts > 0)
    order = known[np.lexsort((offsets[known], counts[known], fragments[known]))]
    rank = _rank_in_group(fragments[order])
    taken: Places = order[((counts[order] <= most_places) & (rank < _RAREST)) | (rank == 0)]
    return taken


def distinct(proposed: Proposals) -> Proposals:
    """Each proposal once, in order."""
    order = np.lexsort(proposed[::-1])
    fragments, texts, starts = (column[order] for column in proposed)
    new = np.ones(len(order), np.bool_)
    new[1:] = (np.diff(fragments) != 0) | (np.diff(texts) != 0) | (np.diff(starts) != 0)
    return Proposals(fragments[new], texts[new], starts[new])


def lay(fragments: Columns, texts: Columns, proposed: Proposals) -> list[Fragment]:
    """Fragments laid on texts, a word inserted or left out on the way; those that stand there, in order."""
    numbers, owners, starts = proposed
    if not len(numbers):
        return []
    first, last = texts.rows[owners], texts.rows[owners + 1]
    lengths = fragments.rows[numbers + 1] - fragments.rows[numbers]
    begins = np.cumsum(lengths) - lengths
    step = np.arange(int(lengths.sum())) - np.repeat(begins, lengths)
    words = fragments.hashes[np.repeat(fragments.rows[numbers], lengths) + step]
    at = np.repeat(first + starts, lengths) + step
    low, high = np.repeat(first, lengths), np.repeat(last, lengths)
    equal = np.zeros(len(words))
    for shift, credit in ((-1, _SHIFTED), (1, _SHIFTED), (0, 1.0)):
        moved = at + shift
        inside = np.flatnonzero((moved >= low) & (moved < high))
        equal[inside[texts.hashes[moved[inside]] == words[inside]]] = credit
    shares = np.round(np.add.reduceat(equal, begins) / lengths, 6)
    good = np.flatnonzero(shares >= _LEAST_SHARED)
    best = good[np.lexsort((starts[good], -shares[good], owners[good], numbers[good]))]
    begin, end = np.maximum(starts, 0), np.minimum(starts + lengths, last - first)
    columns_of = (numbers, owners, begin, end, shares)
    return [Fragment(*row) for row in zip(*(each[best].tolist() for each in columns_of), strict=True)]


def first_words(columns: Columns) -> Columns:
    """The first words of each fragment: what is longer is no fragment, and known by its beginning."""
    lengths = np.diff(columns.rows)
    within = np.arange(len(columns.hashes)) - np.repeat(columns.rows[:-1], lengths)
    kept = within < MOST_WORDS
    rows = np.concatenate(([0], np.cumsum(np.minimum(lengths, MOST_WORDS))))
    return Columns(columns.hashes[kept], columns.starts[kept], columns.ends[kept], rows)


def nearest(found: list[Fragment], most: int) -> list[Fragment]:
    """The best place a text, the nearest texts of each fragment; `found` is in order of fragment and text."""
    kept: list[Fragment] = []
    for _, places in groupby(found, key=lambda one: one.fragment):
        firsts = [next(same) for _, same in groupby(places, key=lambda one: one.text)]
        kept.extend(sorted(firsts, key=lambda one: (-one.equal, one.text))[:most])
    return kept


def _batches(numbers: Places, lengths: Places) -> Iterator[tuple[int, int]]:
    """Stretches of pairs with some million words together, no fragment cut in two."""
    weight = np.cumsum(lengths[numbers])
    low = 0
    while low < len(numbers):
        spent = weight[low - 1] if low else 0
        high = max(low + 1, int(np.searchsorted(weight, spent + _WORDS_AT_ONCE)))
        high = int(np.searchsorted(numbers, numbers[high - 1], side="right"))
        yield low, high
        low = high


def _rank_in_group(sorted_keys: Places) -> Places:
    """How many equal keys stand before each."""
    count = len(sorted_keys)
    new = np.ones(count, np.bool_)
    new[1:] = sorted_keys[1:] != sorted_keys[:-1]
    return np.arange(count) - np.maximum.accumulate(np.where(new, np.arange(count), 0))


def _sorted_grams(columns: Columns, words: int) -> tuple[Hashes, Places]:
    grams = ngram_hashes(columns.hashes, words)
    owner = np.repeat(np.arange(len(columns)), np.diff(columns.rows))
    places = np.flatnonzero(owner[: len(grams)] == owner[len(owner) - len(grams) :])
    order = np.argsort(grams[places], kind="stable")
    return grams[places][order], places[order]
