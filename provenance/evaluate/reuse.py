"""Reuse held against labelled pairs or groups: gold JSON Lines in, figures out, two baselines beside ours.

Pairs of texts are scored by `compare`, groups of articles by the copy groups found among them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

from provenance.errors import InputError
from provenance.evaluate.labels import parsed
from provenance.evaluate.table import f1, ratio
from provenance.match import Field, compare, find_reuse
from provenance.models import DateInterval, Document
from provenance.text.align import sorted_ratio
from provenance.text.tokens import fold, words_of

GRAM_WORDS = 5
THRESHOLD = 0.5  # of `compare` and of a baseline that is not given its best threshold
BASELINES = ("token_sort_ratio", "5-grams")


@dataclass(frozen=True, slots=True)
class Row:
    """One way to tell the pairs: at 0.5, and at the threshold that is best on this very gold."""

    name: str
    precision: float
    recall: float
    f1: float
    best_f1: float
    best_threshold: float | None


@dataclass(frozen=True, slots=True)
class ReuseScores:
    """The ways to tell, ours first, on so many pairs of which so many are the same."""

    rows: tuple[Row, ...]
    pairs: int
    same: int


def evaluate_reuse(gold: Path) -> ReuseScores:
    """Score `gold`: a line is `{"left", "right", "same": true}` or an article `{"id", "text", "group"}`.

    A group of null holds one article; `published` is used where it is given.

    Raises:
        InputError: the file cannot be read, a line is of neither form, or the forms are mixed.
    """
    records = list(_read(gold))
    if records and "group" in records[0]:
        return _score_groups(records, gold)
    return _score_pairs(records, gold)


def lines(scores: ReuseScores) -> list[str]:
    """The table as aligned text."""
    rows = [("", "precision", "recall", "F1", "F1 at best threshold")]
    for row in scores.rows:
        at = "-" if row.best_threshold is None else f"{row.best_f1:.3f} (at {row.best_threshold:.2f})"
        rows.append((row.name, f"{row.precision:.3f}", f"{row.recall:.3f}", f"{row.f1:.3f}", at))
    widths = [max(len(row[i]) for row in rows) for i in range(5)]
    return [
        "  ".join([row[0].ljust(widths[0]), *(row[i].rjust(widths[i]) for i in range(1, 5))]) for row in rows
    ]


def gram_containment(left: str, right: str) -> float:
    """The share of the shorter text's 5-word sequences that stand in the other.

    >>> gram_containment("one two three four five", "so one two three four five")
    1.0
    """
    one, other = _grams(left), _grams(right)
    return ratio(len(one & other), min(len(one), len(other)))


def _grams(text: str) -> frozenset[tuple[str, ...]]:
    words = words_of(text)
    count = max(1, len(words) - GRAM_WORDS + 1) if words else 0
    return frozenset(words[at : at + GRAM_WORDS] for at in range(count))


def _score_pairs(records: Sequence[Mapping[str, Any]], gold: Path) -> ReuseScores:
    for number, record in enumerate(records, 1):
        if not ({"left", "right", "same"} <= record.keys()):
            raise _misshapen(gold, number)
    labels = [bool(record["same"]) for record in records]
    texts = [(str(record["left"]), str(record["right"])) for record in records]
    rows = [
        _row("ours", [compare(*pair).score for pair in texts], labels),
        _row(BASELINES[0], [sorted_ratio(fold(one), fold(other)) for one, other in texts], labels),
        _row(BASELINES[1], [gram_containment(*pair) for pair in texts], labels),
    ]
    return ReuseScores(tuple(rows), len(labels), sum(labels))


def _score_groups(records: Sequence[Mapping[str, Any]], gold: Path) -> ReuseScores:
    for number, record in enumerate(records, 1):
        if not ({"id", "text", "group"} <= record.keys()):
            raise _misshapen(gold, number)
    names = [str(record["id"]) for record in records]
    if len(set(names)) < len(names):
        raise InputError(str(gold), "gives one id to two articles", "give each article an id of its own")
    texts = {name: str(record["text"]) for name, record in zip(names, records, strict=True)}
    groups = dict(zip(names, (record["group"] for record in records), strict=True))
    pairs = list(combinations(sorted(names), 2))
    labels = [groups[one] is not None and groups[one] == groups[other] for one, other in pairs]
    linked = _linked(records)
    rows = [
        _row("ours", [float(pair in linked) for pair in pairs], labels, best=False),
        _row(BASELINES[0], [sorted_ratio(fold(texts[a]), fold(texts[b])) for a, b in pairs], labels),
        _row(BASELINES[1], [gram_containment(texts[a], texts[b]) for a, b in pairs], labels),
    ]
    return ReuseScores(tuple(rows), len(labels), sum(labels))


def _linked(records: Sequence[Mapping[str, Any]]) -> frozenset[tuple[str, str]]:
    """The pairs of articles, lesser id first, that one copy group holds."""
    documents = [Document(id=str(one["id"]), text=str(one["text"])) for one in records]
    dates = {
        str(one["id"]): DateInterval(str(one["published"]), str(one["published"]))
        for one in records
        if one.get("published")
    }
    found = find_reuse(Field(documents, dates=dates))
    return frozenset(
        pair for group in found.copies for pair in combinations(sorted(one.id for one in group.documents), 2)
    )


def _row(name: str, scores: Sequence[float], labels: Sequence[bool], best: bool = True) -> Row:
    right = sum(score >= THRESHOLD and label for score, label in zip(scores, labels, strict=True))
    found, wanted = sum(score >= THRESHOLD for score in scores), sum(labels)
    at = f1(right, found, wanted)
    best_f1, threshold = _best(scores, labels) if best else (at, None)
    return Row(name, ratio(right, found), ratio(right, wanted), at, best_f1, threshold)


def _best(scores: Sequence[float], labels: Sequence[bool]) -> tuple[float, float]:
    """The best F1 and the score from which on linking gives it."""
    wanted, right = sum(labels), 0
    best = (0.0, -1.0)
    ordered = sorted(zip(scores, labels, strict=True), key=lambda pair: -pair[0])
    for found, (score, label) in enumerate(ordered, 1):
        right += label
        if found == len(ordered) or ordered[found][0] < score:
            best = max(best, (f1(right, found, wanted), score))
    return best


def _read(path: Path) -> Iterator[Mapping[str, Any]]:
    for number, line in enumerate(_lines_of(path), 1):
        if not line.strip():
            continue
        try:
            record = parsed(line)
        except ValueError as error:
            raise _misshapen(path, number) from error
        if not isinstance(record, dict):
            raise _misshapen(path, number)
        yield record


def _lines_of(path: Path) -> Iterable[str]:
    try:
        return path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(str(path), f"cannot be read ({error})", "name a JSON Lines file in UTF-8") from error


def _misshapen(path: Path, number: int) -> InputError:
    return InputError(
        f"{path}:{number}",
        "is neither a labelled pair nor an article of a group",
        'give "left", "right" and "same", or "id", "text" and "group", on every line',
    )
