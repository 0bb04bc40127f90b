"""What a runner can do with tables: work through them, bring rows of one key together, number them.

A stage is a name and a pure function from Arrow tables to an Arrow table. What it returns must not depend
on how many rows it is called with, on their order, or on who calls it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

import pyarrow as pa

Work = Callable[..., Any]
KIND = "kind"
PROBLEM = "_problem"  # why a whole file is not read: a table of these has PATH, ROW (0) and this
PATH, ROW = "_path", "_row"  # where a row read from files stands: the path below the address, counted from 1


@dataclass(frozen=True, slots=True)
class Data:
    """The rows that stage `name` wrote; `kind` picks those of one kind where a stage writes several.

    `stored` is the schema of what is read, `through` what it goes through on the way to its reader.
    """

    name: str
    schema: pa.Schema
    kind: str | None = None
    stored: pa.Schema | None = None
    through: tuple[Work, ...] = ()

    def then(self, work: Work, schema: pa.Schema) -> Data:
        """`work(table)` of the rows, done whenever they are read and written nowhere."""
        return replace(self, schema=schema, stored=self.stored or self.schema, through=(*self.through, work))

    def made(self, table: pa.Table) -> pa.Table:
        """Rows as they were stored made into rows as they are read."""
        for work in self.through:
            table = work(table)
        return table.cast(self.schema)

    def only(self, kind: str, *columns: str) -> Data:
        """The rows of one kind, these columns of them."""
        fields = [self.schema.field(name) for name in columns]
        return replace(self, kind=kind, schema=pa.schema(fields))


@dataclass(frozen=True, slots=True)
class By:
    """Rows to be brought together by one of their columns, a whole number."""

    data: Data
    key: str


class Runner(Protocol):
    """Runs stages and keeps what they wrote, so that a run can be taken up where it stopped."""

    def bring(self, name: str, tables: Iterable[pa.Table], schema: pa.Schema) -> Data:
        """Take rows in from the caller."""

    def read(self, name: str, address: str, work: Work, schema: pa.Schema) -> Data:
        """`work(table)` of all rows of the Parquet files at an address, with columns `PATH` and `ROW`.

        Columns that no article has are left out. What is not read is a row with `PROBLEM`.
        """

    def is_there(self, address: str) -> bool:
        """Whether there is anything at an address."""

    def write(self, data: Data, address: str) -> None:
        """The rows as Parquet files in a folder that must not be there yet."""

    def each(self, name: str, data: Data, work: Work, schema: pa.Schema) -> Data:
        """`work(table)` of all rows, some at a time, kept; see `Data.then` for what need not be."""

    def together(self, name: str, parts: Sequence[By], work: Work, schema: pa.Schema) -> Data:
        """`work(table, table, ...)`, one table a part, with all rows of some keys in one call."""

    def number(self, name: str, data: Data, by: str) -> Data:
        """The rows with a column `row`: their places in the order of column `by`, all of it distinct."""

    def tables(self, data: Data) -> Iterator[pa.Table]:
        """The rows themselves, for the caller."""


def count_rows(runner: Runner, data: Data) -> int:
    """How many rows there are, counted where they are."""
    counts = runner.tables(data.then(_counted, _COUNT))
    return sum(row["rows"] for table in counts for row in table.to_pylist())


def _counted(table: pa.Table) -> pa.Table:
    return pa.table({"rows": pa.array([len(table)], pa.int64())})


_COUNT = pa.schema([("rows", pa.int64())])
