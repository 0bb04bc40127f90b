"""Utterances are searched by key, in batches of any size, and are those of one go."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pyarrow as pa
import pytest

from provenance.engines.fragments import TEXTS, find_fragments
from provenance.engines.local import LocalRunner
from provenance.match import MatchSettings
from provenance.match.fragments import Fragment, FragmentIndex
from provenance.models import Document
from provenance.pipeline import build_report
from provenance.pipeline.batched import build_report_by
from provenance.report.values import to_json
from provenance.settings import Settings

_NAMES = ("Anna Berg", "Berg", "Tomas Reiner", "the ministry", "a neighbour", "Ilse Brandt")
_SAYINGS = (
    "We shall close the old mill before winter, whatever the council of Ashvale may decide about it.",
    "Yes.",
    "Never again.",
    "Nobody told the fishermen that their harbour had been sold to a bank from abroad in the spring.",
    "The bridge was safe on Monday. It was not safe on Friday, and I said so to everybody who asked me.",
    "Eleven of our ferries are older than their captains, and two of them are older than the lighthouse.",
    "I have read the letter twice, and there is no promise in it that anybody could be held to.",
)


def a_noisy_pile(count: int, seed: int) -> list[Document]:
    """Articles that quote, cut, alter, report and print without marks what few people say over and over."""
    random = Random(seed)
    found = []
    for number in range(count):
        lines = [_line(random) for _ in range(random.randrange(1, 7))]
        day = (
            f"2021-0{random.randrange(1, 7)}-{random.randrange(1, 28):02}" if random.random() < 0.8 else None
        )
        found.append(
            Document(f"d{number:02}", "\n\n".join(lines), outlet=f"Paper {number % 5}", published=day)
        )
    return [*found, *(Document(f"twin{number}", found[number].text) for number in range(4))]


def _line(random: Random) -> str:
    words = random.choice(_SAYINGS).split()
    if random.random() < 0.4:
        words[random.randrange(len(words))] = random.choice(("indeed", "soon", "seven", "not"))
    if random.random() < 0.3 and len(words) > 9:
        words = words[3:] if random.random() < 0.5 else words[:8]
    said, name = " ".join(words), random.choice(_NAMES)
    kind = random.random()
    if kind < 0.5:
        return f"“{said[:1].upper()}{said[1:]}” {name} said."
    if kind < 0.7:
        return f"{name[:1].upper()}{name[1:]} said that {said[:1].lower()}{said[1:].rstrip('.')}."
    return f"{said[:1].upper()}{said[1:]}"


@pytest.mark.parametrize(("seed", "bucket_bytes", "hot"), [(1, 40_000, 64), (2, 100_000, 4), (3, 1 << 30, 4)])
def test_they_are_those_of_one_go(tmp_path: Path, seed: int, bucket_bytes: int, hot: int) -> None:
    documents, settings = a_noisy_pile(24, seed), Settings(match=MatchSettings(hot_bucket=hot))

    with LocalRunner(tmp_path, bucket_bytes=bucket_bytes) as runner:
        found = build_report_by(runner, documents, settings)

    whole = build_report(documents, settings)
    assert to_json(found) == to_json(whole)
    assert any(at.quotation is None for one in whole.utterances for at in one.renderings)
    assert any(len({at.document for at in one.renderings}) > 3 for one in whole.utterances)


@pytest.mark.parametrize(("most_places", "most_texts"), [(2, 1), (5, 3), (64, 16)])
def test_fragments_are_those_of_the_index(tmp_path: Path, most_places: int, most_texts: int) -> None:
    random = Random(most_places)
    words = [f"word{number}" for number in range(30)]
    texts = [" ".join(random.choices(words, k=random.randrange(0, 14))) for _ in range(80)]
    fragments = [*texts[:30], "", "word1", " ".join(random.choices(words, k=260))]

    with LocalRunner(tmp_path, bucket_bytes=4_000) as runner:
        parts = [
            runner.bring(name, [pa.table({"unit": list(range(len(of))), "text": of}, schema=TEXTS)], TEXTS)
            for name, of in (("fragments", fragments), ("texts", texts))
        ]
        found = find_fragments(runner, "found", parts[0], parts[1], most_places, most_texts)
        rows = [Fragment(**row) for table in runner.tables(found) for row in table.to_pylist()]

    assert sorted(rows) == sorted(FragmentIndex(texts, most_places, most_texts).find(fragments))
    assert len(rows) > 20
