"""Two strings between marks laid over each other: what stands in the middle of one and not of the other.

Where each begins and ends is a choice of the editor; what is missing in the middle without a mark is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from provenance.text.align import Block, align_words
from provenance.text.house_style import in_one_style, spelt
from provenance.text.normalise import has_marks
from provenance.text.polarity import is_negation
from provenance.text.rarity import is_function_word, rarity
from provenance.text.synonyms import stem
from provenance.text.tokens import Word, split_words

_FIRM_WEIGHT, _FIRM_WORDS = 1.0, 3
_ALIKE = 0.5
_BRACKETS = frozenset("[](){}")
_END = re.compile(r"[.!?…\n]")
_ELIDED, _ELIDING = re.compile(r"\w+['’]\Z"), re.compile(r"['’]\w+")
_AROUND = " ,;:–—-"
_MOST_CHARS = 3_000
# A shorter one may be a word of its own: "can" is not cut off from "cannot".
_STUMP = 5


class Alteration(NamedTuple):
    """Words of one string and those that stand in their place in the other; empty where there are none."""

    one: str
    other: str


class _Side(NamedTuple):
    """A string with its words."""

    text: str
    words: Sequence[Word]

    def piece(self, start: int, end: int) -> str:
        """The text of some words, whole ones: "n'en" and not "n"."""
        if start >= end:
            return ""
        first = _ELIDED.search(self.text, 0, self.words[start].start)
        rest = _ELIDING.match(self.text, self.words[end - 1].end)
        return self.text[
            first.start() if first else self.words[start].start : rest.end()
            if rest
            else self.words[end - 1].end
        ]

    def around(self, start: int, end: int) -> str:
        """The text from the word before some words to the word after them."""
        after = self.words[end].start if end < len(self.words) else len(self.text)
        return self.text[self.words[start - 1].end if start else 0 : after]

    def weight(self, start: int, end: int) -> float:
        """How much some words tell."""
        return sum(rarity(word.folded) for word in self.words[start:end])


@lru_cache(maxsize=1 << 12)
def alterations(one: str, other: str) -> tuple[Alteration, ...] | None:
    """What differs where both strings have words; None where they do not tell the same.

    What brackets or an ellipsis stand for is no alteration, nor are small words and other forms of a word.

    >>> alterations("We shall never sell the old bridge", "sell the fine old bridge, he said")
    (Alteration(one='', other='fine'),)
    """
    left, right = (_Side(text, _words(text)) for text in (one[:_MOST_CHARS], other[:_MOST_CHARS]))
    blocks = _in_common(left, right)
    same = [block for block in blocks if block.equal]
    if not same or sum(left.weight(one.a, one.b) for one in same) < _ALIKE * _lighter(left, right, blocks):
        return None
    found = list(_inside(left, right, blocks))
    if sum(one.b - one.a for one in same) >= _ALIKE * min(len(left.words), len(right.words)):
        found += _at_the_ends(left, right, blocks[0], blocks[-1])
    return tuple(found)


def _words(text: str) -> Sequence[Word]:
    """The words of a string in one spelling; "%" is one too."""
    words = [Word(spelt(word.folded), word.start, word.end) for word in split_words(text)]
    words += [Word("percent", at, at + 1) for at, letter in enumerate(text) if letter == "%"]
    return sorted(words, key=lambda word: word.start)


def _in_common(left: _Side, right: _Side) -> tuple[Block, ...]:
    """The blocks from the first common words that are no coincidence to the last; none without any."""
    words = [word.folded for word in left.words], [word.folded for word in right.words]
    blocks = _slid(align_words(*words), *words)
    firm = [n for n, block in enumerate(blocks) if block.equal and _is_firm(left, block)]
    if not firm:
        return ()
    start, end = firm[0], firm[-1] + 1
    if blocks[0].equal and _is_one_sentence(left, right, blocks[0], blocks[start]):
        start = 0
    if blocks[-1].equal and _is_one_sentence(left, right, blocks[end - 1], blocks[-1]):
        end = len(blocks)
    return blocks[start:end]


def _slid(blocks: tuple[Block, ...], left: Sequence[str], right: Sequence[str]) -> tuple[Block, ...]:
    """The blocks, the first one beside what follows where the words put in between end in it again.

    "the bridge" begins "He said that the bridge" behind what was said before, and is not cut in two by it.
    """
    at = next((n for n, block in enumerate(blocks) if block.equal), 0)
    rest = list(blocks[at:])
    while len(rest) > 2 and (moved := _moved(rest[0], rest[1], rest[2], left, right)) is not None:
        rest[:3] = [moved]
    if not rest or rest[0] == blocks[at]:
        return blocks
    first = rest[0]
    return (*((Block(False, 0, first.a, 0, first.c),) if first.a or first.c else ()), *rest)


def _moved(first: Block, gap: Block, rest: Block, left: Sequence[str], right: Sequence[str]) -> Block | None:
    """The first block and the next as one, where the words of the first end what stands between, too."""
    size = first.b - first.a
    if gap.a == gap.b and right[gap.d - size : gap.d] == right[first.c : first.d]:
        return Block(True, first.a, rest.b, gap.d - size, rest.d)
    if gap.c == gap.d and left[gap.b - size : gap.b] == left[first.a : first.b]:
        return Block(True, gap.b - size, rest.b, first.c, rest.d)
    return None


def _is_firm(side: _Side, block: Block) -> bool:
    return block.b - block.a >= _FIRM_WORDS or side.weight(block.a, block.b) >= _FIRM_WEIGHT


def _is_one_sentence(left: _Side, right: _Side, first: Block, last: Block) -> bool:
    """Whether no sentence ends between two blocks: then "We" before both is no coincidence."""
    return not (
        _END.search(left.text[left.words[first.a].start : left.words[last.b - 1].start])
        or _END.search(right.text[right.words[first.c].start : right.words[last.d - 1].start])
    )


def _lighter(left: _Side, right: _Side, blocks: Sequence[Block]) -> float:
    first, last = blocks[0], blocks[-1]
    return min(left.weight(first.a, last.b), right.weight(first.c, last.d))


def _inside(left: _Side, right: _Side, blocks: Sequence[Block]) -> Iterator[Alteration]:
    """What differs between common words, where no mark stands for it."""
    for block in blocks:
        around = left.around(block.a, block.b), right.around(block.c, block.d)
        words = left.words[block.a : block.b], right.words[block.c : block.d]
        if not block.equal and not any(map(_is_marked, around)) and _tells(*words):
            yield Alteration(left.piece(block.a, block.b), right.piece(block.c, block.d))


def _at_the_ends(left: _Side, right: _Side, first: Block, last: Block) -> Iterator[Alteration]:
    """What stands in one sentence with the common words, if it differs as far as both have it."""
    before = (_END.split(side.around(0, at))[-1] for side, at in ((left, first.a), (right, first.c)))
    after = (
        _END.split(side.around(at, len(side.words)))[0] for side, at in ((left, last.b), (right, last.d))
    )
    for (one, other), way in ((before, -1), (after, 1)):
        sides = split_words(one)[::way], split_words(other)[::way]
        size = min(map(len, sides))
        size -= way > 0 and size > 0 and _is_cut_off(sides[0][size - 1], sides[1][size - 1], (one, other))
        if size and not _is_marked(one + other) and _tells(*(side[:size] for side in sides)):
            yield Alteration(one.strip(_AROUND), other.strip(_AROUND))


def _is_cut_off(one: Word, other: Word, texts: tuple[str, str]) -> bool:
    """Whether a text breaks off inside a word that the other has whole: "persecu" for "persecution"."""
    pairs = ((one, texts[0], other), (other, texts[1], one))
    return any(
        word.end == len(text)
        and _STUMP <= len(word.folded) < len(whole.folded)
        and word.folded.isalpha()
        and whole.folded.startswith(word.folded)
        for word, text, whole in pairs
    )


def _is_marked(text: str) -> bool:
    """Whether an editor says there that words were put in or left out."""
    return has_marks(text) or not _BRACKETS.isdisjoint(text)


def _tells(left: Sequence[Word], right: Sequence[Word]) -> bool:
    """Whether one side has a word of substance that is not another form of what the other has there."""
    one, other = (in_one_style([word.folded for word in side]) for side in (left, right))
    return "".join(one) != "".join(other) and _stems(one) != _stems(other)


def _stems(words: Sequence[str]) -> set[str]:
    return {stem(word) for word in words if is_negation(word) or not is_function_word(word)}
