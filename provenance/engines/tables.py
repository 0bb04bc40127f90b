"""Arrow tables from and to NumPy columns; hashes of 64 bits travel as signed numbers."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from provenance.engines.runner import KIND
from provenance.text.columns import Hashes, Places, mix64

INT = pa.int64()


def schema_of(**columns: pa.DataType) -> pa.Schema:
    """A schema, column by column."""
    return pa.schema(list(columns.items()))


def table_of(schema: pa.Schema, **columns: Any) -> pa.Table:
    """A table of the schema; columns are NumPy arrays, lists or Arrow arrays."""
    arrays = [_array(columns[field.name], field.type) for field in schema]
    return pa.Table.from_arrays(arrays, schema=schema)


def _array(values: Any, kind: pa.DataType) -> pa.Array:
    if isinstance(values, pa.ChunkedArray):
        values = values.combine_chunks()
    if isinstance(values, np.ndarray) and values.dtype == np.uint64:
        values = values.view(np.int64)
    return values if isinstance(values, pa.Array) and values.type == kind else pa.array(values, kind)


def ints(table: pa.Table, column: str) -> Places:
    """A column of whole numbers."""
    found: Places = table.column(column).to_numpy()
    return found.astype(np.int64, copy=False)


def hashes(table: pa.Table, column: str) -> Hashes:
    """A column of hashes."""
    return np.ascontiguousarray(ints(table, column)).view(np.uint64)


def mixed(schema: pa.Schema, **tables: pa.Table) -> pa.Table:
    """Tables of several kinds as one, what a kind does not have left empty."""
    parts = []
    for kind, table in tables.items():
        columns = [
            pa.array([kind] * len(table), pa.string())
            if field.name == KIND
            else _array(table.column(field.name), field.type)
            if field.name in table.column_names
            else pa.nulls(len(table), field.type)
            for field in schema
        ]
        parts.append(pa.Table.from_arrays(columns, schema=schema))
    return pa.concat_tables(parts)


def empty(schema: pa.Schema) -> pa.Table:
    """A table without rows."""
    return schema.empty_table()


def sort_by(table: pa.Table, *columns: str) -> pa.Table:
    """The rows in order of whole-number columns."""
    order = np.lexsort([ints(table, column) for column in reversed(columns)])
    return table.take(pa.array(order))


def key_of(*parts: Places) -> NDArray[np.int64]:
    """One number for each combination of numbers; two may share one, which only brings them together."""
    mixed_in = np.zeros(len(parts[0]), np.uint64)
    for part in parts:
        mixed_in = mix64(mixed_in * np.uint64(0x9E3779B97F4A7C15) + part.astype(np.uint64))
    return mixed_in.view(np.int64)


def key_of_text(text: str | bytes) -> int:
    """One number for a text; two texts may share one."""
    data = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.sha256(data).digest()[:8], "big", signed=True)


def rows_of(schema: pa.Schema, rows: Sequence[tuple[Any, ...]]) -> pa.Table:
    """A table from rows of plain values, in the order of the schema's columns."""
    return table_of(schema, **{name: [row[at] for row in rows] for at, name in enumerate(schema.names)})


def split(table: pa.Table, key: str, buckets: int) -> Iterator[tuple[int, pa.Table]]:
    """The rows by bucket, all rows of a key in one of them."""
    keys = mix64(ints(table, key).astype(np.uint64))
    home = (keys % np.uint64(buckets)).astype(np.int64)
    order = np.argsort(home, kind="stable")
    ends = np.searchsorted(home[order], np.arange(buckets + 1))
    ordered = table.take(pa.array(order)) if buckets > 1 else table
    for bucket in np.flatnonzero(np.diff(ends)).tolist():
        yield bucket, ordered.slice(ends[bucket], ends[bucket + 1] - ends[bucket])
