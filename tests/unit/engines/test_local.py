"""The local runner: whole keys in any number of buckets; finished stages are kept, broken ones run again."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest

from provenance.engines.local import LocalRunner
from provenance.engines.records import pack, unpack
from provenance.engines.runner import By
from provenance.engines.tables import INT, ints, schema_of, table_of
from provenance.models import Span

NUMBERS = schema_of(key=INT, value=INT)
SUMS = schema_of(key=INT, total=INT)


def numbers(count: int) -> pa.Table:
    return table_of(NUMBERS, key=np.arange(count) % 7, value=np.arange(count))


def summed(table: pa.Table) -> pa.Table:
    keys, place = np.unique(ints(table, "key"), return_inverse=True)
    totals = np.bincount(place, weights=ints(table, "value")).astype(np.int64)
    return table_of(SUMS, key=keys, total=totals)


@pytest.mark.parametrize("bucket_bytes", [200, 1 << 20])
def test_rows_of_a_key_come_together(tmp_path: Path, bucket_bytes: int) -> None:
    with LocalRunner(tmp_path, bucket_bytes=bucket_bytes) as runner:
        data = runner.bring("numbers", [numbers(300), numbers(300)], NUMBERS)
        found = runner.together("sums", [By(data, "key")], summed, SUMS)
        rows = {row["key"]: row["total"] for table in runner.tables(found) for row in table.to_pylist()}

    assert rows == {key: 2 * sum(range(key, 300, 7)) for key in range(7)}


def test_a_finished_stage_is_not_run_again(tmp_path: Path) -> None:
    with LocalRunner(tmp_path) as runner:
        data = runner.bring("numbers", [numbers(10)], NUMBERS)
        again = runner.bring("numbers", iter(()), NUMBERS)

        assert sum(map(len, runner.tables(again))) == sum(map(len, runner.tables(data))) == 10


def test_a_stage_that_broke_is_run_again(tmp_path: Path) -> None:
    def breaks(table: pa.Table) -> pa.Table:
        raise RuntimeError("no")

    with LocalRunner(tmp_path) as runner:
        data = runner.bring("numbers", [numbers(10)], NUMBERS)
        with pytest.raises(RuntimeError):
            runner.each("same", data, breaks, NUMBERS)
        found = runner.each("same", data, lambda table: table, NUMBERS)

        assert sum(map(len, runner.tables(found))) == 10


def test_values_of_other_packages_are_not_read() -> None:
    import pickle

    assert unpack(pack((Span(1, 2), {"a": 0.1}))) == (Span(1, 2), {"a": 0.1})
    with pytest.raises(pickle.UnpicklingError):
        unpack(pickle.dumps(Path("x")))
    with pytest.raises(pickle.UnpicklingError):
        unpack(pickle.dumps(pack))


def test_two_processes_do_what_one_does(tmp_path: Path) -> None:
    with LocalRunner(tmp_path, processes=2, bucket_bytes=200) as runner:
        data = runner.bring("numbers", [numbers(300)], NUMBERS)
        found = runner.together("sums", [By(data, "key")], summed, SUMS)
        rows = {row["key"]: row["total"] for table in runner.tables(found) for row in table.to_pylist()}

    assert rows == {key: sum(range(key, 300, 7)) for key in range(7)}
