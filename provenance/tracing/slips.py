"""Slips that copies inherit: a number, a name or a date that some copies have and others have otherwise.

In: the pages of a scene. Out: which pages share such a reading against the others. Which one is the slip
is not asked: pages that agree against others go back to one another (Lachmann's rule).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

import numpy as np

from provenance.dates.names import MONTH_NUMBERS, WEEKDAY_NUMBERS
from provenance.models import Anchor, Span
from provenance.text.align import plain_ratio
from provenance.tracing.scene import Matrix, Scene

READ = re.compile(r"[^\W_]+(?:[.,’'-][^\W_]+)*")
_BESIDE = 2
_LEAST_PAGES = 4
_MOST_PAGES = 60
_MOST_WORDS = 20_000
_MOST_SLIPS = 20
_COUNTED = 2.0
_NAME_CHARS = 4
_MISSPELT = 0.6
_DAYS = frozenset({*MONTH_NUMBERS, *WEEKDAY_NUMBERS})


Around = tuple[str, str, str, str]


class Reading(NamedTuple):
    """A word as printed and folded, and which word of a stretch of its page it is."""

    word: str
    plain: str
    span: Span
    number: int


class Slip(NamedTuple):
    """A reading, the pages that have it by place with where it stands, and the usual one in its stead."""

    reading: str
    usual: str
    places: dict[int, Anchor]


def find_slips(scene: Scene) -> tuple[Slip, ...]:
    """The readings of shared copy that two pages or more share against at least as many others."""
    if not scene.is_copy or not _LEAST_PAGES <= len(scene.pages) <= _MOST_PAGES:
        return ()
    by_place: dict[Around, dict[int, Reading]] = defaultdict(dict)
    for j in range(len(scene.pages)):
        for around, reading in words_in_place(scene, j):
            by_place[around].setdefault(j, reading)
    differing = (
        around for around in sorted(by_place) if len({one.plain for one in by_place[around].values()}) > 1
    )
    found = (slip for around in differing for slip in _slips_at(scene, by_place[around]))
    return tuple(islice(found, _MOST_SLIPS))


def slips_shared(scene: Scene, slips: tuple[Slip, ...]) -> Matrix:
    """[i, j] how many slips two pages share, two at most, as a part of two; symmetric."""
    shared = np.zeros((len(scene.pages), len(scene.pages)))
    for slip in slips:
        having = sorted(slip.places)
        shared[np.ix_(having, having)] += 1.0 / _COUNTED
    np.fill_diagonal(shared, 0.0)
    return np.minimum(1.0, shared)


def words_in_place(scene: Scene, j: int) -> Iterator[tuple[Around, Reading]]:
    """Each telling word of a page's words in question, by the two words on either side of it."""
    text, left = scene.pages[j].document.text, _MOST_WORDS
    for span in scene.targets[j]:
        words = READ.findall(text[span.start : span.end])[:left]
        left -= len(words)
        plain = [word.casefold() for word in words]
        for at in range(_BESIDE, len(words) - _BESIDE):
            word = words[at]
            if word[0].isdigit() or (word[0].isupper() and len(word) >= _NAME_CHARS) or plain[at] in _DAYS:
                around = plain[at - 2], plain[at - 1], plain[at + 1], plain[at + 2]
                yield around, Reading(word, plain[at], span, at)


def _slips_at(scene: Scene, standing: dict[int, Reading]) -> Iterator[Slip]:
    """What is read at one place of the text, if pages differ there as copies with a slip do."""
    having: dict[str, list[int]] = defaultdict(list)
    for j, one in standing.items():
        having[one.plain].append(j)
    order = sorted(having, key=lambda word: (-len(having[word]), word))
    usual = order[0]
    for word in order[1:]:
        if 2 <= len(having[word]) <= len(having[usual]) and is_slip(word, usual):
            yield _slip(scene, standing, having[word], having[usual])
            if len(having[word]) == len(having[usual]):
                yield _slip(scene, standing, having[usual], having[word])


def _slip(scene: Scene, standing: dict[int, Reading], having: list[int], others: list[int]) -> Slip:
    anchors = {j: reading_anchor(scene, j, standing[j]) for j in sorted(having)}
    return Slip(standing[min(having)].word, standing[min(others)].word, anchors)


def reading_anchor(scene: Scene, j: int, reading: Reading) -> Anchor:
    """The words of page j that a reading is."""
    page = scene.pages[j]
    words = READ.finditer(page.document.text[reading.span.start : reading.span.end])
    found = next(islice(words, reading.number, None))
    return page.anchor(reading.span.start + found.start(), reading.span.start + found.end())


def is_slip(word: str, usual: str) -> bool:
    """Whether one word may be written for the other: two numbers, two dates, a name and its misspelling."""
    if word[0].isdigit() or usual[0].isdigit():
        return word[0].isdigit() and usual[0].isdigit()
    return (word in _DAYS and usual in _DAYS) or plain_ratio(word, usual) >= _MISSPELT
