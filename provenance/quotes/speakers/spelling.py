"""Surnames spelt two ways: which spellings are near, and which is the usual one."""

from __future__ import annotations

from collections import Counter

from provenance.languages.name_words import FEMININE_LETTERS

_LONGEST_SURNAME = 30
_NEAR_LIMIT = 20


def neighbours_of(seen: Counter[str]) -> dict[str, list[str]]:
    """Surnames by each form they have with one letter left out; two that share one are near."""
    forms: dict[str, list[str]] = {}
    for surname in sorted(seen):
        # A spelling printed once is nobody's usual one.
        if seen[surname] > 1 and 5 <= len(surname) <= _LONGEST_SURNAME:
            for form in {surname} | {surname[:k] + surname[k + 1 :] for k in range(1, len(surname))}:
                forms.setdefault(form, []).append(surname)
    return forms


def usual_spelling(surname: str, seen: Counter[str], neighbours: dict[str, list[str]]) -> str:
    """The spelling printed most often of those one slip away; itself when it is that."""
    if not 5 <= len(surname) <= _LONGEST_SURNAME:
        return surname
    best = (seen[surname], surname)
    for form in [surname] + [surname[:k] + surname[k + 1 :] for k in range(1, len(surname))]:
        for other in neighbours.get(form, ())[:_NEAR_LIMIT]:
            if seen[other] > best[0] and is_one_slip(surname, other):
                best = (seen[other], other)
    return best[1]


def is_one_slip(left: str, right: str) -> bool:
    """Whether two spellings differ by one letter changed, left out, put in, or two swapped."""
    if abs(len(left) - len(right)) > 1 or left == right or _are_woman_and_man(left, right):
        return False
    at = 0
    shorter = min(len(left), len(right))
    while at < shorter and left[at] == right[at]:
        at += 1
    if len(left) == len(right):
        rest = left[at + 1 :] == right[at + 1 :]
        return rest or (left[at : at + 2] == right[at : at + 2][::-1] and left[at + 2 :] == right[at + 2 :])
    longer, short = (left, right) if len(left) > len(right) else (right, left)
    return longer[at + 1 :] == short[at:]


def _are_woman_and_man(left: str, right: str) -> bool:
    """ "Petrova" and "Petrov", "Лисова" and "Лисов": two forms of a name, and two people."""
    return any(left == right + ending or right == left + ending for ending in FEMININE_LETTERS)
