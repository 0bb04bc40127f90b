"""What tracing is given and what it hands back. No stage is called from here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from provenance.models import (
    CopyGroup,
    Credit,
    DateInterval,
    Document,
    DocumentOrigin,
    OriginEntry,
    Passage,
    Quotation,
    Reuse,
    Span,
    Utterance,
)
from provenance.outlets.table import OutletTable


@dataclass(frozen=True)
class Case:
    """Documents with what the earlier stages found in and between them; every mapping is by document id."""

    documents: Mapping[str, Document]
    dates: Mapping[str, DateInterval] = field(default_factory=dict)
    credits: Mapping[str, Sequence[Credit]] = field(default_factory=dict)
    quotations: Mapping[str, Sequence[Quotation]] = field(default_factory=dict)
    boilerplate: Mapping[str, Sequence[Span]] = field(default_factory=dict)
    reuse: Reuse = field(default_factory=Reuse)
    outlets: OutletTable = field(default_factory=OutletTable.default)


@dataclass(frozen=True)
class Traced:
    """The case with its answers: origins of utterances, copies, passages and documents, and better dates."""

    utterances: tuple[Utterance, ...]
    copies: tuple[CopyGroup, ...]
    passages: tuple[Passage, ...]
    documents: Mapping[str, DocumentOrigin]
    origins: tuple[OriginEntry, ...]
    dates: Mapping[str, DateInterval]
