"""The whole answer, as `report.json` holds it."""

from __future__ import annotations

from dataclasses import dataclass

from provenance.models.documents import DateInterval, Skipped
from provenance.models.findings import Credit, Quotation
from provenance.models.judgements import Judgement
from provenance.models.kinds import DocumentKind, OriginKind, Span
from provenance.models.links import CopyGroup, DocumentOrigin, NotLinked, Passage, Utterance


@dataclass(frozen=True, slots=True)
class OriginEntry:
    """An origin that some answer of the report names."""

    id: str
    name: str | None
    kind: OriginKind
    country: str | None = None
    owner: str | None = None
    in_corpus: bool = False


@dataclass(frozen=True, slots=True)
class CorpusEntry:
    """What was read, in numbers."""

    documents: int
    sentences: int
    quotations: int
    skipped: tuple[Skipped, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentEntry:
    """A document as the report shows it."""

    id: str
    outlet: str | None
    title: str | None
    url: str | None
    language: str | None
    kind: DocumentKind
    sha256: str
    text: str
    published: DateInterval
    credits: tuple[Credit, ...]
    boilerplate: tuple[Span, ...]
    origin: DocumentOrigin
    retrieved_from: str | None = None
    extractor: str | None = None
    bytes_sha256: str | None = None
    version_of: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """The whole answer; `provenance.report.plain` turns it into the JSON of the contract."""

    schema: int
    version: str
    corpus: CorpusEntry
    documents: tuple[DocumentEntry, ...]
    origins: tuple[OriginEntry, ...]
    quotations: tuple[Quotation, ...]
    utterances: tuple[Utterance, ...]
    passages: tuple[Passage, ...]
    copies: tuple[CopyGroup, ...]
    not_linked: tuple[NotLinked, ...]
    judgements: tuple[Judgement, ...] = ()
