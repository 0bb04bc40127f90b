"""Rows of an outlet file: tab-separated text in, outlets out, every mistake named by its line."""

from __future__ import annotations

import re
from dataclasses import dataclass

from provenance.errors import SettingsError
from provenance.models import OriginKind

COLUMNS = ("id", "name", "kind", "country", "owner", "domain", "aliases", "formula_aliases", "service")
_NEEDED = ("name", "kind")
_KINDS = ("agency", "broadcaster", "newspaper", "online", "official", "organisation")
_NOT_ID = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Outlet:
    """One who publishes.

    `owner` is the name of another outlet or house, or a form of ownership ("state", "public",
    "cooperative"). `formula_aliases` are names only inside a credit ("AP", "Report"); `name` may be
    among them. `service` is what it passes on for others ("releases"): it is no origin of that.
    """

    id: str
    name: str
    kind: OriginKind
    country: str | None = None
    owner: str | None = None
    domain: str | None = None
    aliases: tuple[str, ...] = ()
    formula_aliases: tuple[str, ...] = ()
    service: str | None = None

    @property
    def domains(self) -> tuple[str, ...]:
        """The addresses it publishes under; a row may give several, apart by semicolons."""
        return _listed(self.domain or "")


def read_rows(content: str, where: str) -> tuple[Outlet, ...]:
    """The outlets of a tab-separated file with a header; empty lines and # lines left out.

    Raises:
        SettingsError: a column, kind or name is wrong; the message gives `where`, the line and what to try.
    """
    lines = [
        (number, line.rstrip("\r"))
        for number, line in enumerate(content.split("\n"), start=1)
        if line.strip() and not line.startswith("#")
    ]
    if not lines:
        return ()
    header = _header(lines[0][1], f"{where}:{lines[0][0]}")
    return tuple(_outlet(header, line, f"{where}:{number}") for number, line in lines[1:])


def _header(line: str, where: str) -> tuple[str, ...]:
    columns = tuple(cell.strip().casefold() for cell in line.split("\t"))
    unknown = [column for column in columns if column not in COLUMNS]
    missing = [column for column in _NEEDED if column not in columns]
    if unknown or missing:
        what = f"no column {missing[0]!r}" if missing else f"unknown column {unknown[0]!r}"
        raise SettingsError(
            f"{where}: {what}; the first line names the columns, tabs between: {' '.join(COLUMNS)}"
        )
    return columns


def _outlet(header: tuple[str, ...], line: str, where: str) -> Outlet:
    cells = [cell.strip() for cell in line.split("\t")]
    if len(cells) > len(header):
        raise SettingsError(
            f"{where}: {len(cells)} cells under {len(header)} columns; remove the tabs too many"
        )
    row = dict(zip(header, cells, strict=False))
    name, kind = row.get("name", ""), row.get("kind", "").casefold()
    if not name:
        raise SettingsError(f"{where}: the row has no name; write one in the column 'name'")
    if kind not in _KINDS:
        raise SettingsError(f"{where}: unknown kind {kind!r} for {name!r}; use one of: {', '.join(_KINDS)}")
    return Outlet(
        id=row.get("id") or _NOT_ID.sub("-", name.casefold()).strip("-"),
        name=name,
        kind=OriginKind(kind),
        country=row.get("country") or None,
        owner=row.get("owner") or None,
        domain=(row.get("domain") or "").casefold() or None,
        aliases=_listed(row.get("aliases", "")),
        formula_aliases=_listed(row.get("formula_aliases", "")),
        service=row.get("service") or None,
    )


def _listed(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())
