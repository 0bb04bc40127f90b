"""Utterances: where the words were said, who reported them, and how many sources that makes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from provenance.models import FirstKnown, OriginKind, Quotation, Relation, Rendering, Span, Utterance
from provenance.outlets.table import OutletTable
from provenance.text.spans import merge_spans
from provenance.tracing.claims import Claim, ClaimIndex, Reach, sentence, strength_on
from provenance.tracing.conflicts import channel_names, find_conflicts
from provenance.tracing.copies import TracedCopy
from provenance.tracing.decide import MIN_CONFIDENCE, as_origin, decide
from provenance.tracing.edges import edges_of, occasions
from provenance.tracing.explain import evidence_for, what_would_change
from provenance.tracing.graph import draw_graph
from provenance.tracing.naming import folded
from provenance.tracing.occasions import may_be, names_nobody
from provenance.tracing.pages import Page
from provenance.tracing.reporters import count_reporters, split_accounts
from provenance.tracing.scene import Matrix, Scene
from provenance.tracing.times import gaps_in_days
from provenance.tracing.weights import Weights
from provenance.tracing.wording import tilts_of

# How far a rendering's words are those of the others: a translation or report shares the event, not the copy.
_LIKENESS = {
    Relation.VERBATIM: 1.0,
    Relation.EDITED: 0.8,
    Relation.FRAGMENT: 0.3,
    Relation.TRANSLATION: 0.05,
    Relation.INDIRECT: 0.05,
}
# How surely two renderings are of one occasion: people repeat themselves, but not word for word.
_ONE_OCCASION = {
    Relation.VERBATIM: 1.0,
    Relation.EDITED: 0.9,
    Relation.FRAGMENT: 0.8,
    Relation.TRANSLATION: 0.6,
    Relation.INDIRECT: 0.6,
}
# Where accounts are of two occasions or two agencies, naming one of them takes more than even odds.
_LEAST_OF_SPLIT = 0.75
_IN_COPY = 0.6
_INHERITED = 0.15
# Pairs of pages are pointed at one by one only while a reader could follow them.
_POINTED_AT = 60


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
    scene = _with_names(_inheriting(scene, _inherited(scene, copies)), outlets)
    graph = draw_graph(scene, replace(weights, temperature=weights.utterance_temperature))
    odds = graph.odds()
    roots = [decide(graph.odds([j]), outlets).node for j in range(len(scene.pages))]
    split = split_accounts(graph, roots, outlets)
    answer = decide(odds, outlets, _LEAST_OF_SPLIT if split else MIN_CONFIDENCE)
    here = {page.id: page for page in scene.pages}
    return replace(
        utterance,
        origin=as_origin(
            answer,
            (*split, *evidence_for(graph, answer, outlets)),
            what_would_change(graph, odds, answer, outlets),
        ),
        channels=channel_names(one for _, one in rendered if one),
        conflicts=find_conflicts(rendered, here, outlets),
        independent_sources=count_reporters(graph, roots, outlets),
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
    shared = _lesser(_LIKENESS, of, names)
    np.fill_diagonal(shared, 0.0)
    targets = tuple(merge_spans(Span(one.start, one.end) for one in of[name]) for name in names)
    first = {name: pages[name].anchor(of[name][0].start, of[name][0].end) for name in names}
    few = names if len(names) <= _POINTED_AT else []
    together = {(i, j): first[name] for j, name in enumerate(few) for i in range(len(few)) if i != j}
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
        together=together,
        oneness=_lesser(_ONE_OCCASION, of, names),
    )


def _lesser(
    worth: Mapping[Relation, float], of: Mapping[str, Sequence[Rendering]], names: Sequence[str]
) -> Matrix:
    """[i, j] the lesser worth of two pages' best relations to the wording."""
    best = np.array([max(worth[one.relation] for one in of[name]) for name in names])
    lesser: Matrix = np.minimum(best[:, None], best[None, :])
    return lesser


def _with_names(scene: Scene, outlets: OutletTable) -> Scene:
    """The scene with "state television" read as the named channels that it fits, if they are of one house."""
    named = sorted({one.name for one in scene.claims if one.is_event and one.name and outlets.find(one.name)})
    claims = []
    for claim in scene.claims:
        name = claim.name or ""
        if claim.is_event and claim.kind is not OriginKind.EVENT and names_nobody(name, outlets):
            fits = [one for one in named if may_be(name, one, outlets)]
            if fits and all(outlets.same_house(fits[0], one) for one in fits):
                claim = replace(claim, name=fits[0])
        claims.append(claim)
    return replace(scene, claims=tuple(claims), _known={})


def _inheriting(scene: Scene, inherited: Sequence[Claim]) -> Scene:
    """The scene with what copy gives; a page's own credits of the same name are what the copy rests on."""
    behind = {(one.document, folded(one.name)): one.witness for one in inherited}
    own = tuple(
        replace(one, witness=behind.get((one.document, folded(one.name)))) if _is_credit(one) else one
        for one in scene.claims
    )
    return replace(scene, claims=(*own, *inherited), _known={})


def _is_credit(claim: Claim) -> bool:
    return not claim.is_own and not claim.is_event


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
            witness=copy.group.id,
        )
        for node, odds in copy.graph.odds([place])
        if node.name and odds >= _INHERITED
    ]
