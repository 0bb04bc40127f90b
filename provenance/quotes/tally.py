"""Fitted weights of signs by name, what they sum to, and the probability that the sum tells.

Tables keep the weights that were asked for: no name is built twice.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")
# Gives the weight of a sign by its name.
Weigh = Callable[[str], float]

# Past so many entries a table keeps no more: hostile texts cannot fill the memory.
_MOST_KEPT = 4_096


class Kept(dict[Key, Value]):
    """A table that makes what it lacks, and keeps it."""

    def __init__(self, make: Callable[[Key], Value]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, key: Key) -> Value:
        made = self._make(key)
        if len(self) < _MOST_KEPT:
            self[key] = made
        return made


Branch = Kept[str, float]


def weigher(weights: Mapping[str, float]) -> Weigh:
    """Gives the weights of a table; unknown signs weigh nothing."""
    return lambda name: weights.get(name, 0.0)


def branch(weigh: Weigh, stem: str, after: str = "") -> Branch:
    """The weights of signs whose names begin (and end) alike, by what stands between.

    >>> branch(weigher({"lemma:say": 1.5}), "lemma:")["say"]
    1.5
    """
    return Kept(lambda between: weigh(stem + between + after))


def asked(total: Callable[[Weigh], object]) -> list[str]:
    """The names of the signs that a sum asks weights for, in order."""
    names: list[str] = []

    def note(name: str) -> float:
        names.append(name)
        return 0.0

    total(note)
    return names


class Tally:
    """The weights of signs by name; unknown ones weigh nothing."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        self.weights = weights

    def total(self, names: Iterable[str]) -> float:
        """The sum of the weights of these signs."""
        return sum(filter(None, map(self.weights.get, names)))

    def probability(self, names: Iterable[str]) -> float:
        """How likely it is, 0..1, that what shows these signs is right."""
        return logistic(self.weights.get("bias", 0.0) + self.total(names))


def logistic(total: float) -> float:
    """The probability of log-odds, kept from overflowing."""
    # Weights have two decimals: rounded, two sums that are equal are equal in whatever order they were added.
    total = round(total, 4)
    if not -_MOST < total < _MOST:
        total = math.copysign(_MOST, total)
    return 1.0 / (1.0 + math.exp(-total))


_MOST = 30.0


def likeliest(totals: Sequence[float], nobody: float) -> tuple[int, float]:
    """Which of the log-odds is the highest, and its share of all, nobody's included; share 0 without any."""
    if not totals:
        return -1, 0.0
    most = max(*totals, nobody)
    whole = sum(math.exp(total - most) for total in totals) + math.exp(nobody - most)
    best = max(range(len(totals)), key=totals.__getitem__)
    return best, math.exp(totals[best] - most) / whole
