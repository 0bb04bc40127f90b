"""The graph of who may have given words to whom, scored in log-odds.

Outside nodes are every name that a member credits, the unknown common ancestor, and each member as a root.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from provenance.models import OriginKind
from provenance.tracing.alike import MOST_ALIKE, Other
from provenance.tracing.claims import Claim
from provenance.tracing.links import Links, first_by_days, link_pages
from provenance.tracing.naming import folded
from provenance.tracing.pages import Page
from provenance.tracing.precedence import Precedence, precedence_of
from provenance.tracing.scene import Matrix, Node, Scene
from provenance.tracing.trees import Marginals, best_tree, tree_marginals
from provenance.tracing.trust import bounded, trusted_names
from provenance.tracing.twins import FIRM, Events, from_twins
from provenance.tracing.weights import Weights

_NAUGHT = 1e-9
_UNKNOWN = Node(None)


@dataclass(frozen=True)
class Graph:
    """Scores over a scene.

    Attributes:
        nodes: the outside nodes: names, then the unknown ancestor, then each page.
        direct: [x, j] what page j itself says for name x; only names, no unknown ancestor and no pages.
        passed: [x, j] what other pages say for name x, for page j.
        twin: [x, j] the page whose words about name x count most for j; -1 where there is none.
        outside: [x, j] log-weight of node x as the parent of page j.
        inside: [i, j] log-weight of page i as the parent of page j.
        links: what links the pages apart from their claims.
    """

    scene: Scene
    weights: Weights
    nodes: tuple[Node, ...]
    direct: Matrix
    passed: Matrix
    twin: Matrix
    outside: Matrix
    inside: Matrix
    links: Links

    @cached_property
    def marginals(self) -> Marginals:
        heat = max(self.weights.temperature, 1e-6)
        return tree_marginals(self.outside / heat, self.inside / heat)

    @cached_property
    def parents(self) -> tuple[int, ...]:
        return best_tree(self.outside, self.inside)

    @cached_property
    def trusted(self) -> dict[str, float]:
        return trusted_names(self.scene)

    @cached_property
    def twins(self) -> Mapping[int, tuple[Node, ...]]:
        """For a node of a page that twins of other outlets have too, the pages that may be the root alike."""
        at = len(self.nodes) - len(self.scene.pages)
        found: dict[int, list[Page]] = {}
        for one in self.scene.others:
            if one.is_twin:
                found.setdefault(one.place, [self.scene.pages[one.place]]).append(one.page)
        homes = {
            place: {folded(page.home): page for page in reversed(pages)} for place, pages in found.items()
        }
        return {
            at + place: tuple(Node(page.home, page.home_kind, page.id) for page in _few(pages.values()))
            for place, pages in homes.items()
            if len(pages) > 1
        }

    def seen_by(self, other: Other) -> Graph:
        """The graph with another page in the place of the one that stands for it; the odds are the same."""
        at = len(self.nodes) - len(self.scene.pages) + other.place
        own = Node(other.page.home, other.page.home_kind, other.page.id)
        nodes = (*self.nodes[:at], own, *self.nodes[at + 1 :])
        seen = replace(self, scene=self.scene.seen_by(other), nodes=nodes)
        for name in ("marginals", "parents", "trusted", "twins"):
            seen.__dict__[name] = getattr(self, name)
        return seen

    @cached_property
    def views(self) -> Mapping[str, tuple[Graph, int]]:
        """For every page by its id, in order, the graph and the place in which to look for it."""
        others = {one.page.id: one for one in self.scene.others}
        places = {page.id: j for j, page in enumerate(self.scene.pages)}
        return {
            name: (self.seen_by(others[name]), others[name].place) if name in others else (self, places[name])
            for name in sorted((*places, *others))
        }

    def odds(self, pages: Sequence[int] | None = None) -> tuple[tuple[Node, float], ...]:
        """Each node with the probability that the words in question go back to it, likeliest first.

        The mean over the pages given (all, when None): what a reader of a page drawn from them would find.
        Pages that others stand for are not counted: a copy more or less moves no answer.
        """
        columns = list(pages) if pages is not None else list(range(len(self.scene.pages)))
        if not columns:
            return ()
        roots = self.marginals.roots
        means = roots[:, columns[0]] if len(columns) == 1 else roots[:, columns].mean(axis=1)
        counting = np.flatnonzero(means > _NAUGHT).tolist()
        if self._unknown not in counting:
            counting.append(self._unknown)  # it takes what others lose
        likely = [
            (node, float(means[x]) / len(nodes))
            for x in counting
            for nodes in [self.twins.get(x) or (self.nodes[x],)]
            for node in nodes
        ]
        return merge_odds(bounded(self.trusted, likely))

    @cached_property
    def _unknown(self) -> int:
        return next(x for x, node in enumerate(self.nodes) if node.name is None)


def _few(pages: Iterable[Page]) -> list[Page]:
    """The first of some pages by their ids: more rivals than these change no answer."""
    return sorted(pages, key=lambda page: page.id)[:MOST_ALIKE]


def merge_odds(odds: Iterable[tuple[Node, float]]) -> tuple[tuple[Node, float], ...]:
    """The odds of each name, likeliest first; an outlet and its documents are one, and in the corpus."""
    merged: dict[str, tuple[Node, float]] = {}
    for node, odd in odds:
        key = folded(node.name)
        kept, total = merged.get(key, (node, 0.0))
        merged[key] = (node if kept.document is None and node.document is not None else kept, total + odd)
    return tuple(sorted(merged.values(), key=lambda found: (-round(found[1], 9), found[0].name or "")))


def mean_odds(
    accounts: Sequence[tuple[tuple[Node, float], ...]],
) -> tuple[tuple[Node, float], ...]:
    """The mean of some odds, each for as much as the others."""
    if len(accounts) == 1:
        return accounts[0]
    return merge_odds((node, odd / len(accounts)) for odds in accounts for node, odd in odds)


def draw_graph(scene: Scene, weights: Weights, links: Links | None = None) -> Graph:
    """Score every possible parent of every page of the scene; `links` saves what does not hang on claims."""
    links = links or link_pages(scene, weights)
    names = _names(scene)
    direct = np.array([[_said(scene, name, j, weights) for j in range(len(scene.pages))] for name in names])
    direct = direct.reshape(len(names), len(scene.pages))
    events = np.array([name_is_event(scene, name) for name in names], dtype=bool)
    passed, twin = from_twins(scene, names, direct, events, weights)
    first = precedence_of(scene, names, links, weights)
    outside = _outside(scene, names, direct, passed, twin, events, first, links, weights)
    inside = _inside(scene, names, direct, passed, first, links, weights)
    nodes = (*names, _UNKNOWN, *(Node(page.home, page.home_kind, page.id) for page in scene.pages))
    return Graph(scene, weights, nodes, direct, passed, twin, outside, inside, links)


def name_is_event(scene: Scene, node: Node) -> bool:
    """Whether anyone names the node as a channel: where words were said, before they were reported."""
    return any(claim.is_event and folded(claim.name) == folded(node.name) for claim in scene.claims)


def claims_on(scene: Scene, node: Node, j: int) -> list[tuple[Claim, float]]:
    """The claims of page j for a name that touch the words in question, with how firmly they do."""
    said = scene.claims_by_name.get((scene.pages[j].id, folded(node.name)), ())
    touching = ((claim, scene.strength(claim, j)) for claim in said)
    return [(claim, strength) for claim, strength in touching if strength > 0]


def _names(scene: Scene) -> tuple[Node, ...]:
    kinds: dict[str, Node] = {}
    for claim in scene.claims:
        if claim.name and not claim.is_own:
            key = folded(claim.name)
            node = kinds.get(key)
            if node is None or (node.kind, node.name or "") > (claim.kind, claim.name):
                kinds[key] = Node(claim.name, claim.kind)
    return tuple(kinds[key] for key in sorted(kinds))


def _said(scene: Scene, name: Node, j: int, weights: Weights) -> float:
    """What page j itself says for a name; claims that rest on the same words are one."""
    firmest: dict[object, float] = {}
    for claim, strength in claims_on(scene, name, j):
        rests_on = claim.rests_on
        firmest[rests_on] = max(firmest.get(rests_on, 0.0), weights[claim.signal] * strength)
    return _grouped(list(firmest.values()), weights)


def _grouped(values: list[float], weights: Weights) -> float:
    """One page's claims for one name are one witness: the firmest, and a little for the rest."""
    ranked = sorted(values, reverse=True)
    return sum(value * weights["second_credit"] ** place for place, value in enumerate(ranked))


