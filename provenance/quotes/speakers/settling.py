"""What only the whole text tells of its people: how a surname is spelt, who has which given name and role."""

from __future__ import annotations

from provenance.quotes.sentence.offices import with_compounds
from provenance.quotes.sentence.persons import People, Person
from provenance.quotes.speakers.spelling import neighbours_of, usual_spelling


def settle(people: People) -> None:
    """Give a surname spelt two ways its usual spelling, and index people by given name and role."""
    named = {person.words[-1] for person in people.everyone if len(person.words) > 1}
    neighbours = neighbours_of(people.surnames)
    for person in people.everyone:
        usual = usual_spelling(person.words[-1], people.surnames, neighbours)
        others = people.by_surname.get(usual.casefold(), [])
        if usual != person.words[-1] and (usual not in named or _may_be_one(person, others)):
            few = others if len(people.everyone) < _MOST_MERGED else ()
            for other in [one for one in few if len(one.words) == 1 < len(person.words)]:
                _taken_over(people, person, other)
            people.by_surname.setdefault(usual.casefold(), []).append(person)
            person.words = (*person.words[:-1], usual)
        if len(person.words) > 1:
            people.by_given.setdefault(person.words[0], []).append(person)
        for role in sorted(with_compounds(person.roles)):
            people.by_role.setdefault(role, []).append(person)


_MOST_MERGED = 500


def _taken_over(people: People, person: Person, other: Person) -> None:
    """One person of two: whose surname alone is spelt another way."""
    person.mentions = sorted(person.mentions + other.mentions)
    people.named = [person if one is other else one for one in people.named]
    people.by_surname[other.words[-1].casefold()].remove(other)


def _may_be_one(person: Person, others: list[Person]) -> bool:
    return any(len(other.words) == 1 or other.words[0] == person.words[0] for other in others)
