"""Paragraphs of a text, as spans: a line each, or blocks between blank lines where lines are hard-wrapped."""

from __future__ import annotations

import re

from provenance.models import Span
from provenance.text.spans import trim

_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
_BLOCK = re.compile(r"(?:[^\n]|\n(?![ \t\r]*\n))+")
_INDENTED_BLOCK = re.compile(r"(?:[^\n]|\n(?![ \t\r]*\n|[ \t]{2,}\S))+")
_INDENTED_LINE = re.compile(r"^[ \t]{2,}\S", re.MULTILINE)
_SENTENCE_END = re.compile(r"[.!?:…”’\"»“)\]][ \t\r]*$")

# A hard-wrapped text has many lines that stop in mid-sentence, and those are all about as long as its column.
_WRAP_MIN_LINES = 4
_WRAP_COLUMN_CHARS = range(25, 121)
_WRAP_FEW_LINES, _WRAP_FEW_COLUMN_CHARS = 8, 50
_WRAP_OPEN_SHARE = 0.5
_WRAP_FULL_SHARE = 0.75
_WRAP_FULL_CHARS = 0.8


def split_paragraphs(text: str) -> tuple[Span, ...]:
    """The paragraphs of `text`, trimmed, empty ones left out.

    >>> [text[a:b] for text in ["One.\\n\\nTwo. "] for a, b in split_paragraphs(text)]
    ['One.', 'Two.']
    """
    spans = (trim(text, Span(*found.span())) for found in _pattern(text).finditer(text))
    return tuple(span for span in spans if span.start < span.end)


def _pattern(text: str) -> re.Pattern[str]:
    if not is_hard_wrapped(text):
        return _LINE
    indented = sum(1 for _ in _INDENTED_LINE.finditer(text))
    return _INDENTED_BLOCK if 0 < 2 * indented <= text.count("\n") else _BLOCK


def is_hard_wrapped(text: str) -> bool:
    """Whether line ends are those of a column (mail, OCR) and not of paragraphs."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if len(lines) < _WRAP_MIN_LINES:
        return False
    lengths = sorted(len(line) for line in lines)
    column = lengths[len(lengths) * 9 // 10]
    if column not in _WRAP_COLUMN_CHARS or lengths[-1] > 2 * column:
        return False
    if len(lines) < _WRAP_FEW_LINES and column < _WRAP_FEW_COLUMN_CHARS:
        return False
    unfinished = [line for line in lines if not _SENTENCE_END.search(line[-200:])]
    full = sum(1 for line in unfinished if len(line) >= _WRAP_FULL_CHARS * column)
    return len(unfinished) >= _WRAP_OPEN_SHARE * len(lines) and full >= _WRAP_FULL_SHARE * len(unfinished)
