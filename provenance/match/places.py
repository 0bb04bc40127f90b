"""Some words asked for, many texts: where they stand, word for word, edited or in another translation.

Texts that share too few telling words, or no stretch, are not compared; the rest are scored one by one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from provenance.match.comparison import compare_texts
from provenance.match.fragments import FragmentIndex
from provenance.models import Match, Relation
from provenance.text.columns import tokenise
from provenance.text.rarity import rarity
from provenance.text.tokens import fold, words_of

_LEAST_SHARE = 0.25  # of the weight of the words asked for
SURE = 0.9  # another wording this likely stays beside the very words
NEARLY = 0.85  # an edited wording this near is as good as the very words
_BY_SENSE = (Relation.TRANSLATION, Relation.INDIRECT, None)


class Found(NamedTuple):
    """Text number `text` carries the words asked for, as `match` says; `exact` word for word."""

    text: int
    match: Match
    exact: bool = False

    @property
    def is_loose(self) -> bool:
        """Whether the text is only alike in sense, and not surely so."""
        return not self.exact and self.match.kind in _BY_SENSE and self.match.score < SURE

    @property
    def is_known(self) -> bool:
        """Whether the very words, or nearly all of them, stand in the text."""
        return self.exact or (self.match.kind is Relation.EDITED and self.match.score >= NEARLY)


def find_places(words: str, texts: Sequence[str], least: float = 0.6) -> tuple[Found, ...]:
    """The texts that carry `words` with a score of at least `least`: the very words first, then best first.

    >>> [one.text for one in find_places("The mill will close", ["It rained.", "So the mill will close."])]
    [1]
    """
    asked = f" {fold(words)} "
    found = [
        Found(number, compare_texts(*sorted((words, texts[number]))), asked in f" {fold(texts[number])} ")
        for number in _near(words, texts)
    ]
    kept = [one for one in found if one.exact or one.match.score >= least]
    return tuple(sorted(kept, key=lambda one: (not one.exact, -one.match.score, one.text)))


def _near(words: str, texts: Sequence[str]) -> list[int]:
    """The texts that share telling words or a stretch with the words asked for."""
    asked = sorted(set(words_of(words)))
    weights = np.array([rarity(word) for word in asked])
    columns, hashes = tokenise(texts), tokenise(asked).hashes
    if len(hashes) != len(asked) or not len(asked):
        return []
    order = np.argsort(hashes)
    at = np.minimum(np.searchsorted(hashes[order], columns.hashes), len(asked) - 1)
    known = np.flatnonzero(hashes[order][at] == columns.hashes)
    owners = np.searchsorted(columns.rows, known, side="right") - 1
    pairs = np.unique(owners * len(asked) + order[at[known]])
    shared = np.bincount(pairs // len(asked), weights=weights[pairs % len(asked)], minlength=len(texts))
    telling = np.flatnonzero(shared >= _LEAST_SHARE * weights.sum()).tolist()
    # A text that is a piece of the words asked for may be lighter than that share.
    inside = (one.fragment for one in FragmentIndex([words]).find(texts))
    return sorted({*telling, *inside})
