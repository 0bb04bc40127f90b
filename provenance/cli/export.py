"""`provenance export`: a report in the formats of other programs."""

from __future__ import annotations

from pathlib import Path

import click

from provenance.cli import options
from provenance.models import Report

FORMATS = ("graphml", "gexf", "prov-json", "prov-n", "jsonld", "csv", "parquet", "pack")


@click.command(
    "export", short_help="Write a report as GraphML, GEXF, PROV, JSON-LD, CSV, Parquet or evidence pack."
)
@click.argument("form", metavar="FORMAT", type=click.Choice(FORMATS))
@click.option(
    "--report",
    "report_file",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="The report.json to read.",
)
@options.index
@click.option(
    "-o",
    "--output",
    metavar="PATH",
    type=click.Path(path_type=Path),
    help="A file; a folder where the format has several files [default: standard output, or this folder].",
)
def command(form: str, report_file: Path | None, index_file: Path | None, output: Path | None) -> None:
    """Write a report in FORMAT: graphml gexf prov-json prov-n jsonld csv parquet, or an evidence pack.

    \b
    Examples:
      provenance export prov-json --report reports/karabakh-2020/report.json -o prov.json
      provenance export csv --report reports/karabakh-2020/report.json -o tables/
      provenance export pack --report reports/karabakh-2020/report.json -o evidence.zip
      provenance export csv --index desk.db -o tables/
    """
    from provenance.report import export_report, read_report, to_pack

    if (report_file is None) == (index_file is None):
        raise click.UsageError("Name what to export: --report FILE or --index DB.")
    report = read_report(report_file) if report_file else _report_of(index_file)
    files = {"evidence.zip": to_pack(report)} if form == "pack" else export_report(report, form)
    if len(files) == 1 and output is None and form not in ("parquet", "pack"):
        click.echo(next(iter(files.values())), nl=False)
        return
    for path in _write(files, output):
        click.echo(str(path))


def _report_of(index_file: Path | None) -> Report:
    from provenance.pipeline.index import Index

    with Index.to_ask(index_file or "") as index:
        return index.report()


def _write(files: dict[str, bytes], output: Path | None) -> list[Path]:
    """One file goes to `output` itself, unless that is a folder; several go into it."""
    from provenance.errors import InputError
    from provenance.report.files import write_bytes_whole

    single = len(files) == 1 and output is not None and not output.is_dir()
    paths = {name: output if single and output else (output or Path()) / name for name in files}
    try:
        for name, path in paths.items():
            write_bytes_whole(path, files[name])
    except OSError as error:
        raise InputError(
            str(output), f"cannot be written ({error.strerror})", "name another place with -o"
        ) from error
    return list(paths.values())
