"""Articles as the pages show them: ledgers, notes and credits."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from provenance.models import (
    CreditState,
    DocumentEntry,
    Edge,
    Evidence,
    JudgementOf,
    Occurrence,
    Origin,
    OriginStatus,
    Rendering,
    Report,
    Span,
)
from provenance.report.judged import JudgedView, judged
from provenance.report.ledger import Account, Note, Stretch, lay_open, list_notes, shares
from provenance.report.lookup import Lookup, credit_words, documents_of
from provenance.report.places import Part, anchor, safe_url, words_anchor
from provenance.report.views import (
    Desk,
    Linked,
    OriginView,
    direction_of,
    view_origin,
)
from provenance.report.words import date_words, percent, shortened, unquoted

_MOST_CHARS = 200_000
_MOST_LINKS = 6  # a note names so many other places, and counts the rest

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
    chars_left_out: int
    notes: tuple[NoteView, ...]
    judged: tuple[JudgedView, ...]


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
        credit=credit_words(origin.credit, document),
        stripped=origin.credit is CreditState.STRIPPED,
        credits=_credits(desk, document),
        origin=view_origin(desk, origin) if shown else None,
        shares=_share_rows(parts),
        quoted_share=percent(parts["quotation"]),
        stretches=tuple(_stretch(document.id, each) for each in _first_part(stretches)),
        chars_left_out=max(0, len(document.text) - _MOST_CHARS),
        notes=tuple(
            _note(desk, document.id, each)
            for each in list_notes(desk.found, document.id)
            if each.end <= _MOST_CHARS
        ),
        judged=judged(desk.found, document.id, JudgementOf.ORIGIN),
    )


def _first_part(stretches: Sequence[Stretch]) -> Iterator[Stretch]:
    """The stretches of the first `_MOST_CHARS` characters: a page must still open."""
    for each in stretches:
        if each.end <= _MOST_CHARS:
            yield each
        elif each.start < _MOST_CHARS:
            yield replace(each, end=_MOST_CHARS, text=each.text[: _MOST_CHARS - each.start], notes=())


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
    if note.utterance is not None:
        said = desk.of_utterance(note.utterance)
        link, places = desk.statement(note.utterance), desk.found.utterances[note.utterance].renderings
        others, more = _elsewhere(desk, document, places)
    else:
        said, link = desk.of_passage(note.passage or ""), None
        others, more = _elsewhere(desk, document, desk.found.passages[note.passage or ""].occurrences)
    return NoteView(note.number, said.what, link, others, more, said.origin)


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


def is_single(found: Lookup, utterance_id: str) -> bool:
    """Whether an utterance is told in a table's row: one article, no channel, no conflict."""
    utterance = found.utterances[utterance_id]
    return len(documents_of(utterance)) < 2 and not utterance.channels and not utterance.conflicts
