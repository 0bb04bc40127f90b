"""The likely edges of a graph, each with its odds, its relation and what speaks for it."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

import networkx as nx
import numpy as np

from provenance.models import Edge, Evidence, OriginKind
from provenance.tracing.claims import Claim
from provenance.tracing.decide import Answer
from provenance.tracing.explain import edge_evidence, ranked
from provenance.tracing.graph import Graph
from provenance.tracing.naming import folded, origin_id
from provenance.tracing.parents import claims_on
from provenance.tracing.scene import Node
from provenance.tracing.slips import Slip, slips_shared

_EDGE_SHOWN = 0.1
_EDGES_A_PAGE = 4
# From this part of a page's copy on, words that its parent lacks and another page has make a second parent.
_SECOND_PARENT = 0.25
_TELLING_READINGS = 0.1
_MOST_IN_A_RING = 12


def edges_of(graph: Graph, unknown: str) -> tuple[Edge, ...]:
    """The likely edges into each page, likeliest first; `unknown` is the id of what is traced."""
    return tuple(edge for seen, j in graph.views.values() for edge in _edges_into(seen, j, unknown))


def _edges_into(graph: Graph, j: int, unknown: str) -> list[Edge]:
    page, names = graph.scene.pages[j], len(graph.nodes)
    found: list[Edge] = []
    for x, node in enumerate(graph.nodes):
        odds = float(graph.marginals.outside[x, j])
        if node.name is None and len(graph.scene.pages) + len(graph.scene.others) == 1:
            continue  # one page has no common ancestor with anyone
        if node.document is None and (odds >= _EDGE_SHOWN or graph.parents[j] == x):
            relation = _relation(graph, node, j)
            evidence = edge_evidence(graph, x, j)
            found.append(Edge(origin_id(node.name, unknown), page.id, round(odds, 4), relation, evidence))
    for i, other in enumerate(graph.scene.pages):
        odds = float(graph.marginals.inside[i, j])
        if i != j and (odds >= _EDGE_SHOWN or graph.parents[j] == names + i):
            found.append(Edge(other.id, page.id, round(odds, 4), "copy", _between(graph, i, j)))
    found.sort(key=lambda edge: (-edge.probability, edge.from_))
    return [*found[:_EDGES_A_PAGE], *_second_parents(graph, j, {edge.from_ for edge in found})]


def _relation(graph: Graph, node: Node, j: int) -> str:
    if node.name is None:
        return "unnamed common ancestor"
    touching = claims_on(graph.scene, node, j)
    if any(claim.is_event for claim, _ in touching):
        return "channel stated"
    if any(
        claim.signal != "shared_copy" for claim, _ in touching
    ):  # what a copy group says, the page does not
        return "credit stated"
    return "occasion" if node.kind is OriginKind.EVENT else "not credited"


def _between(graph: Graph, i: int, j: int) -> tuple[Evidence, ...]:
    """What speaks for page i as the one that gave its words to page j."""
    scene, links, weights = graph.scene, graph.links, graph.weights
    giver, taker = scene.pages[i].home, scene.pages[j].home
    anchors = (scene.together[i, j],) if (i, j) in scene.together else ()
    found = [
        Evidence(
            "shared_words",
            f"{scene.shared[i, j]:.0%} of the words in question of {taker} stand in {giver} too.",
            round(float(np.log(max(scene.shared[i, j], 1e-9))), 2),
            anchors,
        )
    ]
    if links.gaps[i, j] >= 0:
        detail = f"{giver} printed the words before {taker} did."
        found.append(Evidence("earlier", detail, round(weights["earlier"], 2), anchors))
    if links.readings[i, j] >= _TELLING_READINGS:
        detail = f"{giver} and {taker} agree in wordings that other copies do not have."
        worth = weights["shared_readings"] * float(links.readings[i, j])
        found.append(Evidence("shared_readings", detail, round(worth, 2), anchors))
    found += [_inherited(graph, one, i, j) for one in links.slips if i in one.places and j in one.places]
    node = Node(scene.pages[i].home)
    found += [claim.evidence(weights["member_credit"]) for claim, _ in claims_on(scene, node, j)]
    found += [
        Evidence(one.signal, one.detail, round(weights[one.signal], 2), one.anchors)
        for one in scene.tilts
        if (one.giver, one.taker) == (i, j)
    ]
    return ranked(found)


def _inherited(graph: Graph, slip: Slip, i: int, j: int) -> Evidence:
    giver, taker = graph.scene.pages[i].home, graph.scene.pages[j].home
    detail = f"{giver} and {taker} both have “{slip.reading}” where other copies have “{slip.usual}”."
    worth = graph.weights["inherited_error"] * float(slips_shared(graph.scene, (slip,))[i, j])
    return Evidence("inherited_error", detail, round(worth, 2), (slip.places[i], slip.places[j]))


def _second_parents(graph: Graph, j: int, shown: set[str]) -> list[Edge]:
    """The page that has most of what the likeliest parent in the corpus lacks: a merged article."""
    parent = graph.parents[j] - len(graph.nodes)
    lengths = graph.scene.lengths
    if parent < 0 or lengths.size == 0:
        return []
    left = np.where(lengths[parent] > 0, 0.0, lengths[j])
    part = (left[None, :] * (lengths > 0)).sum(axis=1) / max(1.0, float(lengths[j].sum()))
    part[[parent, j]] = 0.0
    best = int(np.argmax(part))
    other = graph.scene.pages[best]
    if part[best] < _SECOND_PARENT or other.id in shown:
        return []
    detail = (
        f"{other.home} has {part[best]:.0%} of the shared words of {graph.scene.pages[j].home} "
        f"that {graph.scene.pages[parent].home} does not have."
    )
    odds = round(float(part[best] * (1.0 - graph.marginals.inside[parent, j] / 2)), 4)
    evidence = (Evidence("second_parent", detail, round(float(part[best]), 2)),)
    return [Edge(other.id, graph.scene.pages[j].id, min(0.49, odds), "second parent", evidence)]


def occasions(graph: Graph, answer: Answer) -> tuple[Edge, ...]:
    """The first links of the chain: from the occasion to the channel it ran on, or to who reported it."""
    odds = {folded(node.name): odd for node, odd in graph.odds()}
    found: dict[tuple[str, str], Edge] = {}
    for claim in graph.scene.claims:
        is_unnamed = claim.kind is OriginKind.EVENT
        taker = answer.node.name if is_unnamed and answer.node else claim.name
        if not claim.is_event or not claim.event or not taker or folded(taker) == folded(claim.event):
            continue
        ends = (origin_id(claim.event), origin_id(taker))
        worth = round(odds.get(folded(taker), answer.confidence), 4)
        if worth >= _EDGE_SHOWN and ends not in found:
            found[ends] = Edge(*ends, worth, "occasion", (claim.evidence(graph.weights[claim.signal]),))
    return tuple(found[ends] for ends in sorted(found))


def circular(graph: Graph) -> tuple[Evidence, ...]:
    """Pages that credit each other for the words, in pairs or in a ring: no credit leads to an origin."""
    credits = {
        (i, j): found for j in range(len(graph.scene.pages)) for i, found in _members_credited(graph, j)
    }
    return tuple(_ring(graph, credits, ring) for ring in _rings(credits)) if credits else ()


def _rings(credits: Mapping[tuple[int, int], Claim]) -> list[tuple[int, ...]]:
    """The rings of credit, the shortest through each page, each once; by the places of the pages."""
    network = nx.DiGraph(sorted(credits))
    found: set[tuple[int, ...]] = set()
    for members in nx.strongly_connected_components(network):
        inside = network.subgraph(sorted(members))
        for page in sorted(members) if 1 < len(members) <= _MOST_IN_A_RING else ():
            back = [nx.shortest_path(inside, other, page) for other in sorted(inside.successors(page))]
            ring = min(back, key=lambda path: (len(path), path))
            first = ring.index(min(ring))
            found.add((*ring[first:], *ring[:first]))
    return sorted(found)


def _ring(graph: Graph, credits: Mapping[tuple[int, int], Claim], ring: tuple[int, ...]) -> Evidence:
    homes = [graph.scene.pages[place].home for place in ring]
    following = zip(ring, (*ring[1:], ring[0]), strict=True)
    anchors = tuple(credits[pair].anchors[0] for pair in following if credits[pair].anchors)
    if len(ring) == 2:
        detail = f"{homes[0]} and {homes[1]} credit each other, so neither credit names an origin."
    else:
        told = ", ".join(f"{taker} credits {giver}" for giver, taker in pairwise((*homes, homes[0])))
        detail = f"{told}: the credits run in a ring, and none of them names an origin."
    return Evidence("circular_credit", detail, 0.0, anchors)


def _members_credited(graph: Graph, j: int) -> list[tuple[int, Claim]]:
    """The other pages whose outlet page j credits, each with the first claim that does."""
    scene = graph.scene
    named: dict[str, Claim] = {}
    for claim in scene.claims_by_page[scene.pages[j].id]:
        if not claim.is_own and not claim.is_against and scene.strength(claim, j) > 0:
            named.setdefault(folded(claim.name), claim)
    return [
        (i, named[folded(page.home)])
        for i, page in enumerate(scene.pages)
        if folded(page.home) != folded(scene.pages[j].home) and folded(page.home) in named
    ]
