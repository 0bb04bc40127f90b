"""The body of a text, without the lines over it: copies of one text carry headlines of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from hashlib import sha256
from itertools import islice

from provenance.models import Span

_HEAD_WORDS = 14  # a longer line is running text
_HEAD_LINES = 12
_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(r"\w+")


def head_lines(text: str, spans: Sequence[Span]) -> tuple[tuple[Span, ...], int]:
    """The short lines within `spans` that stand over the first long one, and where that begins.

    None, and the start of the text, where no line is long, or many short ones come first.

    >>> head_lines("Mill burnt\\n" + "word " * 20, [Span(0, 111)])
    ((Span(start=0, end=10),), 11)
    """
    lines: list[Span] = []
    for start, end in spans:
        for line in _LINE.finditer(text, start, end):
            if _is_long(line.group()):
                return tuple(lines), line.start()
            if len(lines) == _HEAD_LINES:
                return (), 0
            lines.append(Span(*line.span()))
    return (), 0


def body_key(text: str) -> str:
    """What tells a text from others whatever headline stands over it; letters' case and spacing aside.

    >>> body = "word " * 20
    >>> body_key("Mill burnt\\n" + body) == body_key("A fire at the mill\\n\\n" + body)
    True
    """
    _, start = head_lines(text, [Span(0, len(text))])
    return words_key(text[start:])


def words_key(text: str) -> str:
    """What tells a text from others of other words; letters' case and spacing aside."""
    return sha256(" ".join(text.casefold().split()).encode("utf-8", "surrogatepass")).hexdigest()


def _is_long(line: str) -> bool:
    words = islice(_WORD.finditer(line), _HEAD_WORDS + 1)
    return len(line) > 2 * _HEAD_WORDS and sum(1 for _ in words) > _HEAD_WORDS
