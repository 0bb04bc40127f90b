"""Time of tracing beside the match stage, in one run; and a group of 300 documents."""

from __future__ import annotations

import json
from pathlib import Path
from time import process_time

import numpy as np
from origin_case import case_of, read_all

from provenance.models import Document
from provenance.tracing import trace_origins
from provenance.tracing.trees import tree_marginals


def report(folder: Path) -> None:
    """CPU seconds of match and of tracing for the wire pages, and of the marginals of 300 documents."""
    with (folder / "wire_copies.jsonl").open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    read = read_all(Document(id=r["id"], text=r["text"], outlet=r["publisher"]) for r in rows)
    started = process_time()
    case = case_of(read)
    matched = process_time()
    trace_origins(case)
    traced = process_time()
    print(f"{len(rows)} pages: match {matched - started:.2f} s, tracing {traced - matched:.2f} s of CPU")
    random = np.random.default_rng(1)
    outside, inside = random.normal(0, 2, (310, 300)), random.normal(0, 2, (300, 300))
    started = process_time()
    tree_marginals(outside, inside)
    print(f"marginals of 300 documents and 310 roots: {process_time() - started:.3f} s of CPU")
