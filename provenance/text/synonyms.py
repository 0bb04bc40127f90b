"""Words that two translators put for each other, and numbers however they are written: a word's concepts.

English, from the hand-written `synonyms.txt`; a word of no group has none.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files

_ENDINGS = re.compile(r"(?<=\w{3})(?:ings?|ed|es|s|ly|e)$")
_NUMBER_WORDS = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty
    """
_TENS = "thirty forty fifty sixty seventy eighty ninety"


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """A folded word without its English ending.

    >>> stem("fulfilling") == stem("fulfilled") == stem("fulfil")
    True
    """
    if word.endswith("ies") and len(word) > 4:
        word = word[:-3] + "y"
    bare = _ENDINGS.sub("", word)
    if len(bare) > 3 and bare[-1] == bare[-2]:
        bare = bare[:-1]
    return bare


@lru_cache(maxsize=1 << 16)
def concepts(word: str) -> frozenset[int]:
    """The numbers of the groups a folded word belongs to.

    >>> bool(concepts("bought") & concepts("purchases"))
    True
    """
    return _groups().get(stem(word), frozenset())


@lru_cache(maxsize=1 << 12)
def number_of(word: str) -> str:
    """A number word as digits, any other word as it is.

    >>> number_of("seven")
    '7'
    """
    return _numbers().get(word, word)


@cache
def _groups() -> dict[str, frozenset[int]]:
    groups: dict[str, set[int]] = {}
    lines = files("provenance.text").joinpath("synonyms.txt").read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines):
        if line.startswith("#"):
            continue
        for word in re.split(r"[\s-]+", line.strip()):
            groups.setdefault(stem(word), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in groups.items()}


@cache
def _numbers() -> dict[str, str]:
    numbers = {word: str(value) for value, word in enumerate(_NUMBER_WORDS.split())}
    numbers.update({word: str(30 + 10 * place) for place, word in enumerate(_TENS.split())})
    del numbers["one"], numbers["zero"]
    return numbers
