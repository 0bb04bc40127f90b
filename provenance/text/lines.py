"""Patterns tried only where they can begin, at the starts of lines: a regex alone would try everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator


def at_line_starts(
    pattern: re.Pattern[str], text: str, starts: Iterable[int] | None = None
) -> Iterator[re.Match[str]]:
    """The matches of `pattern` that begin at a line's start, or at `starts`, in order, none inside another.

    >>> [found.group() for found in at_line_starts(re.compile("[ab]+"), "ab ab\\nba")]
    ['ab', 'ba']
    """
    done = 0
    for at in _line_starts(text) if starts is None else starts:
        found = pattern.match(text, at) if at >= done else None
        if found is not None:
            done = max(found.end(), at + 1)
            yield found


def _line_starts(text: str) -> Iterator[int]:
    at = 0
    while True:
        yield at
        at = text.find("\n", at) + 1
        if not at:
            return
