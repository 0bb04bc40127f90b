"""Whether a role is another one's: "der Zweite Bürgermeister" is not the mayor, "die Leute" is no one."""

from __future__ import annotations

from dataclasses import replace

from provenance.languages.model import Language
from provenance.quotes.sentence.offices import with_compounds
from provenance.quotes.sentence.persons import Person
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import Skeleton
from provenance.quotes.speakers.scene import Resolved, Scene, last_mention

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


def not_named_here(
    skeleton: Skeleton, phrase: Phrase, found: Resolved, scene: Scene, language: Language
) -> Resolved | None:
    """ "While Lee slept, the clerk said": whom its sentence named is hardly called by a new noun."""
    person = found.person
    if (
        person is None
        or not (language.knows_people or language.declines_names)
        or skeleton.lows[phrase.core - 1] in with_compounds(person.roles)
    ):
        return found
    begin = skeleton.sentences[scene.sentence_of(skeleton, phrase.first)].first
    if begin > last_mention(person, phrase.first):
        return found
    if _does_so_first(skeleton, begin, phrase, language):
        return None
    return replace(found, certainty=found.certainty * _NAMED_HERE)


_NAMED_HERE = 0.5


def _does_so_first(skeleton: Skeleton, begin: int, phrase: Phrase, language: Language) -> bool:
    """ "After meeting Lee, the mayor said": the mayor met Lee, and is somebody else."""
    if not language.knows_people or skeleton.words[phrase.left - 1] != ",":
        return False
    gerunds = language.phrase_words.gerunds
    near = skeleton.lows[begin : min(begin + _OPENS, phrase.left)]
    return bool(gerunds) and any(low.endswith(gerunds) and low not in language.prepositions for low in near)


_OPENS = 2


def is_set_against(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    """ "Le procureur, lui, a requis": someone else than who spoke."""
    behind = skeleton.words[phrase.last : phrase.last + 3]
    return len(behind) == 3 and behind[0] == behind[2] == "," and behind[1] in language.emphatics
