"""From odds to an answer: name it, say it is unknown, or leave it open and show the rivals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor

from provenance.models import Alternative, Evidence, Origin, OriginKind, OriginStatus
from provenance.outlets.table import OutletTable
from provenance.tracing.naming import folded
from provenance.tracing.scene import Node

# Below even odds, or with a rival this close, an answer would be a guess.
MIN_CONFIDENCE = 0.5
MIN_LEAD = 0.1
# That a page leaves out its credit is a reproach: it takes more than even odds.
LEAST_REPROACH = 0.6
_RIVAL = 0.1
_SHOWN = 0.02
_ALTERNATIVES = 5

Odds = Sequence[tuple[Node, float]]


@dataclass(frozen=True, slots=True)
class Answer:
    """What the odds say: `node` is the winner, None where nobody wins; `rivals` are all others.

    `parts` are the channels whose odds make up those of a house that was named for them; `least` is how
    likely the first had to be.
    """

    status: OriginStatus
    node: Node | None
    confidence: float
    rivals: tuple[tuple[Node, float], ...]
    parts: tuple[tuple[Node, float], ...] = ()
    least: float = MIN_CONFIDENCE


def decide(odds: Odds, outlets: OutletTable, least: float = MIN_CONFIDENCE) -> Answer:
    """The likeliest node if likely enough and ahead of the second; rivals of one house become the house.

    `least` is how likely the first must be: more where the accounts are of two occasions.
    """
    if not odds:
        return Answer(OriginStatus.UNKNOWN, None, 0.0, ())
    (best, top), rest = odds[0], odds[1:]
    second = rest[0][1] if rest else 0.0
    if top >= least and top - second >= MIN_LEAD:
        status = OriginStatus.NAMED if best.name else OriginStatus.UNKNOWN
        return Answer(status, best, top, tuple(rest), least=least)
    undecided = Answer(OriginStatus.UNDECIDED, None, top, tuple(odds), least=least)
    return _one_house(odds, outlets, least) or undecided


def as_origin(answer: Answer, evidence: tuple[Evidence, ...], what_would_change_it: str) -> Origin:
    """The answer as the report shows it."""
    node = answer.node or Node(None)
    return Origin(
        status=answer.status,
        name=node.name if answer.status is OriginStatus.NAMED else None,
        kind=node.kind if answer.status is OriginStatus.NAMED else OriginKind.UNKNOWN,
        in_corpus=answer.status is OriginStatus.NAMED and node.document is not None,
        confidence=_down(answer.confidence),
        evidence=evidence,
        alternatives=tuple(
            Alternative(node.name, node.kind, _down(odds), node.document is not None)
            for node, odds in answer.rivals[:_ALTERNATIVES]
            if odds >= _SHOWN
        ),
        what_would_change_it=what_would_change_it,
    )


def _one_house(odds: Odds, outlets: OutletTable, least: float) -> Answer | None:
    """The owner, where the rivals are channels of one house and together likely enough."""
    named = [(node, odd) for node, odd in odds if node.name and node.document is None]
    rivals = [(node, odd) for node, odd in named if odd >= _RIVAL]
    if len(rivals) < 2:
        return None
    chains = {node: outlets.owners(node.name or "") for node, _ in named}
    first, second = (chains[node] for node, _ in rivals[:2])
    lead = next((name for name in first if _holds(second, name)), None)
    if lead is None:
        return None
    inside = tuple((node, odd) for node, odd in named if _holds(chains[node], lead))
    others = tuple(found for found in odds if found[0] not in {node for node, _ in inside})
    total = sum(odd for _, odd in inside)
    if total < least or total - max((odd for _, odd in others), default=0.0) < MIN_LEAD:
        return None
    house = outlets.find(lead)
    node = Node(lead, house.kind if house else OriginKind.ORGANISATION)
    parts = tuple(one for one in inside if one[1] >= _SHOWN and folded(one[0].name) != folded(lead))
    return Answer(OriginStatus.NAMED, node, total, others, parts, least)


def _holds(chain: Sequence[str], name: str) -> bool:
    return folded(name) in {folded(one) for one in chain}


def _down(odds: float) -> float:
    """Rounded so that rivals and answer never sum to more than 1."""
    return floor(min(1.0, max(0.0, odds)) * 10_000) / 10_000
