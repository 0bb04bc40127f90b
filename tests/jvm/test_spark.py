"""Spark says what the local engine says, and what one go says; an executor that dies changes nothing."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pytest

from provenance.engines.intake import take_in
from provenance.engines.local import LocalRunner
from provenance.engines.near import TEXTS, near_texts
from provenance.engines.runner import By, Data, Runner
from provenance.errors import EngineError
from provenance.ingest import read_documents
from provenance.match.proposals import near_texts as near_in_one_go
from provenance.pipeline import build_report
from provenance.pipeline.batched import Archive, Taken, build_report_by, write_answers_by
from provenance.report.values import to_json
from tests.archives import a_damaged_archive, an_archive, listed, read_tables
from tests.unit.engines.test_archives import some_articles
from tests.unit.engines.test_near import some_texts

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

    from provenance.engines.spark import SparkRunner

pytestmark = pytest.mark.jvm


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    return Archive(str(an_archive(tmp_path_factory.mktemp("in") / "news of a year.parquet", some_articles())))


@pytest.fixture(scope="module")
def kept(session: SparkSession, tmp_path_factory: pytest.TempPathFactory) -> SparkRunner:
    """A runner whose stages the tests share: what one has run the other takes up."""
    from provenance.engines.spark import SparkRunner

    return SparkRunner(session, str(tmp_path_factory.mktemp("kept")))


def test_the_report_is_that_of_the_local_engine_and_of_one_go(
    kept: SparkRunner, archive: Archive, tmp_path: Path
) -> None:
    with LocalRunner(tmp_path / "local") as local:
        here = to_json(build_report_by(local, archive))

    one_go = to_json(build_report(read_documents([archive.address])))
    assert to_json(build_report_by(kept, archive)) == here == one_go


def test_workers_write_the_answers(kept: SparkRunner, archive: Archive, tmp_path: Path) -> None:
    taken: list[Taken] = []

    write_answers_by(kept, archive, str(tmp_path / "out"), tell=taken.append)

    here = read_documents([archive.address])
    assert taken == [Taken(len(here), here.skipped, here.repeated)]
    assert read_tables(tmp_path / "out") == listed(json.loads(to_json(build_report(here))))


def test_a_broken_file_is_named_in_one_line(spark: SparkRunner, tmp_path: Path) -> None:
    folder = a_damaged_archive(tmp_path / "news.parquet")
    for one in ("empty", "garbage", "later", "truncated"):  # what is left is broken within
        (folder / f"{one}.parquet").unlink()

    with pytest.raises(EngineError, match=r"^[^\n]*page\.parquet is a broken Parquet file[^\n]*$"):
        take_in(spark, str(folder), "news")

    (folder / "page.parquet").unlink()
    (folder / "garbage.parquet").write_bytes(b"PAR1 this is no table PAR1")
    with pytest.raises(EngineError, match=r"^[^\n]*garbage\.parquet is a broken Parquet file[^\n]*$"):
        take_in(spark, str(folder), "news")


def test_a_time_that_no_calendar_has_costs_its_row(spark: SparkRunner, tmp_path: Path) -> None:
    archive = Archive(str(a_damaged_archive(tmp_path / "news.parquet") / "late.parquet"))
    taken: list[Taken] = []

    build_report_by(spark, archive, tell=taken.append)

    assert [one.skipped for one in taken] == [read_documents([archive.address]).skipped]


def test_an_executor_that_is_killed_changes_nothing(spark: SparkRunner, tmp_path: Path) -> None:
    texts, marker = some_texts(400), tmp_path / "killed"

    pairs = pairs_of(Deadly(spark, "near.candidates", marker), texts)

    assert marker.read_text().isdigit()
    end = monotonic() + 60
    while (still := Path(f"/proc/{marker.read_text()}").exists()) and monotonic() < end:
        sleep(0.1)  # until its parent has heard of it
    assert not still
    assert pairs == near_in_one_go(texts, 0.4, 64)


def test_a_finished_stage_is_not_run_again(spark: SparkRunner) -> None:
    assert pairs_of(spark, some_texts(60)) == pairs_of(spark, [])


def pairs_of(runner: Runner, texts: Sequence[str]) -> list[tuple[int, int]]:
    table = pa.table({"unit": pa.array(range(len(texts)), pa.int64()), "text": pa.array(texts, pa.string())})
    found = near_texts(runner, "near", runner.bring("texts", [table], TEXTS), 0.4, 64)
    rows = [row for one in runner.tables(found) for row in one.to_pylist()]
    return sorted((row["left"], row["right"]) for row in rows)


class Deadly:
    """A runner of which one stage kills the executor that first works on it."""

    def __init__(self, runner: SparkRunner, stage: str, marker: Path) -> None:
        self._runner, self._stage, self._marker = runner, stage, marker

    def __getattr__(self, name: str) -> Any:
        return getattr(self._runner, name)

    def together(self, name: str, parts: Sequence[By], work: Callable[..., Any], schema: pa.Schema) -> Data:
        if name == self._stage:
            work = partial(killing, str(self._marker), work)
        return self._runner.together(name, parts, work, schema)


def killing(marker: str, work: Callable[..., Any], *tables: pa.Table) -> pa.Table:
    """Kill the executor under this very worker, once; then do the work."""
    if not Path(marker).exists():
        executor = parent_of(os.getppid())
        Path(marker).write_text(str(executor))
        os.kill(executor, signal.SIGKILL)
        sleep(30)
    return work(*tables)


def parent_of(process: int) -> int:
    return int(Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[1])
