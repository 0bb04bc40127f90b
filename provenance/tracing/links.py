"""What links two pages apart from what they claim: shared words, dates, fullness, rare readings in common."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from provenance.tracing.scene import Matrix, Scene
from provenance.tracing.slips import Slip, find_slips, slips_shared
from provenance.tracing.times import gaps_in_days
from provenance.tracing.variants import shared_readings
from provenance.tracing.weights import Weights

SLOW_DAYS = 2.0


@dataclass(frozen=True)
class Links:
    """Scores from page i to page j, and how surely i came first.

    Attributes:
        gaps: [i, j] days that i surely precedes j, negative where not sure.
        fuller: [i, j] how much more text of its own i has around the shared words than j, from -1 to 1.
        readings: [i, j] how much more than others i agrees with j in rare readings, from -1 to 1.
        slips: the wrong numbers, names and dates that some pages share.
        score: [i, j] log-weight that j took its words from i, claims left aside.
    """

    gaps: Matrix
    fuller: Matrix
    readings: Matrix
    slips: tuple[Slip, ...]
    score: Matrix


def link_pages(scene: Scene, weights: Weights) -> Links:
    """Score every pair of pages of the scene."""
    shared = scene.shared
    linked = _texts_linked(scene)
    gaps = gaps_in_days([page.interval for page in scene.pages])
    readings = shared_readings(scene)
    slips = find_slips(scene)
    gap: Matrix = scene.coverage[None, :] - scene.coverage[:, None]
    fuller: Matrix = np.clip(2.0 * gap, -1.0, 1.0)
    with np.errstate(divide="ignore"):
        score: Matrix = weights["is_copy"] + np.log(shared) - np.log(linked)[None, :]
    score = score + weights["contains"] * fuller + weights["shared_readings"] * readings
    if slips:
        score = score + weights["inherited_error"] * slips_shared(scene, slips)
    score = score + np.where(gaps >= 0, weights["earlier"], 0.0)
    score = score + np.where(gaps.T >= 0, weights["later"], 0.0)
    slow = weights["days_earlier"] + weights["days_fuller"] * fuller
    score = score + np.where(gaps >= SLOW_DAYS, slow, 0.0)
    for tilt in scene.tilts:
        score[tilt.giver, tilt.taker] += weights[tilt.signal]
    return Links(gaps, fuller, readings, slips, score)


def _texts_linked(scene: Scene) -> Matrix:
    """[j] how many texts share words with page j, at least one: copies of one text are one."""
    linked: Matrix = np.maximum(scene.texts_with(scene.shared > 0), 1.0)
    return linked


def first_by_days(scene: Scene, links: Links, j: int, weights: Weights) -> float:
    """What it is worth for page j as the root that all linked pages came days later."""
    linked = np.flatnonzero(scene.shared[j] > 0)
    if not linked.size or not (links.gaps[j, linked] >= SLOW_DAYS).all():
        return 0.0
    return weights["days_earlier"] + weights["days_fuller"] * float(links.fuller[j, linked].mean())
