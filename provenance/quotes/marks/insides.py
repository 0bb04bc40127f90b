"""Who speaks, told inside the marks: « Le feu, explique le maire, gagne », «Мы ждали, — сказал он. — Долго».

A string is cut at such an aside, so that its words stand outside; other strings stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from provenance.languages.model import Language
from provenance.models import Span
from provenance.quotes.marks.strings import MarkedString
from provenance.text.spans import trim

_SHORTEST = 20
_LONGEST_ASIDE = 90
# Between two dashes stands nobody's own sentence.
_LONGEST_BETWEEN = 160
# A comma or a sign and a dash, then a small letter: what may open an aside.
_OPENS = re.compile(
    r"(?:(?<=[,.!?…])[ \xa0]?[—–-][ \xa0]?|(?<=[,!?…])[ \xa0]|(?<=\w)[ \xa0](?:[—–-]|--)(?=\w))"
    r"(?=[^\W\d_A-Z])"
)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*['’]?")


class _Aside(NamedTuple):
    """Where the words before an aside end, and where those behind it begin."""

    end: int
    begin: int


def split_asides(text: str, strings: Sequence[MarkedString], language: Language) -> tuple[MarkedString, ...]:
    """The strings, each cut where an aside inside its marks tells who speaks."""
    if not (language.subjects_last or not language.has_articles):
        return tuple(strings)
    return tuple(piece for string in strings for piece in _pieces(text, string, language))


def _pieces(text: str, string: MarkedString, language: Language) -> Iterator[MarkedString]:
    start, left = string.start, string.left
    for aside in _asides(text, string, language):
        span = trim(text, Span(start, aside.end))
        if span.start < span.end:
            yield MarkedString(span.start, span.end, left, span.end, string.is_single, False)
        start = left = aside.begin
    if start == string.start:
        yield string
        return
    span = trim(text, Span(start, string.end))
    if any(sign.isalnum() for sign in text[span.start : span.end]):
        yield string._replace(start=span.start, left=span.start)


def _asides(text: str, string: MarkedString, language: Language) -> Iterator[_Aside]:
    if string.end - string.start < _SHORTEST:
        return
    done = string.start
    for opening in _OPENS.finditer(text, string.start, string.end):
        if opening.start() < done or not _tells_who(text, opening.end(), string.end, language):
            continue
        dash = opening.group().strip(" \xa0")
        close = _close(text, opening.end(), string.end, dash, language)
        if close is not None:
            yield _Aside(opening.start(), close)
            done = close


def _close(text: str, at: int, end: int, dash: str, language: Language) -> int | None:
    """Where the aside is over: behind its second dash or comma, or with the string."""
    stop = min(end, at + (_LONGEST_ASIDE if not dash else _LONGEST_BETWEEN))
    closed = (_DASH if dash else _COMMA).search(text, at, stop)
    if closed is not None and not dash and closed.group() == ",":
        clause = _RELATIVE.match(text, closed.end(), min(end, closed.end() + _LONGEST_MANNER))
        if clause is not None and clause[1].lower() in language.relatives | language.that_words:
            return clause.end()  # "..., raconte Ann Lee, qui habite là. Il ..."
        told = _TOLD_OF.match(text, closed.end(), min(end, closed.end() + _LONGEST_ASIDE))
        is_role = told is not None and (
            told["age"]
            or _NAME.fullmatch(told.group()) is not None
            or not language.who.isdisjoint(told.group().lower().split())
        )
        if told is None or not is_role:
            return closed.end()
        return _past_manner(text, told.end(), end, language)
    if closed is not None:
        return closed.end()
    rest = text[at:end].rstrip(" \xa0.")
    return end if end <= stop and not any(sign in rest for sign in ".!?;:") else None


def _past_manner(text: str, at: int, end: int, language: Language) -> int:
    """ "..., raconte Ann Lee, la gardienne, encore sous le choc, en pyjama. Il ...": to the full stop."""
    tail = _MANNER.match(text, at, min(end, at + _LONGEST_MANNER)) if text[at - 1] == "," else None
    if tail is None:
        return at
    found = _WORD.search(tail.group())
    if found is not None and found.group().lower() in language.relatives:
        return tail.end()  # "..., raconte Ann Lee, 34 ans, qui dit qu'elle a peur. Il ..."
    lows = {found.group().lower() for found in _WORD.finditer(tail.group())}
    tells = lows & (language.pronouns.keys() | language.auxiliaries | language.own_objects)
    return at if tells else tail.end()


_LONGEST_MANNER = 200
_MANNER = re.compile(r"[ \xa0][^.!?…:;«»“”\n]{8,}\.(?=[ \xa0][^\W\d_a-z])")
_RELATIVE = re.compile(r"[ \xa0]([^\W\d_]+)[ \xa0][^.!?…:;«»“”\n]{4,}\.(?=[ \xa0][^\W\d_a-z])")
_DASH = re.compile(
    r"[,.;:]?[ \xa0]?[—–-](?=[ \xa0\w])(?<![^\W_]-)|[,.;:]?[ \xa0][—–-][ \xa0]|--?[.,]?(?=[ \xa0])"
)
# "..., raconte Ann Lee, 34 ans. Même les papiers": what is told of who speaks belongs to the aside.
_TOLD_OF = re.compile(
    r"[ \xa0](?:(?P<age>\d{1,3}[ \xa0][^\W\d_]+)|[^\W\d_][^,.;:!?]{2,70})(?:[,.](?=[ \xa0])|$)"
)
_NAME = re.compile(r"(?:[ \xa0][A-ZÀ-Þ][\w’'-]+){2,4},")
_ALONE = re.compile(r"[ \xa0]?(?:--|[—–-](?!\w))")
# Not the dot of "explique M. Lee, et ...".
_COMMA = re.compile(r"(?:,|(?<!\bM)(?<!\bMM)(?<!\b[DS]r)(?<!\b[DS]ra)\.)(?=[ \xa0])")


def _past_place(text: str, at: int, end: int, language: Language) -> tuple[str, str]:
    """ "constate dans un communiqué le préfet": the article that who speaks begins with, behind where."""
    spans = _WORD.finditer(text, at, min(end, at + _LONGEST_ASIDE))
    words = [found.group() for _, found in zip(range(_PLACE_WORDS), spans, strict=False)]
    for k in range(1, len(words) - 1):
        low, before = words[k].lower(), words[k - 1].lower()
        if (
            before in language.prepositions
            or words[k - 1][0].isupper()
            or low not in language.article_genders
        ):
            continue
        if words[k + 1].lower() in language.who:
            return low, words[k]
    return "", " "


_PLACE_WORDS = 8


def _tells_who(text: str, at: int, end: int, language: Language) -> bool:
    """Whether a verb of saying opens the aside, with its subject behind it: "explique le maire"."""
    spans = list(_WORD.finditer(text, at, min(end, at + _LONGEST_ASIDE)))[:4]
    words = [found.group() for found in spans]
    lows = [word.lower() for word in words]
    if lows and lows[0] in language.own_objects:
        return False  # "Sí, me llama la atención, pero ..."
    helped = False
    while lows and (lows[0] in language.reflexives or lows[0] in language.auxiliaries):
        helped = True
        del words[0], lows[0]
    if lows and not helped and language.participle_endings and lows[0].endswith(language.participle_endings):
        return False  # "Le flux, constaté ces derniers jours, a été ..."
    for low in (lows[:1], lows[1:2]):
        # "a-t-elle ajouté": the pronoun comes with its auxiliary
        if not language.says.isdisjoint(low):
            break
        if not low or low[0] not in language.pronouns or "-" not in low[0]:
            return False  # "On voit ça, on plaint les gens"
    else:
        return False
    if low == lows[1:2] or lows[0] in language.pronouns:
        return True
    if language.drops_subjects and _ALONE.match(text, spans[len(spans) - len(words)].end()):
        return True  # "--ha añadido--"
    behind, printed = (lows[1], words[1]) if len(lows) > 1 else ("", " ")
    if behind in language.prepositions or behind in language.time_words:
        behind, printed = _past_place(text, spans[-len(words)].end(), end, language)
    return (
        printed[0].isupper()
        or behind in language.pronouns
        or behind in language.determiners
        or behind in language.who
        or behind.endswith(("'", "’"))
    )
