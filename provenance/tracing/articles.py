"""Documents: where each one's text comes from, how much of it is shared copy, and whether it says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from itertools import pairwise

from provenance.models import (
    CreditState,
    DocumentOrigin,
    Evidence,
    Occurrence,
    Origin,
    Passage,
    Span,
)
from provenance.outlets.table import OutletTable
from provenance.text.spans import covered, merge_spans
from provenance.tracing.claims import Claim
from provenance.tracing.copies import TracedCopy, as_copy, credit_claims, credit_state
from provenance.tracing.decide import MIN_CONFIDENCE, Answer, as_origin, decide
from provenance.tracing.explain import evidence_for, ranked, what_would_change
from provenance.tracing.graph import Graph, draw_graph, merge_odds
from provenance.tracing.grounds import Grounds
from provenance.tracing.loose import LEAST_LOOSE, sharing_pages
from provenance.tracing.pages import Page
from provenance.tracing.quoted import QUOTED, only_quoted
from provenance.tracing.scene import Node, scene_of_passages
from provenance.tracing.signals.habits import outlet_habit
from provenance.tracing.weights import Weights

# From this share on, a document is what its copy group is; one that no group took in must share half, and one
# that is grouped with exact copies of itself alone was taken in by none.
MOSTLY_COPY = 0.25
# From this share on, words that people said are all that a page has.
_NOTHING_ELSE = 0.8
_SIGNATURES = frozenset({"line_credit", "byline_credit", "dateline_credit"})
_AUTHORED = frozenset({"own_author", "own_staff", "own_byline"})
_BETWEEN_CHARS = 6
# How likely one of several that signed together must be to be named alone.
_LEAST_OF_JOINT = 0.75
# What speaks for single words of a page, or for a part of it, and never for the page.
_NOT_OF_A_PAGE = frozenset({"report_channel", "contributor_credit"})


@dataclass(frozen=True)
class _Part:
    """One account of where a text comes from: a graph, the page's place in it, and how much it counts."""

    graph: Graph
    place: int
    share: float
    what_would_change_it: str = ""


def trace_article(
    page: Page, copies: Sequence[TracedCopy], passages: Sequence[Passage], grounds: Grounds
) -> DocumentOrigin:
    """The page's origin: that of its shared copy as far as it is copy, its own account for the rest.

    `passages` are those that stand in the page; they count where no copy group has taken them in.
    """
    claims, outlets = grounds.claims.get(page.id, ()), grounds.outlets
    alone = _Part(_alone(page, claims, grounds.weights), 0, 0.0)
    shared = _of_copies(page, copies)
    left, least = (_beside(page, copies, passages), MOSTLY_COPY) if shared else (passages, LEAST_LOOSE)
    shared += _of_passages(page, left, least, grounds)
    is_joint = _is_signed_by_several(claims)
    is_by_share = is_joint or _has_author_and_little_copy(claims, shared)
    parts = _weighed(alone, shared, 1.0 if is_by_share else MOSTLY_COPY)
    answer = decide(_mixed(parts), outlets, _LEAST_OF_JOINT if is_joint else MIN_CONFIDENCE)
    evidence = ranked(
        one
        for part in parts
        for one in evidence_for(part.graph, answer, outlets, part.place)
        if _is_about(one, page)
    )
    main = max(parts, key=lambda part: part.share)
    change = main.what_would_change_it or what_would_change(main.graph, answer, outlets)
    copied = sum(_share(one, page) for one in copies if not one.is_one_text)
    share = round(min(1.0, max(copied, sum(part.share for part in shared))), 4)
    credit = _credit(main, alone.graph, answer, page, outlets)
    return _document_origin(as_origin(answer, evidence, change), credit, share)


def _of_copies(page: Page, copies: Sequence[TracedCopy]) -> list[_Part]:
    return [
        _Part(*one.graph.views[page.id], _share_of_others(one, page), one.group.origin.what_would_change_it)
        for one in copies
        if not one.is_one_text and not _is_only_heard(page, one.graph)
    ]


def _is_only_heard(page: Page, graph: Graph) -> bool:
    """Whether a page shares with others only what people said, and has more to tell."""
    seen, place = graph.views[page.id]
    quoted = only_quoted(page, seen.scene.targets[place])
    return quoted >= QUOTED and float(seen.scene.coverage[place]) < _NOTHING_ELSE


def _beside(page: Page, copies: Sequence[TracedCopy], passages: Sequence[Passage]) -> list[Passage]:
    """The passages of a page whose words are not among those of its copy groups, as a merged article has."""
    scenes = [(one.graph.views[page.id], one.is_one_text) for one in copies]
    taken = merge_spans(
        span for (graph, place), is_one in scenes if not is_one for span in graph.scene.targets[place]
    )
    return [one for one in passages if not _is_taken(page, one, taken)]


