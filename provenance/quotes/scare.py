"""Strings in marks that are no quotation: titles, programmes, nicknames, single words set off.

Looks at the string and the word before it; what is plain is read on as ordinary words.
"""

from __future__ import annotations

from provenance.languages.model import words as listed
from provenance.quotes.marks import MarkedString

_SCARE_WORDS = 4
_TITLE_WORDS = 9
_BEFORE_TITLES = listed(
    "on in the of by from for with at to a an his her their its titled entitled called named dubbed nicknamed "
    "book film movie show song program programme series magazine article column podcast novel album play "
    "documentary essay painting speech hit classic memoir and newspaper website game report episode band movies "
    "films books songs poem paper survey hashtag host"
)
_POSSESSIVE = ("’s", "'s", "s’", "s'")


def is_plain(text: str, string: MarkedString, before: str) -> bool:
    """Whether a string is a title or a word set off; `before` is the word in front, in lower case."""
    inner = text[string.start : string.end].strip(" \xa0'‘’\"“”,.")
    if len(inner) > 90 or string.is_open:
        return False
    words = inner.split()
    if not words:
        return True
    if string.is_single and len(words) <= _SCARE_WORDS and text[string.end - 1] not in ",.!?…":
        return True
    return len(words) <= _TITLE_WORDS and _reads_as_title(words) and _leads_to_title(before)


def _reads_as_title(words: list[str]) -> bool:
    if not words[0][0].isupper() and not words[0][0].isdigit():
        return False
    longer = [w for w in words if len(w) > 3 and w[0].isalpha()]
    capitals = sum(1 for w in words if w[0].isupper())
    return capitals >= 2 and all(w[0].isupper() for w in longer) and not words[0][:2] in ("I ", "I’", "I'")


def _leads_to_title(before: str) -> bool:
    return before in _BEFORE_TITLES or before.endswith(_POSSESSIVE)
