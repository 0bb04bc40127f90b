"""Words as one house writes them and another: British and American, digits and words, ё and ß.

What differs in nothing else is one text. Rules give the regular spellings, `house_style.txt` the others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from importlib.resources import files

from provenance.text.synonyms import number_of
from provenance.text.tokens import without_accents

_LETTERS = str.maketrans({"ё": "е", "ß": "ss", "ä": "ae", "ö": "oe", "ü": "ue"})
_LATIN = re.compile(r"[a-z\u00e0-\u024f]+")
_ENGLISH = (
    (re.compile(r"(?<=\w\w)our(?=(?:s|ed|ing|able|ite|ites|ist|ists|er|ers|ful|less|al|hood)?$)"), "or"),
    (re.compile(r"(?<=\w\w[bcdghtv])re(?=s?$)"), "er"),
    (re.compile(r"(?<=\w\w\w)is(?=(?:e|ed|es|ing|ations?|ational|ers?)$)"), "iz"),
    (re.compile(r"(?<=\wly)s(?=(?:e|ed|es|ing)$)"), "z"),
    (re.compile(r"(?<=\w\w\wl)l(?=(?:ed|ing|ers?|ors?)$)"), ""),
    (re.compile(r"(?<=log)ue(?=s?$)"), ""),
    (re.compile(r"(?<=[dlf]g)e(?=ments?$)"), ""),
    (re.compile(r"(?<=fen|cen|ten)c(?=e[sd]?$)"), "s"),
)
_SCALES = {"k": "thousand", "m": "million", "mn": "million", "bn": "billion", "tn": "trillion"}
_SCALED = re.compile(r"(\d+)(k|mn?|bn|tn)")
_WHOLE = {"ca": "can", "wo": "will", "sha": "shall"}
_JOINED = {"cannot": ("can", "not"), "gonna": ("going", "to"), "wanna": ("want", "to")}


def in_one_style(words: Sequence[str]) -> tuple[str, ...]:
    """Words in one spelling (`spelt`) without contractions and short scales.

    >>> in_one_style("they don t pay 5bn".split()) == in_one_style("they do not pay 5 billion".split())
    True
    """
    return tuple(_plain(words))


def _plain(words: Sequence[str]) -> Iterator[str]:
    for place, word in enumerate(words):
        contracted = place + 1 < len(words) and words[place + 1] == "t"
        if contracted and word.endswith("n"):
            yield from (_WHOLE.get(word[:-1], word[:-1]), "not")
        elif word == "t" and place and words[place - 1].endswith("n"):
            continue
        elif word in _JOINED:
            yield from _JOINED[word]
        elif scaled := _SCALED.fullmatch(word):
            yield from (scaled[1], _SCALES[scaled[2]])
        else:
            yield word


@lru_cache(maxsize=1 << 14)
def spelt(word: str) -> str:
    """A folded word in one spelling.

    >>> spelt("theatres"), spelt("весёлый"), spelt("twelve")
    ('theaters', 'веселый', '12')
    """
    word = word.translate(_LETTERS)
    if _LATIN.fullmatch(word):  # й and ў are letters of their own
        word = without_accents(word)
    word = _irregular().get(word, word)
    if not word.isascii():
        return word
    for there, here in _ENGLISH:
        word = there.sub(here, word)
    return number_of(word)


@cache
def _irregular() -> dict[str, str]:
    lines = files("provenance.text").joinpath("house_style.txt").read_text(encoding="utf-8").splitlines()
    groups = [line.split() for line in lines if line and not line.startswith("#")]
    return {word: group[0] for group in groups for word in group}
