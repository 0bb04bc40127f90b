"""How many of its own words each document shares with each other one, and how many of those are quoted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from provenance.match.runs import SEED_WORDS, Run, ngram_hashes
from provenance.match.shared import Shared, span_of
from provenance.models import Quotation, QuotationKind

_STRETCH_GAP = 40  # runs this many words apart in both texts are one stretch of copy


@dataclass(frozen=True, slots=True)
class Measured:
    """What two documents share: words, words outside quotations, share of the shorter, separate stretches."""

    words: int
    plain: int
    share: float
    stretches: int


_NOTHING = Measured(0, 0, 0.0, 0)
_LOOKED_AT = 8
_MUCH_MORE = 1.5  # the seeds show runs that were not listed
_MANY = 9  # stretches of texts that are alike throughout


class _Seeds:
    """The seeds of the hot rows as small numbers, in order of place, and a mark for each number."""

    def __init__(self, shared: Shared) -> None:
        hot = sorted(shared.hot)
        seeds = [
            ngram_hashes(shared.columns.hashes[shared.rows[row] : shared.rows[row + 1]], SEED_WORDS)
            for row in hot
        ]
        distinct, numbers = np.unique(np.concatenate([np.zeros(0, np.uint64), *seeds]), return_inverse=True)
        ends = np.cumsum([len(each) for each in seeds], dtype=np.int64)
        self._of = dict(zip(hot, np.split(numbers.astype(np.int32), ends[:-1]), strict=False))
        self.marks = np.zeros(len(distinct), np.bool_)

    def of(self, row: int) -> NDArray[np.int32]:
        return self._of[row]


class Overlaps:
    """The runs by pair of documents, with the documents' own words."""

    def __init__(self, shared: Shared, own: list[int], quoted: list[NDArray[np.bool_]]) -> None:
        self._shared, self._own, self._quoted = shared, own, quoted
        self._runs: dict[tuple[int, int], list[Run]] = defaultdict(list)
        for run in shared.runs:
            self._runs[run.left, run.right].append(run)
        self._seeds = _Seeds(shared)

    def pairs(self) -> list[tuple[int, int]]:
        """The pairs of rows that share anything, in order; of twins each with the first."""
        twins = {(first, row) for first, rows in self._shared.twins().items() for row in rows[1:]}
        return sorted({*self._runs, *twins})

    def between(self, one: int, other: int) -> Measured:
        """What two rows share, `one` the lesser."""
        one, other = self._shared.first[one], self._shared.first[other]
        if one == other:
            return Measured(self._own[one], self._own[one] - int(self._quoted[one].sum()), 1.0, _MANY)
        one, other = sorted((one, other))
        runs = self._runs.get((one, other))
        by_seeds = self._unlisted(one, other) if {one, other} <= self._shared.hot else _NOTHING
        by_runs = self._listed(one, other, runs) if runs else _NOTHING
        return by_seeds if by_seeds.words > _MUCH_MORE * by_runs.words else by_runs

    def _listed(self, one: int, other: int, runs: Sequence[Run]) -> Measured:
        left, right = self._mask(one, runs, True), self._mask(other, runs, False)
        words = min(int(left.sum()), int(right.sum()), sum(run.equal for run in runs))
        plain = min(int((left & ~self._quoted[one]).sum()), int((right & ~self._quoted[other]).sum()), words)
        return Measured(words, plain, self._share(words, one, other), _stretches(runs))

    def share_among(self, row: int, members: Sequence[int]) -> float:
        """The part of a row's own words that it shares with any other member."""
        home = self._shared.first[row]
        others = {self._shared.first[other] for other in members if other != row}
        if home in others:
            return 1.0
        held = np.zeros(len(self._quoted[home]), np.bool_)
        for other in sorted(others):
            pair = (min(home, other), max(home, other))
            for run in self._runs.get(pair, ()):
                first, last = (run.a, run.b) if home == pair[0] else (run.c, run.d)
                held[first:last] = True
        words = int(held.sum())
        if home in self._shared.hot:  # not all its runs are listed
            near = sorted(others)[:_LOOKED_AT]
            words = max([words, *(self.between(min(home, other), max(home, other)).words for other in near)])
        return round(min(1.0, words / max(1, self._own[home])), 4)

    def _unlisted(self, one: int, other: int) -> Measured:
        """What two hot rows share, by the seeds of each that the other has."""
        left, right = self._held(one, other), self._held(other, one)
        words = min(int(left.sum()), int(right.sum()))
        plain = min(int((left & ~self._quoted[one]).sum()), int((right & ~self._quoted[other]).sum()))
        return Measured(words, plain, self._share(words, one, other), 1)

    def _held(self, row: int, other: int) -> NDArray[np.bool_]:
        """Which words of a row stand in a seed that another row has too."""
        held = np.zeros(len(self._quoted[row]), np.bool_)
        marks = self._seeds.marks
        marks[self._seeds.of(other)] = True
        found = np.flatnonzero(marks[self._seeds.of(row)])
        marks[self._seeds.of(other)] = False
        for step in range(SEED_WORDS):
            held[found + step] = True
        return held

    def _share(self, words: int, one: int, other: int) -> float:
        return min(1.0, words / max(1, min(self._own[one], self._own[other])))

    def stretch(self, shared: Shared, pair: tuple[int, int]) -> tuple[str, str]:
        """What stands between the first and the last shared word, on either side."""
        runs = self._runs.get(pair)
        if not runs:
            return "", ""
        left = span_of(shared.columns, pair[0], min(run.a for run in runs), max(run.b for run in runs))
        right = span_of(shared.columns, pair[1], min(run.c for run in runs), max(run.d for run in runs))
        one, other = (shared.documents[row].text for row in pair)
        return one[left.start : left.end], other[right.start : right.end]

    def _mask(self, row: int, runs: Sequence[Run], is_left: bool) -> NDArray[np.bool_]:
        held = np.zeros(len(self._quoted[row]), np.bool_)
        for run in runs:
            first, last = (run.a, run.b) if is_left else (run.c, run.d)
            held[first:last] = True
        return held


def measure(shared: Shared, quotations: Mapping[str, Sequence[Quotation]]) -> Overlaps:
    """The overlaps of all pairs of documents that share a run."""
    own = [
        int(shared.keep[shared.rows[row] : shared.rows[row + 1]].sum())
        for row in range(len(shared.documents))
    ]
    quoted = [_quoted(shared, row, quotations.get(one.id, ())) for row, one in enumerate(shared.documents)]
    return Overlaps(shared, own, quoted)


def _quoted(shared: Shared, row: int, quotations: Sequence[Quotation]) -> NDArray[np.bool_]:
    first, last = shared.rows[row], shared.rows[row + 1]
    starts, ends = shared.columns.starts[first:last], shared.columns.ends[first:last]
    inside = np.zeros(last - first, np.bool_)
    for quotation in quotations:
        if quotation.kind is QuotationKind.INDIRECT:
            continue
        for start, end in quotation.quoted or ((quotation.start, quotation.end),):
            inside[np.searchsorted(starts, start) : np.searchsorted(ends, end, side="right")] = True
    return inside


def _stretches(runs: Sequence[Run]) -> int:
    count, last = 0, None
    for run in sorted(runs):
        if last is None or run.a - last.b > _STRETCH_GAP or run.c - last.d > _STRETCH_GAP or run.c < last.c:
            count += 1
        last = run
    return count
