"""Stages on Spark: the same functions by `mapInArrow`, rows of one key brought together by its shuffle.

The only home of PySpark (extra `[spark]`). Each stage is a folder of Parquet files.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pyarrow as pa
import pyspark
from pyspark.errors import AnalysisException
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as f
from pyspark.sql.pandas.types import from_arrow_schema

from provenance.engines.runner import KIND, PATH, ROW, By, Data, Work
from provenance.engines.tables import split
from provenance.errors import EngineError
from provenance.ingest.fields import is_field

_PARTITIONS = "spark.provenance.partitions"
# Packets are few, and partitions are counted by us: compiling and re-planning cost more than they save.
_SETTINGS = {
    "spark.ui.showConsoleProgress": "false",
    "spark.sql.adaptive.enabled": "false",
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.session.timeZone": "UTC",  # a time in a column is read as pyarrow reads it
}
# Executors of one core, for minutes: they import this very package, compile and collect in the simplest way.
_ON_ONE_MACHINE = {
    "spark.executorEnv.PYTHONPATH": str(Path(__file__).resolve().parents[2]),
    "spark.executor.extraJavaOptions": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
    "spark.ui.enabled": "false",
    "spark.log.level": "FATAL",  # what fails is said in one line
}
_FAILED_FILE = re.compile(r"FAILED_READ_FILE\S*\] Encountered error while reading file (.+?)\.(?=\s|$)")
_REASON, _FIRST_LINE = re.compile(r"\[[A-Z][A-Z_.]+\][^\n]*"), re.compile(r"[^\n]+")
_PACKETS = "bucket int, tag int, packet binary"
_PACKED_AT_ONCE = 64 << 20


def open_session(master: str | None) -> SparkSession:
    """A session on `master`, or on what spark-submit says; workers get this Python and this package.

    Raises:
        EngineError: Spark does not start, as without Java.
    """
    os.environ.setdefault("SPARK_HOME", str(Path(pyspark.__file__).parent))
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = SparkSession.builder.appName("provenance")
    for name, value in {**_SETTINGS, **(_ON_ONE_MACHINE if is_local(master) else {})}.items():
        builder = builder.config(name, value)
    if master:
        builder = builder.master(master)
    try:
        return builder.getOrCreate()
    except Exception as error:  # py4j and Spark raise what they like
        why = next(iter(str(error).splitlines()), type(error).__name__)
        raise EngineError(f"Spark does not start ({why}); it needs Java 17 and a master") from error


def is_on_this_machine(session: SparkSession) -> bool:
    """Whether driver and workers share this machine's files."""
    return is_local(session.sparkContext.master)


def is_local(master: str | None) -> bool:
    """Whether a master's address means this machine alone."""
    return (master or "").startswith("local")


def list_files(session: SparkSession, address: str) -> list[tuple[str, int, int]]:
    """The files below an address that Spark can read: path, bytes, time of the last change.

    Raises:
        EngineError: there is nothing.
    """
    system, path = _system(session, address)
    if not system.exists(path):
        raise EngineError(f"{address}: there is no such file or folder; check the path")
    files, found = system.listFiles(path, True), []
    while files.hasNext():
        one = files.next()
        found.append((one.getPath().toString(), one.getLen(), one.getModificationTime()))
    return sorted(found)


def is_there(session: SparkSession, address: str) -> bool:
    """Whether there is anything at an address."""
    system, path = _system(session, address)
    return bool(system.exists(path))


