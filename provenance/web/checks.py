"""An article checked, as a screen: every stretch marked, and every mark explained."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from provenance.models import Occurrence, Origin, OriginStatus, Report, Span
from provenance.pipeline import Checked, Stretch
from provenance.report.articles import ArticleView, view_article
from provenance.report.lookup import Lookup, documents_of, look_up
from provenance.report.places import Part, words_anchor
from provenance.report.saying import said
from provenance.report.tables import Row
from provenance.report.views import Desk, Linked, OriginView, direction_of, view_origin
from provenance.report.words import percent, shortened, unquoted
from provenance.web.narrowed import narrow
from provenance.web.places import WebPlaces, link
from provenance.web.screens import Screen, list_exports

STRETCH_COLUMNS = (
    *("document", "start", "end", "kind", "elsewhere", "first_elsewhere", "score"),
    *("origin_status", "origin", "origin_confidence", "text"),
)
KIND_WORDS = {
    "wire": "wire copy",
    "other_outlet": "also in another article",
    "own": "own words",
    "quotation": "quotation",
    "boilerplate": "page furniture",
}
_MOST_MARKS = 500
_MOST_PLACES = 8
_MOST_CHARS = 200_000


@dataclass(frozen=True, slots=True)
class LitPiece:
    """A part of a stretch; `is_aim` where what was linked to begins, `is_lit` where its words are."""

    text: str
    start: int
    end: int
    is_lit: bool
    is_aim: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """One marked stretch and its explanation; `number` is 0 where the words are simply the article's own."""

    number: int
    kind: str
    what: str
    pieces: tuple[LitPiece, ...]
    chars: int
    words: str
    shared: bool
    places: tuple[Linked, ...]
    more: int
    statements: tuple[Linked, ...]
    speaker: str
    origin: OriginView | None
    summary: str


def check_screen(
    checked: Checked, report: Report, aim: Span | None, path: str, id: str | None, settings: object
) -> Screen:
    """The article with every stretch marked, the words at `aim` lit; without an id it is a draft."""
    document, held = checked.document.id, id is not None
    everything = look_up(report)
    shown = _narrowed(everything, document)
    found = look_up(shown)
    desk = Desk(found, WebPlaces(here=frozenset({(Part.ARTICLE, document)})), "")
    marks = list(_marks(desk, checked, aim))
    article = view_article(desk, found.documents[document], set())
    return Screen(
        template="check.html.j2",
        name="check",
        value=checked,
        shown={
            "title": f"Checked: {shortened(checked.document.title or article.name, 80)}",
            "wide": True,
            "held": held,
            "is_twin": False,
            "article": article,
            "marks": marks,
            "explained": [each for each in marks if each.number],
            "direction": direction_of(checked.document.language),
            "verdict": _verdict(article, marks),
            "aim": words_anchor(document, *aim) if aim else "",
            "beside": _beside(found, document) if held else [],
        },
        columns=STRETCH_COLUMNS,
        rows=[_row(found, checked, each) for each in checked.stretches],
        report=shown,
        settings=settings,
        exports=list_exports(path, id=id),
    )


def _narrowed(found: Lookup, document: str) -> Report:
    """The report on what this article has a part in."""
    return narrow(
        found.report,
        [each.id for each, _ in found.utterances_in.get(document, ())],
        [each.id for each, _ in found.passages_in.get(document, ())],
        [each.id for each in found.copies_of.get(document, ())],
        [document],
    )


def _marks(desk: Desk, checked: Checked, aim: Span | None) -> Iterator[Mark]:
    number = 0
    text = checked.document.text
    for one in checked.stretches[: 4 * _MOST_MARKS]:
        if one.start >= _MOST_CHARS:
            return
        is_own = one.kind == "own" and not one.elsewhere
        counts = (
            not is_own and any(char.isalnum() for char in text[one.start : one.end]) and number < _MOST_MARKS
        )
        number += counts
        yield _mark(desk, checked, one, number if counts else 0, aim)


def _mark(desk: Desk, checked: Checked, stretch: Stretch, number: int, aim: Span | None) -> Mark:
    document = checked.document.id
    end = min(stretch.end, _MOST_CHARS)
    text = checked.document.text[stretch.start : end]
    statements = _statements(desk, document, stretch) if number else ()
    shown = number > 0 and stretch.origin is not None and bool(stretch.elsewhere or statements)
    return Mark(
        number=number,
        kind=stretch.kind,
        what=KIND_WORDS[stretch.kind],
        pieces=_cut(checked.document.text, Span(stretch.start, end), aim),
        chars=len(text),
        words=shortened(unquoted(text), 140),
        shared=bool(stretch.elsewhere),
        places=tuple(_place(desk, each) for each in stretch.elsewhere[:_MOST_PLACES]),
        more=max(0, len(stretch.elsewhere) - _MOST_PLACES),
        statements=statements,
        speaker=_speaker(desk, document, stretch),
        origin=view_origin(desk, stretch.origin) if shown and stretch.origin else None,
        summary=_summary(stretch),
    )


