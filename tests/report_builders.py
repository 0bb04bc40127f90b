"""A whole report made by hand from three short articles of our own."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from enum import StrEnum
from typing import Any

from provenance.models import (
    Alternative,
    Anchor,
    Channel,
    ChannelKind,
    Conflict,
    CopyGroup,
    CopyMember,
    CorpusEntry,
    Credit,
    CreditRole,
    CreditState,
    DateBasis,
    DateInterval,
    Document,
    DocumentEntry,
    DocumentKind,
    DocumentOrigin,
    Edge,
    Evidence,
    FirstKnown,
    NotLinked,
    Occurrence,
    Origin,
    OriginEntry,
    OriginKind,
    OriginStatus,
    Passage,
    Quotation,
    QuotationKind,
    Relation,
    Rendering,
    Report,
    Skipped,
    Span,
    Utterance,
    Verdict,
)

COPY = (
    "The main port reopened on Tuesday after three days of storms, the transport ministry said. "
    "Crews cleared more than forty containers from the channel during the night."
)
HARBOUR = (
    f"Port reopens after storm\n\n{COPY}\n\n“We will not let a single ship wait longer than it must,” "
    "Transport Minister Ana Duarte told Canal 5.\n\nFishing crews in the old harbour had lost nets worth "
    "thousands.\n\nSubscribe to our newsletter"
)
POST = (
    f"LISBON (Reuters) - {COPY}\n\n“We will not let any ship wait longer than necessary,” Ana Duarte said in "
    "an interview with Radio Norte.\n\nExports worth millions had been held up, traders said."
)
HERALD = (
    "A promise on water\n\nOpposition leader Rui Teles called the port plan “a promise written on water”.\n\n"
    "He spoke in the town hall."
)
TEXTS = {"harbour": HARBOUR, "herald": HERALD, "post": POST}


def a_span(document: str, words: str) -> Span:
    """Where `words` stand in one of the three articles."""
    start = TEXTS[document].index(words)
    return Span(start, start + len(words))


def an_anchor(document: str, words: str) -> Anchor:
    """An anchor on `words` in one of the three articles."""
    return Anchor(document, *a_span(document, words), words)


def an_entry(id: str, text: str = "", **fields: Any) -> DocumentEntry:
    """A document of a report with `text`; everything else quiet."""
    values: dict[str, Any] = {
        "outlet": None,
        "title": None,
        "url": None,
        "language": "en",
        "kind": DocumentKind.ARTICLE,
        "sha256": Document(id=id, text=text).sha256,
        "published": DateInterval(),
        "credits": (),
        "boilerplate": (),
        "origin": DocumentOrigin(),
    }
    return DocumentEntry(id=id, text=text, **(values | fields))


def a_quotation(document: str, words: str, **fields: Any) -> Quotation:
    """A direct quotation of `words` in one of the three articles."""
    start, end = a_span(document, words)
    values: dict[str, Any] = {"kind": QuotationKind.DIRECT, "quoted": (Span(start, end),), "confidence": 0.9}
    return Quotation(f"{document}@{start}-{end}", document, start, end, words, **(values | fields))


def a_report(**values: Any) -> Report:
    """Two articles that share a Reuters story (one hides it) and one that stands alone."""
    report = Report(
        schema=1,
        version="0.1.0",
        corpus=CorpusEntry(3, 14, 3, (Skipped("broken.pdf", "is a binary file, not an article"),)),
        documents=_documents(),
        origins=_origins(),
        quotations=_quotations(),
        utterances=_utterances(),
        passages=(Passage("p1", COPY, (_occurrence("harbour"), _occurrence("post")), origin=_wire()),),
        copies=(
            CopyGroup(
                "c1",
                (
                    CopyMember("harbour", 0.42, CreditState.STRIPPED),
                    CopyMember("post", 0.55, CreditState.STATED),
                ),
                ("p1",),
                origin=_wire(),
                edges=_edges("syndicated"),
            ),
        ),
        not_linked=(NotLinked("harbour", "herald", "share a topic, but no words"),),
    )
    return replace(report, **values)


def _documents() -> tuple[DocumentEntry, ...]:
    dateline = a_span("post", "LISBON (Reuters)")
    return (
        an_entry(
            "harbour",
            HARBOUR,
            outlet="Harbour News",
            title="Port reopens after storm",
            url="https://harbour.example/port",
            published=DateInterval("2024-03-05", "2024-03-06", DateBasis.TEXT, "“on Tuesday” in its text"),
            boilerplate=(a_span("harbour", "Subscribe to our newsletter"),),
            origin=_document_origin(CreditState.STRIPPED, 0.42),
        ),
        an_entry(
            "herald",
            HERALD,
            outlet="Valley Herald",
            title="A promise on water",
            origin=DocumentOrigin(credit=CreditState.OWN),
        ),
        an_entry(
            "post",
            POST,
            outlet="Morning Post",
            url="https://post.example/2024/03/05/port",
            kind=DocumentKind.WIRE,
            published=DateInterval("2024-03-05", "2024-03-05", DateBasis.URL, "the address has 2024/03/05"),
            credits=(Credit(*dateline, "LISBON (Reuters)", "Reuters", CreditRole.DATELINE),),
            origin=_document_origin(CreditState.STATED, 0.55),
        ),
    )


def _document_origin(credit: CreditState, share: float) -> DocumentOrigin:
    wire = _wire()
    return DocumentOrigin(
        wire.status,
        wire.name,
        wire.kind,
        wire.in_corpus,
        wire.confidence,
        wire.evidence,
        wire.alternatives,
        wire.what_would_change_it,
        credit,
        share,
    )


def _origins() -> tuple[OriginEntry, ...]:
    return (
        OriginEntry("origin:canal-5", "Canal 5", OriginKind.BROADCASTER, "PT"),
        OriginEntry("origin:reuters", "Reuters", OriginKind.AGENCY, "GB", "Thomson Reuters"),
    )


def _wire() -> Origin:
    return Origin(
        OriginStatus.NAMED,
        "Reuters",
        OriginKind.AGENCY,
        False,
        0.87,
        (
            Evidence(
                "shared_words",
                "41 words stand in both articles, word for word.",
                1.4,
                (an_anchor("harbour", COPY), an_anchor("post", COPY)),
            ),
            Evidence(
                "dateline_agency",
                "Morning Post opens with a dateline that names Reuters.",
                2.7,
                (an_anchor("post", "LISBON (Reuters)"),),
            ),
        ),
        (
            Alternative("Harbour News", OriginKind.NEWSPAPER, 0.09),
            Alternative(None, OriginKind.UNKNOWN, 0.04),
        ),
        "Without the dateline in Morning Post the answer would be open.",
    )


def _edges(relation: str) -> tuple[Edge, ...]:
    evidence = (
        Evidence("credit", "The dateline names Reuters.", 2.7, (an_anchor("post", "LISBON (Reuters)"),)),
    )
    return (
        Edge("origin:reuters", "harbour", 0.85, relation),
        Edge("origin:reuters", "post", 0.93, relation, evidence),
        Edge("post", "harbour", 0.08, relation),
    )


def _quotations() -> tuple[Quotation, ...]:
    return (
        a_quotation(
            "harbour",
            "We will not let a single ship wait longer than it must,",
            speaker="Ana Duarte",
            speaker_mention="Transport Minister Ana Duarte",
            cue="told",
            channel=Channel("Canal 5", ChannelKind.BROADCAST, *a_span("harbour", "Canal 5")),
            utterances=("u1",),
        ),
        a_quotation(
            "herald",
            "a promise written on water",
            speaker="Rui Teles",
            cue="called",
            kind=QuotationKind.MIXED,
            utterances=("u2",),
        ),
        a_quotation(
            "post",
            "We will not let any ship wait longer than necessary,",
            speaker="Ana Duarte",
            cue="said",
            channel=Channel("Radio Norte", ChannelKind.INTERVIEW, *a_span("post", "Radio Norte")),
            utterances=("u1",),
        ),
    )


def _rendering(quotation: Quotation, relation: Relation, score: float) -> Rendering:
    return Rendering(quotation.id, quotation.document, quotation.start, quotation.end, relation, score)


def _utterances() -> tuple[Utterance, ...]:
    harbour, herald, post = _quotations()
    origin = Origin(
        OriginStatus.UNDECIDED,
        None,
        OriginKind.UNKNOWN,
        False,
        0.48,
        (
            Evidence(
                "channel", "Harbour News says she told Canal 5.", 0.9, (an_anchor("harbour", "Canal 5"),)
            ),
            Evidence("channel", "Morning Post says Radio Norte.", 0.8, (an_anchor("post", "Radio Norte"),)),
        ),
        (
            Alternative("Canal 5", OriginKind.BROADCASTER, 0.48),
            Alternative("Radio Norte", OriginKind.BROADCASTER, 0.41),
        ),
        "A recording of either broadcast would settle it.",
    )
    conflict = Conflict(
        "channel",
        ("Canal 5", "Radio Norte"),
        Verdict.CONTRADICTORY,
        "Two broadcasters of different owners are each named as where she said it.",
    )
    return (
        Utterance(
            "u1",
            "Ana Duarte",
            harbour.text,
            (_rendering(harbour, Relation.VERBATIM, 1.0), _rendering(post, Relation.TRANSLATION, 0.81)),
            origin=origin,
            channels=("Canal 5", "Radio Norte"),
            conflicts=(conflict,),
            independent_sources=2,
            first_known=FirstKnown("post", "2024-03-05", "2024-03-05"),
            edges=_edges("translation"),
        ),
        Utterance(
            "u2",
            "Rui Teles",
            herald.text,
            (_rendering(herald, Relation.VERBATIM, 1.0),),
            first_known=FirstKnown("herald"),
        ),
    )


def _occurrence(document: str) -> Occurrence:
    return Occurrence(document, *a_span(document, COPY), 1.0)


def tainted(value: Any, taint: str) -> Any:
    """A report with `taint` behind every text in it, ids and what refers to them alike."""
    if isinstance(value, StrEnum | Span):
        return value
    if isinstance(value, str):
        return value + taint
    if isinstance(value, tuple):
        return tuple(tainted(each, taint) for each in value)
    if not is_dataclass(value):
        return value
    return type(value)(**{each.name: tainted(getattr(value, each.name), taint) for each in fields(value)})


def a_large_report(documents: int, utterances: int) -> Report:
    """Many articles, each pair of neighbours sharing statements that go back to one agency."""
    text = "“We will not wait,” the minister said on Tuesday. The harbour stays open.\n\n" * 6
    entries = tuple(
        an_entry(
            f"a{n:05}",
            text,
            outlet=f"Outlet {n % 200}",
            title=f"Headline {n}",
            published=DateInterval("2024-03-05", "2024-03-06", DateBasis.TEXT, "printed"),
        )
        for n in range(documents)
    )
    said = tuple(_a_large_utterance(n, documents) for n in range(utterances))
    corpus = CorpusEntry(documents, documents * 12, utterances)
    return a_report(
        corpus=corpus,
        documents=entries,
        quotations=(),
        utterances=said,
        passages=(),
        copies=(),
        not_linked=(),
    )


def _a_large_utterance(number: int, documents: int) -> Utterance:
    pair = (f"a{number % documents:05}", f"a{(number + 1) % documents:05}")
    renderings = tuple(Rendering(None, each, 1, 17, Relation.VERBATIM, 1.0) for each in pair)
    edges = tuple(Edge("origin:reuters", each, 0.9, "quoted") for each in pair)
    return Utterance(
        f"u{number:05}",
        f"Speaker {number % 300}",
        "We will not wait,",
        renderings,
        origin=_wire(),
        edges=edges,
    )
