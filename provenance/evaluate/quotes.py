"""Quotations held against labelled ones: gold JSON Lines in, figures out, a naive reader beside ours.

Spans are compared as sets of words. Exact: the same words. Overlap: words in common over words in either
at least 0.8, matched one to one, best first, as is usual for PolNeAR (Newell et al., LREC 2018).
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from provenance.errors import InputError
from provenance.evaluate.calibration import Bin, expected_error, reliability
from provenance.evaluate.labels import is_article, parsed
from provenance.evaluate.table import Figure, f1, ratio
from provenance.models import Document, Quotation
from provenance.quotes import read_quotations

OVERLAP = 0.8
LONG_WORDS = 5
BASELINE = "naive"

_WORD = re.compile(r"\w+(?:[’'.\-]\w+)*")
_NAIVE = re.compile(
    r"[“\"](?P<text>[^“”\"]{2,2000})[”\"](?:,? (?:said|says|added|told) (?P<after>(?:[A-Z][\w.'’-]+ ?){1,4})"
    r"|,? (?P<before>(?:[A-Z][\w.'’-]+ ?){1,4}) (?:said|says|added|told))?"
)
_TITLE_TAIL = re.compile(r"\s*(?:,|;|\(|\s(?:who|which|that|of|in|at|from|for|with|on|and)\s).*", re.S | re.I)


@dataclass(frozen=True, slots=True)
class Unit:
    """A span to score: its words, whose it is, and how sure that is."""

    start: int
    end: int
    kind: str
    words: frozenset[int]
    speaker: str | None
    mention: tuple[int, int] | None
    confidence: float


@dataclass(frozen=True, slots=True)
class Scope:
    """Which labelled quotations a figure is about, and which predictions may be false ones (`found`)."""

    name: str
    strings: bool
    kinds: frozenset[str]
    found: frozenset[str]
    min_words: int = 1


_ALL = frozenset({"direct", "mixed", "indirect"})
SCOPES = (
    Scope("strings of 5+ words", True, _ALL, frozenset({"string"}), LONG_WORDS),
    Scope("direct", False, frozenset({"direct"}), frozenset({"direct", "mixed"})),
    Scope("all kinds", False, _ALL, _ALL),
)


@dataclass(frozen=True, slots=True)
class Scored:
    """The table, the reliability of the speaker's confidence, and its expected calibration error."""

    figures: tuple[Figure, ...]
    reliability: tuple[Bin, ...]
    calibration_error: float
    cpu_ratio: float
    articles: int


def evaluate_quotes(gold: Path) -> Scored:
    """Read every article of `gold`, extract its quotations, and score them.

    A line of `gold` is `{"id", "text", "quotes": [{"start", "end", "kind", "quoted", "speaker",
    "speaker_start", "speaker_end"}]}`, offsets in code points.

    Raises:
        InputError: a line is not of that form.
    """
    records = list(read_gold(gold))
    ours, our_seconds = _timed(records, _ours)
    naive, naive_seconds = _timed(records, _naive)
    figures: list[Figure] = []
    judged: list[tuple[float, bool]] = []
    for scope in SCOPES:
        mine, other = _tally(records, ours, scope), _tally(records, naive, scope)
        judged += mine.judged if scope.name == "all kinds" else []
        figures += [
            Figure(f"{scope.name}: exact F1", mine.exact_f1, other.exact_f1, mine.wanted),
            Figure(f"{scope.name}: overlap F1", mine.overlap_f1, other.overlap_f1, mine.wanted),
            Figure(f"{scope.name}: speaker end to end", mine.end_to_end, other.end_to_end, mine.spoken),
            Figure(f"{scope.name}: speaker when matched", mine.when_matched, other.when_matched, mine.met),
        ]
    bins = reliability(judged)
    return Scored(tuple(figures), bins, expected_error(bins), ratio(our_seconds, naive_seconds), len(records))


