"""How far stated confidence can be trusted: pairs of confidence and truth in, reliability and errors out."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Bin:
    """Answers of about one confidence: how many, how sure on the average, how often right."""

    cases: int
    stated: float
    right: float


def reliability(judged: Sequence[tuple[float, bool]], bins: int = 10) -> tuple[Bin, ...]:
    """The answers in `bins` of equal mass, from the least sure to the surest.

    >>> reliability([(0.2, False), (0.8, True)], bins=2)
    (Bin(cases=1, stated=0.2, right=0.0), Bin(cases=1, stated=0.8, right=1.0))
    """
    ordered = sorted(judged)
    edges = [round(i * len(ordered) / bins) for i in range(bins + 1)]
    parts = (ordered[a:b] for a, b in pairwise(edges))
    return tuple(
        Bin(len(part), sum(sure for sure, _ in part) / len(part), sum(held for _, held in part) / len(part))
        for part in parts
        if part
    )


def expected_error(bins: Sequence[Bin]) -> float:
    """Expected calibration error (Naeini et al., AAAI 2015): the mean gap between stated and right."""
    total = sum(one.cases for one in bins)
    return sum(one.cases * abs(one.stated - one.right) for one in bins) / total if total else 0.0


def brier(judged: Sequence[tuple[float, bool]]) -> float:
    """The mean squared distance between confidence and truth (Brier 1950)."""
    return sum((sure - held) ** 2 for sure, held in judged) / len(judged) if judged else 0.0


def log_loss(judged: Sequence[tuple[float, bool]], least: float = 1e-6) -> float:
    """The mean negative log-likelihood of what was true, in nats; odds are clipped at `least`."""
    if not judged:
        return 0.0
    clipped = ((min(max(sure, least), 1 - least), held) for sure, held in judged)
    return -sum(math.log(sure if held else 1 - sure) for sure, held in clipped) / len(judged)
