"""Speech behind a dash in languages without rules: "– Nie wiem – mówi Jan. – Może.", "– Bra, säger Ann.".

A dash opens the paragraph; a spaced dash and a small word, or a comma and a verb of saying, ends it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from provenance.languages.model import Language
from provenance.models import Span
from provenance.quotes.marks.strings import MarkedString
from provenance.text.spans import trim

_OPENS = re.compile(r"[–—―-][ \xa0](?=[^\W\d_a-z]|[¿¡„“])")
# A spaced dash, then what is told: small letters up to a full stop, a dash or the end.
_TOLD = re.compile(r"[ \xa0][–—―-][ \xa0](?=[^\W\d_A-Z])(?P<told>[^–—―\n]{2,160})(?P<again>[–—―][ \xa0]|$)")
_COMMA = re.compile(r"[,?!][ \xa0](?P<verb>[^\W\d_]{2,16})(?=[ \xa0.])")
_SHORTEST = 3


def with_dash_speech(
    text: str, paragraphs: Sequence[Span], strings: Sequence[MarkedString], language: Language
) -> tuple[MarkedString, ...]:
    """The strings and, where there are no rules, what dashes set off that holds none of them."""
    if language.cues:
        return tuple(strings)
    found: list[MarkedString] = []
    at = 0
    for paragraph in paragraphs:
        for piece in _speech(text, paragraph, language):
            while at < len(strings) and strings[at].right <= piece.left:
                at += 1
            if at == len(strings) or strings[at].left >= piece.right:
                found.append(piece)
    return tuple(sorted([*strings, *found]))


def _speech(text: str, paragraph: Span, language: Language) -> Iterator[MarkedString]:
    opening = _OPENS.match(text, paragraph.start, paragraph.end)
    if opening is None:
        return
    told = [one for one in _TOLD.finditer(text, opening.end(), paragraph.end) if _is_told(one)]
    if told:
        start = opening.end()
        for one in told:
            yield from _string(text, start, one.start())
            start = one.end()
        if told[-1]["again"]:
            yield from _string(text, start, paragraph.end)
        return
    for comma in _COMMA.finditer(text, opening.end(), paragraph.end):
        if comma["verb"] in language.dash_says:
            yield from _string(text, opening.end(), comma.start() + 1)
            return


def _is_told(found: re.Match[str]) -> bool:
    """Whether the words between the dashes end a sentence: "– To – jak sądzę – dobrze" is speech."""
    return found["told"].rstrip(" \xa0").endswith((".", ":", "!", "?", "…")) or not found["again"]


def _string(text: str, start: int, end: int) -> Iterator[MarkedString]:
    span = trim(text, Span(start, end))
    if span.end - span.start >= _SHORTEST:
        yield MarkedString(span.start, span.end, span.start, span.end, False, False)
