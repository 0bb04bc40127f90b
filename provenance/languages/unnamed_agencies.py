"""Lines that credit agencies without naming one: "By Agencies", "From wire reports", "Redacción y agencias".

Data only, a row a language; a phrase is tried among those of all languages.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

UNNAMED_AGENCIES: Mapping[str, tuple[str, ...]] = {
    "en": (
        r"(?:(?:by|from) )?(?:(?:our )?(?:staff|reporters?|desk|bureau) (?:and|&) )?"
        r"(?:(?:combined )?wire (?:services?|reports?|service reports)|(?:news )?agenc(?:ies|y reports)|"
        r"news services|press agencies)",
        r"with (?:news )?agenc(?:ies|y (?:inputs?|reports?|material))|"
        r"with (?:inputs?|reports?|files|material) from (?:news )?agencies",
        r"compiled from (?:wire (?:service )?reports|agenc(?:ies|y reports)|news services)",
        r"agencies contributed to this (?:article|report|story)",
    ),
    "de": (
        r"(?:(?:redaktion )?(?:mit|und|von) )?"
        r"(?:(?:material von )?(?:nachrichten)?agenturen|agenturmaterial)",
    ),
    "fr": (r"(?:(?:rédaction )?(?:avec|et) )?(?:les |des )?agences(?: de presse)?",),
    "es": (
        r"(?:redacci[óo]n ?(?:y|/|e) ?)?agencias(?: ?(?:y|/) ?redacci[óo]n)?",
        r"con informaci[óo]n de (?:las )?agencias",
    ),
    "pt": (r"(?:com |da redação e )?agências",),
    "ru": (
        r"(?:по (?:материалам|сообщениям)|с использованием сообщений) (?:информ)?агентств",
        r"(?:информ)?агентства",
    ),
}

_PHRASE = "|".join(phrase for phrases in UNNAMED_AGENCIES.values() for phrase in phrases)
LINE = re.compile(rf"[^\w\n]{{0,4}}(?P<words>{_PHRASE})[^\w\n]{{0,4}}(?=\n|$)", re.IGNORECASE)
"""Such a phrase alone on its line."""
IN_BRACKETS = re.compile(rf"[(\[](?P<words>{_PHRASE})[)\]]\.?\s*$", re.IGNORECASE)
"""Such a phrase in brackets, the last of a text."""
WORDS = frozenset(
    form
    for word in (
        *("agencies", "agency", "wire", "services", "agenturen", "nachrichtenagenturen", "agenturmaterial"),
        *("agences", "agencias", "agências", "агентств", "агентства", "информагентств", "информагентства"),
    )
    for form in (word, word.capitalize(), word.upper())
)
"""A text that holds none of these words, case and all, holds no such phrase."""


def credits_unnamed_agencies(words: str) -> bool:
    """Whether the words of a credit name agencies, and none by its name.

    >>> credits_unnamed_agencies("By Agencies"), credits_unnamed_agencies("By Reuters")
    (True, False)
    """
    return LINE.fullmatch(words) is not None
