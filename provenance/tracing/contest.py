"""Names that sign the same words on different pages: at most one of them can be right.

In: who signs, and how far each is to be trusted. Out: odds in which no name is surer against the others than
its signatures are. It takes nothing from names that nobody contests, and nothing from all of them together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp

from provenance.models import OriginKind
from provenance.tracing.naming import folded
from provenance.tracing.parents import habits_for
from provenance.tracing.scene import Node, Scene
from provenance.tracing.trust import Odds, trusted_signatures
from provenance.tracing.weights import Weights

# A page whose words are less like those in question than this part of the likest one contests nothing.
_AS_NEAR = 0.8


@dataclass(frozen=True, slots=True)
class Signer:
    """A name, the places of the pages that it signs, and how far all of these are to be trusted."""

    name: str
    pages: tuple[int, ...]
    trust: float


def signers_of(scene: Scene) -> tuple[Signer, ...]:
    """The names that sign pages of a scene and are no page's own outlet."""
    at_hand = {folded(page.home) for page in scene.pages} | {folded(one.page.home) for one in scene.others}
    return tuple(
        Signer(name, pages, trust)
        for name, (pages, trust) in trusted_signatures(scene).items()
        if name not in at_hand
    )


def evened(
    signers: Sequence[Signer], scene: Scene, columns: Sequence[int], odds: Odds, weights: Weights
) -> Odds:
    """The odds with those of contesting names no further apart than their signatures allow."""
    rivals = {one.name: one.trust for one in _contesting(signers, scene, columns)}
    found = [(k, node, odd) for k, (node, odd) in enumerate(odds) if _key(node) in rivals]
    if len({_key(node) for _, node, _ in found}) < 2:
        return odds
    worth = {
        k: _worth(node, rivals[_key(node)], weights) * _by_habit(scene, node, columns, weights)
        for k, node, _ in found
    }
    total = sum(odd for _, _, odd in found)
    first, _, top = max(found, key=lambda one: one[2])
    cap = total * worth[first] / sum(worth.values())
    if top <= cap:
        return odds
    rest = sum(worth.values()) - worth[first]
    given = {k: (total - cap) * worth[k] / rest for k in worth}
    return [(node, cap if k == first else given.get(k, odd)) for k, (node, odd) in enumerate(odds)]


def _contesting(signers: Sequence[Signer], scene: Scene, columns: Sequence[int]) -> list[Signer]:
    """Who signs the page in question, or else all pages about as near to it as the nearest that is signed."""
    if len(columns) != 1 or len(signers) < 2:
        return list(signers)
    own = [one for one in signers if columns[0] in one.pages]
    if own:
        return own
    near = [max(float(scene.shared[i, columns[0]]) for i in one.pages) for one in signers]
    return [one for one, here in zip(signers, near, strict=True) if here >= _AS_NEAR * max(near)]


def _key(node: Node) -> str:
    return folded(node.name) if node.name and node.document is None else ""


def _worth(node: Node, trust: float, weights: Weights) -> float:
    """The odds that a name is right, before others are heard."""
    prior = weights["is_agency"] if node.kind is OriginKind.AGENCY else 0.0
    return trust / (1.0 - trust) * exp(prior)


def _by_habit(scene: Scene, node: Node, columns: Sequence[int], weights: Weights) -> float:
    """What the other pages of a page's outlet say for a name, as odds against the others."""
    if len(columns) != 1:
        return 1.0
    share = float(habits_for(scene, node)[columns[0]])
    return exp(weights["outlet_habit"] * share / max(weights.temperature, 1e-6))
