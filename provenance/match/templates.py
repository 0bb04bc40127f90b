"""Texts that fill one frame: tables, notices, weather; names and numbers change, the words between stay."""

from __future__ import annotations

from provenance.text.align import align_words
from provenance.text.tokens import Word, split_words, words_of

_MIN_SLOTS = 4
_SLOT_WORDS = 4
_SLOT_SHARE = 0.75
_SLOTS_PER_WORD = 0.04


def looks_like_template(left: str, right: str) -> bool:
    """Whether two stretches are one frame with other names and numbers in its slots.

    >>> looks_like_template("Oslo 3 dry, Rome 9, Bonn 4, Riga 1", "Oslo 5 dry, Rome 2, Bonn 8, Riga 6")
    True
    """
    blocks = align_words(words_of(left), words_of(right))
    exchanged = [block for block in blocks if not block.equal and block.b > block.a and block.d > block.c]
    if len(exchanged) < _MIN_SLOTS:
        return False
    words_left, words_right = split_words(left), split_words(right)
    slots = [
        block
        for block in exchanged
        if _is_slot(left, words_left[block.a : block.b]) and _is_slot(right, words_right[block.c : block.d])
    ]
    equal = sum(block.b - block.a for block in blocks if block.equal)
    changed = sum(not block.equal for block in blocks)
    return len(slots) >= max(_MIN_SLOTS, _SLOT_SHARE * changed, _SLOTS_PER_WORD * equal)


def _is_slot(text: str, words: tuple[Word, ...]) -> bool:
    return len(words) <= _SLOT_WORDS and all(
        text[word.start].isdigit() or text[word.start].isupper() for word in words
    )
