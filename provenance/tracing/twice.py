"""Passages without what only exact copies of one text share.

A page and its exact copy share all of it; what a third page has of it is a passage with or without the copy.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from provenance.models import Occurrence
from provenance.text.align import align_words
from provenance.tracing.pages import Page

_WORD = re.compile(r"\w+")
_MOST_WORDS = 5_000
_LEAST_RUN = 3


def between_texts(
    pages: Sequence[Page], passages: Sequence[Sequence[Occurrence]]
) -> Sequence[Sequence[Occurrence]]:
    """The passages; their places in pages that are there twice, as far as the longest other text has them."""
    times = Counter(page.own_words for page in pages)
    if not 1 < len(times) < len(pages):
        return passages
    known = {page.id: page for page in pages}
    printed = {(page.own_words, page.document.text) for page in pages}
    varied = Counter(words for words, _ in printed)
    return [_between_texts(passage, known, times, varied) for passage in passages]


def _between_texts(
    passage: Sequence[Occurrence],
    pages: Mapping[str, Page],
    times: Mapping[str, int],
    varied: Mapping[str, int],
) -> Sequence[Occurrence]:
    here = [one for one in passage if one.document in pages]
    once = [one for one in here if times[pages[one.document].own_words] == 1]
    longest = max(once, key=lambda one: (one.end - one.start, one.document), default=None)
    if longest is None:
        return passage
    trimmed: dict[tuple[str, int, int], tuple[int, int]] = {}
    found = []
    for one in passage:
        words = pages[one.document].own_words if one.document in pages else ""
        is_longer = one.end - one.start > longest.end - longest.start
        if times.get(words, 0) > 1 and (is_longer or varied[words] > 1):
            key = (one.document if varied[words] > 1 else words, one.start, one.end)
            if key not in trimmed:
                trimmed[key] = _in_common(one, longest, pages)
            one = replace(one, start=trimmed[key][0], end=trimmed[key][1])
        found.append(one)
    return found


def _in_common(one: Occurrence, other: Occurrence, pages: Mapping[str, Page]) -> tuple[int, int]:
    """Where the words of a place begin and end that another place has too; the whole place, if none."""
    sides = [
        list(_WORD.finditer(pages[at.document].document.text, at.start, at.end))[:_MOST_WORDS]
        for at in (one, other)
    ]
    mine, theirs = ([word.group().casefold() for word in side] for side in sides)
    blocks = [block for block in align_words(mine, theirs) if block.equal and block.b - block.a >= _LEAST_RUN]
    if not blocks:
        return one.start, one.end
    return sides[0][blocks[0].a].start(), sides[0][blocks[-1].b - 1].end()
