"""Small piles of pages in the manner of regional outlets and agencies, and what a fact-checker would answer.

`=== id | outlet | day | kind` opens a page, `=== expected` the answers: `page ID: NAME or NAME, CREDIT` and
`words FIRST WORDS: NAME or NAME`, where `nobody` is an open answer and a kind of event stands for its name.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from provenance.models import Document, DocumentKind, Origin, OriginKind, OriginStatus, Report, Utterance
from provenance.outlets.table import fold_name

PILES = Path(__file__).parent / "piles"
_NOBODY = "nobody"


@dataclass(frozen=True)
class Expected:
    """An answer that must be one of `names`; `credit` only for pages, None where it is not asked."""

    asked: str
    of: str
    names: tuple[str, ...]
    credit: str | None = None


@dataclass(frozen=True)
class Pile:
    """Some pages and the answers expected of them."""

    name: str
    documents: tuple[Document, ...]
    expected: tuple[Expected, ...]


def read_pile(path: Path) -> Pile:
    """The pile that a file holds."""
    _, *parts = path.read_text(encoding="utf-8").split("\n=== ")
    pages = tuple(_page(part) for part in parts if not part.startswith("expected"))
    lines = next(part for part in parts if part.startswith("expected")).splitlines()[1:]
    return Pile(path.stem, pages, tuple(_expected(line) for line in lines if line.strip()))


def piles() -> tuple[Pile, ...]:
    """All piles, in order of their names."""
    return tuple(read_pile(path) for path in sorted(PILES.glob("*.txt")))


def answer_of(report: Report, expected: Expected) -> tuple[Origin | None, str | None]:
    """The answer that the report gives, and for a page its credit state."""
    pages = {one.id: one.origin for one in report.documents}
    texts = {one.id: one.text for one in report.documents}
    origin = answer_among(pages, report.utterances, texts, expected)
    return origin, str(pages[expected.of].credit) if expected.asked == "page" else None


def answer_among(
    pages: Mapping[str, Origin], utterances: Iterable[Utterance], texts: Mapping[str, str], expected: Expected
) -> Origin | None:
    """The answer of a page, or of the utterance that holds some words."""
    if expected.asked == "page":
        return pages[expected.of]
    places = {name: text.find(expected.of) for name, text in texts.items()}
    found = (
        one.origin
        for one in utterances
        if any(r.start - 2 <= places[r.document] < r.end for r in one.renderings if places[r.document] >= 0)
    )
    return next(found, None)


def is_expected(origin: Origin, expected: Expected) -> bool:
    """Whether the answer is one of those that are right."""
    if origin.status is not OriginStatus.NAMED:
        return _NOBODY in expected.names
    if origin.kind is OriginKind.EVENT:
        return any(word in (origin.name or "") for word in expected.names)
    return fold_name(origin.name) in {fold_name(name) for name in expected.names}


def _page(part: str) -> Document:
    head, _, text = part.partition("\n")
    id_, outlet, day, kind = (*(field.strip() for field in head.split("|")), "")[:4]
    return Document(
        id=id_,
        text=text.strip() + "\n",
        outlet=outlet,
        published=day or None,
        kind=DocumentKind(kind or "article"),
    )


def _expected(line: str) -> Expected:
    of, _, answer = line.partition(": ")
    asked, _, what = of.partition(" ")
    names, _, credit = answer.partition(",")
    return Expected(asked, what, tuple(name.strip() for name in names.split(" or ")), credit.strip() or None)
