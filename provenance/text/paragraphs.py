"""Paragraphs of a text, as spans: a line each, or blocks between blank lines where lines are hard-wrapped."""

from __future__ import annotations

import re

from provenance.models import Span
from provenance.text.spans import trim

_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
_BLOCK = re.compile(r"(?:[^\n]|\n(?![ \t\r]*\n))+")
_SENTENCE_END = re.compile(r"[.!?:…”’\"»“)\]][ \t\r]*$")

# A hard-wrapped text has many lines that stop in mid-sentence, and those are all about as long as its column.
_WRAP_MIN_LINES = 8
_WRAP_COLUMN_CHARS = range(25, 121)
_WRAP_OPEN_SHARE = 0.6
_WRAP_FULL_SHARE = 0.75
_WRAP_FULL_CHARS = 0.8


def split_paragraphs(text: str) -> tuple[Span, ...]:
    """The paragraphs of `text`, trimmed, empty ones left out.

    >>> [text[a:b] for text in ["One.\\n\\nTwo. "] for a, b in split_paragraphs(text)]
    ['One.', 'Two.']
    """
    pattern = _BLOCK if is_hard_wrapped(text) else _LINE
    spans = (trim(text, Span(*found.span())) for found in pattern.finditer(text))
    return tuple(span for span in spans if span.start < span.end)


def is_hard_wrapped(text: str) -> bool:
    """Whether line ends are those of a column (mail, OCR) and not of paragraphs."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if len(lines) < _WRAP_MIN_LINES:
        return False
    lengths = sorted(len(line) for line in lines)
    column = lengths[len(lengths) * 9 // 10]
    if column not in _WRAP_COLUMN_CHARS or lengths[-1] > 2 * column:
        return False
    unfinished = [line for line in lines if not _SENTENCE_END.search(line[-200:])]
    full = sum(1 for line in unfinished if len(line) >= _WRAP_FULL_CHARS * column)
    return len(unfinished) >= _WRAP_OPEN_SHARE * len(lines) and full >= _WRAP_FULL_SHARE * len(unfinished)
