"""Readers, a file a format: `READERS` maps an ending to its reader, a new format is one file and one row."""

from __future__ import annotations

from collections.abc import Mapping

from provenance.ingest.readers.archived import read_warc
from provenance.ingest.readers.cdx import read_cdx
from provenance.ingest.readers.columns import read_parquet
from provenance.ingest.readers.feeds import read_feed
from provenance.ingest.readers.json_lines import read_json_lines
from provenance.ingest.readers.json_whole import read_json
from provenance.ingest.readers.pages import read_page
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
    ".parquet": read_parquet,
    ".html": read_page,
    ".htm": read_page,
    ".xhtml": read_page,
    ".warc": read_warc,
    ".xml": read_feed,
    ".rss": read_feed,
    ".atom": read_feed,
    ".newsml": read_feed,
    ".nitf": read_feed,
    ".cdx": read_cdx,
    ".cdxj": read_cdx,
}
