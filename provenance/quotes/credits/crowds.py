"""Places too close together to be prose: lists of outlets, walls of logos, noise. They are left out,
which also bounds the work on hostile text.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from provenance.models import Span

# No prose names fifty outlets in two hundred and fifty words.
_CROWD, _CROWD_CHARS = 50, 1600
_Place = TypeVar("_Place")


def apart(places: Sequence[_Place], span_of: Callable[[_Place], Span]) -> Sequence[_Place]:
    """`places`, which are in order, without those that stand in a crowd."""
    if len(places) < _CROWD:
        return places
    spans = [span_of(place) for place in places]
    crowded = bytearray(len(spans))
    for first, last in enumerate(range(_CROWD - 1, len(spans))):
        if spans[last].end - spans[first].start <= _CROWD_CHARS:
            begin = first if not crowded[last - 1] else last
            crowded[begin : last + 1] = b"\x01" * (last + 1 - begin)
    return [place for place, is_crowded in zip(places, crowded, strict=True) if not is_crowded]
