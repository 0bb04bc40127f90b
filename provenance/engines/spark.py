"""Stages on Spark: the same functions by `mapInArrow`, rows of one key brought together by its shuffle.

The only home of PySpark (extra `[spark]`). Each stage is a folder of Parquet files.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyspark
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as f
from pyspark.sql.pandas.types import from_arrow_schema

from provenance.engines.runner import KIND, By, Data, Work
from provenance.errors import EngineError

_PARTITIONS = "spark.provenance.partitions"


def open_session(master: str | None) -> SparkSession:
    """A session on `master`, or on what spark-submit says; workers get this Python and this package.

    Raises:
        EngineError: Spark does not start, as without Java.
    """
    os.environ.setdefault("SPARK_HOME", str(Path(pyspark.__file__).parent))
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = SparkSession.builder.appName("provenance").config("spark.ui.showConsoleProgress", "false")
    if master:
        builder = builder.master(master)
    if (master or "").startswith("local-cluster"):
        home = str(Path(__file__).resolve().parents[2])
        builder = builder.config("spark.executorEnv.PYTHONPATH", home)
    try:
        return builder.getOrCreate()
    except Exception as error:  # py4j and Spark raise what they like
        why = next(iter(str(error).splitlines()), type(error).__name__)
        raise EngineError(f"Spark does not start ({why}); it needs Java 17 and a master") from error


def is_on_this_machine(session: SparkSession) -> bool:
    """Whether driver and workers share this machine's files."""
    return str(session.sparkContext.master).startswith("local")


class SparkRunner:
    """Keeps each stage as Parquet under `folder`, any address that Spark can write to."""

    def __init__(self, session: SparkSession, folder: str) -> None:
        self._session, self._folder = session, folder.rstrip("/")
        least = 2 * session.sparkContext.defaultParallelism
        self._partitions = int(session.conf.get(_PARTITIONS, str(least)) or least)

    def bring(self, name: str, tables: Iterable[pa.Table], schema: pa.Schema) -> Data:
        """Take rows in from the caller, through the driver."""
        if not self._is_done(name):
            whole = pa.concat_tables([schema.empty_table(), *tables])
            frame = self._session.createDataFrame(whole, schema=from_arrow_schema(schema))
            self._write(frame.repartition(self._partitions), name)
        return Data(name, schema)

    def each(self, name: str, data: Data, work: Work, schema: pa.Schema) -> Data:
        """`work(table)` of all rows, batch by batch."""
        if not self._is_done(name):
            self._write(_worked(self._frame(data), _each(work, schema), schema), name)
        return Data(name, schema)

    def together(self, name: str, parts: Sequence[By], work: Work, schema: pa.Schema) -> Data:
        """`work(table, ...)` with the whole keys of a partition; parts are shuffled as one, with tags."""
        if not self._is_done(name):
            frames = [self._tagged(by, tag, parts) for tag, by in enumerate(parts)]
            joined = reduce(DataFrame.unionByName, frames).repartition(self._partitions, "key")
            schemas = [by.data.schema for by in parts]
            self._write(_worked(joined, _together(work, schemas, schema), schema), name)
        return Data(name, schema)

    def number(self, name: str, data: Data, by: str) -> Data:
        """The rows with their places in the order of column `by`: sorted and counted range by range."""
        schema = data.schema.append(pa.field("row", pa.int64()))
        if not self._is_done(name):
            ranged = self._frame(data).repartitionByRange(self._partitions, by).sortWithinPartitions(by)
            sorted_in = f"{name}.sorted"
            self._write(ranged.withColumn("row", f.monotonically_increasing_id()), sorted_in)
            frame = self._session.read.parquet(self._path(sorted_in))
            counts = frame.groupBy(f.shiftrightunsigned("row", 33).alias("part")).count().collect()
            starts, before = {}, 0
            for one in sorted(counts, key=lambda row: row["part"]):
                starts[one["part"]] = before
                before += one["count"]
            self._write(_worked(frame, _each(_Renumber(starts), schema), schema), name)
        return Data(name, schema)

    def tables(self, data: Data) -> Iterator[pa.Table]:
        """The rows, brought to the driver."""
        yield self._frame(data).toArrow().cast(data.schema)

    def _tagged(self, by: By, tag: int, parts: Sequence[By]) -> DataFrame:
        """A part as rows of key, tag, and one struct a part, of which its own is filled."""
        frame = self._frame(by.data)
        held = [
            f.struct(*(f.col(name) for name in other.data.schema.names)).alias(f"part{number}")
            if number == tag
            else f.lit(None).cast(_struct(other.data.schema)).alias(f"part{number}")
            for number, other in enumerate(parts)
        ]
        return frame.select(f.col(by.key).alias("key"), f.lit(tag).cast("tinyint").alias("tag"), *held)

    def _frame(self, data: Data) -> DataFrame:
        kinds = [pa.field(KIND, pa.string())] if data.kind else []
        schema = from_arrow_schema(pa.schema([*data.schema, *kinds]))
        frame = self._session.read.schema(schema).parquet(self._path(data.name))
        if data.kind:
            frame = frame.where(f.col(KIND) == data.kind)
        return frame.select(*data.schema.names)

    def _write(self, frame: DataFrame, name: str) -> None:
        frame.write.mode("overwrite").option("compression", "snappy").parquet(self._path(name))

    def _path(self, name: str) -> str:
        return f"{self._folder}/{name}"

    def _is_done(self, name: str) -> bool:
        jvm: Any = self._session.sparkContext._jvm
        path = jvm.org.apache.hadoop.fs.Path(f"{self._path(name)}/_SUCCESS")
        conf = self._session.sparkContext._jsc.hadoopConfiguration()
        return bool(path.getFileSystem(conf).exists(path))


class _Renumber:
    """Numbers that count range by range made places in the whole."""

    def __init__(self, starts: dict[int, int]) -> None:
        self._starts = starts

    def __call__(self, table: pa.Table) -> pa.Table:
        rows = table.column("row").to_pylist()
        places = [self._starts[row >> 33] + (row & ((1 << 33) - 1)) for row in rows]
        return table.set_column(table.column_names.index("row"), "row", pa.array(places, pa.int64()))


def _worked(frame: DataFrame, work: Work, schema: pa.Schema) -> DataFrame:
    return frame.mapInArrow(work, from_arrow_schema(schema))


def _struct(schema: pa.Schema) -> Any:
    return from_arrow_schema(schema)


def _each(work: Work, schema: pa.Schema) -> Work:
    def run(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            if batch.num_rows:
                yield from work(pa.Table.from_batches([batch])).cast(schema).to_batches()

    return run


def _together(work: Work, schemas: Sequence[pa.Schema], schema: pa.Schema) -> Work:
    def run(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        held: list[list[pa.Table]] = [[one.empty_table()] for one in schemas]
        for batch in batches:
            tags = batch.column(1)
            for tag, one in enumerate(schemas):
                mine = pa.compute.equal(tags, tag)
                rows = batch.column(2 + tag).filter(mine)
                if len(rows):
                    held[tag].append(pa.Table.from_arrays(rows.flatten(), schema=_as(rows, one)).cast(one))
        if any(len(tables) > 1 for tables in held):
            tables = [pa.concat_tables(tables) for tables in held]
            held.clear()
            yield from work(*tables).cast(schema).to_batches()

    return run


def _as(rows: pa.StructArray, schema: pa.Schema) -> pa.Schema:
    """The schema with the types that arrived, to be cast."""
    return pa.schema([(name, rows.type.field(at).type) for at, name in enumerate(schema.names)])
