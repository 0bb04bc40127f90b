"""The people of an article as values: who is named, what stands beside the names, who comes where."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field

from provenance.languages.name_words import BEFORE_GIVEN


@dataclass(slots=True)
class Person:
    """A person of the article: `words` the longest name, `roles` the words beside the name, `offices` those
    of them right in front of it, `nations` whose these are ("the French minister Lee").

    `generation` is the "Jr." behind the name. `is_thing` tells names that stand like other nouns (German):
    no pronoun means them; `is_dead` who is brought in as one of the dead. `doubt` says how far capitals that
    nothing tells a person's come behind others: "Skerrin Point", "Active Journeys".
    """

    words: tuple[str, ...]
    generation: str = ""
    roles: set[str] = field(default_factory=set)
    offices: set[str] = field(default_factory=set)
    nations: set[str] = field(default_factory=set)
    gender: str = ""
    is_described: bool = False
    is_thing: bool = False
    is_kin: bool = False
    is_dead: bool = False
    doubt: int = 0
    mentions: list[int] = field(default_factory=list)
    forms: Counter[tuple[str, ...]] = field(default_factory=Counter)

    @property
    def name(self) -> str:
        """The name in the full form printed most often."""
        return " ".join((*self.words, self.generation)) if self.generation else " ".join(self.words)


@dataclass(slots=True)
class People:
    """All people of an article, by surname and in order of appearance; `alone` speak by one word, `judged`
    keeps whom a word alone names, `by_letters` whose office letters stand for; `in_generations` tells that
    some are called "Jr."."""

    everyone: list[Person] = field(default_factory=list)
    by_surname: dict[str, list[Person]] = field(default_factory=dict)
    by_given: dict[str, list[Person]] = field(default_factory=dict)
    by_part: dict[str, Person] = field(default_factory=dict)
    by_role: dict[str, list[Person]] = field(default_factory=dict)
    by_letters: dict[str, Person] = field(default_factory=dict)
    surnames: Counter[str] = field(default_factory=Counter)
    judged: dict[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    places: list[int] = field(default_factory=list)
    named: list[Person] = field(default_factory=list)
    alone: frozenset[str] = frozenset()
    in_generations: bool = False

    def bearers(self, words: tuple[str, ...]) -> list[Person]:
        """Who was named with the surname of a name so far."""
        return self.by_surname.get(words[-1].casefold(), [])

    def part(self, word: str, before: str) -> Person | None:
        """Whom a given name behind "Sir", or the first of two surnames, names."""
        return self.by_part.get("sir " + word if before in BEFORE_GIVEN else word)

    def named_before(self, at: int, reach: int = 60) -> list[Person]:
        """The people of the last `reach` mentions before token `at`, latest first, each once."""
        stop = bisect_left(self.places, at)
        found: dict[int, Person] = {}
        for person in reversed(self.named[max(0, stop - reach) : stop]):
            found.setdefault(id(person), person)
        return list(found.values())