def _system(session: SparkSession, address: str) -> tuple[Any, Any]:
    """Hadoop's file system for an address, and the address as a path there."""
    jvm: Any = session.sparkContext._jvm
    path = jvm.org.apache.hadoop.fs.Path(address)
    return path.getFileSystem(session.sparkContext._jsc.hadoopConfiguration()), path


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

    def read(self, name: str, address: str, work: Work, schema: pa.Schema) -> Data:
        """`work(table)` of all rows of the Parquet files at any address that Spark can read."""
        if not self._is_done(name):
            try:
                self._write(self._read(address, work, schema), name)
            except Exception as error:  # Spark raises what it likes
                if (why := _unreadable(error)) is None:
                    raise
                raise EngineError(f"{address}: {why}") from error
        return Data(name, schema)

    def _read(self, address: str, work: Work, schema: pa.Schema) -> DataFrame:
        frame = self._session.read.options(recursiveFileLookup=True, mergeSchema=True)
        found = frame.parquet(address)
        names = [f.col(f"`{one}`") for one in found.columns if is_field(one)]
        placed = found.select(
            *names, f.col("_metadata.file_path").alias(PATH), (f.col("_metadata.row_index") + 1).alias(ROW)
        )
        system, path = _system(self._session, address)
        root = system.makeQualified(path).toUri().toString()
        return placed.mapInArrow(_placed(work, root), from_arrow_schema(schema))

    def is_there(self, address: str) -> bool:
        """Whether there is anything at an address."""
        return is_there(self._session, address)

    def write(self, data: Data, address: str) -> None:
        """The rows as Parquet files in a new folder, each part by the worker that has it."""
        self._made(data).write.mode("error").parquet(address)

    def each(self, name: str, data: Data, work: Work, schema: pa.Schema) -> Data:
        """`work(table)` of all rows, batch by batch."""
        if not self._is_done(name):
            self._write(self._made(data.then(work, schema)), name)
        return Data(name, schema)

    def together(self, name: str, parts: Sequence[By], work: Work, schema: pa.Schema) -> Data:
        """`work(table, ...)` with the whole keys of a bucket, whose rows Spark moves as a few packets."""
        if not self._is_done(name):
            frames = [
                self._frame(by.data).mapInArrow(_packets(by, tag, self._partitions), _PACKETS)
                for tag, by in enumerate(parts)
            ]
            moved = reduce(DataFrame.unionByName, frames).repartition(self._partitions, "bucket")
            schemas = [by.data.schema for by in parts]
            worked = moved.mapInArrow(_together(work, schemas, schema), from_arrow_schema(schema))
            self._write(worked, name)
        return Data(name, schema)

    def number(self, name: str, data: Data, by: str) -> Data:
        """The rows with their places in the order of column `by`: sorted and counted range by range."""
        schema = data.schema.append(pa.field("row", pa.int64()))
        if not self._is_done(name):
            ranged = self._made(data).repartitionByRange(self._partitions, by).sortWithinPartitions(by)
            sorted_in = f"{name}.sorted"
            self._write(ranged.withColumn("row", f.monotonically_increasing_id()), sorted_in)
            frame = self._session.read.parquet(self._path(sorted_in))
            counts = frame.groupBy(f.shiftrightunsigned("row", 33).alias("part")).count().collect()
            starts, before = {}, 0
            for one in sorted(counts, key=lambda row: row["part"]):
                starts[one["part"]] = before
                before += one["count"]
            renumbered = _each(Data(sorted_in, schema, through=(_Renumber(starts),)))
            self._write(frame.mapInArrow(renumbered, from_arrow_schema(schema)), name)
        return Data(name, schema)

    def tables(self, data: Data) -> Iterator[pa.Table]:
        """The rows, brought to the driver."""
        yield self._made(data).toArrow().cast(data.schema)

    def _made(self, data: Data) -> DataFrame:
        """The rows as they are read."""
        frame = self._frame(data)
        if not data.through:
            return frame
        return frame.mapInArrow(_each(data), from_arrow_schema(data.schema))

    def _frame(self, data: Data) -> DataFrame:
        kinds = [pa.field(KIND, pa.string())] if data.kind else []
        stored = data.stored or data.schema
        schema = from_arrow_schema(pa.schema([*stored, *kinds]))
        frame = self._session.read.schema(schema).parquet(self._path(data.name))
        if data.kind:
            frame = frame.where(f.col(KIND) == data.kind)
        return frame.select(*stored.names)

    def _write(self, frame: DataFrame, name: str) -> None:
        frame.write.mode("overwrite").option("compression", "snappy").parquet(self._path(name))

    def _path(self, name: str) -> str:
        return f"{self._folder}/{name}"

    def _is_done(self, name: str) -> bool:
        return is_there(self._session, f"{self._path(name)}/_SUCCESS")


