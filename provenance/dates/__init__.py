"""Dates as intervals with a reason: when a document was published, and how two dates compare."""

from __future__ import annotations

from provenance.dates.events import event_counts, event_starts
from provenance.dates.intervals import gap_days, narrowed, surely_before
from provenance.dates.resolve import resolve_published
from provenance.dates.weekdays import weekday_of

__all__ = [
    "event_counts",
    "event_starts",
    "gap_days",
    "narrowed",
    "resolve_published",
    "surely_before",
    "weekday_of",
]
