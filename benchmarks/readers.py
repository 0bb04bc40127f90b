"""Saved pages: words, publication day, outlet and agency credit, beside trafilatura alone in the same run.

    python benchmarks/readers.py FOLDER

FOLDER holds pages and a gold.jsonl with a line a page: {"file", "text": the article's words, "published": a
day, "outlet": [names that are right], "credit": an agency or null}. What a line leaves out is not counted.
"""

from __future__ import annotations

import json
import logging
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import trafilatura

from provenance.errors import InputError
from provenance.ingest import read_documents
from provenance.models import Document, OriginKind
from provenance.outlets.table import OutletTable, fold_name
from provenance.pipeline.reading import read_articles
from provenance.quotes.credits.find import agency_of, find_credits

_TOKEN = re.compile(r"[\u0e00-\u0e7f\u1000-\u109f\u3040-\u9fff\uac00-\ud7af]|[^\W_]+")
_ISO_DAY = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?!\d)")
_SHINGLE = 4


@dataclass(frozen=True)
class Answer:
    """What a reader says of a page."""

    text: str = ""
    day: tuple[str, str] | None = None
    outlet: str | None = None
    credits: frozenset[str] = frozenset()


def main(folder: Path) -> None:
    """Print the table."""
    gold = [json.loads(line) for line in (folder / "gold.jsonl").read_text().splitlines() if line.strip()]
    ours = timed(_ours, folder, gold)
    alone = timed(_trafilatura, folder, gold)
    print(f"{'':44}{'pages':>7}{'provenance':>12}{'trafilatura':>13}")
    for name, count, figures in _rows(gold, ours[0], alone[0]):
        print(f"{name:44}{count:7}{figures[0]:12.3f}{figures[1]:13.3f}")
    print(f"{'seconds a page':44}{len(gold):7}{ours[1] / len(gold):12.3f}{alone[1] / len(gold):13.3f}")


def timed(read: Any, folder: Path, gold: Sequence[dict[str, Any]]) -> tuple[list[Answer], float]:
    """The answers of a reader and the CPU seconds they took."""
    start = time.process_time()
    return [read(folder / row["file"]) for row in gold], time.process_time() - start


def _rows(
    gold: Sequence[dict[str, Any]], ours: Sequence[Answer], alone: Sequence[Answer]
) -> Iterator[tuple[str, int, tuple[float, float]]]:
    """Each measure: over how many pages, and the figures of both."""
    measures = (
        ("words of the article, 4-gram F1", "text", _text_f1),
        ("publication day", "published", _is_day),
        ("publication day, or its neighbour", "published", _is_near_day),
        ("outlet", "outlet", _is_outlet),
        ("agency credit, where there is one", "credit", _is_credit),
        ("no agency credit, where there is none", "credit", _is_no_credit),
    )
    for name, field, score in measures:
        chosen = [
            (row, a, b)
            for row, a, b in zip(gold, ours, alone, strict=True)
            if field in row and (field != "credit" or bool(row["credit"]) == (score is _is_credit))
        ]
        if chosen:
            sums = [sum(score(row, answers[which]) for row, *answers in chosen) for which in (0, 1)]
            yield name, len(chosen), (sums[0] / len(chosen), sums[1] / len(chosen))


# --- the two readers --------------------------------------------------------------------------


def _ours(path: Path) -> Answer:
    try:
        read = read_articles(read_documents(path))
    except InputError:
        return Answer()
    (document,) = read.documents.values()
    interval = read.dates[document.id]
    day = None
    if interval.earliest and interval.latest:
        written = _ISO_DAY.match(document.published or "")
        printed = "-".join(written.groups()) if written else ""  # before it is put into universal time
        day = (printed or interval.earliest[:10], printed or interval.latest[:10])
    return Answer(document.text, day, document.outlet, _credits(document))


def _trafilatura(path: Path) -> Answer:
    found = trafilatura.bare_extraction(path.read_bytes(), with_metadata=True)
    if found is None:
        return Answer()
    day = (found.date, found.date) if found.date else None
    document = Document(
        id="a", text=found.text or "", byline=found.author, outlet=found.sitename, url=found.url
    )
    return Answer(document.text, day, found.sitename, _credits(document))


def _credits(document: Document) -> frozenset[str]:
    """The outlets that the byline names, and the one that the words state, but for its own house."""
    table = OutletTable.default()
    named = {mention.outlet.name for mention in table.mentions(document.byline or "")}
    stated = agency_of(find_credits(document.text), document.text)
    if stated is not None:
        named.add(stated.name)
    home = table.find(document.outlet) or table.by_url(document.url)
    return frozenset(one for one in named if home is None or not table.same_house(one, home.name))


# --- the measures -----------------------------------------------------------------------------


def _text_f1(row: dict[str, Any], answer: Answer) -> float:
    gold, found = _shingles(row["text"]), _shingles(answer.text)
    same = (gold & found).total()
    return 2 * same / (gold.total() + found.total()) if same else 0.0


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = [word.casefold() for word in _TOKEN.findall(text)]
    return Counter(tuple(words[at : at + _SHINGLE]) for at in range(max(1, len(words) - _SHINGLE + 1)))


def _is_day(row: dict[str, Any], answer: Answer) -> bool:
    return answer.day == (row["published"], row["published"])


def _is_near_day(row: dict[str, Any], answer: Answer) -> bool:
    if answer.day is None:
        return False
    gold = date.fromisoformat(row["published"])
    return all(abs((date.fromisoformat(day) - gold).days) <= 1 for day in answer.day)


def _is_outlet(row: dict[str, Any], answer: Answer) -> bool:
    table = OutletTable.default()
    known = table.find(answer.outlet)
    names = {fold_name(answer.outlet), fold_name(known.name) if known else ""}
    return bool(answer.outlet) and bool(names & {fold_name(name) for name in row["outlet"]})


def _is_credit(row: dict[str, Any], answer: Answer) -> bool:
    home = OutletTable.default().find(answer.outlet)  # the agency's own page credits nobody else
    return row["credit"] in (*answer.credits, home.name if home is not None else "")


def _is_no_credit(row: dict[str, Any], answer: Answer) -> bool:
    outlets = (OutletTable.default().find(name) for name in answer.credits)
    return not any(outlet is not None and outlet.kind is OriginKind.AGENCY for outlet in outlets)


if __name__ == "__main__":
    logging.disable()
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
