"""Sums of fitted weights, remembered: the same few signs come together again and again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

# Past so many different sums no more are kept: hostile texts cannot fill the memory.
_MOST_SUMS = 65_536


class Tally:
    """The weights of signs by name, and the sums asked for before."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        self.weights = weights
        self._sums: dict[tuple[object, ...], float] = {}

    def total(self, names: Iterable[str]) -> float:
        """The sum of the weights of these signs; unknown ones weigh nothing."""
        weights = self.weights
        return sum([weights[name] for name in names if name in weights])

    def total_of(self, signs: Callable[..., Iterable[str]], about: tuple[object, ...]) -> float:
        """The sum for the signs that `signs(*about)` names; `about` tells them apart from all others."""
        found = self._sums.get(about)
        if found is None:
            found = self.total(signs(*about))
            if len(self._sums) < _MOST_SUMS:
                self._sums[about] = found
        return found
