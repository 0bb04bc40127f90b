"""Dates as a running text prints them, with their places: full ones, and days of a month without a year.

"May", "March", "we" and numbers by themselves are no dates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from provenance.dates.moments import Stamp, day_stamp, range_stamp
from provenance.dates.names import CAPITAL_ONLY, MONTH_NUMBERS

_MONTH = (
    "(?:" + "|".join(sorted(map(re.escape, MONTH_NUMBERS), key=lambda name: (-len(name), name))) + r")\b\.?"
)
_DAY = r"\d{1,2}(?!\d)(?:st|nd|rd|th|er|º|\.)?"
_YEAR = r"(?:1[6-9]|20)\d\d(?![\d%])"
_LINK = r"[ \t\u00a0]{1,3}"

_FROM_DIGIT = re.compile(
    rf"""
      (?<![\d./-])(?P<iso>\d{{4}}-\d\d-\d\d)(?![\d-])
    | (?<![\d./-])(?P<numeric>\d{{1,2}}([./])\d{{1,2}}\3(?:1[6-9]|20)\d\d)(?!\d)
    | (?<![\w./-])(?P<d1>{_DAY}){_LINK}(?:of{_LINK}|de{_LINK})?(?P<m1>{_MONTH}),?
      (?:{_LINK}(?:de{_LINK}|of{_LINK})?(?P<y1>{_YEAR}))?
    """,
    re.IGNORECASE | re.VERBOSE,
)
_FROM_MONTH = re.compile(
    rf"""
      (?<![\w-])(?P<m2>{_MONTH})(?:{_LINK})?(?P<d2>{_DAY})(?![\d:])(?:(?:,{_LINK}|,|\.|{_LINK})(?P<y2>{_YEAR}))?
    | (?<![\w-])(?P<m3>{_MONTH}),?{_LINK}(?P<y3>{_YEAR})
    """,
    re.IGNORECASE | re.VERBOSE,
)
_NUMBER = re.compile(r"\d+")
_WORD_BEFORE = re.compile(r"([^\W\d_]+)[.,]?[ \t\u00a0]{0,3}$")
_WORD_CHARS = 16
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
    last = len(text) if end is None else end
    taken = start
    for number in _NUMBER.finditer(text, start, last):
        if number.start() < taken or len(number.group()) not in (1, 2, 4):
            continue
        found = _around(text, number.start(), taken, last)
        if found is not None:
            taken = found.end()
            date = _read(found)
            if date is not None:
                yield date


def _around(text: str, at: int, start: int, end: int) -> re.Match[str] | None:
    """The date that a number begins, or that the month before it begins."""
    before = _WORD_BEFORE.search(text, max(start, at - _WORD_CHARS), at)
    if before is not None and before.group(1).lower() in MONTH_NUMBERS:
        found = _FROM_MONTH.match(text, before.start(), end)
        if found is not None and found.end() > at:
            return found
    return _FROM_DIGIT.match(text, at, end)


def _read(found: re.Match[str]) -> PrintedDate | None:
    part = {name: words for name, words in found.groupdict().items() if words}
    if "iso" in part:
        year, month, day = (int(number) for number in part["iso"].split("-"))
        return _made(found, month, day, year)
    if "numeric" in part:
        return _numeric(found)
    name = part.get("m1") or part.get("m2") or part.get("m3") or ""
    if not _is_month(name):
        return None
    digits = re.match(r"\d+", part.get("d1") or part.get("d2") or "")
    written = part.get("y1") or part.get("y2") or part.get("y3")
    if written is None and _COUNTED.match(found.string, found.end()):
        return None
    month = MONTH_NUMBERS[name.rstrip(".").lower()]
    return _made(found, month, int(digits.group()) if digits else None, int(written) if written else None)


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
