"""A pattern for one of many words that a search skips to fast: it begins with their first letters."""

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


def _spaced(rest: str) -> str:
    return re.escape(rest).replace(r"\ ", r"[ \xa0]")
