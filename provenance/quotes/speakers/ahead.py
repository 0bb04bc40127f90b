"""Whom a role that comes before the name means: "The U.S. envoy urged ...", named in the next sentences."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from collections.abc import Set as AbstractSet

from provenance.languages.model import Language
from provenance.quotes.sentence.offices import with_compounds
from provenance.quotes.sentence.persons import People, Person
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import Skeleton

_NEAR_LIMIT = 20
_AHEAD_TOKENS = 90
AHEAD_FIRST = 200


def named_ahead(
    skeleton: Skeleton,
    phrase: Phrase,
    people: People,
    wanted: AbstractSet[str],
    language: Language,
    fits: Callable[[Person], bool] = lambda _: True,
) -> Person | None:
    """ "The U.S. envoy urged ...": whom the next sentences name first in such a role, if it `fits`."""
    if phrase.first > AHEAD_FIRST and not language.knows_people:
        return None
    bare_name: Person | None = None
    start = bisect_right(people.places, phrase.last)
    for at in range(start, min(len(people.places), start + _NEAR_LIMIT)):
        person, place = people.named[at], people.places[at]
        if place - phrase.last > _AHEAD_TOKENS:
            break
        if person.mentions[0] != place or skeleton.lows[place - 1] in language.genitives:
            continue
        if not fits(person):
            continue
        if with_compounds(person.roles) & wanted:
            return person
        if phrase.first > AHEAD_FIRST:
            continue
        # "A UN envoy has called it a crime. Marta Berg said ...": a new name without a role, that speaks.
        is_one = not person.doubt or not language.has_capital_nouns  # not "Die Stadt Arden forderte"
        new = bare_name is None and is_one and not person.roles & language.roles
        if new and _speaks_at(skeleton, place, language):
            bare_name = person
    return bare_name


def _speaks_at(skeleton: Skeleton, place: int, language: Language) -> bool:
    """Whether the name that begins at `place` is the subject of a cue of speech."""
    for at in range(place + 1, min(place + 5, len(skeleton.lows))):
        if skeleton.lows[at] in language.cues:
            return skeleton.lows[at] in language.says
        if not skeleton.words[at][0].isupper():
            return False
    return False
