"""How likely two sentences render one: symmetric features of two word sequences, mixed by fitted weights.

Knows no speaker and no date; those are gates (`provenance.match.gates`).
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from provenance.match.weights import BIAS, MEANS, SCALES, WEIGHTS
from provenance.text import align
from provenance.text.rarity import is_function_word, rarity
from provenance.text.synonyms import number_of
from provenance.text.tokens import Word, split_words

_NUMBER = re.compile(r"\d+")
_MAX_WORDS = 400  # a sentence; what is longer is compared by its first words

FEATURES = (
    "soft_cover",
    "soft_cover_shorter",
    "exact_rare",
    "sorted_letters",
    "set_letters",
    "letters",
    "pairs_in_order",
    "order",
    "numbers_agree",
    "numbers_clash",
    "names_agree",
    "names_clash",
    "length_ratio",
    "evidence",
)


@dataclass(frozen=True, slots=True)
class Side:
    """One sentence, prepared for comparison."""

    words: tuple[str, ...]
    folded: str
    weights: tuple[float, ...]
    total: float
    content: frozenset[str]
    numbers: frozenset[str]
    names: frozenset[str]
    bigrams: frozenset[tuple[str, str]]


@lru_cache(maxsize=1 << 14)
def prepare(text: str) -> Side:
    """The words of a sentence with their weights, numbers and names."""
    return prepare_words(text, split_words(text)[:_MAX_WORDS])


def prepare_words(text: str, found: tuple[Word, ...]) -> Side:
    """The same from words already split."""
    words = tuple(word.folded for word in found)
    weights = tuple(rarity(word) for word in words)
    content = [word for word in words if not is_function_word(word)]
    return Side(
        words=words,
        folded=" ".join(words),
        weights=weights,
        total=sum(weights) or 1.0,
        content=frozenset(content),
        numbers=frozenset(number_of(word) for word in words if number_of(word)[0].isdigit()),
        names=frozenset(
            word.folded
            for place, word in enumerate(found)
            if place and text[word.start].isupper() and not is_function_word(word.folded)
        ),
        bigrams=frozenset(pairwise(content)),
    )


def features(left: Side, right: Side) -> tuple[float, ...]:
    """The features named in `FEATURES`; swapping the sides changes nothing."""
    soft_left, soft_right, order = _soft_cover(left, right)
    shared = left.content & right.content
    shared_weight = sum(rarity(word) for word in sorted(shared))
    union_weight = sum(rarity(word) for word in sorted(left.content | right.content)) or 1.0
    longer, shorter = max(left.total, right.total), min(left.total, right.total)
    return (
        _harmonic(soft_left, soft_right),
        max(soft_left, soft_right),
        shared_weight / union_weight,
        align.sorted_ratio(left.folded, right.folded),
        align.set_ratio(left.folded, right.folded),
        align.plain_ratio(left.folded, right.folded),
        _dice(left.bigrams, right.bigrams),
        order,
        *_agreement(left.numbers, right.numbers),
        *_agreement(left.names, right.names),
        shorter / longer,
        math.log1p(min(shared_weight, 12.0)),
    )


def likeness(left: Side, right: Side) -> float:
    """The probability that two sentences say one thing, 0..1, by the fitted weights."""
    if not left.words or not right.words:
        return 0.0
    if left.words == right.words:
        return 1.0
    return mix(features(left, right))


def mix(values: tuple[float, ...]) -> float:
    """The logistic mix of features, squares included, by the fitted weights."""
    total = BIAS
    count = len(values)
    for place, value in enumerate(values):
        total += WEIGHTS[place] * (value - MEANS[place]) / SCALES[place]
        square = place + count
        total += WEIGHTS[square] * (value * value - MEANS[square]) / SCALES[square]
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))


def shared_evidence(left: Side, right: Side) -> float:
    """The weight of the content words of the poorer side that have a like word in the other."""
    return min(_evidence(left, right), _evidence(right, left))


def _evidence(one: Side, other: Side) -> float:
    return sum(
        rarity(word)
        * max((align.word_likeness(*sorted((word, like))) for like in other.content), default=0.0)
        for word in sorted(one.content)
    )


def _soft_cover(left: Side, right: Side) -> tuple[float, float, float]:
    """The weighted share of each side that has a like word in the other, and how far the order agrees."""
    at_left, at_right = _places(left.words), _places(right.words)
    loose_left = [word for word in at_left if word not in at_right]
    loose_right = [word for word in at_right if word not in at_left]
    best_left: dict[str, float] = {}
    best_right: dict[str, float] = {}
    for one in loose_left:
        if len(one) < 2 or is_function_word(one):
            continue
        for other in loose_right:
            alike = align.word_likeness(one, other) if one <= other else align.word_likeness(other, one)
            if alike > 0.0:
                best_left[one] = max(best_left.get(one, 0.0), alike)
                best_right[other] = max(best_right.get(other, 0.0), alike)
    cover_left = sum(
        weight * (1.0 if word in at_right else best_left.get(word, 0.0))
        for word, weight in zip(left.words, left.weights, strict=True)
    )
    cover_right = sum(
        weight * (1.0 if word in at_left else best_right.get(word, 0.0))
        for word, weight in zip(right.words, right.weights, strict=True)
    )
    return cover_left / left.total, cover_right / right.total, _order(left, right, at_left, at_right)


def _places(words: tuple[str, ...]) -> dict[str, int]:
    places: dict[str, int] = {}
    for place, word in enumerate(words):
        places.setdefault(word, place)
    return places


def _order(left: Side, right: Side, at_left: dict[str, int], at_right: dict[str, int]) -> float:
    """The share of neighbouring shared content words that stand in the same order on both sides."""
    shared = [word for word in at_left if word in at_right and word in left.content]
    if len(shared) < 2:
        return 0.5
    left_steps = sum(at_right[one] < at_right[two] for one, two in pairwise(shared))
    shared.sort(key=at_right.__getitem__)
    right_steps = sum(at_left[one] < at_left[two] for one, two in pairwise(shared))
    return (left_steps + right_steps) / (2.0 * (len(shared) - 1))


def _agreement(left: frozenset[str], right: frozenset[str]) -> tuple[float, float]:
    shared = len(left & right)
    clash = min(len(left - right), len(right - left))
    return math.log1p(shared), math.log1p(clash)


def _dice(left: frozenset[tuple[str, str]], right: frozenset[tuple[str, str]]) -> float:
    if not left or not right:
        return 0.0
    return 2.0 * len(left & right) / (len(left) + len(right))


def _harmonic(left: float, right: float) -> float:
    return 2.0 * left * right / (left + right) if left + right else 0.0
