"""Paragraphs of a text, as spans: a line each, or blocks between blank lines where lines are hard-wrapped."""

from __future__ import annotations

import re
from statistics import median

from provenance.models import Span
from provenance.text.spans import trim

_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
_BLOCK = re.compile(r"(?:[^\n]|\n(?![ \t\r]*\n))+")
_SENTENCE_END = re.compile(r"[.!?:…”’\"»“)\]][ \t\r]*$")

# A hard-wrapped text has many lines of about one length that stop in mid-sentence.
_WRAP_MIN_LINES = 8
_WRAP_MEDIAN_CHARS = range(25, 100)
_WRAP_OPEN_SHARE = 0.6


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
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) < _WRAP_MIN_LINES:
        return False
    if int(median(len(line) for line in lines)) not in _WRAP_MEDIAN_CHARS:
        return False
    open_ended = sum(1 for line in lines if not _SENTENCE_END.search(line[-200:]))
    return open_ended >= _WRAP_OPEN_SHARE * len(lines)
