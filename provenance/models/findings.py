"""What is found in one article: sentences, channels, credits, quotations."""

from __future__ import annotations

from dataclasses import dataclass

from provenance.models.kinds import ChannelKind, CreditRole, QuotationKind, Span


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

    `speaker` is the resolved name ("Jon Sund"), `speaker_mention` how the text names them
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
