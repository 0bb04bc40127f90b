"""Stages on one machine: processes if wanted, batches on disk, in memory only some keys at a time."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from provenance.engines.runner import KIND, PATH, PROBLEM, ROW, By, Data, Work
from provenance.engines.tables import split
from provenance.errors import EngineError
from provenance.ingest.entries import Entry, list_parquet
from provenance.ingest.readers.columns import article_batches
from provenance.ingest.records import NO_ARTICLE, UnreadableError

BATCH_BYTES = 8 << 20
BUCKET_BYTES = 64 << 20
_MOST_BUCKETS = 512
_DONE = "_SUCCESS"


class LocalRunner:
    """Keeps each stage as a folder of Parquet files under `folder`; a finished stage is not run again.

    `bucket_bytes` is how much of a stage's input one call may hold: memory needed is a few times that, in
    each process.
    """

    def __init__(self, folder: Path, processes: int = 1, bucket_bytes: int = BUCKET_BYTES) -> None:
        self._folder, self._bucket_bytes = folder, bucket_bytes
        self._pool = ProcessPoolExecutor(processes, get_context("spawn")) if processes > 1 else None

    def __enter__(self) -> LocalRunner:
        return self

    def __exit__(self, *_: object) -> None:
        if self._pool:
            self._pool.shutdown()

    def bring(self, name: str, tables: Iterable[pa.Table], schema: pa.Schema) -> Data:
        """Take rows in from the caller."""
        return self._stage(name, schema, lambda out: _write(out / "part-00000.parquet", tables, schema))

    def read(self, name: str, address: str, work: Work, schema: pa.Schema) -> Data:
        """`work(table)` of all rows of the Parquet files in a folder, some at a time."""
        root = on_this_machine(address)

        def run(out: Path) -> None:
            entries, skipped = list_parquet(root)
            jobs = [
                partial(_read, entry, work, schema, out / f"part-{number:05}.parquet")
                for number, entry in enumerate(entries, start=1)
            ]
            self._run(jobs)
            unread = [_unread(one.path, one.reason) for one in skipped]
            _write(out / "part-00000.parquet", map(work, unread), schema)

        return self._stage(name, schema, run)

    def is_there(self, address: str) -> bool:
        """Whether there is a file or folder."""
        return os.path.lexists(on_this_machine(address))

    def write(self, data: Data, address: str) -> None:
        """The rows as Parquet files in a new folder."""
        out = on_this_machine(address)
        out.mkdir(parents=True)
        files = self._files(data)
        if not files:
            _write(out / "part-00000.parquet", [], data.schema)
        keep = partial(_each, data=data, work=_same, schema=data.schema)
        jobs = [
            partial(keep, file, out=out / f"part-{number:05}.parquet") for number, file in enumerate(files)
        ]
        self._run(jobs)

    def each(self, name: str, data: Data, work: Work, schema: pa.Schema) -> Data:
        """`work(table)` of all rows, batch by batch."""

        def run(out: Path) -> None:
            jobs = [
                partial(_each, file, data, work, schema, out / f"part-{number:05}.parquet")
                for number, file in enumerate(self._files(data))
            ]
            self._run(jobs)

        return self._stage(name, schema, run)

    def together(self, name: str, parts: Sequence[By], work: Work, schema: pa.Schema) -> Data:
        """`work(table, ...)` with whole keys, as many as fit a bucket."""

        def run(out: Path) -> None:
            inputs = [(number, by, file) for number, by in enumerate(parts) for file in self._files(by.data)]
            swell = [_swelling(self._files(by.data), by.data) for by in parts]
            size = sum(_bytes(file) * swell[number] for number, _, file in inputs)
            buckets = min(_MOST_BUCKETS, 1 + int(size / self._bucket_bytes))
            spill = out / "_spill"
            spill.mkdir()
            self._run(
                [
                    partial(_spill, file, by, buckets, spill, f"{number}-{at:05}")
                    for at, (number, by, file) in enumerate(inputs)
                ]
            )
            self._run(
                [
                    partial(
                        _bucket, spill, bucket, tuple(parts), work, schema, out / f"part-{bucket:05}.parquet"
                    )
                    for bucket in range(buckets)
                ]
            )
            shutil.rmtree(spill)

        return self._stage(name, schema, run)

    def number(self, name: str, data: Data, by: str) -> Data:
        """The rows with their places in the order of column `by`; the keys alone are held in memory."""
        schema = data.schema.append(pa.field("row", pa.int64()))

        def run(out: Path) -> None:
            keys = pa.concat_tables(
                [data.schema.empty_table().select([by]), *(one.select([by]) for one in self.tables(data))]
            )
            order = pc.sort_indices(keys, [(by, "ascending")]).to_numpy()
            places = np.empty(len(order), np.int64)
            places[order] = np.arange(len(order))
            _write(out / "part-00000.parquet", _numbered(self.tables(data), places), schema)

        return self._stage(name, schema, run)

    def tables(self, data: Data) -> Iterator[pa.Table]:
        """The rows, batch by batch."""
        for file in self._files(data):
            yield from _batches(file, data)

    def _files(self, data: Data) -> list[Path]:
        return sorted((self._folder / data.name).glob("*.parquet"))

    def _stage(self, name: str, schema: pa.Schema, run: Callable[[Path], None]) -> Data:
        out = self._folder / name
        if not (out / _DONE).exists():
            shutil.rmtree(out, ignore_errors=True)
            out.mkdir(parents=True)
            run(out)
            (out / _DONE).touch()
        return Data(name, schema)

    def _run(self, jobs: Sequence[Callable[[], None]]) -> None:
        if self._pool is None:
            for job in jobs:
                job()
            return
        for done in [self._pool.submit(job) for job in jobs]:
            done.result()


def on_this_machine(address: str) -> Path:
    """The path that an address is.

    Raises:
        EngineError: it is one of elsewhere.
    """
    if "://" in address:
        raise EngineError(f"{address}: the engine local uses folders of this machine only; name one")
    return Path(address)


def list_files(address: str) -> list[tuple[str, int, int]]:
    """The Parquet files at or below a path: path, bytes, time of the last change in nanoseconds.

    Raises:
        EngineError: there is nothing.
    """
    if not Path(address).exists():
        raise EngineError(f"{address}: there is no such file or folder; check the path")
    return [(entry.path, entry.size or 0, _changed(entry)) for entry in list_parquet(address)[0]]


def _changed(entry: Entry) -> int:
    """When a file was changed, in nanoseconds; 0 of one that cannot be opened."""
    try:
        with entry.open() as stream:
            return os.fstat(stream.fileno()).st_mtime_ns
    except UnreadableError:
        return 0


def _same(table: pa.Table) -> pa.Table:
    return table


def _read(entry: Entry, work: Work, schema: pa.Schema, out: Path) -> None:
    _write(out, map(work, _rows_of(entry)), schema)


def _rows_of(entry: Entry) -> Iterator[pa.Table]:
    """The rows of a file of articles, each with where it stands; what cannot be read on is said."""
    before = 0
    try:
        with entry.open() as stream:
            for batch in article_batches(stream):
                numbers = pa.array(np.arange(before + 1, before + 1 + len(batch)))
                paths = pa.array([entry.path] * len(batch), pa.string())
                before += len(batch)
                rows = pa.Table.from_batches([batch])
                yield rows.append_column(PATH, paths).append_column(ROW, numbers)
        if not before:
            yield _unread(entry.path, NO_ARTICLE)
    except UnreadableError as error:
        yield _unread(entry.path, str(error))


def _unread(path: str, reason: str) -> pa.Table:
    return pa.table({PATH: [path], ROW: [0], PROBLEM: [reason]})


def _each(file: Path, data: Data, work: Work, schema: pa.Schema, out: Path) -> None:
    _write(out, (work(table) for table in _batches(file, data)), schema)


def _spill(file: Path, by: By, buckets: int, folder: Path, name: str) -> None:
    """The rows of a file, one file a bucket."""
    writers: dict[int, Any] = {}
    for table in _batches(file, by.data):
        for bucket, rows in split(table, by.key, buckets):
            if bucket not in writers:
                writers[bucket] = pa.ipc.new_file(str(folder / f"{bucket:05}-{name}.arrow"), table.schema)
            writers[bucket].write_table(rows)
    for writer in writers.values():
        writer.close()


def _bucket(spill: Path, bucket: int, parts: Sequence[By], work: Work, schema: pa.Schema, out: Path) -> None:
    tables = [_spilt(spill, bucket, number, by.data.schema) for number, by in enumerate(parts)]
    if any(len(table) for table in tables):
        result = work(*tables)
        del tables
        _write(out, [result], schema)
    for file in spill.glob(f"{bucket:05}-*.arrow"):
        file.unlink()


def _spilt(spill: Path, bucket: int, part: int, schema: pa.Schema) -> pa.Table:
    found = [schema.empty_table()]
    for file in sorted(spill.glob(f"{bucket:05}-{part}-*.arrow")):
        with pa.OSFile(str(file)) as source:
            found.append(pa.ipc.open_file(source).read_all())
    return pa.concat_tables(found)


def _batches(file: Path, data: Data) -> Iterator[pa.Table]:
    with pq.ParquetFile(file) as source:
        stored = data.stored or data.schema
        columns = [*stored.names, *([KIND] if data.kind else [])]
        for group in range(source.num_row_groups):
            table = source.read_row_group(group, columns=columns)
            if data.kind:
                table = table.filter(pc.equal(table.column(KIND), data.kind)).drop_columns([KIND])
            if len(table):
                yield data.made(table.cast(stored))


def _numbered(tables: Iterable[pa.Table], places: np.ndarray[Any, Any]) -> Iterator[pa.Table]:
    at = 0
    for table in tables:
        yield table.append_column("row", pa.array(places[at : at + len(table)]))
        at += len(table)


def _write(out: Path, tables: Iterable[pa.Table], schema: pa.Schema) -> None:
    with pq.ParquetWriter(
        out, schema, compression="snappy", use_dictionary=False, write_statistics=False
    ) as writer:
        for table in tables:
            if len(table):
                rows = max(1, int(len(table) * BATCH_BYTES / max(1, table.nbytes)))
                writer.write_table(table, row_group_size=rows)


def _swelling(files: Sequence[Path], data: Data) -> float:
    """How many times larger rows are as they are read than as they are stored, by the first of them."""
    if not data.through:
        return 1.0
    stored = replace(data, schema=data.stored or data.schema, through=())
    first = next((table for file in files for table in _batches(file, stored)), None)
    return 1.0 if first is None else max(1.0, data.made(first).nbytes / max(1, first.nbytes))


def _bytes(file: Path) -> int:
    about = pq.read_metadata(file)
    return sum(about.row_group(at).total_byte_size for at in range(about.num_row_groups))
