"""Pairs into groups without chains: A~B and B~C do not join A and C unless most pairs agree."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

Pair = tuple[int, int]
Bond = Callable[[int, int], float]

_SPEAKS_FOR = 8  # so many members speak for a big group when two groups are compared


def agglomerate(
    count: int, scored: Iterable[tuple[float, Pair]], bond: Bond, sizes: Sequence[float] | None = None
) -> list[list[int]]:
    """Join the best pairs first; two groups join only where most of their pairs are linked themselves.

    Args:
        scored: pairs that are linked, with their scores.
        bond: how far two members are linked, asked for pairs across groups: above 0 they are, 0 they are
            not, below 0 they must not be in one group at all.
        sizes: where given, it is enough that the largest members of two groups are linked: two fragments
            of one sentence share nothing but the sentence.
    """
    home = list(range(count))
    members: dict[int, list[int]] = {number: [number] for number in range(count)}
    for _, (one, other) in sorted(scored, key=lambda link: (-link[0], link[1])):
        first, second = home[one], home[other]
        if first == second or not _agree(members[first], members[second], bond, sizes):
            continue
        low, high = sorted((first, second), key=lambda number: (-len(members[number]), number))
        for number in members[high]:
            home[number] = low
        members[low].extend(members.pop(high))
    return [sorted(members[number]) for number in sorted(members, key=lambda number: min(members[number]))]


def _agree(one: list[int], other: list[int], bond: Bond, sizes: Sequence[float] | None) -> bool:
    ones, others = one[:_SPEAKS_FOR], other[:_SPEAKS_FOR]
    bonds = [bond(first, second) for first in ones for second in others]
    if min(bonds) < 0.0:
        return False
    if 2 * sum(each > 0.0 for each in bonds) > len(bonds):
        return True
    if sizes is None:
        return False
    largest = [max(group, key=lambda member: (sizes[member], -member)) for group in (one, other)]
    return bond(*largest) > 0.0
