"""The report: a `models.Report` comes in, files a reader can open go out.

Finds nothing and decides nothing: what it shows stands in the report. Loads its parts when asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from provenance.report.exports import export_report
    from provenance.report.pack import to_pack, verify_pack
    from provenance.report.read import read_report
    from provenance.report.values import plain, to_json
    from provenance.report.write import write_report

__all__ = ["export_report", "plain", "read_report", "to_json", "to_pack", "verify_pack", "write_report"]

_HOMES = {
    "export_report": "exports",
    "plain": "values",
    "read_report": "read",
    "to_json": "values",
    "to_pack": "pack",
    "verify_pack": "pack",
    "write_report": "write",
}


def __getattr__(name: str) -> Any:
    """Import a part on first use, so that the package itself costs nothing."""
    from importlib import import_module

    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"provenance.report.{_HOMES[name]}"), name)
    globals()[name] = value
    return value
