"""A passage of a few words that pages without common copy share: two writers may have come to them apart."""

from __future__ import annotations

from provenance.models import Anchor, Evidence
from provenance.text.tokens import words_of
from provenance.tracing.claims import sentence
from provenance.tracing.decide import Odds
from provenance.tracing.graph import merge_odds
from provenance.tracing.quoted import only_quoted
from provenance.tracing.scene import Node, Scene

# The fewest words of a passage, and how many more make it half as likely that they were written twice.
_LEAST_WORDS, _HALVED_BY = 8, 8
_SHOWN_CHARS = 80


def few_words(words: str, count: int) -> str:
    """“{words}” are {count} words in articles without common copy: two may have written them apart."""
    return sentence(few_words, count=str(count), words=words)


def written_twice(scene: Scene, text: str, most: float) -> float:
    """How likely it is that the words of a passage were written by two who did not know of each other, 0..1.

    `most` at eight words, half of it eight words on. What people said nobody makes up twice, and what is most
    of a brief was not written beside it.
    """
    pages = zip(scene.pages, scene.targets, strict=True)
    said = sum(only_quoted(page, target) for page, target in pages) / len(scene.pages)
    beyond = max(0, len(words_of(text)) - _LEAST_WORDS)
    chance: float = most * 0.5 ** (beyond / _HALVED_BY)
    rest = min(1.0, 2.0 * (1.0 - float(scene.coverage.max())))
    return chance * (1.0 - said) * rest


def apart(odds: Odds, twice: float) -> Odds:
    """The odds of an origin where the words may have none that is common: what they lose is nobody's."""
    kept = ((node, (1.0 - twice) * odd) for node, odd in odds)
    return merge_odds([*kept, (Node(None), twice)])


def scrap_evidence(anchor: Anchor, twice: float, weight: float) -> Evidence:
    """The few words, as the report tells them."""
    shown = " ".join(anchor.text.split())
    detail = few_words(shown[:_SHOWN_CHARS], len(words_of(anchor.text)))
    return Evidence("few_words", detail, round(-weight * twice, 2), (anchor,))
