"""Whether a capital makes no name: nouns of people and crowds."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.sentence.offices import ends_as_person, role_in
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import Skeleton


def is_common_noun(skeleton: Skeleton, phrase: Phrase, begin: int, word: str, language: Language) -> bool:
    """Whether a capital alone makes no name: a German noun, "Analysts at Northline Securities"."""
    if begin == phrase.first and phrase.core < phrase.last and _is_crowd(word, language):
        return True
    if not language.has_capital_nouns:
        return False
    behind = skeleton.lows[begin - 1] if begin > phrase.first else ""
    owned = behind in language.genitives and behind not in language.joining
    low = word.lower()
    is_agent = begin > phrase.first and ends_as_person(low, language)  # "der frühere Stahlkocher"
    return owned or role_in(low, language.roles) is not None or is_agent


def _is_crowd(word: str, language: Language) -> bool:
    low = word.lower()
    known = (language.roles, language.phrase_words.people)
    return any(low in nouns or (low.endswith("s") and low[:-1] in nouns) for nouns in known)
