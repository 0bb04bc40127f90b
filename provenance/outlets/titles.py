"""The outlet that a title ends with: "Ferry line agreed - The Gazette", "Fähre kommt | DW"."""

from __future__ import annotations

import re

from provenance.outlets.table import OutletTable

_SEPARATED = re.compile(r"\s[-–—]\s|[|｜]")


def outlet_of_title(title: str | None, outlets: OutletTable) -> str | None:
    """The outlet of the table that stands behind the last stroke or dash of a title.

    A word that is a section or a thing as often as an outlet ("- Sport") counts in capitals only ("| DW").

    >>> outlet_of_title("Ferry line agreed - BBC News", OutletTable.default())
    'BBC'
    >>> outlet_of_title("Lee wins the cup | Sport", OutletTable.default()) is None
    True
    """
    parts = _SEPARATED.split((title or "")[:_LONGEST])
    name = " ".join(parts[-1].split())
    outlet = outlets.find(name) if len(parts) > 1 and parts[0].strip() else None
    if outlet is None or (name in outlet.formula_aliases and not name.isupper()):
        return None
    return outlet.name


_LONGEST = 500
