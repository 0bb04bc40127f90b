"""`provenance report`: the main job."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from provenance.cli import engine, options
from provenance.errors import InputError
from provenance.models import Report


@click.command("report", short_help="Read articles, trace what they share, write the report folder.")
@options.corpora_or_index
@options.index
@click.option(
    "-o",
    "--output",
    metavar="FOLDER",
    type=options.NamedPath(path_type=Path, file_okay=False),
    help="The report folder [default: reports/<name of the first CORPUS>].",
)
@options.as_json
@engine.options
@options.shared
def command(
    output: Path | None,
    form: str | None,
    given: options.Given,
    **chosen: Any,
) -> None:
    """Read the articles in CORPUS, find what they share, trace it, and write the report folder.

    Open index.html in the folder first; report.json holds the same answers for programs.

    \b
    Examples:
      provenance report corpus/karabakh-2020
      provenance report monday.jsonl saved-pages/ -o reports/monday
      provenance report --index desk.db -o reports/desk
      provenance report year.parquet --engine local --work /data/run --processes 4
    """
    from provenance.cli import output as show
    from provenance.cli import progress
    from provenance.report import write_report

    report = engine.report_on(chosen, given)
    if report is None:
        return
    folder = output or Path("reports") / report_name(str(given.index_file or given.corpora[0]))
    try:
        with progress.shown() as note:
            written = write_report(report, folder, given.settings.shown(), note)
    except OSError as error:
        raise InputError(
            str(folder), f"cannot be written ({error.strerror})", "name another folder with -o"
        ) from error
    for line in summary(report):
        click.echo(line, err=True)
    if form == "json":
        show.print_json(report)
    else:
        click.echo(str(next((path for path in written if path.name == "index.html"), folder)))


def summary(report: Report) -> Iterator[str]:
    """What was found, counted; said first when nothing was."""
    from provenance.cli.tell import counted

    shared = sum(1 for one in report.utterances if len({r.document for r in one.renderings}) > 1)
    if not (shared or report.passages):
        yield "nothing stands in more than one article"
    yield (
        f"{counted(len(report.utterances), 'utterance')}, {shared} of them in several articles; "
        f"{counted(len(report.passages), 'shared passage')}; {counted(len(report.copies), 'copy group')}"
    )


def report_name(corpus: str) -> str:
    """The folder name for a report on `corpus`: its own name without ending.

    >>> report_name("news/monday.jsonl.gz"), report_name("-")
    ('monday', 'stdin')
    """
    if corpus == "-":
        return "stdin"
    path = Path(corpus).resolve()
    return path.name.split(".")[0] or path.name or "corpus" if not path.is_dir() else path.name or "corpus"