def read_gold(path: Path) -> Iterator[Mapping[str, Any]]:
    """The articles of a gold file, a line each."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(str(path), f"cannot be read ({error})", "name a JSON Lines file in UTF-8") from error
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            record = parsed(line)
        except ValueError as error:
            raise _no_article(path, number) from error
        if not is_article(record):
            raise _no_article(path, number)
        yield record


def _no_article(path: Path, number: int) -> InputError:
    return InputError(
        f"{path}:{number}",
        "is no labelled article",
        'give "id", "text" and "quotes", each with "start" and "end" inside the text',
    )


@dataclass(slots=True)
class _Tally:
    wanted: int = 0
    found: int = 0
    exact: int = 0
    met_all: int = 0
    spoken: int = 0
    met: int = 0
    right: int = 0
    judged: list[tuple[float, bool]] = field(default_factory=list)

    @property
    def exact_f1(self) -> float:
        return f1(self.exact, self.found, self.wanted)

    @property
    def overlap_f1(self) -> float:
        return f1(self.met_all, self.found, self.wanted)

    @property
    def end_to_end(self) -> float:
        return ratio(self.right, self.spoken)

    @property
    def when_matched(self) -> float:
        return ratio(self.right, self.met)


def _tally(records: Iterable[Mapping[str, Any]], predicted: Mapping[str, list[Unit]], scope: Scope) -> _Tally:
    tally = _Tally()
    for record in records:
        labelled = [one for quote in record["quotes"] for one in _units(record["text"], quote, scope.strings)]
        wanted = [one for one in labelled if one.kind in scope.kinds and len(one.words) >= scope.min_words]
        others = _others(record, labelled, wanted, scope)
        found = _fitting(predicted[record["id"]], scope)
        pairs = _paired(wanted, found)
        matched = {j for _, j in pairs.items()}
        ignored = sum(
            1
            for j, one in enumerate(found)
            if j not in matched and any(2 * len(one.words & other) >= len(one.words) for other in others)
        )
        tally.wanted += len(wanted)
        tally.found += len(found) - ignored
        tally.met_all += len(pairs)
        tally.exact += sum(wanted[i].words == found[j].words for i, j in pairs.items())
        _tally_speakers(tally, wanted, found, pairs)
    return tally


def _tally_speakers(tally: _Tally, wanted: list[Unit], found: list[Unit], pairs: Mapping[int, int]) -> None:
    for i, one in enumerate(wanted):
        if not one.speaker:
            continue
        tally.spoken += 1
        if i not in pairs:
            continue
        tally.met += 1
        answer = found[pairs[i]]
        right = _same_speaker(one, answer)
        tally.right += right
        if answer.speaker:
            tally.judged.append((answer.confidence, right))


def _others(
    record: Mapping[str, Any], labelled: list[Unit], wanted: list[Unit], scope: Scope
) -> list[frozenset[int]]:
    """Labelled words that this figure is not about: a prediction in them is not counted as false."""
    others = [one.words for one in labelled if one not in wanted]
    if scope.strings:
        inside = frozenset[int]().union(*(one.words for one in labelled))
        spans = (_words(record["text"], one["start"], one["end"]) - inside for one in record["quotes"])
        others += [words for words in spans if words]
    return others


def _fitting(units: list[Unit], scope: Scope) -> list[Unit]:
    """The predictions in the unit of the figure, each set of words once."""
    seen: set[frozenset[int]] = set()
    kept = []
    for one in units:
        if one.kind in scope.found and len(one.words) >= scope.min_words and one.words not in seen:
            seen.add(one.words)
            kept.append(one)
    return kept


def _paired(wanted: list[Unit], found: list[Unit]) -> dict[int, int]:
    candidates = []
    for i, one in enumerate(wanted):
        for j, other in enumerate(found):
            shared = len(one.words & other.words)
            if shared and shared >= OVERLAP * len(one.words | other.words):
                same = one.words == other.words
                candidates.append((-same, -shared / len(one.words | other.words), i, j))
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, i, j in sorted(candidates):
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return pairs


def _same_speaker(wanted: Unit, found: Unit) -> bool:
    if found.speaker is None:
        return False
    if (
        wanted.mention
        and found.mention
        and max(wanted.mention[0], found.mention[0]) < min(wanted.mention[1], found.mention[1])
    ):
        return True
    return _head(wanted.speaker) is not None and _head(wanted.speaker) == _head(found.speaker)


def _head(name: str | None) -> str | None:
    """The last word of a name, what follows a comma or "of" left out."""
    words = re.findall(r"[\w’'\-]+", _TITLE_TAIL.sub("", f" {name or ''} ").casefold())
    kept = [re.sub(r"[’']s?$", "", word) for word in words if word not in ("jr", "sr")]
    return kept[-1] if kept else None


def _units(text: str, quote: Mapping[str, Any], strings: bool) -> Iterator[Unit]:
    """The spans of a labelled quotation: itself, or its strings inside marks."""
    kind = str(quote.get("kind") or "direct")
    spans: Iterable[tuple[int, int]] = [(quote["start"], quote["end"])]
    if strings:
        whole = spans if kind == "direct" else ()
        spans = [(a, b) for a, b in quote["quoted"]] if quote.get("quoted") is not None else whole
    mention = None
    if quote.get("speaker_start") is not None and quote.get("speaker_end") is not None:
        mention = (quote["speaker_start"], quote["speaker_end"])
    for start, end in spans:
        words = _words(text, start, end)
        if words:
            yield Unit(start, end, kind, words, quote.get("speaker"), mention, 1.0)


def _words(text: str, start: int, end: int) -> frozenset[int]:
    return frozenset(start + one.start() for one in _WORD.finditer(text[start:end]))


def _timed(
    records: Iterable[Mapping[str, Any]], reader: Callable[[Mapping[str, Any]], list[Unit]]
) -> tuple[dict[str, list[Unit]], float]:
    begun = time.process_time()
    found = {record["id"]: reader(record) for record in records}
    return found, time.process_time() - begun


def _ours(record: Mapping[str, Any]) -> list[Unit]:
    document = Document(id=record["id"], text=record["text"], language=record.get("lang"))
    return [unit for one in read_quotations(document).quotations for unit in _unit_of(document.text, one)]


def _unit_of(text: str, one: Quotation) -> Iterator[Unit]:
    mention = None
    if one.speaker_start is not None and one.speaker_end is not None:
        mention = (one.speaker_start, one.speaker_end)
    spans = [(one.start, one.end, str(one.kind))] + [(a, b, "string") for a, b in one.quoted]
    for start, end, kind in spans:
        words = _words(text, start, end)
        if words:
            yield Unit(start, end, kind, words, one.speaker_mention or one.speaker, mention, one.confidence)


def _naive(record: Mapping[str, Any]) -> list[Unit]:
    """What a regular expression for marks and "X said" finds."""
    units: list[Unit] = []
    for one in _NAIVE.finditer(record["text"]):
        start, end = one.span("text")
        which = "after" if one["after"] else "before"
        mention = one.span(which) if one[which] else None
        words = _words(record["text"], start, end)
        kinds = ("direct", "string") if words else ()
        units.extend(Unit(start, end, kind, words, one[which], mention, 1.0) for kind in kinds)
    return units
