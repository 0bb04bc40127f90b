"""How surely two renderings are of one occasion: people repeat themselves, but not word for word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

import numpy as np

from provenance.models import Relation, Rendering
from provenance.text.tokens import words_of
from provenance.tracing.pages import Page
from provenance.tracing.scene import Matrix

_OF_RELATION = {
    Relation.VERBATIM: 1.0,
    Relation.EDITED: 0.9,
    Relation.FRAGMENT: 0.8,
    Relation.TRANSLATION: 0.7,
    Relation.INDIRECT: 0.7,
}
# Two translators differ; who heard the same words in the language of both writes them down alike.
_REWORDED = 0.45
# "worst-case scenario" is said again, and by others: so few words tell of no one occasion.
_FEW_WORDS, _OF_FEW_WORDS = 3, 0.6
_COMMON_WORDS = 3


def oneness(
    of: Mapping[str, Sequence[Rendering]],
    names: Sequence[str],
    pages: Mapping[str, Page],
    tells: Sequence[bool],
) -> Matrix:
    """[i, j] how surely two pages render what was said on one occasion, by their best relations to it.

    `tells` says which pages tell of an occasion themselves: where several do, they bear each other out.
    """
    best = [max(of[name], key=lambda one: _OF_RELATION[one.relation]) for name in names]
    worth = np.array([_OF_RELATION[one.relation] for one in best])
    found: Matrix = np.minimum(worth[:, None], worth[None, :])
    printed = [_words(pages, one) for one in best]
    sets = [frozenset(words) for words in printed]
    reworded = [one.relation is Relation.TRANSLATION for one in best]
    is_lone = sum(tells) == 1
    few = [len(words) <= _FEW_WORDS for words in printed]
    for i, j in combinations(range(len(best)), 2) if any(reworded) or any(few) else ():
        apart = is_lone and reworded[i] != reworded[j]
        if apart and len(sets[i] & sets[j]) >= _COMMON_WORDS:
            found[i, j] = found[j, i] = min(found[i, j], _REWORDED)
        if few[i] or few[j]:
            found[i, j] = found[j, i] = found[i, j] * _OF_FEW_WORDS
    return found


def _words(pages: Mapping[str, Page], one: Rendering) -> tuple[str, ...]:
    return words_of(pages[one.document].document.text[one.start : one.end])
