"""Dates as intervals with a reason: when a document was published, and how two dates compare."""

from __future__ import annotations

from provenance.dates.events import event_counts, event_starts, resolve_by_event
from provenance.dates.intervals import compatible, gap_days, narrowed, surely_before
from provenance.dates.resolve import resolve_published
from provenance.dates.weekdays import weekday_of

__all__ = [
    "compatible",
    "event_counts",
    "event_starts",
    "gap_days",
    "narrowed",
    "resolve_by_event",
    "resolve_published",
    "surely_before",
    "weekday_of",
]
