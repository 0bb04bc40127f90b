"""How answers look: styles on a terminal, columns, folded lines; plain text where they are piped.

A style is written with two control characters that no article can bring in, and turned into a terminal's
own when the line is printed.
"""

from __future__ import annotations

import re
import shutil
import sys
import textwrap
import unicodedata
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Any

import click

WIDTH = 96  # of lines in a pipe or file, and on a wide terminal
_OPEN, _CLOSE = "\x0e", "\x0f"
_STYLED = re.compile(f"{_OPEN}(.)([^{_OPEN}{_CLOSE}]*){_CLOSE}")
# What an article could do to a reader's terminal: control characters and turned directions.
_UNSAFE = re.compile(
    r"[\x00-\x08\x0b-\x0d\x10-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]", re.UNICODE
)


class Style(StrEnum):
    """What a stretch of a line is; each looks different on a terminal."""

    STRONG = "b"
    SURE = "s"
    LIKELY = "l"
    OPEN = "o"
    ALARM = "a"
    SOFT = "d"


_LOOKS: dict[str, dict[str, Any]] = {
    Style.STRONG: {"bold": True},
    Style.SURE: {"fg": "green", "bold": True},
    Style.LIKELY: {"fg": "cyan", "bold": True},
    Style.OPEN: {"fg": "yellow"},
    Style.ALARM: {"fg": "red", "bold": True},
    Style.SOFT: {"dim": True},
}


def styled(text: str, style: Style) -> str:
    """`text` to be shown in a style; nothing else is styled inside it."""
    return f"{_OPEN}{style}{clean(text)}{_CLOSE}" if text else ""


def clean(text: str) -> str:
    """`text` without styles, for words of an article in a line of ours."""
    return text.replace(_OPEN, "\ufffd").replace(_CLOSE, "\ufffd")


def rendered(line: str) -> str:
    """The line for a terminal; a control character of an article is shown as \ufffd."""
    safe = _UNSAFE.sub("\ufffd", line)
    return clean(_STYLED.sub(lambda found: click.style(found[2], **_LOOKS.get(found[1], {})), safe))


def width() -> int:
    """How wide lines may be: as the terminal is, within reason; always the same where they are piped."""
    return min(WIDTH, shutil.get_terminal_size().columns) if sys.stdout.isatty() else WIDTH


def folded(lead: str, text: str, indent: int | None = None, style: Style | None = None) -> Iterator[str]:
    """`text` behind `lead`, folded to the width; the next lines begin under it, six columns in at most."""
    under = " " * (min(len(lead), 6) if indent is None else indent)
    flat = " ".join(clean(text).split())
    for line in textwrap.wrap(
        flat, max(width(), 40), initial_indent=lead, subsequent_indent=under, break_on_hyphens=False
    ):
        yield styled(line, style) if style else line


def columns(rows: Sequence[Sequence[str]], lead: str = "") -> list[str]:
    """Rows in columns as wide as their widest cell.

    >>> columns([("a", "1"), ("bbb", "22")], "- ")
    ['- a    1', '- bbb  22']
    """
    widest = [max(map(columns_of, column)) for column in zip(*rows, strict=True)]
    return [
        (lead + "  ".join(_padded(cell, size) for cell, size in zip(row, widest, strict=True))).rstrip()
        for row in rows
    ]


def columns_of(text: str) -> int:
    """How many columns a terminal gives a text: two for a Chinese character, none for a mark on a letter.

    >>> columns_of("Zürich"), columns_of("新华社"), columns_of("e\u0301")
    (6, 6, 1)
    """
    shown = _STYLED.sub(r"\2", text)
    return sum(
        0 if unicodedata.combining(c) else 1 + (unicodedata.east_asian_width(c) in "WF") for c in shown
    )


def _padded(cell: str, size: int) -> str:
    return cell + " " * (size - columns_of(cell))
