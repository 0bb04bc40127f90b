"""Who reported an utterance: accounts that cannot be one, and how many reporters heard the words themselves.

An event is not a reporter. Two agencies at one briefing are two independent reporters of one event.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from provenance.models import Anchor, Document, Evidence, OriginKind
from provenance.outlets.table import OutletTable
from provenance.tracing.accounts import told_on
from provenance.tracing.decide import Odds, decide
from provenance.tracing.graph import Graph, mean_odds
from provenance.tracing.naming import folded
from provenance.tracing.occasions import all_apart, are_apart, told_as
from provenance.tracing.parents import name_is_event
from provenance.tracing.scene import Node

# From this likeness on, two pages print one text.
_SAME_COPY = 0.8
# Below this, two renderings are no longer of one text, and may be of two occasions.
_ONE_TEXT = 0.75
_MOST_PAGES = 40

Roots = Sequence[Node | None]


def split_accounts(graph: Graph, roots: Roots, outlets: OutletTable) -> tuple[Evidence, ...]:
    """What shows that the pages tell of two occasions, or go back to two agencies; nothing otherwise."""
    pairs = list(combinations(range(min(len(roots), _MOST_PAGES)), 2))
    told = [told_on(graph.scene, j) for j in range(min(len(roots), _MOST_PAGES))]
    for i, j in pairs:
        if all_apart(told[i], told[j], outlets):
            return (_two_occasions(graph, i, j, outlets),)
    for i, j in pairs:
        if _reworded(graph, i, j, roots, outlets) or _reworded(graph, j, i, roots, outlets):
            return (_one_or_two(graph, i, j),)
    for i, j in pairs:
        if _two_agencies(roots[i], roots[j], outlets):
            return (_parallel(graph, i, j, roots),)
    return ()


def count_reporters(graph: Graph, roots: Roots, outlets: OutletTable) -> int:
    """How many reporters heard the words: pages of one text and occasion are one, or one for each house."""
    size = len(roots)
    told = [told_on(graph.scene, j) for j in range(size)]
    group = list(range(size))
    for i, j in combinations(range(size), 2):
        if group[i] == group[j]:
            continue
        is_one_text = graph.scene.shared[i, j] >= _SAME_COPY and not all_apart(told[i], told[j], outlets)
        is_one_page = _are_versions(graph.scene.pages[i].document, graph.scene.pages[j].document)
        if is_one_text or is_one_page or _one_house(roots[i], roots[j], outlets):
            old, new = max(group[i], group[j]), min(group[i], group[j])
            group = [new if one == old else one for one in group]
    members = [[roots[j] for j in range(size) if group[j] == one] for one in sorted(set(group))]
    return sum(_houses(one, outlets) for one in members)


def _are_versions(a: Document, b: Document) -> bool:
    """Whether two documents are one page, read before and after it was edited."""
    first_a, first_b = a.version_of or a.id, b.version_of or b.id
    return first_a == first_b


def _houses(roots: Roots, outlets: OutletTable) -> int:
    """How many reporters the roots are, at least one: outlets of one house are one, an event is none."""
    kept: list[Node] = []
    for root in roots:
        is_reporter = root and root.name and root.kind is not OriginKind.EVENT
        if root and is_reporter and not any(_one_house(root, other, outlets) for other in kept):
            kept.append(root)
    return max(1, len(kept))


def _two_agencies(a: Node | None, b: Node | None, outlets: OutletTable) -> bool:
    both = a is not None and b is not None and a.kind is b.kind is OriginKind.AGENCY
    return both and not _one_house(a, b, outlets)


def roots_of(graph: Graph, outlets: OutletTable) -> list[Node | None]:
    """The origin of each page's words as far as one can be named, in order of place."""
    return [decide(graph.odds([j]), outlets).node for j in range(len(graph.scene.pages))]


