"""People of one name told apart by what stands beside it: "Mrs Lee" and "Ms Lee", "Lee" and "Lee Jr."."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from provenance.languages.model import Language
from provenance.languages.name_words import GENERATIONS
from provenance.quotes.sentence.skeleton import Skeleton


class Bearer(Protocol):
    """Someone with the words that stand beside the name."""

    roles: set[str]
    generation: str


class Gendered(Protocol):
    """Someone whose gender the text may show."""

    gender: str


_B = TypeVar("_B", bound=Bearer)
_G = TypeVar("_G", bound=Gendered)


def called_so(holders: Sequence[_B], before: str, language: Language) -> Sequence[_B]:
    """The holders of a surname who are called so, else those called by no other title, else all."""
    titles = language.role_words.honorifics
    if len(holders) < 2:
        return holders
    same = [one for one in holders if before in one.roles]
    if before not in titles:
        return same if same and before in language.roles else holders  # "Mayor Lee"
    return same or [one for one in holders if titles.isdisjoint(one.roles)] or holders


def of_gender(holders: Sequence[_G], gender: str) -> list[_G]:
    """The holders of a surname whom a title of that gender can mean: those known to be of it, else all."""
    fitting = [one for one in holders if not gender or one.gender in ("", gender)]
    return [one for one in fitting if gender and one.gender] or fitting


def title_before(skeleton: Skeleton, at: int) -> str:
    """The word in front of token `at`, past the dot of its abbreviation: "mrs" of "Mrs. Lee"."""
    at -= 1
    if at > 0 and skeleton.words[at] == ".":
        at -= 1
    return skeleton.lows[at] if at >= 0 else ""


def generation_behind(skeleton: Skeleton, at: int) -> str:
    """The "Jr." that stands at token `at` or behind a comma there, empty when none does."""
    words, lows = skeleton.words, skeleton.lows
    if at + 1 < len(words) and words[at] == ",":
        at += 1
    generation = GENERATIONS.get(lows[at], "") if at < len(words) else ""
    return generation if generation and words[at][0].isupper() else ""


def of_generation(holders: Sequence[_B], generation: str, is_full: bool) -> Sequence[_B]:
    """The holders of a name whom its generation can mean; a bare surname without one means any where all
    have one."""
    of_it = [one for one in holders if one.generation == generation]
    return of_it if generation or is_full else of_it or holders


def compared(skeleton: Skeleton, first: int, last: int, language: Language) -> bool:
    """ "the younger Lee", "the elder Ms. Lee": one of two, told apart by age alone."""
    return any(low in language.role_words.of_siblings for low in skeleton.lows[first:last])
