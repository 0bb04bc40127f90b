"""The report as a network: documents and origins, and who gave words to whom, with probabilities.

Values only: `network_files` writes them. No character that XML forbids is among them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from provenance.models import DocumentEntry, Edge, OriginEntry
from provenance.report.lookup import Lookup
from provenance.report.values import plain
from provenance.report.words import shortened

Values = dict[str, str | bool | float]

_ILLEGAL_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Network:
    """Nodes by id, and edges as (giver, taker, values); between two nodes there may be many edges."""

    nodes: dict[str, Values] = field(default_factory=dict)
    edges: list[tuple[str, str, Values]] = field(default_factory=list)


def build_graph(found: Lookup) -> Network:
    """Nodes are documents and origins; an edge is one utterance or copy group passed on."""
    network = Network()
    for origin in found.report.origins:
        network.nodes[xml_text(origin.id)] = _origin_node(origin)
    for document in found.report.documents:
        network.nodes[xml_text(document.id)] = _document_node(document, found.name(document.id))
    for about, what, edge in edges_of(found):
        giver, taker = xml_text(edge.from_), xml_text(edge.to)
        for end in (giver, taker):
            network.nodes.setdefault(end, {"label": end, "node": "unknown", "kind": "unknown"})
        probability = plain(float(edge.probability))
        values: Values = {"relation": xml_text(edge.relation), "probability": probability}
        network.edges.append((giver, taker, values | {"about": xml_text(about), "what": what}))
    return network


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


def xml_text(text: str | None) -> str:
    """The text with every character that XML 1.0 forbids as U+FFFD."""
    return _ILLEGAL_IN_XML.sub("\ufffd", text or "")


def _origin_node(origin: OriginEntry) -> Values:
    return {
        "label": xml_text(origin.name or "an origin nobody names"),
        "node": "origin",
        "kind": origin.kind.value,
        "country": xml_text(origin.country),
        "owner": xml_text(origin.owner),
        "in_corpus": origin.in_corpus,
    }


def _document_node(document: DocumentEntry, name: str) -> Values:
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
