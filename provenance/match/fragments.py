"""Short quotations inside long sentences: an index of rare word n-grams, exact and with words changed.

A fragment and its sentence have a tiny Jaccard; what they share is a few rare word pairs in place.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from provenance.match.runs import ngram_hashes
from provenance.models import Span
from provenance.text.columns import Columns, Hashes, Places, tokenise

_GRAM_WORDS = (2, 3)
_RAREST = 6  # so many of a fragment's rarest n-grams are looked up
_MOST_PLACES = 400  # an n-gram in more places says too little
_LEAST_SHARED = 0.6
_SHIFTED = 0.9  # a word one place off counts less than one in place
_NEAREST = 16


class Fragment(NamedTuple):
    """Fragment `fragment` stands in text `text` at words `start:end`; `equal` is the share of equal words."""

    fragment: int
    text: int
    start: int
    end: int
    equal: float


class FragmentIndex:
    """Texts indexed by the places of their word n-grams."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._columns = tokenise(texts)
        self._grams = {words: _sorted_grams(self._columns, words) for words in _GRAM_WORDS}

    def find(self, fragments: Sequence[str]) -> list[Fragment]:
        """Where each fragment stands, best first; one place a text."""
        columns = tokenise(fragments)
        found: list[Fragment] = []
        for number in range(len(fragments)):
            words = columns.hashes[columns.rows[number] : columns.rows[number + 1]]
            found.extend(self._places_of(number, words))
        return found

    def span(self, found: Fragment) -> Span:
        """The characters where a fragment stands in its text."""
        first = int(self._columns.rows[found.text])
        return Span(
            int(self._columns.starts[first + found.start]), int(self._columns.ends[first + found.end - 1])
        )

    def _places_of(self, number: int, words: Hashes) -> list[Fragment]:
        if len(words) < 2:
            return []
        starts = np.unique(np.concatenate([self._starts(words, size) for size in _GRAM_WORDS]))
        best: dict[int, Fragment] = {}
        for start in starts.tolist():
            row = int(np.searchsorted(self._columns.rows, max(start, 0), side="right")) - 1
            fragment = self._matched(number, words, row, start)
            if fragment.equal >= _LEAST_SHARED and fragment.equal > best.get(row, _NOWHERE).equal:
                best[row] = fragment
        return sorted(best.values(), key=lambda one: (-one.equal, one.text))[:_NEAREST]

    def _starts(self, words: Hashes, size: int) -> Places:
        """Where the fragment would begin, by its rarest n-grams."""
        grams = ngram_hashes(words, size)
        hashes, places = self._grams[size]
        low, high = np.searchsorted(hashes, grams), np.searchsorted(hashes, grams, side="right")
        counts = high - low
        order = np.argsort(counts, kind="stable")
        order = order[counts[order] > 0]
        rare = order[counts[order] <= _MOST_PLACES][:_RAREST]
        looked_up = (rare if len(rare) else order[:1]).tolist()  # of a hot family the first places will do
        high = np.minimum(high, low + _MOST_PLACES)
        return np.concatenate([np.zeros(0, np.int64), *(places[low[at] : high[at]] - at for at in looked_up)])

    def _matched(self, number: int, words: Hashes, row: int, start: int) -> Fragment:
        """The fragment laid on a text at word `start`, a word inserted or left out on the way."""
        first, last = int(self._columns.rows[row]), int(self._columns.rows[row + 1])
        equal = np.zeros(len(words))
        for shift, credit in ((-1, _SHIFTED), (1, _SHIFTED), (0, 1.0)):
            at = np.arange(start + shift, start + shift + len(words))
            inside = np.flatnonzero((at >= first) & (at < last))
            equal[inside[self._columns.hashes[at[inside]] == words[inside]]] = credit
        begin, end = max(start, first), min(start + len(words), last)
        return Fragment(number, row, begin - first, end - first, float(equal.mean()))


_NOWHERE = Fragment(-1, -1, 0, 0, 0.0)


def _sorted_grams(columns: Columns, words: int) -> tuple[Hashes, Places]:
    grams = ngram_hashes(columns.hashes, words)
    owner = np.repeat(np.arange(len(columns)), np.diff(columns.rows))
    places = np.flatnonzero(owner[: len(grams)] == owner[len(owner) - len(grams) :])
    order = np.argsort(grams[places], kind="stable")
    return grams[places][order], places[order]
