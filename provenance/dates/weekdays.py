"""Weekdays as a dated text names them: "Thursday" in a Thursday article is today."""

from __future__ import annotations

from provenance.dates.moments import day_of, shifted
from provenance.dates.names import WEEKDAY_NUMBERS
from provenance.models import DateBasis, DateInterval

_RELATIVE = {"today": 0, "yesterday": -1, "tomorrow": 1}


def weekday_of(name: str, published: DateInterval, coming: bool = False) -> DateInterval:
    """The day a text means by a weekday, "today", "yesterday" or "tomorrow".

    The last such day up to the publication, that day included; with `coming` ("will travel on Monday"),
    the first one after it.

    >>> weekday_of("Wednesday", DateInterval("2020-10-08", "2020-10-08")).earliest
    '2020-10-07'
    """
    word = name.strip().lower().rstrip(".")
    if word not in WEEKDAY_NUMBERS and word not in _RELATIVE:
        return DateInterval(explanation=f"“{name}” names no day of the week")
    bounds = [_from(word, moment, coming) for moment in (published.earliest, published.latest)]
    if bounds == [None, None]:
        return DateInterval(explanation=f"“{name}” needs the day the text was published, which is not known")
    when = "after" if coming else "up to"
    return DateInterval(
        bounds[0], bounds[1], DateBasis.RELATIVE, f"“{name}” is the nearest one {when} the day of publication"
    )


def _from(word: str, moment: str | None, coming: bool) -> str | None:
    if moment is None:
        return None
    if word in _RELATIVE:
        return shifted(moment, _RELATIVE[word])
    behind = (day_of(moment).weekday() - WEEKDAY_NUMBERS[word]) % 7
    return shifted(moment, 7 - behind if coming else -behind)
