"""Weekdays as a dated text names them: "Thursday" in a Thursday article is today."""

from __future__ import annotations

import re
from dataclasses import replace

from provenance.dates.moments import WEEKDAYS, day_of, said, shifted
from provenance.dates.names import WEEKDAY_NUMBERS
from provenance.dates.tense import tells_of_past
from provenance.models import DateBasis, DateInterval

_LEAD_CHARS = 700
_MAX_WIDTH_DAYS = 2
_NAMED = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)})\b(?!['’]s|,? \w+\.? \d)")
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


def within_lead_weekday(interval: DateInterval, text: str) -> DateInterval:
    """An interval of a few days narrowed by the weekday that the opening tells of: news is of these days.

    >>> within_lead_weekday(DateInterval("2020-10-06", "2020-10-07"), "They met on Wednesday.").earliest
    '2020-10-07'
    """
    if interval.earliest is None or interval.latest is None:
        return interval
    width = (day_of(interval.latest) - day_of(interval.earliest)).days
    named = _lead_weekday(text)
    if not named or not 0 <= width <= _MAX_WIDTH_DAYS:
        return interval
    day = _from(named.lower(), interval.latest, coming=False)
    if day is None or day < interval.earliest[:10]:
        return interval
    why = f"{interval.explanation}; “{named}” in its opening is {said(day)}"
    return replace(interval, earliest=max(interval.earliest, day), explanation=why)


def _lead_weekday(text: str) -> str | None:
    """The weekday in the opening that is told of as gone."""
    head = text[:_LEAD_CHARS]
    return next(
        (found.group() for found in _NAMED.finditer(head) if tells_of_past(text, *found.span())),
        None,
    )


def _from(word: str, moment: str | None, coming: bool) -> str | None:
    if moment is None:
        return None
    if word in _RELATIVE:
        return shifted(moment, _RELATIVE[word])
    behind = (day_of(moment).weekday() - WEEKDAY_NUMBERS[word]) % 7
    return shifted(moment, 7 - behind if coming else -behind)
