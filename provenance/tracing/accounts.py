"""What pages tell about the occasion on which words were said, and whether two accounts can be one."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from provenance.models import ChannelKind, OriginKind
from provenance.tracing.claims import Claim
from provenance.tracing.naming import folded
from provenance.tracing.occasions import Told, all_apart, distinct
from provenance.tracing.scene import Node, Scene


def told_on(scene: Scene, j: int) -> tuple[Told, ...]:
    """The occasions that page j itself states for the words in question."""
    claims = scene.claims_by_page[scene.pages[j].id]
    stated = [
        one for one in claims if (one.is_event or one.is_own) and one.occasion and scene.strength(one, j) > 0
    ]
    return distinct(_told(one) for one in stated)


def apart_from(scene: Scene, names: tuple[Node, ...]) -> npt.NDArray[np.bool_]:
    """[x, j] whether page j states an occasion that cannot be the one that x was named for."""
    outlets = scene.pages[0].outlets
    told = [told_on(scene, j) for j in range(len(scene.pages))]
    of: dict[str, list[Told]] = {}
    for claim in scene.claims:
        if claim.is_event and claim.occasion:
            of.setdefault(folded(claim.name), []).append(_told(claim))
    rows = [distinct(of.get(folded(name.name), ())) for name in names]
    found = [[all_apart(here, there, outlets) for there in told] for here in rows]
    return np.array(found, dtype=bool).reshape(len(names), len(scene.pages))


def _told(claim: Claim) -> Told:
    name = None if claim.kind is OriginKind.EVENT else claim.name
    return Told(name, claim.occasion or ChannelKind.UNSTATED)
