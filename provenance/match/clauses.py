"""Clauses of a sentence: where the words of a short quotation may stand inside a longer one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise

from provenance.match.likeness import (
    Side,
    likeness,
    likest,
    most_for,
    prepare,
    shared_evidence,
    telling_words,
)
from provenance.models import Span
from provenance.text.rarity import rarity
from provenance.text.spans import trim

_CUT = re.compile(
    r"[,;:–—()]\s+|\s[-–—]\s|\s(?=(?:and|but|because|while|although|that|which|who)\s)", re.IGNORECASE
)
_MAX_CLAUSES = 24
_MAX_RUN = 4
_EVIDENCE = 2.6  # shared telling words: a clause of small words alone proves nothing
_SLACK = 1e-6
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
    words = [telling_words(long[clause.start : clause.end]) for clause in clauses]
    met = cache(lambda number: likest(side, words[number]))
    best, place = 0.0, Span(0, len(long))
    for first in range(len(clauses)):
        held: set[str] = set()
        for last in range(first, min(first + _MAX_RUN, len(clauses))):
            held |= words[last]
            if not _is_as_heavy(side, held):
                continue
            evidence = _most_evidence(side, [met(number) for number in range(first, last + 1)])
            if evidence < _EVIDENCE or most_for(evidence) <= best:
                continue
            window = Span(clauses[first].start, clauses[last].end)
            other = prepare(long[window.start : window.end])
            if not _WEIGHT_BOUNDS[0] <= other.total / side.total <= _WEIGHT_BOUNDS[1]:
                continue
            alike = likeness(side, other) if shared_evidence(side, other) >= _EVIDENCE else 0.0
            if alike > best:
                best, place = alike, window
    return best, place


def _is_as_heavy(side: Side, words: Iterable[str]) -> bool:
    """Whether a window with these telling words can be about as heavy as a side."""
    share = (sum(map(rarity, words)) or 0.15) / side.total
    return _WEIGHT_BOUNDS[0] - _SLACK <= share <= _WEIGHT_BOUNDS[1] + _SLACK


def _most_evidence(side: Side, met: Sequence[Sequence[float]]) -> float:
    """The most that a side can share with some clauses, each with how like its likest words are."""
    shared = _SLACK
    for place, weight in enumerate(side.weights.values()):
        shared += weight * max(each[place] for each in met)
    return shared
