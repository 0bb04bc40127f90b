"""One written date read whole: ISO 8601, RFC 2822, "Oct 7, 2020", "07.10.2020"; doubt becomes a range."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise

from provenance.dates.moments import Stamp, day_stamp, minute_stamp, range_stamp
from provenance.dates.names import MONTH_NUMBERS, ZONE_HOURS

_MAX_CHARS = 100
_ISO = re.compile(r"(\d{4})-(\d\d?)-(\d\d?)(?!\d)")
_SLASHED = re.compile(r"(?<!\d)(\d{4})[/.](\d\d?)[/.](\d\d?)(?!\d)")
_COMPACT = re.compile(r"(?<!\d)(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(?:\d\d)?(Z|[+-]\d\d:?\d\d)?)?(?!\d)")
_NUMERIC = re.compile(r"(?<!\d)(\d\d?)([./-])(\d\d?)\2(\d{4}|\d\d)(?!\d)")
_MONTH_ONLY = re.compile(r"(\d{4})-(\d\d)")
_YEAR_ONLY = re.compile(r"\d{4}")
_UNIX = re.compile(r"(\d{9,10})(\d{3})?(?:\.\d+)?")
_TIME = re.compile(
    r"(?:^|[T\s,|–-])(\d\d?)[:.h](\d\d)(?:[:.](\d\d)(?:[.,]\d{1,9})?)?\s*([ap]\.?m\b\.?)?"
    r"\s*\(?(Z\b|[+-]\d\d:?\d\d\b|[+-]\d\d\b|[A-Z]{2,4}\b)?\s*([+-]\d\d?(?::?\d\d)?\b)?",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+\.?|\d+")


def parse_stamp(value: str | None) -> Stamp | None:
    """The day or minute that a written date means; a range where day and month could change places.

    >>> parse_stamp("Wed, 07 Oct 2020 12:30:00 +0300").earliest
    '2020-10-07T09:30Z'
    >>> parse_stamp("07/10/2020")
    Stamp(earliest='2020-07-10', latest='2020-10-07', is_default=False)
    """
    text = (value or "").strip()[:_MAX_CHARS]
    if not text:
        return None
    if (found := _UNIX.fullmatch(text)) is not None:
        return minute_stamp(datetime.fromtimestamp(int(found.group(1)), tz=UTC))
    if (found := _COMPACT.fullmatch(text)) is not None and (stamp := _compact(found)) is not None:
        return stamp
    day, rest = _day(text)
    return _with_time(day, rest) if day is not None and day.is_exact else day


def _compact(found: re.Match[str]) -> Stamp | None:
    year, month, day, hour, minute, zone = found.groups()
    stamp = day_stamp(int(year), int(month), int(day))
    if stamp is None or hour is None:
        return stamp
    return _with_time(stamp, f" {hour}:{minute}{zone or ''}")


def _day(text: str) -> tuple[Stamp | None, str]:
    """The day in a text, and the text without it."""
    for pattern in (_ISO, _SLASHED):
        if found := pattern.search(text):
            year, month, day = (int(part) for part in found.groups())
            return day_stamp(year, month, day), _without(text, found.start(), found.end())
    if found := _NUMERIC.search(text):
        return _numeric(found), _without(text, found.start(), found.end())
    if found := _MONTH_ONLY.fullmatch(text):
        return _month(int(found.group(1)), int(found.group(2))), ""
    if _YEAR_ONLY.fullmatch(text):
        return range_stamp(day_stamp(int(text), 1, 1), day_stamp(int(text), 12, 31)), ""
    return _named(text)


def _without(text: str, start: int, end: int) -> str:
    return f"{text[:start]} {text[end:]}"


def _numeric(found: re.Match[str]) -> Stamp | None:
    """Day, month, year by their size; dots mean day first, else both readings stay open."""
    first, mark, second, written = found.groups()
    year = _full_year(written)
    day_first = day_stamp(year, int(second), int(first))
    if mark == ".":
        return day_first
    return range_stamp(day_first, day_stamp(year, int(first), int(second)))


def _full_year(written: str) -> int:
    year = int(written)
    if len(written) == 4:
        return year
    return year + (2000 if year < 70 else 1900)


def _month(year: int, month: int) -> Stamp | None:
    first = day_stamp(year, month, 1)
    last = next((one for day in (31, 30, 29, 28) if (one := day_stamp(year, month, day))), None)
    return range_stamp(first, last)


def _named(text: str) -> tuple[Stamp | None, str]:
    """A day whose month is a word: "7 October 2020", "Oct. 7th, 2020", "26-FEB-1987", "October 2020"."""
    words = list(_WORD.finditer(text))
    for at, word in enumerate(words):
        month = MONTH_NUMBERS.get(word.group().rstrip(".").lower())
        if month is None:
            continue
        around = words[max(0, at - 2) : at] + words[at + 1 : at + 4]
        numbers = [one for one in around if one.group().isdigit() and not _in_time(text, one)]
        year = next((int(one.group()) for one in numbers if len(one.group()) == 4), None)
        day = next((int(one.group()) for one in numbers if len(one.group()) <= 2), None)
        if year is not None and day is not None:
            used = [one for one in numbers if len(one.group()) in (1, 2, 4)][:2]
            return day_stamp(year, month, day), _blank(text, used)
        if year is not None:
            return _month(year, month), ""
    return None, text


def _in_time(text: str, number: re.Match[str]) -> bool:
    return text[number.end() : number.end() + 1] == ":" or text[number.start() - 1 : number.start()] == ":"


def _blank(text: str, used: list[re.Match[str]]) -> str:
    bounds = [0, *(bound for one in used for bound in one.span()), len(text)]
    return " ".join(text[start:end] for start, end in list(pairwise(bounds))[::2])


def _with_time(day: Stamp, rest: str) -> Stamp:
    """The minute where the rest holds a time; the whole day where it holds midnight or none."""
    found = _TIME.search(rest)
    if found is None:
        return day
    hour, minute, _, half, zone, offset = found.groups()
    hours = _hours(int(hour), (half or "").lower())
    if hours is None or int(minute) > 59 or (hours, int(minute), zone) == (0, 0, None):
        return day
    naive = datetime.fromisoformat(day.earliest) + timedelta(hours=hours, minutes=int(minute))
    shift = _shift((zone or "").lower(), offset)
    moment = naive if shift is None else naive.replace(tzinfo=timezone(shift))
    return minute_stamp(moment) or day


def _hours(hour: int, half: str) -> int | None:
    if half:
        if not 1 <= hour <= 12:
            return None
        return hour % 12 + (12 if half.startswith("p") else 0)
    return hour if hour < 24 else None


def _shift(zone: str, offset: str | None) -> timedelta | None:
    """How far the zone is from UTC; None where it is not said or could be several."""
    written = offset if offset and zone in ("", "utc", "gmt") else zone
    if written[:1] in ("+", "-") and len(written) > 1:
        digits = written[1:].replace(":", "")
        hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
        if hours > 14 or minutes > 59:
            return None
        return timedelta(hours=hours, minutes=minutes) * (-1 if written[0] == "-" else 1)
    return timedelta(hours=ZONE_HOURS[written]) if written in ZONE_HOURS else None
