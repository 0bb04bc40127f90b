"""On which day each page says that words were said: a weekday beside them, counted from the page's date."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from provenance.dates import weekday_of
from provenance.dates.names import WEEKDAY_NUMBERS
from provenance.models import Conflict, Quotation, Rendering, Verdict
from provenance.tracing.pages import Page
from provenance.tracing.times import DAY_CHARS

_BESIDE_CHARS = 100
_DAYS = "|".join(
    sorted((name for name in WEEKDAY_NUMBERS if len(name) > 4), key=lambda name: (-len(name), name))
)
_WEEKDAY = re.compile(rf"\b(?:{_DAYS}|today|yesterday)\b", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?][”’\"]?\s|\n")

Rendered = Sequence[tuple[Rendering, Quotation | None]]


def date_conflicts(rendered: Rendered, pages: Mapping[str, Page]) -> list[Conflict]:
    """A conflict where two dated pages put the same words on different days."""
    days: dict[str, tuple[str, str]] = {}
    for rendering, quotation in rendered:
        found = _day_said(pages[rendering.document], quotation) if quotation else None
        if found:
            days.setdefault(found[0], (pages[rendering.document].home, found[1]))
    if len(days) < 2:
        return []
    values = tuple(sorted(days))
    told = " and ".join(f"{days[day][0]} says “{days[day][1]}”, that is {day}" for day in values[:2])
    return [
        Conflict(
            "date", values, Verdict.CONTRADICTORY, f"{told}: one of them is wrong, or it was said twice."
        )
    ]


def _day_said(page: Page, quotation: Quotation) -> tuple[str, str] | None:
    """The day and the word for it, when the page is dated to the day and one weekday stands beside."""
    interval = page.interval
    if not interval.earliest or (interval.latest or "")[:DAY_CHARS] != interval.earliest[:DAY_CHARS]:
        return None
    text = page.document.text
    after = _SENTENCE_END.split(text[quotation.end : quotation.end + _BESIDE_CHARS])[0]
    before = _SENTENCE_END.split(text[max(0, quotation.start - _BESIDE_CHARS) : quotation.start])[-1]
    words = {word.casefold(): word for word in _WEEKDAY.findall(f"{before} {after}")}
    if len(words) != 1:
        return None
    word = next(iter(words.values()))
    day = weekday_of(word, interval).earliest
    return (day[:DAY_CHARS], word) if day else None
