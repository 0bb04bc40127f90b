"""A text with the set of its words: what begins with a known word is looked for only where that stands.

A regex alone would try at every letter; most of what is looked for is not in a text at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

_WORD = re.compile(r"[^\W_]+")
_BEYOND_LATIN = re.compile("[\u0370-\u1dff\u2c00-\U0010ffff]")
# What to look for, by a word that the text must hold for it.
Beginnings = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Printed:
    """A text as printed, the set of its words, case and all, and whether it has other letters than Latin."""

    text: str
    words: frozenset[str]
    beyond_latin: bool

    @staticmethod
    def of(text: str) -> Printed:
        """The text with its words."""
        return Printed(
            text, frozenset(_WORD.findall(text)), not text.isascii() and bool(_BEYOND_LATIN.search(text))
        )

    def holds(self, words: AbstractSet[str]) -> bool:
        """Whether any of the words stands in the text."""
        return not self.words.isdisjoint(words)

    def matches(
        self, pattern: re.Pattern[str], begun: Beginnings, places: Iterable[int] = ()
    ) -> list[re.Match[str]]:
        """The matches of a pattern that begin as `begun` says or at `places`, in order, none inside another.

        >>> page = Printed.of("Fast trains and slow trains.")
        >>> [found.span() for found in page.matches(re.compile("trains?"), beginnings(["trains"]))]
        [(5, 11), (21, 27)]
        """
        text, found, done = self.text, list[re.Match[str]](), 0
        for at in sorted({*self._places(begun), *places}):
            match = pattern.match(text, at) if at >= done else None
            if match is not None:
                found.append(match)
                done = match.end()
        return found

    def _places(self, begun: Beginnings) -> Iterator[int]:
        """Where the text may hold one of the beginnings, a space of any kind between their words."""
        known = self.words.intersection(begun)
        if not known:
            return
        text = self.text.replace("\xa0", " ")
        for beginning in {beginning for word in known for beginning in begun[word]}:
            at = text.find(beginning)
            while at >= 0:
                yield at
                at = text.find(beginning, at + 1)


def beginnings(phrases: Iterable[str]) -> Beginnings:
    """Words and phrases that something begins with, by their last word.

    >>> beginnings(["the press", "reporters", "press"])
    {'press': ('press', 'the press'), 'reporters': ('reporters',)}
    """
    begun: dict[str, tuple[str, ...]] = {}
    for phrase in sorted(set(phrases)):
        last = _WORD.findall(phrase)[-1]
        begun[last] = (*begun.get(last, ()), phrase)
    return begun
