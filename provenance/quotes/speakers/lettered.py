"""Letters that stand for an office: "Director General Arbour Broadcasting (DG AB) Ann Lee", then "DG AB"."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.sentence.skeleton import Skeleton

_INSIDE, _OFFICE_REACH = 4, 9


def letters_before(skeleton: Skeleton, at: int, language: Language) -> str:
    """The letters in a bracket in front of token `at` that stand for an office; "" where they name a body."""
    words, lows = skeleton.words, skeleton.lows
    if not language.knows_people or at < 4 or words[at - 1] != ")":
        return ""
    opening = next((k for k in range(at - 2, max(0, at - 2 - _INSIDE), -1) if words[k] == "("), None)
    if opening is None:
        return ""
    letters = words[opening + 1 : at - 1]
    if not letters or sum(sign.isupper() for sign in letters[0]) < 2:
        return ""
    for k in range(opening - 1, max(-1, opening - _OFFICE_REACH), -1):
        if not words[k][0].isalpha():
            return ""
        is_office = lows[k] in language.roles or lows[k] in language.titles
        if is_office and words[k][0] == letters[0][0]:
            return " ".join(letters).casefold()
    return ""
