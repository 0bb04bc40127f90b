"""Scissors and Paste: the root of each reprint family, with its dates; then with the true root taken away."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from origin_case import case_of, read_all

from provenance.models import CopyGroup, Document, Origin
from provenance.tracing import Traced, trace_origins


def report(folder: Path) -> None:
    """Print each family's origin beside the truth and beside the earliest document."""
    with (folder / "docs.jsonl").open(encoding="utf-8") as lines:
        rows = {row["id"]: row for row in map(json.loads, lines)}
    families = json.loads((folder / "gold_clusters.json").read_text(encoding="utf-8"))["reprint_clusters"]
    for family in families:
        _show(family["id"], family["members"], rows, family["origin"])
    marquesas = families[0]
    left = [name for name in marquesas["members"] if name != marquesas["origin"]]
    _show(
        f"{marquesas['id']} without {marquesas['origin']}", left, rows, "Sydney Gazette, outside the corpus"
    )


def _show(what: str, members: Iterable[str], rows: dict[str, dict[str, Any]], truth: str) -> None:
    members = sorted(members)
    traced = trace_origins(case_of(read_all(_document(rows[name]) for name in members)))
    print(f"{what}: truth {truth}")
    for group in traced.copies:
        names = ", ".join(f"{one.id} {one.credit}" for one in group.documents)
        print(f"    {_told(group.origin)}  [{names}]")
    _show_parents(traced)


def _show_parents(traced: Traced) -> None:
    for group in traced.copies:
        for child in sorted({edge.to for edge in group.edges}):
            print(f"        {child} <- {', '.join(_parents(group, child))}")


def _parents(group: CopyGroup, child: str) -> list[str]:
    return [f"{edge.from_} {edge.probability:.2f}" for edge in group.edges if edge.to == child]


def _told(origin: Origin) -> str:
    place = "in the corpus" if origin.in_corpus else "outside"
    rivals = ", ".join(f"{one.name or 'unknown'} {one.confidence:.2f}" for one in origin.alternatives[:3])
    return f"{origin.status} {origin.name} ({place}) {origin.confidence:.2f}; then {rivals}"


def _document(row: dict[str, Any]) -> Document:
    return Document(id=row["id"], text=row["text"], outlet=row["newspaper"], published=row["date"])
