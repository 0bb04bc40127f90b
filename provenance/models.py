"""The nouns of the field, as frozen values.

Everything the stages hand to each other is defined here and nowhere else. Field names are those of
the report (`docs/report-fields.md`), so a value and its JSON are one thing seen twice. This module
imports the standard library only and knows no stage.

Offsets are Unicode code points into the document's text as read, end exclusive:
`document.text[start:end]` is the words shown.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of a text: code points, end exclusive."""

    start: int
    end: int


class DocumentKind(StrEnum):
    """What sort of text a document is."""

    ARTICLE = "article"
    WIRE = "wire"
    PRESS_RELEASE = "press_release"
    TRANSCRIPT = "transcript"


class QuotationKind(StrEnum):
    """Direct: all inside marks. Mixed: partly. Indirect: reported without marks."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


class ChannelKind(StrEnum):
    """How words reached the outlet that prints them."""

    INTERVIEW = "interview"
    BROADCAST = "broadcast"
    STATEMENT = "statement"
    BRIEFING = "briefing"
    PRESS_RELEASE = "press_release"
    SPEECH = "speech"
    PHONE_CALL = "phone_call"
    SOCIAL_POST = "social_post"
    AGENCY_REPORT = "agency_report"
    OTHER_OUTLET = "other_outlet"
    UNSTATED = "unstated"


class CreditRole(StrEnum):
    """Why a document names another outlet."""

    REPORT = "report"
    CHANNEL = "channel"
    BYLINE = "byline"
    DATELINE = "dateline"
    CREDIT_LINE = "credit_line"
    PHOTO = "photo"
    POLL = "poll"
    STAFF = "staff"
    OTHER = "other"


class DateBasis(StrEnum):
    """Where a date interval comes from."""

    METADATA = "metadata"
    URL = "url"
    TEXT = "text"
    RELATIVE = "relative"
    COLLECTED = "collected"
    UNKNOWN = "unknown"


class Relation(StrEnum):
    """How a rendering carries an utterance."""

    VERBATIM = "verbatim"
    EDITED = "edited"
    FRAGMENT = "fragment"
    TRANSLATION = "translation"
    INDIRECT = "indirect"


class OriginKind(StrEnum):
    """What an origin is; also the kinds of the outlet table."""

    AGENCY = "agency"
    BROADCASTER = "broadcaster"
    NEWSPAPER = "newspaper"
    ONLINE = "online"
    OFFICIAL = "official"
    PERSON = "person"
    ORGANISATION = "organisation"
    EVENT = "event"
    UNKNOWN = "unknown"


class OriginStatus(StrEnum):
    """Named; unknown (a common origin nobody names); undecided (rivals too close)."""

    NAMED = "named"
    UNKNOWN = "unknown"
    UNDECIDED = "undecided"


class CreditState(StrEnum):
    """Whether a document says where its copy comes from."""

    STATED = "stated"
    STRIPPED = "stripped"
    OWN = "own"
    UNDECIDED = "undecided"


class Verdict(StrEnum):
    """Whether two accounts of one utterance can both be true."""

    COMPATIBLE = "compatible"
    CONTRADICTORY = "contradictory"


# --- what is read -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Document:
    """One article, wire story, press release or transcript, with its unaltered text.

    `published` and `collected` are kept as the input wrote them; `provenance.dates` reads them.
    `retrieved_from` is the address the bytes were fetched from where a file names it, `extractor` what
    took the text out of them ("trafilatura 2.3.1"), `bytes_sha256` their SHA-256 (of the file, archived
    page or line; None for a row of a table), `version_of` the id of an earlier version of the same page.

    >>> Document(id="a", text="Hello.").language is None
    True
    """

    id: str
    text: str = ""
    title: str | None = None
    url: str | None = None
    outlet: str | None = None
    published: str | None = None
    collected: str | None = None
    byline: str | None = None
    language: str | None = None
    kind: DocumentKind = DocumentKind.ARTICLE
    retrieved_from: str | None = None
    extractor: str | None = None
    bytes_sha256: str | None = None
    version_of: str | None = None

    @property
    def sha256(self) -> str:
        """SHA-256 of `text` in UTF-8, in hex: anyone holding the report can check it."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Skipped:
    """An input that could not be used, and the line that says why."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Corpus:
    """The documents read, in order of their ids, what was skipped, and what was there twice."""

    documents: tuple[Document, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    repeated: tuple[Skipped, ...] = ()

    def __iter__(self) -> Iterator[Document]:
        return iter(self.documents)

    def __len__(self) -> int:
        return len(self.documents)


@dataclass(frozen=True, slots=True)
class DateInterval:
    """When a document was published: ISO 8601 days or minutes, or None where nothing is known.

    A day stands for the whole day, so `earliest="2020-10-07", latest="2020-10-07"` is dated to the day.
    """

    earliest: str | None = None
    latest: str | None = None
    basis: DateBasis = DateBasis.UNKNOWN
    explanation: str = "no date was found in the metadata, the address or the text"


# --- what is found in one document --------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a document, quotations kept whole."""

    document: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Channel:
    """How words reached the outlet: "told the Rossia 24 broadcaster", "in an interview with AFP".

    `name` is canonical ("Rossiya 24"), or the printed words without article for an unnamed channel
    ("state television"), or None where only the kind is stated ("in an interview").
    """

    name: str | None
    kind: ChannelKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Credit:
    """A place where a document names another outlet, and in which role."""

    start: int
    end: int
    text: str
    name: str | None
    role: CreditRole


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words a document presents as someone's.

    `speaker` is the resolved name ("Dmitry Peskov"), `speaker_mention` how the text names them
    ("the spokesman"). `quoted` lists the strings inside marks. `confidence` is the probability that
    the speaker is right.
    """

    id: str
    document: str
    start: int
    end: int
    text: str
    kind: QuotationKind
    quoted: tuple[Span, ...] = ()
    speaker: str | None = None
    speaker_mention: str | None = None
    speaker_start: int | None = None
    speaker_end: int | None = None
    cue: str | None = None
    channel: Channel | None = None
    confidence: float = 0.0
    utterances: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What a document says about where its words come from."""

    quotations: tuple[Quotation, ...] = ()
    credits: tuple[Credit, ...] = ()