def _outside(
    scene: Scene,
    names: tuple[Node, ...],
    direct: Matrix,
    passed: Matrix,
    twin: Matrix,
    events: Events,
    first: Precedence,
    links: Links,
    weights: Weights,
) -> Matrix:
    size = len(scene.pages)
    rows = np.full((len(names) + 1 + size, size), -np.inf)
    by_event, made_public = _reached_by_event(scene, names, direct, twin, events), first.issued
    reached = np.maximum(by_event.max(axis=0, initial=0.0), made_public.max(axis=0, initial=0.0))
    given = first.given
    elsewhere = weights["beside_report"] * given.max(axis=0, initial=0.0)
    bare = np.array([_of_signal(scene, j, "bare_dateline", weights) for j in range(size)])
    for x, name in enumerate(names):
        near, far = np.maximum(direct[x], passed[x]), np.minimum(direct[x], passed[x])
        score = near + weights["second_credit"] * far
        firm = np.minimum(1.0, near / FIRM)
        if name.kind is OriginKind.AGENCY:
            score = score + weights["is_agency"] * firm
        if not events[x]:
            score = score + bare * firm + weights["outlet_habit"] * _habit(scene, name)
        score = score + weights["is_mentioned"] * (1.0 - firm)
        score = score + (
            0.0 if events[x] else weights["beside_event"] * reached + elsewhere * (1.0 - given[x])
        )
        score = score - (weights["member_credit"] if _homes(scene, name) else 0.0)
        rows[x] = np.where(near > 0, score, -np.inf)
    occasion = np.array([name.kind is OriginKind.EVENT for name in names], dtype=bool)
    known_occasion = (
        np.isfinite(rows[: len(names)][occasion]).any(axis=0) if occasion.any() else np.zeros(size, bool)
    )
    rows[len(names)] = weights["is_unknown"] + bare + np.where(known_occasion, weights["known_occasion"], 0.0)
    cited = _cited(scene, names, direct, weights) * (1.0 - _credits_elsewhere(scene, names, direct, events))
    for x, name in enumerate(names):
        by_event[x, list(_homes(scene, name))] = 0.0
    before = np.maximum(by_event.max(axis=0, initial=0.0), made_public.max(axis=0, initial=0.0))
    for j in range(size):
        own = weights["is_own"] + _own(scene, j, weights) + first_by_days(scene, links, j, weights)
        own += cited[j] * (1.0 - before[j]) + weights["beside_event"] * before[j]
        rows[len(names) + 1 + j, j] = own + elsewhere[j]
    return rows


