"""Quotations cut into sentence-sized segments: what one utterance can be about.

A quotation with strings inside marks is judged by those strings, one without by its whole span.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from provenance.languages import denies_words
from provenance.models import Quotation, QuotationKind, Span
from provenance.text.spans import trim

_STOP = re.compile(r"[.!?…][\"”“’'»)\]]{0,3}\s+(?=[\"“”„«‘'(\[]{0,3}[^\W\d_])|\n\s*(?=\S)")
_ABBREVIATION = re.compile(
    r"(?:\b[^\W\d_]|\b(?:mr|mrs|ms|dr|prof|gen|col|lt|sen|rep|gov|st|jr|sr|vs|etc|no|nos|inc|ltd|co|corp|"
    r"jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|e\.g|i\.e|u\.s|u\.n|u\.k))\.$",
    re.IGNORECASE,
)
_HEAD_LINES = 2
_HEAD_WORDS = 20
_HEAD_CHARS = 1000
_MOST_SEGMENTS = 200  # what has more sentences is no quotation but a text


@dataclass(frozen=True, slots=True)
class Segment:
    """A sentence of a quotation; `place` counts the segments of its quotation."""

    quotation: Quotation
    place: int
    span: Span
    text: str

    @property
    def is_indirect(self) -> bool:
        """Whether the words stand without marks."""
        return self.quotation.kind is QuotationKind.INDIRECT

    @property
    def is_denied(self) -> bool:
        """Whether the speaker denies what the words tell: "denied that the bridge was sold"."""
        quotation = self.quotation
        is_told = quotation.kind is not QuotationKind.DIRECT and quotation.cue is not None
        return is_told and denies_words(quotation.cue or "")


def cut_quotation(quotation: Quotation, text: str) -> tuple[Segment, ...]:
    """The segments of `quotation` in the document's `text`, at least one."""
    strings = [span for span in quotation.quoted if quotation.start <= span[0] < span[1] <= quotation.end]
    whole = Span(quotation.start, quotation.end)
    spans = [piece for span in (strings or [whole]) for piece in _sentences(text, Span(*span))]
    if len(spans) > _MOST_SEGMENTS:
        spans = [whole]
    return tuple(
        Segment(quotation, place, span, text[span.start : span.end])
        for place, span in enumerate(spans or [whole])
    )


def cut_text(text: str) -> tuple[Span, ...]:
    """The sentences of a free-standing text."""
    return tuple(_sentences(text, Span(0, len(text))))


def head_end(text: str) -> int:
    """Where the headline ends: the first line or two, when they are short.

    >>> head_end("Mill burnt down\\nNobody hurt\\nThe old mill on the northern bank burnt down on Sunday.")
    27
    """
    end = at = lines = 0
    for line in text[:_HEAD_CHARS].split("\n"):
        words = len(line.split())
        if words > _HEAD_WORDS or lines == _HEAD_LINES:
            break
        if words:
            end, lines = at + len(line), lines + 1
        at += len(line) + 1
    return end


def _sentences(text: str, span: Span) -> Iterator[Span]:
    start = span.start
    for stop in _STOP.finditer(text, span.start, span.end):
        if _ABBREVIATION.search(text, max(start, stop.start() - 6), stop.start() + 1):
            continue
        if text[stop.start()] == "…" and stop.start() + 1 < span.end and text[stop.end()].islower():
            continue
        piece = trim(text, Span(start, stop.end()))
        if piece.start < piece.end:
            yield piece
            start = stop.end()
    piece = trim(text, Span(start, span.end))
    if piece.start < piece.end:
        yield piece
