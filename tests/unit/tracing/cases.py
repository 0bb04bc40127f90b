"""Small cases built by hand: articles of our own, with what the earlier stages would have read in them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from provenance.models import (
    Channel,
    ChannelKind,
    CopyGroup,
    CopyMember,
    Credit,
    CreditRole,
    DateBasis,
    DateInterval,
    Document,
    Occurrence,
    Passage,
    Quotation,
    QuotationKind,
    Relation,
    Rendering,
    Reuse,
    Utterance,
)
from provenance.tracing import Case

COPY = "The harbour authority shut both piers before dawn and sent the night ferries back to the mainland"


def an_article(id: str, text: str, **fields: str) -> Document:
    return Document(id=id, text=text, outlet=fields.pop("outlet", f"The {id.title()} Post"), **fields)  # type: ignore[arg-type]


def a_credit(document: Document, words: str, name: str | None, role: CreditRole) -> Credit:
    start = document.text.index(words)
    return Credit(start, start + len(words), words, name, role)


def a_quotation(
    document: Document,
    words: str,
    speaker: str | None = "Ana Prado",
    channel: str | None = None,
    said_in: str | None = None,
    kind: ChannelKind = ChannelKind.INTERVIEW,
) -> Quotation:
    start = document.text.index(words)
    at = document.text.index(said_in) if said_in else 0
    return Quotation(
        id=f"{document.id}@{start}-{start + len(words)}",
        document=document.id,
        start=start,
        end=start + len(words),
        text=words,
        kind=QuotationKind.DIRECT,
        speaker=speaker,
        channel=Channel(channel, kind, at, at + len(said_in)) if said_in else None,
    )


def a_passage(documents: Iterable[Document], words: str = COPY, id: str = "p1") -> Passage:
    places = [(one.id, one.text.index(words)) for one in documents]
    return Passage(id, words, tuple(Occurrence(name, at, at + len(words), 1.0) for name, at in places))


def an_utterance(quotations: Iterable[Quotation], relation: Relation, id: str = "u1") -> Utterance:
    found = tuple(quotations)
    renderings = tuple(Rendering(q.id, q.document, q.start, q.end, relation, 1.0) for q in found)
    return Utterance(id, found[0].speaker, found[0].text, renderings)


def a_day(day: str) -> DateInterval:
    return DateInterval(day, day, DateBasis.METADATA, "as given")


def a_case_of_readings(documents: Iterable[Document], wordings: Iterable[str]) -> Case:
    """A copy group whose one passage reads otherwise in each document."""
    documents = tuple(documents)
    case = a_case(documents, shared="")
    places = tuple(
        Occurrence(one.id, one.text.index(words), one.text.index(words) + len(words), 0.95)
        for one, words in zip(documents, wordings, strict=True)
    )
    passage = Passage("p1", COPY, places)
    group = CopyGroup("c1", tuple(CopyMember(one.id, 0.6) for one in documents), ("p1",))
    return replace(case, reuse=Reuse(passages=(passage,), copies=(group,)))


def a_case(
    documents: Iterable[Document],
    credits: Iterable[tuple[Document, Credit]] = (),
    quotations: Iterable[Quotation] = (),
    utterances: Iterable[Utterance] = (),
    shared: str | None = COPY,
    days: dict[str, str] | None = None,
    share: float = 0.6,
) -> Case:
    """A case in which all documents that hold `shared` are one copy group."""
    documents = tuple(documents)
    holders = [one for one in documents if shared and shared in one.text]
    group = CopyGroup("c1", tuple(CopyMember(one.id, share) for one in holders), ("p1",))
    has_group = len(holders) > 1
    reuse = Reuse(
        passages=(a_passage(holders, shared or ""),) if has_group else (),
        utterances=tuple(utterances),
        copies=(group,) if has_group else (),
    )
    found = tuple(quotations)
    pairs = tuple(credits)
    return Case(
        documents={one.id: one for one in documents},
        dates={name: a_day(day) for name, day in (days or {}).items()},
        credits={one.id: tuple(c for d, c in pairs if d.id == one.id) for one in documents},
        quotations={one.id: tuple(q for q in found if q.document == one.id) for one in documents},
        boilerplate={one.id: () for one in documents},
        reuse=reuse,
    )
