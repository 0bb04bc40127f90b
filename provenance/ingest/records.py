"""What every reader gives: records of named fields, and problems that cost one row or one file."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import BinaryIO

from provenance.ingest.limits import Limits, megabytes


@dataclass(frozen=True, slots=True)
class Record:
    """One article as its file has it: fields by the names the file uses; `row` counts from 1.

    `retrieved_from`, `extractor` and `bytes_sha256` go to the document as they are.
    """

    fields: Mapping[str, object]
    row: int | None = None
    retrieved_from: str | None = None
    extractor: str | None = None
    bytes_sha256: str | None = None


@dataclass(frozen=True, slots=True)
class About:
    """What a table of addresses says of the page at one of them: no article, but its date or outlet."""

    url: str
    fields: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Problem:
    """A row that could not be used; the rest of its file goes on."""

    row: int
    reason: str


class UnreadableError(Exception):
    """The rest of a file cannot be used; the text is the one line a reader sees."""


NO_ARTICLE = "empty: there is no article in it; remove it"
Outcome = Record | Problem | About
Reader = Callable[[BinaryIO, Limits], Iterator[Outcome]]


def read_bounded(stream: BinaryIO, limit: int, what: str, advice: str) -> bytes:
    """All bytes of `stream`; raises `UnreadableError` where it is empty or longer than `limit`."""
    data = stream.read(limit + 1)
    if len(data) > limit:
        raise UnreadableError(f"{what} larger than {megabytes(limit)}; {advice}")
    if not data.strip():
        raise UnreadableError("empty; remove it or put an article in")
    return data


def sha256_of(data: bytes) -> str:
    """SHA-256 of bytes, in hex."""
    return hashlib.sha256(data).hexdigest()
