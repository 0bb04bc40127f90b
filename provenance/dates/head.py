"""The date a page prints about itself: a labelled date, a line that is nothing but a date, a dateline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from provenance.dates.moments import Stamp
from provenance.dates.names import WEEKDAY_NUMBERS
from provenance.dates.printed import PrintedDate, printed_dates
from provenance.models import Span
from provenance.text.paragraphs import split_paragraphs

_HEAD_CHARS, _HEAD_PARAGRAPHS = 3_000, 14
_LINE_CHARS = 140
_REST_WORDS, _BYLINE_WORDS, _LABEL_CHARS = 5, 9, 20

_PUBLISHED = re.compile(
    r"\b(?:date|dated|published|first published|posted|issued|released|veröffentlicht|publié|опубликовано)\b",
    re.I,
)
_UPDATED = re.compile(
    r"\b(?:updated|last (?:updated|modified)|modified|aktualisiert|mis à jour|обновлено)\b", re.I
)
# "GENEVA, Oct 7 (Herald)", "GENEVA, October 7. /HERALD/.", "Geneva, October 7, HERALD.", "GENEVA, Oct. 7 - "
_PLACE = re.compile(
    r"[^\W\d_a-zа-яё][\w.’' -]{1,30}(?:[,/][ /]?[^\W\d_a-zа-яё][\w.’' -]{1,30}){0,2},?[ –—-]{1,3}$"
)
_AFTER_DATELINE = re.compile(r"[\s.,]*(?:[(/—–:-]|[^\W\d_a-zа-яё]{3,}\b|[^\W\d_a-zа-яё]\w{1,20}:)")
_BY = re.compile(r"\W{0,2}by\b", re.IGNORECASE)
_TIME = re.compile(r"\d:\d\d")
_NOISE = re.compile(
    r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[ap]\.?m\b\.?)?"
    r"|\b(?:[ap]\.?m\.?|utc|gmt|e[sd]?t|c[sd]t|m[sd]t|p[sd]t|bst|cest|cet|msk"
    r"|at|on|the|by|of|and|for|und|et|de|von|am|um|le|el|den|à|в|от)\b"
    rf"|\b(?:{'|'.join(re.escape(name) for name in WEEKDAY_NUMBERS)})\b|[\W_]+",
    re.IGNORECASE,
)


class Place(StrEnum):
    """How a page prints its date; `DAY` is a line with a day and a time but no year."""

    LABEL = "label"
    UPDATE = "update"
    LINE = "line"
    DAY = "day"
    DATELINE = "dateline"


@dataclass(frozen=True, slots=True)
class HeadDate:
    """A date that a page prints about itself; `stamp` is None where the year is missing."""

    place: Place
    date: PrintedDate
    words: str
    stamp: Stamp | None


def head_dates(text: str) -> tuple[HeadDate, ...]:
    """The dates at the head of a text that are the page's own, in order.

    >>> [(one.place.value, one.words) for one in head_dates("Published: 8 October 2020\\nTalks go on.")]
    [('label', '8 October 2020')]
    """
    paragraphs = split_paragraphs(text[:_HEAD_CHARS])[:_HEAD_PARAGRAPHS]
    labels = [Span(0, 0), *paragraphs]
    return tuple(
        found
        for label, span in zip(labels, paragraphs, strict=False)
        for found in _in_line(text, label, span)
    )


def _in_line(text: str, above: Span, span: Span) -> Iterator[HeadDate]:
    """The page's dates in a line; the line above may be its label ("Updated")."""
    end = min(span.end, span.start + _LINE_CHARS)
    label = text[above.start : above.end] if above.end - above.start <= _LABEL_CHARS else ""
    for date in printed_dates(text, span.start, end):
        place = _place(text, span, date)
        if place is Place.LINE and (named := _label(label)) is not None:
            place = named
        if place is not None:
            yield HeadDate(place, date, " ".join(text[date.start : date.end].split()), date.stamp)


def _place(text: str, span: Span, date: PrintedDate) -> Place | None:
    before, after = text[span.start : date.start], text[date.end : span.end]
    for pattern, place in ((_UPDATED, Place.UPDATE), (_PUBLISHED, Place.LABEL)):
        label = _last(pattern, before)
        if label is not None and _is_bare(before[: label.start()]) and _is_bare(before[label.end() :]):
            return place
    if date.day is None or "@" in before:
        return None
    if len(before) <= 60 and _PLACE.match(before) and _AFTER_DATELINE.match(after):
        return Place.DATELINE
    if not _is_bare(before + after):
        return None
    if date.year is not None:
        return Place.LINE
    return Place.DAY if _TIME.search(after) else None


def _is_bare(rest: str) -> bool:
    """Whether what stands beside a date is a time, a place or a byline, and no sentence."""
    if len(rest) > _LINE_CHARS:
        return False
    words = _NOISE.sub(" ", rest).split()
    most = _BYLINE_WORDS if _BY.match(rest) else _REST_WORDS
    return len(words) <= most and not any(word[0].islower() for word in words)


def _label(line: str) -> Place | None:
    if _UPDATED.search(line):
        return Place.UPDATE
    return Place.LABEL if _PUBLISHED.search(line) else None


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    found = None
    for one in pattern.finditer(text):
        found = one
    return found
