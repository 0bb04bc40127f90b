"""Engines side by side: the same answers, CPU of Spark's workers over the local runner's, peak memory.

usage: python -m benchmarks.engines sentences 100000 [--spark]      pairs and groups of generated sentences
       python -m benchmarks.engines articles 5000 [--spark] [--one-go]   reports on generated articles
       python -m benchmarks.engines memory 1000000 --limit-mb 2048   the local runner under a memory limit
       python -m benchmarks.engines articles 500 --cost        CPU and bytes brought together, stage by stage

--spark starts `local-cluster[2,1,2048]`, runs the same there, and compares byte for byte after sorting. CPU
is of executors and their Python workers, from after a first small job on, against the local runner's.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import resource
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

import numpy as np
import pyarrow as pa

from provenance.engines import near
from provenance.engines.local import LocalRunner
from provenance.engines.runner import By, Data, Runner
from provenance.ingest import read_documents
from provenance.models import Corpus
from provenance.pipeline import build_report
from provenance.pipeline.batched import build_report_by
from provenance.report.values import to_json

LEAST, HOT = 0.5, 64
_AT_ONCE = 20_000
_WORDS = 30_000


def main() -> None:
    """Measure what the arguments ask for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=("sentences", "articles", "memory"))
    parser.add_argument("count", type=int)
    parser.add_argument("--spark", action="store_true")
    parser.add_argument("--one-go", action="store_true")
    parser.add_argument("--cost", action="store_true")
    parser.add_argument("--limit-mb", type=int)
    given = parser.parse_args()
    if given.limit_mb:
        resource.setrlimit(resource.RLIMIT_DATA, (given.limit_mb << 20, given.limit_mb << 20))
    job: Any = Articles(given.count) if given.what == "articles" else Sentences(given.count)
    if given.cost:
        print_cost(job)
        return
    digest, cpu = run_here(job)
    if given.one_go:
        print(f"the same as in one go: {job.in_one_go() == digest}")
    if given.spark:
        compare_spark(job, digest, cpu)


class Sentences:
    """Near pairs and their groups among generated sentences."""

    def __init__(self, count: int) -> None:
        self.count = count

    def about(self) -> str:
        """How much it is."""
        return f"{self.count} sentences"

    def run(self, runner: Runner) -> str:
        """The digest of sorted pairs and groups."""
        data = runner.bring("texts", some_sentences(self.count), near.TEXTS)
        pairs = near.near_texts(runner, "near", data, LEAST, HOT)
        groups = near.group_pairs(runner, "groups", pairs)
        numbers = [_sorted(runner, found) for found in (pairs, groups.labels)]
        print(f"  {len(numbers[0])} pairs, {len(np.unique(numbers[1][:, 1]))} groups, {groups.rounds} rounds")
        return hashlib.sha256(b"".join(each.tobytes() for each in numbers)).hexdigest()


class Articles:
    """The whole report on generated cascades."""

    def __init__(self, count: int) -> None:
        self.corpus = some_articles(count)

    def about(self) -> str:
        """How much it is."""
        return f"{len(self.corpus)} articles"

    def run(self, runner: Runner) -> str:
        """The digest of the report."""
        return _digest(to_json(build_report_by(runner, self.corpus)))

    def in_one_go(self) -> str:
        """The same in memory."""
        return _digest(to_json(build_report(self.corpus)))


def run_here(job: Any) -> tuple[str, float]:
    """The local runner's answer and CPU."""
    with tempfile.TemporaryDirectory() as folder, LocalRunner(Path(folder)) as runner:
        wall, cpu = perf_counter(), process_time()
        digest = job.run(runner)
        wall, cpu = perf_counter() - wall, process_time() - cpu
        written = sum(file.stat().st_size for file in Path(folder).rglob("*.parquet"))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"local: wall {wall:.1f} s, cpu {cpu:.1f} s, peak {peak} MB, stages {written >> 20} MB", flush=True)
    return digest, cpu


