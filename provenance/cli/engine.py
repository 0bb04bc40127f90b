"""Which engine runs the stages: options of the commands that touch a whole corpus."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from provenance.cli import options as shared
from provenance.cli import progress

if TYPE_CHECKING:
    from provenance.models import Report


def options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add --engine, --master, --work and --processes."""
    for option in (
        click.option(
            "--processes", metavar="N", type=click.IntRange(1, 512), default=1, help="Of the engine local."
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


def report_on(
    chosen: dict[str, Any],
    corpora: tuple[str, ...],
    index_file: Path | None,
    settings_file: Path | None,
    outlets: Path | None,
    strict: bool,
) -> Report:
    """The report by the engine that the options of `chosen` name; the same report by any."""
    name = chosen.pop("engine")
    if name is None:
        if chosen["master"] or chosen["work"]:
            raise click.UsageError("--master and --work go with --engine")
        return shared.report_on(corpora, index_file, settings_file, outlets, strict)
    if index_file is not None:
        raise click.UsageError("an index is not asked by an engine: name a corpus")
    from provenance.pipeline.batched import Engine, build_report_on

    corpus = shared.read(shared.named(corpora), strict)
    with progress.shown() as note:
        settings = shared.load(settings_file, outlets)
        return build_report_on(Engine(name=name, **chosen), corpus, settings, note)