def _cut(text: str, span: Span, aim: Span | None) -> tuple[LitPiece, ...]:
    """A stretch in parts, cut where the words that are linked to begin and end."""
    inside = {at for at in aim or () if span.start < at < span.end}
    cuts = sorted({*span, *inside})
    return tuple(
        LitPiece(
            text=text[start:end],
            start=start,
            end=end,
            is_lit=aim is not None and aim.start <= start and end <= aim.end,
            is_aim=aim is not None and start == aim.start,
        )
        for start, end in pairwise(cuts)
    )


def _place(desk: Desk, place: Occurrence) -> Linked:
    return Linked(
        desk.found.name(place.document),
        desk.words(place.document, place.start, place.end),
        f"{percent(place.score)} alike",
    )


def _statements(desk: Desk, document: str, stretch: Stretch) -> tuple[Linked, ...]:
    """The shared utterances that hold the stretch."""
    found = [
        utterance
        for utterance, place in desk.found.utterances_in.get(document, ())
        if place.start < stretch.end and stretch.start < place.end and len(documents_of(utterance)) > 1
    ]
    return tuple(
        Linked(
            f"{each.speaker or 'an unnamed speaker'}: {said(each, desk.found.quotations, 60)}",
            desk.statement(each.id),
        )
        for each in found[:4]
    )


def _speaker(desk: Desk, document: str, stretch: Stretch) -> str:
    said = [
        each
        for each in desk.found.quoted_in.get(document, ())
        if each.start < stretch.end and stretch.start < each.end
    ]
    names = list(dict.fromkeys(each.speaker or each.speaker_mention or "" for each in said))
    channels = list(dict.fromkeys(each.channel.name for each in said if each.channel and each.channel.name))
    who = ", ".join(name for name in names[:3] if name)
    through = f", through {', '.join(channels[:3])}" if channels else ""
    return f"{who}{through}" if who else ""


def _summary(stretch: Stretch) -> str:
    if stretch.kind == "boilerplate":
        return "Menus, notices and links of the page; no part of the article."
    if stretch.kind == "quotation" and not stretch.elsewhere:
        return "Quoted here alone; no other article held here has these words."
    return ""


def _verdict(article: ArticleView, marks: Sequence[Mark]) -> str:
    shared = sum(each.chars for each in marks if each.shared)
    whole = sum(each.chars for each in marks if each.kind != "boilerplate") or 1
    count = len({place.text for each in marks for place in each.places})
    if not shared:
        return "Nothing of this article stands in any other article held here."
    others = "one other article" if count == 1 else f"{count} other articles"
    share = percent(shared / whole).capitalize()
    return f"{share} of this article stands in {others} held here; {article.credit}."


def _beside(found: Lookup, document: str) -> list[Linked]:
    """The articles this one shares most with, each beside it."""
    shared: dict[str, int] = {}
    for passage, _ in found.passages_in.get(document, ()):
        for each in passage.occurrences:
            shared[each.document] = shared.get(each.document, 0) + each.end - each.start
    for utterance, _ in found.utterances_in.get(document, ()):
        for one in utterance.renderings:
            shared[one.document] = shared.get(one.document, 0) + one.end - one.start
    shared.pop(document, None)
    order = sorted(shared, key=lambda id: (-shared[id], id))[:6]
    return [Linked(found.name(each), link("/compare", left=document, right=each)) for each in order]


def _row(found: Lookup, checked: Checked, stretch: Stretch) -> Row:
    origin: Origin = stretch.origin or Origin()
    first = stretch.elsewhere[0] if stretch.elsewhere else None
    is_named = origin.status is OriginStatus.NAMED
    return (
        *(checked.document.id, stretch.start, stretch.end, stretch.kind),
        " ".join(dict.fromkeys(found.name(each.document) for each in stretch.elsewhere)),
        *((first.document, round(first.score, 6)) if first else (None, None)),
        *(origin.status.value if stretch.origin else None, origin.name if is_named else None),
        round(origin.confidence, 6) if stretch.origin else None,
        checked.document.text[stretch.start : stretch.end],
    )
