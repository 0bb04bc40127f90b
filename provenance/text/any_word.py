"""Patterns for one of many words that a search tries fast: by their letters, not one word after the other."""

from __future__ import annotations

import re
from collections.abc import Iterable


def any_word(words: Iterable[str]) -> str:
    """A pattern for any of the words where no word goes before it, the longer first.

    >>> bool(re.search(any_word(["radio", "TV"]), "on TV")), bool(re.search(any_word(["TV"]), "MTV"))
    (True, False)
    """
    listed = sorted(words, key=lambda word: (-len(word), word))
    firsts = "".join(sorted({re.escape(word[0]) for word in listed}))
    rest = "|".join(f"(?<={re.escape(word[0])}){_spaced(word[1:])}" for word in listed)
    return rf"[{firsts}](?<![\w-].)(?:{rest})"


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest that fits, told apart letter by letter.

    >>> any_of(["tele", "tell", "bus"])
    '(?:bus|tel(?:e|l))'
    """
    begun: dict[str, list[str]] = {}
    for word in sorted(set(words)):
        begun.setdefault(word[:1], []).append(word[1:])
    may_end = begun.pop("", None) is not None
    ways = [_spaced(letter) + any_of(rests) for letter, rests in begun.items()]
    if len(ways) == 1 and not may_end:
        return ways[0]
    return f"(?:{'|'.join(ways)})" + ("?" if may_end else "") if ways else ""


def _spaced(rest: str) -> str:
    return re.escape(rest).replace(r"\ ", r"[ \xa0]")
