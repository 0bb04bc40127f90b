"""How likely two sentences render one: symmetric features of two word sequences, mixed by fitted weights.

Knows no speaker and no date; those are gates (`provenance.match.gates`).
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TypeVar

from provenance.match.weights import BIAS, MEANS, SCALES, WEIGHTS
from provenance.text import align
from provenance.text.rarity import is_function_word, rarity
from provenance.text.synonyms import number_of
from provenance.text.tokens import split_words, without_accents, word_set

_Part = TypeVar("_Part")
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)+")
_MAX_WORDS = 400  # a sentence; what is longer is compared by its first words
_NEGATIONS = word_set("not no never nothing none neither nor nobody cannot without t")

FEATURES = (
    "soft_cover",
    "soft_cover_least",
    "soft_cover_most",
    "exact_rare",
    "sorted_letters",
    "set_letters",
    "letters",
    "trigrams",
    "pairs_in_order",
    "order",
    "numbers_agree",
    "numbers_clash",
    "numbers_extra",
    "names_agree",
    "names_clash",
    "names_extra",
    "length_ratio",
    "exact_evidence",
    "soft_evidence",
    "size",
    "loose_least",
    "loose_most",
    "loose_all",
    "negation_clash",
)


_SOFT_EVIDENCE = FEATURES.index("soft_evidence")
_PROOF_WEIGHT = 1.8  # about two words as telling as "budget" are enough for even odds
_PROOF_STEEPNESS = 3.0


@dataclass(frozen=True, slots=True)
class Side:
    """One sentence, prepared for comparison."""

    words: tuple[str, ...]
    folded: str
    weights: dict[str, float]
    total: float
    content: frozenset[str]
    numbers: frozenset[str]
    names: frozenset[str]
    bigrams: frozenset[tuple[str, str]]
    trigrams: frozenset[str]
    negated: bool


@lru_cache(maxsize=1 << 14)
def prepare(text: str) -> Side:
    """The words of a sentence with their weights, numbers and names."""
    whole = _NUMBER.sub(lambda found: re.sub(r"[.,:]", "", found.group()), text[: _MAX_WORDS * 12])
    found = split_words(whole)[:_MAX_WORDS]
    words = tuple(number_of(without_accents(word.folded)) for word in found)
    content = [word for word in words if not is_function_word(word)]
    weights = {word: rarity(word) for word in content}
    folded = " ".join(words)
    return Side(
        words=words,
        folded=folded,
        weights=weights,
        total=sum(weights.values()) or 0.15,
        content=frozenset(content),
        numbers=frozenset(word for word in words if word[0].isdigit()),
        names=frozenset(
            word
            for place, (word, at) in enumerate(zip(words, found, strict=True))
            if place and whole[at.start].isupper() and not is_function_word(word)
        ),
        bigrams=frozenset(pairwise(content)),
        trigrams=frozenset(folded[place : place + 3] for place in range(len(folded) - 2)),
        negated=any(word in _NEGATIONS for word in words),
    )


def features(left: Side, right: Side) -> tuple[float, ...]:
    """The features named in `FEATURES`; swapping the sides changes nothing."""
    soft_left, soft_right, loose_least, loose_most = _soft_weights(left, right)
    cover_left, cover_right = soft_left / left.total, soft_right / right.total
    shared = sum(left.weights[word] for word in sorted(left.content & right.content))
    return (
        _harmonic(cover_left, cover_right),
        min(cover_left, cover_right),
        max(cover_left, cover_right),
        shared / (left.total + right.total - shared),
        align.sorted_ratio(left.folded, right.folded),
        align.set_ratio(left.folded, right.folded),
        align.plain_ratio(left.folded, right.folded),
        _dice(left.trigrams, right.trigrams),
        _dice(left.bigrams, right.bigrams),
        _order(left, right),
        *_agreement(left.numbers, right.numbers),
        *_agreement(left.names, right.names),
        min(left.total, right.total) / max(left.total, right.total),
        math.log1p(shared),
        math.log1p(min(soft_left, soft_right)),
        math.log1p(min(left.total, right.total)),
        loose_least,
        loose_most,
        math.log1p(left.total - soft_left + right.total - soft_right),
        float(left.negated != right.negated),
    )


def likeness(left: Side, right: Side) -> float:
    """The probability that two sentences say one thing, 0..1, by the fitted weights."""
    if not left.words or not right.words:
        return 0.0
    if left.words == right.words:
        return 1.0
    values = features(left, right)
    return min(mix(values), _most_for(math.expm1(values[_SOFT_EVIDENCE])))


def _most_for(evidence: float) -> float:
    """The most that so much shared telling weight can prove; "we won" and "we lost the war" share little."""
    return 1.0 / (1.0 + math.exp(-_PROOF_STEEPNESS * (evidence - _PROOF_WEIGHT)))


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
    soft_left, soft_right, _, _ = _soft_weights(left, right)
    return min(soft_left, soft_right)


def _soft_weights(left: Side, right: Side) -> tuple[float, float, float, float]:
    """The weight of each side's content words with a like word in the other; the heaviest without."""
    loose_left = sorted(left.content - right.content)
    loose_right = sorted(right.content - left.content)
    best_left = dict.fromkeys(loose_left, 0.0)
    best_right = dict.fromkeys(loose_right, 0.0)
    for one in loose_left:
        for other in loose_right:
            alike = align.word_likeness(one, other) if one < other else align.word_likeness(other, one)
            if alike > best_left[one]:
                best_left[one] = alike
            if alike > best_right[other]:
                best_right[other] = alike
    lost_left = [left.weights[word] * (1.0 - best) for word, best in best_left.items()]
    lost_right = [right.weights[word] * (1.0 - best) for word, best in best_right.items()]
    least, most = sorted(sum(sorted(lost)[-3:]) for lost in (lost_left, lost_right))
    return left.total - sum(lost_left), right.total - sum(lost_right), least, most


def _order(left: Side, right: Side) -> float:
    """The share of neighbouring shared content words that stand in the same order on both sides."""
    at_left, at_right = _places(left.words), _places(right.words)
    shared = [word for word in at_left if word in at_right and word in left.content]
    if len(shared) < 2:
        return 0.5
    left_steps = sum(at_right[one] < at_right[two] for one, two in pairwise(shared))
    shared.sort(key=at_right.__getitem__)
    right_steps = sum(at_left[one] < at_left[two] for one, two in pairwise(shared))
    return (left_steps + right_steps) / (2.0 * (len(shared) - 1))


def _places(words: tuple[str, ...]) -> dict[str, int]:
    places: dict[str, int] = {}
    for place, word in enumerate(words):
        places.setdefault(word, place)
    return places


def _agreement(left: frozenset[str], right: frozenset[str]) -> tuple[float, float, float]:
    shared = len(left & right)
    clash = min(len(left - right), len(right - left))
    extra = max(len(left - right), len(right - left))
    return math.log1p(shared), math.log1p(clash), math.log1p(extra)


def _dice(left: frozenset[_Part], right: frozenset[_Part]) -> float:
    if not left or not right:
        return 0.0
    return 2.0 * len(left & right) / (len(left) + len(right))


def _harmonic(left: float, right: float) -> float:
    return 2.0 * left * right / (left + right) if left + right else 0.0
