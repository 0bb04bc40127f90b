"""The graph of who may have given words to whom, scored in log-odds.

Outside nodes are every name that a member credits, the unknown common ancestor, and each member as a root.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from provenance.tracing.alike import MOST_ALIKE, Other
from provenance.tracing.contest import Signer, evened, signers_of
from provenance.tracing.links import Links, link_pages
from provenance.tracing.naming import folded
from provenance.tracing.pages import Page
from provenance.tracing.parents import inside_scores, outside_scores, told_of
from provenance.tracing.scene import Matrix, Node, Scene
from provenance.tracing.trees import Marginals, best_tree, tree_marginals
from provenance.tracing.trust import Odds, bounded, trusted_names, trusted_pages
from provenance.tracing.weights import MOST_UNNAMED, Weights

_NAUGHT = 1e-9
_UNKNOWN = Node(None)
_BARE = "bare_dateline"


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
    def trusted_pages(self) -> dict[str, float]:
        return trusted_pages(self.scene)

    @cached_property
    def signers(self) -> tuple[Signer, ...]:
        return signers_of(self.scene)

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
        for name in ("marginals", "parents", "trusted", "trusted_pages", "signers", "twins"):
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

        The mean over the texts of the pages given (all, when None): what a reader of one would find.
        Pages that others stand for are not counted: a copy more or less moves no answer.
        """
        columns = list(pages) if pages is not None else list(range(len(self.scene.pages)))
        if not columns:
            return ()
        roots = self.marginals.roots
        means = roots[:, columns[0]] if len(columns) == 1 else roots[:, columns] @ self._voices(columns)
        counting = np.flatnonzero(means > _NAUGHT).tolist()
        if self._unknown not in counting:
            counting.append(self._unknown)  # it takes what others lose
        likely = self._shared((x, float(means[x])) for x in counting)
        sure: Odds = bounded(self.trusted, self.trusted_pages, likely)
        if len(self.signers) > 1:
            sure = evened(self.signers, self.scene, columns, sure, self.weights)
        return merge_odds(self._with_pages_at_hand(sure))

    def _shared(self, odds: Iterable[tuple[int, float]]) -> Odds:
        """The odds of places among the nodes as those of nodes; twins share what their place has."""
        return [
            (node, odd / len(nodes))
            for x, odd in odds
            for nodes in [self.twins.get(x) or (self.nodes[x],)]
            for node in nodes
        ]

    def _with_pages_at_hand(self, odds: Odds) -> Odds:
        """The odds, less sure of an unnamed ancestor where nothing tells of one: a page may be it."""
        unnamed = sum(odd for node, odd in odds if node.name is None)
        if unnamed <= MOST_UNNAMED or not self._pages_at_hand:
            return odds
        least = MOST_UNNAMED / unnamed
        here = ((node, odd * (unnamed - MOST_UNNAMED)) for node, odd in self._pages_at_hand)
        return [*((node, odd if node.name else odd * least) for node, odd in odds), *here]

    @cached_property
    def _pages_at_hand(self) -> Odds:
        """Each page as likely as the others, where nothing tells of an origin; none elsewhere."""
        scene = self.scene
        is_told = self.trusted or any(one.signal == _BARE for one in scene.claims)
        if is_told or len(scene.pages) + len(scene.others) < 2:
            return []
        at = len(self.nodes) - len(scene.pages)
        even = self._shared((x, 1.0 / len(scene.pages)) for x in range(at, len(self.nodes)))
        return list(merge_odds(even))

    def _voices(self, columns: Sequence[int]) -> Matrix:
        """[j] how much each of some pages counts among them: each text as much as any other."""
        if len(self.scene.of_text) == len(self.scene.pages):
            return np.full(len(columns), 1.0 / len(columns))
        of = self.scene.of_text[:, columns]
        each: Matrix = 1.0 / (of.T @ of.sum(axis=1))
        shares: Matrix = each / each.sum()
        return shares

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
    told = told_of(scene, links or link_pages(scene, weights), weights)
    pages = (Node(page.home, page.home_kind, page.id) for page in scene.pages)
    nodes = (*told.names, _UNKNOWN, *pages)
    scores = outside_scores(told), inside_scores(told)
    return Graph(scene, weights, nodes, told.direct, told.passed, told.twin, *scores, told.links)
