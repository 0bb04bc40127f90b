"""CDX and CDXJ, the indexes of web archives: when each address was first seen, an upper bound on its date."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import BinaryIO

from provenance.ingest.decoding import decode
from provenance.ingest.limits import Limits
from provenance.ingest.lines import bounded_lines
from provenance.ingest.records import About, UnreadableError

_LINE_BYTES = 100_000
_TIME = re.compile(r"\d{14}")


def read_cdx(stream: BinaryIO, limits: Limits) -> Iterator[About]:
    """What each line says about an address; lines that say nothing are passed over."""
    heard = False
    for line in bounded_lines(stream, _LINE_BYTES):
        if line is None or (seen := _sighting(decode(line))) is None:
            continue
        heard = True
        yield seen
    if not heard:
        raise UnreadableError("an index without addresses; give lines of CDX or CDXJ")


def _sighting(line: str) -> About | None:
    """`urlkey time address ...` (CDX) or `urlkey time {"url": ...}` (CDXJ)."""
    parts = line.strip().split(" ", 2)
    if len(parts) < 3 or not _TIME.fullmatch(parts[1]):
        return None
    url = _url_of_json(parts[2]) if parts[2].startswith("{") else parts[2].split(" ", 1)[0]
    if not url.startswith(("http:", "https:")):
        return None
    time = parts[1]
    seen = f"{time[:4]}-{time[4:6]}-{time[6:8]}T{time[8:10]}:{time[10:12]}:{time[12:]}Z"
    return About(url, {"url": url, "first_seen": seen})


def _url_of_json(written: str) -> str:
    try:
        return str(json.loads(written).get("url") or "")
    except (ValueError, RecursionError, AttributeError):
        return ""
