"""Readings that only some copies share: a copy inherits the edits and errors of the copy it was made from.

Textual criticism's rule (Lachmann): agreement in what is new links two copies, in what is old it does not.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from zlib import crc32

import numpy as np

from provenance.models import Span
from provenance.tracing.pages import Page
from provenance.tracing.scene import Matrix, Scene

_WORD = re.compile(r"\w+")
_GRAM_WORDS = 3
_MIN_PAGES = 3
_MOST_READINGS = 20_000
_MOST_CHARS = 200_000


def shared_readings(scene: Scene) -> Matrix:
    """[i, j] how much more than other pages page i agrees with page j in rare readings, -1..1."""
    agreed = agreement(scene)
    size = len(scene.pages)
    usual = agreed.sum(axis=0) / max(1, size - 1)
    excess: Matrix = np.clip((agreed - usual[None, :]) / np.maximum(usual, 1.0)[None, :], -1.0, 1.0)
    np.fill_diagonal(excess, 0.0)
    return excess


def agreement(scene: Scene) -> Matrix:
    """[i, j] the readings that two pages have in common, each the heavier the fewer pages have it; symmetric.

    A reading is a run of three words.
    """
    size = len(scene.pages)
    if size < _MIN_PAGES:
        return np.zeros((size, size))
    held = _held(scene.pages, scene.targets)
    rarity = np.log(size / np.maximum(held.sum(axis=0), 1.0))
    common: Matrix = (held * rarity[None, :]) @ held.T
    np.fill_diagonal(common, 0.0)
    return common


def _held(pages: Sequence[Page], targets: Sequence[Sequence[Span]]) -> Matrix:
    """[page, reading] 1 where the page has the reading; readings that one page or all have say nothing."""
    grams = [_grams(page, target) for page, target in zip(pages, targets, strict=True)]
    counts = Counter(gram for found in grams for gram in found)
    telling = (gram for gram, count in counts.items() if 2 <= count < len(pages))
    readings = sorted(telling, key=lambda gram: (counts[gram], gram))[:_MOST_READINGS]
    place = {gram: column for column, gram in enumerate(readings)}
    held = np.zeros((len(pages), len(place)))
    for row, found in enumerate(grams):
        held[row, [place[gram] for gram in found if gram in place]] = 1.0
    return held


def _grams(page: Page, target: Sequence[Span]) -> set[int]:
    found: set[int] = set()
    chars = 0
    for start, end in target:
        words = _WORD.findall(page.document.text[start:end].casefold())
        found |= {
            crc32(" ".join(words[at : at + _GRAM_WORDS]).encode("utf-8", "surrogatepass"))
            for at in range(len(words) - _GRAM_WORDS + 1)
        }
        chars += end - start
        if chars > _MOST_CHARS:
            break
    return found
