"""Parquet: one article a row, its fields named by the columns (extra `parquet`)."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any, BinaryIO

from provenance.ingest.archives import Budget
from provenance.ingest.fields import has_text, is_field
from provenance.ingest.limits import Limits, megabytes
from provenance.ingest.readers.tables import no_text, records_of_rows
from provenance.ingest.records import Outcome, Problem, UnreadableError, read_bounded

NEEDS_EXTRA = "a Parquet file, and reading those needs an extra; pip install 'quote-provenance[parquet]'"
_BROKEN = "a broken Parquet file; write it anew"
_Row = Mapping[str, object] | Problem
_BATCH_ROWS = 500
_NAMED = 6  # columns that are named where none is of use


def read_parquet(stream: BinaryIO, limits: Limits) -> Iterator[Outcome]:
    """A record a row; columns that mean nothing here (pictures, vectors) are not read."""
    with _unbroken():
        data = read_bounded(stream, limits.whole_file_bytes, "a Parquet file", "split it or give .jsonl")
        table = _opened(io.BytesIO(data))
        _check_size(table.metadata, limits)
        yield from records_of_rows(_bounded(_rows(table), Budget(len(data), limits)))


def article_batches(stream: BinaryIO) -> Iterator[Any]:
    """The rows of a Parquet file as Arrow has them, some at a time, for an engine; of any size.

    Raises:
        UnreadableError: it is broken, or has no column of words.
    """
    with _unbroken():
        if not stream.read(1):
            raise UnreadableError("empty; remove it or put an article in")
        table = _opened(stream)
        columns = _columns(table)
        if table.metadata.num_rows and not has_text(columns):
            raise UnreadableError(no_text(columns))
        yield from _batches(table)


def plain_rows(batch: Any, numbers: Iterable[int]) -> Iterator[dict[str, object] | Problem]:
    """The rows of an Arrow batch, times as ISO 8601; one with a time that no calendar has is a problem.

    A row is unpacked when it is asked for, so that words said once for many rows are not all there at once.
    """
    for at, number in enumerate(numbers):
        try:
            (row,) = batch.slice(at, 1).to_pylist()
        except UnicodeDecodeError:
            yield Problem(number, "words that are not UTF-8")
        except (OverflowError, ValueError, LookupError):  # an unknown time zone is a LookupError
            yield Problem(number, "a time that no calendar has")
        else:
            yield {name: _plain(value) for name, value in row.items()}


@contextmanager
def _unbroken() -> Iterator[None]:
    """Whatever pyarrow raises of a broken file is the one line that a reader sees."""
    try:
        import pyarrow
    except ImportError:
        raise UnreadableError(NEEDS_EXTRA) from None
    try:
        yield
    except (pyarrow.ArrowException, OSError, ValueError, OverflowError, MemoryError):
        raise UnreadableError(_BROKEN) from None


def _opened(stream: BinaryIO) -> Any:
    """The file, columns of words as what they are packed as: one text for many rows is held once."""
    from pyarrow import parquet, types

    schema = parquet.ParquetFile(stream).schema_arrow
    words = [one.name for one in schema if types.is_string(one.type) or types.is_binary(one.type)]
    stream.seek(0)
    return parquet.ParquetFile(stream, read_dictionary=words)


def _check_size(metadata: object, limits: Limits) -> None:
    groups = range(getattr(metadata, "num_row_groups", 0))
    size = sum(metadata.row_group(group).total_byte_size for group in groups)  # type: ignore[attr-defined]
    if size > limits.unpacked_bytes:
        bound = megabytes(limits.unpacked_bytes)
        raise UnreadableError(f"unpacks to more than {bound}, as a zip bomb does; unpack it yourself")


def _bounded(rows: Iterable[_Row], budget: Budget) -> Iterator[_Row]:
    """The rows, up to the bound on what a file unpacks to: a few bytes can stand for one text in any row."""
    for row in rows:
        if not isinstance(row, Problem):
            budget.spend(sum(len(value) for value in row.values() if isinstance(value, str | bytes)))
        yield row


def _rows(table: Any) -> Iterator[Mapping[str, object] | Problem]:
    columns, before = _columns(table), 0
    if not any(map(is_field, columns)) and table.metadata.num_rows:
        yield columns  # named in the reason
        return
    for batch in _batches(table):
        yield from plain_rows(batch, range(before + 1, before + 1 + batch.num_rows))
        before += batch.num_rows


def _columns(table: Any) -> dict[str, object]:
    """The columns that are read, or the first of those that mean nothing here."""
    names = table.schema_arrow.names
    return dict.fromkeys([name for name in names if is_field(name)] or names[:_NAMED])


def _batches(table: Any) -> Iterator[Any]:
    names = [name for name in table.schema_arrow.names if is_field(name)]
    yield from table.iter_batches(_BATCH_ROWS, columns=names, use_threads=False)


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date | datetime) else value
