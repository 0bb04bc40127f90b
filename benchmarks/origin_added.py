"""A page more and the answers: how many move in our piles, in generated cascades and among wire pages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path

from cascades import families, fresh, operators
from cascades.cascade import Knobs
from cascades.write import make_corpus
from origin_generated import document_of
from origin_wire import Wire

from provenance.models import Document
from tests.quality.added import added_to, moved_by, report_on
from tests.quality.piles import piles

_CORPORA = 4
_EVERY = 5  # of generated and wire pages, so many are added one by one
_MOST_PAGES = 25
_KNOBS = (
    Knobs(families=families.DEVELOPMENT, operators=(*operators.DEVELOPMENT, *operators.NOISE)),
    Knobs(families=families.HELD_OUT, operators=operators.HELD_OUT, dates="none", depth=3),
    Knobs(families=tuple(fresh.FAMILIES), operators=fresh.OPERATORS),
)


def report(folder: Path) -> None:
    """Print how many pages that were added moved an answer, and which."""
    _told("piles", ((one.name, one.documents) for one in piles()), 1)
    _told("generated cascades", _cascades(), _EVERY)
    _told("wire pages by cluster", _clusters(Wire(folder)), _EVERY)


def _told(what: str, corpora: Iterable[tuple[str, Sequence[Document]]], every: int) -> None:
    total = moving = 0
    for name, documents in corpora:
        before = report_on(documents)
        for how, added in islice(added_to(documents, before), 0, None, every):
            moved = moved_by(added, documents, before)
            total, moving = total + 1, moving + bool(moved)
            for one in moved:
                print(f"  {name}: {how}: {one.of}: {one.before} -> {one.after}")
    print(f"{what}: {moving} of {total} pages more move an answer", flush=True)


def _cascades() -> Iterable[tuple[str, Sequence[Document]]]:
    for number, knobs in enumerate(_KNOBS):
        for seed in range(_CORPORA):
            made = make_corpus(1, knobs, 900 + 10 * number + seed)
            yield f"knobs {number}, seed {seed}", [document_of(row) for row in made.articles][:_MOST_PAGES]


def _clusters(wire: Wire) -> Iterable[tuple[str, Sequence[Document]]]:
    for cluster, names in sorted(wire.clusters.items()):
        if 1 < len(names) <= _MOST_PAGES:
            yield cluster, [wire.read.documents[name] for name in names]
