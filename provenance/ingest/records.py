"""What every reader gives: records of named fields, and problems that cost one row or one file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import BinaryIO

from provenance.ingest.limits import Limits


@dataclass(frozen=True, slots=True)
class Record:
    """One article as its file has it: fields by the names the file uses; `row` counts from 1."""

    fields: Mapping[str, object]
    row: int | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """A row that could not be used; the rest of its file goes on."""

    row: int
    reason: str


class UnreadableError(Exception):
    """The rest of a file cannot be used; the text is the one line a reader sees."""


Reader = Callable[[BinaryIO, Limits], Iterator[Record | Problem]]
