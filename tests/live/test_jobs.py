"""Uploads and reports: progress, an end on request, and nothing acknowledged is ever lost."""

from __future__ import annotations

import io
import json
import sqlite3
import time
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.live.served import WORDS, Served, make_index, serving, wait_for_job


def stories(count: int, mark: str = "a") -> list[tuple[str, tuple[str, bytes]]]:
    """So many short articles as files of an upload."""
    return [
        ("files", (f"{mark}-{number}.txt", _story(f"{mark}{number}", number).encode()))
        for number in range(count)
    ]


def _story(name: str, number: int) -> str:
    said = f"“We of crew {name} did not know that until {number} o’clock,” said Captain Lee of boat {number}."
    return f"Ferry {name} leaves\n\nThe ferry of pier {number} was late.\n\n{said}"


def send(client: httpx.Client, files: list[Any]) -> dict[str, Any]:
    answer = client.post("/api/uploads", files=files)
    assert answer.status_code == 202, answer.text
    job: dict[str, Any] = answer.json()
    return job


@pytest.fixture(scope="module")
def busy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A server that takes uploads."""
    with serving(make_index(tmp_path_factory.mktemp("busy") / "a.db")) as one:
        yield one


def test_an_upload_is_added_once(busy: Served) -> None:
    with busy.client() as client:
        first = wait_for_job(client, send(client, stories(6))["id"])
        again = wait_for_job(client, send(client, stories(6))["id"])

        assert (first["state"], first["added"], first["total"]) == ("done", 6, 6)
        assert (again["added"], again["unchanged"]) == (0, 6)
        assert "/article?id=a-3" in client.get("/browse?kind=document&words=pier").text
    assert busy.is_well()


def test_a_cancelled_upload_stops(busy: Served) -> None:
    with busy.client() as client:
        held = client.get("/api/status").json()["documents"]
        with writing(busy.log.parent / "a.db"):  # so that nothing is done before it is cancelled
            running, waiting = send(client, stories(24, "b")), send(client, stories(4, "c"))
            client.post(f"/api/jobs/{waiting['id']}/cancel")
            client.post(f"/api/jobs/{running['id']}/cancel")

        ended = [wait_for_job(client, each["id"]) for each in (running, waiting)]
        assert [each["state"] for each in ended] == ["cancelled", "cancelled"]
        assert client.get("/api/status").json()["documents"] == held + ended[0]["added"]
        assert not list(busy.log.parent.glob("a.db-uploads/*/files"))
        assert wait_for_job(client, send(client, stories(1, "d"))["id"])["added"] == 1


@contextmanager
def writing(index: Path) -> Iterator[None]:
    """Another program at work on the index: who adds to it waits."""
    with closing(sqlite3.connect(index, timeout=30, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


@dataclass
class Restarted:
    """What a server acknowledged before it was killed, and what another shows of it after."""

    jobs: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    ended: list[dict[str, Any]] = field(default_factory=list)
    documents: int = 0
    parts: list[Path] = field(default_factory=list)
    judgements: list[dict[str, Any]] = field(default_factory=list)
    report: dict[str, Any] = field(default_factory=dict)
    files: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def restarted(tmp_path_factory: pytest.TempPathFactory) -> Restarted:
    index = make_index(tmp_path_factory.mktemp("killed") / "a.db")
    seen = Restarted()
    with serving(index) as one:
        with one.client() as client:
            seen.links = _decide(client)
            seen.jobs = [send(client, stories(16))["id"], send(client, stories(2, "b"))["id"]]
            end = time.monotonic() + 30
            while client.get(f"/api/jobs/{seen.jobs[0]}").json()["done"] == 0 and time.monotonic() < end:
                time.sleep(0.02)
        one.kill()
    (index.parent / "a.db-uploads" / "0123456789abcdef.part").mkdir()  # it was never acknowledged
    with serving(index) as one, one.client() as client:
        seen.ended = [wait_for_job(client, each) for each in seen.jobs]
        seen.documents = client.get("/api/status").json()["documents"]
        seen.parts = list(index.parent.glob("a.db-uploads/*.part"))
        seen.judgements = client.get("/api/judgements").json()["judgements"]
        job = wait_for_job(client, client.post("/api/reports").json()["id"])
        packed = zipfile.ZipFile(io.BytesIO(client.get(f"/jobs/{job['id']}/report.zip").content))
        seen.report, seen.files = json.loads(packed.read("report.json")), packed.namelist()
        assert one.is_well()
    return seen


def _decide(client: httpx.Client) -> list[str]:
    """Confirm one rendering of the shared statement and reject the other."""
    said = client.get("/api/trace", params={"words": WORDS}).json()["utterances"][0]
    links = [f"{said['id']}:{each['document']}@{each['start']}-{each['end']}" for each in said["renderings"]]
    for of, verdict in zip(links, ("confirmed", "rejected"), strict=True):
        given = {
            "of": of,
            "what": "link",
            "verdict": verdict,
            "note": f"{verdict} by phone",
            "reviewer": "A. Lee",
        }
        assert client.post("/api/judgements", json=given).status_code == 201
    unknown = {"of": "U-00000000:x@1-2", "what": "link", "verdict": "unsure", "reviewer": "A. Lee"}
    assert client.post("/api/judgements", json=unknown).status_code == 404
    return links


def test_killed_in_the_middle_it_goes_on_with_what_was_acknowledged(restarted: Restarted) -> None:
    assert [each["state"] for each in restarted.ended] == ["done", "done"]
    assert restarted.documents == 3 + 18
    assert restarted.parts == []


def test_decisions_outlive_the_server(restarted: Restarted) -> None:
    kept = [(each["of"], each["verdict"], each["reviewer"]) for each in restarted.judgements]

    assert kept == [(restarted.links[0], "confirmed", "A. Lee"), (restarted.links[1], "rejected", "A. Lee")]
    assert all(each["at"].endswith("Z") for each in restarted.judgements)


def test_a_new_report_heeds_the_decisions(restarted: Restarted) -> None:
    said = [each for each in restarted.report["utterances"] if each["speaker"] == "Ana Duarte"]

    assert sorted(each["note"] for each in restarted.report["judgements"]) == [
        "confirmed by phone",
        "rejected by phone",
    ]
    assert said and all(len(each["renderings"]) == 1 for each in said)
    assert any("rejected by phone" in each["why"] for each in restarted.report["not_linked"])
    assert "index.html" in restarted.files


def test_a_second_server_on_one_index_says_so(busy: Served) -> None:
    from click.testing import CliRunner

    from provenance.cli import cli

    index = busy.log.parent / "a.db"
    outcome = CliRunner().invoke(cli, ["serve", "--index", str(index), "--port", "0"])

    assert outcome.exit_code == 1
    assert "another server is at work" in str(outcome.exception)
