"""The report folder: a `Report` in, the files of the contract out, each written whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from provenance.models import Report
from provenance.progress import Note, noted, silent
from provenance.report import graph, network_files, tables
from provenance.report.abridged import abridge
from provenance.report.files import without_collection, write_whole
from provenance.report.html import DETAILS, render_pages
from provenance.report.linked_data import to_json_ld
from provenance.report.lookup import Lookup, look_up
from provenance.report.markdown import to_markdown
from provenance.report.prov import to_prov_json
from provenance.report.values import to_json


def write_report(
    report: Report, folder: Path, settings: object = None, note: Note = silent
) -> tuple[Path, ...]:
    """Write the report into `folder` and return the files written, `index.html` first.

    `settings` (a mapping or a dataclass, nested or not) are shown among the methods. The same report
    gives the same bytes in any folder.
    """
    with without_collection():
        files = report_files(look_up(report), {} if settings is None else settings)
        written = [write_whole(folder / name, content) for name, content in noted(files, note, "writing")]
    _remove_stale_pages(folder, set(written))
    return tuple(written)


def report_files(found: Lookup, settings: object) -> Iterator[tuple[str, str]]:
    """The name inside the folder and the content of each file of the report."""
    shown = look_up(abridge(found.report))
    yield from render_pages(shown, settings)
    yield "report.json", to_json(found.report)
    yield "report.md", to_markdown(shown)
    network = graph.build_graph(found)
    yield "graph.graphml", network_files.to_graphml(network)
    yield "graph.gexf", network_files.to_gexf(network)
    yield "quotations.csv", tables.to_csv(tables.QUOTATION_COLUMNS, tables.quotation_rows(found))
    yield "passages.csv", tables.to_csv(tables.PASSAGE_COLUMNS, tables.passage_rows(found))
    yield "prov.json", to_prov_json(found)
    yield "claimreview.jsonld", to_json_ld(found)
    yield "copies.csv", tables.to_csv(tables.COPY_COLUMNS, tables.copy_rows(found))


def _remove_stale_pages(folder: Path, written: set[Path]) -> None:
    """Drop the detail pages that an earlier, larger report left in the same folder."""
    for page in (folder / DETAILS).glob("*-[0-9][0-9][0-9][0-9].html"):
        if page not in written:
            page.unlink(missing_ok=True)
