"""Utterances: where the words were said, who reported them, and how many sources that makes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from provenance.models import FirstKnown, OriginKind, Quotation, Relation, Rendering, Span, Utterance
from provenance.outlets.table import OutletTable
from provenance.text.spans import merge_spans
from provenance.tracing.claims import Claim, ClaimIndex, Reach, sentence, strength_on
from provenance.tracing.conflicts import channel_names, find_conflicts, may_be
from provenance.tracing.copies import TracedCopy
from provenance.tracing.decide import as_origin, decide
from provenance.tracing.edges import edges_of, occasions
from provenance.tracing.explain import evidence_for, what_would_change
from provenance.tracing.graph import Graph, draw_graph
from provenance.tracing.pages import Page
from provenance.tracing.scene import Scene
from provenance.tracing.times import gaps_in_days
from provenance.tracing.weights import UTTERANCE_TEMPERATURE, Weights
from provenance.tracing.wording import tilts_of

# How far a rendering's words are those of the others: a translation or report shares the event, not the copy.
_LIKENESS = {
    Relation.VERBATIM: 1.0,
    Relation.EDITED: 0.8,
    Relation.FRAGMENT: 0.3,
    Relation.TRANSLATION: 0.05,
    Relation.INDIRECT: 0.05,
}
_SAME_COPY = 0.8
_IN_COPY = 0.6
_INHERITED = 0.15
_SAME_ROOT = 0.5


def trace_utterance(
    utterance: Utterance,
    pages: Mapping[str, Page],
    claims: Mapping[str, ClaimIndex],
    quotations: Mapping[str, Quotation],
    copies: Mapping[str, Sequence[TracedCopy]],
    outlets: OutletTable,
    weights: Weights,
) -> Utterance:
    """The utterance with origin, channels, conflicts and first appearance; `copies` by document id."""
    renderings = [one for one in utterance.renderings if one.document in pages]
    if not renderings:
        return utterance
    rendered = [(one, quotations.get(one.quotation or "")) for one in renderings]
    scene = replace(_scene(renderings, pages, claims), tilts=tilts_of(rendered, pages))
    scene = _with_names(scene.with_claims(_inherited(scene, copies)), outlets)
    graph = draw_graph(scene, replace(weights, temperature=max(weights.temperature, UTTERANCE_TEMPERATURE)))
    odds = graph.odds()
    answer = decide(odds, outlets)
    here = {page.id: page for page in scene.pages}
    return replace(
        utterance,
        origin=as_origin(
            answer, evidence_for(graph, answer, outlets), what_would_change(graph, odds, answer, outlets)
        ),
        channels=channel_names(one for _, one in rendered if one),
        conflicts=find_conflicts(rendered, here, outlets),
        independent_sources=_count_sources(graph, outlets),
        first_known=first_known(scene.pages),
        edges=(*occasions(graph, answer), *edges_of(graph, utterance.id)),
    )


def shared_copy() -> str:
    """{page} prints the words inside copy that it shares with others and that likely comes from {name}."""
    return shared_copy.__name__


def first_known(pages: Sequence[Page]) -> FirstKnown:
    """The page that surely appeared before all others, if one did; the interval of the first always."""
    dated = [page for page in pages if page.interval.latest or page.interval.earliest]
    if not dated:
        return FirstKnown(pages[0].id if len(pages) == 1 else None)
    gaps = gaps_in_days([page.interval for page in pages])
    first = [
        page for j, page in enumerate(pages) if all(gaps[j, i] >= 0 for i in range(len(pages)) if i != j)
    ]
    earliest = (
        None
        if len(dated) < len(pages)
        else min((p.interval.earliest for p in pages if p.interval.earliest), default=None)
    )
    latest = min((page.interval.latest for page in pages if page.interval.latest), default=None)
    if first:
        return FirstKnown(first[0].id, first[0].interval.earliest, first[0].interval.latest)
    return FirstKnown(None, earliest, latest)


def _scene(
    renderings: Sequence[Rendering], pages: Mapping[str, Page], claims: Mapping[str, ClaimIndex]
) -> Scene:
    names = sorted({one.document for one in renderings})
    of = {name: [one for one in renderings if one.document == name] for name in names}
    alike = np.array([max(_LIKENESS[one.relation] for one in of[name]) for name in names])
    shared = np.minimum(alike[:, None], alike[None, :])
    np.fill_diagonal(shared, 0.0)
    targets = tuple(merge_spans(Span(one.start, one.end) for one in of[name]) for name in names)
    together = {
        (i, j): pages[name].anchor(of[name][0].start, of[name][0].end)
        for j, name in enumerate(names)
        for i in range(len(names))
        if i != j
    }
    return Scene(
        pages=tuple(pages[name] for name in names),
        targets=targets,
        shared=shared,
        claims=tuple(
            claim
            for name, target in zip(names, targets, strict=True)
            for claim in claims[name].near(target)
            if strength_on(claim, target, 0.5) > 0
        ),
        together=together if len(names) <= 60 else {},
    )


def _with_names(scene: Scene, outlets: OutletTable) -> Scene:
    """The scene with "state television" read as the named channels that it fits, if they are of one house."""
    named = sorted({one.name for one in scene.claims if one.is_event and one.name and outlets.find(one.name)})
    claims = []
    for claim in scene.claims:
        name = claim.name or ""
        if claim.is_event and claim.kind is not OriginKind.EVENT and not outlets.find(name):
            fits = [one for one in named if may_be(name, one, outlets)]
            if fits and all(outlets.same_house(fits[0], one) for one in fits):
                claim = replace(claim, name=fits[0])
        claims.append(claim)
    return replace(scene, claims=tuple(claims), _known={})


def _inherited(scene: Scene, copies: Mapping[str, Sequence[TracedCopy]]) -> list[Claim]:
    """What the copy groups say that hold a page's words: their likely roots, as claims on the words."""
    found: list[Claim] = []
    for page, target in zip(scene.pages, scene.targets, strict=True):
        for copy in copies.get(page.id, ()):
            place = next(j for j, one in enumerate(copy.graph.scene.pages) if one.id == page.id)
            size = sum(end - start for start, end in target)
            inside = sum(copy.graph.scene.inside(span, place) for span in target)
            if size and inside >= _IN_COPY * size:
                found += _root_claims(copy, place, page, target)
    return found


