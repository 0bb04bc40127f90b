"""Whether a role is another one's: "der Zweite Bürgermeister" is not the mayor, "die Leute" is no one."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.sentence.persons import Person
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import Skeleton

_REACH = 5


def is_set_apart(skeleton: Skeleton, phrase: Phrase, held: Person, language: Language) -> bool:
    """ "der stellvertretende Bürgermeister": not the mayor, unless one word of it stands by the name."""
    lows = skeleton.lows
    if language.verb_second and _is_of_another_house(lows[phrase.core - 1], held):
        return True
    told = tuple(low for low in lows[phrase.first : phrase.core] if low.startswith(language.role_words.apart))
    if not language.role_words.apart or not told:
        return False
    stems = tuple(low[:_STEM] for low in told)
    near = (low for at in held.mentions for low in lows[max(0, at - _REACH) : at + _REACH])
    return not any(low.startswith(stems) for low in near)


def _is_of_another_house(office: str, held: Person) -> bool:
    """ "der CSU-Chef" where the person is called "SPD-Chef"."""
    house, _, head = office.rpartition("-")
    if not house or office in held.roles:
        return False
    return any(role.endswith("-" + head) for role in held.roles)


_STEM = 6


def are_several(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    """ "„...“, riefen die Demonstranten": a verb in the plural, which no one person does."""
    if not language.verb_second or phrase.last - phrase.first > _SHORT:
        return False
    if skeleton.lows[phrase.first] not in language.article_genders.keys() - language.case_articles:
        return False
    beside = (phrase.first - 1, phrase.last)
    return any(
        0 <= k < len(skeleton.lows)
        and skeleton.words[k].islower()
        and skeleton.lows[k] in language.says
        and skeleton.lows[k].endswith("en")
        for k in beside
    )


_SHORT = 3


def is_one_office(skeleton: Skeleton, phrase: Phrase, joint: int, language: Language) -> bool:
    """ "the Larne Fire and Rescue Services chief, Ann Lee": a house of two names has one chief."""
    words, lows, last = skeleton.words, skeleton.lows, phrase.last
    led = lows[phrase.first] in language.determiners or lows[phrase.first - 1] in language.determiners
    if not led or not words[joint + 1][0].isupper():
        return False
    at = next((k for k in range(joint + 1, last) if words[k][0].islower()), last)
    return at < last - 1 and lows[at] in language.roles and words[at + 1 : at + 2] != ["of"]
