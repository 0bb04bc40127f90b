"""Parquet: one article a row, its fields named by the columns (extra `parquet`)."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import BinaryIO

from provenance.ingest.fields import is_field
from provenance.ingest.limits import Limits, megabytes
from provenance.ingest.readers.tables import records_of_rows
from provenance.ingest.records import Outcome, UnreadableError, read_bounded

NEEDS_EXTRA = "a Parquet file, and reading those needs an extra; pip install 'quote-provenance[parquet]'"
_BATCH_ROWS = 256


def read_parquet(stream: BinaryIO, limits: Limits) -> Iterator[Outcome]:
    """A record a row; columns that mean nothing here (pictures, vectors) are not read."""
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError:
        raise UnreadableError(NEEDS_EXTRA) from None
    data = read_bounded(stream, limits.whole_file_bytes, "a Parquet file", "split it or give .jsonl")
    try:
        table = parquet.ParquetFile(io.BytesIO(data))
        _check_size(table.metadata, limits)
        names = [name for name in table.schema_arrow.names if is_field(name)]
        rows = (
            plain_row(row)
            for batch in table.iter_batches(_BATCH_ROWS, columns=names, use_threads=False)
            for row in batch.to_pylist()
        )
        if not names and table.metadata.num_rows:
            rows = (dict.fromkeys(table.schema_arrow.names[:6]) for _ in range(1))  # named in the reason
        yield from records_of_rows(rows)
    except (pyarrow.ArrowException, OSError, ValueError, OverflowError, MemoryError):
        raise UnreadableError("a broken Parquet file; write it anew") from None


def _check_size(metadata: object, limits: Limits) -> None:
    groups = range(getattr(metadata, "num_row_groups", 0))
    size = sum(metadata.row_group(group).total_byte_size for group in groups)  # type: ignore[attr-defined]
    if size > limits.unpacked_bytes:
        bound = megabytes(limits.unpacked_bytes)
        raise UnreadableError(f"unpacks to more than {bound}, as a zip bomb does; unpack it yourself")


def plain_row(row: Mapping[str, object]) -> dict[str, object]:
    """Times as ISO 8601; all else as the column has it."""
    return {
        name: value.isoformat() if isinstance(value, date | datetime) else value
        for name, value in row.items()
    }
