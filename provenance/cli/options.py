"""Options and notes that the commands share."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields
from functools import cached_property, wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from provenance.errors import InputError

if TYPE_CHECKING:
    from provenance.models import Corpus, Report, Skipped
    from provenance.pipeline.index import Index
    from provenance.settings import Settings

# Of many articles that are there twice so many are named; all are counted.
REPEATED_SHOWN = 5


class NamedPath(click.Path):
    """A path that is not empty: an unset shell variable names no file, and not this folder either."""

    def convert(
        self,
        value: str | os.PathLike[str],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> str | bytes | os.PathLike[str]:
        if not os.fspath(value).strip():
            self.fail("an empty word names no file or folder (. is this folder)", param, ctx)
        return super().convert(value, param, ctx)


type_of_corpus = NamedPath(path_type=str)

corpora = click.argument("corpora", metavar="CORPUS...", nargs=-1, required=True, type=type_of_corpus)

corpus = click.option(
    "--corpus",
    "corpora",
    multiple=True,
    default=("corpus",),
    show_default=True,
    type=type_of_corpus,
    help="Files or folders of articles to look in (may be given several times).",
)

index = click.option(
    "--index",
    "index_file",
    metavar="DB",
    type=NamedPath(path_type=Path),
    help="An index to ask instead (see provenance index).",
)
an_index = click.option(
    "--index",
    "db",
    metavar="DB",
    required=True,
    type=NamedPath(path_type=Path),
    help="The file of the index.",
)
corpora_or_index = click.argument("corpora", metavar="[CORPUS...]", nargs=-1, type=type_of_corpus)

as_json = click.option("--json", "form", flag_value="json", help="Print JSON.")
as_jsonl = click.option("--jsonl", "form", flag_value="jsonl", help="Print JSON Lines.")
as_csv = click.option("--csv", "form", flag_value="csv", help="Print CSV, safe for spreadsheets.")


@dataclass(frozen=True)
class Given:
    """What a command reads or asks, and how: the answers to the options that go with every command."""

    settings_file: Path | None
    outlets: Path | None
    strict: bool
    corpora: tuple[str, ...] = ()
    index_file: Path | None = None

    @cached_property
    def settings(self) -> Settings:
        """The settings of this run."""
        from provenance import settings

        return settings.load(self.settings_file, self.outlets)


_GIVEN = frozenset(field.name for field in fields(Given))


def shared(command: Callable[..., None]) -> Callable[..., None]:
    """Add --settings, --outlets and --strict; what is read or asked goes to the command as one `given`."""

    @wraps(command)
    def gathered(**answers: Any) -> None:
        given = Given(**{name: answers.pop(name) for name in _GIVEN & answers.keys()})
        command(given=given, **answers)

    decorated: Callable[..., None] = gathered
    for option in (
        click.option("--strict", is_flag=True, help="Stop with exit code 1 when an article cannot be read."),
        click.option(
            "--outlets",
            metavar="FILE",
            type=click.Path(path_type=Path),
            help="Rows to add to the outlet table (TSV).",
        ),
        click.option(
            "--settings",
            "settings_file",
            metavar="FILE",
            type=click.Path(path_type=Path),
            help="Settings (TOML).",
        ),
    ):
        decorated = option(decorated)
    return decorated


def report_on(given: Given) -> Report:
    """The report on what an index holds, or on the corpora in one go."""
    from provenance.cli import progress

    settings = given.settings
    if given.index_file is not None:
        with opened(given.index_file, settings) as asked:
            return asked.report()
    from provenance.pipeline import build_report

    corpus = read(given)
    with progress.shown() as note:
        return build_report(corpus, settings, note)


@contextmanager
def opened(index_file: Path, settings: Settings) -> Iterator[Index]:
    """The index to ask; what has not been compared yet is compared first where the file may be written."""
    from provenance.cli import progress
    from provenance.pipeline.index import Index

    given = click.get_current_context().get_parameter_source("corpora")
    if given is click.core.ParameterSource.COMMANDLINE and click.get_current_context().params["corpora"]:
        raise click.UsageError("Name a corpus or an index, not both.")
    with progress.shown() as note:
        asked = Index.to_ask(index_file, settings, note)
    with asked as index:
        if not index.is_settled:
            click.echo("some articles are not compared yet: run provenance index compact", err=True)
        yield index


def read(given: Given) -> Corpus:
    """Read the corpora, of which there must be one, and tell what was read."""
    from provenance.cli import progress
    from provenance.ingest import read_documents

    if not given.corpora:
        raise click.UsageError("Missing argument 'CORPUS...' (or an index to ask: --index DB).")
    with progress.shown() as note:
        corpus = read_documents(given.corpora, note=note)
    tell_read(len(corpus), corpus.skipped, corpus.repeated, given.strict)
    return corpus


def tell_read(count: int, skipped: Sequence[Skipped], repeated: Sequence[Skipped], strict: bool) -> None:
    """Say on stderr how many articles were read and which were skipped, and why."""
    from provenance.cli import output as show

    show.print_lines((f"skipped {one.path}: {one.reason}" for one in skipped), err=True)
    again = repeated[:REPEATED_SHOWN]
    show.print_lines((f"read once {one.path}: {one.reason}" for one in again), err=True)
    if len(repeated) > REPEATED_SHOWN:
        click.echo(f"and {len(repeated) - REPEATED_SHOWN} more that are there again", err=True)
    again_count = f", {len(repeated)} there again" if repeated else ""
    click.echo(f"{count} read, {len(skipped)} skipped{again_count}", err=True)
    if strict and skipped:
        first = skipped[0]
        raise InputError(first.path, first.reason, "mend or remove it, or run without --strict")
