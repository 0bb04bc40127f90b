"""JSON files: one article, a list of them, or an object that holds the list (`{"articles": [...]}`)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import BinaryIO

from provenance.ingest.decoding import decode
from provenance.ingest.fields import has_text
from provenance.ingest.limits import Limits, megabytes
from provenance.ingest.records import Problem, Record, UnreadableError

# Where tools keep the list: NewsAPI, Fundus, Elasticsearch and Solr exports, our own report.
_LISTS = ("articles", "documents", "items", "results", "data", "docs", "hits", "stories", "response")


def read_json(stream: BinaryIO, limits: Limits) -> Iterator[Record | Problem]:
    """A record for each article of the file; a lone object has no row number."""
    value = _load(stream, limits)
    rows = _rows(value)
    if rows is None:
        yield Record(_article(value))
        return
    for row, entry in enumerate(rows, start=1):
        if isinstance(entry, dict):
            yield Record(_article(entry), row)
        else:
            yield Problem(row, "not a JSON object with named fields")


def _load(stream: BinaryIO, limits: Limits) -> object:
    data = stream.read(limits.whole_file_bytes + 1)
    if len(data) > limits.whole_file_bytes:
        size = megabytes(limits.whole_file_bytes)
        raise UnreadableError(f"a .json file larger than {size}; give it as .jsonl, one article a line")
    if not data.strip():
        raise UnreadableError("empty; remove it or put an article in")
    text = decode(data)
    try:
        return json.loads(text)
    except RecursionError:
        raise UnreadableError("nested too deeply to hold articles; give a list of articles") from None
    except ValueError as error:
        where = f", line {error.lineno}" if isinstance(error, json.JSONDecodeError) else ""
        raise UnreadableError(
            f"not valid JSON{where}; if it has one article a line, call it .jsonl"
        ) from None


def _rows(value: object, depth: int = 0) -> list[object] | None:
    """The list of articles in a value, or None when it is itself an article."""
    if isinstance(value, list):
        return value
    if not isinstance(value, dict):
        raise UnreadableError("no article in it; give an object or a list of objects with a text field")
    held = [value[name] for name in _LISTS if isinstance(value.get(name), list | dict)]
    if held and depth < 3 and not _has_words(value):
        return _rows(held[0], depth + 1)
    return None


def _has_words(value: dict[str, object]) -> bool:
    return has_text(value)


def _article(value: object) -> dict[str, object]:
    """The article itself; Elasticsearch keeps it one level down."""
    entry = value if isinstance(value, dict) else {}
    inner = entry.get("_source") or entry.get("attributes")
    return inner if isinstance(inner, dict) and not has_text(entry) else entry
