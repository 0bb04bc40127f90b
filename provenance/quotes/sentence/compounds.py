"""Compounds are known by their last part: "Fraktionschef" is a "chef", "Parteichefs" too."""

from __future__ import annotations

from functools import lru_cache

_LONGEST_WORD = 60
_SHORTEST_PART = 4
_INFLECTED = ("", "n", "en", "s", "es", "e", "nen", "innen", "in", "r", "er")


@lru_cache(maxsize=65536)
def ends_in(low: str, known: frozenset[str]) -> bool:
    """Whether the word, or the last part of a compound, is one of the known nouns, inflected or not."""
    if len(low) > _LONGEST_WORD:
        return False
    stems = {low.removesuffix(ending) for ending in _INFLECTED}
    return any(
        stem in known or any(stem[at:] in known for at in range(1, len(stem) - _SHORTEST_PART + 1))
        for stem in stems
    )
