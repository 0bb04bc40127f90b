"""Exact marginals, held against every tree counted one by one."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from provenance.tracing.trees import best_tree, tree_marginals


def _all_forests(outside: np.ndarray, inside: np.ndarray):  # type: ignore[no-untyped-def]
    nodes, size = outside.shape
    for parents in itertools.product(range(nodes + size), repeat=size):
        if any(parent == nodes + j for j, parent in enumerate(parents)):
            continue
        roots = [_root(parents, j, nodes) for j in range(size)]
        if None in roots:
            continue
        scores = [outside[p, j] if p < nodes else inside[p - nodes, j] for j, p in enumerate(parents)]
        yield parents, roots, float(np.exp(sum(scores)))


def _root(parents: tuple[int, ...], j: int, nodes: int) -> int | None:
    for _ in range(len(parents) + 1):
        if parents[j] < nodes:
            return parents[j]
        j = parents[j] - nodes
    return None


def _weights(seed: int, nodes: int, size: int) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(seed)
    return random.normal(0, 1.5, (nodes, size)), random.normal(0, 1.5, (size, size))


@pytest.mark.parametrize("seed", range(5))
def test_marginals_equal_those_of_all_trees_counted(seed: int) -> None:
    outside, inside = _weights(seed, 3, 4)
    edges, roots, total = np.zeros((3 + 4, 4)), np.zeros((3, 4)), 0.0
    for parents, ends, weight in _all_forests(outside, inside):
        total += weight
        for j in range(4):
            edges[parents[j], j] += weight
            roots[ends[j], j] += weight

    found = tree_marginals(outside, inside)

    assert np.allclose(np.vstack([found.outside, found.inside]), edges / total)
    assert np.allclose(found.roots, roots / total)


@pytest.mark.parametrize("seed", range(5))
def test_the_best_tree_is_the_heaviest_of_all(seed: int) -> None:
    outside, inside = _weights(seed, 2, 4)
    heaviest = max(_all_forests(outside, inside), key=lambda found: found[2])

    assert best_tree(outside, inside) == heaviest[0]


def test_a_circle_of_best_parents_is_broken() -> None:
    outside = np.array([[0.0, -1.0]])
    inside = np.array([[0.0, 5.0], [5.0, 0.0]])

    assert best_tree(outside, inside) == (0, 1)


def test_huge_scores_stay_probabilities() -> None:
    outside = np.array([[800.0, -800.0], [0.0, 0.0]])
    inside = np.full((2, 2), -np.inf)

    found = tree_marginals(outside, inside)

    assert np.allclose(found.roots.sum(axis=0), 1.0)
    assert np.isfinite(found.inside).all()


def test_every_document_goes_back_to_one_root() -> None:
    outside, inside = _weights(9, 4, 60)

    found = tree_marginals(outside, inside)

    assert np.allclose(found.roots.sum(axis=0), 1.0)
    assert np.allclose(found.first.sum(axis=0), 1.0)
