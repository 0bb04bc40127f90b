"""Two people of one surname told apart by what stands in front of it: "Mrs Lee" and "Ms Lee"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from provenance.languages.model import Language
from provenance.quotes.skeleton import Skeleton


class Bearer(Protocol):
    """Someone with the words that stand beside the name."""

    roles: set[str]


_B = TypeVar("_B", bound=Bearer)


def called_so(holders: Sequence[_B], before: str, language: Language) -> Sequence[_B]:
    """The holders of a surname who are called so, else those called by no other title, else all."""
    titles = language.role_words.honorifics
    if before not in titles or len(holders) < 2:
        return holders
    same = [one for one in holders if before in one.roles]
    return same or [one for one in holders if titles.isdisjoint(one.roles)] or holders


def title_before(skeleton: Skeleton, at: int) -> str:
    """The word in front of token `at`, past the dot of its abbreviation: "mrs" of "Mrs. Lee"."""
    at -= 1
    if at > 0 and skeleton.words[at] == ".":
        at -= 1
    return skeleton.lows[at] if at >= 0 else ""
