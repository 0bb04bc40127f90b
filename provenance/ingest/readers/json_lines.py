"""JSON Lines: one article a line; a bad line costs that line only."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import BinaryIO

from provenance.ingest.decoding import decode
from provenance.ingest.limits import Limits, megabytes
from provenance.ingest.lines import bounded_lines
from provenance.ingest.records import Problem, Record, UnreadableError, sha256_of


def read_json_lines(stream: BinaryIO, limits: Limits) -> Iterator[Record | Problem]:
    """A record for each line that holds an object; blank lines do not count as rows."""
    row = 0
    for line in bounded_lines(stream, 2 * limits.article_bytes):
        if line is not None and not line.strip(b" \t\r\n\x00\xef\xbb\xbf"):
            continue
        row += 1
        yield _record(line, row, limits)


def _record(line: bytes | None, row: int, limits: Limits) -> Record | Problem:
    if line is None:
        return Problem(row, f"a line longer than {megabytes(2 * limits.article_bytes)}, which no article is")
    try:
        value = json.loads(decode(line))
    except UnreadableError as error:
        return Problem(row, str(error))
    except RecursionError:
        return Problem(row, "nested too deeply to be an article")
    except ValueError as error:
        return Problem(row, f"not valid JSON ({_brief(error)})")
    if not isinstance(value, dict):
        return Problem(row, "not a JSON object with named fields")
    return Record(value, row, bytes_sha256=sha256_of(line.strip(b"\r\n")))


def _brief(error: ValueError) -> str:
    return getattr(error, "msg", None) or "a number out of range"
