"""What documents share, word for word: their words as columns and the runs between any two of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from provenance.match.edited import LEAST_JACCARD, add_edited, sentence_units, telling_sets
from provenance.match.proposals import near_sets
from provenance.match.runs import Run, find_runs
from provenance.match.settings import MatchSettings
from provenance.models import Document, Sentence, Span
from provenance.text.columns import Columns, Places, tokenise
from provenance.text.rarity import rarity
from provenance.text.tokens import fold

_MIN_TELLING = 4.0  # weight of the words of a passage: "at the end of the day on the" is none
_LINE_END = re.compile(r"\n")
_BREAK = b"\x01"
_RAGGED_WORDS = 3  # so few words of the next paragraph are chance


@dataclass(frozen=True, slots=True)
class Shared:
    """The documents' words and the runs they share: what passages and copy groups are made of.

    `keep` are the words outside boilerplate. `first[row]` is the first row with the same text and
    boilerplate; of such twins only two are `searched` for runs, the others share what they share. `hot` are
    rows whose runs with others may not all be listed.
    """

    documents: tuple[Document, ...]
    columns: Columns
    keep: NDArray[np.bool_]
    searched: NDArray[np.bool_]
    first: tuple[int, ...]
    hot: frozenset[int]
    runs: tuple[Run, ...]

    @property
    def rows(self) -> Places:
        """Where each document's words begin in the columns."""
        return self.columns.rows

    def twins(self) -> dict[int, list[int]]:
        """The rows with one text, by the first of them, where there are several."""
        twins: dict[int, list[int]] = {}
        for row, first in enumerate(self.first):
            if first != row:
                twins.setdefault(first, [first]).append(row)
        return twins


def find_shared(
    documents: Sequence[Document],
    boilerplate: Mapping[str, Sequence[Span]],
    settings: MatchSettings,
    sentences: Mapping[str, Sequence[Sentence]],
) -> Shared:
    """The runs and edited sentences that any two of `documents` share outside boilerplate."""
    laid = lay_out(documents, boilerplate)
    counted = laid.keep & laid.searched
    runs, hot = find_runs(
        laid.columns, counted, settings.passage_min_words, settings.passage_gap_words, settings.hot_bucket
    )
    units = sentence_units(laid.documents, laid.columns, counted, sentences)
    near = near_sets(telling_sets(laid.columns, units), LEAST_JACCARD, settings.hot_bucket)
    proved = prove_runs(laid, runs, units, near, settings)
    return replace(laid, hot=hot, runs=proved)


def lay_out(documents: Iterable[Document], boilerplate: Mapping[str, Sequence[Span]]) -> Shared:
    """The documents in order, their words in columns, which of them count; no runs yet."""
    ordered = tuple(sorted(documents, key=lambda one: (one.sha256, one.id)))
    columns = tokenise([one.text for one in ordered])
    keep = _outside(ordered, columns, boilerplate)
    first, searched = _twins(ordered, columns, keep)
    return Shared(ordered, columns, keep, searched, first, frozenset(), ())


def prove_runs(
    laid: Shared,
    runs: Sequence[Run],
    units: Places,
    near: Sequence[tuple[int, int]],
    settings: MatchSettings,
) -> tuple[Run, ...]:
    """The telling ones of the runs of `laid` and of its near sentences; each pair of texts for itself."""
    breaks = _breaks(laid.documents, laid.columns)
    shorn = [_shorn(breaks, laid.rows, run) for run in runs]
    long = [
        run
        for run in add_edited(laid.documents, laid.columns, units, near, shorn)
        if run.b - run.a >= settings.passage_min_words
    ]
    lefts = (span for _, span in islice(sides_of(laid.columns, long), 0, None, 2))
    tells = cache(_tells)
    texts = (laid.documents[run.left].text[at.start : at.end] for run, at in zip(long, lefts, strict=True))
    return tuple(run for run, text in zip(long, texts, strict=True) if tells(text))


