"""`provenance serve` as a user starts and stops it."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import httpx

from provenance.pipeline.index import Index
from tests.index_builders import articles

ROOT = Path(__file__).resolve().parents[2]


def test_a_corpus_is_served_with_a_token_and_nothing_is_left_behind(tmp_path: Path) -> None:
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "one.txt").write_text(
        "Bridge falls\n\n“It fell at night,” Mayor Ana Petrova said."
    )
    (tmp_path / "temporary").mkdir()
    command = [sys.executable, "-m", "provenance", "serve", "--corpus", str(tmp_path / "corpus")]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(tmp_path / "temporary")}
    server = subprocess.Popen(
        [*command, "--host", "0.0.0.0", "--port", "0", "--workers", "1"],
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )
    assert server.stderr is not None
    said = [server.stderr.readline() for _ in range(3)]
    port = re.search(r":(\d+)/", said[1])
    assert port, said
    asked = f"http://127.0.0.1:{port[1]}/api/status"
    token = said[2].removeprefix("the token: ").strip()

    transport = httpx.HTTPTransport(retries=8)
    with httpx.Client(transport=transport, timeout=60) as client:
        refused = client.get(asked).status_code
        held = client.get(asked, headers={"authorization": f"Bearer {token}"}).json()
    server.send_signal(signal.SIGTERM)

    assert server.wait(30) == 0
    assert refused == 401 and held["documents"] == 1
    assert list((tmp_path / "temporary").glob("provenance-*")) == []


def test_an_index_of_another_shape_says_that_it_is_brought_up_to_date_first(tmp_path: Path) -> None:
    with Index.open(tmp_path / "desk.db") as index:
        index.add(articles())
        index._base.run("UPDATE meta SET value = 'another' WHERE name = 'shape'")
    server = subprocess.Popen(
        [sys.executable, "-m", "provenance", "serve", "--index", "desk.db", "--port", "0", "--workers", "1"],
        stderr=subprocess.PIPE,
        text=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert server.stderr is not None
    said = [server.stderr.readline() for _ in range(2)]
    with httpx.Client(transport=httpx.HTTPTransport(retries=8), timeout=60) as client:
        held = client.get(f"{said[1].split()[0]}api/status").json()
    server.send_signal(signal.SIGTERM)

    assert server.wait(30) == 0
    assert held["documents"] == len(articles())
    assert re.fullmatch(r"desk\.db: bringing \d\d articles and answers up to date\n", said[0])
    assert said[1].startswith("http://127.0.0.1:")
