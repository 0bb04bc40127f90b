"""Near texts found batch by batch are those of one go, caps and all."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pyarrow as pa
import pytest

from provenance.engines.local import LocalRunner
from provenance.engines.near import TEXTS, near_texts
from provenance.match import proposals


def some_texts(count: int) -> list[str]:
    random = Random(3)
    words = [f"word{number}" for number in range(60)]
    frames = [[random.choice(words) for _ in range(9)] for _ in range(count // 8)]
    made = []
    for _ in range(count):
        text = list(random.choice(frames))
        text[random.randrange(9)] = random.choice(words)
        made.append(" ".join(text))
    return [*made, "", "one", "one"]


@pytest.mark.parametrize("hot", [3, 64])
@pytest.mark.parametrize("bucket_bytes", [4_000, 1 << 30])
def test_pairs_are_those_of_one_go(tmp_path: Path, hot: int, bucket_bytes: int) -> None:
    texts = some_texts(400)
    table = pa.table({"unit": range(len(texts)), "text": texts}, schema=TEXTS)

    with LocalRunner(tmp_path, bucket_bytes=bucket_bytes) as runner:
        found = near_texts(runner, "near", runner.bring("texts", [table], TEXTS), 0.4, hot)
        rows = [row for one in runner.tables(found) for row in one.to_pylist()]

    assert sorted((row["left"], row["right"]) for row in rows) == proposals.near_texts(texts, 0.4, hot)
