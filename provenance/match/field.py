"""What is searched: documents, and what was read of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from provenance.models import DateInterval, Document, Quotation, Sentence, Span


@dataclass(frozen=True)
class Field:
    """Documents with their sentences, marked words, days and boilerplate.

    Every mapping is by document id and may lack any document.
    """

    documents: Sequence[Document]
    sentences: Mapping[str, Sequence[Sentence]] = field(default_factory=dict)
    quotations: Mapping[str, Sequence[Quotation]] = field(default_factory=dict)
    dates: Mapping[str, DateInterval] = field(default_factory=dict)
    boilerplate: Mapping[str, Sequence[Span]] = field(default_factory=dict)

    @cached_property
    def by_id(self) -> Mapping[str, Document]:
        """The documents by their ids, in order."""
        return {one.id: one for one in self.documents}
