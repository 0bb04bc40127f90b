"""Renderings side by side: texts in, the same texts out in pieces that say where they differ."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
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
    words = [list(_WORD.finditer(text)) for text in texts]
    others = [1, *([0] * (len(texts) - 1))]
    return [_pieces(text, words[index], words[others[index]]) for index, text in enumerate(texts)]


def group_alike(texts: Sequence[str]) -> list[list[int]]:
    """The texts by number, those of the same words together; a handful stays apart, to be seen side by side.

    >>> group_alike(["a b.", "A b", "c", "a, b", "d"])
    [[0, 1, 3], [2], [4]]
    """
    if len(texts) <= _MOST_APART:
        return [[index] for index in range(len(texts))]
    groups: dict[tuple[str, ...], list[int]] = {}
    for index, text in enumerate(texts):
        groups.setdefault(tuple(map(_key, _WORD.finditer(text))), []).append(index)
    return list(groups.values())


def _pieces(text: str, own: list[re.Match[str]], other: list[re.Match[str]]) -> tuple[Piece, ...]:
    if max(len(own), len(other)) > _MOST_WORDS:
        return (Piece(text, False),)
    matcher = SequenceMatcher(
        None, [_key(each) for each in other], [_key(each) for each in own], autojunk=False
    )
    spans = [
        (own[start].start(), own[end - 1].end())
        for tag, _, _, start, end in matcher.get_opcodes()
        if tag != "equal" and end > start
    ]
    return tuple(_cut(text, spans))


def _cut(text: str, spans: list[tuple[int, int]]) -> list[Piece]:
    pieces, at = [], 0
    for start, end in spans:
        pieces += [Piece(text[at:start], False), Piece(text[start:end], True)]
        at = end
    pieces.append(Piece(text[at:], False))
    return [piece for piece in pieces if piece.text]


def _key(word: re.Match[str]) -> str:
    return word.group().casefold().replace("’", "'")
