"""What the pages show, ready for the templates: the report's values with their words and links.

Decides wording and order only; the templates decide the markup.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from provenance.models import (
    Alternative,
    Conflict,
    CreditState,
    Edge,
    Evidence,
    JudgementOf,
    Occurrence,
    Origin,
    OriginKind,
    OriginStatus,
    Rendering,
    Utterance,
)
from provenance.report.compared import Piece, compare_renderings, group_alike
from provenance.report.judged import JudgedView, judged, judged_link
from provenance.report.lookup import Lookup, credit_for, credit_words, documents_of
from provenance.report.places import Part, Places, anchor
from provenance.report.saying import is_quoted, said
from provenance.report.words import (
    KIND_WORDS,
    RELATION_WORDS,
    chance,
    date_words,
    first_days,
    how_sure,
    odds,
    origin_words,
    percent,
    shortened,
    unquoted,
    weight_words,
)

_RIGHT_TO_LEFT = ("ar", "arc", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi")


_MOST_PRINTERS = 12
_MOST_RENDERINGS = 16


class Said(NamedTuple):
    """What an article's note says of a passage or an utterance, and of its origin."""

    what: str
    origin: str


@dataclass(frozen=True)
class Desk:
    """What every view needs: the report by its ids, where parts stand, and the page being made.

    `said` holds what notes say of passages and utterances, by kind and id: told once, shown in many articles.
    """

    found: Lookup
    places: Places
    here: str
    said: dict[tuple[str, str], Said] = field(default_factory=dict)

    def of_utterance(self, id: str) -> Said:
        """What a note says of an utterance."""
        known = self.said.get(("utterance", id))
        if known is None:
            utterance = self.found.utterances[id]
            who = shortened(utterance.speaker or "an unnamed speaker", 60)
            words = said(utterance, self.found.quotations, 40)
            known = self.said["utterance", id] = Said(f"{who}, {words}", short_odds(utterance.origin))
        return known

    def of_passage(self, id: str) -> Said:
        """What a note says of a passage."""
        known = self.said.get(("passage", id))
        if known is None:
            passage = self.found.passages[id]
            what = f"“{shortened(unquoted(passage.text), 60)}”"
            known = self.said["passage", id] = Said(what, short_odds(passage.origin))
        return known

    def article(self, id: str) -> str | None:
        """The link to an article's ledger."""
        return self.places.link(self.here, Part.ARTICLE, id)

    def words(self, id: str, start: int, end: int) -> str | None:
        """The link to words in an article's ledger."""
        return self.places.link(self.here, Part.ARTICLE, id, start, end)

    def statement(self, id: str) -> str | None:
        """The link to an utterance."""
        return self.places.link(self.here, Part.STATEMENT, id)

    def copy(self, id: str) -> str | None:
        """The link to a copy group."""
        return self.places.link(self.here, Part.COPY, id)


@dataclass(frozen=True, slots=True)
class Linked:
    """Words, and where they lead if anywhere; `note` stands beside them."""

    text: str
    link: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Reason:
    """An evidence item: its sentence, its weight in words and as a bar of 0..100, its words in place."""

    detail: str
    weight: str
    number: str
    bar: int
    against: bool
    anchors: tuple[Linked, ...]


@dataclass(frozen=True, slots=True)
class OriginView:
    """A verdict on an origin with everything that stands behind it."""

    verdict: str
    level: str
    reasons: tuple[Reason, ...]
    alternatives: tuple[tuple[str, str, str], ...]
    change: str


@dataclass(frozen=True, slots=True)
class RenderingView:
    """One rendering: its article, its words in pieces, and how it carries the utterance."""

    article: Linked
    words_link: str | None
    pieces: tuple[Piece, ...]
    how: str
    score: str
    date: str
    credit: str
    stripped: bool
    channel: str
    language: str | None
    direction: str
    also: tuple[Linked, ...]
    judged: tuple[JudgedView, ...]


@dataclass(frozen=True, slots=True)
class StatementView:
    """One utterance as a section."""

    anchor: str
    id: str
    speaker: str
    wording: str
    shortened: bool
    quoted: bool
    origin: OriginView
    chain: tuple[tuple[str, tuple[Linked, ...]], ...]
    renderings: tuple[RenderingView, ...]
    more_renderings: int
    conflicts: tuple[Conflict, ...]
    brief: bool
    independent: int
    first_known: Linked | None
    first_days: str
    outlets: tuple[str, ...]
    judged: tuple[JudgedView, ...]


