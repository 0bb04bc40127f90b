"""How many of its own words each document shares with each other one, and how many of those are quoted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from provenance.match.passages import Shared, span_of
from provenance.match.runs import Run
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


class Overlaps:
    """The runs by pair of documents, with the documents' own words."""

    def __init__(
        self, runs: dict[tuple[int, int], list[Run]], own: list[int], quoted: list[NDArray[np.bool_]]
    ) -> None:
        self._runs, self._own, self._quoted = runs, own, quoted

    def pairs(self) -> list[tuple[int, int]]:
        """The pairs of rows that share anything, in order."""
        return sorted(self._runs)

    def between(self, one: int, other: int) -> Measured:
        """What two rows share, `one` the lesser."""
        runs = self._runs.get((one, other))
        if not runs:
            return _NOTHING
        left, right = self._mask(one, runs, True), self._mask(other, runs, False)
        words = min(int(left.sum()), int(right.sum()), sum(run.equal for run in runs))
        plain = min(int((left & ~self._quoted[one]).sum()), int((right & ~self._quoted[other]).sum()), words)
        share = words / max(1, min(self._own[one], self._own[other]))
        return Measured(words, plain, min(1.0, share), _stretches(runs))

    def share_among(self, row: int, members: Sequence[int]) -> float:
        """The part of a row's own words that it shares with any other member."""
        held = np.zeros(len(self._quoted[row]), np.bool_)
        for other in members:
            pair = (min(row, other), max(row, other))
            for run in self._runs.get(pair, ()):
                first, last = (run.a, run.b) if row == pair[0] else (run.c, run.d)
                held[first:last] = True
        return round(min(1.0, int(held.sum()) / max(1, self._own[row])), 4)

    def stretch(self, shared: Shared, pair: tuple[int, int]) -> tuple[str, str]:
        """What stands between the first and the last shared word, on either side."""
        runs = self._runs[pair]
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
    runs: dict[tuple[int, int], list[Run]] = defaultdict(list)
    for run in shared.runs:
        runs[run.left, run.right].append(run)
    own = [
        int(shared.keep[shared.rows[row] : shared.rows[row + 1]].sum())
        for row in range(len(shared.documents))
    ]
    quoted = [_quoted(shared, row, quotations.get(one.id, ())) for row, one in enumerate(shared.documents)]
    return Overlaps(dict(runs), own, quoted)


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
