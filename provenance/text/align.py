"""Two word sequences laid side by side: equal stretches, spans in both texts, likeness of spelling.

The only home of rapidfuzz.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel, Jaro, LCSseq

from provenance.text.synonyms import concepts

_SYNONYM = 0.8


class Block(NamedTuple):
    """`left[a:b]` against `right[c:d]`, in words; `equal` when they are the same words."""

    equal: bool
    a: int
    b: int
    c: int
    d: int


def align_words(left: Sequence[str], right: Sequence[str]) -> tuple[Block, ...]:
    """The blocks of a longest common subsequence, in order, covering both sequences.

    >>> [block.equal for block in align_words(["a", "b", "c"], ["a", "x", "c"])]
    [True, False, True]
    """
    blocks: list[Block] = []
    for code in Indel.opcodes(left, right):
        block = Block(code.tag == "equal", code.src_start, code.src_end, code.dest_start, code.dest_end)
        if blocks and not block.equal and not blocks[-1].equal:
            last = blocks.pop()
            block = Block(False, last.a, block.b, last.c, block.d)
        blocks.append(block)
    return tuple(blocks)


def shared_words(left: Sequence[str], right: Sequence[str]) -> int:
    """How many words two sequences share in order (longest common subsequence)."""
    return int(LCSseq.similarity(left, right))


def sorted_ratio(left: str, right: str) -> float:
    """Likeness of two folded texts whatever the order of their words, 0..1."""
    return fuzz.token_sort_ratio(left, right) / 100.0


def set_ratio(left: str, right: str) -> float:
    """Likeness of two folded texts as sets of words, 0..1: high when one holds the other."""
    return fuzz.token_set_ratio(left, right) / 100.0


def plain_ratio(left: str, right: str) -> float:
    """Likeness of two texts, letter by letter, 0..1."""
    return fuzz.ratio(left, right) / 100.0


@lru_cache(maxsize=1 << 18)
def word_likeness(left: str, right: str) -> float:
    """How alike two folded words are spelt, 0..1: forms of one word near 1, synonyms 0.8, numbers 0 or 1."""
    if left == right:
        return 1.0
    if left[0].isdigit() or right[0].isdigit() or min(len(left), len(right)) < 2:
        return 0.0
    if concepts(left) & concepts(right):
        return _SYNONYM
    stem = _common_prefix(left, right)
    share = stem / max(len(left), len(right))
    if stem >= 4 and share >= 0.55:
        return 0.55 + 0.4 * share
    if min(len(left), len(right)) < 5:
        return 0.0
    alike = Jaro.similarity(left, right)
    return float(alike) * 0.9 if alike >= 0.86 else 0.0


def _common_prefix(left: str, right: str) -> int:
    length = 0
    for one, other in zip(left, right, strict=False):
        if one != other:
            break
        length += 1
    return length
