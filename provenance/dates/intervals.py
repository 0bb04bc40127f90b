"""Arithmetic on date intervals: which is surely earlier, how far apart they are.

Like and like compare as written; between a minute in UTC and a day or clock of an unnamed zone, the clocks of
the world (UTC-12 to UTC+14) leave room.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from provenance.models import DateInterval

_DAY = timedelta(days=1)
_BEHIND, _AHEAD = timedelta(hours=12), timedelta(hours=14)


def surely_before(a: DateInterval, b: DateInterval) -> bool:
    """Whether everything `a` allows lies before everything `b` allows.

    >>> surely_before(DateInterval(latest="2020-10-07"), DateInterval(earliest="2020-10-07T23:00Z"))
    False
    """
    return a.latest is not None and b.earliest is not None and _distance(a.latest, b.earliest) >= timedelta(0)


def gap_days(a: DateInterval, b: DateInterval) -> float | None:
    """The least number of days between the two, 0.0 where they touch; None where one is wholly unknown."""
    if (a.earliest is a.latest is None) or (b.earliest is b.latest is None):
        return None
    between = [
        _distance(first.latest, second.earliest)
        for first, second in ((a, b), (b, a))
        if first.latest is not None and second.earliest is not None
    ]
    return max([gap / _DAY for gap in between] + [0.0])


def narrowed(a: DateInterval, earliest: str | None, latest: str | None) -> DateInterval | None:
    """`a` within further bounds; None where they contradict it."""
    result = replace(
        a, earliest=_later(a.earliest, earliest) or a.earliest, latest=_sooner(a.latest, latest) or a.latest
    )
    if (
        result.earliest is not None
        and result.latest is not None
        and result.earliest[:10] > result.latest[:10]
    ):
        return None
    return result


def _later(a: str | None, b: str | None) -> str | None:
    if a is None or b is None:
        return a or b
    return b if b[:10] > a[:10] else a


def _sooner(a: str | None, b: str | None) -> str | None:
    if a is None or b is None:
        return a or b
    return b if b[:10] < a[:10] else a


def _distance(latest: str, earliest: str) -> timedelta:
    """From the end of one moment to the beginning of another, in the worst case of unnamed zones."""
    end, begin = _parsed(latest), _parsed(earliest)
    length = timedelta(minutes=1) if "T" in latest else _DAY
    left_known, right_known = latest.endswith("Z"), earliest.endswith("Z")
    margin = timedelta(0)
    if left_known and not right_known:
        margin = _AHEAD
    elif right_known and not left_known:
        margin = _BEHIND
    return begin - end - length - margin


def _parsed(moment: str) -> datetime:
    return datetime.fromisoformat(moment.removesuffix("Z"))
