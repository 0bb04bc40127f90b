"""Whether someone is called by a name or by what he is: "Ann Lee", "the prosecutor", "the Portuguese"."""

from __future__ import annotations

from functools import cache

from provenance.languages import of_all
from provenance.languages.name_words import PARTICLES


@cache
def _described() -> frozenset[str]:
    return of_all("roles") | of_all("demonyms")


def is_description(called: str) -> bool:
    """Whether the words for a person tell what he is and do not name him.

    >>> is_description("five-time winner"), is_description("Portuguese"), is_description("mayor of Ferrol")
    (True, True, True)
    >>> is_description("Ann Lee"), is_description("van Gogh"), is_description("Prime Minister Lee")
    (False, False, False)
    """
    words = called.removeprefix("the ").split()
    if not words:
        return False
    first, last = words[0], words[-1]
    if first[0].islower():
        return first.casefold() not in PARTICLES
    if last[0].islower() and len(words) > 1:
        return last.casefold() in _described()
    return all(word.casefold() in _described() for word in words)
