"""Whom of those named before a name means: bearers of the surname, of the given name, relatives."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from provenance.languages.model import Language
from provenance.quotes.sentence.names import (
    is_given,
    is_patronymic,
)
from provenance.quotes.sentence.persons import People, Person
from provenance.quotes.sentence.skeleton import Skeleton
from provenance.quotes.speakers.descriptions import (
    given_gender,
)
from provenance.quotes.speakers.honorifics import called_so, of_gender, of_generation

_NEAR_LIMIT = 20


class Called(NamedTuple):
    """A name as it stands in the text, with what tells of whom: `gender` and `title` by the words in front,
    `is_kin` when it is somebody's relative, the `generation` behind it."""

    words: tuple[str, ...]
    gender: str
    is_kin: bool
    title: str
    generation: str


def same_person(people: People, called: Called, language: Language) -> Person | None:
    """The latest person whom this name can mean."""
    words = called.words
    bearers = people.bearers(words)
    if not bearers and (named := called_in_part(people, words, called.gender, language)) is not None:
        return named
    if not bearers and not (len(words) == 2 and is_patronymic(words[1])):
        return None
    known = of_generation(bearers, called.generation, is_full=len(words) > 1)
    holders = of_gender(known[-_NEAR_LIMIT:], called.gender if len(words) == 1 else "")
    if len(words) == 1:
        holders = list(called_so(holders, called.title, language))
    else:
        holders = [one for one in holders if not called.gender or one.gender in ("", called.gender)]
    chief = chief_holder(holders) if len(words) == 1 and not called.gender else None
    if chief is not None:
        return chief
    if len(words) == 2 and is_patronymic(words[1]):
        # "Ольга Петровна": whom the text calls Ольга Лисова elsewhere
        return next(
            (one for one in reversed(people.everyone[-_NEAR_LIMIT:]) if one.words[0] == words[0]), None
        )
    if len(words) == 1 and holders:
        if (
            called.gender
            and len(holders) > 1
            and not any(one.gender or len(one.words) < 2 for one in holders)
        ):
            return None  # "Mr. Khan" of Khizr and Ghazala Khan: either of them
        return max(holders, key=lambda one: one.mentions[-1] if one.mentions else -1)
    given = given_gender(words, language)  # "Ms Marsh" is not Tom Marsh
    for person in reversed(holders):
        if (
            (len(person.words) == 1 and not called.is_kin and person.gender in ("", given or person.gender))
            or person.words[0] == words[0]
            or (len(words) > 1 and person.words[-len(words) :] == words)  # "Te Lee" of Ann Te Lee
            or (person.words[0][0] == words[0][0] and (len(words[0]) <= 2 or len(person.words[0]) <= 2))
        ):
            return person
    return None


def called_in_part(people: People, words: tuple[str, ...], gender: str, language: Language) -> Person | None:
    """ "Omar Khan" of whom the text names as Omar Khan Teller: a name of three words or more, cut short."""
    size = len(words)
    if size < 2:
        return None
    near = people.everyone[-_NEAR_LIMIT:]
    found = [one for one in near if len(one.words) > size and one.words[:size] == words]
    if any(word.lower() in language.sorts for one in found for word in one.words[size:]):
        return None  # "Omar Khan Calls Arrest A Misunderstanding": a headline
    fits = len(found) == 1 and (not gender or found[0].gender in ("", gender))
    return found[0] if fits else None


def by_part(people: People, words: tuple[str, ...], skeleton: Skeleton, begin: int) -> Person | None:
    return people.part(words[0], skeleton.lows[begin - 1] if begin else "") if len(words) == 1 else None


def by_given(people: People, words: tuple[str, ...], titled: bool, language: Language) -> Person | None:
    """ "Shaz" of whom the text calls Shaz Lee elsewhere, and nobody else; "Ms. Wu" of Wu Na."""
    if len(words) != 1 or not (titled or is_given(words[0].lower(), language)):
        return None
    found = [one for one in people.everyone[-_NEAR_LIMIT:] if one.words[0] == words[0] and len(one.words) > 1]
    return found[0] if len(found) == 1 else None


def chief_holder(holders: Sequence[Person]) -> Person | None:
    """Whom a bare surname means when one of its holders is named far oftener, or the others are kin."""
    if len(holders) < 2:
        return None
    heads = [one for one in holders if not one.is_kin]
    if len(heads) == 1 and (heads[0].forms[heads[0].words[-1:]] or heads[0].roles):
        return heads[0]
    ranked = sorted(holders, key=lambda person: -len(person.mentions))
    often, next_often = len(ranked[0].mentions), len(ranked[1].mentions)
    return ranked[0] if often >= 4 and often >= 3 * next_often else None
