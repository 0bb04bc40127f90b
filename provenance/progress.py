"""How long work says how far it is: a stage's name and counts go to whoever listens.

Knows no clock, no terminal and no stage; the answer of the work never depends on who listens.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

_T = TypeVar("_T")


class Note(Protocol):
    """Told the name of a stage as it begins, then how much is done; a `total` of 0 is not known."""

    def __call__(self, stage: str, done: int = 0, total: int = 0, /) -> None: ...


def silent(stage: str, done: int = 0, total: int = 0, /) -> None:
    """Nobody listens."""


def noted(items: Iterable[_T], note: Note, stage: str, total: int = 0) -> Iterator[_T]:
    """The items one by one; each is counted when the next is asked for.

    >>> said = []
    >>> list(noted("ab", lambda *heard: said.append(heard), "letters", 2)), said
    (['a', 'b'], [('letters', 0, 2), ('letters', 1, 2), ('letters', 2, 2)])
    """
    note(stage, 0, total)
    for done, item in enumerate(items, 1):
        yield item
        note(stage, done, total)
