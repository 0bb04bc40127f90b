"""Dates as a running text prints them, with their places: full ones, and days of a month without a year.

"May", "March", "we" and numbers by themselves are no dates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from provenance.dates.moments import Stamp, day_stamp, range_stamp
from provenance.dates.names import CAPITAL_ONLY, MONTH_NUMBERS
from provenance.models import Span
from provenance.text.spans import merge_spans

_MONTH = (
    "(?:" + "|".join(sorted(map(re.escape, MONTH_NUMBERS), key=lambda name: (-len(name), name))) + r")\b\.?"
)
_DAY = r"\d{1,2}(?!\d)(?:st|nd|rd|th|er|º|\.)?"
_YEAR = r"(?:1[6-9]|20)\d\d(?![\d%])"
_LINK = r"[ \t\u00a0]{1,3}"

_DATE = re.compile(
    rf"""
      (?<![\d./-])(?P<iso>\d{{4}}-\d\d-\d\d)(?![\d-])
    | (?<![\d./-])(?P<numeric>\d{{1,2}}([./])\d{{1,2}}\3(?:1[6-9]|20)\d\d)(?!\d)
    | (?<![\w./-])(?P<d1>{_DAY}){_LINK}(?:of{_LINK}|de{_LINK})?(?P<m1>{_MONTH}),?
      (?:{_LINK}(?:de{_LINK}|of{_LINK})?(?P<y1>{_YEAR}))?
    | (?<![\w-])(?P<m2>{_MONTH})(?:{_LINK})?(?P<d2>{_DAY})(?![\d:])
      (?:(?:,{_LINK}|,|\.|{_LINK})(?P<y2>{_YEAR}))?
    | (?<![\w-])(?P<m3>{_MONTH}),?{_LINK}(?P<y3>{_YEAR})
    """,
    re.IGNORECASE | re.VERBOSE,
)
_NUMBER = re.compile(r"(?<!\d)(?<!\d[.,])(?:\d{1,2}|(?:1[6-9]|20)\d\d)(?!\d|[.,]\d\d\d\b)")
_MONTH_CHARS = 20
_COUNTED = re.compile(
    r"[\s-]{0,2}(?:people|persons|men|women|civilians|soldiers|troops|percent|per cent|%|million|billion"
    r"|times|degrees|[ap]\.?m\b|points|votes|seats|members|years|days|hours|minutes|months)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A date in a text. `stamp` is None where the year is not printed; a month alone has no day."""

    start: int
    end: int
    month: int
    day: int | None
    year: int | None
    stamp: Stamp | None

    def in_year(self, year: int) -> str | None:
        """The ISO day this is in a year."""
        found = day_stamp(year, self.month, self.day) if self.day else None
        return found.earliest if found else None


def printed_dates(text: str, start: int = 0, end: int | None = None) -> Iterator[PrintedDate]:
    """The dates printed between two offsets, in order.

    >>> [(one.day, one.month, one.year) for one in printed_dates("On 28 November, may 3 win; Oct. 7, 2020.")]
    [(28, 11, None), (7, 10, 2020)]
    """
    for window in _windows(text, start, len(text) if end is None else end):
        for found in _DATE.finditer(text, *window):
            date = _read(found)
            if date is not None:
                yield date


def _windows(text: str, start: int, end: int) -> tuple[Span, ...]:
    """The places around numbers that could be days or years: no date is without one."""
    around = (
        Span(max(start, found.start() - _MONTH_CHARS), min(end, found.end() + _MONTH_CHARS))
        for found in _NUMBER.finditer(text, start, end)
    )
    return merge_spans(around)


def _read(found: re.Match[str]) -> PrintedDate | None:
    if found["iso"]:
        year, month, day = (int(part) for part in found["iso"].split("-"))
        return _made(found, month, day, year)
    if found["numeric"]:
        return _numeric(found)
    name = found["m1"] or found["m2"] or found["m3"]
    if not _is_month(name):
        return None
    digits = re.match(r"\d+", found["d1"] or found["d2"] or "")
    year_text = found["y1"] or found["y2"] or found["y3"]
    if year_text is None and _COUNTED.match(found.string, found.end()):
        return None
    month = MONTH_NUMBERS[name.rstrip(".").lower()]
    return _made(found, month, int(digits.group()) if digits else None, int(year_text) if year_text else None)


def _is_month(name: str) -> bool:
    plain = name.rstrip(".")
    return plain[:1].isupper() or plain.lower() not in CAPITAL_ONLY


def _numeric(found: re.Match[str]) -> PrintedDate | None:
    first, second, year = (int(part) for part in re.split(r"[./]", found["numeric"]))
    day_first = day_stamp(year, second, first)
    if found.group(3) == "." or first > 12:
        return PrintedDate(*found.span(), second, first, year, day_first) if day_first else None
    if second > 12:
        month_first = day_stamp(year, first, second)
        return PrintedDate(*found.span(), first, second, year, month_first) if month_first else None
    stamp = range_stamp(day_first, day_stamp(year, first, second))
    return PrintedDate(*found.span(), first, None, year, stamp) if stamp else None


def _made(found: re.Match[str], month: int, day: int | None, year: int | None) -> PrintedDate | None:
    """The date, if the calendar has it."""
    stamp = _stamp(month, day, year)
    possible = stamp is not None if year else bool(day and day_stamp(2020, month, day))
    return PrintedDate(*found.span(), month, day, year, stamp) if possible else None


def _stamp(month: int, day: int | None, year: int | None) -> Stamp | None:
    if year is None:
        return None
    if day is not None:
        return day_stamp(year, month, day)
    last = next((one for number in (31, 30, 29, 28) if (one := day_stamp(year, month, number))), None)
    return range_stamp(day_stamp(year, month, 1), last)
