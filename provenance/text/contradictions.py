"""Whether two texts that are alike deny each other: a negation, an opposite, another number, another name.

Symmetric; speaks only where both texts say something about the same thing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from provenance.text.align import align_words, word_likeness
from provenance.text.polarity import are_opposite, is_negation, negated_places
from provenance.text.rarity import is_function_word, rarity
from provenance.text.synonyms import number_of
from provenance.text.tokens import split_words, without_accents

_MAX_CHARS = 4800
_ALIKE = 0.7
_FLIPPED = 0.8  # the weight of one telling word
_BREAK = re.compile(r"[,;:.!?()–—]")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "mln": 1e6, "bln": 1e9}
_SPELT_ALIKE = 0.55
_FLIPPED_SHARE = 0.35
_SLOT_WORDS = 2
_VAGUE_NUMBERS = frozenset((1.0,))
_MOST_WORDS = 60  # of a longer text two clauses may well differ in sign


@dataclass(frozen=True, slots=True)
class Claim:
    """What a text asserts: its telling words with their sign, its numbers, its names."""

    signs: dict[str, bool]
    numbers: frozenset[float]
    names: frozenset[str]
    words: frozenset[str]
    order: tuple[str, ...]
    denies: bool


def contradiction(left: str, right: str) -> str:
    """Why two texts cannot be one statement, "" where nothing speaks against it.

    >>> contradiction("We have no duty to defend the island.", "We have a duty to defend the island.")
    'one denies what the other says: “defend”, “duty”, “island”'
    """
    one, other = _claim(left), _claim(right)
    return _turned_round(one, other) or _other_numbers(one, other) or _other_names(one, other)


def _turned_round(one: Claim, other: Claim) -> str:
    flipped: dict[str, float] = {}
    shared = agreed = 0.0
    for word, sign in one.signs.items():
        for match in _partners(word, other.signs):
            shared += rarity(word)
            # What is unacceptable is not acceptable.
            if (other.signs[match] != sign) != are_opposite(word, match):
                flipped[min(word, match)] = rarity(word)
            elif sign:
                agreed += rarity(word)
    against = sum(flipped.values())
    least = _FLIPPED if one.denies != other.denies else 2 * _FLIPPED
    if against >= max(least, _FLIPPED_SHARE * shared) and not agreed:
        return f"one denies what the other says: {_shown(flipped)}"
    turned = _opposites(one, other)
    return f"opposites stand for each other: {_shown(turned)}" if turned else ""


def _opposites(one: Claim, other: Claim) -> set[str]:
    """Opposites that stand for each other in one place."""
    return {
        min(word, match)
        for block in align_words(one.order, other.order)
        if not block.equal and max(block.b - block.a, block.d - block.c) <= _SLOT_WORDS
        for word in one.order[block.a : block.b]
        for match in other.order[block.c : block.d]
        if one.signs.get(word) == other.signs.get(match) is not None and are_opposite(word, match)
    }


def _partners(word: str, others: dict[str, bool]) -> Iterable[str]:
    if word in others:
        return (word,)
    return [other for other in others if word_likeness(*sorted((word, other))) >= _ALIKE]


def _other_numbers(one: Claim, other: Claim) -> str:
    left, right = one.numbers - other.numbers, other.numbers - one.numbers
    # Half past nine in the evening is 21:30.
    left, right = _off_the_clock(left, right), _off_the_clock(right, left)
    if not left or not right:
        return ""
    return f"other numbers: {_shown(map(_figure, left))} and {_shown(map(_figure, right))}"


def _off_the_clock(numbers: frozenset[float], others: frozenset[float]) -> frozenset[float]:
    return frozenset(n for n in numbers if not (n <= 24 and {n + 12, n - 12, n % 24} & others))


def _figure(number: float) -> str:
    return f"{number:,.10g}"


_SHORT_FOR = {"st": "saint", "mt": "mount", "ft": "fort"}  # in names of places


def _is_short_for(one: str, other: str) -> bool:
    """Whether one word is the other's short form; "Li" is none of "Lombardi"."""
    return _SHORT_FOR.get(one) == other or _SHORT_FOR.get(other) == one


def _other_names(one: Claim, other: Claim) -> str:
    """Names exchanged in one place, the words around them the same."""
    left, right = _strange(one.names, other.words), _strange(other.names, one.words)
    if not left or not right:
        return ""
    for block in align_words(one.order, other.order):
        if block.equal or max(block.b - block.a, block.d - block.c) > _SLOT_WORDS:
            continue
        here, there = left & set(one.order[block.a : block.b]), right & set(other.order[block.c : block.d])
        if here and there and not any(_is_short_for(a, b) for a in here for b in there):
            return f"other names: {_shown(here)} and {_shown(there)}"
    return ""


def _strange(names: frozenset[str], words: frozenset[str]) -> set[str]:
    """The names without a like word on the other side."""
    return {
        name
        for name in names - words
        if not any(word_likeness(*sorted((name, word))) >= _SPELT_ALIKE for word in words)
    }


def _shown(words: Iterable[str]) -> str:
    return ", ".join(f"“{word}”" for word in sorted(words)[:4])


@lru_cache(maxsize=1 << 13)
def _claim(text: str) -> Claim:
    text = text[:_MAX_CHARS]
    found = split_words(text)[:_MOST_WORDS]
    words = [without_accents(word.folded) for word in found]
    breaks = frozenset(
        place
        for place in range(1, len(found))
        if _BREAK.search(text, found[place - 1].end, found[place].start)
    )
    negated = negated_places(words, breaks)
    signs = {
        word: place in negated
        for place, word in reversed(list(enumerate(words)))
        if len(word) > 2 and not is_function_word(word) and not is_negation(word) and not word.isdigit()
    }
    names = frozenset(
        word
        for place, (word, at) in enumerate(zip(words, found, strict=True))
        if place
        and text[at.start].isupper()
        and not text[at.start : at.end].isupper()  # ECJ and EuGH are one court
        and not is_function_word(word)
        and not word.isdigit()
    )
    denies = any(is_negation(word) for word in words)
    return Claim(signs, _numbers(text, words), names, frozenset(words), tuple(words), denies)


def _numbers(text: str, words: list[str]) -> frozenset[float]:
    """The values of the numbers of a text, in figures or in words."""
    values: set[float] = set()
    for found in _NUMBER.finditer(text):
        after = text[found.end() : found.end() + 12].lower().lstrip(" -\u00a0")
        scale = next((factor for name, factor in _SCALES.items() if after.startswith(name)), 1.0)
        values.add(_value(found.group()) * scale)
    tens = 0.0
    for place, word in enumerate(words):
        named = number_of(word)
        if named == word or not named.isdigit():
            continue
        value = tens + float(named)
        after = words[place + 1] if place + 1 < len(words) else ""
        tens = value if value % 10 == 0 and value >= 20 and number_of(after) != after else 0.0
        if not tens:
            values.add(value * _SCALES.get(after, 1.0))
    return frozenset(values - _VAGUE_NUMBERS)


def _value(digits: str) -> float:
    """1,000 is a thousand, 1.5 and 1,5 are one and a half."""
    head, mark, tail = digits[:40].replace(",", ".").rpartition(".")
    return float(
        f"{head.replace('.', '')}.{tail}" if mark and len(tail) != 3 else f"{head.replace('.', '')}{tail}"
    )
