"""What a page's twins say for it: credits pass on through identical words, channels through one occasion."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from provenance.tracing.accounts import apart_from, told_on
from provenance.tracing.occasions import OPEN
from provenance.tracing.precedence import is_issuer
from provenance.tracing.scene import Matrix, Node, Scene
from provenance.tracing.weights import Weights

# From this log-odds on, a name is a credit and no longer a mere mention.
FIRM = 1.5

Events = npt.NDArray[np.bool_]


def from_twins(
    scene: Scene, names: tuple[Node, ...], direct: Matrix, events: Events, weights: Weights
) -> tuple[Matrix, Matrix]:
    """[x, j] what other pages' words about x are worth for j, and the page that counts most.

    A channel passes to other renderings as far as they are of one occasion, and not to a page that states
    another. A credit counts less on a page that credits someone else, until several twins agree on it.
    """
    size = len(scene.pages)
    worth, twin = np.zeros_like(direct), np.full(direct.shape, -1.0)
    if size < 2:
        return worth, twin
    likeness = np.sqrt(scene.shared) * _heard_elsewhere(scene, weights)[None, :]
    one_occasion = np.ones((size, size)) if scene.oneness is None else scene.oneness
    elsewhere = apart_from(scene, names)
    issuers = np.array([is_issuer(page) for page in scene.pages], dtype=bool)
    for x in range(direct.shape[0]):
        channel = one_occasion * weights["twin_channel"] * ~elsewhere[x] * ~issuers[None, :]
        passed = channel if events[x] else likeness
        each = direct[x][:, None] * passed
        np.fill_diagonal(each, 0.0)
        best = each.max(axis=0) * (1.0 if events[x] else weights["twin_credit"])
        count = np.maximum(scene.texts_with(each > 0), 1.0)
        # A mention in passing that all copies hold is one voice: their number counts as far as they credit.
        found = best + weights["many_twins"] * np.log(count) * np.minimum(1.0, best / FIRM)
        if not events[x]:
            found = found * (1.0 - weights["other_credit"] * _credits_another(direct, events, x) / count)
        worth[x] = np.where(best > 0, found, 0.0)
        twin[x] = np.where(best > 0, each.argmax(axis=0), -1)
    return worth, twin


def _heard_elsewhere(scene: Scene, weights: Weights) -> Matrix:
    """[j] what is left of a twin's credit on page j, if it says that the words were said before everyone.

    Nothing on a page that issues the words itself.
    """
    if scene.oneness is None:
        return np.ones(len(scene.pages))
    opened = [any(one.kind in OPEN for one in told_on(scene, j)) for j in range(len(scene.pages))]
    heard = np.where(opened, weights["open_occasion"], 1.0)
    return np.where([is_issuer(page) for page in scene.pages], 0.0, heard)


def _credits_another(direct: Matrix, events: Events, x: int) -> Matrix:
    """[j] how firmly page j credits someone else, and more firmly than x, 0..1."""
    others = [y for y in range(direct.shape[0]) if y != x and not events[y]]
    if not others:
        return np.zeros(direct.shape[1])
    best = direct[others].max(axis=0)
    firmly: Matrix = np.where(best > direct[x], np.minimum(1.0, best / FIRM), 0.0)
    return firmly
