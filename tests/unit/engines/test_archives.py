"""Parquet folders are read and written by the workers; the answers are those of one go over the files."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner

from provenance.cli import cli
from provenance.engines.local import LocalRunner
from provenance.errors import EngineError, InputError
from provenance.ingest import read_documents
from provenance.models import Document
from provenance.pipeline import build_report
from provenance.pipeline.batched import Archive, Engine, Taken, build_report_on, write_answers_by
from provenance.report.values import to_json
from tests.archives import a_damaged_archive, an_archive, listed, read_tables
from tests.newsroom import a_newsroom


def some_articles() -> list[Document]:
    """A newsroom with rows that clash, rows that are there again, a later version and rows without words."""
    news = [replace(one, url=f"https://paper.example/{one.id}") for one in a_newsroom(5)]
    later = replace(news[0], id="later", text=f"{news[0].text}\n\nA line was added.")
    again = replace(news[1], id="again", byline="Ana Prado")
    clashing = [replace(one, id="same") for one in news[2:4]]
    nameless = replace(news[4], id="")
    empty = [replace(news[5], id=f"empty{number}", text="") for number in range(3)]
    return [*news[:2], *news[6:], later, again, *clashing, nameless, *empty]


@pytest.mark.parametrize("processes", [1, 2])
def test_articles_read_by_workers_are_those_read_here(tmp_path: Path, processes: int) -> None:
    folder = an_archive(tmp_path / "news.parquet", some_articles())
    taken: list[Taken] = []

    engine = Engine(work=str(tmp_path / "work"), processes=processes)
    found = build_report_on(engine, Archive(str(folder)), tell=taken.append)

    here = read_documents([folder])
    assert to_json(found) == to_json(build_report(here))
    assert taken == [Taken(len(here), here.skipped, here.repeated)]
    assert {one.id for one in here} >= {"news.parquet/same", "news.parquet/same~2"}
    assert {one.outlet for one in here} == {one.outlet for one in some_articles()}
    assert any(one.version_of for one in here)
    assert here.skipped
    assert here.repeated


def test_what_cannot_be_read_is_skipped_by_workers_as_it_is_here(tmp_path: Path) -> None:
    folder = a_damaged_archive(tmp_path / "news.parquet")
    taken: list[Taken] = []

    found = build_report_on(Engine(), Archive(str(folder)), tell=taken.append)

    here = read_documents([folder])
    assert taken == [Taken(len(here), here.skipped, here.repeated)]
    assert to_json(found) == to_json(build_report(here))
    assert {one.path for one in here.skipped} == {
        *(f"{name}.parquet" for name in ("empty", "garbage", "page", "rowless", "truncated", "wordless")),
        "late.parquet#1",
        "late.parquet#3",
        "later.parquet#1",
        "linked.parquet",
    }


def test_what_those_who_write_tables_put_aside_is_not_read(tmp_path: Path) -> None:
    folder = an_archive(tmp_path / "news.parquet", some_articles())
    (part,) = sorted(folder.glob("outlet=*/part-000.parquet"))[:1]
    before = read_documents([folder])
    for aside in ("_temporary/0/part.parquet", "_draft.parquet", ".hidden/part.parquet", "a/_log/1.parquet"):
        (folder / aside).parent.mkdir(parents=True, exist_ok=True)
        (folder / aside).write_bytes(part.read_bytes())
    taken: list[Taken] = []

    build_report_on(Engine(), Archive(str(folder)), tell=taken.append)

    here = read_documents([folder])
    assert [one.id for one in here] == [one.id for one in before]
    assert taken == [Taken(len(here), here.skipped, here.repeated)]
    assert here.repeated == before.repeated


def test_answers_written_by_workers_are_those_of_the_report(tmp_path: Path) -> None:
    folder = an_archive(tmp_path / "news.parquet", some_articles())
    with LocalRunner(tmp_path / "work", bucket_bytes=50_000) as runner:
        written = write_answers_by(runner, Archive(str(folder)), str(tmp_path / "out"))

    report = json.loads(to_json(build_report(read_documents([folder]))))
    assert read_tables(tmp_path / "out") == listed(report)
    assert written["documents"] == len(report["documents"])
    pairs = {(row["left"], row["right"]) for row in pq.read_table(tmp_path / "out/pairs").to_pylist()}
    assert len(pairs) == written["pairs"] > 0
    assert all(left < right for left, right in pairs)


def test_a_folder_that_is_there_is_not_written_to(tmp_path: Path) -> None:
    with LocalRunner(tmp_path / "work") as runner, pytest.raises(EngineError, match="already"):
        write_answers_by(runner, a_newsroom(1), str(tmp_path))


def test_next_to_nothing_makes_tables_too(tmp_path: Path) -> None:
    with LocalRunner(tmp_path / "work") as runner:
        written = write_answers_by(runner, [Document("a", "One line.")], str(tmp_path / "out"))

    assert written["documents"] == 1
    assert written["copies"] == 0
    assert pq.read_table(tmp_path / "out/copies").num_rows == 0


def test_a_folder_without_articles_is_said(tmp_path: Path) -> None:
    folder = an_archive(tmp_path / "news.parquet", [Document("a", "")])

    with pytest.raises(InputError, match="no article"):
        build_report_on(Engine(), Archive(str(folder)))
    with pytest.raises(EngineError, match="no such"):
        build_report_on(Engine(), Archive(str(tmp_path / "nowhere.parquet")))


def test_the_command_lets_workers_write(tmp_path: Path) -> None:
    folder, out = an_archive(tmp_path / "news.parquet", some_articles()), tmp_path / "out"
    said = CliRunner().invoke(
        cli, ["copies", str(folder), "--engine", "local", "--parquet-out", str(out)], catch_exceptions=False
    )

    assert said.exit_code == 0
    assert f"{out}/copies: " in said.stdout
    assert "3 skipped, 1 there again" in said.stderr
    assert read_tables(out)["copies"]


@pytest.mark.parametrize(
    "asked",
    [
        ["--parquet-out", "out"],
        ["--processes", "2"],
        ["--processes", "1"],
        ["--engine", "local", "--master", "local[2]"],
        ["--engine", "spark", "--processes", "2"],
    ],
)
def test_options_that_would_do_nothing_are_refused(asked: list[str]) -> None:
    said = CliRunner().invoke(cli, ["copies", "news.parquet", *asked])

    assert said.exit_code == 2
    assert "--engine" in said.stderr.splitlines()[-1]


@pytest.mark.parametrize("asked", [["--parquet-out", "s3://bucket/x"], ["--work", "hdfs:///runs"]])
def test_the_local_engine_refuses_addresses_of_elsewhere(
    asked: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = an_archive(tmp_path / "news.parquet", some_articles())
    monkeypatch.chdir(tmp_path)

    said = CliRunner().invoke(cli, ["copies", str(folder), "--engine", "local", *asked])

    assert isinstance(said.exception, EngineError)
    assert "this machine" in str(said.exception)
    assert [one.name for one in tmp_path.iterdir()] == ["news.parquet"]


def test_what_nobody_would_write_is_refused_before_a_run() -> None:
    asked = ["copies", "news.parquet", "--engine", "local", "--parquet-out", "out", "--json"]
    said = CliRunner().invoke(cli, asked)
    assert said.exit_code == 2
    assert "leave out -o and --json" in said.output
