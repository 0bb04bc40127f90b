"""How likely two sentences render one: symmetric features of two word sequences, mixed by fitted weights.

Knows no speaker and no date; those are gates (`provenance.match.gates`).
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Set
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TypeVar

from provenance.match.weights import BIAS, MEANS, SCALES, WEIGHTS
from provenance.text import align
from provenance.text.rarity import is_function_word, rarity
from provenance.text.synonyms import number_of, stem
from provenance.text.tokens import split_words, without_accents, word_set, words_of

_Part = TypeVar("_Part")
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)+")
_MAX_WORDS = 400  # a sentence; what is longer is compared by its first words
_Met = dict[str, tuple[float, str]]
_NOBODY = (0.0, "")
_FIRM = 0.9  # a form of one word, no synonym
_SAME_STEM = 0.95
_MARKS = frozenset("\"“”„«»‘'")
_CLOSING = "\"“”„«»’')] "
_STOPS = frozenset(".!?…")
_OPEN_ENDS = frozenset(",;:-–—")
_PERSONS = tuple(
    word_set(forms)
    for forms in (
        "i me my mine",
        "we us our ours",
        "you your yours",
        "he him his",
        "she her hers",
        "they them their theirs",
        "not no never t nothing without cannot none nor",
    )
)
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
    "placed_cover",
    "placed_cover_least",
    "firm_cover",
    "firm_evidence",
    "rare_cover",
    "rarest_shared",
    "second_rarest_shared",
    "third_rarest_shared",
    "loose_least_sum",
    "loose_most_sum",
    "spelling",
    "begins_apart",
    "ends_apart",
    "asks_apart",
    "calls_apart",
    "colon_apart",
    "marks_apart",
    "length_apart",
    "small_words",
    "persons_shared",
    "persons_apart",
)


_SOFT_EVIDENCE = FEATURES.index("soft_evidence")
_PROOF_WEIGHT = 1.8  # about two words as telling as "budget" are enough for even odds
_PROOF_STEEPNESS = 3.0
_SUREST = 0.999  # only the same words are certain


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
    places: dict[str, float]
    spelling: dict[str, float]
    small: Counter[str]
    persons: frozenset[int]
    shape: tuple[bool | None, ...]
    length: int


@lru_cache(maxsize=1 << 11)  # some 20 kB each; sentences that are compared are so one soon after the other
def prepare(text: str) -> Side:
    """The words of a sentence with their weights, numbers and names."""
    whole = _NUMBER.sub(_bare, text[: _MAX_WORDS * 12])
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
        places={word: (place + 0.5) / len(words) for word, place in _places(words).items()},
        spelling=_spelling(weights),
        small=Counter(word for word in words if is_function_word(word)),
        persons=frozenset(number for number, forms in enumerate(_PERSONS) if not forms.isdisjoint(words)),
        shape=_shape(text),
        length=len(text),
    )


def _bare(number: re.Match[str]) -> str:
    """A number without what groups its digits."""
    return re.sub(r"[.,:]", "", number.group())


def _spelling(weights: dict[str, float]) -> dict[str, float]:
    """The four-letter pieces of words with their weights, of length 1 as a vector."""
    pieces: dict[str, float] = {}
    for word, weight in weights.items():
        held = f"<{word}>"
        count = max(1, len(held) - 3)
        for place in range(count):
            piece = held[place : place + 4]
            pieces[piece] = max(pieces.get(piece, 0.0), weight / math.sqrt(count))
    length = math.sqrt(sum(value * value for value in pieces.values())) or 1.0
    return {piece: value / length for piece, value in pieces.items()}


def _shape(text: str) -> tuple[bool | None, ...]:
    """What translators keep of a sentence: opening mark, full stop, question, call, colon, marks."""
    bare = text.strip()
    end = bare.rstrip(_CLOSING)[-1:]
    ends = None if end in _OPEN_ENDS else end in _STOPS
    return (bare[:1] in _MARKS, ends, "?" in bare, "!" in bare, ":" in bare, not _MARKS.isdisjoint(bare))


def features(left: Side, right: Side) -> tuple[float, ...]:
    """The features named in `FEATURES`; swapping the sides changes nothing."""
    met_left, met_right = _met(left, right)
    soft_left, soft_right = _held(left, met_left), _held(right, met_right)
    loose_least, loose_most = sorted((_lost(left, met_left), _lost(right, met_right)))
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
        *_placed(left, right, met_left, met_right),
        *_firm(left, right, met_left, met_right),
        *_loose_sums(left, right, met_left, met_right),
        sum(value * right.spelling.get(piece, 0.0) for piece, value in left.spelling.items()),
        *(
            float(one is not None and other is not None and one != other)
            for one, other in zip(left.shape, right.shape, strict=True)
        ),
        abs(math.log(max(left.length, 1) / max(right.length, 1))),
        2.0 * (left.small & right.small).total() / (left.small.total() + right.small.total() + 1),
        float(len(left.persons & right.persons)),
        float(len(left.persons ^ right.persons)),
    )


def likeness(left: Side, right: Side) -> float:
    """The probability that two sentences say one thing, 0..1, by the fitted weights."""
    if not left.words or not right.words:
        return 0.0
    if left.words == right.words:
        return 1.0
    values = features(left, right)
    return min(_SUREST, mix(values), most_for(math.expm1(values[_SOFT_EVIDENCE])))


def most_for(evidence: float) -> float:
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
    met_left, met_right = _met(left, right)
    return min(_held(left, met_left), _held(right, met_right))


def telling_words(text: str) -> set[str]:
    """The content words of a text, as they are compared."""
    words = (number_of(without_accents(word)) for word in words_of(_NUMBER.sub(_bare, text)))
    return {word for word in words if not is_function_word(word)}


def likest(side: Side, words: Set[str]) -> list[float]:
    """For each content word of a side how like the likest of some telling words is; 1 where it is there."""
    return [
        1.0
        if word in words
        else max(
            (_word_likeness(*((word, one) if word < one else (one, word))) for one in words), default=0.0
        )
        for word in side.weights
    ]


def _met(left: Side, right: Side) -> tuple[_Met, _Met]:
    """For the content words of each side the likest word of the other, where there is one, and how like."""
    shared = sorted(left.content & right.content)
    met_left: _Met = {word: (1.0, word) for word in shared}
    met_right = dict(met_left)
    loose_right = sorted(right.content - left.content)
    for one in sorted(left.content - right.content):
        for other in loose_right:
            alike = _word_likeness(one, other) if one < other else _word_likeness(other, one)
            if alike <= 0.0:
                continue
            if alike > met_left.get(one, _NOBODY)[0]:
                met_left[one] = (alike, other)
            if alike > met_right.get(other, _NOBODY)[0]:
                met_right[other] = (alike, one)
    return met_left, met_right


@lru_cache(maxsize=1 << 18)
def _word_likeness(one: str, other: str) -> float:
    """How alike two words are; forms of one word, short ones too, are nearly the same."""
    return _SAME_STEM if stem(one) == stem(other) else align.word_likeness(one, other)


def _held(side: Side, met: _Met) -> float:
    return sum(weight * met.get(word, _NOBODY)[0] for word, weight in side.weights.items())


def _lost(side: Side, met: _Met) -> float:
    """The weight of the three heaviest words without a like one."""
    lost = (weight * (1.0 - met.get(word, _NOBODY)[0]) for word, weight in side.weights.items())
    return sum(sorted(lost)[-3:])


def _placed(left: Side, right: Side, met_left: _Met, met_right: _Met) -> tuple[float, float]:
    """The cover when a word far from its place counts half: the mean of both sides, and the least."""
    covers = [
        sum(
            one.weights[word] * alike * (1.0 - min(0.5, abs(one.places[word] - other.places[like])))
            for word, (alike, like) in met.items()
        )
        / one.total
        for one, other, met in ((left, right, met_left), (right, left, met_right))
    ]
    return _harmonic(covers[0], covers[1]), min(covers)


def _firm(left: Side, right: Side, met_left: _Met, met_right: _Met) -> tuple[float, ...]:
    """What only forms of one word share, and the rarest words shared."""
    firm = [
        sum(one.weights[word] for word, (alike, _) in met.items() if alike >= _FIRM)
        for one, met in ((left, met_left), (right, met_right))
    ]
    squares = sum(
        one.weights[word] ** 2 * alike
        for one, met in ((left, met_left), (right, met_right))
        for word, (alike, _) in met.items()
    )
    whole = sum(weight * weight for one in (left, right) for weight in one.weights.values())
    rarest = [
        sorted((one.weights[word] * alike for word, (alike, _) in met.items()), reverse=True)
        for one, met in ((left, met_left), (right, met_right))
    ]
    least = [
        min(rarest[0][place], rarest[1][place]) if min(map(len, rarest)) > place else 0.0
        for place in range(3)
    ]
    return (
        _harmonic(firm[0] / left.total, firm[1] / right.total),
        math.log1p(min(firm)),
        squares / (whole or 1.0),
        *least,
    )


def _loose_sums(left: Side, right: Side, met_left: _Met, met_right: _Met) -> list[float]:
    return sorted(
        math.log1p(max(0.0, one.total - _held(one, met)))
        for one, met in ((left, met_left), (right, met_right))
    )


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
