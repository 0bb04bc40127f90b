"""What an index says of itself and of its lists: small frozen values."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Added:
    """What `add` did; `renamed` are other articles under a taken id: the id given and the id kept."""

    added: int = 0
    unchanged: int = 0
    replaced: int = 0
    renamed: tuple[tuple[str, str], ...] = ()

    def plus(self, other: Added) -> Added:
        """What both did."""
        return Added(
            self.added + other.added,
            self.unchanged + other.unchanged,
            self.replaced + other.replaced,
            self.renamed + other.renamed,
        )


@dataclass(frozen=True, slots=True)
class Status:
    """An index in numbers; `waiting` counts comparisons that the next question or `add` will make first."""

    documents: int
    outlets: int
    utterances: int
    passages: int
    copies: int
    judgements: int
    waiting: int
    size_bytes: int
    version: str


@dataclass(frozen=True, slots=True)
class Fault:
    """Something `verify` found wrong: where, and what."""

    where: str
    what: str


@dataclass(frozen=True, slots=True)
class Compacted:
    """The size of the file before and after."""

    before_bytes: int
    after_bytes: int


@dataclass(frozen=True, slots=True)
class Item:
    """A line of a list: what it is called, and what is known at a glance."""

    id: str
    outlet: str | None = None
    title: str | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """Some of `total` lines."""

    total: int
    items: tuple[Item, ...]
