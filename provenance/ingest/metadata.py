"""`corpus.csv` and `corpus.toml`: what a folder says about its files, by file name (column `file`)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping

from provenance.ingest.decoding import decode
from provenance.ingest.entries import Entry
from provenance.ingest.limits import Limits
from provenance.ingest.readers.tables import read_rows
from provenance.ingest.records import UnreadableError

TABLE_NAMES = ("corpus.csv", "corpus.toml")

Fields = Mapping[str, object]


def is_table(entry: Entry, limits: Limits) -> bool:
    """Whether the entry is a folder's metadata; a `corpus.csv` without a `file` column is a corpus itself."""
    if entry.name != "corpus.csv":
        return entry.name == "corpus.toml"
    with entry.open() as stream:
        return any("file" in _lowered(row) for row in _first(read_rows(stream, limits, None)))


def read_table(entry: Entry, limits: Limits) -> dict[str, Fields]:
    """The fields by path inside the argument; names in the table are relative to its folder."""
    prefix = f"{entry.folder}/" if entry.folder else ""
    with entry.open() as stream:
        if entry.name == "corpus.csv":
            rows: list[Fields] = [_lowered(row) for row in read_rows(stream, limits, None)]
        else:
            rows = _toml_rows(stream.read(limits.whole_file_bytes))
    named = {f"{prefix}{_path(row['file'])}": row for row in rows if row.get("file")}
    return {path: {name: cell for name, cell in row.items() if name != "file"} for path, row in named.items()}


def _path(written: object) -> str:
    return str(written).strip().replace("\\", "/").removeprefix("./")


def _first(rows: object) -> list[Mapping[str, object]]:
    iterator = iter(rows)  # type: ignore[call-overload]
    return [row for row in [next(iterator, None)] if row is not None]


def _lowered(row: Mapping[str, object]) -> dict[str, object]:
    return {name.strip().strip("\ufeff").lower(): cell for name, cell in row.items() if name}


def _toml_rows(data: bytes) -> list[Fields]:
    """Rows of `[[article]]` tables with a `file`, or tables named by the file."""
    try:
        value = tomllib.loads(decode(data))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise UnreadableError(f"not valid TOML ({str(error)[:80]}); correct that line") from None
    rows: list[Fields] = []
    for name, entry in value.items():
        if isinstance(entry, list):
            rows += [_lowered(row) for row in entry if isinstance(row, dict)]
        elif isinstance(entry, dict):
            rows.append({"file": name, **_lowered(entry)})
    return rows