def direction_of(language: str | None) -> str:
    """`rtl` for a language written from right to left, else `auto`: the browser looks at the text."""
    return "rtl" if (language or "").split("-")[0].casefold() in _RIGHT_TO_LEFT else "auto"


def view_origin(desk: Desk, origin: Origin) -> OriginView:
    """The verdict, its ranked evidence, and its rivals."""
    ranked = sorted(origin.evidence, key=lambda each: (-abs(each.weight), each.signal, each.detail))
    level = origin.status.value
    if origin.status is OriginStatus.NAMED:
        level = "sure" if origin.confidence >= 0.8 else "likely"
    rivals = sorted(origin.alternatives, key=lambda each: (-each.confidence, each.name or ""))
    return OriginView(
        verdict=origin_words(origin),
        level=level,
        reasons=tuple(view_reason(desk, each) for each in ranked),
        alternatives=tuple(
            (each.name or "an origin nobody names", _kind(each), how_sure(each.confidence)) for each in rivals
        ),
        change=origin.what_would_change_it,
    )


def _kind(rival: Alternative) -> str:
    return "" if rival.kind is OriginKind.UNKNOWN else KIND_WORDS[rival.kind]


def view_reason(desk: Desk, evidence: Evidence) -> Reason:
    """One evidence item with links to its words."""
    anchors = tuple(
        Linked(
            shortened(unquoted(each.text), 160),
            desk.words(each.document, each.start, each.end),
            desk.found.name(each.document),
        )
        for each in evidence.anchors
    )
    weight = evidence.weight
    return Reason(
        evidence.detail,
        weight_words(weight),
        f"{weight:+.1f}",
        min(100, round(abs(weight) / 4 * 100)),
        weight < 0,
        anchors,
    )


def view_statement(desk: Desk, utterance: Utterance) -> StatementView:
    """One utterance with its chain, renderings, evidence and conflicts."""
    first, words = utterance.first_known, unquoted(utterance.wording)
    renderings, left_out = _renderings(desk, utterance)
    return StatementView(
        anchor=anchor(Part.STATEMENT, utterance.id),
        id=utterance.id,
        speaker=shortened(utterance.speaker or "Speaker unknown", 100),
        wording=shortened(words, 140),
        shortened=shortened(words, 140) != shortened(words, len(words)),
        quoted=is_quoted(utterance, desk.found.quotations),
        origin=view_origin(desk, utterance.origin),
        chain=_chain(desk, utterance),
        renderings=renderings,
        more_renderings=left_out,
        conflicts=utterance.conflicts,
        brief=len(documents_of(utterance)) < 2 and not utterance.conflicts,
        independent=utterance.independent_sources,
        first_days=first_days(first),
        first_known=_first_known(desk, first.document, first.earliest, first.latest),
        outlets=_outlets(desk.found, documents_of(utterance)),
        judged=judged(desk.found, utterance.id, JudgementOf.UTTERANCE, JudgementOf.ORIGIN),
    )


def _outlets(found: Lookup, documents: Iterable[str]) -> tuple[str, ...]:
    named = (found.documents[id].outlet for id in documents if id in found.documents)
    return tuple(dict.fromkeys(each for each in named if each))


def _first_known(desk: Desk, document: str | None, earliest: str | None, latest: str | None) -> Linked | None:
    if document is None:
        return None
    entry = desk.found.documents.get(document)
    when = " to ".join(dict.fromkeys(each for each in (earliest, latest) if each)) or (
        date_words(entry.published) if entry else "undated"
    )
    return Linked(desk.found.name(document), desk.article(document), when)


