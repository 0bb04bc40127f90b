"""Which engine runs the stages: options of the commands that touch a whole corpus."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from provenance.cli import options as shared
from provenance.cli import progress

if TYPE_CHECKING:
    from provenance.models import Report
    from provenance.pipeline.batched import Taken


def options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add --engine, --master, --work, --processes and --parquet-out."""
    for option in (
        click.option(
            "--parquet-out",
            metavar="FOLDER",
            help="With an engine: its workers write all answers there as Parquet, and nothing else is made.",
        ),
        click.option(
            "--processes", metavar="N", type=click.IntRange(1, 512), help="Of the engine local [default: 1]."
        ),
        click.option(
            "--work",
            metavar="FOLDER",
            help="Keep the engine's stages there, and take up a run that stopped.",
        ),
        click.option("--master", metavar="URL", help="Of Spark: local[4], yarn, k8s://..., spark://..."),
        click.option(
            "--engine",
            type=click.Choice(["local", "spark"]),
            help="Run stage by stage, batches on disk, here or on Spark [default: in memory, in one go].",
        ),
    ):
        command = option(command)
    return command


def report_on(chosen: dict[str, Any], given: shared.Given) -> Report | None:
    """The report by the engine that the options of `chosen` name, the same by any.

    None where the workers wrote the answers themselves (--parquet-out).
    """
    asked = click.get_current_context().params
    name, tables = chosen.pop("engine"), chosen.pop("parquet_out")
    _refuse_idle(name, chosen, tables)
    if name is None:
        return shared.report_on(given)
    if tables is not None and (asked.get("output") or asked.get("form")):
        raise click.UsageError("--parquet-out writes Parquet and nothing else: leave out -o and --json")
    if given.index_file is not None:
        raise click.UsageError("an index is not asked by an engine: name a corpus")
    from provenance.pipeline import batched

    engine = batched.Engine(name, chosen["master"], chosen["work"], chosen["processes"] or 1)
    corpus = batched.Archive(given.corpora[0]) if is_archive(given.corpora) else shared.read(given)

    def tell(taken: Taken) -> None:
        shared.tell_read(taken.documents, taken.skipped, taken.repeated, given.strict)

    with progress.shown() as note:
        if tables is None:
            return batched.build_report_on(engine, corpus, given.settings, note, tell)
        written = batched.write_answers_on(engine, corpus, tables, given.settings, note, tell)
    for table, rows in written.items():
        click.echo(f"{tables.rstrip('/')}/{table}: {rows}")
    return None


def _refuse_idle(name: str | None, chosen: dict[str, Any], tables: str | None) -> None:
    """Options that would do nothing are said and not passed over."""
    if name is None and (tables or any(chosen[one] for one in ("master", "work", "processes"))):
        raise click.UsageError("--master, --work, --processes and --parquet-out go with --engine")
    if name == "local" and chosen["master"]:
        raise click.UsageError("--master is for --engine spark; for the engine local say --processes")
    if name == "spark" and chosen["processes"]:
        raise click.UsageError("--processes is for --engine local; for Spark say --master local[4]")


def is_archive(corpora: tuple[str, ...]) -> bool:
    """Whether the corpus is one Parquet file, folder or address, which an engine's workers read themselves.

    >>> is_archive(("hdfs:///news/2024.parquet/",)), is_archive(("monday.jsonl",))
    (True, False)
    """
    return len(corpora) == 1 and corpora[0].rstrip("/").lower().endswith(".parquet")
