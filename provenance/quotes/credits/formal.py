"""Names of outlets no table lists, in languages other than English, where one speaks to them.

"en diálogo con FM Azul", "a los micrófonos del CDR", "рассказал изданию «Город»": by a word that outlets are
called by, or by what stands in front of a name in marks. Names in the nominative only, as printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from provenance import languages
from provenance.models import Span
from provenance.quotes.credits.abroad import told_abroad
from provenance.text.any_word import any_word

_WINDOW = 90
_WORD = r"(?:[A-ZÀ-ÖØ-Þ][\w’'-]{0,20}|\d{1,3}(?:[.,]\d)?)"
_LATIN = r"[A-Z][\w.-]{1,20}(?: [A-Z][\w.-]{1,20}){0,2}(?<!\.)"


def formal_abroad(text: str) -> Iterator[Span]:
    """Where such names stand, in order of what they are known by."""
    if len(text) > _LONG and not _BEYOND_ENGLISH.search(text):
        return
    for found in _by_word().finditer(text):
        start, end = _around(text, found.start(), found.end())
        told = text[max(0, start - _WINDOW) : start].rstrip() if end - start > len(found.group()) else ""
        if told and told_abroad(told) is not None:
            yield Span(start, end)
    for found in _IN_CAPITALS.finditer(text):
        told = text[max(0, found.start() - _WINDOW) : found.start()].rstrip()
        if told and told_abroad(told) is not None:
            yield Span(*found.span())
    for found in _on_air().finditer(text):
        yield Span(*found.span(1))
    for found in _in_marks().finditer(text):
        yield Span(*found.span(found.lastindex or 0))


# No text of some length in the languages asked here does without these letters.
_BEYOND_ENGLISH = re.compile(r"[ßà-öø-ÿА-яё]")
_LONG = 600


@cache
def _by_word() -> re.Pattern[str]:
    return re.compile(any_word(languages.of_all("outlet_words")) + r"(?![\w-])")


def _around(text: str, start: int, end: int) -> tuple[int, int]:
    """The capitalised words and numbers beside a word that outlets are called by."""
    before = _BEFORE.search(text[max(0, start - _BESIDE) : start])
    behind = _BEHIND.match(text, end)
    return start - (len(before.group()) if before else 0), behind.end() if behind else end


# "le dijo a EL DIA": how papers print their own names.
_IN_CAPITALS = re.compile(
    r"[EL](?<![\w-].)(?:(?<=E)L|(?<=L)(?:A|OS|AS|E|ES)) [A-ZÁÉÍÓÚÑ]{3,15}(?: [A-ZÁÉÍÓÚÑ]{3,15})?(?!\w)"
)
_BESIDE = 44
_BEFORE = re.compile(rf"(?<![\w-])(?:{_WORD} ){{1,3}}$")
_BEHIND = re.compile(rf"(?: {_WORD}){{1,3}}(?![\w-])")


@cache
def _on_air() -> re.Pattern[str]:
    nouns = any_word(languages.of_all("air_nouns"))
    links = "|".join(sorted(word for word in languages.of_all("air_links") if word.isalpha()))
    return re.compile(rf"{nouns} (?:(?:{links}) )(?:la )?([A-Z]{{2,6}}\d{{0,2}})(?![\w-])")


@cache
def _in_marks() -> re.Pattern[str]:
    kinds = any_word(languages.of_all("outlet_kinds"))
    return re.compile(rf"{kinds} (?:[«\"“]([^«»\"“”\n]{{2,40}})[»\"”]|({_LATIN})(?![\w-]))")
