"""The network as a drawing: who gave words to whom, placed in columns from origin to last reader.

Positions are computed here, so that every machine draws the same picture; big networks are cut to their
strongest part, and the cut is counted.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from provenance.models import CreditState
from provenance.report.graph import edges_of, shared_givers
from provenance.report.lookup import Lookup, credit_words
from provenance.report.words import KIND_WORDS, counted, date_words

_LEAST_PROBABILITY = 0.25  # weaker edges are rivals, not answers; they stay in the graph files
_MOST_NODES = 48
_COLUMN, _ROW, _MARGIN = 420, 44, 20
BOX = 200
_OUTLET = "outlet:"
_LABELS = (0.3, 0.5, 0.7)
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
    label_at: float = 0.5  # how far along the line its number stands; neighbours differ


@dataclass(frozen=True, slots=True)
class Drawing:
    """The nodes and lines shown, the size in points, and how many nodes were left out."""

    nodes: tuple[Node, ...]
    lines: tuple[Line, ...]
    width: int
    height: int
    left_out: int


def draw(found: Lookup) -> Drawing:
    """The drawing of the report's network, document by document."""
    lines = _strongest(_lines(found, lambda id: id), per_taker=8)
    return _draw(lines, lambda id, x, y: _node(found, id, x, y))


def draw_outlets(found: Lookup) -> Drawing:
    """The drawing with all documents of an outlet as one node: the overview of a large report."""
    names = {each.id: each.outlet or found.name(each.id) for each in found.report.documents}
    counts = Counter(names.values())

    def fold(id: str) -> str:
        return f"{_OUTLET}{names[id]}" if id in names else id

    def node(id: str, x: int, y: int) -> Node:
        if not id.startswith(_OUTLET):
            return _node(found, id, x, y)
        name = id.removeprefix(_OUTLET)
        return Node(id, name, False, "outlet", counted(counts[name], "article"), "undecided", name, x, y)

    return _draw(_strongest(_lines(found, fold), per_taker=1), node)


def _draw(lines: list[Line], node: Callable[[str, int, int], Node]) -> Drawing:
    strength: dict[str, float] = defaultdict(float)
    for line in lines:
        for end in (line.start, line.end):
            strength[end] += line.probability * len(line.about)
    known = sorted(strength, key=lambda id: (-strength[id], id))
    shown = set(known[:_MOST_NODES])
    kept = [line for line in lines if line.start in shown and line.end in shown]
    columns = _columns(shown, kept)
    placed = _placed(columns, kept)
    nodes = tuple(node(id, *placed[id]) for id in sorted(placed, key=lambda id: (placed[id], id)))
    width = max((node.x for node in nodes), default=0) + BOX + _MARGIN
    height = max((node.y for node in nodes), default=0) + _ROW
    return Drawing(nodes, tuple(kept), width, height, len(known) - len(shown))


def _lines(found: Lookup, fold: Callable[[str], str]) -> list[Line]:
    best: dict[tuple[str, str], float] = {}
    relations: dict[tuple[str, str], set[str]] = defaultdict(set)
    about: dict[tuple[str, str], set[str]] = defaultdict(set)
    givers = shared_givers(found)
    for id, what, edge in edges_of(found):
        pair = (fold(edge.from_), fold(edge.to))
        if edge.probability < _LEAST_PROBABILITY or pair[0] == pair[1] or edge.from_ not in givers:
            continue
        best[pair] = max(best.get(pair, 0.0), edge.probability)
        relations[pair].add(edge.relation)
        about[pair].add(f"{what}:{id}")
    return [
        Line(
            *pair, best[pair], tuple(sorted(relations[pair])), tuple(sorted(about[pair])), _LABELS[number % 3]
        )
        for number, pair in enumerate(sorted(best))
    ]


def _strongest(lines: list[Line], per_taker: int) -> list[Line]:
    """For each taker the lines that carry most; a picture of everything shows nothing."""
    ranked = sorted(lines, key=lambda line: (-line.probability * len(line.about), line.start, line.end))
    taken: Counter[str] = Counter()
    kept = []
    for line in ranked:
        taken[line.end] += 1
        if taken[line.end] <= per_taker:
            kept.append(line)
    return sorted(kept, key=lambda line: (line.start, line.end))


def _columns(shown: set[str], lines: list[Line]) -> dict[str, int]:
    """How many steps each node is from an origin; cycles are cut where they close.

    A node stands as near its takers as it can: a line that runs behind another node would seem to end there.
    """
    givers, takers = _neighbours(lines)
    depth = dict.fromkeys(sorted(shown), 0)
    for _ in range(4):  # longer chains than four steps share the last column
        depth = {id: min(4, max((depth[each] + 1 for each in givers[id]), default=0)) for id in depth}
    for _ in range(4):
        depth = {
            id: max(own, min((depth[each] - 1 for each in takers[id]), default=0))
            for id, own in depth.items()
        }
    return depth


def _placed(columns: Mapping[str, int], lines: list[Line]) -> dict[str, tuple[int, int]]:
    """Positions: a column a depth (folded where it is full), each node near those it is tied to."""
    givers, takers = _neighbours(lines)
    rank = {id: number / len(columns) for number, id in enumerate(sorted(columns))}
    stacks: list[list[str]] = []
    for depth in sorted(set(columns.values())):
        members = [id for id, column in columns.items() if column == depth]
        members.sort(key=lambda id: (_mean([rank[each] for each in givers[id] or takers[id]]), id))
        rank |= {id: float(number) / len(members) for number, id in enumerate(members)}
        stacks += [members[at : at + _MOST_ROWS] for at in range(0, len(members), _MOST_ROWS)]
    tallest = max(map(len, stacks), default=0) * _ROW
    return {
        id: (_MARGIN + number * _COLUMN, _MARGIN + round(tallest * (row + 0.5) / len(stack)))
        for number, stack in enumerate(stacks)
        for row, id in enumerate(stack)
    }


def _neighbours(lines: list[Line]) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    givers: dict[str, list[str]] = defaultdict(list)
    takers: dict[str, list[str]] = defaultdict(list)
    for line in lines:
        givers[line.end].append(line.start)
        takers[line.start].append(line.end)
    return givers, takers


def _mean(numbers: list[float]) -> float:
    return sum(numbers) / len(numbers) if numbers else 0.0


def _node(found: Lookup, id: str, x: int, y: int) -> Node:
    origin = found.origins.get(id)
    document = found.documents.get(id)
    if document:
        credit = document.origin.credit
        note = f"published {date_words(document.published)}; {credit_words(credit, document)}"
        kind = document.kind.value.replace("_", " ")
        return Node(id, found.name(id), False, kind, note, credit.value, document.outlet or "", x, y)
    kind = KIND_WORDS[origin.kind] if origin else "unknown"
    where = "among these articles" if origin and origin.in_corpus else "not among these articles"
    house = origin.owner if origin else None
    owner = f"; belongs to {'the state' if house == 'state' else house}" if house else ""
    return Node(id, found.name(id), True, kind, f"{where}{owner}", CreditState.UNDECIDED.value, "", x, y)
