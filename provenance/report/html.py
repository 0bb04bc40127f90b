"""The report as pages that open from disk without a network: one file, or an overview and its details.

Every word from an article is escaped; scripts are our own, allowed by their digests only.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from provenance.models import OriginStatus, Utterance
from provenance.report import markup
from provenance.report.articles import is_single, list_targets, view_article
from provenance.report.copy_groups import view_copy
from provenance.report.drawing import BOX, Drawing, Node, draw, draw_outlets
from provenance.report.findings import list_findings, list_remainder
from provenance.report.flow import sum_flows
from provenance.report.lookup import Lookup, documents_of
from provenance.report.places import DETAILS, INDEX, Part, Places, anchor, on_pages, on_the_index
from provenance.report.timeline import draw_timeline
from provenance.report.values import flat
from provenance.report.views import Desk, Linked, short_odds, view_statement
from provenance.report.words import (
    VERDICT_WORDS,
    chance,
    counted,
    date_words,
    number,
    percent,
    shortened,
    unquoted,
    values_of,
    verdict_of,
)

__all__ = ["DETAILS", "render_pages"]

_HERE = Path(__file__).parent
_INLINE_DOCUMENTS = 120  # above any of these, texts and sections go to pages of their own
_INLINE_STATEMENTS = 400
_INLINE_CHARS = 2_000_000
_MOST_FINDINGS = 30
_ORDER = {OriginStatus.NAMED: 0, OriginStatus.UNDECIDED: 1, OriginStatus.UNKNOWN: 2}
_MOST_ROWS = 150
_MOST_BARS = 120
_MOST_CHOICES = 300
_MOST_FOUND = 20_000


def render_pages(found: Lookup, settings: object) -> Iterator[tuple[str, str]]:
    """The name and the content of each page, the index first."""
    ranked = rank_statements(found)
    inline = _is_small(found)
    shown = [each.id for each in ranked if not is_single(found, each.id)]
    brief = [each.id for each in ranked if is_single(found, each.id)]
    places = on_the_index(found, shown) if inline else on_pages(found, shown, brief)
    desk = Desk(found, places, INDEX)
    yield INDEX, _index(desk, ranked, settings, inline)
    if not inline:
        yield from _details(desk, ranked)


def rank_statements(found: Lookup) -> list[Utterance]:
    """The utterances as a reader wants them: in most articles first, then the surest."""
    return sorted(
        found.report.utterances,
        key=lambda each: (
            -len(documents_of(each)),
            not each.conflicts,
            not each.channels,
            _ORDER[each.origin.status],
            -each.origin.confidence,
            each.id,
        ),
    )


def _is_small(found: Lookup) -> bool:
    report = found.report
    return (
        len(report.documents) <= _INLINE_DOCUMENTS
        and len(report.utterances) <= _INLINE_STATEMENTS
        and sum(len(each.text) for each in report.documents) <= _INLINE_CHARS
    )


# --- the index ----------------------------------------------------------------------------------


def _index(desk: Desk, ranked: Sequence[Utterance], settings: object, inline: bool) -> str:
    found, places = desk.found, desk.places
    findings = list_findings(found)
    targets = list_targets(found.report) if inline else {}
    sections = [each for each in ranked if inline and not is_single(found, each.id)]
    singles = [each for each in ranked if inline and is_single(found, each.id)]
    rows = singles if inline else ranked[:_MOST_ROWS]
    flows, more_flows = sum_flows(found)
    panels, undated = draw_timeline(found.report.documents[: None if inline else _MOST_BARS])
    drawing = draw(found) if inline else draw_outlets(found)
    return _page(
        "index.html.j2",
        title="Where the words come from",
        report=found.report,
        inline=inline,
        findings=[_finding(desk, each.sentence, each.about, each.id) for each in findings[:_MOST_FINDINGS]],
        more_findings=max(0, len(findings) - _MOST_FINDINGS),
        remainder=list_remainder(found),
        statements=[view_statement(desk, each) for each in sections],
        rows=[_row(desk, each) for each in rows],
        more_rows=0 if inline else max(0, len(ranked) - _MOST_ROWS),
        copies=[view_copy(desk, each) for each in found.report.copies] if inline else [],
        copy_rows=[] if inline else [_copy_row(desk, each.id) for each in found.report.copies[:_MOST_ROWS]],
        more_copies=0 if inline else max(0, len(found.report.copies) - _MOST_ROWS),
        articles=_articles(desk, targets) if inline else [],
        pages={} if inline else _page_lists(found, places),
        find=[] if inline else _find(desk, ranked[:_MOST_FOUND]),
        find_left_out=0 if inline else max(0, len(ranked) - _MOST_FOUND),
        drawing=drawing,
        nodes={node.id: node for node in drawing.nodes},
        network=_network(desk, drawing),
        choices=_choices(found, drawing),
        panels=panels,
        undated=[Linked(found.name(each.id), desk.article(each.id)) for each in undated],
        bars_left_out=0 if inline else max(0, len(found.report.documents) - _MOST_BARS),
        desk=desk,
        flows=flows,
        more_flows=more_flows,
        outlets=sorted({each.outlet for each in found.report.documents if each.outlet}),
        not_linked=_not_linked(found),
        settings=sorted((key, str(value)) for key, value in flat(settings).items()),
        with_graph=True,
    )


def _articles(desk: Desk, targets: Mapping[str, Any]) -> list[Any]:
    return [view_article(desk, each, targets.get(each.id, set())) for each in desk.found.report.documents]


def _finding(desk: Desk, sentence: str, about: str, id: str) -> Linked:
    return Linked(sentence, desk.statement(id) if about == "utterance" else desk.copy(id))


def _row(desk: Desk, utterance: Utterance) -> dict[str, Any]:
    documents = documents_of(utterance)
    first = utterance.renderings[0] if utterance.renderings else None
    words = desk.words(first.document, first.start, first.end) if first else None
    section = None if is_single(desk.found, utterance.id) else desk.statement(utterance.id)
    return {
        "anchor": anchor(Part.STATEMENT, utterance.id),
        "speaker": utterance.speaker or "—",
        "wording": shortened(unquoted(utterance.wording), 160),
        "link": section or words,
        "articles": [Linked(desk.found.name(id), desk.article(id)) for id in documents[:3]],
        "more": max(0, len(documents) - 3),
        "origin": short_odds(utterance.origin),
    }


def _copy_row(desk: Desk, id: str) -> dict[str, Any]:
    group = desk.found.copies[id]
    return {
        "link": desk.copy(id),
        "articles": [Linked(desk.found.name(each.id), desk.article(each.id)) for each in group.documents[:3]],
        "count": len(group.documents),
        "origin": short_odds(group.origin),
    }


def _find(desk: Desk, ranked: Sequence[Utterance]) -> list[tuple[str, str | None]]:
    """What the search of a large report looks through: words and where they lead."""
    articles = [
        (f"{desk.found.name(each.id)}: {shortened(each.title or each.id, 90)}", desk.article(each.id))
        for each in desk.found.report.documents
    ]
    return articles + [
        (_first_words(desk.found, Part.STATEMENT, each.id), desk.statement(each.id)) for each in ranked
    ]


def _page_lists(found: Lookup, places: Places) -> dict[str, list[Linked]]:
    """For each part its pages in order, each with the first thing that stands on it."""
    lists: dict[str, dict[str, str]] = {part.value: {} for part in Part}
    for part in Part:
        for id, page in places.of(part).items():
            if page not in lists[part.value]:
                lists[part.value][page] = _first_words(found, part, id)
    return {part: [Linked(words, page) for page, words in pages.items()] for part, pages in lists.items()}


def _first_words(found: Lookup, part: Part, id: str) -> str:
    if part is Part.STATEMENT:
        utterance = found.utterances[id]
        return f"{utterance.speaker or 'unnamed'}: {shortened(unquoted(utterance.wording), 70)}"
    return shortened(found.name(id), 50) if part is Part.ARTICLE else id


def _not_linked(found: Lookup) -> list[tuple[str, str, str]]:
    def name(id: str) -> str:
        quotation = found.quotations.get(id)
        if quotation is None:
            return found.name(id)
        return f"“{shortened(unquoted(quotation.text), 60)}” ({found.name(quotation.document)})"

    return [(name(each.left), name(each.right), each.why) for each in found.report.not_linked[:_MOST_ROWS]]


def _choices(found: Lookup, drawing: Drawing) -> list[Linked]:
    """What the network can be narrowed to: each statement and copy group that a line is about."""
    about = sorted({each for line in drawing.lines for each in line.about})
    return [Linked(each, None, _choice_words(found, *each.split(":", 1))) for each in about[:_MOST_CHOICES]]


def _choice_words(found: Lookup, what: str, id: str) -> str:
    if what == "copy":
        return f"copy: {shortened(', '.join(found.name(each.id) for each in found.copies[id].documents), 70)}"
    utterance = found.utterances[id]
    return f"{utterance.speaker or 'unnamed'}: {shortened(unquoted(utterance.wording), 60)}"


def _network(desk: Desk, drawing: Drawing) -> dict[str, Any]:
    """The drawing as data for the interactive graph: plain words and numbers, no markup."""
    numbers = {node.id: f"n{index}" for index, node in enumerate(drawing.nodes)}
    at = {node.id: node for node in drawing.nodes}
    return {
        "nodes": [_network_node(desk, numbers[node.id], node) for node in drawing.nodes],
        "edges": [
            {
                "id": f"e{index}",
                "source": numbers[line.start],
                "target": numbers[line.end],
                "label": chance(line.probability),
                "probability": line.probability,
                "dx": round((line.label_at - 0.5) * _gap(at[line.start].x, at[line.end].x)),
                "dy": round((line.label_at - 0.5) * (at[line.end].y - at[line.start].y)),
                "relation": ", ".join(line.relations).replace("_", " "),
                "about": list(line.about),
            }
            for index, line in enumerate(drawing.lines)
        ],
    }


def _gap(start: int, end: int) -> int:
    """From the near side of one box to the near side of the other."""
    return end - start - BOX if end > start else end - start + BOX


def _network_node(desk: Desk, number: str, node: Node) -> dict[str, Any]:
    return {
        "id": number,
        "label": shortened(node.label, 34),
        "name": node.label,
        "type": "origin" if node.is_origin else "document",
        "kind": node.kind,
        "note": node.note,
        "credit": node.credit,
        "outlet": node.outlet,
        "link": None if node.is_origin else desk.article(node.id),
        "x": node.x,
        "y": node.y,
    }


# --- detail pages -------------------------------------------------------------------------------


def _details(overview: Desk, ranked: Sequence[Utterance]) -> Iterator[tuple[str, str]]:
    found = overview.found
    targets = list_targets(found.report)
    for desk, members in _on_pages(overview, Part.STATEMENT, ranked):
        yield desk.here, _statements_page(desk, members)
    for desk, members in _on_pages(overview, Part.COPY, found.report.copies):
        groups = [view_copy(desk, each) for each in members]
        yield desk.here, _page("copies.html.j2", title="Shared copy", copies=groups)
    for desk, members in _on_pages(overview, Part.ARTICLE, found.report.documents):
        views = [view_article(desk, each, targets.get(each.id, set())) for each in members]
        yield desk.here, _page("articles.html.j2", title="Articles", articles=views)


def _statements_page(desk: Desk, members: Sequence[Utterance]) -> str:
    return _page(
        "statements.html.j2",
        title="Statements",
        statements=[view_statement(desk, each) for each in members if not is_single(desk.found, each.id)],
        rows=[_row(desk, each) for each in members if is_single(desk.found, each.id)],
    )


def _on_pages(overview: Desk, part: Part, members: Sequence[Any]) -> list[tuple[Desk, list[Any]]]:
    pages: dict[str, list[Any]] = {}
    for each in members:
        pages.setdefault(overview.places.of(part)[each.id], []).append(each)
    return [(replace(overview, here=page), listed) for page, listed in pages.items()]


# --- the frame ----------------------------------------------------------------------------------


def _page(template: str, **values: Any) -> str:
    scripts = [_static("report.js")]
    if values.get("with_graph"):
        scripts = [_static("cytoscape.min.js"), _static("graph.js"), *scripts]
        scripts += [] if values["inline"] else [_static("find.js")]
    policy = " ".join(_digest(each) for each in scripts)
    page = _environment().get_template(template)
    return page.render(
        style=Markup(_static("report.css")),  # ours, not the articles'
        scripts=[Markup(each) for each in scripts],
        policy=policy,
        **{"with_graph": False, **values},
    )


def _digest(script: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


@cache
def _static(name: str) -> str:
    return (_HERE / "static" / name).read_text(encoding="utf-8")


@cache
def _environment() -> Environment:
    return make_environment((), _inline_width)


def make_environment(folders: Sequence[Path], width: Callable[[float], Markup]) -> Environment:
    """The report's templates after those in `folders`; `width` writes a bar's per cent as an attribute."""
    environment = Environment(
        loader=FileSystemLoader([*folders, _HERE / "templates"]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    for function in (markup.linked, markup.pieces, markup.same_words, markup.ledger, markup.note):
        environment.globals[function.__name__] = function
    environment.globals["markup"] = markup
    environment.filters |= {
        "counted": counted,
        "values_of": values_of,
        "verdict_of": verdict_of,
        "verdict_words": VERDICT_WORDS.__getitem__,
        "number": number,
        "percent": percent,
        "chance": chance,
        "date_words": date_words,
        "width": width,
        "sentence": markup.sentence,
    }
    return environment


def _inline_width(percent_of_whole: float) -> Markup:
    return Markup(f'style="width:{percent_of_whole}%"')