def odds_by_account(graph: Graph, outlets: OutletTable) -> Odds:
    """The odds of the words' origins: copies of one agency's account count no more than the other's."""
    return mean_odds([graph.odds(pages) for pages in accounts_of(roots_of(graph, outlets), outlets)])


def accounts_of(roots: Roots, outlets: OutletTable) -> list[list[int]]:
    """The pages by the agency that they go back to, where there are two: however many copies, one account.

    All pages are one account where they go back to no two agencies.
    """
    agencies = [root for root in roots if root and root.kind is OriginKind.AGENCY]
    if not any(_two_agencies(a, b, outlets) for a, b in combinations(agencies[:_MOST_PAGES], 2)):
        return [list(range(len(roots)))]
    found: dict[str, list[int]] = {}
    for j, root in enumerate(roots):
        found.setdefault(folded(root.name) if root else "", []).append(j)
    return [found[name] for name in sorted(found)]


def _reworded(graph: Graph, i: int, j: int, roots: Roots, outlets: OutletTable) -> bool:
    """Whether page i has the words from an agency, and page j other words for them from a channel."""
    a, b, oneness = roots[i], roots[j], graph.scene.oneness
    if a is None or b is None or oneness is None or oneness[i, j] >= _ONE_TEXT:
        return False
    is_between = a.kind is OriginKind.AGENCY and name_is_event(graph.scene, b)
    return is_between and not _one_house(a, b, outlets)


def _one_or_two(graph: Graph, i: int, j: int) -> Evidence:
    homes = [graph.scene.pages[place].home for place in (i, j)]
    oneness = 0.0 if graph.scene.oneness is None else graph.scene.oneness[i, j]
    detail = f"{homes[0]} and {homes[1]} word it differently: whether both tell of one occasion is open."
    lost = graph.weights["named_channel"] * graph.weights["twin_channel"] * (1.0 - float(oneness))
    return Evidence("other_wording", detail, round(-lost, 2), _told_where(graph, (i, j)))


def _two_occasions(graph: Graph, i: int, j: int, outlets: OutletTable) -> Evidence:
    here, there = told_on(graph.scene, i), told_on(graph.scene, j)
    a, b = next((a, b) for a in here for b in there if are_apart(a, b, outlets))
    homes = [graph.scene.pages[place].home for place in (i, j)]
    detail = (
        f"{homes[0]} has the words from {told_as(a)}, {homes[1]} from {told_as(b)}: these are two occasions."
    )
    lost = graph.weights["named_channel"] * graph.weights["twin_channel"]
    return Evidence("two_occasions", detail, round(-lost, 2), _told_where(graph, (i, j)))


def _parallel(graph: Graph, i: int, j: int, roots: Roots) -> Evidence:
    names = " and ".join(node.name or "" for node in (roots[i], roots[j]) if node)
    common = [one for one in told_on(graph.scene, i) if one in told_on(graph.scene, j)]
    if common:
        detail = f"{names} each report the words from {told_as(common[0])}: two reporters of one event."
    else:
        detail = f"{names} are each credited for the words; nothing shows that one has them from the other."
    lost = graph.weights["report_credit"] * graph.weights["twin_credit"] * graph.weights["other_credit"]
    return Evidence("parallel_reports", detail, round(-lost, 2), _told_where(graph, (i, j)))


def _told_where(graph: Graph, places: Sequence[int]) -> tuple[Anchor, ...]:
    """The words by which the pages tell of the occasion, or else the words in question."""
    scene = graph.scene
    found = []
    for place in places:
        page = scene.pages[place]
        claims = scene.claims_by_page[page.id]
        told = [one.anchors[0] for one in claims if one.is_event and one.anchors]
        found += told[:1] or [page.anchor(*scene.targets[place][0])]
    return tuple(found)


def _one_house(a: Node | None, b: Node | None, outlets: OutletTable) -> bool:
    if not (a and b and a.name and b.name):
        return False
    return folded(a.name) == folded(b.name) or outlets.same_house(a.name, b.name)
