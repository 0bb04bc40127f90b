"""Quotation marks one by one: what makes there are, and whether each may open or close by its neighbours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple


class Mark(NamedTuple):
    """A mark with its place, and what its neighbours let it be."""

    start: int
    end: int
    glyph: str
    may_open: bool
    may_close: bool


# One class comes first and what must stand around it is asked behind, so that the engine skips fast: a mark,
# a run of ticks, or two commas that open.
_MARK = re.compile(
    r"[\"“”„‟«»‹›「」『』＂〝〞״″'‘’`´‚,]"
    r"(?:(?<=['‘’`´‚])['‘’`´‚]*|(?<=,)(?<!,,),(?=\w)|(?<![,'‘’`´‚]))"
)
_TICKS = frozenset("'‘’`´‚")
_SPACED = frozenset("«»‹›")
_AFTER_OPEN = frozenset("([{<—–-‒―/:;,=*_>")
_BEFORE_CLOSE = frozenset(")]}>—–-‒―/:;,.!?…*_<")
_BEHIND = frozenset(",.;")
_ENDS_CLAUSE = frozenset(",.;:!?…)]")


def find_marks(text: str) -> Iterator[Mark]:
    """The marks of a text, in order."""
    for found in _MARK.finditer(text):
        yield from _marks_of(text, *found.span())


def _marks_of(text: str, start: int, end: int) -> tuple[Mark, ...]:
    """The marks of a run: one, two alike as a double mark, or a single beside a double one."""
    if text[start] == "″" and (text[start - 1 : start].isdigit() or text[start - 1 : start].isspace()):
        return ()  # inches
    if text[start] in _HEBREW and _in_acronym(text, start):
        return ()
    if text[start] not in _TICKS:
        return (_read_mark(text, start, end),)
    if end - start == 1:
        return (_read_mark(text, start, end),) if _is_single(text, start) else ()
    if end - start == 2:
        return (_read_mark(text, start, end),) if text[start] == text[start + 1] else ()
    if end - start == 3 and text[end - 1] == text[end - 2]:
        opens = start == 0 or text[start - 1].isspace()
        middle = start + 2 if opens else start + 1
        return _read_mark(text, start, middle), _read_mark(text, middle, end)
    return ()


_HEBREW = frozenset('"״”')
_HEBREW_LETTER = re.compile("[\u05d0-\u05ea]")


def _in_acronym(text: str, at: int) -> bool:
    """A mark before the last letter of a Hebrew word sets off an acronym."""
    before, after, end = text[at - 1 : at], text[at + 1 : at + 2], text[at + 2 : at + 3]
    if not (_HEBREW_LETTER.match(before) and _HEBREW_LETTER.match(after)):
        return False
    return not _HEBREW_LETTER.match(end)


def _is_single(text: str, at: int) -> bool:
    """Whether a tick stands at the edge of a word, and so may be a mark."""
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    if before.isalnum() and after.isalnum():
        return False
    return (after.isalnum() or after in '[(“"$£€…') or (before.isalnum() or before in '.,!?…)]%”"')


def _read_mark(text: str, start: int, end: int) -> Mark:
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    opens = not after.isspace() and (before.isspace() or before in _AFTER_OPEN or before in "“\"'‘«")
    closes = not before.isspace() and (after.isspace() or after in _BEFORE_CLOSE or after in "”\"'’»")
    if before == ":" and after == " " and text[start] == '"' and text[end + 1 : end + 2].isupper():
        opens, closes = True, False  # `Lee said:" It is late`
    if text[start:end] in _SPACED and (before.isspace() or after.isspace()):
        # French sets its marks apart: « Oui », so the make decides.
        opens, closes = _spaced(text[start:end], before, after, opens, closes)
    elif _HEBREW_LETTER.match(before) and _HEBREW_LETTER.match(after):
        opens, closes = True, False  # a small word is written together with what is quoted
    elif before.isspace() and after in _BEHIND and text[end + 1 : end + 2] != after:
        opens, closes = False, True  # `"We won ", he said`: the closing mark is set apart
    elif is_set_apart(text, start, end):
        opens, closes = False, False
    elif opens and closes:
        opens, closes = _by_letters(before, after)
    elif before in ",.!?…" and after.isalnum():
        # A space was lost: `“...,”Lee said`, `he said,“We ...`; the make decides.
        opens, closes = text[start] not in "”»’", text[start] not in "“„«‘"
    return Mark(start, end, text[start:end], opens, closes)


# A close with a space before it: `“It is late, “ he said`, `..., “- he said`.
_APART_BEHIND = re.compile(r"(?: |\s?[-–—]\s)(?=[^\W\d_])")


def is_set_apart(text: str, start: int, end: int) -> bool:
    """Whether a mark stands behind a comma and a space, and words go on small behind it."""
    if text[start:end] in _SPACED or text[start - 1 : start] != " ":
        return False
    behind = _APART_BEHIND.match(text, end) if text[start - 2 : start - 1] in tuple(",!?") else None
    return behind is not None and text[behind.end()].islower()


def _spaced(glyph: str, before: str, after: str, opens: bool, closes: bool) -> tuple[bool, bool]:
    if glyph in "«‹" and after.isspace() and before in ",.!?…":
        return False, True  # »Ja,« sagte
    if glyph in "«‹" and after.isspace() and not (closes and before.isalnum()):
        return True, False
    if glyph in "»›" and before.isspace() and not (opens and after.isalnum()):
        return False, True
    return opens, closes


def _by_letters(before: str, after: str) -> tuple[bool, bool]:
    if after.isalnum() and not before.isalnum():
        return True, before in ".,!?…"
    if before.isalnum() and not after.isalnum():
        return after in "“\"'‘«[(", True
    return after not in _ENDS_CLAUSE, True
