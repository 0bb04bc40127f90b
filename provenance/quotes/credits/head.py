"""What savers of pages set in front of the first line: " date 2020-10-08 MOSCOW (Reuters) - ..."."""

from __future__ import annotations

import re

_DATED = re.compile(r"\s*[Dd]ate:? \d{4}-\d\d(?:-\d\d)?(?: \d\d:\d\d(?::\d\d)?)? ")


def date_apart(text: str) -> str:
    """The text with such a date on a line of its own, all offsets as they were.

    >>> date_apart(" date 2020-10-08 By Ann Lee, AP")
    ' date 2020-10-08\\nBy Ann Lee, AP'
    """
    dated = _DATED.match(text)
    return text if dated is None else f"{text[: dated.end() - 1]}\n{text[dated.end() :]}"
