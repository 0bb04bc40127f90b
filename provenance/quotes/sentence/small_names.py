"""Names that open with a small letter, read as if with a capital: "al-Sadr", "von der Leyen said"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import compress
from typing import Protocol

from provenance.languages.model import Language
from provenance.languages.name_words import OPENING_PARTICLES, PARTICLES

_JOINT = re.compile(r"[-’'](?=[A-Z])")
_JOINED = frozenset({"al", "el", "as", "ash", "at", "ad", "ar", "an", "d", "l", "ul"})


class Tokens(Protocol):
    """Tokens with their places in the text."""

    @property
    def text(self) -> str: ...
    @property
    def starts(self) -> list[int]: ...
    @property
    def words(self) -> list[str]: ...


def raise_small_names(tokens: Tokens) -> None:
    """Give a capital to the words that open a name in small letters; `printed` gives them back."""
    words, starts = tokens.words, tokens.starts
    for joint in _JOINT.finditer(tokens.text):
        at = bisect_left(starts, joint.start()) - 1
        if at >= 0 and tokens.text[starts[at] : joint.start()] in _JOINED:
            words[at] = words[at][:1].upper() + words[at][1:]
    for at in compress(range(len(words)), map(OPENING_PARTICLES.__contains__, words)):
        if _opens_name(words, at):
            words[at] = words[at].capitalize()


def _opens_name(words: Sequence[str], at: int) -> bool:
    before = words[at - 1] if at else "."
    if before[0].isupper() or before in _BEFORE_NOUNS or before in OPENING_PARTICLES:
        return False
    behind = at + 1
    while behind < len(words) and behind - at < _MOST and words[behind] in OPENING_PARTICLES:
        behind += 1
    return behind < len(words) and words[behind][0].isupper()


_MOST = 3
# "the van", "a la Rue": nouns and set phrases.
_BEFORE_NOUNS = frozenset({"the", "a", "an", "his", "her", "their", "its", "à"})


def printed(tokens: Tokens, at: int) -> str:
    """The word at token `at` as the text prints it."""
    word, first = tokens.words[at], tokens.text[tokens.starts[at]]
    return first + word[1:] if first != word[0] and first.upper() == word[0] else word


def without_particles(words: tuple[str, ...], language: Language) -> tuple[str, ...]:
    """ "von der Leyen" as "Leyen"; "Ben Lee" is a given name and a surname."""
    while len(words) > 1 and words[0].lower() in PARTICLES and words[0] not in language.names_too:
        if words[0].lower() in language.female_names or words[0].lower() in language.male_names:
            break
        words = words[1:]
    return words
