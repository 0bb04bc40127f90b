"""Disjoint sets: which of n things belong together."""

from __future__ import annotations


class Families:
    """Joins and finds in near-constant time; the root of a family is its least member.

    >>> families = Families(3)
    >>> families.join(2, 0)
    >>> families.root(2)
    0
    """

    def __init__(self, size: int) -> None:
        self._above = list(range(size))

    def root(self, member: int) -> int:
        """The least member of the family."""
        root = member
        while self._above[root] != root:
            root = self._above[root]
        while self._above[member] != root:
            self._above[member], member = root, self._above[member]
        return root

    def join(self, one: int, other: int) -> None:
        """Make two families one."""
        first, second = sorted((self.root(one), self.root(other)))
        self._above[second] = first
