"""What is wrong with the file of an index: pages, articles that are not what was added, lost answers."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.errors import InputError
from provenance.pipeline import settling
from provenance.pipeline.index_values import Fault
from provenance.store import articles
from provenance.store.codec import decode_document
from provenance.store.database import Database


def faults(base: Database) -> tuple[Fault, ...]:
    """Everything wrong, pages first, then article by article."""
    pages = [Fault("file", str(row[0])) for row in base.rows("PRAGMA integrity_check") if row[0] != "ok"]
    return (*pages, *_of_articles(base))


def _of_articles(base: Database) -> Iterator[Fault]:
    is_settled = settling.is_settled(base)
    for held in articles.all_held(base):
        id, sha256 = base.row("SELECT id, sha256 FROM documents WHERE n = ?", (held.n,)) or ("", "")
        try:
            is_as_added = decode_document(held.given).sha256 == sha256
        except InputError as error:
            yield Fault(id, f"{error.what}; {error.advice}")
            continue
        if not is_as_added:
            yield Fault(id, "its text is not the one that was added; remove and add it again")
        if held.entry is None and is_settled:
            yield Fault(id, "it was not compared; remove and add it again")
