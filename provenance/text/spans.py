"""Arithmetic on stretches of text. Spans in, spans out; knows no words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from provenance.models import Span

_T = TypeVar("_T")


def overlap(left: Span, right: Span) -> int:
    """How many characters two spans share.

    >>> overlap(Span(0, 5), Span(3, 9))
    2
    """
    return max(0, min(left.end, right.end) - max(left.start, right.start))


def contains(outer: Span, inner: Span) -> bool:
    """Whether `inner` lies in `outer`, ends included."""
    return outer.start <= inner.start and inner.end <= outer.end


def are_one_place(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether half of the longer of two stretches is common to both.

    >>> are_one_place((0, 10), (5, 12)), are_one_place((0, 10), (6, 12))
    (True, False)
    """
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return 2 * shared >= max(one[1] - one[0], other[1] - other[0])


def merge_spans(spans: Iterable[Span], gap: int = 0) -> tuple[Span, ...]:
    """The spans in order, those that overlap or stand within `gap` characters joined.

    >>> merge_spans([Span(4, 6), Span(0, 2), Span(1, 3)])
    (Span(start=0, end=3), Span(start=4, end=6))
    """
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end + gap:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)


def covered(span: Span, cover: Sequence[Span]) -> int:
    """How many characters of `span` lie in `cover`, as `merge_spans` gives it: in order, none over another.

    >>> covered(Span(3, 9), (Span(0, 4), Span(6, 7), Span(20, 30)))
    2
    """
    first = max(0, bisect_left(cover, Span(span.start, 0)) - 1)  # one that begins before may reach into it
    return sum(overlap(span, other) for other in cover[first : bisect_left(cover, Span(span.end, 0))])


def filled_in(taken: Sequence[_T], more: Iterable[_T], span_of: Callable[[_T], Span]) -> list[_T]:
    """`taken` with those of `more` that touch none of them nor each other; both are in order.

    >>> filled_in("b", "ac", {"a": Span(0, 2), "b": Span(3, 6), "c": Span(5, 9)}.__getitem__)
    ['a', 'b']
    """
    spans = [span_of(place) for place in taken]
    found: list[_T] = []
    at, end = 0, 0
    for place in more:
        span = span_of(place)
        while at < len(taken) and spans[at].end <= span.start:
            found.append(taken[at])
            at += 1
        if span.start >= end and (at >= len(taken) or spans[at].start >= span.end):
            found.append(place)
            end = span.end
    return [*found, *taken[at:]]


def trim(text: str, span: Span) -> Span:
    """The span without the white space at its ends.

    >>> trim(" a b ", Span(0, 5))
    Span(start=1, end=4)
    """
    start, end = span
    if start < end and not text[start].isspace() and not text[end - 1].isspace():
        return span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
