"""Whether a text of several sentences was made from another, by the word pairs that they share.

Over a page nearly every word finds a like one somewhere, so that `likeness` tells sentences apart, not pages.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise

from provenance.text.rarity import rarity

LONG_WORDS = 60  # from so many words on, on both sides, texts are compared as texts
# Fitted on answers written from an encyclopedia and answers written from memory (Clough & Stevenson 2011),
# as `python -m benchmarks.reuse DATA revisions` prints them.
BIAS, SLOPE = -5.21, 28.9

_Pair = tuple[str, str]


def containment(left: Sequence[str], right: Sequence[str]) -> float:
    """The share of the word pairs of the lighter side that stand in the other, 0..1; a pair weighs its words.

    After Broder (1997), "On the resemblance and containment of documents".

    >>> containment("the dam broke at dawn".split(), "it was the dam broke at dawn that day".split())
    1.0
    """
    one, other = set(pairwise(left)), set(pairwise(right))
    lighter = min(_weight(one), _weight(other))
    return _weight(one & other) / lighter if lighter else 0.0


def made_from(share: float) -> float:
    """The probability that one of two texts was made from the other, of which it shares so much."""
    return 1.0 / (1.0 + math.exp(-(BIAS + SLOPE * share)))


def _weight(pairs: Iterable[_Pair]) -> float:
    return math.fsum(rarity(one) + rarity(other) for one, other in pairs)
