"""JSON files: one article, a list of them, or an object that holds the list (`{"articles": [...]}`)."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

from provenance.ingest.decoding import decode
from provenance.ingest.fields import has_text
from provenance.ingest.limits import Limits, megabytes
from provenance.ingest.readers.json_lines import read_json_lines
from provenance.ingest.records import Problem, Record, UnreadableError, sha256_of

# Where tools keep the list: NewsAPI, Fundus, Elasticsearch and Solr exports, our own report.
_LISTS = ("articles", "documents", "items", "results", "data", "docs", "hits", "stories", "response")


def read_json(stream: BinaryIO, limits: Limits) -> Iterator[Record | Problem]:
    """A record for each article of the file; a lone object has no row number."""
    data = _bounded(stream, limits)
    try:
        value = json.loads(decode(data))
    except RecursionError:
        raise UnreadableError("nested too deeply to hold articles; give a list of articles") from None
    except ValueError as error:
        if getattr(error, "msg", "") != "Extra data":
            where = f", line {error.lineno}" if isinstance(error, json.JSONDecodeError) else ""
            raise UnreadableError(f"not valid JSON{where}; look for a comma or bracket there") from None
        yield from read_json_lines(io.BytesIO(data), limits)  # one article a line, by another name
        return
    digest = sha256_of(data)
    for outcome in _records(value):
        yield replace(outcome, bytes_sha256=digest) if isinstance(outcome, Record) else outcome


def _bounded(stream: BinaryIO, limits: Limits) -> bytes:
    data = stream.read(limits.whole_file_bytes + 1)
    if len(data) > limits.whole_file_bytes:
        size = megabytes(limits.whole_file_bytes)
        raise UnreadableError(f"a .json file larger than {size}; give it as .jsonl, one article a line")
    if not data.strip():
        raise UnreadableError("empty; remove it or put an article in")
    return data


def _records(value: object) -> Iterator[Record | Problem]:
    rows = _rows(value)
    if rows is None:
        yield Record(_article(value))
        return
    for row, entry in enumerate(rows, start=1):
        if isinstance(entry, dict):
            yield Record(_article(entry), row)
        else:
            yield Problem(row, "not a JSON object with named fields")


def _rows(value: object, depth: int = 0) -> list[object] | None:
    """The list of articles in a value, or None when it is itself an article."""
    if isinstance(value, list):
        return value
    if not isinstance(value, dict):
        raise UnreadableError("no article in it; give an object or a list of objects with a text field")
    held = [value[name] for name in _LISTS if isinstance(value.get(name), list | dict)]
    if held and depth < 3 and not has_text(value):
        return _rows(held[0], depth + 1)
    return [value] if depth else None


def _article(value: object) -> dict[str, object]:
    """The article itself; Elasticsearch keeps it one level down."""
    entry = value if isinstance(value, dict) else {}
    inner = entry.get("_source") or entry.get("attributes")
    return inner if isinstance(inner, dict) and not has_text(entry) else entry
