"""Articles as a folder of Parquet files, the way a cluster keeps them, and tables of answers read back."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from provenance.models import Document

_STRINGS = ("id", "text", "title", "url", "byline")
_LISTS = ("documents", "quotations", "utterances", "passages", "copies", "origins")


def an_archive(folder: Path, documents: Sequence[Document], rows_a_file: int = 7) -> Path:
    """The documents partitioned by outlet, with a column of days; some files hold several row groups."""
    held: dict[str | None, list[Document]] = defaultdict(list)
    for one in documents:
        held[one.outlet].append(one)
    for outlet, of in held.items():
        home = folder / f"outlet={outlet or '__HIVE_DEFAULT_PARTITION__'}"
        home.mkdir(parents=True)
        for part in range(0, len(of), rows_a_file):
            table = _table(of[part : part + rows_a_file])
            pq.write_table(table, home / f"part-{part:03}.parquet", row_group_size=3)
    (folder / "_SUCCESS").touch()
    return folder


def a_damaged_archive(folder: Path) -> Path:
    """A folder with files that are broken in several ways beside some that are not."""
    folder.mkdir()
    words = ["The ferry will not sail before noon, said the harbour master of Port Elm.", "No more of it."]
    good = pa.table({"text": [*words, "The third article is about the weather in the hills."]})
    pq.write_table(good, folder / "good.parquet", compression="none")
    data = (folder / "good.parquet").read_bytes()
    (folder / "empty.parquet").touch()
    (folder / "garbage.parquet").write_bytes(b"PAR1 this is no table PAR1")
    (folder / "truncated.parquet").write_bytes(data[: len(data) // 2] + data[-60:])
    (folder / "page.parquet").write_bytes(data[:4] + b"\xff" * 40 + data[44:])
    (folder / "linked.parquet").symlink_to(folder / "good.parquet")
    pq.write_table(good.slice(0, 0), folder / "rowless.parquet")
    pq.write_table(pa.table({"picture": [b"-"]}), folder / "wordless.parquet")
    times = pa.array([2**62, 0, -(2**62)], pa.timestamp("us"))
    pq.write_table(
        pa.table({"text": [f"Late. {one}" for one in words] + ["x"], "published": times}),
        folder / "late.parquet",
    )
    times = pa.array([10**15, 1], pa.timestamp("s"))
    pq.write_table(
        pa.table({"text": [f"Later. {one}" for one in words], "published": times}), folder / "later.parquet"
    )
    return folder


def _table(documents: Sequence[Document]) -> pa.Table:
    columns: dict[str, Any] = {
        name: pa.array([getattr(one, name) or None for one in documents], pa.string()) for name in _STRINGS
    }
    days = [date.fromisoformat(one.published) if one.published else None for one in documents]
    return pa.table({**columns, "published": pa.array(days, pa.date32()), "picture": [b"-"] * len(documents)})


def read_tables(folder: Path) -> dict[str, list[Any]]:
    """What a report lists, by the tables of its answers, in one order."""
    found = {name: _in_order(json.loads(row["json"]) for row in _rows(folder / name)) for name in _LISTS}
    return {**found, "not_linked": _in_order(_rows(folder / "not_linked"))}


def listed(report: dict[str, Any]) -> dict[str, list[Any]]:
    """The lists of a `report.json` as `read_tables` has them."""
    for one in report["documents"]:
        del one["text"]
    return {name: _in_order(report[name]) for name in (*_LISTS, "not_linked")}


def _rows(folder: Path) -> list[dict[str, Any]]:
    files = sorted(folder.glob("*.parquet"))
    return [row for file in files for row in pq.read_table(file).to_pylist()]


def _in_order(items: Any) -> list[Any]:
    return sorted(items, key=lambda one: json.dumps(one, sort_keys=True))
