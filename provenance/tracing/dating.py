"""Dates made better by events: "a tenth day" here, "since it broke out on Sept. 27" in another document."""

from __future__ import annotations

from provenance.dates.events import by_counts, dated_starts
from provenance.models import CopyGroup, DateInterval
from provenance.tracing.case import Case


def dates_by_events(case: Case) -> dict[str, DateInterval]:
    """Each document's interval; one left open may be closed by an event that its own copy group dates."""
    dates = {name: case.dates.get(name, DateInterval()) for name in sorted(case.documents)}
    for group in case.reuse.copies:
        dates.update(_of_group(group, case, dates))
    return dates


def _of_group(group: CopyGroup, case: Case, dates: dict[str, DateInterval]) -> dict[str, DateInterval]:
    members = [case.documents[one.id] for one in group.documents if one.id in case.documents]
    undated = [one for one in members if not (dates[one.id].earliest and dates[one.id].latest)]
    if not undated:
        return {}
    starts = [(day, start, one) for one in members for day, start in dated_starts(one.text, dates[one.id])]
    return {
        one.id: by_counts(one, dates[one.id], [found for found in starts if found[2].id != one.id])
        for one in undated
    }
