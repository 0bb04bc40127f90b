"""Traces, statements and copy groups as screens: an index and a question in, a screen out."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from provenance.models import CopyGroup, Report, Utterance
from provenance.pipeline import Answer
from provenance.report.copy_groups import view_copy
from provenance.report.lookup import Lookup, look_up
from provenance.report.places import Part
from provenance.report.tables import COPY_COLUMNS, Row, copy_rows
from provenance.report.views import Desk, Linked, direction_of, short_odds, view_statement
from provenance.report.words import percent
from provenance.web.decisions import Decided, decide_copy, decide_statement
from provenance.web.narrowed import narrow
from provenance.web.places import WebPlaces
from provenance.web.screens import Screen, list_exports

RENDERING_COLUMNS = (
    *("utterance", "speaker", "document", "outlet", "published_earliest", "published_latest", "start", "end"),
    *("relation", "score", "channel", "origin_status", "origin", "origin_confidence", "text"),
)


def trace_screen(answer: Answer, report: Report, decided: Decided, settings: object) -> Screen:
    """The answer to a quotation: every rendering, where it goes back to, why, how sure."""
    shown = narrow(
        report,
        [each.id for each in answer.utterances],
        [each.id for each in answer.passages],
        documents=[each.document for each in answer.places],
    )
    found = look_up(shown)
    desk = _desk(found, {(Part.STATEMENT, each.id) for each in answer.utterances})
    return Screen(
        template="trace.html.j2",
        name="trace",
        value=answer,
        shown={
            "title": "Where these words come from",
            "words": answer.query,
            "statements": [
                (view_statement(desk, each), decide_statement(desk, each, decided))
                for each in answer.utterances
            ],
            "passages": [_passage(desk, each) for each in answer.passages],
            "places": [_place(desk, each) for each in answer.places],
        },
        columns=RENDERING_COLUMNS,
        rows=rendering_rows(found),
        report=shown,
        settings=settings,
        exports=list_exports("/trace", words=answer.query),
    )


def statement_screen(utterance: Utterance, report: Report, decided: Decided, settings: object) -> Screen:
    """One utterance on a page of its own."""
    shown = narrow(report, [utterance.id])
    found = look_up(shown)
    desk = _desk(found, {(Part.STATEMENT, utterance.id)})
    return Screen(
        template="statement.html.j2",
        name="statement",
        value=utterance,
        shown={
            "title": "A statement",
            "statement_shown": view_statement(desk, utterance),
            "choices": decide_statement(desk, utterance, decided),
        },
        columns=RENDERING_COLUMNS,
        rows=rendering_rows(found),
        report=shown,
        settings=settings,
        exports=list_exports("/statement", id=utterance.id),
    )


def copy_screen(group: CopyGroup, report: Report, decided: Decided, settings: object) -> Screen:
    """One copy group on a page of its own."""
    shown = narrow(report, copies=[group.id])
    found = look_up(shown)
    desk = _desk(found, {(Part.COPY, group.id)})
    members = [each.id for each in group.documents]
    return Screen(
        template="copy.html.j2",
        name="copy",
        value=group,
        shown={
            "title": "Articles that share copy",
            "group": view_copy(desk, group),
            "choices": decide_copy(desk, group, decided),
            "pairs": [
                (found.name(left), found.name(right), left, right) for left, right in pairwise(members)
            ][:20],
        },
        columns=COPY_COLUMNS,
        rows=copy_rows(found),
        report=shown,
        settings=settings,
        exports=list_exports("/copy", id=group.id),
    )


def rendering_rows(found: Lookup) -> list[Row]:
    """One row a rendering, in the order of `RENDERING_COLUMNS`."""
    return [
        _rendering_row(found, each, number)
        for each in found.report.utterances
        for number in range(len(each.renderings))
    ]


def _rendering_row(found: Lookup, utterance: Utterance, number: int) -> Row:
    one = utterance.renderings[number]
    entry = found.documents.get(one.document)
    quotation = found.quotations.get(one.quotation or "")
    origin = utterance.origin
    return (
        *(utterance.id, utterance.speaker, one.document, entry.outlet if entry else None),
        *((entry.published.earliest, entry.published.latest) if entry else (None, None)),
        *(one.start, one.end, one.relation.value, round(one.score, 6)),
        quotation.channel.name if quotation and quotation.channel else None,
        *(origin.status.value, origin.name, round(origin.confidence, 6)),
        found.words(one.document, one.start, one.end),
    )


def _desk(found: Lookup, here: set[tuple[Part, str]]) -> Desk:
    return Desk(found, WebPlaces(here=frozenset(here)), "")


def _passage(desk: Desk, passage: Any) -> dict[str, Any]:
    return {
        "text": passage.text,
        "origin": short_odds(passage.origin),
        "places": [
            Linked(
                desk.found.name(each.document),
                desk.words(each.document, each.start, each.end),
                percent(each.score),
            )
            for each in passage.occurrences
        ],
    }


def _place(desk: Desk, place: Any) -> dict[str, Any]:
    entry = desk.found.documents.get(place.document)
    return {
        "text": place.text,
        "article": Linked(
            desk.found.name(place.document), desk.words(place.document, place.start, place.end)
        ),
        "alike": percent(place.score),
        "direction": direction_of(entry.language if entry else None),
        "language": entry.language if entry else None,
    }


def documents_in(answer: Answer) -> Sequence[str]:
    """The documents an answer speaks of, each once, in order."""
    ids = [r.document for each in answer.utterances for r in each.renderings]
    ids += [o.document for each in answer.passages for o in each.occurrences]
    return tuple(dict.fromkeys([*ids, *(each.document for each in answer.places)]))
