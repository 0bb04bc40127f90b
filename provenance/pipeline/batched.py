"""The same report by an engine: stages over batches, on disk or on a cluster, gathered at the end."""

from __future__ import annotations

import hashlib
import importlib.util
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from provenance import __version__
from provenance.engines.article import Article
from provenance.engines.corpus import Found, trace_corpus
from provenance.engines.intake import take_in
from provenance.engines.origins import list_all
from provenance.engines.outcome import write_tables
from provenance.engines.reading import bring_documents
from provenance.engines.records import pack, unpacked
from provenance.engines.runner import Data, Runner
from provenance.errors import EngineError, InputError
from provenance.ingest.entries import shown
from provenance.match.reuse import order_misses
from provenance.models import Corpus, Document, Report, Skipped
from provenance.outlets.table import OutletTable
from provenance.pipeline.reading import Read
from provenance.pipeline.stages import entry_of, make_report
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


@dataclass(frozen=True, slots=True)
class Archive:
    """Parquet files of articles that the workers read: a file, a folder, or any address that Spark reads."""

    address: str

    @property
    def argument(self) -> str:
        """What stands before an id that clashes: the folder's name, or that of the folder of a file."""
        path = Path(urlsplit(self.address).path if "://" in self.address else self.address)
        folder = path.parent if path.is_file() else path
        return shown(folder.name or folder.resolve().name)


@dataclass(frozen=True, slots=True)
class Taken:
    """What the workers read: how many documents, what they skipped, what was there twice."""

    documents: int
    skipped: tuple[Skipped, ...]
    repeated: tuple[Skipped, ...]


Tell = Callable[[Taken], None]


def build_report_on(
    engine: Engine,
    corpus: Corpus | Archive,
    settings: Settings | None = None,
    note: Note = silent,
    tell: Tell = lambda taken: None,
) -> Report:
    """The report of `corpus`, its stages run by an engine; `tell` hears what was read of an archive.

    Raises:
        EngineError: what the engine needs is not there, or a sentence model is asked for.
    """
    settings = settings or Settings()
    with _running(engine, corpus, settings) as runner:
        return build_report_by(runner, corpus, settings, note, tell)


def write_answers_on(
    engine: Engine,
    corpus: Corpus | Archive,
    address: str,
    settings: Settings | None = None,
    note: Note = silent,
    tell: Tell = lambda taken: None,
) -> dict[str, int]:
    """The answers as Parquet tables below `address`, written by the workers; how many rows each has.

    Raises:
        EngineError: as `build_report_on`, or something is at `address` already.
    """
    settings = settings or Settings()
    with _running(engine, corpus, settings) as runner:
        return write_answers_by(runner, corpus, address, settings, note, tell)


@contextmanager
def _running(engine: Engine, corpus: Corpus | Archive, settings: Settings) -> Iterator[Runner]:
    """The engine's runner, with a folder of its own for this very run."""
    if settings.model:
        raise EngineError("an engine does not ask a sentence model: leave [semantic] out, or name no engine")
    _require("pyarrow", "parquet")
    with ExitStack() as held:
        local_work = Path(
            engine.work or held.enter_context(tempfile.TemporaryDirectory(prefix="provenance-"))
        )
        if engine.name == "local":
            from provenance.engines.local import LocalRunner, list_files, on_this_machine

            work = on_this_machine(engine.work) if engine.work else local_work
            folder = work / run_name(corpus, settings, list_files)
            yield held.enter_context(LocalRunner(folder, engine.processes, engine.memory))
            return
        _require("pyspark", "spark")
        from provenance.engines import spark

        session = spark.open_session(engine.master)
        held.callback(session.stop)
        if engine.work is None and not spark.is_on_this_machine(session):
            raise EngineError(
                "a cluster needs a folder that all its machines can write to: name it with --work"
            )
        name = run_name(corpus, settings, partial(spark.list_files, session))
        yield spark.SparkRunner(session, f"{engine.work or local_work}/{name}")


Listing = Callable[[str], Sequence[tuple[str, int, int]]]


def run_name(corpus: Corpus | Archive, settings: Settings, files_at: Listing) -> str:
    """A folder name for a run: the same articles, settings and version give the same one.

    An archive is known by its files, their sizes and times, which `files_at` lists.
    """
    table = settings.outlets.read_bytes() if settings.outlets else b""
    said = hashlib.sha256(pack((__version__, settings.match)) + table)
    held: Iterable[Any] = files_at(corpus.address) if isinstance(corpus, Archive) else corpus
    for one in sorted(pack(each) for each in held):
        said.update(hashlib.sha256(one).digest())
    return f"run-{said.hexdigest()[:16]}"


def _require(module: str, extra: str) -> None:
    if importlib.util.find_spec(module) is None:
        raise EngineError(
            f"this engine needs {module}: pip install 'quote-provenance[{extra}]', or leave --engine out"
        )


def build_report_by(
    runner: Runner,
    documents: Corpus | Archive | Iterable[Document],
    settings: Settings | None = None,
    note: Note = silent,
    tell: Tell = lambda taken: None,
) -> Report:
    """The report that `build_report` makes of the same documents, byte for byte, by the runner's stages."""
    settings = settings or Settings()
    outlets = OutletTable.load(settings.outlets)
    brought, skipped = _brought(runner, documents, tell)
    found = trace_corpus(runner, brought, settings.match, outlets, note)
    articles: list[Article] = sorted(_values(runner, found.articles), key=lambda one: one.document.id)
    read = Read.of(articles, outlets)
    traced = gather(_answers(runner, found), outlets)
    misses = order_misses(one for data in found.misses for one in _values(runner, data))
    return make_report(read, traced, misses, skipped)


def write_answers_by(
    runner: Runner,
    documents: Corpus | Archive | Iterable[Document],
    address: str,
    settings: Settings | None = None,
    note: Note = silent,
    tell: Tell = lambda taken: None,
) -> dict[str, int]:
    """The same answers as tables, of which nothing is gathered here."""
    settings = settings or Settings()
    outlets = OutletTable.load(settings.outlets)
    if runner.is_there(address):
        raise EngineError(f"{address} is there already: name a new folder")
    brought, _ = _brought(runner, documents, tell)
    found = trace_corpus(runner, brought, settings.match, outlets, note)
    note("tables")
    return write_tables(runner, found, list_all(runner, found.answers, outlets), entry_of, address)


def _brought(
    runner: Runner, corpus: Corpus | Archive | Iterable[Document], tell: Tell
) -> tuple[Data, tuple[Skipped, ...]]:
    """The documents as rows, and what was skipped."""
    if not isinstance(corpus, Archive):
        skipped = corpus.skipped if isinstance(corpus, Corpus) else ()
        return bring_documents(runner, corpus), skipped
    taken = take_in(runner, corpus.address, corpus.argument)
    problems: list[Skipped] = sorted(_values(runner, taken.skipped), key=_by_path)
    tell(Taken(taken.count, tuple(problems), tuple(sorted(_values(runner, taken.again), key=_by_path))))
    if not taken.count:
        raise InputError(corpus.address, "no article could be read", "give it rows with a column text")
    return taken.documents, tuple(problems)


def _by_path(one: Skipped) -> tuple[str, str]:
    return one.path, one.reason


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
