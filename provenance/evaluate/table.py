"""A table of figures: rows of a measure, ours and the baseline's, on how many cases."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One measure: `ours` and `baseline` on the same `cases`; a baseline that cannot do it is None."""

    measure: str
    ours: float
    baseline: float | None
    cases: int


def lines(figures: Iterable[Figure], baseline: str) -> list[str]:
    """The table as aligned text; `baseline` says what the second column is.

    >>> lines([Figure("speaker", 0.875, None, 8)], "naive")
    ['measure   ours  naive  cases', 'speaker  0.875      -      8']
    """
    rows = [("measure", "ours", baseline, "cases")]
    for one in figures:
        other = "-" if one.baseline is None else f"{one.baseline:.3f}"
        rows.append((one.measure, f"{one.ours:.3f}", other, str(one.cases)))
    widths = [max(len(row[i]) for row in rows) for i in range(4)]
    return [
        "  ".join([row[0].ljust(widths[0]), *(row[i].rjust(widths[i]) for i in (1, 2, 3))]).rstrip()
        for row in rows
    ]


def ratio(part: float, whole: float) -> float:
    """`part` of `whole`, nought of nothing."""
    return part / whole if whole else 0.0


def f1(right: int, found: int, wanted: int) -> float:
    """The harmonic mean of precision and recall."""
    return ratio(2 * right, found + wanted)