def _is_taken(page: Page, passage: Passage, taken: Sequence[Span]) -> bool:
    """Whether words of a passage stand among some spans of the page."""
    here = (Span(one.start, one.end) for one in passage.occurrences if one.document == page.id)
    return any(covered(span, taken) > 0 for span in here)


def _of_passages(page: Page, passages: Sequence[Passage], least: float, grounds: Grounds) -> list[_Part]:
    """One part from the pages that share so much of a page in words that no copy group took in."""
    twins, share = sharing_pages(page, grounds.pages, passages, least)
    if not twins:
        return []
    learned, weights = grounds.learned, grounds.weights
    members = [page, *twins]
    scene = scene_of_passages(
        members,
        [one.occurrences for one in passages],
        credit_claims(grounds.claims, members),
        grounds,
        learned.worth_of(passages, weights["stock_background"]),
        learned.habits_of(members),
    )
    graph = draw_graph(as_copy(scene, weights), weights)
    return [] if _is_only_heard(page, graph) else [_Part(*graph.views[page.id], share)]


def _is_signed_by_several(claims: Sequence[Claim]) -> bool:
    """Whether one line of a page names two others for its text: copy of one of them is a part of it."""
    signed = [one for one in claims if one.signal in _SIGNATURES and one.anchors]
    return any(
        b.name != a.name
        and (
            0 < b.anchors[0].start - a.anchors[0].end <= _BETWEEN_CHARS
            or b.anchors[0].start == a.anchors[0].start  # "Sources: AFP, AP", "(AFP/AP) —"
        )
        for a, b in pairwise(signed)
    )


def _has_author_and_little_copy(claims: Sequence[Claim], shared: Sequence[_Part]) -> bool:
    """Whether a page names its author, and less than half of it is copy: the rest is not the copy's."""
    return any(one.signal in _AUTHORED for one in claims) and sum(part.share for part in shared) < LEAST_LOOSE


def _weighed(alone: _Part, shared: Sequence[_Part], mostly: float) -> list[_Part]:
    """The parts with shares that sum to 1; what a page says for itself fills what copy leaves.

    From the share `mostly` on, the page is copy.
    """
    total = sum(part.share for part in shared)
    copied = min(1.0, total / mostly)
    parts = [replace(part, share=copied * part.share / total) for part in shared if total > 0]
    return parts if copied >= 1.0 else [*parts, replace(alone, share=1.0 - copied)]


def _alone(page: Page, claims: Sequence[Claim], weights: Weights) -> Graph:
    """The graph of a page without any other: what it says about itself."""
    content = [[Occurrence(page.id, start, end, 1.0)] for start, end in page.content]
    own = tuple(one for one in claims if not one.is_event and one.signal not in _NOT_OF_A_PAGE)
    scene = scene_of_passages([page], content, {page.id: own})
    scene = replace(scene, unity=0.0, _known={})
    alone = weights.changed(
        is_own=weights["own_alone"],
        is_unknown=weights["unknown_alone"],
        bare_dateline=weights["bare_dateline_alone"],
    )
    return draw_graph(scene, alone)


def _credit(main: _Part, alone: Graph, answer: Answer, page: Page, outlets: OutletTable) -> CreditState:
    state = credit_state(main.graph, main.place, outlets)
    if main.graph is not alone:
        return state
    if state is CreditState.STATED and answer.node and answer.node.document == page.id:
        return CreditState.OWN
    return state


def _share_of_others(copy: TracedCopy, page: Page) -> float:
    """The part of a page that other texts share; one that is there twice shares all of it with itself."""
    share = _share(copy, page)
    if page.own_words not in copy.twice:
        return share
    graph, place = copy.graph.views[page.id]
    return min(share, float(graph.scene.coverage[place]))


def _share(copy: TracedCopy, page: Page) -> float:
    return next((one.share for one in copy.group.documents if one.id == page.id), 0.0)


def _mixed(parts: Sequence[_Part]) -> tuple[tuple[Node, float], ...]:
    return merge_odds(
        (node, part.share * odds) for part in parts for node, odds in part.graph.odds([part.place])
    )


def _is_about(evidence: Evidence, page: Page) -> bool:
    if evidence.signal == outlet_habit.__name__:
        return True  # told of this page, from others of its outlet
    return not evidence.anchors or any(anchor.document == page.id for anchor in evidence.anchors)


def _document_origin(origin: Origin, credit: CreditState, share: float) -> DocumentOrigin:
    return DocumentOrigin(
        **{one.name: getattr(origin, one.name) for one in fields(Origin)}, credit=credit, share=share
    )
