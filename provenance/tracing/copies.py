"""Copy groups: where the shared copy comes from, who gave it to whom, and who says so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from provenance.models import (
    CopyGroup,
    CopyMember,
    CreditRole,
    CreditState,
    OriginKind,
    OriginStatus,
    Passage,
)
from provenance.outlets.table import OutletTable
from provenance.tracing.amended import amended
from provenance.tracing.changes import Standing, changes_of, standing_of
from provenance.tracing.claims import Claim, sentence
from provenance.tracing.decide import LEAST_REPROACH, Answer, as_origin, decide
from provenance.tracing.edges import circular, edges_of
from provenance.tracing.explain import evidence_for, what_would_change
from provenance.tracing.graph import Graph, draw_graph
from provenance.tracing.grounds import Grounds
from provenance.tracing.loose import are_one_text
from provenance.tracing.naming import folded
from provenance.tracing.pages import Page
from provenance.tracing.parents import claims_on, name_is_event
from provenance.tracing.quoted import only_quoted
from provenance.tracing.scene import Matrix, Scene, scene_of_passages
from provenance.tracing.signals.members import (
    by_full_name,
    by_issuers,
    credits_of_members,
    homes_of,
    short_names,
)
from provenance.tracing.stale import stale_days
from provenance.tracing.stock import stock_evidence
from provenance.tracing.weights import Weights

NO_CREDIT = frozenset({CreditRole.PHOTO, CreditRole.POLL, CreditRole.OTHER})
# Below this, a document merely names the outlet near the copy and does not credit it.
_STATED = 0.8
_NOT_OF_COPY = frozenset({"own_author", "report_channel", "lists_contributions"})


@dataclass(frozen=True)
class TracedCopy:
    """A copy group with its answer, and the graph the answer was read from.

    A group of copies of one text, word for word, tells nothing of its pages that one of them does not.
    """

    group: CopyGroup
    graph: Graph
    answer: Answer
    is_one_text: bool = False

    @cached_property
    def twice(self) -> frozenset[str]:
        """The texts that several of its pages have word for word."""
        scene = self.graph.scene
        times = Counter(page.own_words for page in (*scene.pages, *(one.page for one in scene.others)))
        return frozenset(words for words, count in times.items() if count > 1)


def trace_copy(group: CopyGroup, passages: Mapping[str, Passage], grounds: Grounds) -> TracedCopy:
    """The group with its origin, the credit state of each member and the likely edges."""
    learned, outlets, weights = grounds.learned, grounds.outlets, grounds.weights
    members = [grounds.pages[one.id] for one in group.documents if one.id in grounds.pages]
    shared = [passages[name] for name in group.passages if name in passages]
    stock = [learned.stock[one.id] for one in shared if one.id in learned.stock]
    scene = scene_of_passages(
        members,
        [one.occurrences for one in shared],
        _claims_on_copy(members, grounds.claims),
        grounds,
        learned.worth_of(shared, weights["stock_background"]),
        learned.habits_of(members),
    )
    tilts = (*stale_days(scene), *amended(scene))
    graph = draw_graph(replace(as_copy(scene, weights), tilts=tilts), weights)
    odds = graph.odds()
    answer = decide(odds, outlets)
    origin = as_origin(
        answer,
        (
            *evidence_for(graph, answer, outlets),
            *circular(graph),
            *stock_evidence(stock, weights["stock_background"]),
        ),
        what_would_change(graph, answer, outlets),
    )
    standing = standing_of(shared)
    documents = tuple(_member(one, graph, standing, outlets) for one in group.documents)
    traced = replace(group, documents=documents, origin=origin, edges=edges_of(graph, group.id))
    return TracedCopy(traced, graph, answer, are_one_text(members))


def _member(one: CopyMember, graph: Graph, standing: Standing, outlets: OutletTable) -> CopyMember:
    """The member with its credit state, and what it did with the copy."""
    if one.id not in graph.views:
        return one
    seen, place = graph.views[one.id]
    state = credit_state(seen, place, outlets)
    return replace(one, credit=state, changes=changes_of(seen, place, standing, state))


def as_copy(scene: Scene, weights: Weights) -> Scene:
    """The scene with less in common where the shared words are quotations that each page may have heard."""
    less = 1.0 - weights["only_quoted"] * _only_quoted(scene)
    return replace(scene, shared=scene.shared * less[None, :])


def _only_quoted(scene: Scene) -> Matrix:
    """[j] how far the shared words of page j are what people said, which others may have heard too, 0..1.

    Half of a news story may well be quoted; what is over counts.
    """
    return np.array(
        [only_quoted(page, target) for page, target in zip(scene.pages, scene.targets, strict=True)]
    )


def _claims_on_copy(
    members: Sequence[Page], claims: Mapping[str, Sequence[Claim]]
) -> dict[str, tuple[Claim, ...]]:
    """The credits, and the interviews that copied words were given to another member of the group."""
    homes = {folded(page.home) for page in members}
    found = credit_claims(claims, members)
    known, short = homes_of(members), short_names(members)
    for page in members:
        own = by_full_name(found.get(page.id, ()), short)
        found[page.id] = (*own, *credits_of_members(page, known))
        given = [one for one in claims.get(page.id, ()) if one.is_event and folded(one.name) in homes]
        agency = [one for one in claims.get(page.id, ()) if one.is_event and one.kind is OriginKind.AGENCY]
        found[page.id] = (
            *found.get(page.id, ()),
            *(_said_to(page, one, member_interview) for one in given),
            *(_said_to(page, one, told_agency) for one in agency if one not in given),
        )
    return found


def _said_to(page: Page, claim: Claim, signal: Callable[[], str]) -> Claim:
    detail = sentence(signal, page=page.home, name=claim.name or "")
    return replace(claim, signal=signal.__name__, detail=detail, is_event=False)


def member_interview() -> str:
    """{page} prints words that were said to {name}, which has the same text."""
    return member_interview.__name__


def told_agency() -> str:
    """{page} prints words that were said to {name}, as agencies write of themselves."""
    return told_agency.__name__


def credit_claims(
    claims: Mapping[str, Sequence[Claim]], members: Sequence[Page]
) -> dict[str, tuple[Claim, ...]]:
    """The claims without those of channels and of lone authors, which do not speak for copy."""
    return {
        page.id: tuple(
            one
            for one in by_issuers(claims.get(page.id, ()), members)
            if not one.is_event and one.signal not in _NOT_OF_COPY
        )
        for page in members
    }


def credit_state(graph: Graph, j: int, outlets: OutletTable) -> CreditState:
    """Whether page j says where its copy comes from; its own copy needs no credit."""
    page = graph.scene.pages[j]
    answer = decide(graph.odds([j]), outlets)
    node = answer.node if answer.status is OriginStatus.NAMED else None
    is_its_own = bool(node and (node.document == page.id or page.is_itself(node.name or "")))
    if not is_its_own and (_is_stated(graph, j, answer) or _names_in_its_words(page, answer)):
        return CreditState.STATED
    if node and node.name and not is_its_own and name_is_event(graph.scene, node):
        return CreditState.UNDECIDED  # nobody is to be credited for what was said before everyone
    if node and node.name:
        if is_its_own or page.is_home(node.name):
            return CreditState.OWN
        return CreditState.STRIPPED if answer.confidence >= LEAST_REPROACH else CreditState.UNDECIDED
    has_bare = any(one.signal == "bare_dateline" for one in graph.scene.claims_by_page[page.id])
    is_outside = answer.status is OriginStatus.UNKNOWN and len(graph.scene.pages) > 1
    return CreditState.STRIPPED if has_bare and is_outside else CreditState.UNDECIDED


def _names_in_its_words(page: Page, answer: Answer) -> bool:
    """Whether a page's own words credit the origin that was named, wherever they stand."""
    if answer.status is not OriginStatus.NAMED or not answer.node or answer.node.document == page.id:
        return False
    if page.is_itself(answer.node.name or ""):
        return False
    wanted = folded(answer.node.name)
    return any(folded(one.name) == wanted and one.role not in NO_CREDIT for one in page.credits)


def _is_stated(graph: Graph, j: int, answer: Answer) -> bool:
    """Whether page j at all credits the one who wrote the copy, or firmly and in its own words anyone.

    A credit that stands in the shared words ("..., the Post reported") was copied with them. Where nobody
    is named, anyone firmly.
    """
    if answer.status is not OriginStatus.NAMED or answer.node is None:
        return any(worth >= _STATED for worth in graph.direct[:, j])
    is_another = answer.node.document != graph.scene.pages[j].id
    return (is_another and bool(claims_on(graph.scene, answer.node, j))) or _credits_anyone(graph, j)


def _credits_anyone(graph: Graph, j: int) -> bool:
    """Whether page j credits anyone firmly in words that it does not share."""
    return any(
        graph.weights[one.signal] * graph.scene.strength(one, j) >= _STATED
        for one in graph.scene.claims_by_page[graph.scene.pages[j].id]
        if not one.is_own and one.name and not graph.scene.is_shared(one, j)
    )
