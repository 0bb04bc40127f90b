"""A batch of articles on its way into an index: which are there, which replace others, who gets a new id."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from provenance.models import Document
from provenance.outlets.table import OutletTable
from provenance.pipeline import shelf
from provenance.pipeline.index_values import Added
from provenance.store import articles
from provenance.store.codec import decode_document
from provenance.store.database import Database
from provenance.text.tokens import words_of

_WORDS_SHARED = 0.5  # of the words of two texts of one id: a new version, not another article


def add(base: Database, batch: Sequence[Document], outlets: OutletTable) -> Added:
    """Shelve a batch of articles, all of them or, killed on the way, none."""
    with base.batch():
        new: dict[str, Document] = {}
        unchanged = replaced = 0
        renamed: list[tuple[str, str]] = []
        for one in batch:
            kept = _placed(base, one, new)
            if kept is None:
                unchanged += 1
                continue
            if kept.id != one.id:
                renamed.append((one.id, kept.id))
            n = articles.number_of(base, kept.id)
            if n is not None:
                shelf.take_off(base, n, outlets)
                replaced += 1
            new[kept.id] = kept
        shelf.put(base, list(new.values()), outlets)
    return Added(len(new) - replaced, unchanged, replaced, tuple(renamed))


def _placed(base: Database, one: Document, new: dict[str, Document]) -> Document | None:
    """The article with the id it gets, None where it is there already."""
    for id in (one.id, f"{one.id}~{one.sha256[:8]}"):
        kept = replace(one, id=id)
        held = new.get(id)
        if held is None:
            n = articles.number_of(base, id)
            if n is None:
                return kept
            held = decode_document(articles.given(base, n))
        if held == kept:
            return None
        if id not in new and _is_version(held, kept):
            return kept
    return None


def _is_version(held: Document, new: Document) -> bool:
    """Whether an article under an id that is taken is a version of the one held, and not another article."""
    if held.url and new.url:
        return held.url == new.url
    if held.text == new.text:
        return True
    words, others = set(words_of(held.text)), set(words_of(new.text))
    return len(words & others) >= _WORDS_SHARED * max(len(words), len(others))
