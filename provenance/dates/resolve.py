"""When a document was published: an interval, what it rests on, and one sentence that says why.

Metadata, address, page head, collection time and dates in the text each bound it; where they disagree, the
interval holds both and says so. No clock is read and no year is guessed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from provenance.dates.events import by_counts, dated_starts
from provenance.dates.evidence import (
    Told,
    collection_stamp,
    from_address,
    from_head,
    from_metadata,
    why_unknown,
)
from provenance.dates.head import HeadDate, Place, head_dates
from provenance.dates.intervals import narrowed
from provenance.dates.moments import Stamp, day_of, said, shifted
from provenance.dates.printed import PrintedDate, printed_dates
from provenance.dates.tense import tells_of_past
from provenance.dates.weekdays import within_lead_weekday
from provenance.models import DateBasis, DateInterval, Document, Span
from provenance.text.spans import overlap

_FRESH_DAYS = 31
_SAME_DAYS = 1
_MENTION_CHARS = 200_000


def resolve_published(document: Document, boilerplate: Sequence[Span] = ()) -> DateInterval:
    """When `document` was published, from the document alone.

    >>> resolve_published(Document(id="a", url="https://gazette.example/2020/10/07/talks")).earliest
    '2020-10-07'
    """
    collected = collection_stamp(document)
    heads = head_dates(document.text)
    told = [one for one in (from_metadata(document), from_address(document), from_head(heads)) if one]
    interval = _combine(told) if told else DateInterval(explanation=why_unknown(document))
    interval = _bounded_by_collection(interval, collected)
    interval = _with_dateline(_with_update(interval, heads), heads)
    interval = _with_mentions(interval, document.text, boilerplate)
    return within_lead_weekday(_with_own_event(interval, document), document.text)


# --- how they go together ---------------------------------------------------------------------


def _combine(told: Sequence[Told]) -> DateInterval:
    """The best one, made sharper by those that agree, widened by those that do not."""
    best, *others = told
    interval = DateInterval(
        best.stamp.earliest, best.stamp.latest, best.basis, f"{best.words} {_said(best.stamp)}"
    )
    for other in others:
        interval = _joined(interval, other)
    return interval


def _joined(interval: DateInterval, other: Told) -> DateInterval:
    sharper = narrowed(interval, other.stamp.earliest, other.stamp.latest)
    if sharper is not None:
        if sharper == interval:
            return interval
        return replace(sharper, explanation=f"{interval.explanation}, and {other.words} {_said(other.stamp)}")
    if other.is_weak or _days_between(interval, other.stamp) <= _SAME_DAYS:
        return interval  # a bare line may date another story; a day apart is one midnight in two zones
    return DateInterval(
        min(interval.earliest or other.stamp.earliest, other.stamp.earliest),
        max(interval.latest or other.stamp.latest, other.stamp.latest),
        interval.basis,
        f"{interval.explanation}, but {other.words} {_said(other.stamp)}; either may be right",
    )


def _days_between(interval: DateInterval, stamp: Stamp) -> int:
    later = day_of(stamp.earliest) - day_of(interval.latest or stamp.earliest)
    sooner = day_of(interval.earliest or stamp.latest) - day_of(stamp.latest)
    return max(later.days, sooner.days)


def _bounded_by_collection(interval: DateInterval, collected: Stamp | None) -> DateInterval:
    """Nothing is published after it was collected."""
    if collected is None:
        return interval
    when = said(collected.latest)
    if interval.basis is DateBasis.UNKNOWN:
        return DateInterval(
            None, collected.latest, DateBasis.COLLECTED, f"it was collected on {when}, so it is not later"
        )
    latest = shifted(collected.latest, _SAME_DAYS)
    if interval.earliest is not None and interval.earliest[:10] > latest:
        why = f"{interval.explanation}, but it was collected on {when}, so that date is wrong"
        return DateInterval(None, collected.latest, DateBasis.COLLECTED, why)
    if interval.latest is not None and interval.latest[:10] > latest:
        return replace(
            interval,
            latest=collected.latest,
            explanation=f"{interval.explanation}; it was collected on {when}",
        )
    return interval


def _with_update(interval: DateInterval, heads: Sequence[HeadDate]) -> DateInterval:
    """A page is not younger than its last update."""
    updated = next((one for one in heads if one.place is Place.UPDATE and one.stamp is not None), None)
    if updated is None or updated.stamp is None or interval.latest is not None:
        return interval
    why = f"the page was updated on {said(updated.stamp.latest)}"
    return _because(replace(interval, latest=updated.stamp.latest), interval, why, DateBasis.TEXT)


def _with_dateline(interval: DateInterval, heads: Sequence[HeadDate]) -> DateInterval:
    """A dateline, or a day without a year in the page's head, is dated by its year or an anchor near it."""
    found = next((one for one in heads if one.place in (Place.DATELINE, Place.DAY)), None)
    if found is None or _is_day(interval):
        return interval
    day = _anchored(found.date, interval)
    if day is None:
        return interval
    if found.place is Place.DAY:
        last, why = day, f"a line of the page's head reads “{found.words}”"
    else:
        last, why = (
            shifted(day, _SAME_DAYS),
            f"the dateline is of “{found.words}”, and copy runs that day or the next",
        )
    result = narrowed(interval, day, last)
    return interval if result is None else _because(result, interval, why, DateBasis.TEXT)