def _habit(scene: Scene, name: Node) -> Matrix:
    """[j] how much of what page j's outlet credits elsewhere is of that name, 0..1."""
    found = np.zeros(len(scene.pages))
    for j, page in enumerate(scene.pages):
        for one in scene.habits.get(page.id, ()):
            if folded(one.name) == folded(name.name):
                found[j] = one.reach[0].strength
    return found


def _reached_by_event(
    scene: Scene, names: tuple[Node, ...], direct: Matrix, twin: Matrix, events: Events
) -> Matrix:
    """[x, j] how surely a named channel is where page j's words were said: stated, or by a twin, 0..1."""
    reached = np.zeros((len(names), len(scene.pages)))
    for x, name in enumerate(names):
        if events[x] and name.kind is not OriginKind.EVENT:
            for j in range(len(scene.pages)):
                i = int(twin[x, j])
                passed = 0.0 if i < 0 else 1.0 if scene.oneness is None else float(scene.oneness[i, j]) ** 2
                reached[x, j] = max(min(1.0, direct[x, j] / FIRM), passed)
    return reached


def _cited(scene: Scene, names: tuple[Node, ...], direct: Matrix, weights: Weights) -> Matrix:
    """[j] what it is worth for page j as the root that others credit its outlet, by how many do."""
    worth = np.zeros(len(scene.pages))
    for x, name in enumerate(names):
        for j in _homes(scene, name):
            if direct[x].any():
                citing = np.count_nonzero(direct[x]) / max(1, len(scene.pages) - 1)
                worth[j] = citing * (weights["member_credit"] + weights["twin_credit"] * direct[x].max())
    return worth


def _credits_elsewhere(scene: Scene, names: tuple[Node, ...], direct: Matrix, events: Events) -> Matrix:
    """[j] how firmly page j itself credits another outlet: who is cited and cites is no origin, 0..1."""
    firm = np.minimum(1.0, direct / FIRM) * ~events[:, None]
    for x, name in enumerate(names):
        firm[x, list(_homes(scene, name))] = 0.0
    return firm.max(axis=0) if len(names) else np.zeros(len(scene.pages))


def _homes(scene: Scene, node: Node) -> tuple[int, ...]:
    """The pages that the outlet of that name published."""
    return tuple(j for j, page in enumerate(scene.pages) if folded(page.home) == folded(node.name))


def _own(scene: Scene, j: int, weights: Weights) -> float:
    found = [
        weights[claim.signal] * scene.strength(claim, j)
        for claim in scene.claims_by_page[scene.pages[j].id]
        if claim.is_own
    ]
    against = sum(value for value in found if value < 0)
    return _grouped([value for value in found if value >= 0], weights) + against


def _of_signal(scene: Scene, j: int, signal: str, weights: Weights) -> float:
    claims = scene.claims_by_page[scene.pages[j].id]
    return weights[signal] if any(one.signal == signal for one in claims) else 0.0


def _inside(
    scene: Scene,
    names: tuple[Node, ...],
    direct: Matrix,
    passed: Matrix,
    first: Precedence,
    links: Links,
    weights: Weights,
) -> Matrix:
    score = links.score.copy()
    for x, name in enumerate(names):
        for i in _homes(scene, name):
            said = np.maximum(direct[x], passed[x])
            member = np.where(direct[x] > 0, 1.0, weights["twin_credit"]) * weights["member_credit"]
            score[i] += np.where(said > 0, said + member, 0.0)
    own = np.array([_own(scene, i, weights) for i in range(len(scene.pages))])
    score = score + weights["twin_own"] * own[:, None] + first.score
    np.fill_diagonal(score, -np.inf)
    return score
