"""What a word owns by its ending: "Lee's", "lawmakers’"."""

from __future__ import annotations

from collections.abc import Sequence

POSSESSIVES = ("’s", "'s")
_OF_PLURALS = ("s’", "s'")
_OWNING = POSSESSIVES + _OF_PLURALS
# What a possessive can end with; most words do not.
_LAST_SIGNS = "s'’"
_NAME_REACH = 3


def bare(word: str) -> str:
    """The word without a possessive ending."""
    if word[-1:] not in _LAST_SIGNS:
        return word
    if word.endswith(POSSESSIVES):
        return word[:-2]
    return word[:-1] if word.endswith(_OF_PLURALS) else word


def is_possessive(word: str) -> bool:
    """Whether the word owns what stands behind it."""
    return word.endswith(_OWNING)


def owns_what_follows(words: Sequence[str], at: int) -> bool:
    """Whether the name at token `at` is an owner's: "Ann Lee's deputy"."""
    return any(word.endswith(POSSESSIVES) for word in words[at : at + _NAME_REACH])