def _root_claims(copy: TracedCopy, place: int, page: Page, target: Sequence[Span]) -> list[Claim]:
    return [
        Claim(
            signal=shared_copy.__name__,
            document=page.id,
            name=node.name,
            kind=node.kind,
            detail=sentence(shared_copy, page=page.home, name=node.name),
            anchors=(page.anchor(*target[0]),),
            reach=tuple(Reach(start, end, round(odds, 4)) for start, end in target),
            is_own=node.document == page.id,
        )
        for node, odds in copy.graph.odds([place])
        if node.name and odds >= _INHERITED
    ]


def _count_sources(graph: Graph, outlets: OutletTable) -> int:
    """How many sources the renderings have: copies of one text are one, and so are channels of one house."""
    size = len(graph.scene.pages)
    group = list(range(size))
    roots = [decide(graph.odds([j]), outlets) for j in range(size)]
    for i in range(size):
        for j in range(i):
            if graph.scene.shared[i, j] >= _SAME_COPY or _one_root(roots[i].node, roots[j].node, outlets):
                old, new = max(group[i], group[j]), min(group[i], group[j])
                group = [new if one == old else one for one in group]
    return max(1, len(set(group)))


def _one_root(a: object, b: object, outlets: OutletTable) -> bool:
    left, right = getattr(a, "name", None), getattr(b, "name", None)
    return bool(left and right and outlets.same_house(left, right))
