"""Notre besoin: thirteen hand-copied versions of one text, whose true tree is known."""

from __future__ import annotations

import json
from difflib import SequenceMatcher
from itertools import combinations
from pathlib import Path

import networkx as nx
import numpy as np
from origin_case import case_of, read_all

from provenance.models import Document, Occurrence
from provenance.tracing.pages import read_pages
from provenance.tracing.scene import Scene, scene_of_passages
from provenance.tracing.trees import best_tree
from provenance.tracing.variants import agreement

Edges = set[tuple[str, str]]


def report(path: Path) -> None:
    """Print the right edges, undirected and directed from the root, beside plain edit distance."""
    data = json.loads(path.read_text(encoding="utf-8"))
    texts: dict[str, str] = data["witnesses"]
    truth = _true_edges(data["true_edges"], set(data["hypothetical"]))
    scene = _scene(texts)
    scores = agreement(scene)
    names = [page.id for page in scene.pages]
    distance = _edit_distances(names, texts)
    for what, matrix in (("ours", scores), ("edit distance", -distance)):
        free, rooted = _undirected(names, matrix), _directed(names, matrix, data["root"])
        right = {frozenset(edge) for edge in free} & {frozenset(edge) for edge in truth}
        print(
            f"{what}: undirected {len(right)} of {len(names) - 1}; "
            f"directed from {data['root']} {len(rooted & truth)} of {len(names) - 1}"
        )


def _true_edges(edges: list[list[str]], lost: set[str]) -> Edges:
    """The edges between texts that exist: the children of a lost copy count as its parent's."""
    parents = {child: parent for parent, child in edges if child in lost}
    return {(parents.get(parent, parent), child) for parent, child in edges if child not in lost}


def _scene(texts: dict[str, str]) -> Scene:
    read = read_all(Document(id=name, text=text, language="fr") for name, text in texts.items())
    case = case_of(read)
    pages = read_pages(case, case.dates)
    passages = [one.occurrences for one in case.reuse.passages]
    whole = [[Occurrence(name, 0, len(text), 1.0) for name, text in sorted(texts.items())]]
    return scene_of_passages(list(pages.values()), passages or whole, {})


def _edit_distances(names: list[str], texts: dict[str, str]) -> np.ndarray:
    words = {name: texts[name].casefold().split() for name in names}
    matrix = np.zeros((len(names), len(names)))
    for (i, a), (j, b) in combinations(enumerate(names), 2):
        ratio = SequenceMatcher(None, words[a], words[b], autojunk=False).ratio()
        matrix[i, j] = matrix[j, i] = 1.0 - ratio
    return matrix


def _undirected(names: list[str], scores: np.ndarray) -> Edges:
    graph = nx.Graph()
    for i, j in combinations(range(len(names)), 2):
        graph.add_edge(names[i], names[j], weight=float(scores[i, j] + scores[j, i]))
    return set(nx.maximum_spanning_tree(graph).edges)


def _directed(names: list[str], scores: np.ndarray, root: str) -> Edges:
    outside = np.full((1, len(names)), -1e6)
    outside[0, names.index(root)] = 1e6
    parents = best_tree(outside, scores)
    return {(names[parent - 1], names[j]) for j, parent in enumerate(parents) if parent > 0}
