"""Pairs into groups without chains: A~B and B~C do not join A and C unless most pairs agree."""

from __future__ import annotations

from collections.abc import Callable, Iterable

Pair = tuple[int, int]

_SPEAKS_FOR = 12  # so many members speak for a big group when two groups are compared


def agglomerate(
    count: int, scored: Iterable[tuple[float, Pair]], are_linked: Callable[[int, int], bool]
) -> list[list[int]]:
    """Join the best pairs first; two groups join only where half of their pairs are linked themselves.

    Args:
        scored: pairs that are linked, with their scores.
        are_linked: whether any two members are linked, asked for pairs across groups.
    """
    home = list(range(count))
    members: dict[int, list[int]] = {number: [number] for number in range(count)}
    for _, (one, other) in sorted(scored, key=lambda link: (-link[0], link[1])):
        first, second = home[one], home[other]
        if first == second or not _agree(members[first], members[second], are_linked):
            continue
        low, high = sorted((first, second), key=lambda number: (-len(members[number]), number))
        for number in members[high]:
            home[number] = low
        members[low].extend(members.pop(high))
    return [sorted(members[number]) for number in sorted(members, key=lambda number: min(members[number]))]


def _agree(one: list[int], other: list[int], are_linked: Callable[[int, int], bool]) -> bool:
    ones, others = one[:_SPEAKS_FOR], other[:_SPEAKS_FOR]
    linked = sum(are_linked(first, second) for first in ones for second in others)
    return 2 * linked >= len(ones) * len(others)
