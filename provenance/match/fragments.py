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
from provenance.text.columns import Columns, Hashes, Places, tokenise

_GRAM_WORDS = (2, 3)
_RAREST = 6  # so many of a fragment's rarest n-grams are looked up
_MOST_PLACES = 400  # an n-gram in more places says too little
_LEAST_SHARED = 0.6
_SHIFTED = 0.9  # a word one place off counts less than one in place
_NEAREST = 16
_MOST_WORDS = 200
_WORDS_AT_ONCE = 1 << 20


class Fragment(NamedTuple):
    """Fragment `fragment` stands in text `text` at words `start:end`; `equal` is the share of equal words."""

    fragment: int
    text: int
    start: int
    end: int
    equal: float


class FragmentIndex:
    """Texts indexed by the places of their word n-grams.

    An n-gram that stands in more than `most_places` places of the texts says too little to be looked up;
    of each fragment the `nearest` texts are kept.
    """

    def __init__(
        self, texts: Sequence[str], most_places: int = _MOST_PLACES, nearest: int = _NEAREST
    ) -> None:
        self._columns = tokenise(texts)
        self._most_places, self._most_texts = most_places, nearest
        self._grams = {words: _sorted_grams(self._columns, words) for words in _GRAM_WORDS}

    def find(self, fragments: Sequence[str]) -> list[Fragment]:
        """Where each fragment stands, best first; one place a text."""
        columns = _first_words(tokenise(fragments))
        numbers, starts = self._proposed(columns)
        found: list[Fragment] = []
        for low, high in _batches(numbers, np.diff(columns.rows)):
            found.extend(self._laid(columns, numbers[low:high], starts[low:high]))
        return _nearest(found, self._most_texts)

    def span(self, found: Fragment) -> Span:
        """The characters where a fragment stands in its text."""
        first = int(self._columns.rows[found.text])
        return Span(
            int(self._columns.starts[first + found.start]), int(self._columns.ends[first + found.end - 1])
        )

    def _proposed(self, columns: Columns) -> tuple[Places, Places]:
        """Pairs (fragment, word of all texts where it would begin), each once, in order."""
        pairs = [self._by_grams(columns, size) for size in _GRAM_WORDS]
        numbers = np.concatenate([each[0] for each in pairs])
        starts = np.concatenate([each[1] for each in pairs])
        order = np.lexsort((starts, numbers))
        numbers, starts = numbers[order], starts[order]
        new = np.ones(len(numbers), np.bool_)
        new[1:] = (numbers[1:] != numbers[:-1]) | (starts[1:] != starts[:-1])
        return numbers[new], starts[new]

    def _by_grams(self, columns: Columns, size: int) -> tuple[Places, Places]:
        """Where fragments would begin by their rarest n-grams; of a hot family the first places will do."""
        grams, at = shingle_hashes(columns, size)
        hashes, places = self._grams[size]
        low, high = np.searchsorted(hashes, grams), np.searchsorted(hashes, grams, side="right")
        numbers = np.searchsorted(columns.rows, at, side="right") - 1
        known = np.flatnonzero(high > low)
        order = known[np.lexsort((at[known], (high - low)[known], numbers[known]))]
        rank = _rank_in_group(numbers[order])
        rare = (high - low)[order] <= self._most_places
        taken = order[(rare & (rank < _RAREST)) | (rank == 0)]
        counts = np.minimum(high[taken] - low[taken], self._most_places)
        step = np.arange(int(counts.sum())) - np.repeat(np.cumsum(counts) - counts, counts)
        offset = at[taken] - columns.rows[numbers[taken]]
        starts = places[np.repeat(low[taken], counts) + step] - np.repeat(offset, counts)
        return np.repeat(numbers[taken], counts), starts

    def _laid(self, columns: Columns, numbers: Places, starts: Places) -> list[Fragment]:
        """Fragments laid on the texts at words `starts`, a word inserted or left out on the way."""
        rows = self._columns.rows
        texts = np.searchsorted(rows, np.maximum(starts, 0), side="right") - 1
        first, last = rows[texts], rows[texts + 1]
        lengths = columns.rows[numbers + 1] - columns.rows[numbers]
        begins = np.cumsum(lengths) - lengths
        step = np.arange(int(lengths.sum())) - np.repeat(begins, lengths)
        words = columns.hashes[np.repeat(columns.rows[numbers], lengths) + step]
        at, low, high = np.repeat(starts, lengths) + step, np.repeat(first, lengths), np.repeat(last, lengths)
        equal = np.zeros(len(words))
        for shift, credit in ((-1, _SHIFTED), (1, _SHIFTED), (0, 1.0)):
            moved = at + shift
            inside = np.flatnonzero((moved >= low) & (moved < high))
            equal[inside[self._columns.hashes[moved[inside]] == words[inside]]] = credit
        shares = np.round(np.add.reduceat(equal, begins) / lengths, 6)
        good = np.flatnonzero(shares >= _LEAST_SHARED)
        best = good[np.lexsort((starts[good], -shares[good], texts[good], numbers[good]))]
        begin, end = np.maximum(starts, first) - first, np.minimum(starts + lengths, last) - first
        columns_of = (numbers, texts, begin, end, shares)
        return [Fragment(*row) for row in zip(*(each[best].tolist() for each in columns_of), strict=True)]


def _first_words(columns: Columns) -> Columns:
    """The first words of each fragment: what is longer is no fragment, and known by its beginning."""
    lengths = np.diff(columns.rows)
    within = np.arange(len(columns.hashes)) - np.repeat(columns.rows[:-1], lengths)
    kept = within < _MOST_WORDS
    rows = np.concatenate(([0], np.cumsum(np.minimum(lengths, _MOST_WORDS))))
    return Columns(columns.hashes[kept], columns.starts[kept], columns.ends[kept], rows)


def _nearest(found: list[Fragment], most: int) -> list[Fragment]:
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
