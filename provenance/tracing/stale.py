"""Days that went stale: "today" in a copy printed a day after another that has the same words."""

from __future__ import annotations

import re

from provenance.models import Span
from provenance.tracing.claims import sentence
from provenance.tracing.scene import Scene, Tilt
from provenance.tracing.times import gaps_in_days

_RELATIVE = re.compile(
    r"\b(?:today|tonight|yesterday|tomorrow|last night|this (?:morning|afternoon|evening)"
    r"|heute|gestern|aujourd[’']hui|сегодня|вчера)\b",
    re.IGNORECASE,
)
_MOST_PAGES = 40
_AROUND_CHARS = 40


def stale_day() -> str:
    """{taker} still says “{word}” a day or more after {giver} did: the word was copied with the text."""
    return stale_day.__name__


def stale_days(scene: Scene) -> tuple[Tilt, ...]:
    """For each later page with a relative day in the shared words, the earlier pages that have it too."""
    if not 1 < len(scene.pages) <= _MOST_PAGES:
        return ()
    said = [_said(scene, j) for j in range(len(scene.pages))]
    if sum(map(bool, said)) < 2:
        return ()
    gaps = gaps_in_days([page.interval for page in scene.pages])
    return tuple(
        _tilt(scene, i, j, said)
        for j in range(len(scene.pages))
        for i in range(len(scene.pages))
        if i != j and gaps[i, j] >= 0 and scene.shared[i, j] > 0 and said[i].keys() & said[j].keys()
    )


def _said(scene: Scene, j: int) -> dict[str, Span]:
    """The relative days among the words in question, by the words that lead up to them."""
    text = scene.pages[j].document.text
    found: dict[str, Span] = {}
    for start, end in scene.targets[j]:
        for word in _RELATIVE.finditer(text, start, end):
            before = " ".join(text[max(start, word.start() - _AROUND_CHARS) : word.end()].casefold().split())
            found.setdefault(" ".join(before.split()[-4:]), Span(word.start(), word.end()))
    return found


def _tilt(scene: Scene, i: int, j: int, said: list[dict[str, Span]]) -> Tilt:
    giver, taker = scene.pages[i], scene.pages[j]
    key = min(said[i].keys() & said[j].keys())
    anchors = (taker.anchor(*said[j][key]), giver.anchor(*said[i][key]))
    detail = sentence(stale_day, giver=giver.home, taker=taker.home, word=anchors[0].text)
    return Tilt(i, j, stale_day.__name__, detail, anchors)
