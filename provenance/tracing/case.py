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
    OriginKind,
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
class Asked:
    """Which answers of a case are wanted, by their ids (copy groups by `copy_key`)."""

    documents: frozenset[str]
    utterances: frozenset[str]
    passages: frozenset[str]
    copies: frozenset[tuple[str, str]]


@dataclass(frozen=True)
class Answers:
    """Some answers of a case; `names` are the origins that each document's claims name: id, name and kind."""

    utterances: tuple[Utterance, ...]
    copies: tuple[CopyGroup, ...]
    passages: tuple[Passage, ...]
    documents: Mapping[str, DocumentOrigin]
    dates: Mapping[str, DateInterval]
    names: Mapping[str, tuple[tuple[str, str, OriginKind], ...]]


@dataclass(frozen=True)
class Traced:
    """The case with its answers: origins of utterances, copies, passages and documents, and better dates."""

    utterances: tuple[Utterance, ...]
    copies: tuple[CopyGroup, ...]
    passages: tuple[Passage, ...]
    documents: Mapping[str, DocumentOrigin]
    origins: tuple[OriginEntry, ...]
    dates: Mapping[str, DateInterval]


def copy_key(group: CopyGroup) -> tuple[str, str]:
    """What tells a group from another one of the same words: its id and its first document."""
    return group.id, group.documents[0].id if group.documents else ""
