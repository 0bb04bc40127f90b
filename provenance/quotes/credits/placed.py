"""Where a name stands on its page, and the role that its line gives it."""

from __future__ import annotations

from dataclasses import dataclass

from provenance.models import CreditRole


@dataclass(frozen=True, slots=True)
class Page:
    """Where the head of a page ends and its tail begins, in characters."""

    head: int
    tail: int


@dataclass(frozen=True, slots=True)
class Placed:
    """A role by place, the span of the words that say so, and a name where the form itself gives one."""

    role: CreditRole
    start: int
    end: int
    name: str | None = None
