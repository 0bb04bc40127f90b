"""Renderings side by side: texts in, the same texts out in pieces that say where they differ."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_MOST_APART = 2
_MOST_WORDS = 400  # word-by-word comparison is quadratic at worst; longer texts are shown unmarked


class Piece(NamedTuple):
    """A stretch of a rendering, and whether its words differ from the others'."""

    text: str
    differs: bool


def compare_renderings(texts: Sequence[str]) -> list[tuple[Piece, ...]]:
    """Each text in pieces: words that the first text lacks are marked, and the first against the second.

    >>> compare_renderings(["We will go", "We must go"])[1]
    (Piece(text='We ', differs=False), Piece(text='must', differs=True), Piece(text=' go', differs=False))
    """
    if len(texts) < 2:
        return [(Piece(text, False),) for text in texts]
    others = [1, *([0] * (len(texts) - 1))]
    return [_pieces(text, texts[others[index]]) for index, text in enumerate(texts)]


def group_alike(texts: Sequence[str]) -> list[list[int]]:
    """The texts by number, those of the same words together; a handful stays apart, to be seen side by side.

    >>> group_alike(["a b.", "A b", "c", "a, b", "d"])
    [[0, 1, 3], [2], [4]]
    """
    if len(texts) <= _MOST_APART:
        return [[index] for index in range(len(texts))]
    same: dict[str, list[int]] = {}
    for index, text in enumerate(texts):
        same.setdefault(text, []).append(index)
    groups: dict[tuple[str, ...], list[int]] = {}
    for text, members in same.items():
        groups.setdefault(tuple(_WORD.findall(_folded(text))), []).extend(members)
    return [sorted(group) for group in groups.values()]


def _pieces(text: str, beside: str) -> tuple[Piece, ...]:
    own, places = _words(text)
    other, _ = _words(beside)
    if own == other or max(len(own), len(other)) > _MOST_WORDS:
        return (Piece(text, False),)
    spans = [(places[start][0], places[end - 1][1]) for start, end in _differing(own, other)]
    return tuple(_cut(text, spans))


def _differing(own: Sequence[str], other: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The stretches of `own` that `other` lacks; equal heads and tails are passed over first."""
    head = _equal_head(own, other)
    tail = _equal_head(own[: head - 1 if head else None : -1], other[: head - 1 if head else None : -1])
    matcher = SequenceMatcher(
        None, other[head : len(other) - tail], own[head : len(own) - tail], autojunk=False
    )
    for tag, _, _, start, end in matcher.get_opcodes():
        if tag != "equal" and end > start:
            yield head + start, head + end


def _equal_head(left: Sequence[str], right: Sequence[str]) -> int:
    pairs = enumerate(zip(left, right, strict=False))
    return next((number for number, (a, b) in pairs if a != b), min(len(left), len(right)))


def _cut(text: str, spans: list[tuple[int, int]]) -> list[Piece]:
    pieces, at = [], 0
    for start, end in spans:
        pieces += [Piece(text[at:start], False), Piece(text[start:end], True)]
        at = end
    pieces.append(Piece(text[at:], False))
    return [piece for piece in pieces if piece.text]


@lru_cache(maxsize=256)
def _words(text: str) -> tuple[tuple[str, ...], tuple[tuple[int, int], ...]]:
    """The words of a text as they are compared, and where each stands."""
    found = list(_WORD.finditer(text))
    return tuple(_folded(each.group()) for each in found), tuple(each.span() for each in found)


def _folded(text: str) -> str:
    return text.casefold().replace("’", "'")
