"""Time of tracing beside the match stage, in one run; a group of 300 documents; a page made to be slow."""

from __future__ import annotations

import json
from pathlib import Path
from time import process_time

import numpy as np
from cascades.cascade import Knobs
from cascades.write import make_corpus
from origin_case import case_of, read_all

from provenance.models import Document
from provenance.tracing import trace_origins
from provenance.tracing.trees import tree_marginals

ARTICLES = 2_000
COPIES = 1_000


def report(folder: Path) -> None:
    """CPU seconds of match and tracing: wire pages, 2,000 generated articles, copies, a hostile paragraph."""
    with (folder / "wire_copies.jsonl").open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    _time("wire pages", [Document(id=r["id"], text=r["text"], outlet=r["publisher"]) for r in rows])
    made = make_corpus(ARTICLES // 6, Knobs(dates="none"), seed=5).articles[:ARTICLES]
    _time("articles", [Document(id=r["id"], text=r["text"], outlet=r["outlet"]) for r in made])
    copies = [
        Document(id=f"copy{n:04d}", text=made[n % 2]["text"], outlet=f"The Paper {n}") for n in range(COPIES)
    ]
    _time("copies of two pages", copies)
    for count in (1_000, 2_000):
        _time(
            f"page of {count} quotations", [Document(id="page", text=_hostile(count), outlet="The Elm Post")]
        )
    random = np.random.default_rng(1)
    outside, inside = random.normal(0, 2, (310, 300)), random.normal(0, 2, (300, 300))
    started = process_time()
    tree_marginals(outside, inside)
    print(f"marginals of 300 documents and 310 roots: {process_time() - started:.3f} s of CPU")


def _time(what: str, documents: list[Document]) -> None:
    read = read_all(documents)
    started = process_time()
    case = case_of(read)
    matched = process_time()
    trace_origins(case)
    traced = process_time()
    took = f"match {matched - started:.2f} s, tracing {traced - matched:.2f} s of CPU"
    print(f"{len(documents)} {what}: {took}", flush=True)


def _hostile(count: int) -> str:
    """One paragraph in which everyone says something to someone, and an agency reported all of it."""
    return " ".join(
        f"“The bridge number {n} will open in May of year {7 * n},” Clara Voss told Sky News, reported TASS."
        for n in range(count)
    )