def _unreadable(error: Exception) -> str | None:
    """What a failure of Spark's says of the files it read, in a line; None where it was not these."""
    if found := _FAILED_FILE.search(str(error)):
        name = unquote(urlsplit(found[1]).path).rpartition("/")[2]
        return f"{name} is a broken Parquet file or has times beyond microseconds; write it anew"
    if isinstance(error, AnalysisException) or "CANNOT_MERGE_SCHEMA" in str(error):
        said = _REASON.search(str(error)) or _FIRST_LINE.match(str(error))
        return f"no Parquet files that Spark can read together ({said[0] if said else type(error).__name__})"
    return None


class _Renumber:
    """Numbers that count range by range made places in the whole."""

    def __init__(self, starts: dict[int, int]) -> None:
        self._starts = starts

    def __call__(self, table: pa.Table) -> pa.Table:
        rows = table.column("row").to_pylist()
        places = [self._starts[row >> 33] + (row & ((1 << 33) - 1)) for row in rows]
        return table.set_column(table.column_names.index("row"), "row", pa.array(places, pa.int64()))


def _placed(work: Work, root: str) -> Work:
    """Rows with their files' paths below `root`."""

    def run(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            if batch.num_rows:
                table = pa.Table.from_batches([batch])
                paths = [_below(one, root) for one in table.column(PATH).to_pylist()]
                at = table.column_names.index(PATH)
                yield from work(table.set_column(at, PATH, pa.array(paths, pa.string()))).to_batches()

    return run


def _below(path: str, root: str) -> str:
    """The path of a file below a folder; its name where the folder is the file itself.

    Spark names a file as a URI: `file:///a%20b`, Hadoop `file:/a%20b`.
    """
    whole, folder = (unquote(urlsplit(one).path) for one in (path, root))
    return whole.removeprefix(folder).strip("/") or whole.rpartition("/")[2]


def _each(data: Data) -> Work:
    def run(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            if batch.num_rows:
                yield from data.made(pa.Table.from_batches([batch])).to_batches()

    return run


def _packets(by: By, tag: int, buckets: int) -> Work:
    """Rows made, split by bucket, and packed as Arrow: to Spark a packet is one row, whatever it holds."""

    def run(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        held: list[pa.Table] = []
        for batch in batches:
            if batch.num_rows:
                stored = pa.Table.from_batches([batch]).cast(by.data.stored or by.data.schema)
                held.append(by.data.made(stored))
            if sum(table.nbytes for table in held) > _PACKED_AT_ONCE:
                yield _packed(pa.concat_tables(held), by.key, tag, buckets)
                held = []
        if held:
            yield _packed(pa.concat_tables(held), by.key, tag, buckets)

    return run


def _packed(table: pa.Table, key: str, tag: int, buckets: int) -> pa.RecordBatch:
    found = [(bucket, _to_bytes(rows)) for bucket, rows in split(table, key, buckets)]
    columns = [
        pa.array([bucket for bucket, _ in found], pa.int32()),
        pa.array([tag] * len(found), pa.int32()),
        pa.array([data for _, data in found], pa.binary()),
    ]
    return pa.RecordBatch.from_arrays(columns, ["bucket", "tag", "packet"])


def _to_bytes(table: pa.Table) -> bytes:
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, table.schema, options=pa.ipc.IpcWriteOptions(compression="lz4")) as writer:
        writer.write_table(table)
    found: bytes = sink.getvalue().to_pybytes()
    return found


def _together(work: Work, schemas: Sequence[pa.Schema], schema: pa.Schema) -> Work:
    def run(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        held: dict[int, list[list[pa.Table]]] = {}
        for batch in batches:
            for row in batch.to_pylist():
                tables = held.setdefault(row["bucket"], [[one.empty_table()] for one in schemas])
                tables[row["tag"]].append(pa.ipc.open_stream(row["packet"]).read_all())
        for bucket in sorted(held):
            whole = [pa.concat_tables(tables) for tables in held.pop(bucket)]
            yield from work(*whole).cast(schema).to_batches()

    return run
