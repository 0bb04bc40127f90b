"""Readers, a file a format: `READERS` maps an ending to its reader, a new format is one file and one row."""

from __future__ import annotations

from collections.abc import Mapping

from provenance.ingest.readers.json_lines import read_json_lines
from provenance.ingest.readers.json_whole import read_json
from provenance.ingest.readers.plain import read_plain
from provenance.ingest.readers.tables import read_csv, read_tsv
from provenance.ingest.records import Reader

READERS: Mapping[str, Reader] = {
    ".txt": read_plain,
    ".text": read_plain,
    ".md": read_plain,
    ".markdown": read_plain,
    ".jsonl": read_json_lines,
    ".ndjson": read_json_lines,
    ".json": read_json,
    ".csv": read_csv,
    ".tsv": read_tsv,
}