class Weighed(LocalRunner):
    """The local runner, which writes down CPU and bytes of each stage."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.cpu: dict[str, float] = {}
        self.moved: dict[str, int] = {}

    def together(self, name: str, parts: Sequence[By], work: Any, schema: pa.Schema) -> Data:
        """As ever, the bytes of the parts counted first."""
        self.moved[name] = sum(table.nbytes for by in parts for table in self.tables(by.data))
        started = process_time()
        found = super().together(name, parts, work, schema)
        self.cpu[name] = process_time() - started
        return found

    def each(self, name: str, data: Data, work: Any, schema: pa.Schema) -> Data:
        """As ever."""
        started = process_time()
        found = super().each(name, data, work, schema)
        self.cpu[name] = process_time() - started
        return found


def print_cost(job: Any) -> None:
    """CPU and bytes brought together by the stages that cost most."""
    with tempfile.TemporaryDirectory() as folder, Weighed(Path(folder)) as runner:
        started = process_time()
        job.run(runner)
        whole = process_time() - started
    print(f"{job.about()}: cpu {whole:.1f} s, counting included")
    stages = sorted(runner.cpu, key=lambda name: -runner.cpu[name])
    for name in stages[:14]:
        moved = runner.moved.get(name, 0) / 1e6
        print(f"  {name:22} cpu {runner.cpu[name]:7.2f} s  moved {moved:9.2f} MB")
    cpu, moved = sum(runner.cpu.values()), sum(runner.moved.values()) / 1e6
    print(f"  {'all':22} cpu {cpu:7.2f} s  moved {moved:9.2f} MB")


def compare_spark(job: Any, digest: str, cpu: float) -> None:
    """Run the job on two executors and print whether it says the same, and at what CPU."""
    from provenance.engines import spark

    session = spark.open_session("local-cluster[2,1,2048]")
    session.sparkContext.setLogLevel("ERROR")
    with tempfile.TemporaryDirectory() as folder:
        spark_runner = spark.SparkRunner(session, folder)
        Sentences(2_000).run(_Warm(spark_runner))
        before, wall = worker_seconds(), perf_counter()
        same = job.run(spark_runner) == digest
        used, wall = worker_seconds() - before, perf_counter() - wall
    print(f"Spark, two executors: wall {wall:.1f} s, cpu of workers {used:.1f} s, {used / cpu:.2f} of local")
    print(f"identical after sorting: {same}")
    session.stop()


class _Warm:
    """The runner under other names of stages, for a first job that loads what has to be loaded."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner

    def __getattr__(self, name: str) -> Any:
        made = getattr(self._runner, name)
        return made if name == "tables" else lambda stage, *rest: made(f"warm-{stage}", *rest)


def worker_seconds() -> float:
    """CPU seconds of all executors of this machine and the Python workers under them, ended ones too."""
    import psutil

    total = 0.0
    for process in psutil.process_iter(["cmdline"]):
        if "CoarseGrainedExecutorBackend" not in " ".join(process.info["cmdline"] or ()):
            continue
        for one in (process, *process.children(recursive=True)):
            times = one.cpu_times()
            total += times.user + times.system
            if one is not process:
                total += times.children_user + times.children_system
    return total


def some_sentences(count: int, seed: int = 1) -> Iterator[pa.Table]:
    """Sentences of 8 to 25 words, one in four an edited copy of one of the last some thousand."""
    random = np.random.default_rng(seed)
    words = np.array([f"w{number}" for number in range(_WORDS)])
    for start in range(0, count, _AT_ONCE):
        size = min(_AT_ONCE, count - start)
        lengths = random.integers(8, 26, size)
        drawn = (random.pareto(0.9, int(lengths.sum())) * 40).astype(np.int64) % _WORDS
        ends = np.cumsum(lengths)
        texts = [words[drawn[end - length : end]].tolist() for end, length in zip(ends, lengths, strict=True)]
        for place in np.flatnonzero(random.random(size) < 0.25).tolist():
            copied = list(texts[int(random.integers(0, max(1, place)))])
            copied[int(random.integers(0, len(copied)))] = "changed"
            texts[place] = copied
        yield pa.table(
            {"unit": np.arange(start, start + size), "text": [" ".join(text) for text in texts]},
            schema=near.TEXTS,
        )


def some_articles(count: int) -> Corpus:
    """So many articles of generated cascades."""
    sys.path[:0] = [str(Path(__file__).resolve().parent)]
    from cascades.cascade import Knobs
    from cascades.write import make_corpus

    made = make_corpus(1 + count // 6, Knobs(), 1)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "articles.jsonl"
        file.write_text("\n".join(json.dumps(one) for one in made.articles[:count]) + "\n", encoding="utf-8")
        return read_documents([str(file)])


def _sorted(runner: Runner, data: Data) -> np.ndarray[Any, Any]:
    table = pa.concat_tables(runner.tables(data))
    columns = [table.column(name).to_numpy() for name in table.column_names]
    order = np.lexsort(columns[::-1])
    return np.column_stack([column[order] for column in columns])


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


if __name__ == "__main__":
    main()
