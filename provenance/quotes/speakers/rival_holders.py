"""How sure it is whom a role means that nobody was given, when it fits several by what they were called."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from provenance.quotes.sentence.offices import with_compounds
from provenance.quotes.sentence.persons import People, Person
from provenance.quotes.speakers.asked import Asked
from provenance.quotes.speakers.scene import Scene, last_mention

# "Minister Lee came. His deputy Chen, too. The official said": either of them.
_EITHER = 0.7
_NEAR_LIMIT = 20


def trust_among(asked: Asked, held: Person, scene: Scene) -> float:
    """1.0 where the role was given, its holder just spoke or is the only one it fits; less otherwise."""
    if scene.held is not None or asked.head in with_compounds(held.roles):
        return 1.0
    if scene.spoken and scene.spoken[-1][1] is held:
        return 1.0
    rivals = (
        one
        for one in holders(scene.people, asked.wanted)
        if one is not held and one.gender in ("", held.gender or one.gender)
    )
    is_one = any(last_mention(one, asked.phrase.first) >= 0 for one in rivals)
    return _EITHER if is_one else 1.0


def holders(people: People, wanted: AbstractSet[str]) -> list[Person]:
    """Whoever was given one of the roles, each once."""
    found: dict[int, Person] = {}
    for role in sorted(wanted):
        for person in people.by_role.get(role, [])[-_NEAR_LIMIT:]:
            found.setdefault(id(person), person)
    return list(found.values())
