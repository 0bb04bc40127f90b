"""Connected components by joins: every node learns the least node it hangs together with.

Large-star and small-star in turn (Kiveris et al. 2014, "Connected components in MapReduce and beyond"), after
each batch of edges was contracted for itself. Rounds are counted; the last one changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyarrow as pa

from provenance.engines.runner import By, Data, Runner
from provenance.engines.tables import INT, empty, ints, key_of, schema_of, table_of
from provenance.errors import EngineError
from provenance.match.families import Families
from provenance.text.columns import Places

EDGES = schema_of(one=INT, other=INT)
LABELS = schema_of(node=INT, component=INT)
_STATE = schema_of(edges=INT, mark=INT)
_MOST_ROUNDS = 60


@dataclass(frozen=True, slots=True)
class Components:
    """`labels`: each node with the least node of its component; `rounds` until nothing changed."""

    labels: Data
    rounds: int


def find_components(runner: Runner, name: str, edges: Data) -> Components:
    """The components of the undirected `edges` (columns `one`, `other`)."""
    current = runner.each(f"{name}.contracted", edges, contracted, EDGES)
    state = _state(runner, f"{name}.state-0", current)
    for number in range(1, _MOST_ROUNDS):
        both = runner.each(f"{name}.both-{number}", current, both_ways, EDGES)
        large = runner.together(f"{name}.large-{number}", [By(both, "one")], large_star, EDGES)
        down = runner.each(f"{name}.down-{number}", large, downwards, EDGES)
        current = runner.together(f"{name}.small-{number}", [By(down, "one")], small_star, EDGES)
        before, state = state, _state(runner, f"{name}.state-{number}", current)
        if state == before:
            labels = runner.together(f"{name}.labels", [By(current, "one")], labelled, LABELS)
            return Components(labels, number)
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
    """A node and its lesser neighbours linked to the least of them."""
    one, other, least = _by_node(edges)
    return _distinct(np.concatenate((other, one)), np.concatenate((least, least)))


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


def _state(runner: Runner, name: str, edges: Data) -> tuple[int, int]:
    """How many distinct edges there are, and a sum over them that no change leaves alone."""
    both = runner.together(name, [By(edges, "one")], counted, _STATE)
    found = [row for table in runner.tables(both) for row in table.to_pylist()]
    return sum(row["edges"] for row in found), sum(row["mark"] for row in found) % 2**64


def counted(edges: pa.Table) -> pa.Table:
    """The number of distinct edges and the sum of their hashes."""
    distinct = _distinct(ints(edges, "one"), ints(edges, "other"))
    marks = key_of(ints(distinct, "one"), ints(distinct, "other")).view(np.uint64)
    total = np.array([marks.sum(dtype=np.uint64)], np.uint64)
    return table_of(_STATE, edges=np.array([len(distinct)]), mark=total)
