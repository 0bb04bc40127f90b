"""What a name that may be a credit is: where it stands, whose it is, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from provenance.outlets.rows import Outlet


class NameKind(StrEnum):
    """How sure a name is an outlet's: always, only in a credit, by its form, by its description."""

    LISTED = "listed"
    FORMULA = "formula"
    FORMAL = "formal"
    UNNAMED = "unnamed"


@dataclass(frozen=True, slots=True)
class Named:
    """A name in the text that may be an outlet's; `name` is canonical where the table knows it."""

    start: int
    end: int
    name: str
    kind: NameKind
    outlet: Outlet | None = None
