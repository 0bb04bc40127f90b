"""Whom an epithet means: "the 37-year-old", "the five-time champion", "the Norlander".

One who was given that age, title or nation, else who is in mind; nobody of another age or nation.
"""

from __future__ import annotations

from dataclasses import replace

from provenance.languages.model import Language
from provenance.quotes.owners import bare
from provenance.quotes.sentence.persons import Person
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import Skeleton
from provenance.quotes.speakers.asked import asked_with
from provenance.quotes.speakers.descriptions import gender_of_noun
from provenance.quotes.speakers.nameless import is_nameless
from provenance.quotes.speakers.nations import origin_of
from provenance.quotes.speakers.scene import Resolved, Scene
from provenance.quotes.speakers.whom import by_reading


def by_epithet(skeleton: Skeleton, phrase: Phrase, scene: Scene, language: Language) -> Resolved | None:
    """Whom "the 37-year-old striker", "the two-time winner", "the Norlander" means, or None."""
    sort = _sort_of(skeleton, phrase, language)
    if not sort or scene.whom is None:
        return None
    known = [one for one in scene.people.named_before(phrase.first) if not one.is_thing]
    told = [one for one in known if not one.doubt and sort in _given(skeleton, one, language)]
    if len(told) == 1:
        return Resolved(told[0].name, told[0], "role", _GIVEN)
    gender = gender_of_noun(skeleton.lows[phrase.core - 1])
    found = by_reading(skeleton, phrase.first, gender, scene, scene.whom, language)
    if found.person is None or found.person.is_thing or found.person.doubt:
        return None
    if any(_same_sort(sort, other) for other in _given(skeleton, found.person, language) - {sort}):
        return None
    is_alone = all(one is found.person for one in known)
    return replace(found, how="role", certainty=found.certainty * (_ALONE if is_alone else _IN_MIND))


def in_mind(skeleton: Skeleton, phrase: Phrase, scene: Scene, language: Language) -> Resolved | None:
    """Whom "the caretaker manager", "the sports icon" means of whom the text says nothing such."""
    lows, words = skeleton.lows, skeleton.words
    article = language.role_words.definite - language.possessives
    is_small = all(
        word.islower() or origin_of(word, language) for word in words[phrase.first + 1 : phrase.last]
    )
    if lows[phrase.first] not in article or phrase.core != phrase.last or not is_small or scene.whom is None:
        return None
    tokens = asked_with(skeleton, phrase, language)
    if (
        not tokens
        or not _is_one(tokens[-1], language)
        or is_nameless(skeleton, phrase.first, tokens[-1:], scene, language)
    ):
        return None
    found = by_reading(skeleton, phrase.first, gender_of_noun(tokens[-1]), scene, scene.whom, language)
    one = found.person
    if one is None or one.doubt or found.certainty < _LIKELY or one.roles & language.roles:
        return None
    return replace(found, how="role", certainty=found.certainty * _IN_MIND)


def _is_one(noun: str, language: Language) -> bool:
    small = language.phrase_words
    agent = len(noun) > _SHORT and noun.endswith(small.person_endings) and noun not in small.inanimates
    return noun in language.roles or noun in language.trades or (agent and noun not in language.bodies)


_LIKELY, _SHORT = 0.6, 4
_GIVEN, _ALONE, _IN_MIND = 0.95, 0.92, 0.75


def _sort_of(skeleton: Skeleton, phrase: Phrase, language: Language) -> str:
    """What the phrase tells of somebody: an age, how often a champion, a nation."""
    small = language.role_words
    lows = [bare(low) for low in skeleton.lows[phrase.first : phrase.core]]
    if len(lows) < 2 or lows[0] not in small.definite or lows[0] in language.possessives:
        return ""
    for low in lows[1:]:
        count = low.partition("-")[0]
        if low.endswith(small.aged) and count.isdigit():
            return low
        if low.endswith(small.counted) and (count.isdigit() or count in small.numbers):
            return low
    if any(sign.isdigit() for sign in lows[-1]) or (lows[-1] in small.numbers and lows[-2] in small.ranks):
        return " ".join(lows[1:])  # "the world number one", "the world No.2"
    return origin_of(skeleton.words[phrase.core - 1], language) if len(lows) == 2 else ""


def _same_sort(sort: str, other: str) -> bool:
    """Whether both are ages, or both nations; one may have won several things."""
    return sort[0].isdigit() == other[0].isdigit() and ("-" in sort) == ("-" in other)


def _given(skeleton: Skeleton, person: Person, language: Language) -> set[str]:
    """The ages, titles and nations that the text gives a person beside the name."""
    small = language.role_words
    found = {role for role in person.roles if role.endswith(small.aged + small.counted)}
    found |= person.nations | (person.roles & language.demonyms - small.no_nations)
    for at in person.mentions[:_MENTIONS]:
        if (
            at > 1
            and skeleton.words[at - 1] == ","
            and (nation := origin_of(skeleton.words[at - 2], language))
        ):
            found.add(nation)  # "another Norlander, Ann Lee"
        behind = skeleton.words[at : at + _BEHIND]
        comma = behind.index(",") if "," in behind else len(behind)
        age = behind[comma + 1 : comma + 3]
        if len(age) == 2 and age[0].isdigit() and age[1] in ",.)" and behind[comma - 1][0].isupper():
            found |= {age[0] + ending for ending in small.aged}
    return found


_MENTIONS, _BEHIND = 8, 8
