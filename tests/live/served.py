"""A real server in a process of its own, and the texts it holds: for tests that ask over the wire."""

from __future__ import annotations

import json
import os
import select
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from provenance.web.server import bound
from tests.builders import a_document

WORDS = "We will not let any ship wait longer than is needed this winter"
ROOT = Path(__file__).resolve().parents[2]
COPY = (
    "The main port reopened on Tuesday after three days of storms, the transport ministry said. "
    "Crews cleared more than forty containers from the channel during the night, and the first ferry left."
)
POST = (
    f"LISBON, March 3 (Reuters) - {COPY}\n\n“{WORDS},” "
    "Transport Minister Ana Duarte said in an interview with Radio Norte.\n\nExports had been held up."
)
HARBOUR = (
    f"Port reopens after storm\n\n{COPY}\n\n“{WORDS},” "
    "Transport Minister Ana Duarte told Canal 5.\n\nFishing crews had lost nets worth thousands."
)
GAZETTE = "The council met on Monday.\n\n“Nobody asked the ferrymen what they think of it,” said Rui Costa."


def documents() -> list[Any]:
    """Three short articles: two share copy and a statement, one stands alone."""
    return [
        a_document(POST, "post", outlet="Morning Post", title="Port open again", published="2021-03-03"),
        a_document(HARBOUR, "harbour", outlet="Harbour News", title="Port reopens", published="2021-03-03"),
        a_document(GAZETTE, "gazette", outlet="Gazette", title="Council meets", published="2021-03-01"),
    ]


def make_index(path: Path, articles: list[Any] | None = None) -> Path:
    """An index of these articles."""
    from provenance.pipeline.index import Index

    with Index.open(path) as index:
        index.add(documents() if articles is None else articles)
    return path


@dataclass
class Served:
    """A server that runs."""

    url: str
    port: int
    process: subprocess.Popen[bytes]
    log: Path

    def client(self, **given: Any) -> httpx.Client:
        """A client of it."""
        return httpx.Client(base_url=self.url, timeout=180, **given)

    def is_well(self, **headers: str) -> bool:
        """Whether it still answers, and logged no fault."""
        answer = httpx.get(f"{self.url}/api/status", headers=headers, timeout=180)
        return answer.status_code == 200 and "Traceback" not in self.log.read_text()

    def kill(self) -> None:
        """End it as a power cut would."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(30)


@contextmanager
def serving(index: Path, limits: dict[str, Any] | None = None, **given: Any) -> Iterator[Served]:
    """A server over `index`, with these limits, until the block ends."""
    line = bound("127.0.0.1")  # handed over: a port that is free now may be another's when the server begins
    port = line.getsockname()[1]
    log = index.with_name(f"{index.name}.{port}.log")
    setup = {"index": str(index), "port": port, "workers": 1, "limits": limits or {}, **given}
    with line, log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.live.served", json.dumps(setup), str(line.fileno())],
            pass_fds=[line.fileno()],
            cwd=ROOT,
            stdout=out,
            stderr=out,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
    served = Served(f"http://127.0.0.1:{port}", port, process, log)
    try:
        _wait(served)
        yield served
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGINT)
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()


def raw(served: Served, *parts: bytes, seconds: float = 20, gap: float = 0.0) -> bytes:
    """The head of the answer to bytes sent as they are, with a gap between the parts."""
    answer = b""
    with socket.create_connection(("127.0.0.1", served.port), timeout=seconds) as line:
        try:
            for part in parts:
                line.sendall(part)
                if gap and select.select([line], [], [], gap)[0]:
                    break  # it has answered: what is sent after that may cost the answer
            while b"\r\n\r\n" not in answer and (block := line.recv(65536)):
                answer += block
        except (TimeoutError, ConnectionError):
            pass
    return answer


def wait_for_job(client: httpx.Client, id: str, seconds: float = 180) -> dict[str, Any]:
    """The job once it has ended."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        job: dict[str, Any] = client.get(f"/api/jobs/{id}").json()
        if job["state"] in ("done", "cancelled", "failed"):
            return job
        time.sleep(0.1)
    raise AssertionError(f"the job did not end: {job}")


def _wait(served: Served) -> None:
    end = time.monotonic() + 180
    while time.monotonic() < end:
        try:
            httpx.get(f"{served.url}/static/icon.svg", timeout=5)
            return
        except httpx.TransportError:
            if served.process.poll() is not None:
                break
            time.sleep(0.05)
    raise AssertionError(f"no server: {served.log.read_text()}")


def main() -> None:
    """Serve as the JSON in the first argument says."""
    from dataclasses import replace

    from provenance.web.config import Serving, WebLimits
    from provenance.web.locks import only_one
    from provenance.web.server import run_server

    setup = json.loads(sys.argv[1])
    limits = replace(WebLimits(requests_a_second=10_000, burst=10_000), **setup.pop("limits"))
    setup |= {"index": Path(setup["index"]), "names": tuple(setup.pop("names", ()))}
    serving = Serving(limits=limits, **setup)
    with only_one(serving.uploads):
        run_server(serving, socket.socket(fileno=int(sys.argv[2])))


if __name__ == "__main__":
    main()
