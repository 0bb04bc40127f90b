"""What turns a statement round: negations with the words they govern, and pairs of opposites.

Data in `polarity.txt`, a language a line; words of all languages are known at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from provenance.text.rarity import is_function_word
from provenance.text.synonyms import stem

_REACH = 4  # a negation governs so many telling words after it
_STOPS = frozenset(("but", "however", "because", "although", "while", "aber", "sondern", "mais", "но"))


class _Lists(NamedTuple):
    negations: frozenset[str]
    verbs: frozenset[str]
    harmless: frozenset[str]
    opposites: frozenset[tuple[str, str]]


def negated_places(words: Sequence[str], breaks: frozenset[int] = frozenset()) -> frozenset[int]:
    """The places of folded `words` that a negation governs; no negation reaches over a place in `breaks`.

    >>> sorted(negated_places("we do not accept it".split()))
    [3, 4]
    """
    lists = _lists()
    governed: set[int] = set()
    for place, word in enumerate(words):
        if not is_negation(word) or (place + 1 < len(words) and words[place + 1] in lists.harmless):
            continue
        governed ^= _governed(words, place, breaks)  # twice negated is affirmed
    return frozenset(governed)


def _governed(words: Sequence[str], place: int, breaks: frozenset[int]) -> set[int]:
    reached: set[int] = set()
    telling = 0
    for other in range(place + 1, min(place + 4 * _REACH, len(words))):
        if other in breaks or words[other] in _STOPS or telling == _REACH:
            break
        reached.add(other)
        telling += not is_function_word(words[other])
    return reached


def is_negation(word: str) -> bool:
    """Whether a folded word denies what follows.

    >>> is_negation("refuses"), is_negation("niemand"), is_negation("knot")
    (True, True, False)
    """
    return word in _lists().negations or stem(word) in _lists().verbs


def are_opposite(one: str, other: str) -> bool:
    """Whether two folded words are opposites: listed, or one the other with a denying prefix.

    >>> are_opposite("supports", "opposed"), are_opposite("acceptable", "unacceptable")
    (True, True)
    """
    first, second = sorted((stem(one), stem(other)), key=lambda word: (len(word), word))
    if len(first) >= 4 and second in (f"un{first}", f"non{first}", f"dis{first}", f"in{first}"):
        return True
    return tuple(sorted((first, second))) in _lists().opposites


@cache
def _lists() -> _Lists:
    negations: set[str] = set()
    verbs: set[str] = set()
    harmless: set[str] = set()
    opposites: set[tuple[str, str]] = set()
    text = files("provenance.text").joinpath("polarity.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        kind, _, listed = line.partition(":")
        words = listed.split()
        if kind.startswith("negate"):
            negations.update(words)
        elif kind.startswith("verb"):
            verbs.update(stem(word) for word in words)
        elif kind.startswith("harmless"):
            harmless.update(words)
        elif kind.startswith("opposite"):
            one, other = sorted(stem(word) for word in words)
            opposites.add((one, other))
    return _Lists(frozenset(negations), frozenset(verbs), frozenset(harmless), frozenset(opposites))
