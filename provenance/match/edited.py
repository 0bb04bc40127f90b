"""Sentences of two documents that are one, edited: proposed by MinHash, proved by Jaccard and alignment.

What equal n-grams miss: words changed all over a sentence, clauses put in another order.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from provenance.match.runs import Run
from provenance.match.segments import cut_text
from provenance.match.sets import ShingleSets, sets_of
from provenance.models import Document, Sentence, Span
from provenance.text.align import shared_words
from provenance.text.columns import Columns, Hashes, Places, tokenise
from provenance.text.contradictions import contradiction
from provenance.text.rarity import function_words, rarity
from provenance.text.tokens import words_of

LEAST_JACCARD = 0.4  # of telling words
_IN_ORDER = 0.65  # of the longer sentence, so many words stand in the other in order
_ANY_ORDER = 0.8  # or so many in any order,
_SOME_ORDER = 0.5  # with so many in order
_LEAST_WORDS = 8
_HELD = 0.7  # of two sentences, so much in a run already needs no second one;
_WHOLE = 0.95  # nor so much of one
_MOST_WORDS = 120
_LEAST_WEIGHT = 6.0
_LEAST_SHARE = 0.6
_CORRECTED = 0.8


def telling_sets(columns: Columns, units: Places) -> ShingleSets:
    """The telling words of each unit as a set: a shingle of one word survives any order."""
    return sets_of(_telling(_cut(columns, units)), 1)


def add_edited(
    documents: Sequence[Document],
    columns: Columns,
    units: Places,
    near: Sequence[tuple[int, int]],
    runs: Sequence[Run],
) -> list[Run]:
    """The runs and those of edited sentences, joined where they overlap.

    Args:
        units: sentences, as rows (document, first word, last word).
        near: pairs of units that may be one sentence, in order.
    """
    held: dict[tuple[int, int], list[Run]] = defaultdict(list)
    for run in runs:
        held[run.left, run.right].append(run)
    for one, other in near:
        left, right = units[one].tolist(), units[other].tolist()
        if left[0] == right[0]:
            continue
        found = _proved(documents, columns, left, right, held.get((left[0], right[0]), ()))
        if found is not None:
            held[left[0], right[0]] = _merged(columns, held[left[0], right[0]], found)
    return sorted(run for pair in held.values() for run in pair)


def sentence_units(
    documents: Sequence[Document],
    columns: Columns,
    searched: NDArray[np.bool_],
    sentences: Mapping[str, Sequence[Sentence]],
) -> Places:
    """Rows (document, first word, last word) of the sentences long enough, words of the whole columns.

    `searched` are the words that count; a sentence with others is left out.
    """
    blocked = np.concatenate(([0], np.cumsum(~searched)))
    units: list[tuple[int, int, int]] = []
    for row, document in enumerate(documents):
        given = sentences.get(document.id)
        spans = [Span(one.start, one.end) for one in given] if given else cut_text(document.text)
        low, high = int(columns.rows[row]), int(columns.rows[row + 1])
        firsts = low + np.searchsorted(columns.starts[low:high], [span.start for span in spans])
        lasts = low + np.searchsorted(columns.ends[low:high], [span.end for span in spans], side="right")
        for first, last in zip(firsts.tolist(), lasts.tolist(), strict=True):
            if _LEAST_WORDS <= last - first <= _MOST_WORDS and blocked[first] == blocked[last]:
                units.append((row, first, last))
    return np.array(units, np.int64).reshape(-1, 3)


def _cut(columns: Columns, units: Places) -> Columns:
    """The words of the units as texts of their own."""
    lengths = units[:, 2] - units[:, 1]
    rows = np.zeros(len(units) + 1, np.int64)
    np.cumsum(lengths, out=rows[1:])
    at = np.arange(int(lengths.sum())) - np.repeat(rows[:-1] - units[:, 1], lengths)
    return Columns(columns.hashes[at], columns.starts[at], columns.ends[at], rows)


def _telling(columns: Columns) -> Columns:
    """The words that do more than join others."""
    small = np.isin(columns.hashes, _small_words())
    rows = np.concatenate(([0], np.cumsum(~small)))[columns.rows]
    return Columns(columns.hashes[~small], columns.starts[~small], columns.ends[~small], rows)


@cache
def _small_words() -> Hashes:
    """The hashes of the words that only join others."""
    return tokenise(sorted(function_words())).hashes


def _proved(
    documents: Sequence[Document],
    columns: Columns,
    left: Sequence[int],
    right: Sequence[int],
    runs: Sequence[Run],
) -> Run | None:
    """The run of two sentences, None where a run holds them already or they are not one sentence edited."""
    shift_left, shift_right = int(columns.rows[left[0]]), int(columns.rows[right[0]])
    a, b, c, d = left[1] - shift_left, left[2] - shift_left, right[1] - shift_right, right[2] - shift_right
    if any(_holds(_shared(run.a, run.b, a, b), _shared(run.c, run.d, c, d)) for run in runs):
        return None
    words, others = columns.hashes[left[1] : left[2]].tolist(), columns.hashes[right[1] : right[2]].tolist()
    longest = max(len(words), len(others))
    ordered = shared_words(words, others)
    any_order = sum((Counter(words) & Counter(others)).values())
    is_edited = ordered >= _IN_ORDER * longest or (
        any_order >= _ANY_ORDER * longest and ordered >= _SOME_ORDER * longest
    )
    if not is_edited or any_order < _LEAST_WORDS:
        return None
    texts = [_text(documents[side[0]], columns, side) for side in (left, right)]
    if not _tells(*texts):
        return None
    # A template is filled with other names and numbers; among copied text a correction is an edit.
    if (not runs or ordered < _CORRECTED * longest) and contradiction(*sorted(texts)):
        return None
    return Run(left[0], right[0], a, b, c, d, any_order)


def _tells(left: str, right: str) -> bool:
    """Whether two sentences share enough telling words, so that no phrase of a trade makes them one."""
    one, other = set(words_of(left)), set(words_of(right))
    shared = sum(map(rarity, sorted(one & other)))
    heavier = max(sum(map(rarity, sorted(each))) for each in (one, other))
    return shared >= max(_LEAST_WEIGHT, _LEAST_SHARE * heavier)


def _text(document: Document, columns: Columns, unit: Sequence[int]) -> str:
    return document.text[int(columns.starts[unit[1]]) : int(columns.ends[unit[2] - 1])]


def _shared(low: int, high: int, first: int, last: int) -> float:
    """The part of `first:last` that lies in `low:high`."""
    return (min(high, last) - max(low, first)) / (last - first)


def _holds(left: float, right: float) -> bool:
    """Whether a run has what two sentences share: most of both, or one of them whole."""
    return min(left, right) >= _HELD or max(left, right) >= _WHOLE


def _merged(columns: Columns, runs: list[Run], new: Run) -> list[Run]:
    """The runs of a pair with a new one, those it overlaps on both sides taken into it."""
    kept: list[Run] = []
    for run in runs:
        if run.a < new.b and new.a < run.b and run.c < new.d and new.c < run.d:
            new = _joined(columns, run, new)
        else:
            kept.append(run)
    return [*kept, new]


def _joined(columns: Columns, run: Run, new: Run) -> Run:
    a, b, c, d = min(run.a, new.a), max(run.b, new.b), min(run.c, new.c), max(run.d, new.d)
    left, right = int(columns.rows[run.left]), int(columns.rows[run.right])
    words = Counter(columns.hashes[left + a : left + b].tolist())
    others = Counter(columns.hashes[right + c : right + d].tolist())
    return Run(run.left, run.right, a, b, c, d, sum((words & others).values()))
