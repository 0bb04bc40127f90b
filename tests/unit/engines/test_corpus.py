"""The local engine's report is that of one go, byte for byte, whatever the size of its batches."""

from __future__ import annotations

from pathlib import Path

import pytest

from provenance.engines.local import LocalRunner
from provenance.match import MatchSettings
from provenance.models import Corpus, Document
from provenance.pipeline import build_report
from provenance.pipeline.batched import Engine, build_report_by, build_report_on
from provenance.report.values import to_json
from provenance.settings import Settings
from tests.newsroom import a_newsroom


@pytest.mark.parametrize(("bucket_bytes", "hot"), [(20_000, 4), (100_000, 64), (1 << 30, 4)])
def test_the_report_is_that_of_one_go(tmp_path: Path, bucket_bytes: int, hot: int) -> None:
    documents, settings = a_newsroom(9), Settings(match=MatchSettings(hot_bucket=hot))

    with LocalRunner(tmp_path, bucket_bytes=bucket_bytes) as runner:
        found = build_report_by(runner, documents, settings)

    assert to_json(found) == to_json(build_report(documents, settings))


def test_a_run_that_is_taken_up_says_the_same(tmp_path: Path) -> None:
    corpus, engine = Corpus(a_newsroom(3)), Engine(work=str(tmp_path))

    first = build_report_on(engine, corpus)
    again = build_report_on(engine, corpus)

    assert to_json(first) == to_json(again) == to_json(build_report(corpus))
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize(
    "documents", [(), (Document("a", ""),), (Document("a", "One line."), Document("b", "“"))]
)
def test_next_to_nothing_is_no_trouble(tmp_path: Path, documents: tuple[Document, ...]) -> None:
    with LocalRunner(tmp_path) as runner:
        found = build_report_by(runner, documents)

    assert to_json(found) == to_json(build_report(documents))
