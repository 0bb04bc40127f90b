"""Paragraphs of a text, as spans: a line each, or blocks between blank lines where lines are hard-wrapped."""

from __future__ import annotations

import re

from provenance.models import Span
from provenance.text.spans import trim

# A line that goes on in small letters on the next one is broken inside its sentence: "... the Mayor\nsaid".
_LINE = re.compile(
    r"(?:[^\n\r\u2028\u2029]{25,}+(?<=[\w,)”\"’])[ \t]*\r?\n(?=[a-zà-öø-ÿа-яё]))*[^\n\r\u2028\u2029]+"
)
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
    pattern = _pattern(text)
    spans = (trim(text, Span(*found.span())) for found in pattern.finditer(text))
    kept = [span for span in spans if span.start < span.end]
    return tuple(_without_breaks(text, kept) if pattern is _LINE else kept)


def _without_breaks(text: str, spans: list[Span]) -> list[Span]:
    """Lines joined to those beside them that are broken inside a sentence, where these fill a column."""
    joined: list[Span] = []
    for span in spans:
        before = joined[-1] if joined else None
        if before is not None and _goes_on(text, before, span):
            joined[-1] = Span(before.start, span.end)
        else:
            joined.append(span)
    return joined


def _goes_on(text: str, before: Span, after: Span) -> bool:
    """Whether a line that ends before a capital fills its column and ends no sentence: "said Ann\\nLee"."""
    if text.count("\n", before.end, after.start) != 1 or _SENTENCE_END.search(
        text[before.end - 1 : before.end]
    ):
        return False
    near = max(before.start, before.end - _NEAR_CHARS)
    line = text.rfind("\n", near, before.end)
    last = before.end - (line + 1 if line >= 0 else near)
    end = text.find("\n", after.start, min(after.end, after.start + _NEAR_CHARS))
    if line < 0 and end < 0:
        return False
    column = end - after.start if end >= 0 else line - max(near, text.rfind("\n", near, line) + 1)
    return column <= _WRAP_COLUMN_CHARS[-1] and _WRAP_FULL_CHARS * column <= last <= 2 * column


_NEAR_CHARS = 300


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
