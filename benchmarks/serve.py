"""Load on the page to ask: clients that ask at once, beside the same calls in Python without a server.

    python benchmarks/serve.py DB [--clients 20] [--seconds 60] [--workers N]

DB is an index made with `provenance index add`; it is only read. Prints one line for each kind of call.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import signal
import socket
import statistics
import subprocess
import sys
import time
from collections import defaultdict
from pathlib import Path
from typing import Any
from urllib.parse import quote_plus

import httpx

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from provenance.pipeline.index import Index  # noqa: E402

Call = tuple[str, str]  # what is asked, and with what


def calls_of(index: Index, count: int, seed: int) -> list[Call]:
    """Calls as an editor makes them: most trace a quotation, some read an article, search or check."""
    pick = random.Random(seed)
    total = index.documents(limit=1).total
    articles = [index.documents("", pick.randrange(total), 1).items[0].id for _ in range(60)]
    said = index.search("", "utterance", 0, 400).items
    words = [(one.title or "").partition(": ")[2][:120] for one in said]
    words = [one for one in words if len(one.split()) > 4] or ["nobody is above the law"]
    kinds = ["trace"] * 6 + ["document"] * 2 + ["search"] * 2 + ["check"]
    calls: list[Call] = []
    for _ in range(count):
        kind = pick.choice(kinds)
        calls.append((kind, pick.choice(articles if kind in ("document", "check") else words)))
    return calls


def ask_python(index: Index, call: Call) -> None:
    """The call without a server, its answer as JSON."""
    from provenance.web.screens import to_json_bytes

    kind, given = call
    if kind == "trace":
        to_json_bytes(index.trace(given))
    elif kind == "document":
        to_json_bytes(index.document(given))
    elif kind == "search":
        to_json_bytes(index.search(" ".join(given.split()[:2]), "utterance", 0, 50))
    else:
        text = index.document(given).text
        from provenance.models import Document

        to_json_bytes(index.check(Document(id="pasted", text=text[: len(text) // 2]))[0])


async def ask_server(client: httpx.AsyncClient, call: Call, texts: dict[str, str]) -> int:
    """The same over HTTP; its status."""
    kind, given = call
    if kind == "trace":
        return (await client.get(f"/api/trace?words={quote_plus(given)}")).status_code
    if kind == "document":
        return (await client.get("/api/document", params={"id": given})).status_code
    if kind == "search":
        params = {"words": " ".join(given.split()[:2]), "kind": "utterance"}
        return (await client.get("/api/search", params=params)).status_code
    return (await client.post("/api/check", json={"text": texts[given]})).status_code


async def load(url: str, calls: list[Call], texts: dict[str, str], clients: int, seconds: float) -> Any:
    """Seconds of each call by kind, and what was not answered with 200."""
    took: dict[str, list[float]] = defaultdict(list)
    wrong: list[str] = []
    end = time.monotonic() + seconds

    async def one(number: int) -> None:
        async with httpx.AsyncClient(base_url=url, timeout=120) as client:
            at = number * 37
            while time.monotonic() < end:
                call = calls[at % len(calls)]
                at += 1
                begun = time.perf_counter()
                try:
                    status = await ask_server(client, call, texts)
                except httpx.HTTPError as error:
                    wrong.append(f"{call[0]}: {type(error).__name__}")
                    continue
                took[call[0]].append(time.perf_counter() - begun)
                if status != 200:
                    wrong.append(f"{call[0]}: {status}")

    await asyncio.gather(*(one(number) for number in range(clients)))
    return took, wrong


def line(name: str, seconds: list[float]) -> str:
    """Count, median and 99th percentile in milliseconds."""
    ranked = sorted(seconds)
    high = ranked[min(len(ranked) - 1, int(0.99 * len(ranked)))]
    middle = statistics.median(ranked) * 1000
    return f"{name:22} {len(ranked):6} calls   median {middle:8.1f} ms   p99 {high * 1000:8.1f} ms"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("index", type=Path)
    parser.add_argument("--clients", type=int, default=20)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--workers", type=int, default=min(4, os.cpu_count() or 1))
    given = parser.parse_args()
    with Index.open(given.index, read_only=True) as index:
        calls = calls_of(index, 2000, 7)
        held = index.document
        texts = {id: held(id).text[: len(held(id).text) // 2] for kind, id in calls if kind == "check"}
        print(f"{index.documents(limit=1).total} articles, {given.workers} workers, {given.clients} clients")
        alone: dict[str, list[float]] = defaultdict(list)
        end = time.monotonic() + min(20.0, given.seconds)
        for call in calls:
            begun = time.perf_counter()
            ask_python(index, call)
            alone[call[0]].append(time.perf_counter() - begun)
            if time.monotonic() > end:
                break
    took, wrong = _served(given, calls, texts)
    for kind in sorted(took):
        print(line(f"python  {kind}", alone[kind])) if alone[kind] else None
        print(line(f"server  {kind}", took[kind]))
    everything = [each for one in took.values() for each in one]
    print(line("server  all", everything))
    print(line("python  all", [each for one in alone.values() for each in one]))
    print(f"{len(everything) / given.seconds:.1f} answers a second, {len(wrong)} errors {wrong[:5]}")
    sys.exit(bool(wrong))


def _served(given: argparse.Namespace, calls: list[Call], texts: dict[str, str]) -> Any:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "provenance", "serve", "--index", str(given.index), "--port", str(port)]
    command += ["--workers", str(given.workers), "--rate", "100000"]
    server = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL)
    url = f"http://127.0.0.1:{port}"
    try:
        for _ in range(600):
            try:
                if httpx.get(f"{url}/api/status", timeout=60).status_code == 200:
                    break
            except httpx.TransportError:
                time.sleep(0.1)
        asyncio.run(load(url, calls, texts, given.clients, 3))  # the first answers of each worker warm it
        return asyncio.run(load(url, calls, texts, given.clients, given.seconds))
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(30)


if __name__ == "__main__":
    main()