def _outside(
    documents: Sequence[Document], columns: Columns, boilerplate: Mapping[str, Sequence[Span]]
) -> NDArray[np.bool_]:
    """Which words stand outside boilerplate."""
    keep = np.ones(len(columns.hashes), np.bool_)
    for row, document in enumerate(documents):
        first, last = columns.rows[row], columns.rows[row + 1]
        starts, ends = columns.starts[first:last], columns.ends[first:last]
        for start, end in boilerplate.get(document.id, ()):
            inside = slice(np.searchsorted(ends, start, side="right"), np.searchsorted(starts, end))
            keep[first:last][inside] = False
    return keep


def _twins(
    documents: Sequence[Document], columns: Columns, keep: NDArray[np.bool_]
) -> tuple[tuple[int, ...], NDArray[np.bool_]]:
    """The first row with the text of each row, and which words are searched: those of two twins at most."""
    firsts: dict[tuple[str, bytes], int] = {}
    counts: dict[int, int] = {}
    searched = np.ones(len(keep), np.bool_)
    found: list[int] = []
    for row, document in enumerate(documents):
        words = slice(columns.rows[row], columns.rows[row + 1])
        first = firsts.setdefault((document.text, keep[words].tobytes()), row)
        counts[first] = counts.get(first, 0) + 1
        if counts[first] > 2:
            searched[words] = False
        found.append(first)
    return tuple(found), searched


def _breaks(documents: Sequence[Document], columns: Columns) -> bytes:
    """For each word of the columns, 1 where a line ends between it and the next one."""
    breaks = np.zeros(len(columns.hashes) + 1, np.bool_)
    for row, document in enumerate(documents):
        first, last = columns.rows[row], columns.rows[row + 1]
        lines = [at.start() for at in _LINE_END.finditer(document.text)]
        before = np.searchsorted(columns.ends[first:last], lines, side="right") - 1
        breaks[first + before[before >= 0]] = True
    return breaks.tobytes()


def _shorn(breaks: bytes, rows: Places, run: Run) -> Run:
    """The run without the few words at its ends that belong to another paragraph on either side."""
    left, right = int(rows[run.left]), int(rows[run.right])
    for _ in range(_RAGGED_WORDS):
        near = _ragged(run)
        if (
            _BREAK
            not in breaks[left + run.a : left + run.a + near] + breaks[right + run.c : right + run.c + near]
        ):
            break
        run = run._replace(a=run.a + 1, c=run.c + 1, equal=run.equal - 1)
    for _ in range(_RAGGED_WORDS):
        near = _ragged(run)
        one, other = left + run.b - 1, right + run.d - 1
        if _BREAK not in breaks[one - near : one] + breaks[other - near : other]:
            break
        run = run._replace(b=run.b - 1, d=run.d - 1, equal=run.equal - 1)
    return run


def _ragged(run: Run) -> int:
    """How many words at either end may be another paragraph's: one at least is the run's own."""
    return max(0, min(_RAGGED_WORDS, run.b - run.a - 1, run.d - run.c - 1))


def sides_of(columns: Columns, runs: Sequence[Run]) -> Iterator[tuple[int, Span]]:
    """Where each run stands, as (row, span): on the left, then on the right, one run after the other."""
    lefts = _spans_of(columns, [(run.left, run.a, run.b) for run in runs])
    rights = _spans_of(columns, [(run.right, run.c, run.d) for run in runs])
    for run, left, right in zip(runs, lefts, rights, strict=True):
        yield run.left, left
        yield run.right, right


def _spans_of(columns: Columns, stretches: Sequence[tuple[int, int, int]]) -> Iterator[Span]:
    """The characters of words `first:last` of text `row`, for each (row, first, last)."""
    rows, firsts, lasts = np.array(stretches, np.int64).reshape(-1, 3).T
    base = columns.rows[rows]
    starts, ends = columns.starts[base + firsts], columns.ends[base + lasts - 1]
    return map(Span, starts.tolist(), ends.tolist())


def span_of(columns: Columns, row: int, first: int, last: int) -> Span:
    """The characters of words `first:last` of text `row`."""
    base = int(columns.rows[row])
    return Span(int(columns.starts[base + first]), int(columns.ends[base + last - 1]))


def _tells(text: str) -> bool:
    words = set(fold(text).split())
    return sum(rarity(word) for word in sorted(words)) >= _MIN_TELLING
