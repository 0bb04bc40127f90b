"""All the trees at once: who gave words to whom, and from which root, exactly and in cubic time.

The directed matrix-tree theorem (Tutte 1948; for edge marginals Koo et al. 2007, Smith and Smith 2007).
"""

from __future__ import annotations

from dataclasses import dataclass

import networkx as nx
import numpy as np
import numpy.typing as npt

Matrix = npt.NDArray[np.float64]

# Edges this far (in log-odds) below the best into the same document cannot matter, and would cost precision.
_FLOOR = -60.0
_PARENTS_KEPT = 6


@dataclass(frozen=True)
class Marginals:
    """Probabilities over all trees.

    Attributes:
        outside: [x, j] that document j hangs directly on the outside node x.
        inside: [i, j] that document j took its words from document i.
        roots: [x, j] that document j goes back to outside node x, directly or through others.
        first: [k, j] that document k is the first of the corpus on the way to j.
    """

    outside: Matrix
    inside: Matrix
    roots: Matrix
    first: Matrix


def tree_marginals(outside: Matrix, inside: Matrix) -> Marginals:
    """Exact marginals of the forests in which each document has one parent and descends from outside.

    Args:
        outside: [x, j] log-weight of the edge from outside node x to document j; -inf where there is none.
        inside: [i, j] log-weight of the edge from document i to document j; the diagonal is not read.
            Every document needs an edge from outside.
    """
    size = inside.shape[0]
    give, take = _scaled(outside, inside)
    laplacian = np.diag(give.sum(axis=0) + take.sum(axis=0)) - take
    inverse = np.linalg.inv(laplacian) if size else laplacian
    own = np.diag(inverse)
    first = give.sum(axis=0)[:, None] * inverse
    edges = take * (own[None, :] - inverse.T)
    return Marginals(
        outside=np.clip(give * own[None, :], 0.0, 1.0),
        inside=np.clip(edges, 0.0, 1.0),
        roots=np.clip(give @ inverse, 0.0, 1.0),
        first=np.clip(first, 0.0, 1.0),
    )


def best_tree(outside: Matrix, inside: Matrix) -> tuple[int, ...]:
    """The likeliest parent of each document: outside node x as x, document i as (count of outside nodes) + i.

    Chu-Liu/Edmonds by networkx where the best parents form a circle; ties go to the lower number.
    """
    scores = _stacked(outside, inside)
    greedy = tuple(int(column) for column in np.argmax(scores, axis=0))
    if not _has_circle(greedy, outside.shape[0]):
        return greedy
    return _edmonds(scores, outside.shape[0])


def _scaled(outside: Matrix, inside: Matrix) -> tuple[Matrix, Matrix]:
    """Weights with each document's best edge at 1: scaling the edges into one changes no probability."""
    scores = _stacked(outside, inside)
    with np.errstate(invalid="ignore"):
        scores = np.exp(np.maximum(scores - scores.max(axis=0, keepdims=True), _FLOOR)) * np.isfinite(scores)
    return scores[: outside.shape[0]], scores[outside.shape[0] :]


def _stacked(outside: Matrix, inside: Matrix) -> Matrix:
    inside = inside.astype(np.float64, copy=True)
    np.fill_diagonal(inside, -np.inf)
    return np.vstack([outside, inside])


def _has_circle(parents: tuple[int, ...], outside: int) -> bool:
    state = [0] * len(parents)  # 0 unseen, 1 on the present path, 2 known to lead outside
    for start in range(len(parents)):
        path, at = [], start
        while at >= 0 and state[at] == 0:
            state[at] = 1
            path.append(at)
            at = parents[at] - outside
        if at >= 0 and state[at] == 1:
            return True
        for one in path:
            state[one] = 2
    return False


def _edmonds(scores: Matrix, outside: int) -> tuple[int, ...]:
    total, size = scores.shape
    root = total
    graph: nx.DiGraph[int] = nx.DiGraph()
    graph.add_edges_from((root, x, {"weight": 0.0}) for x in range(outside))
    for j in range(size):
        order = np.argsort(-scores[:, j], kind="stable")[:_PARENTS_KEPT]
        parents = {int(i) for i in order} | {int(np.argmax(scores[:outside, j]))}
        graph.add_edges_from(
            (i, outside + j, {"weight": float(scores[i, j])})
            for i in sorted(parents)
            if np.isfinite(scores[i, j])
        )
    tree = nx.maximum_spanning_arborescence(graph, preserve_attrs=False)
    chosen = {child: parent for parent, child in tree.edges}
    return tuple(chosen[outside + j] for j in range(size))
