"""Whether a capital makes no name: nouns of people, crowds, compounds of offices."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.compounds import ends_in
from provenance.quotes.names import is_given
from provenance.quotes.offices import role_in
from provenance.quotes.phrases import Phrase
from provenance.quotes.skeleton import Skeleton

_SHORT = 5


def is_office(low: str, found: tuple[str, ...], language: Language) -> bool:
    """ "der Seeheimer Bank-Chef": the compound of a role, unless a given name stands in front."""
    return len(found) > 1 and ends_in(low, language.roles) and not is_given(found[0].lower(), language)


def is_common_noun(skeleton: Skeleton, phrase: Phrase, begin: int, word: str, language: Language) -> bool:
    """Whether a capital alone makes no name: a German noun, "Analysts at Northline Securities"."""
    if begin == phrase.first and phrase.core < phrase.last and _is_crowd(word, language):
        return True
    if not language.has_capital_nouns:
        return False
    behind = skeleton.lows[begin - 1] if begin > phrase.first else ""
    owned = behind in language.genitives and behind not in language.joining
    low = word.lower()
    return owned or role_in(low, language.roles) is not None or _is_agent(low, begin > phrase.first, language)


def _is_agent(low: str, is_led: bool, language: Language) -> bool:
    """ "der frühere Stahlkocher": a noun of people by its ending, behind an article or adjective."""
    return (
        is_led and len(low) > _SHORT and bool(language.role_endings) and low.endswith(language.role_endings)
    )


def _is_crowd(word: str, language: Language) -> bool:
    low = word.lower()
    return low in language.roles or (low.endswith("s") and low[:-1] in language.roles)
