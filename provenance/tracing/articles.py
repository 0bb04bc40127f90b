"""Documents: where each one's text comes from, how much of it is shared copy, and whether it says so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace

from provenance.models import CreditState, DocumentOrigin, Evidence, Occurrence, Origin
from provenance.outlets.table import OutletTable
from provenance.tracing.claims import Claim
from provenance.tracing.copies import TracedCopy, credit_claims, credit_state
from provenance.tracing.decide import Answer, as_origin, decide
from provenance.tracing.explain import evidence_for, ranked, what_would_change
from provenance.tracing.graph import Graph, draw_graph, merge_odds
from provenance.tracing.pages import Page
from provenance.tracing.scene import Node, scene_of_passages
from provenance.tracing.weights import Weights

# From this share on, a document is what it copied.
_MOSTLY_COPY = 0.25


def trace_article(
    page: Page,
    claims: Mapping[str, Sequence[Claim]],
    copies: Sequence[TracedCopy],
    outlets: OutletTable,
    weights: Weights,
) -> DocumentOrigin:
    """The page's origin: that of its shared copy as far as it is copy, its own account for the rest."""
    alone = _alone(page, claims, weights)
    shares = [_share(copy, page) for copy in copies]
    copied = min(1.0, sum(shares) / _MOSTLY_COPY)
    parts = [(alone, 0, 1.0 - copied)] if copied < 1.0 else []
    total = sum(shares) or 1.0
    parts += [
        (copy.graph, _place(copy.graph, page), copied * share / total)
        for copy, share in zip(copies, shares, strict=True)
    ]
    answer = decide(_mixed(parts), outlets)
    evidence = ranked(
        one
        for graph, place, part in parts
        if part > 0
        for one in evidence_for(graph, answer, outlets, place)
        if _is_about(one, page)
    )
    main = max(parts, key=lambda part: part[2])
    origin = as_origin(
        answer,
        evidence,
        what_would_change(main[0], (), answer, outlets) if main[0] is alone else _of(copies, main[0]),
    )
    share = round(min(1.0, sum(shares)), 4)
    return _document_origin(origin, _credit(main, alone, answer, page, outlets), share)


def _alone(page: Page, claims: Mapping[str, Sequence[Claim]], weights: Weights) -> Graph:
    """The graph of a page without any other: what it says about itself."""
    content = [[Occurrence(page.id, start, end, 1.0)] for start, end in page.content]
    scene = scene_of_passages([page], content, credit_claims({page.id: tuple(claims.get(page.id, ()))}))
    scene = replace(scene, unity=0.0)
    alone = weights.changed(is_own=weights["own_alone"], is_unknown=weights["unknown_alone"])
    return draw_graph(scene, alone)


def _credit(
    main: tuple[Graph, int, float], alone: Graph, answer: Answer, page: Page, outlets: OutletTable
) -> CreditState:
    graph, place, _ = main
    if graph is not alone:
        return credit_state(graph, place, outlets)
    state = credit_state(alone, 0, outlets)
    if state is CreditState.STATED and answer.node and answer.node.document == page.id:
        return CreditState.OWN
    return state


def _share(copy: TracedCopy, page: Page) -> float:
    return next((one.share for one in copy.group.documents if one.id == page.id), 0.0)


def _place(graph: Graph, page: Page) -> int:
    return next(j for j, one in enumerate(graph.scene.pages) if one.id == page.id)


def _mixed(parts: Sequence[tuple[Graph, int, float]]) -> tuple[tuple[Node, float], ...]:
    return merge_odds(
        (node, part * odds) for graph, place, part in parts for node, odds in graph.odds([place])
    )


def _is_about(evidence: Evidence, page: Page) -> bool:
    return not evidence.anchors or any(anchor.document == page.id for anchor in evidence.anchors)


def _of(copies: Sequence[TracedCopy], graph: Graph) -> str:
    return next(copy.group.origin.what_would_change_it for copy in copies if copy.graph is graph)


def _document_origin(origin: Origin, credit: CreditState, share: float) -> DocumentOrigin:
    return DocumentOrigin(
        **{one.name: getattr(origin, one.name) for one in fields(Origin)}, credit=credit, share=share
    )
