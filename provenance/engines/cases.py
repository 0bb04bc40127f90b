"""Articles brought together as the case that tracing is asked about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from provenance.engines.articles import Shelf
from provenance.models import CopyGroup, Passage, Reuse, Utterance
from provenance.outlets.table import OutletTable
from provenance.tracing import Case, copy_key


def case_of(
    shelf: Shelf,
    outlets: OutletTable,
    passages: Mapping[str, Passage],
    copies: Sequence[CopyGroup],
    utterances: Sequence[Utterance],
) -> Case:
    """The articles of a shelf with what was found in and between them."""
    reuse = Reuse(
        passages=tuple(passages[name] for name in sorted(passages)),
        utterances=tuple(utterances),
        copies=tuple(sorted(copies, key=copy_key)),
    )
    return Case(
        documents={one.document.id: one.document for one in shelf.articles},
        dates=shelf.dates,
        credits={one.document.id: one.reading.credits for one in shelf.articles},
        quotations=shelf.quotations,
        boilerplate=shelf.boilerplate,
        reuse=reuse,
        outlets=outlets,
    )