# --- what is found between documents ------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One place where a passage stands; `score` is how alike it is to the passage, 0..1."""

    document: str
    start: int
    end: int
    score: float


@dataclass(frozen=True, slots=True)
class Aligned:
    """Two spans that say the same, in the left and the right text."""

    left: Span
    right: Span


@dataclass(frozen=True, slots=True)
class Anchor:
    """Words of a document that a piece of evidence rests on."""

    document: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """One signal, one sentence, one weight in log-odds, and the words it rests on."""

    signal: str
    detail: str
    weight: float
    anchors: tuple[Anchor, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """Two texts compared: `score` 0..1 that one renders the other, symmetric."""

    score: float
    kind: Relation | None
    aligned: tuple[Aligned, ...] = ()
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Alternative:
    """A rival origin and its odds; `in_corpus` where it is one of the documents read."""

    name: str | None
    kind: OriginKind
    confidence: float
    in_corpus: bool = False


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an utterance or copy likely comes from, how sure, and why."""

    status: OriginStatus = OriginStatus.UNKNOWN
    name: str | None = None
    kind: OriginKind = OriginKind.UNKNOWN
    in_corpus: bool = False
    confidence: float = 0.0
    evidence: tuple[Evidence, ...] = ()
    alternatives: tuple[Alternative, ...] = ()
    what_would_change_it: str = ""


@dataclass(frozen=True, slots=True)
class DocumentOrigin(Origin):
    """The origin of a document's copy; `share` is the part of its own text that is shared copy."""

    credit: CreditState = CreditState.UNDECIDED
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class Edge:
    """`from_` gave its words to `to`, with this probability. Both are document or origin ids."""

    from_: str
    to: str
    probability: float
    relation: str
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of text that stands in two or more documents."""

    id: str
    text: str
    occurrences: tuple[Occurrence, ...]
    origin: Origin = field(default_factory=Origin)


@dataclass(frozen=True, slots=True)
class Rendering:
    """A quotation or passage that carries an utterance; `score` is its likeness to the wording."""

    quotation: str | None
    document: str
    start: int
    end: int
    relation: Relation
    score: float


@dataclass(frozen=True, slots=True)
class Conflict:
    """Accounts that differ: `what` is channel, speaker, date or wording."""

    what: str
    values: tuple[str, ...]
    verdict: Verdict
    why: str


@dataclass(frozen=True, slots=True)
class FirstKnown:
    """The rendering that was published first, as far as the dates tell."""

    document: str | None = None
    earliest: str | None = None
    latest: str | None = None


@dataclass(frozen=True, slots=True)
class Utterance:
    """One thing said once by one speaker, with every rendering of it."""

    id: str
    speaker: str | None
    wording: str
    renderings: tuple[Rendering, ...]
    origin: Origin = field(default_factory=Origin)
    channels: tuple[str, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    independent_sources: int = 1
    first_known: FirstKnown = field(default_factory=FirstKnown)
    edges: tuple[Edge, ...] = ()


@dataclass(frozen=True, slots=True)
class CopyMember:
    """A document of a copy group: `share` is the part of its own text that the group shares."""

    id: str
    share: float
    credit: CreditState = CreditState.UNDECIDED


@dataclass(frozen=True, slots=True)
class CopyGroup:
    """Documents that share copy, with a likely common origin inside or outside the corpus."""

    id: str
    documents: tuple[CopyMember, ...]
    passages: tuple[str, ...]
    origin: Origin = field(default_factory=Origin)
    edges: tuple[Edge, ...] = ()


@dataclass(frozen=True, slots=True)
class NotLinked:
    """A near miss: two ids (documents or quotations) that look alike and were kept apart."""

    left: str
    right: str
    why: str


@dataclass(frozen=True, slots=True)
class Reuse:
    """What the match stage finds in a corpus."""

    passages: tuple[Passage, ...] = ()
    utterances: tuple[Utterance, ...] = ()
    copies: tuple[CopyGroup, ...] = ()
    not_linked: tuple[NotLinked, ...] = ()


# --- what people decide -------------------------------------------------------------------------


class JudgementVerdict(StrEnum):
    """What a person says of an answer."""

    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    UNSURE = "unsure"


class JudgementOf(StrEnum):
    """What a person's decision is about."""

    LINK = "link"
    UTTERANCE = "utterance"
    PASSAGE = "passage"
    COPY = "copy"
    ORIGIN = "origin"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A person's decision on an answer: by whom, when (ISO 8601), and why.

    `of` is the id of an utterance, passage or copy group; for an origin that id or a document's; for a link
    `U-1234abcd:document@start-end` (a rendering; of a passage alike) or `C-1234abcd:document` (a member).
    """

    of: str
    what: JudgementOf
    verdict: JudgementVerdict
    note: str = ""
    reviewer: str = ""
    at: str = ""


# --- the report ---------------------------------------------------------------------------------


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
