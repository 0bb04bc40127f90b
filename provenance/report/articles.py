"""Articles and copy groups as the pages show them: ledgers, notes, credit and aligned texts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from provenance.models import (
    CopyGroup,
    CreditState,
    DocumentEntry,
    Edge,
    Evidence,
    Occurrence,
    Origin,
    OriginStatus,
    Passage,
    Rendering,
    Report,
    Span,
)
from provenance.report.compared import Piece, compare_renderings, group_alike
from provenance.report.ledger import Account, Note, Stretch, lay_open, list_notes, shares
from provenance.report.lookup import Lookup, documents_of
from provenance.report.places import Part, anchor, safe_url, words_anchor
from provenance.report.views import (
    Desk,
    Linked,
    OriginView,
    direction_of,
    list_places,
    short_odds,
    view_origin,
)
from provenance.report.words import CREDIT_WORDS, chance, date_words, percent, shortened, unquoted
from provenance.text.spans import merge_spans

_MOST_LINKS = 8  # a note names so many other places, and counts the rest

ACCOUNT_WORDS = {
    Account.WIRE: "wire",
    Account.OTHER_OUTLET: "also elsewhere",
    Account.OWN: "own words",
    Account.BOILERPLATE: "boilerplate",
}


@dataclass(frozen=True, slots=True)
class NoteView:
    """A note under an article: what stands before its mark, and where else that stands."""

    number: int
    what: str
    link: str | None
    others: tuple[Linked, ...]
    more: int
    origin: str


@dataclass(frozen=True, slots=True)
class StretchView:
    """A stretch of a ledger with the anchors that begin at it."""

    text: str
    account: str
    quoted: bool
    start: int
    end: int
    anchors: tuple[str, ...]
    notes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ArticleView:
    """One article as a ledger."""

    anchor: str
    id: str
    name: str
    title: str
    url: str | None
    shown_url: str
    date: str
    date_why: str
    language: str | None
    direction: str
    kind: str
    sha256: str
    credit: str
    stripped: bool
    credits: tuple[tuple[str, str, Linked], ...]
    origin: OriginView | None
    shares: tuple[tuple[str, str, str, float], ...]
    quoted_share: str
    stretches: tuple[StretchView, ...]
    notes: tuple[NoteView, ...]


@dataclass(frozen=True, slots=True)
class MemberView:
    """A document of a copy group."""

    article: Linked
    share: str
    credit: str
    state: str
    date: str


@dataclass(frozen=True, slots=True)
class AlignedRow:
    """A passage as one member prints it, or several in the same words."""

    article: Linked
    words_link: str | None
    pieces: tuple[Piece, ...]
    direction: str
    language: str | None
    also: tuple[Linked, ...]


@dataclass(frozen=True, slots=True)
class AlignedView:
    """A passage as each member prints it."""

    origin: str
    rows: tuple[AlignedRow, ...]


@dataclass(frozen=True, slots=True)
class AloneView:
    """What only one member has: its words outside the shared text, how many, and the first of them."""

    article: Linked
    words: int
    excerpts: tuple[str, ...]
    more: int


@dataclass(frozen=True, slots=True)
class CopyView:
    """A copy group as a section."""

    anchor: str
    id: str
    names: tuple[str, ...]
    origin: OriginView
    members: tuple[MemberView, ...]
    more_members: int
    aligned: tuple[AlignedView, ...]
    left_out: int
    alone: tuple[AloneView, ...]
    edges: tuple[tuple[str, str, str, str], ...]
    outlets: tuple[str, ...]


def list_targets(report: Report) -> dict[str, set[Span]]:
    """For each document the places that something in the report points to."""
    targets: dict[str, set[Span]] = defaultdict(set)
    for utterance in report.utterances:
        for rendering in utterance.renderings:
            targets[rendering.document].add(Span(rendering.start, rendering.end))
    for passage in report.passages:
        for place in passage.occurrences:
            targets[place.document].add(Span(place.start, place.end))
    for document in report.documents:
        targets[document.id].update(Span(each.start, each.end) for each in document.credits)
    for evidence in all_evidence(report):
        for each in evidence.anchors:
            targets[each.document].add(Span(each.start, each.end))
    return dict(targets)


def all_evidence(report: Report) -> Iterator[Evidence]:
    """Every evidence item of a report, of origins and of edges."""
    for utterance in report.utterances:
        yield from _evidence_of(utterance.origin, utterance.edges)
    for group in report.copies:
        yield from _evidence_of(group.origin, group.edges)
    for passage in report.passages:
        yield from passage.origin.evidence
    for document in report.documents:
        yield from document.origin.evidence


def _evidence_of(origin: Origin, edges: Sequence[Edge]) -> Iterator[Evidence]:
    yield from origin.evidence
    for edge in edges:
        yield from edge.evidence


# --- articles -----------------------------------------------------------------------------------


def view_article(desk: Desk, document: DocumentEntry, targets: set[Span]) -> ArticleView:
    """One article with its text as a ledger."""
    stretches = lay_open(desk.found, document, targets)
    parts = shares(stretches)
    origin = document.origin
    shown = origin.status is not OriginStatus.UNKNOWN or origin.evidence
    return ArticleView(
        anchor=anchor(Part.ARTICLE, document.id),
        id=document.id,
        name=desk.found.name(document.id),
        title=shortened(document.title or "", 200),
        url=safe_url(document.url),
        shown_url=shortened(document.url or "", 120),
        date=date_words(document.published),
        date_why=document.published.explanation,
        language=document.language,
        direction=direction_of(document.language),
        kind=document.kind.value.replace("_", " "),
        sha256=document.sha256,
        credit=CREDIT_WORDS[origin.credit],
        stripped=origin.credit is CreditState.STRIPPED,
        credits=_credits(desk, document),
        origin=view_origin(desk, origin) if shown else None,
        shares=_share_rows(parts),
        quoted_share=percent(parts["quotation"]),
        stretches=tuple(_stretch(document.id, each) for each in stretches),
        notes=tuple(_note(desk, document.id, each) for each in list_notes(desk.found, document.id)),
    )


def _credits(desk: Desk, document: DocumentEntry) -> tuple[tuple[str, str, Linked], ...]:
    return tuple(
        (
            each.role.value.replace("_", " "),
            each.name or "no outlet named",
            Linked(shortened(unquoted(each.text), 100), desk.words(document.id, each.start, each.end)),
        )
        for each in document.credits
    )


def _share_rows(parts: dict[str, float]) -> tuple[tuple[str, str, str, float], ...]:
    rows = ((each.value, ACCOUNT_WORDS[each], parts[each.value]) for each in Account)
    return tuple((key, words, percent(part), round(part * 100, 2)) for key, words, part in rows if part > 0)


def _stretch(document: str, stretch: Stretch) -> StretchView:
    return StretchView(
        stretch.text,
        stretch.account.value,
        stretch.quoted,
        stretch.start,
        stretch.end,
        tuple(words_anchor(document, each.start, each.end) for each in stretch.targets),
        tuple(each.number for each in stretch.notes),
    )


def _note(desk: Desk, document: str, note: Note) -> NoteView:
    found = desk.found
    if note.utterance is not None:
        utterance = found.utterances[note.utterance]
        words = shortened(unquoted(utterance.wording), 40)
        what = f"{shortened(utterance.speaker or 'an unnamed speaker', 60)}, “{words}”"
        link, origin = desk.statement(utterance.id), short_odds(utterance.origin)
        others, more = _elsewhere(desk, document, utterance.renderings)
    else:
        passage = found.passages[note.passage or ""]
        what, link, origin = f"“{shortened(unquoted(passage.text), 60)}”", None, short_odds(passage.origin)
        others, more = _elsewhere(desk, document, passage.occurrences)
    return NoteView(note.number, what, link, others, more, origin)


def _elsewhere(
    desk: Desk, document: str, places: Sequence[Occurrence | Rendering]
) -> tuple[tuple[Linked, ...], int]:
    """The first places in other documents, and how many more places there are."""
    found = desk.found
    others = islice((each for each in places if each.document != document), _MOST_LINKS)
    shown = tuple(
        Linked(found.name(each.document), desk.words(each.document, each.start, each.end)) for each in others
    )
    return shown, max(0, len(places) - 1 - len(shown)) if len(shown) == _MOST_LINKS else 0


# --- copy groups --------------------------------------------------------------------------------

_MOST_PASSAGES = 25
_MOST_PLACES = 8
_MOST_MEMBERS = 200
_MOST_EXCERPTS = 5
_LEAST_EXCERPT_CHARS = 15


def view_copy(desk: Desk, group: CopyGroup) -> CopyView:
    """One copy group with its credit ledger and its texts beside each other."""
    found = desk.found
    ids = [each.id for each in group.documents]
    passages = [found.passages[id] for id in group.passages if id in found.passages]
    members = tuple(_member(desk, each.id, each.share, each.credit) for each in group.documents)
    outlets = (found.documents[each.id].outlet for each in group.documents if each.id in found.documents)
    return CopyView(
        anchor=anchor(Part.COPY, group.id),
        id=group.id,
        names=tuple(found.name(each.id) for each in group.documents),
        origin=view_origin(desk, group.origin),
        members=members[:_MOST_MEMBERS],
        more_members=max(0, len(members) - _MOST_MEMBERS),
        aligned=tuple(_aligned(desk, each, set(ids)) for each in passages[:_MOST_PASSAGES]),
        left_out=max(0, len(passages) - _MOST_PASSAGES),
        alone=tuple(_alone(desk, each.id, passages) for each in group.documents[:_MOST_PLACES]),
        edges=tuple(_edge(found, each) for each in sorted(group.edges, key=_by_strength)[:_MOST_MEMBERS]),
        outlets=tuple(dict.fromkeys(each for each in outlets if each)),
    )


def _member(desk: Desk, id: str, share: float, credit: CreditState) -> MemberView:
    entry = desk.found.documents.get(id)
    article = Linked(desk.found.name(id), desk.article(id))
    when = date_words(entry.published) if entry else "undated"
    return MemberView(article, percent(share), CREDIT_WORDS[credit], credit.value, when)


def _aligned(desk: Desk, passage: Passage, members: set[str]) -> AlignedView:
    places = [each for each in passage.occurrences if each.document in members]
    texts = [desk.found.words(each.document, each.start, each.end) or passage.text for each in places]
    groups = group_alike(texts)[:_MOST_PLACES]
    compared = compare_renderings([texts[group[0]] for group in groups])
    rows = tuple(
        _aligned_row(desk, [places[index] for index in group], pieces)
        for group, pieces in zip(groups, compared, strict=True)
    )
    return AlignedView(short_odds(passage.origin), rows)


def _aligned_row(desk: Desk, alike: Sequence[Occurrence], pieces: tuple[Piece, ...]) -> AlignedRow:
    place = alike[0]
    entry = desk.found.documents.get(place.document)
    language = entry.language if entry else None
    return AlignedRow(
        article=Linked(desk.found.name(place.document), desk.article(place.document), percent(place.score)),
        words_link=desk.words(place.document, place.start, place.end),
        pieces=pieces,
        direction=direction_of(language),
        language=language,
        also=list_places(desk, alike[1:]),
    )


def _alone(desk: Desk, id: str, passages: Sequence[Passage]) -> AloneView:
    """The words of a member that the group does not share, boilerplate left out."""
    article = Linked(desk.found.name(id), desk.article(id))
    entry = desk.found.documents.get(id)
    if entry is None:
        return AloneView(article, 0, (), 0)
    shared = [Span(o.start, o.end) for each in passages for o in each.occurrences if o.document == id]
    gaps = _between(merge_spans([*shared, *entry.boilerplate]), len(entry.text))
    lines = [line for each in gaps for line in entry.text[each.start : each.end].splitlines()]
    pieces = [piece for line in lines if (piece := unquoted(line).lstrip(".;: "))]
    shown = [shortened(each, 120) for each in pieces if len(each) >= _LEAST_EXCERPT_CHARS]
    count = sum(len(each.split()) for each in pieces)
    return AloneView(article, count, tuple(shown[:_MOST_EXCERPTS]), max(0, len(shown) - _MOST_EXCERPTS))


def _between(spans: Sequence[Span], size: int) -> list[Span]:
    ends = [0, *(each.end for each in spans)]
    starts = [*(each.start for each in spans), size]
    return [Span(start, end) for start, end in zip(ends, starts, strict=True) if start < end]


def _edge(found: Lookup, edge: Edge) -> tuple[str, str, str, str]:
    return found.name(edge.from_), found.name(edge.to), chance(edge.probability), edge.relation


def _by_strength(edge: Edge) -> tuple[float, str, str]:
    return -edge.probability, edge.from_, edge.to


def is_single(found: Lookup, utterance_id: str) -> bool:
    """Whether an utterance is told in a table's row: one article, no channel, no conflict."""
    utterance = found.utterances[utterance_id]
    return len(documents_of(utterance)) < 2 and not utterance.channels and not utterance.conflicts
