"""A timeline of intervals: documents in, panels of bars in per cent out; undated ones are only named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from provenance.models import DocumentEntry

_GAP_DAYS = 45  # a longer silence starts a new panel, so that a week stays readable beside an older year


@dataclass(frozen=True, slots=True)
class Bar:
    """A document's interval: `left` and `width` in per cent of its panel; open ends are said."""

    document: DocumentEntry
    first: date
    last: date
    left: float = 0.0
    width: float = 100.0
    open_start: bool = False
    open_end: bool = False


@dataclass(frozen=True, slots=True)
class Panel:
    """Documents of one stretch of time, earliest first."""

    first: date
    last: date
    bars: tuple[Bar, ...]


def draw_timeline(documents: Sequence[DocumentEntry]) -> tuple[tuple[Panel, ...], tuple[DocumentEntry, ...]]:
    """The panels in order of time, and the documents without any date."""
    bars = [bar for bar in map(_bar, documents) if bar]
    bars.sort(key=lambda bar: (bar.first, bar.last, bar.document.id))
    dated = {bar.document.id for bar in bars}
    undated = tuple(each for each in documents if each.id not in dated)
    return tuple(_panel(group) for group in _split(bars)), undated


def _bar(document: DocumentEntry) -> Bar | None:
    first, last = _day(document.published.earliest), _day(document.published.latest)
    start, end = first or last, last or first
    if start is None or end is None:
        return None
    if start > end:
        start, end = end, start
    return Bar(document, start, end, open_start=first is None, open_end=last is None)


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat((text or "")[:10])
    except ValueError:
        return None


def _split(bars: Sequence[Bar]) -> list[list[Bar]]:
    groups: list[list[Bar]] = []
    reached = date.min
    for bar in bars:
        if not groups or (bar.first - reached).days > _GAP_DAYS:
            groups.append([])
        groups[-1].append(bar)
        reached = max(reached, bar.last) if len(groups[-1]) > 1 else bar.last
    return groups


def _panel(bars: Sequence[Bar]) -> Panel:
    first, last = min(bar.first for bar in bars), max(bar.last for bar in bars)
    days = (last - first).days + 1
    placed = (
        Bar(
            bar.document,
            bar.first,
            bar.last,
            round((bar.first - first).days / days * 100, 3),
            round(((bar.last - bar.first).days + 1) / days * 100, 3),
            bar.open_start,
            bar.open_end,
        )
        for bar in bars
    )
    return Panel(first, last, tuple(placed))
