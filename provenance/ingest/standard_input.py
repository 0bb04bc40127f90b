"""Standard input: what it holds is told by its first bytes, since it has no name."""

from __future__ import annotations

import io
import re
import sys

from provenance.errors import InputError
from provenance.ingest.entries import Entry
from provenance.ingest.limits import Limits

_FEEDS = re.compile(rb"<(?:\w+:)?(?:rss|feed|RDF|newsMessage|newsItem|nitf)[\s>]")
_MAGIC = ((b"\x1f\x8b", ".gz"), (b"PK\x03\x04", ".zip"), (b"PAR1", ".parquet"), (b"WARC/", ".warc"))
_HEAD_BYTES = 65_536
_MARKUP_BYTES = 4_096


def standard_input(limits: Limits) -> Entry:
    """Standard input as an entry named by what it holds: `stdin.json`, `stdin.txt`."""
    if sys.stdin is None:
        raise InputError("standard input", "there is none", "pipe something in, or name a file")
    data = sys.stdin.buffer.read(limits.whole_file_bytes + 1)
    ending = ending_of(data[:_HEAD_BYTES])
    if ending == ".gz":
        ending = f"{_ending_inside(data, limits)}.gz"
    return Entry("stdin", f"stdin{ending}", lambda: io.BytesIO(data), len(data), True)


def ending_of(head: bytes) -> str:
    """The ending that a file beginning like this would have.

    >>> ending_of(b'[{"text": "One."}]'), ending_of(b"<!DOCTYPE html>"), ending_of(b"Words.")
    ('.json', '.html', '.txt')
    """
    for magic, ending in _MAGIC:
        if head.startswith(magic):
            return ending
    bare = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if bare.startswith((b"{", b"[")):
        first, _, rest = bare.partition(b"\n")
        return ".jsonl" if first.rstrip().endswith(b"}") and rest.lstrip().startswith(b"{") else ".json"
    if _FEEDS.search(bare[:_MARKUP_BYTES]) and bare.startswith(b"<"):
        return ".xml"
    is_page = (
        bare[:_MARKUP_BYTES].lower().startswith((b"<!doctype html", b"<html", b"<head", b"<body", b"<!--"))
    )
    return ".html" if is_page else ".txt"


def _ending_inside(data: bytes, limits: Limits) -> str:
    from provenance.ingest.archives import gunzipped
    from provenance.ingest.records import UnreadableError

    try:
        packed = Entry("stdin", "stdin.gz", lambda: io.BytesIO(data), len(data), True)
        with gunzipped(packed, limits).open() as stream:
            return ending_of(stream.read(_HEAD_BYTES))
    except (UnreadableError, OSError):
        return ".txt"
