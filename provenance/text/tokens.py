"""Words of a text with their places: Unicode words, folded for comparison, mapped to original offsets.

`split_words` serves what a person looks at; `provenance.text.columns` does the same for millions of texts.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

_WORD = re.compile(r"\w+")


class Word(NamedTuple):
    """A word as compared (`folded`) and where it stands in the text."""

    folded: str
    start: int
    end: int


def split_words(text: str, start: int = 0, end: int | None = None) -> tuple[Word, ...]:
    """The words of `text[start:end]`, offsets into the whole text.

    >>> [word.folded for word in split_words("Russia’s 2 Aims")]
    ['russia', 's', '2', 'aims']
    """
    found = _WORD.finditer(text, start, len(text) if end is None else end)
    return tuple(Word(one.group().lower(), one.start(), one.end()) for one in found)


def words_of(text: str) -> tuple[str, ...]:
    """The folded words of `text`, without their places.

    >>> words_of("No, “no”.")
    ('no', 'no')
    """
    return tuple(map(str.lower, _WORD.findall(text)))


def fold(text: str) -> str:
    """The words of `text`, lower-cased, with one space between: what two copies have in common.

    >>> fold("“No,” he said.")
    'no he said'
    """
    return " ".join(words_of(text))


@lru_cache(maxsize=1 << 16)
def without_accents(word: str) -> str:
    """A folded word in plain letters, for names that travel.

    >>> without_accents("škoda")
    'skoda'
    """
    if word.isascii():
        return word
    plain = unicodedata.normalize("NFKD", word)
    return "".join(letter for letter in plain if not unicodedata.combining(letter)) or word


def word_set(listed: str) -> frozenset[str]:
    """A set of words from a list written with white space between."""
    return frozenset(listed.split())
