"""Offices of several words and their short forms: "prime minister", "PM", "head of state"."""

from __future__ import annotations

from provenance import languages
from provenance.languages.model import Language
from provenance.languages.name_words import LEADS_CONCERNS, PORTFOLIOS
from provenance.quotes.sentence.skeleton import Skeleton

_COMPOUNDS = {
    parts: "-".join(parts) for language in languages.known() for parts in language.role_words.compounds
}
_PARTS = tuple((frozenset(parts), name) for parts, name in _COMPOUNDS.items())
_STANDS_FOR = {
    short: roles for language in languages.known() for short, roles in language.role_words.stands_for.items()
}


def compound_role(tokens: tuple[str, ...]) -> str | None:
    """The compound role among the tokens: "prime minister", "head of state"."""
    for size in (3, 2):
        for at in range(len(tokens) - size + 1):
            compound = _COMPOUNDS.get(tokens[at : at + size])
            if compound is not None:
                return compound
    return None


def with_compounds(roles: set[str]) -> set[str]:
    """The roles, what their short forms stand for, and the compounds they make up."""
    roles = roles.union(*(_STANDS_FOR[short] for short in _STANDS_FOR.keys() & roles))
    if len(roles) > 1:
        roles |= {name for parts, name in _PARTS if parts <= roles}
    return roles


def ends_as_person(low: str, language: Language) -> bool:
    """ "Stahlkocher", "ostréiculteur": a noun of people by its ending, which no table lists."""
    return len(low) > _SHORT and low.endswith(language.role_endings)


_SHORT = 5


def role_in(low: str, roles: frozenset[str]) -> str | None:
    """The role a German compound or feminine form holds: "innenverteidiger" is a "verteidiger"."""
    for stem in (low, low.removesuffix("in")):
        for begin in range(max(0, len(stem) - _LONGEST_ROLE), len(stem) - 3):
            if stem[begin:] in roles:
                return stem[begin:]
    return None


_LONGEST_ROLE = 20


def past_field(skeleton: Skeleton, first: int, last: int, language: Language) -> int:
    """ "Minister for Roads and Disaster Management Tiko Lee": behind what an office is for."""
    words, lows = skeleton.words, skeleton.lows
    at = next((k for k in range(last - 3, first - 1, -1) if words[k] in PORTFOLIOS), None)
    if at is None or not language.knows_people:
        return first
    k = first - 1
    if lows[k] in language.joining:
        k -= 1
        while k > 1 and k > first - _FIELD_REACH and (words[k][0].isupper() or words[k] == ","):
            k -= 1
    if k < 1 or lows[k] not in LEADS_CONCERNS:
        return first
    return at + 1 if lows[k - 1] in language.titles or lows[k - 1] in language.roles else first


_FIELD_REACH = 9
