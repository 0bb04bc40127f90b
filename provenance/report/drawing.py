"""The network as a drawing: who gave words to whom, placed in columns from origin to last reader.

Positions are computed here, so that every machine draws the same picture; big networks are cut to their
strongest part, and the cut is counted.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from provenance.models import CreditState
from provenance.report.graph import edges_of
from provenance.report.lookup import Lookup
from provenance.report.words import CREDIT_WORDS, KIND_WORDS, date_words

_LEAST_PROBABILITY = 0.25  # weaker edges are rivals, not answers; they stay in the graph files
_MOST_NODES = 120
_COLUMN, _ROW, _MARGIN = 300, 64, 40
_MOST_ROWS = 16  # a fuller column is folded into several


@dataclass(frozen=True, slots=True)
class Node:
    """A document or an origin, and where it is drawn."""

    id: str
    label: str
    is_origin: bool
    kind: str
    note: str
    credit: str
    outlet: str
    x: int = 0
    y: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """Everything one node likely gave another: the best probability, and what it is about."""

    start: str
    end: str
    probability: float
    relations: tuple[str, ...]
    about: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """The nodes and lines shown, the size in points, and how many nodes were left out."""

    nodes: tuple[Node, ...]
    lines: tuple[Line, ...]
    width: int
    height: int
    left_out: int


def draw(found: Lookup) -> Drawing:
    """The drawing of the report's network."""
    lines = _lines(found)
    strength: dict[str, float] = defaultdict(float)
    for line in lines:
        for end in (line.start, line.end):
            strength[end] += line.probability * len(line.about)
    known = sorted(strength, key=lambda id: (-strength[id], id))
    shown = set(known[:_MOST_NODES])
    kept = [line for line in lines if line.start in shown and line.end in shown]
    columns = _columns(shown, kept)
    placed = _placed(columns, kept)
    nodes = tuple(_node(found, id, *placed[id]) for id in sorted(placed, key=lambda id: (placed[id], id)))
    width = max((node.x for node in nodes), default=0) + _COLUMN
    height = max((node.y for node in nodes), default=0) + _ROW
    return Drawing(nodes, tuple(kept), width, height, len(known) - len(shown))


def _lines(found: Lookup) -> list[Line]:
    best: dict[tuple[str, str], float] = {}
    relations: dict[tuple[str, str], set[str]] = defaultdict(set)
    about: dict[tuple[str, str], set[str]] = defaultdict(set)
    for id, what, edge in edges_of(found):
        if edge.probability < _LEAST_PROBABILITY or edge.from_ == edge.to:
            continue
        pair = (edge.from_, edge.to)
        best[pair] = max(best.get(pair, 0.0), edge.probability)
        relations[pair].add(edge.relation)
        about[pair].add(f"{what}:{id}")
    return [
        Line(*pair, best[pair], tuple(sorted(relations[pair])), tuple(sorted(about[pair])))
        for pair in sorted(best)
    ]


def _columns(shown: set[str], lines: list[Line]) -> dict[str, int]:
    """How many steps each node is from an origin; cycles are cut where they close."""
    givers: dict[str, list[str]] = defaultdict(list)
    for line in lines:
        givers[line.end].append(line.start)
    depth = dict.fromkeys(sorted(shown), 0)
    for _ in range(4):  # longer chains than four steps share the last column
        depth = {id: min(4, max((depth[each] + 1 for each in givers[id]), default=0)) for id in depth}
    return depth


def _placed(columns: Mapping[str, int], lines: list[Line]) -> dict[str, tuple[int, int]]:
    """Positions: a column a depth, each node near the mean height of those who gave to it."""
    givers: dict[str, list[str]] = defaultdict(list)
    for line in lines:
        givers[line.end].append(line.start)
    placed: dict[str, tuple[int, int]] = {}
    left = _MARGIN
    for depth in sorted(set(columns.values())):
        members = [id for id, column in columns.items() if column == depth]
        members.sort(key=lambda id: (_mean_height(givers[id], placed), id))
        for row, id in enumerate(members):
            folded, step = divmod(row, _MOST_ROWS)
            placed[id] = (left + folded * _COLUMN, _MARGIN + step * _ROW)
        left += _COLUMN * (1 + (len(members) - 1) // _MOST_ROWS)
    return _centred(placed)


def _centred(placed: dict[str, tuple[int, int]]) -> dict[str, tuple[int, int]]:
    tallest = max((y for _, y in placed.values()), default=0)
    lowest: dict[int, int] = defaultdict(int)
    for x, y in placed.values():
        lowest[x] = max(lowest[x], y)
    return {id: (x, y + (tallest - lowest[x]) // 2) for id, (x, y) in placed.items()}


def _mean_height(givers: list[str], placed: Mapping[str, tuple[int, int]]) -> float:
    heights = [placed[id][1] for id in givers if id in placed]
    return sum(heights) / len(heights) if heights else 0.0


def _node(found: Lookup, id: str, x: int, y: int) -> Node:
    origin = found.origins.get(id)
    document = found.documents.get(id)
    if document:
        credit = document.origin.credit
        note = f"published {date_words(document.published)}; {CREDIT_WORDS[credit]}"
        kind = document.kind.value.replace("_", " ")
        return Node(id, found.name(id), False, kind, note, credit.value, document.outlet or "", x, y)
    kind = KIND_WORDS[origin.kind] if origin else "unknown"
    where = "among these articles" if origin and origin.in_corpus else "not among these articles"
    owner = f"; belongs to {origin.owner}" if origin and origin.owner else ""
    return Node(id, found.name(id), True, kind, f"{where}{owner}", CreditState.UNDECIDED.value, "", x, y)