def _chain(desk: Desk, utterance: Utterance) -> tuple[tuple[str, tuple[Linked, ...]], ...]:
    """From the mouth to the page: who spoke, through what, whose report, and who prints it."""
    origin = utterance.origin
    steps: list[tuple[str, tuple[Linked, ...]]] = [
        ("said by", (Linked(utterance.speaker or "a speaker nobody names"),))
    ]
    channels = [each for each in utterance.channels if each != origin.name]
    if channels:
        steps.append(("to or through", tuple(Linked(each) for each in channels)))
    if origin.status is OriginStatus.NAMED and origin.name:
        sure = how_sure(origin.confidence)
        kind = "" if origin.kind is OriginKind.UNKNOWN else f" the {KIND_WORDS[origin.kind]}"
        steps.append((f"likely by way of{kind}", (Linked(origin.name, None, sure),)))
    elif origin.status is OriginStatus.UNDECIDED and origin.alternatives:
        rivals = tuple(
            Linked(each.name or "nobody named", None, chance(each.confidence)) for each in origin.alternatives
        )
        steps.append(("by way of one of these, undecided", rivals))
    steps.append(("printed by", _printers(desk, utterance)))
    return tuple(steps)


def _printers(desk: Desk, utterance: Utterance) -> tuple[Linked, ...]:
    weakest_first = sorted(utterance.edges, key=lambda each: (each.probability, each.from_))
    best = {edge.to: edge for edge in weakest_first}
    documents = documents_of(utterance)
    shown = tuple(
        _printed(desk, each, best.get(each), utterance.origin) for each in documents[:_MOST_PRINTERS]
    )
    more = len(documents) - len(shown)
    return (*shown, Linked(f"and {more} more")) if more else shown


def _printed(desk: Desk, document: str, best: Edge | None, words: Origin) -> Linked:
    entry = desk.found.documents.get(document)
    notes = []
    if best:
        notes.append(f"from {desk.found.name(best.from_)}, {chance(best.probability)}")
    state = credit_for(entry, words)
    if state in (CreditState.STRIPPED, CreditState.STATED):
        notes.append(credit_words(state, entry))
    return Linked(desk.found.name(document), desk.article(document), "; ".join(notes))


def _renderings(desk: Desk, utterance: Utterance) -> tuple[tuple[RenderingView, ...], int]:
    """The likest first, those of the same words in one, and how many different ones are left out."""
    found = desk.found
    ranked = sorted(utterance.renderings, key=lambda each: -each.score)
    texts = [found.words(each.document, each.start, each.end) for each in ranked]
    groups = group_alike(texts)
    shown = groups[:_MOST_RENDERINGS]
    compared = compare_renderings([texts[group[0]] for group in shown])
    views = (
        _rendering(desk, utterance, [ranked[index] for index in group], pieces)
        for group, pieces in zip(shown, compared, strict=True)
    )
    return tuple(views), len(groups) - len(shown)


def _rendering(
    desk: Desk, utterance: Utterance, alike: Sequence[Rendering], pieces: tuple[Piece, ...]
) -> RenderingView:
    found, first = desk.found, alike[0]
    entry = found.documents.get(first.document)
    quotation = found.quotations.get(first.quotation or "")
    channel = quotation.channel if quotation else None
    credit = credit_for(entry, utterance.origin)
    return RenderingView(
        article=Linked(found.name(first.document), desk.article(first.document)),
        words_link=desk.words(first.document, first.start, first.end),
        pieces=pieces,
        how=RELATION_WORDS[first.relation],
        score=percent(first.score),
        date=date_words(entry.published) if entry else "undated",
        credit=credit_words(credit, entry) if credit else "",
        stripped=credit is CreditState.STRIPPED,
        channel=(channel.name or channel.kind.value.replace("_", " ")) if channel else "",
        language=entry.language if entry else None,
        direction=direction_of(entry.language if entry else None),
        also=list_places(desk, alike[1:]),
        judged=tuple(said for each in alike for said in judged_link(found, utterance.id, each)),
    )


def list_places(desk: Desk, places: Sequence[Rendering | Occurrence]) -> tuple[Linked, ...]:
    """The articles where the same words stand, each linked to its place; many are counted."""
    shown = tuple(
        Linked(desk.found.name(each.document), desk.words(each.document, each.start, each.end))
        for each in places[:_MOST_PRINTERS]
    )
    more = len(places) - len(shown)
    return (*shown, Linked(f"{more} more")) if more else shown


def short_odds(origin: Origin) -> str:
    """The odds in a table's cell: a name and a number, or an honest nothing."""
    if origin.status is OriginStatus.NAMED and origin.name:
        return f"{origin.name} ({chance(origin.confidence)}, {odds(origin.confidence)})"
    return "undecided" if origin.status is OriginStatus.UNDECIDED else "none found"
