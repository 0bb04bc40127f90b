"""Days counted from an event: "entered a tenth day" beside another text's "it broke out on Sept. 27".

An undated article borrows a year this way only, and only from documents of its own copy group.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from provenance.dates.intervals import gap_days, narrowed
from provenance.dates.moments import said, shifted
from provenance.dates.names import COUNT_WORDS, ORDINAL_WORDS
from provenance.dates.printed import PrintedDate, printed_dates
from provenance.dates.weekdays import within_lead_weekday
from provenance.models import DateBasis, DateInterval, Document

_WINDOW_CHARS = 240
_MAX_DAYS = 400
_NEAR_DAYS, _LOOSE_DAYS = 10.0, 2.0

_KINDS = {
    "fighting": "fighting|clash|hostilit|war|conflict|offensive|violence|battle|escalation|flare-up|invasion"
    "|shelling|bombardment|assault|attack|operation|combat|front|forces|troops|incursion|eruption of",
    "strike": "walkout|walk-out|on strike|strikers|industrial action|hunger strike|strike",
    "protest": "protest|demonstration|rall(?:y|ies)|unrest|riot|uprising|sit-in",
    "siege": "siege|blockade|hostage|standoff|stand-off",
    "lockdown": "lockdown|shutdown|quarantine|curfew|state of emergency",
    "trial": "trial|hearing|inquest|testimony",
    "search": "search|rescue|missing|collapse|wildfire|fire|flood|eruption|earthquake",
    "meeting": "summit|conference|talks|negotiations|games|tournament|visit|tour|festival|championship",
    "truce": "truce|ceasefire|cease-fire|armistice",
}
_KIND_WORDS = {kind: re.compile(rf"\b(?:{words})", re.IGNORECASE) for kind, words in _KINDS.items()}

_ORDINAL = "|".join(sorted(ORDINAL_WORDS, key=lambda word: (-len(word), word)))
_COUNT = "|".join(sorted(COUNT_WORDS, key=lambda word: (-len(word), word)))
# Only forms that speak of today: "on the tenth day" and "the 44-day war" are said years later, too.
_ORDINAL_DAY = re.compile(
    r"\b(?:enter(?:s|ed|ing)|into|in(?= its| their)|on(?= its| their)|for|reach(?:es|ed)|marks?|marked"
    r"|now in)"
    rf"\s+(?:its|their|the|a|an)\s+(?P<n>{_ORDINAL}|\d{{1,3}}(?:st|nd|rd|th))"
    r"\s+(?:straight\s+|consecutive\s+|full\s+)?day\b",
    re.IGNORECASE,
)
_DAY_NUMBER = re.compile(
    rf"\b(?:on|to|is|was|enters|entered)\s+day\s+(?P<n>\d{{1,3}}|{_COUNT})\s+of\b", re.IGNORECASE
)
_ELAPSED = re.compile(rf"\b(?P<n>{_COUNT}|\d{{1,3}})(?:-day-old\b|\s+days\s+into\b)", re.IGNORECASE)
_LENGTH = re.compile(
    rf"\b(?:the|its|their|this)\s+(?P<n>{_COUNT}|\d{{1,3}})-day(?!-old)(?:-long)?\b", re.IGNORECASE
)
_START = re.compile(
    r"\b(?:broke out|began|begun|started|erupted|flared(?: up)?|launched|resumed|commenced|opened|kicked off"
    r"|since|starting|beginning|ignited|unleashed)\s+(?:again\s+)?(?:late\s+|early\s+)?(?:on\s+|from\s+)?"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class EventCount:
    """A count of days since an event began: the first and last number of days that may have passed.

    `is_loose`: "the 10-day eruption" is said while it lasts, "the 44-day war" years later, too.
    """

    start: int
    end: int
    words: str
    least_days: int
    most_days: int
    kinds: frozenset[str]
    is_loose: bool = False


@dataclass(frozen=True, slots=True)
class EventStart:
    """The day an event began, as printed, and when the text that prints it was published, if known."""

    start: int
    end: int
    words: str
    date: PrintedDate
    kinds: frozenset[str]
    told: DateInterval | None = None


def event_counts(text: str) -> tuple[EventCount, ...]:
    """The places where a text counts the days of an event, in order.

    >>> [(one.words, one.least_days, one.most_days) for one in event_counts("A strike entered a tenth day")]
    [('entered a tenth day', 9, 10)]
    """
    found = []
    for pattern in (_ORDINAL_DAY, _DAY_NUMBER, _ELAPSED, _LENGTH):
        for match in pattern.finditer(text):
            days = _count(match["n"])
            if 1 < days <= _MAX_DAYS:
                kinds = _kinds_around(text, match.start(), match.end())
                found.append(
                    EventCount(*match.span(), match.group(), days - 1, days, kinds, pattern is _LENGTH)
                )
    return tuple(sorted(found, key=lambda one: (one.start, one.end)))


def event_starts(text: str) -> tuple[EventStart, ...]:
    """The places where a text says on which day an event began, in order.

    >>> [(one.date.day, one.date.month) for one in event_starts("the war, which broke out on Sept. 27")]
    [(27, 9)]
    """
    found = []
    for date in printed_dates(text):
        if date.day is None:
            continue
        before = text[max(0, date.start - 60) : date.start]
        cue = _START.search(before)
        if cue is not None:
            start = date.start - len(before) + cue.start()
            kinds = _kinds_around(text, start, date.end)
            found.append(EventStart(start, date.end, text[start : date.end], date, kinds))
    return tuple(found)


def dated_starts(text: str, dated: DateInterval) -> tuple[tuple[str, EventStart], ...]:
    """The starts in a text as ISO days: the year is printed, or is the only one its own date leaves."""
    days = ((_start_day(start.date, dated), start) for start in event_starts(text))
    known = dated if dated.earliest is not None and dated.latest is not None else None
    return tuple((day, replace(start, told=known)) for day, start in days if day is not None)


def by_counts(
    document: Document, interval: DateInterval, starts: Sequence[tuple[str, EventStart, Document]]
) -> DateInterval:
    """`interval` narrowed by the document's own counts from dated starts of the same kind of event.

    `interval` itself when both its ends are known, when nothing fits, or when two readings contradict
    each other; the order of `starts` does not matter.
    """
    if interval.earliest is not None and interval.latest is not None:
        return interval
    answers = []
    for count in event_counts(document.text) if starts else ():
        for day, start, other in sorted(starts, key=lambda one: one[2].id):
            first, last = shifted(day, count.least_days), shifted(day, count.most_days)
            if count.kinds & start.kinds and _is_of_that_time(count, start, DateInterval(first, last)):
                answers.append(_counted(interval, first, last, _explanation(count, start, other, document)))
    return within_lead_weekday(_agreed(interval, answers), document.text)


def _is_of_that_time(count: EventCount, start: EventStart, found: DateInterval) -> bool:
    """Whether the day found lies near the text that dates the start: a copy group is of one week or so."""
    if start.told is None:
        return not count.is_loose
    return (gap_days(found, start.told) or 0.0) <= (_LOOSE_DAYS if count.is_loose else _NEAR_DAYS)


def _start_day(date: PrintedDate, dated: DateInterval) -> str | None:
    if date.year is not None:
        return date.in_year(date.year)
    if dated.earliest is None or dated.latest is None:
        return None
    first, last = _last_before(date, dated.earliest), _last_before(date, dated.latest)
    return last if first == last else None


def _last_before(date: PrintedDate, moment: str) -> str | None:
    """The last time this day of the year came before a moment."""
    year = int(moment[:4])
    days = (date.in_year(one) for one in (year, year - 1))
    return next((day for day in days if day is not None and day <= moment[:10]), None)


def _counted(interval: DateInterval, first: str, last: str, why: str) -> DateInterval | None:
    result = narrowed(interval, first, last)
    if result is None:
        return None
    known = "" if interval.basis is DateBasis.UNKNOWN else f"; {interval.explanation}"
    when = said(first) if first == last else f"{said(first)} to {said(last)}"
    return replace(result, basis=DateBasis.RELATIVE, explanation=f"{why}: {when}{known}")


def _agreed(interval: DateInterval, answers: Iterable[DateInterval | None]) -> DateInterval:
    """What all the answers allow, told as the first one tells it; the interval itself where they disagree."""
    fitting = [answer for answer in answers if answer is not None]
    if not fitting:
        return interval
    agreed: DateInterval | None = fitting[0]
    for answer in fitting[1:]:
        agreed = narrowed(agreed, answer.earliest, answer.latest) if agreed else None
    return agreed or interval


def _explanation(count: EventCount, start: EventStart, other: Document, document: Document) -> str:
    who = "it also" if other.id == document.id else other.outlet or other.id
    words, began = " ".join(count.words.split()), " ".join(start.words.split())
    return f"it counts the days (“{words}”), and {who} says when they began (“{began}”)"


def _count(word: str) -> int:
    plain = word.lower()
    if plain[:1].isdigit():
        return int(re.sub(r"\D", "", plain))
    return ORDINAL_WORDS.get(plain) or COUNT_WORDS.get(plain, 0)


def _kinds_around(text: str, start: int, end: int) -> frozenset[str]:
    """What kind of event the sentence around two offsets is about."""
    window = text[max(0, start - _WINDOW_CHARS) : start].rpartition(". ")[2] + text[start:end]
    window += re.split(r"[.\n] ?", text[end : end + _WINDOW_CHARS], maxsplit=1)[0]
    line = window.rpartition("\n")[2]
    return frozenset(kind for kind, words in _KIND_WORDS.items() if words.search(line))
