"""Connected components by joins: every node learns the least node it hangs together with.

Large-star and small-star in turn (Kiveris et al. 2014, "Connected components in MapReduce and beyond"), after
each batch of edges was contracted for itself. Rounds are counted; the last one changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyarrow as pa

from provenance.engines.runner import By, Data, Runner
from provenance.engines.tables import INT, empty, ints, key_of, mixed, schema_of, table_of
from provenance.errors import EngineError
from provenance.match.families import Families
from provenance.text.columns import Places

EDGES = schema_of(one=INT, other=INT)
LABELS = schema_of(node=INT, component=INT)
_STARS = schema_of(kind=pa.string(), one=INT, other=INT)
_MOST_ROUNDS = 60


@dataclass(frozen=True, slots=True)
class Components:
    """`labels`: each node with the least node of its component; `rounds` until nothing changed."""

    labels: Data
    rounds: int


def as_edges(pairs: pa.Table) -> pa.Table:
    """Pairs of `left` and `right` as edges."""
    return pairs.select(["left", "right"]).rename_columns(["one", "other"])


def find_components(runner: Runner, name: str, edges: Data) -> Components:
    """The components of the undirected `edges` (columns `one`, `other`)."""
    current = edges.then(contracted, EDGES).then(both_ways, EDGES)
    before = None
    for number in range(1, _MOST_ROUNDS):
        large = runner.together(f"{name}.large-{number}", [By(current, "one")], large_star, EDGES)
        down = large.then(downwards, EDGES)
        small = runner.together(f"{name}.small-{number}", [By(down, "one")], small_star, _STARS)
        stars, state = small.only("edge", "one", "other"), _state(runner, small.only("state", "one", "other"))
        if state == before:
            labels = runner.together(f"{name}.labels", [By(stars, "one")], labelled, LABELS)
            return Components(labels, number)
        current, before = stars.then(both_ways, EDGES), state
    raise EngineError(f"the components of {name} did not settle in {_MOST_ROUNDS} rounds")


def contracted(edges: pa.Table) -> pa.Table:
    """Stars that hang together as the edges of one batch do."""
    one, other = ints(edges, "one"), ints(edges, "other")
    nodes, places = np.unique(np.concatenate((one, other)), return_inverse=True)
    families = Families(len(nodes))
    for left, right in zip(places[: len(one)].tolist(), places[len(one) :].tolist(), strict=True):
        families.join(left, right)
    roots = np.fromiter((families.root(place) for place in range(len(nodes))), np.int64, len(nodes))
    return table_of(EDGES, one=nodes, other=nodes[roots])


def both_ways(edges: pa.Table) -> pa.Table:
    """Each edge from either end."""
    one, other = ints(edges, "one"), ints(edges, "other")
    return table_of(EDGES, one=np.concatenate((one, other)), other=np.concatenate((other, one)))


def large_star(edges: pa.Table) -> pa.Table:
    """Every greater neighbour of a node linked to the node's least neighbour, itself among them."""
    one, other, least = _by_node(edges)
    greater = other > one
    return _distinct(
        np.concatenate((other[greater], one[one == other])),
        np.concatenate((least[greater], one[one == other])),
    )


def downwards(edges: pa.Table) -> pa.Table:
    """Each edge from its greater end."""
    one, other = ints(edges, "one"), ints(edges, "other")
    return table_of(EDGES, one=np.maximum(one, other), other=np.minimum(one, other))


def small_star(edges: pa.Table) -> pa.Table:
    """A node and its lesser neighbours linked to the least of them; and the number and mark of the edges."""
    one, other, least = _by_node(edges)
    stars = _distinct(np.concatenate((other, one)), np.concatenate((least, least)))
    apart = ints(stars, "one") != ints(stars, "other")
    marks = key_of(ints(stars, "one")[apart], ints(stars, "other")[apart]).view(np.uint64)
    total = np.array([marks.sum(dtype=np.uint64)], np.uint64)
    state = table_of(EDGES, one=np.array([int(apart.sum())]), other=total)
    return mixed(_STARS, edge=stars, state=state)


def labelled(edges: pa.Table) -> pa.Table:
    """The least neighbour of each node: its component, once nothing changes."""
    one, _, least = _by_node(edges)
    first = np.concatenate(([True], one[1:] != one[:-1])) if len(one) else np.zeros(0, np.bool_)
    return table_of(LABELS, node=one[first], component=least[first])


def _by_node(edges: pa.Table) -> tuple[Places, Places, Places]:
    """Edges in order of node, and for each the least of the node and its neighbours."""
    one, other = ints(edges, "one"), ints(edges, "other")
    order = np.lexsort((other, one))
    one, other = one[order], other[order]
    if not len(one):
        return one, other, other
    firsts = np.flatnonzero(np.concatenate(([True], one[1:] != one[:-1])))
    sizes = np.diff(np.append(firsts, len(one)))
    return one, other, np.repeat(np.minimum(other[firsts], one[firsts]), sizes)


def _distinct(one: Places, other: Places) -> pa.Table:
    if not len(one):
        return empty(EDGES)
    pairs = np.unique(np.column_stack((one, other)), axis=0)
    return table_of(EDGES, one=pairs[:, 0], other=pairs[:, 1])


def _state(runner: Runner, states: Data) -> tuple[int, int]:
    """How many edges there are, and a sum over them that no change leaves alone."""
    found = [row for table in runner.tables(states) for row in table.to_pylist()]
    return sum(row["one"] for row in found), sum(row["other"] for row in found) % 2**64
