"""The same report by an engine: stages over batches, on disk or on a cluster, gathered at the end."""

from __future__ import annotations

import hashlib
import importlib.util
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from provenance import __version__
from provenance.engines.article import Article
from provenance.engines.corpus import Found, trace_corpus
from provenance.engines.reading import document_tables
from provenance.engines.records import pack, unpacked
from provenance.engines.runner import Data, Runner
from provenance.errors import EngineError
from provenance.match.reuse import order_misses
from provenance.models import Corpus, Document, Report
from provenance.outlets.table import OutletTable
from provenance.pipeline.reading import Read
from provenance.pipeline.stages import make_report
from provenance.progress import Note, silent
from provenance.settings import Settings
from provenance.tracing import Answers, copy_key, gather


@dataclass(frozen=True, slots=True)
class Engine:
    """Who runs the stages: `name` is local or spark. `work` keeps them, so that a run can be taken up.

    `processes` and `memory` (how many bytes of a stage's input each may hold) are for the local one, `master`
    is for Spark.
    """

    name: str = "local"
    master: str | None = None
    work: str | None = None
    processes: int = 1
    memory: int = 64 << 20


def build_report_on(
    engine: Engine, corpus: Corpus, settings: Settings | None = None, note: Note = silent
) -> Report:
    """The report of `corpus`, its stages run by an engine.

    Raises:
        EngineError: what the engine needs is not there, or a sentence model is asked for.
    """
    if settings and settings.model:
        raise EngineError("an engine does not ask a sentence model: leave [semantic] out, or name no engine")
    settings = settings or Settings()
    _require("pyarrow", "parquet")
    with ExitStack() as held:
        local_work = Path(
            engine.work or held.enter_context(tempfile.TemporaryDirectory(prefix="provenance-"))
        )
        if engine.name == "local":
            folder = local_work / run_name(corpus, settings)
            return build_report_by(_local(engine, folder, held), corpus, settings, note)
        _require("pyspark", "spark")
        from provenance.engines import spark

        session = spark.open_session(engine.master)
        held.callback(session.stop)
        if engine.work is None and not spark.is_on_this_machine(session):
            raise EngineError(
                "a cluster needs a folder that all its machines can write to: name it with --work"
            )
        where = f"{engine.work or local_work}/{run_name(corpus, settings)}"
        return build_report_by(spark.SparkRunner(session, where), corpus, settings, note)


def run_name(corpus: Corpus, settings: Settings) -> str:
    """A folder name for a run: the same articles, settings and version give the same one."""
    table = settings.outlets.read_bytes() if settings.outlets else b""
    said = hashlib.sha256(pack((__version__, settings.match)) + table)
    for one in sorted(pack(document) for document in corpus):
        said.update(hashlib.sha256(one).digest())
    return f"run-{said.hexdigest()[:16]}"


def _local(engine: Engine, folder: Path, held: ExitStack) -> Runner:
    from provenance.engines.local import LocalRunner

    return held.enter_context(LocalRunner(folder, engine.processes, engine.memory))


def _require(module: str, extra: str) -> None:
    if importlib.util.find_spec(module) is None:
        raise EngineError(
            f"this engine needs {module}: pip install 'quote-provenance[{extra}]', or leave --engine out"
        )


def build_report_by(
    runner: Runner,
    documents: Corpus | Iterable[Document],
    settings: Settings | None = None,
    note: Note = silent,
) -> Report:
    """The report that `build_report` makes of the same documents, byte for byte, by the runner's stages."""
    settings = settings or Settings()
    outlets = OutletTable.load(settings.outlets)
    found = trace_corpus(runner, document_tables(documents), settings.match, outlets, note)
    articles: list[Article] = sorted(_values(runner, found.articles), key=lambda one: one.document.id)
    read = Read.of(articles, outlets)
    traced = gather(_answers(runner, found), outlets)
    misses = order_misses(one for data in found.misses for one in _values(runner, data))
    skipped = documents.skipped if isinstance(documents, Corpus) else ()
    return make_report(read, traced, misses, skipped)


def _answers(runner: Runner, found: Found) -> Answers:
    def of(kind: str) -> Iterator[Any]:
        return _values(runner, found.answers.only(kind, "value"))

    documents = sorted(of("document"), key=lambda one: one[0])
    return Answers(
        utterances=tuple(sorted(of("utterance"), key=lambda one: one.id)),
        copies=tuple(sorted(of("copy"), key=copy_key)),
        passages=tuple(sorted(of("passage"), key=lambda one: one.id)),
        documents={name: origin for name, origin, _, _ in documents},
        dates={name: date for name, _, date, _ in documents},
        names={name: named for name, _, _, named in documents},
    )


def _values(runner: Runner, data: Data) -> Iterator[Any]:
    for table in runner.tables(data):
        yield from unpacked(table)
