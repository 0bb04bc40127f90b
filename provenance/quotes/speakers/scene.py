"""What a reader holds in mind: the people named, who spoke so far, where sentences begin."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from provenance.languages.model import Language
from provenance.quotes.sentence.persons import People, Person
from provenance.quotes.sentence.skeleton import Clauses, Skeleton
from provenance.quotes.speakers.parts import part_of
from provenance.quotes.tally import Tally

SPOKEN_REACH = 40
_HANGING = frozenset({"for", "of", "at", "from", "with"})


@dataclass(frozen=True, slots=True)
class Resolved:
    """The speaker a mention stands for; `person` when it is someone the article names.

    `certainty` (0..1) is lower where others stand as near that the mention could mean.
    """

    name: str | None
    person: Person | None
    how: str
    certainty: float = 1.0


@dataclass(slots=True)
class Scene:
    """Who spoke so far, latest last; the memory that pronouns and roles are resolved with.

    `meant` are those whom other pronouns and roles mean, up to token `read`; `whom` and `those` the
    weights to choose by for "he", and for "it" and "they"; `held` how sure roles are; `printed` how sure
    those are that were left as printed, `taken` those who spoke at a token by a role, or by a pronoun that
    took it up, `doubted` how likely a pronoun at a token means whom it was taken for, if hardly; `parts` the
    parts of names, by token.
    """

    people: People
    spoken: list[tuple[int, Person | None, str]] = field(default_factory=list)
    firsts: list[int] = field(default_factory=list)
    meant: list[tuple[int, Person | None, str]] = field(default_factory=list)
    read: int = 0
    whom: Tally | None = None
    those: Tally | None = None
    held: Tally | None = None
    printed: dict[str, float] = field(default_factory=dict)
    taken: dict[int, float] = field(default_factory=dict)
    doubted: dict[int, float] = field(default_factory=dict)
    parts: dict[int, str] = field(default_factory=dict)

    def sentence_of(self, skeleton: Skeleton, at: int) -> int:
        """The number of the sentence that holds token `at`."""
        if not self.firsts:
            self.firsts = [sentence.first for sentence in skeleton.sentences]
        return self.number_of(at)

    def number_of(self, at: int) -> int:
        """The number of the sentence that holds token `at`, once any was asked for."""
        return max(0, bisect_right(self.firsts, at) - 1)

    def part_at(self, skeleton: Skeleton, at: int, language: Language) -> str:
        """The part that the name at token `at` plays in its sentence, read once."""
        part = self.parts.get(at)
        if part is None:
            sentence = skeleton.sentences[self.sentence_of(skeleton, at)]
            part = self.parts[at] = part_of(skeleton, at, sentence, language)
        return part

    def in_full(self, name: str, at: int) -> str | None:
        """ "The spokeswoman" of the one "spokeswoman for the mill" who spoke before token `at`."""
        opens = name.casefold() + " "
        lately = self.spoken[-SPOKEN_REACH:]
        heard = {told for place, one, told in lately if one is None and place < at}
        found = {told for told in heard if told.casefold().startswith(opens)}
        longer = {told for told in found if told[len(opens) :].split()[0] in _HANGING}
        return next(iter(longer)) if len(longer) == 1 else None

    def sentence_before(self, skeleton: Skeleton, at: int) -> Clauses | None:
        """The sentence before that of token `at`, in its paragraph or at the end of the one before."""
        number = self.sentence_of(skeleton, at)
        return skeleton.sentences[number - 1] if number else None


def last_mention(person: Person, at: int) -> int:
    """The last place before token `at` where the person is named, or -1."""
    found = bisect_left(person.mentions, at)
    return person.mentions[found - 1] if found else -1
