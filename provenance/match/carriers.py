"""Which of many things said carry some words, the best first; told by the words alone where that is enough.

Each thing said is a list of texts: the wordings of an utterance, the text of a passage.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from provenance.match.comparison import may_share_words, score_of_sense, score_of_words
from provenance.match.places import NEARLY
from provenance.text.rarity import rarity
from provenance.text.tokens import words_of

_COMPARED = 4  # wordings of one utterance: those that have most of the words


Rank = tuple[float, float]


class _Text(NamedTuple):
    """A text with its words."""

    text: str
    words: tuple[str, ...]


def carriers(words: str, said: tuple[tuple[str, ...], ...], least: float) -> Mapping[int, Rank]:
    """The numbers of the things said that carry `words`, each with its rank, the least first.

    The very words come first. Where they or nearly all of them are known, what is only alike in sense is
    another saying.

    >>> sorted(carriers("The mill will close", (("It rained.",), ("The mill will close at last.",)), 0.6))
    [1]
    """
    return _carriers(words, said, least)


@lru_cache(1024)
def _carriers(words: str, said: tuple[tuple[str, ...], ...], least: float) -> dict[int, Rank]:
    asked = words_of(words)
    texts = [[_Text(text, _words_of(text)) for text in each] for each in said]
    exact = [_exact(asked, each) for each in texts]
    near = [_nearest(asked, each) for each in texts]
    scores = [1.0 if one else _of_words(words, asked, each) for one, each in zip(exact, near, strict=True)]
    if max(scores, default=0.0) < NEARLY:
        scores = [one or _of_sense(words, each) for one, each in zip(scores, near, strict=True)]
    return {n: (-exact[n], -scores[n]) for n in range(len(said)) if scores[n] >= least}


@lru_cache(4096)
def _words_of(text: str) -> tuple[str, ...]:
    return words_of(text)


def _exact(asked: Sequence[str], texts: Sequence[_Text]) -> float:
    """How much of the shortest text that holds the words they are; 0 where none does."""
    wanted = f" {' '.join(asked)} "
    held = [len(one.words) for one in texts if asked and wanted in f" {' '.join(one.words)} "]
    return len(asked) / min(held) if held else 0.0


def _of_words(words: str, asked: Sequence[str], texts: Sequence[_Text]) -> float:
    """The score of the text that has most of the very words; 0 where no text is them, edited or a piece."""
    held = (one.text for one in texts if may_share_words(words, asked, one.text, one.words))
    return max((score_of_words(*sorted((words, one))) for one in held), default=0.0)


def _of_sense(words: str, texts: Sequence[_Text]) -> float:
    """How likely the likest of the texts says the same."""
    return max((score_of_sense(*sorted((words, one.text))) for one in texts), default=0.0)


def _nearest(asked: Sequence[str], texts: Sequence[_Text]) -> Sequence[_Text]:
    """The few texts that have most of the words asked for, and least beside them."""
    if len(texts) <= _COMPARED:
        return texts
    held = Counter(asked)
    return sorted(texts, key=lambda one: (-_overlap(held, one.words), one.text))[:_COMPARED]


def _overlap(held: Counter[str], words: Sequence[str]) -> float:
    both = sum(rarity(word) * count for word, count in (held & Counter(words)).items())
    return both / (sum(map(rarity, words)) + 1.0)