def _anchored(date: PrintedDate, interval: DateInterval) -> str | None:
    """The day of a dateline: its own year, or the year that fits shortly before the latest possible day."""
    if date.year is not None:
        return date.in_year(date.year)
    if interval.latest is None:
        return None
    last = int(interval.latest[:4])
    days = (date.in_year(year) for year in (last, last - 1))
    near = shifted(interval.latest, _SAME_DAYS)
    day = next((one for one in days if one is not None and one <= near), None)
    if day is None or (day_of(near) - day_of(day)).days > _FRESH_DAYS:
        return None
    return day


def _with_mentions(interval: DateInterval, text: str, boilerplate: Sequence[Span]) -> DateInterval:
    """A text that tells of a day is not older than that day."""
    if interval.earliest is not None:
        return interval
    mentioned = [
        (date.stamp.earliest, " ".join(text[date.start : date.end].split()))
        for date in printed_dates(text, 0, _MENTION_CHARS)
        if date.stamp is not None
        and tells_of_past(text, date.start, date.end)
        and not _inside(date, boilerplate)
    ]
    fitting = [one for one in mentioned if interval.latest is None or one[0] <= interval.latest[:10]]
    if not fitting:
        return interval
    day, words = max(fitting, key=lambda one: one[0])
    return _because(
        replace(interval, earliest=day),
        interval,
        f"it tells of “{words}”, so it is not older",
        DateBasis.TEXT,
    )


def _inside(date: PrintedDate, boilerplate: Sequence[Span]) -> bool:
    return any(overlap(Span(date.start, date.end), span) for span in boilerplate)


def _with_own_event(interval: DateInterval, document: Document) -> DateInterval:
    starts = [(day, start, document) for day, start in dated_starts(document.text[:_MENTION_CHARS], interval)]
    return by_counts(document, interval, starts) if starts else interval


def _because(result: DateInterval, before: DateInterval, why: str, basis: DateBasis) -> DateInterval:
    if before.basis is DateBasis.UNKNOWN:
        return replace(result, basis=basis, explanation=why)
    return replace(result, explanation=f"{before.explanation}; {why}")


def _is_day(interval: DateInterval) -> bool:
    return (
        interval.earliest is not None
        and interval.latest is not None
        and interval.earliest[:10] == interval.latest[:10]
    )


def _said(stamp: Stamp) -> str:
    return said(stamp.earliest) if stamp.is_exact else f"{said(stamp.earliest)} to {said(stamp.latest)}"
