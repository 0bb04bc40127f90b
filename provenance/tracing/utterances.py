"""Utterances: where the words were said, who reported them, and how many sources that makes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from provenance.models import FirstKnown, Quotation, Relation, Rendering, Span, Utterance
from provenance.outlets.table import OutletTable
from provenance.text.spans import merge_spans
from provenance.tracing.claims import Claim, ClaimIndex, Reach, sentence, strength_on
from provenance.tracing.conflicts import channel_names, find_conflicts
from provenance.tracing.copies import TracedCopy
from provenance.tracing.decide import MIN_CONFIDENCE, as_origin, decide
from provenance.tracing.edges import circular, edges_of, occasions
from provenance.tracing.explain import evidence_for, odds_of, what_would_change
from provenance.tracing.graph import draw_graph, mean_odds
from provenance.tracing.grounds import Grounds
from provenance.tracing.naming import folded
from provenance.tracing.oneness import oneness
from provenance.tracing.pages import Page
from provenance.tracing.reporters import (
    accounts_of,
    count_reporters,
    odds_by_account,
    roots_of,
    split_accounts,
)
from provenance.tracing.scene import POINTED_AT, Matrix, Scene, fold
from provenance.tracing.signals.members import (
    Homes,
    by_full_name,
    by_issuers,
    credits_of_members,
    homes_of,
    short_names,
)
from provenance.tracing.signals.told import told_member
from provenance.tracing.times import gaps_in_days
from provenance.tracing.unnamed import with_names, with_one_speaker
from provenance.tracing.wording import Rendered, tilts_of

# How far a rendering's words are those of the others: a translation or report shares the event, not the copy.
_LIKENESS = {
    Relation.VERBATIM: 1.0,
    Relation.EDITED: 0.8,
    Relation.FRAGMENT: 0.3,
    Relation.TRANSLATION: 0.05,
    Relation.INDIRECT: 0.05,
}
# Where accounts are of two occasions or two agencies, naming one of them takes more than even odds.
_LEAST_OF_SPLIT = 0.75
_IN_COPY = 0.6
_INHERITED = 0.15


def trace_utterance(
    utterance: Utterance,
    claims: Mapping[str, ClaimIndex],
    quotations: Mapping[str, Quotation],
    copies: Mapping[str, Sequence[TracedCopy]],
    grounds: Grounds,
) -> Utterance:
    """The utterance with origin, channels, conflicts and first appearance; mappings by id."""
    pages, outlets, weights = grounds.pages, grounds.outlets, grounds.weights
    renderings = [one for one in utterance.renderings if one.document in pages]
    if not renderings:
        return utterance
    rendered = [(one, quotations.get(one.quotation or "")) for one in renderings]
    scene = _scene(rendered, pages, claims, copies, outlets)
    scene = replace(scene, tilts=tilts_of(_rendered_by(scene, rendered), pages))
    graph = draw_graph(scene, replace(weights, temperature=weights.utterance_temperature))
    roots = roots_of(graph, outlets)
    accounts = accounts_of(roots, outlets)
    odds = mean_odds([graph.odds(pages) for pages in accounts])
    split = split_accounts(graph, roots, outlets)
    answer = decide(odds, outlets, _LEAST_OF_SPLIT if split else MIN_CONFIDENCE)
    here = {name: pages[name] for name in sorted({one.document for one in renderings})}
    return replace(
        utterance,
        origin=as_origin(
            answer,
            (*split, *evidence_for(graph, answer, outlets), *circular(graph)),
            what_would_change(graph, answer, outlets, odds_by_account if len(accounts) > 1 else odds_of),
        ),
        channels=channel_names(one for _, one in rendered if one),
        conflicts=find_conflicts(rendered, here, outlets),
        independent_sources=count_reporters(graph, roots, outlets),
        first_known=first_known(tuple(here.values())),
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
    np.fill_diagonal(gaps, 0.0)
    first = [pages[int(j)] for j in np.flatnonzero((gaps >= 0).all(axis=1))]
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
    rendered: Rendered,
    pages: Mapping[str, Page],
    claims: Mapping[str, ClaimIndex],
    copies: Mapping[str, Sequence[TracedCopy]],
    outlets: OutletTable,
) -> Scene:
    names = sorted({one.document for one, _ in rendered})
    of: dict[str, list[Rendering]] = {name: [] for name in names}
    quoted: dict[str, list[Quotation]] = {name: [] for name in names}
    for one, quotation in rendered:
        of[one.document].append(one)
        quoted[one.document] += [quotation] if quotation else []
    targets = [merge_spans(Span(one.start, one.end) for one in of[name]) for name in names]
    known = homes_of([pages[name] for name in names])
    said = [
        _with_inherited(
            _near(claims[name], target, _of_members(pages[name], quoted[name], known)),
            _inherited(pages[name], target, copies.get(name, ())),
        )
        for name, target in zip(names, targets, strict=True)
    ]
    at_hand = [pages[name] for name in names]
    short = short_names(at_hand)
    called = [by_issuers(by_full_name(one, short), at_hand) for one in said]
    said = with_one_speaker(with_names(called, outlets))
    standing = [tuple(sorted({one.relation for one in of[name]})) for name in names]
    kept, others = fold(at_hand, targets, said, standing)
    here = [names[j] for j in kept]
    shared = _lesser(_LIKENESS, of, here)
    np.fill_diagonal(shared, 0.0)
    few = here if len(here) <= POINTED_AT else []
    first = {name: pages[name].anchor(of[name][0].start, of[name][0].end) for name in few}
    return Scene(
        pages=tuple(pages[name] for name in here),
        targets=tuple(targets[j] for j in kept),
        shared=shared,
        claims=tuple(claim for j in kept for claim in said[j]),
        together={(i, j): first[name] for j, name in enumerate(few) for i in range(len(few)) if i != j},
        oneness=oneness(of, here, pages, [any(one.is_event for one in said[j]) for j in kept]),
        others=others,
    )


def _of_members(page: Page, quoted: Sequence[Quotation], known: Homes) -> tuple[Claim, ...]:
    """What a page says of the others at hand: that they reported its words, or were told them."""
    homes = tuple(one for some in known.values() for one in some)
    return (*credits_of_members(page, known), *told_member(page, quoted, homes))


def _near(claims: ClaimIndex, target: tuple[Span, ...], others: tuple[Claim, ...]) -> tuple[Claim, ...]:
    near = (*claims.near(target), *others)
    return tuple(claim for claim in near if strength_on(claim, target, 0.5) > 0)


def _rendered_by(scene: Scene, rendered: Rendered) -> Rendered:
    """The renderings of the pages that stand for themselves."""
    here = {page.id for page in scene.pages}
    return [pair for pair in rendered if pair[0].document in here]


def _lesser(
    worth: Mapping[Relation, float], of: Mapping[str, Sequence[Rendering]], names: Sequence[str]
) -> Matrix:
    """[i, j] the lesser worth of two pages' best relations to the wording."""
    best = np.array([max(worth[one.relation] for one in of[name]) for name in names])
    lesser: Matrix = np.minimum(best[:, None], best[None, :])
    return lesser


