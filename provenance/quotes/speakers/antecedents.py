"""Whom "he" and "she" can mean at a place of the text: the candidates, and the signs each of them shows.

What a reader goes by: how far back one was named or spoke, as the subject or not, how often, and who else
was. The signs are summed by fitted weights (`provenance.quotes.speakers.whom`).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from provenance.languages.model import Language
from provenance.languages.name_words import FIRM_NOUNS
from provenance.quotes.sentence.names import is_given
from provenance.quotes.sentence.persons import Person
from provenance.quotes.sentence.skeleton import STRING, Skeleton
from provenance.quotes.speakers.descriptions import gender_of_noun
from provenance.quotes.speakers.one_or_many import is_one
from provenance.quotes.speakers.scene import Scene, last_mention

_NAMED_REACH = 30
_SPOKEN_REACH = 8
_AHEAD = 5

Key = int | str


class Candidate(NamedTuple):
    """One whom a pronoun can mean: a person, or a speaker the text does not name; named or heard last at
    token `latest`; `is_new` when a sentence brings one in ("A passenger had wept")."""

    name: str
    person: Person | None
    latest: int
    is_new: bool = False

    @property
    def key(self) -> Key:
        """Equal for candidates that are the same one."""
        return _key(self.person, self.name)


def _key(person: Person | None, name: str) -> Key:
    return id(person) if person is not None else name


def candidates(
    skeleton: Skeleton,
    at: int,
    gender: str,
    scene: Scene,
    language: Language,
    more: Sequence[Candidate] = (),
) -> list[Candidate]:
    """Everybody of the gender who was named or spoke before token `at`, latest first."""
    ahead = min(at + _AHEAD, skeleton.sentences[scene.sentence_of(skeleton, at)].last)
    named = [one for one in scene.people.named_before(at, _NAMED_REACH) if _may_be(one, gender, at, ahead)]
    found: dict[Key, Candidate] = {
        id(person): Candidate(person.name, person, last_mention(person, at)) for person in named
    }
    spoken = scene.spoken[-_SPOKEN_REACH:]
    heard = [told for told in spoken if told[1] is not None or is_one(told[2], gender, language)]
    for place, one, name in (*heard, *scene.meant[-_SPOKEN_REACH:]):
        key = _key(one, name)
        is_latest = place < at and (key not in found or found[key].latest < place)
        if is_latest and (one is None or key in found or _may_be(one, gender, at, ahead)):
            found[key] = Candidate(name, one, place)
    for new in more:
        key = new.key
        is_latest = new.latest < at and (key not in found or found[key].latest < new.latest)
        if is_latest and (new.person is None or _may_be(new.person, gender, at, ahead)):
            found[key] = new
    return sorted(found.values(), key=lambda one: (-one.latest, one.name))


def _may_be(person: Person, gender: str, at: int, ahead: int) -> bool:
    if person.words[-1] in FIRM_NOUNS and not person.gender:
        return False  # "Norland Rail"
    if person.is_dead and len(person.mentions) == 1:
        return False
    if person.is_thing or person.gender not in ("", gender or person.gender):
        return False
    return last_mention(person, ahead) <= at  # "He says Lee lost": he is not Lee


def signs(
    skeleton: Skeleton, at: int, rivals: Sequence[Candidate], scene: Scene, language: Language
) -> Iterator[list[str]]:
    """The signs that each candidate for the pronoun at token `at` shows, as names of weights."""
    number = scene.sentence_of(skeleton, at)
    own = skeleton.sentences[number]
    manner = manner_of(skeleton, at, own.first)
    counts = [_count(one, at) for one in rivals]
    most = max(counts, default=0)
    heard = _heard(skeleton, scene, at, language)
    seen: set[str] = set()
    for rank, (one, count) in enumerate(zip(rivals, counts, strict=True)):
        k = scene.number_of(one.latest)
        there = skeleton.sentences[k]
        far = min(number - k, 6)
        part = scene.part_at(skeleton, one.latest, language)
        found = [
            f"far:{far}:{part}:{manner}" if far < 2 else f"far:{far}",
            f"part:{part}",
            f"apart:{min(own.paragraph - there.paragraph, 3)}:{manner}",
            f"rank:{min(rank, 3)}",
            f"count:{min(count, 4)}",
        ]
        if part in _SUBJECTS:
            found.append("first-subject" if seen.isdisjoint(_SUBJECTS) else "later-subject")
        seen.add(part)
        if count == most > 1:
            found.append("most")
        found += _of_speaker(heard.get(one.key), number, manner)
        found += _of_candidate(one, language)
        yield found


_SUBJECTS = frozenset({"opens", "subject", "asks", "clause"})


_MANNERS = frozenset({"told-of", "asks"})


def manner_of(skeleton: Skeleton, at: int, first: int) -> str:
    """How the pronoun stands: behind words in marks, opening its sentence, or within it."""
    if at == first:
        return "opens"
    return "tail" if skeleton.words[first] == STRING else "within"


def _count(one: Candidate, at: int) -> int:
    return bisect_left(one.person.mentions, at) if one.person is not None else 1


def _heard(skeleton: Skeleton, scene: Scene, at: int, language: Language) -> dict[Key, tuple[int, int, str]]:
    """Who spoke before token `at`: how many others did since, in which sentence, and how."""
    found: dict[Key, tuple[int, int, str]] = {}
    earliest = at
    for place, person, name in reversed(scene.spoken[-_SPOKEN_REACH:]):
        key = _key(person, name)
        if place < at and key not in found:
            number = scene.number_of(place)
            how = scene.part_at(skeleton, place, language)
            # "Lee said that Chen had warned her": Lee spoke last, though Chen stands behind.
            found[key] = (len(found), number, "told-of" if place > earliest else how)
            earliest = min(earliest, place)
    return found


def _of_speaker(told: tuple[int, int, str] | None, number: int, manner: str) -> list[str]:
    if told is None:
        return [f"silent:{manner}"]
    since = min(told[0], 3)
    found = [f"heard:{since}", f"heard:{since}:{min(number - told[1], 4)}:{manner}"]
    return [*found, told[2]] if told[2] in _MANNERS else found


def _of_candidate(one: Candidate, language: Language) -> list[str]:
    person = one.person
    if person is None:
        told = gender_of_noun(one.name.split()[-1].lower()) if one.name else ""
        return ["unnamed", *(["brought-in"] if one.is_new else []), *(["gender-known"] if told else [])]
    found = ["gender-known" if person.gender else "gender-open"]
    if person.doubt:
        found.append(f"doubt:{person.doubt}")
    if is_given(person.words[0].lower(), language):
        found.append("given-name")
    elif person.roles.isdisjoint(language.roles):
        found.append("surname-only" if len(person.words) == 1 else "no-person")
    return found
