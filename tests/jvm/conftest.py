"""Spark with two executors as real processes; without Java or PySpark these tests fail."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

    from provenance.engines.spark import SparkRunner


@pytest.fixture(scope="session")
def session() -> Iterator[SparkSession]:
    from provenance.engines.spark import open_session

    session = open_session("local-cluster[2,1,2048]")
    session.sparkContext.setLogLevel("ERROR")
    session.conf.set("spark.provenance.partitions", "2")  # small work: a task more costs more than it does
    yield session
    session.stop()


@pytest.fixture
def spark(session: SparkSession, tmp_path: Path) -> SparkRunner:
    from provenance.engines.spark import SparkRunner

    return SparkRunner(session, str(tmp_path / "spark"))
