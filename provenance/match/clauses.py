"""Clauses of a sentence: where the words of a short quotation may stand inside a longer one."""

from __future__ import annotations

import re
from itertools import pairwise

from provenance.match.likeness import likeness, prepare, shared_evidence
from provenance.models import Span
from provenance.text.spans import trim

_CUT = re.compile(
    r"[,;:–—()]\s+|\s[-–—]\s|\s(?=(?:and|but|because|while|although|that|which|who)\s)", re.IGNORECASE
)
_MAX_CLAUSES = 24
_MAX_RUN = 4
_EVIDENCE = 2.6  # shared telling words: a clause of small words alone proves nothing
_WEIGHT_BOUNDS = (0.6, 1.9)  # a window is about as heavy as the shorter text


def split_clauses(text: str) -> tuple[Span, ...]:
    """The clauses of a sentence, cut at commas, dashes and joining words.

    >>> [text[a:b] for text in ["We know it, and we act."] for a, b in split_clauses(text)]
    ['We know it,', 'and we act.']
    """
    cuts = [0, *(found.end() for found in _CUT.finditer(text)), len(text)]
    spans = (trim(text, Span(start, end)) for start, end in pairwise(cuts))
    return tuple(span for span in spans if span.start < span.end)[:_MAX_CLAUSES]


def best_window(short: str, long: str) -> tuple[float, Span]:
    """The likeness of `short` to the best run of clauses of `long`, and where that stands."""
    side = prepare(short)
    clauses = split_clauses(long)
    best, place = 0.0, Span(0, len(long))
    for first in range(len(clauses)):
        for last in range(first, min(first + _MAX_RUN, len(clauses))):
            window = Span(clauses[first].start, clauses[last].end)
            other = prepare(long[window.start : window.end])
            if not _WEIGHT_BOUNDS[0] <= other.total / side.total <= _WEIGHT_BOUNDS[1]:
                continue
            alike = likeness(side, other) if shared_evidence(side, other) >= _EVIDENCE else 0.0
            if alike > best:
                best, place = alike, window
    return best, place
