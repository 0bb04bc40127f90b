"""What is found between articles: matches, passages, utterances, copy groups, and their origins."""

from __future__ import annotations

from dataclasses import dataclass, field

from provenance.models.kinds import CreditState, OriginKind, OriginStatus, Relation, Span, Verdict


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
    """A document of a copy group: `share` is the part of its own text that the group shares.

    `changes` tell what it did with the copy, beside a fuller page: cut, added, softened, gave to another.
    """

    id: str
    share: float
    credit: CreditState = CreditState.UNDECIDED
    changes: tuple[Evidence, ...] = ()


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
