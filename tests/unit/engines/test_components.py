"""Components by joins are those of a disjoint-set forest, whatever the batches."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest

from provenance.engines.components import EDGES, find_components
from provenance.engines.local import LocalRunner
from provenance.match.families import Families


def labels_of(folder: Path, pairs: list[tuple[int, int]], at_once: int) -> tuple[dict[int, int], int]:
    tables = [
        pa.Table.from_pylist(
            [{"one": a, "other": b} for a, b in pairs[start : start + at_once]], schema=EDGES
        )
        for start in range(0, len(pairs), at_once)
    ]
    with LocalRunner(folder, bucket_bytes=2000) as runner:
        found = find_components(runner, "c", runner.bring("edges", tables, EDGES))
        rows = [row for table in runner.tables(found.labels) for row in table.to_pylist()]
    return {row["node"]: row["component"] for row in rows}, found.rounds


def expected(pairs: list[tuple[int, int]]) -> dict[int, int]:
    nodes = sorted({node for pair in pairs for node in pair})
    families = Families(max(nodes, default=0) + 1)
    for one, other in pairs:
        families.join(one, other)
    return {node: families.root(node) for node in nodes}


@pytest.mark.parametrize("seed", range(3))
def test_random_graphs_fall_into_their_components(tmp_path: Path, seed: int) -> None:
    pairs = [(int(a), int(b)) for a, b in np.random.default_rng(seed).integers(0, 300, (220, 2))]

    assert labels_of(tmp_path, pairs, 40)[0] == expected(pairs)


def test_a_long_chain_needs_few_rounds(tmp_path: Path) -> None:
    pairs = [(node, node + 1) for node in range(1000)]

    labels, rounds = labels_of(tmp_path, pairs, 30)

    assert set(labels.values()) == {0}
    assert rounds <= 8


def test_no_edges_have_no_components(tmp_path: Path) -> None:
    assert labels_of(tmp_path, [], 10)[0] == {}
