"""From odds to an answer: name it, say it is unknown, or leave it open and show the rivals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from provenance.models import Alternative, Evidence, Origin, OriginKind, OriginStatus
from provenance.outlets.table import OutletTable
from provenance.tracing.naming import folded
from provenance.tracing.scene import Node

# Below even odds, or with a rival this close, an answer would be a guess.
MIN_CONFIDENCE = 0.5
MIN_LEAD = 0.1
_RIVAL = 0.1
_SHOWN = 0.02
_ALTERNATIVES = 5

Odds = Sequence[tuple[Node, float]]


@dataclass(frozen=True, slots=True)
class Answer:
    """What the odds say: `node` is the winner, None where nobody wins; `rivals` are all others."""

    status: OriginStatus
    node: Node | None
    confidence: float
    rivals: tuple[tuple[Node, float], ...]


def decide(odds: Odds, outlets: OutletTable) -> Answer:
    """The likeliest node if likely enough and ahead of the second; rivals of one house become the house."""
    if not odds:
        return Answer(OriginStatus.UNKNOWN, None, 0.0, ())
    (best, top), rest = odds[0], odds[1:]
    second = rest[0][1] if rest else 0.0
    if top >= MIN_CONFIDENCE and top - second >= MIN_LEAD:
        status = OriginStatus.NAMED if best.name else OriginStatus.UNKNOWN
        return Answer(status, best, top, tuple(rest))
    return _one_house(odds, outlets) or Answer(OriginStatus.UNDECIDED, None, top, tuple(odds))


def as_origin(answer: Answer, evidence: tuple[Evidence, ...], what_would_change_it: str) -> Origin:
    """The answer as the report shows it."""
    node = answer.node or Node(None)
    return Origin(
        status=answer.status,
        name=node.name if answer.status is OriginStatus.NAMED else None,
        kind=node.kind if answer.status is OriginStatus.NAMED else OriginKind.UNKNOWN,
        in_corpus=answer.status is OriginStatus.NAMED and node.document is not None,
        confidence=_rounded(answer.confidence),
        evidence=evidence,
        alternatives=tuple(
            Alternative(node.name, node.kind, _rounded(odds))
            for node, odds in answer.rivals[:_ALTERNATIVES]
            if odds >= _SHOWN
        ),
        what_would_change_it=what_would_change_it,
    )


def _one_house(odds: Odds, outlets: OutletTable) -> Answer | None:
    """The owner, where the rivals are channels of one house and together likely enough."""
    rivals = [(node, odd) for node, odd in odds if odd >= _RIVAL and node.name and node.document is None]
    if len(rivals) < 2:
        return None
    chains = [outlets.owners(node.name or "") for node, _ in rivals]
    lead = next((name for name in chains[0] if all(_holds(chain, name) for chain in chains[1:2])), None)
    if lead is None:
        return None
    inside = [(node, odd) for (node, odd), chain in zip(rivals, chains, strict=True) if _holds(chain, lead)]
    total = sum(odd for _, odd in inside)
    outside = max((odd for node, odd in odds if node not in [one for one, _ in inside]), default=0.0)
    if total < MIN_CONFIDENCE or total - outside < MIN_LEAD:
        return None
    house = outlets.find(lead)
    node = Node(lead, house.kind if house else OriginKind.ORGANISATION)
    same = any(folded(one.name) == folded(lead) for one, _ in inside)
    others = tuple(found for found in odds if not (same and folded(found[0].name) == folded(lead)))
    return Answer(OriginStatus.NAMED, node, total, others)


def _holds(chain: Sequence[str], name: str) -> bool:
    return folded(name) in {folded(one) for one in chain}


def _rounded(odds: float) -> float:
    return round(min(1.0, max(0.0, odds)), 4)
