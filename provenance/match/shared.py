"""What documents share, word for word: their words as columns and the runs between any two of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

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
    shorn = [_shorn(laid.documents, laid.columns, run) for run in runs]
    return tuple(
        run
        for run in add_edited(laid.documents, laid.columns, units, near, shorn)
        if run.b - run.a >= settings.passage_min_words
        and _tells(laid.documents[run.left].text, span_of(laid.columns, run.left, run.a, run.b))
    )


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


def _shorn(documents: Sequence[Document], columns: Columns, run: Run) -> Run:
    """The run without the few words at its ends that belong to another paragraph on either side."""
    left, right = documents[run.left].text, documents[run.right].text
    for _ in range(_RAGGED_WORDS):
        head = any(
            _has_break(text, columns, row, first + step)
            for text, row, first in ((left, run.left, run.a), (right, run.right, run.c))
            for step in range(_RAGGED_WORDS)
            if step + 1 < run.b - run.a and step + 1 < run.d - run.c
        )
        if not head:
            break
        run = run._replace(a=run.a + 1, c=run.c + 1, equal=run.equal - 1)
    for _ in range(_RAGGED_WORDS):
        tail = any(
            _has_break(text, columns, row, last - 2 - step)
            for text, row, last in ((left, run.left, run.b), (right, run.right, run.d))
            for step in range(_RAGGED_WORDS)
            if step + 1 < run.b - run.a and step + 1 < run.d - run.c
        )
        if not tail:
            break
        run = run._replace(b=run.b - 1, d=run.d - 1, equal=run.equal - 1)
    return run


def _has_break(text: str, columns: Columns, row: int, word: int) -> bool:
    """Whether a line ends between a word and the next one."""
    at = int(columns.rows[row]) + word
    return "\n" in text[int(columns.ends[at]) : int(columns.starts[at + 1])]


def span_of(columns: Columns, row: int, first: int, last: int) -> Span:
    """The characters of words `first:last` of text `row`."""
    base = int(columns.rows[row])
    return Span(int(columns.starts[base + first]), int(columns.ends[base + last - 1]))


def _tells(text: str, span: Span) -> bool:
    words = set(fold(text[span.start : span.end]).split())
    return sum(rarity(word) for word in sorted(words)) >= _MIN_TELLING
