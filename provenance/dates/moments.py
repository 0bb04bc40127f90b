"""Moments as ISO 8601 text: a day, or a minute in UTC or in an unnamed zone; and the days around them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

# News is not older than print, and a clock that says 2100 is wrong.
FIRST_YEAR, LAST_YEAR = 1600, 2100

# What programs write where they know no date.
_DEFAULTS = frozenset({date(1970, 1, 1), date(1899, 12, 30)})


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date as it was written: the first and last day or minute it can mean (ISO 8601)."""

    earliest: str
    latest: str
    is_default: bool = False

    @property
    def is_exact(self) -> bool:
        """Whether it is one day or one minute."""
        return self.earliest == self.latest


def day_stamp(year: int, month: int, day: int) -> Stamp | None:
    """A day, or None where the calendar or common sense has none.

    >>> day_stamp(2020, 10, 7).earliest, day_stamp(2021, 2, 29)
    ('2020-10-07', None)
    """
    try:
        found = date(year, month, day)
    except (ValueError, OverflowError):
        return None
    if not FIRST_YEAR <= year < LAST_YEAR:
        return None
    return Stamp(found.isoformat(), found.isoformat(), found in _DEFAULTS)


def minute_stamp(moment: datetime) -> Stamp | None:
    """A minute: in UTC with a `Z` where the zone is known, else as its own clock showed it."""
    try:
        shown = moment.astimezone(UTC) if moment.tzinfo else moment
    except (ValueError, OverflowError):
        return None
    if not FIRST_YEAR <= shown.year < LAST_YEAR:
        return None
    text = shown.strftime("%Y-%m-%dT%H:%M") + ("Z" if moment.tzinfo else "")
    return Stamp(text, text, shown.date() in _DEFAULTS)


def range_stamp(first: Stamp | None, last: Stamp | None) -> Stamp | None:
    """Everything between two stamps; the one that exists if the other does not."""
    if first is None or last is None:
        return first or last
    return Stamp(
        min(first.earliest, last.earliest),
        max(first.latest, last.latest),
        first.is_default and last.is_default,
    )


def day_of(moment: str) -> date:
    """The calendar day of an ISO day or minute."""
    return date.fromisoformat(moment[:10])


def shifted(moment: str, days: int) -> str:
    """The day `days` later, as ISO text.

    >>> shifted("2020-09-27", 9)
    '2020-10-06'
    """
    try:
        return (day_of(moment) + timedelta(days=days)).isoformat()
    except OverflowError:
        return moment[:10]


def said(moment: str) -> str:
    """A moment as a reader says it.

    >>> said("2020-10-07"), said("2020-10-07T09:05Z")
    ('7 October 2020', '7 October 2020, 09:05 UTC')
    """
    day = day_of(moment)
    words = f"{day.day} {MONTHS[day.month - 1]} {day.year}"
    if len(moment) == 10:
        return words
    return f"{words}, {moment[11:16]}" + (" UTC" if moment.endswith("Z") else "")


MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
