"""The report as a network: documents and origins, and who gave words to whom, with probabilities.

GraphML and GEXF 1.2 through networkx, free of clock and machine, and without characters XML forbids.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import TypeAlias

import networkx as nx
from networkx.readwrite.gexf import GEXFWriter

from provenance.models import DocumentEntry, Edge, OriginEntry
from provenance.report.lookup import Lookup
from provenance.report.values import plain
from provenance.report.words import shortened

Graph: TypeAlias = "nx.MultiDiGraph[str]"

_ILLEGAL_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def build_graph(found: Lookup) -> Graph:
    """Nodes are documents and origins; an edge is one utterance or copy group passed on."""
    graph: Graph = nx.MultiDiGraph(mode="static", name="provenance")
    for origin in found.report.origins:
        graph.add_node(xml_text(origin.id), **_origin_node(origin))
    for document in found.report.documents:
        graph.add_node(xml_text(document.id), **_document_node(document, found.name(document.id)))
    for about, what, edge in edges_of(found):
        for end in (edge.from_, edge.to):
            if xml_text(end) not in graph:
                graph.add_node(xml_text(end), label=xml_text(end), node="unknown", kind="unknown")
        graph.add_edge(
            xml_text(edge.from_),
            xml_text(edge.to),
            relation=xml_text(edge.relation),
            probability=plain(float(edge.probability)),
            weight=plain(float(edge.probability)),
            about=xml_text(about),
            what=what,
        )
    return graph


def edges_of(found: Lookup) -> Iterator[tuple[str, str, Edge]]:
    """Every edge with the id it is about and whether that is an utterance or a copy group."""
    for utterance in found.report.utterances:
        for edge in utterance.edges:
            yield utterance.id, "utterance", edge
    for group in found.report.copies:
        for edge in group.edges:
            yield group.id, "copy", edge


def shared_givers(found: Lookup) -> set[str]:
    """Every id worth drawing: all but the unnamed origins that gave words to one document only."""
    takers: dict[str, set[str]] = defaultdict(set)
    for _, _, edge in edges_of(found):
        takers[edge.from_].add(edge.to)
    return {id for id, taken in takers.items() if len(taken) > 1 or not _is_unnamed(found, id)}


def _is_unnamed(found: Lookup, id: str) -> bool:
    origin = found.origins.get(id)
    return origin is not None and origin.name is None


def to_graphml(graph: Graph) -> str:
    """The graph in GraphML, as Gephi, yEd and networkx read it."""
    return "\n".join(nx.generate_graphml(graph)) + "\n"


def to_gexf(graph: Graph) -> str:
    """The graph in GEXF 1.2, dated documents with the day they can first be seen."""
    writer = GEXFWriter(encoding="utf-8", prettyprint=True, version="1.2draft")
    writer.add_graph(_dated(graph))
    for meta in writer.xml.iter():
        if meta.tag.endswith("meta"):  # networkx puts today's date and its version there
            meta.attrib.clear()
            for each in meta:
                each.text = "provenance" if each.tag.endswith("creator") else each.text
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{writer}\n'


def xml_text(text: str | None) -> str:
    """The text with every character that XML 1.0 forbids as U+FFFD."""
    return _ILLEGAL_IN_XML.sub("\ufffd", text or "")


def _dated(graph: Graph) -> Graph:
    dated = graph.copy()
    for _, values in dated.nodes(data=True):
        day = str(values.get("earliest", ""))[:10]
        if _is_day(day):
            values["start"] = day
    return dated


def _is_day(text: str) -> bool:
    try:
        return len(text) == 10 and bool(date.fromisoformat(text))
    except ValueError:
        return False


def _origin_node(origin: OriginEntry) -> dict[str, str | bool]:
    return {
        "label": xml_text(origin.name or "an origin nobody names"),
        "node": "origin",
        "kind": origin.kind.value,
        "country": xml_text(origin.country),
        "owner": xml_text(origin.owner),
        "in_corpus": origin.in_corpus,
    }


def _document_node(document: DocumentEntry, name: str) -> dict[str, str | bool | float]:
    return {
        "label": xml_text(name),
        "node": "document",
        "kind": document.kind.value,
        "outlet": xml_text(document.outlet),
        "title": xml_text(shortened(document.title or "", 200)),
        "url": xml_text(document.url),
        "earliest": xml_text(document.published.earliest),
        "latest": xml_text(document.published.latest),
        "credit": document.origin.credit.value,
        "share": plain(float(document.origin.share)),
        "in_corpus": True,
    }
