"""The date in a web address: `/2020/10/07/`, `/2020/oct/07/`, `/2020/world/10/07/`, `-20201007`."""

from __future__ import annotations

import re
from urllib.parse import unquote

from provenance.dates.moments import Stamp, day_stamp
from provenance.dates.names import MONTH_NUMBERS

_MAX_CHARS = 2_000
_SPLIT = re.compile(
    r"(?:^|[/=_.-])((?:19|20)\d\d)[/_-](\d\d?|[a-z]{3,9})(?:[/_-](\d\d?)(?=[/_.?#-]|$))?(?=[/_.?#-]|$)", re.I
)
_AROUND_SECTION = re.compile(r"/((?:19|20)\d\d)/[a-z_]{3,30}/(\d\d?)/(\d\d?)(?=/)", re.I)
_COMPACT = re.compile(r"(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)")
_DAY_FIRST = re.compile(r"/(\d\d?)[.-](\d\d?)[.-]((?:19|20)\d\d)(?=[/_.?#-]|$)")


def stamp_in_address(url: str | None) -> Stamp | None:
    """The day or month in an address, or None.

    >>> stamp_in_address("https://gazette.example/news/2020/10/07/talks-resume").earliest
    '2020-10-07'
    """
    path = _path(url)
    for found in _AROUND_SECTION.finditer(path):
        if stamp := day_stamp(*(int(part) for part in found.groups())):
            return stamp
    for found in _SPLIT.finditer(path):
        if stamp := _split(*found.groups()):
            return stamp
    for found in _COMPACT.finditer(path):
        if stamp := day_stamp(*(int(part) for part in found.groups())):
            return stamp
    for found in _DAY_FIRST.finditer(path):
        day, month, year = (int(part) for part in found.groups())
        if stamp := day_stamp(year, month, day):
            return stamp
    return None


def _path(url: str | None) -> str:
    """What follows the host, so that no part of a name is read."""
    rest = unquote((url or "")[:_MAX_CHARS])
    rest = rest.partition("://")[2] or rest
    return "/" + rest.partition("/")[2]


def _split(year: str, month: str, day: str | None) -> Stamp | None:
    number = int(month) if month.isdigit() else MONTH_NUMBERS.get(month.lower(), 0)
    if day is not None:
        return day_stamp(int(year), number, int(day))
    first = day_stamp(int(year), number, 1)
    last = next((one for one in (day_stamp(int(year), number, d) for d in (31, 30, 29, 28)) if one), None)
    return Stamp(first.earliest, last.latest) if first and last else None
