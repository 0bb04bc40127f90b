"""Sentences as vectors of a model the user brings: a second opinion on renderings, across languages too.

Off by default. Knows the arithmetic only; the model itself is read in `provenance.pipeline.model`.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from provenance.text.columns import Places

Vectors = NDArray[np.float32]
Embed = Callable[[Sequence[str]], Vectors]

_BEST = 8  # so many partners of each text are proposed
_ROWS_AT_ONCE = 1024


@dataclass(frozen=True, slots=True)
class Opinion:
    """How a cosine of two sentences bears on whether one renders the other.

    weight: log-odds a cosine moves the word scorer's answer, counted from `even`.
    even: the cosine that says nothing.
    steepness, half: two languages share no words to score; the cosine alone answers, 0.5 at `half`.
    """

    weight: float = 8.0
    even: float = 0.65
    steepness: float = 20.0
    half: float = 0.75

    def moved(self, score: float, cosine: float) -> float:
        """The word scorer's score after the model was heard; certainty stays."""
        if score >= 1.0:
            return 1.0
        bounded = min(max(score, 1e-6), 1.0 - 1e-6)
        return _odds(math.log(bounded / (1.0 - bounded)) + self.weight * (cosine - self.even))

    def alone(self, cosine: float) -> float:
        """The score of two sentences in two languages."""
        return _odds(self.steepness * (cosine - self.half))


class Senses:
    """Texts with their vectors, each asked of the model once."""

    def __init__(self, embed: Embed, opinion: Opinion | None = None) -> None:
        self._embed, self.opinion = embed, opinion or Opinion()
        self._known: dict[str, int] = {}
        self._vectors: Vectors = np.zeros((0, 0), np.float32)

    def learn(self, texts: Iterable[str]) -> None:
        """Ask the model for the vectors of texts not known yet."""
        new = sorted({text for text in texts if text not in self._known})
        if not new:
            return
        found = _unit(np.asarray(self._embed(new), np.float32))
        self._vectors = np.concatenate((self._vectors, found)) if len(self._known) else found
        for text in new:
            self._known[text] = len(self._known)

    def cosine(self, left: str, right: str) -> float:
        """The cosine of two texts, -1..1."""
        self.learn((left, right))
        one, other = self._vectors[self._known[left]], self._vectors[self._known[right]]
        return float(np.dot(one.astype(np.float64), other.astype(np.float64)))

    def near(self, texts: Sequence[str], blocks: Sequence[Iterable[str]]) -> list[tuple[int, int]]:
        """Pairs of texts of one block whose cosine says more for than against; of each the best few."""
        self.learn(texts)
        rows = np.array([self._known[text] for text in texts], np.int64)
        held: dict[str, list[int]] = defaultdict(list)
        for number, of in enumerate(blocks):
            for block in of:
                held[block].append(number)
        pairs: set[tuple[int, int]] = set()
        for block in sorted(held):
            pairs.update(self._nearest(np.array(held[block], np.int64), rows))
        return sorted(pairs)

    def _nearest(self, members: Places, rows: Places) -> Iterable[tuple[int, int]]:
        vectors = self._vectors[rows[members]]
        kept = min(_BEST, len(members) - 1)
        for low in range(0, len(members) if kept > 0 else 0, _ROWS_AT_ONCE):
            cosines = vectors[low : low + _ROWS_AT_ONCE] @ vectors.T
            own = np.arange(len(cosines))
            cosines[own, low + own] = -2.0
            best = np.argsort(-cosines, axis=1, kind="stable")[:, :kept]
            for at, place in zip(
                *np.nonzero(np.take_along_axis(cosines, best, 1) >= self.opinion.even), strict=True
            ):
                one, other = int(members[low + at]), int(members[best[at, place]])
                yield min(one, other), max(one, other)


def _odds(log_odds: float) -> float:
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, log_odds))))


def _unit(vectors: Vectors) -> Vectors:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, 1e-9), np.float32)
