"""Who printed whose words, counted by outlet: the report's edges summed up."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from provenance.report.graph import edges_of, shared_givers
from provenance.report.lookup import Lookup

_LEAST_PROBABILITY = 0.5
_MOST_ROWS = 60


@dataclass(frozen=True, slots=True)
class Flow:
    """From one name to one outlet: statements and copy groups passed on, and a bar of 0..100."""

    giver: str
    taker: str
    statements: int
    copies: int
    bar: int


def sum_flows(found: Lookup) -> tuple[tuple[Flow, ...], int]:
    """The strongest flows, most first, and how many more there are."""
    counts: dict[tuple[str, str], list[set[str]]] = defaultdict(lambda: [set(), set()])
    givers = shared_givers(found)
    for about, what, edge in edges_of(found):
        if edge.probability >= _LEAST_PROBABILITY and edge.from_ in givers:
            pair = (_outlet(found, edge.from_), _outlet(found, edge.to))
            counts[pair][what == "copy"].add(about)
    ranked = sorted(counts, key=lambda pair: (-sum(map(len, counts[pair])), pair))
    most = max((sum(map(len, sets)) for sets in counts.values()), default=1)
    flows = tuple(
        Flow(
            *pair, len(counts[pair][0]), len(counts[pair][1]), round(sum(map(len, counts[pair])) / most * 100)
        )
        for pair in ranked[:_MOST_ROWS]
    )
    return flows, len(ranked) - len(flows)


def _outlet(found: Lookup, id: str) -> str:
    document = found.documents.get(id)
    return (document.outlet or found.name(id)) if document else found.name(id)
