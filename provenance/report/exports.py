"""A report in the formats other programs read: a `Report` in, file names and bytes out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from provenance.errors import ProvenanceError
from provenance.models import Report
from provenance.report import graph, linked_data, network_files, prov, tables
from provenance.report.lookup import Lookup, look_up

Files = dict[str, bytes]

_TABLES: tuple[tuple[str, Sequence[str], Callable[[Lookup], list[tables.Row]]], ...] = (
    ("quotations", tables.QUOTATION_COLUMNS, tables.quotation_rows),
    ("passages", tables.PASSAGE_COLUMNS, tables.passage_rows),
    ("copies", tables.COPY_COLUMNS, tables.copy_rows),
)


def export_report(report: Report, form: str) -> Files:
    """The files of one of `FORMATS` by name; the tables give three, the others one."""
    return FORMATS[form](look_up(report))


def _csv(found: Lookup) -> Files:
    return {f"{name}.csv": tables.to_csv(columns, rows(found)).encode() for name, columns, rows in _TABLES}


def _parquet(found: Lookup) -> Files:
    return {f"{name}.parquet": to_parquet(columns, rows(found)) for name, columns, rows in _TABLES}


def to_parquet(columns: Sequence[str], rows: Sequence[tables.Row]) -> bytes:
    """The rows as a Parquet file with the types of the columns; needs pyarrow."""
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise ProvenanceError("Parquet needs the package pyarrow; install it, or export csv") from error
    schema = pyarrow.schema([(name, _type(pyarrow, name)) for name in columns])
    cells = [list(column) for column in zip(*rows, strict=True)] or [[] for _ in columns]
    out = pyarrow.BufferOutputStream()
    parquet.write_table(pyarrow.table(cells, schema=schema), out)
    return bytes(out.getvalue().to_pybytes())


def _type(pyarrow: Any, name: str) -> Any:
    if name in ("start", "end"):
        return pyarrow.int64()
    if name in ("score", "share") or name.endswith("confidence"):
        return pyarrow.float64()
    return pyarrow.bool_() if name.endswith("in_corpus") else pyarrow.string()


FORMATS: Mapping[str, Callable[[Lookup], Files]] = {
    "graphml": lambda found: {"graph.graphml": network_files.to_graphml(graph.build_graph(found)).encode()},
    "gexf": lambda found: {"graph.gexf": network_files.to_gexf(graph.build_graph(found)).encode()},
    "prov-json": lambda found: {"prov.json": prov.to_prov_json(found).encode()},
    "prov-n": lambda found: {"prov.provn": prov.to_prov_n(found).encode()},
    "jsonld": lambda found: {"claimreview.jsonld": linked_data.to_json_ld(found).encode()},
    "csv": _csv,
    "parquet": _parquet,
}
