"""Strings in marks that are no quotation: titles, programmes, nicknames, single words set off.

Looks at the string and the word before it; what is plain is read on as ordinary words.
"""

from __future__ import annotations

from collections.abc import Sequence

from provenance.languages.model import words as listed
from provenance.quotes.marks import MarkedString

_SCARE_WORDS = 2
_TITLE_WORDS = 9
_BEFORE_TITLES = listed(
    "on in the of by from for with at to a an his her their its titled entitled called named dubbed "
    "nicknamed "
    "classic and hit host die der das dem den des im zum zur beim vom laut schrieb berichtete meldete "
    "le la les du au dans el los del en"
)
_WORKS = listed(
    "magazin zeitung zeitschrift sender fernsehsender film buch lied album titel roman serie sendung blatt "
    "journal livre émission chaîne diario libro revista película canal "
    "book film movie show song program programme series magazine article column podcast novel album play "
    "documentary essay painting speech memoir anthem commentary newspaper website game report episode "
    "band movies "
    "films books songs poem paper survey hashtag bestseller best-seller"
)
_POSSESSIVE = ("’s", "'s", "s’", "s'")


def is_plain(text: str, string: MarkedString, before: Sequence[str]) -> bool:
    """Whether a string is a title or a word set off; `before` are the two words in front, in lower case."""
    inner = text[string.start : string.end].strip(" \xa0'‘’\"“”,.")
    if len(inner) > 90 or string.is_open:
        return False
    words = inner.split()
    if not words:
        return True
    if string.is_single and len(words) <= _SCARE_WORDS and text[string.end - 1] not in ",.!?…":
        return True
    if len(words) == 1 and words[0][0].isupper() and _stands_in_name(text, string):
        return True
    if (
        len(words) == 1
        and words[0][0].isupper()
        and text[string.left] in "«„"
        and inner == text[string.start : string.end]
    ):
        return bool(before) and before[-1][-1].isalnum()
    if string.is_single and not before and _reads_as_title(words):
        return True
    if len(words) <= _TITLE_WORDS and words[0][0].isupper() and _names_work_after(text, string):
        return all(w[0].isupper() or len(w) < 4 for w in words)
    if before and before[-1] in ("so-called", "dubbed"):
        return True
    return len(words) <= _TITLE_WORDS and _reads_as_title(words) and _leads_to_title(before)


def _stands_in_name(text: str, string: MarkedString) -> bool:
    """A nickname: `Marcia "Cia" Price`."""
    after = text[string.right : string.right + 2].lstrip(" \xa0")
    start = max(0, string.left - 30)
    before = text[start : string.left].split()
    return bool(before) and before[-1][0].isupper() and before[-1].isalpha() and after[:1].isupper()


_PEOPLE_OF_WORKS = listed("host co-host anchor presenter star director author singer creator moderator")


def _names_work_after(text: str, string: MarkedString) -> bool:
    """Whether `host` or `show` follows: `CNN “Primetime” host Ann Lee said`."""
    after = text[string.right : string.right + 24].split(None, 1)
    return bool(after) and (after[0] in _PEOPLE_OF_WORKS or after[0] in _WORKS)


def _reads_as_title(words: list[str]) -> bool:
    if not words[0][0].isupper() and not words[0][0].isdigit():
        return False
    longer = [w for w in words if len(w) > 3 and w[0].isalpha()]
    capitals = sum(1 for w in words if w[0].isupper())
    return capitals >= 2 and all(w[0].isupper() for w in longer) and words[0][:2] not in ("I ", "I’", "I'")


def _leads_to_title(before: Sequence[str]) -> bool:
    if not before:
        return False
    last = before[-1]
    if last in ("'", "’") and len(before) > 1:
        return before[-2].endswith("s")
    if last == "," and len(before) > 1:
        return before[-2] in _WORKS
    return last in _WORKS or last in _BEFORE_TITLES or last.endswith(_POSSESSIVE)
