"""Which office somebody holds, and whose: "the French minister Lee", "the U.S. envoy"."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from provenance.languages.model import Language
from provenance.quotes.owners import bare
from provenance.quotes.sentence.skeleton import Skeleton

_REACH = 5


def nations_among(words: Iterable[str], language: Language) -> frozenset[str]:
    """The nations that some printed words name as an adjective."""
    return frozenset(found for word in words if (found := _nation(word, language)))


def offices_in_front(
    skeleton: Skeleton, begin: int, language: Language
) -> tuple[frozenset[str], frozenset[str]]:
    """The offices that stand right in front of a name, and the nation in front of these."""
    offices: set[str] = set()
    for at in range(begin - 1, max(-1, begin - 1 - _REACH), -1):
        found = _nation(skeleton.words[at], language)
        if found:
            return frozenset(offices), frozenset((found,))
        low = skeleton.lows[at]
        if low in language.roles:
            offices.add(low)
        elif low not in language.titles and low not in language.role_words.beside:
            break
    return frozenset(offices), frozenset()


def _nation(word: str, language: Language) -> str:
    short = language.role_words.nations.get(word.rstrip("."))
    if short is not None:
        return short
    low = bare(word.lower())
    return low if low in language.demonyms and low not in language.role_words.no_nations else ""


def origin_of(word: str, language: Language) -> str:
    """The nation of whom "the Italian", "the Serb", "the Welshman" means; "" for other words."""
    low = word.lower()
    ends = bool(language.role_words.from_endings) and low.endswith(language.role_words.from_endings)
    return "" if word.isupper() else _nation(word, language) or (low if ends else "")


def called_after(asked: AbstractSet[str], roles: AbstractSet[str], language: Language) -> int:
    """How many adjectives of countries fit: "норландский министр" is the "министр Норландии"."""
    stems = _origins(asked, language)
    if not stems:
        return 0
    letters = (language.role_words.letters.get(role, frozenset()) for role in roles)
    told = frozenset(roles).union(*letters)
    return sum(1 for stem in stems if any(role.startswith(stem) for role in told))


def trust_in_origin(asked: AbstractSet[str], roles: AbstractSet[str], language: Language) -> float:
    """How sure a holder is: less where the adjective of a country stands that nothing told of him fits."""
    fits = not _origins(asked, language) or called_after(asked, roles, language) > 0
    return 1.0 if fits else _OF_ANOTHER


def _origins(asked: AbstractSet[str], language: Language) -> frozenset[str]:
    """The stems of the adjectives of countries among some words: "норланд" of "норландского"."""
    endings = language.name_cases.origins
    stems = (one.removesuffix(end).rstrip("й") for one in asked for end in endings if one.endswith(end))
    return frozenset(stem for stem in stems if len(stem) > _SHORTEST_STEM)


_SHORTEST_STEM, _OF_ANOTHER = 3, 0.6