def _with_inherited(said: Sequence[Claim], inherited: Sequence[Claim]) -> tuple[Claim, ...]:
    """A page's claims and what copy gives; its own credits of the same name are what the copy rests on."""
    behind = {folded(one.name): one.witness for one in inherited}
    own = (replace(one, witness=behind.get(folded(one.name))) if _is_credit(one) else one for one in said)
    return (*own, *inherited)


def _is_credit(claim: Claim) -> bool:
    return not claim.is_own and not claim.is_event


def _inherited(page: Page, target: tuple[Span, ...], copies: Sequence[TracedCopy]) -> list[Claim]:
    """What the copy groups say that hold a page's words: their likely roots, as claims on the words."""
    found: list[Claim] = []
    size = sum(end - start for start, end in target)
    for copy in copies:
        graph, place = copy.graph.views[page.id]
        inside = sum(graph.scene.inside(span, place) for span in target)
        if size and inside >= _IN_COPY * size and not copy.is_one_text:
            found += _root_claims(copy, page, target)
    return found


def _root_claims(copy: TracedCopy, page: Page, target: Sequence[Span]) -> list[Claim]:
    graph, place = copy.graph.views[page.id]
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
        for node, odds in graph.odds([place])
        if node.name and odds >= _INHERITED
    ]
