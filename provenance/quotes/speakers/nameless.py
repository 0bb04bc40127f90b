"""Whether a role stands for one whom the text leaves without a name ("A man wept. ... The man said"), or
names later on."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.languages.model import Language
from provenance.quotes.sentence.persons import Person
from provenance.quotes.sentence.skeleton import Skeleton
from provenance.quotes.speakers.asked import Asked
from provenance.quotes.speakers.scene import SPOKEN_REACH, Scene

_REACH, _DESCRIBED, _NAMED_BEHIND = 400, 5, 3


def is_nameless(skeleton: Skeleton, at: int, told: Sequence[str], scene: Scene, language: Language) -> bool:
    """Whether one was brought in by the noun `told` before token `at`, or spoke as all it tells."""
    if any(one is None and _is_printed(name, told) for _, one, name in scene.spoken[-SPOKEN_REACH:]):
        return True
    return len(told) == 1 and _brought_in(skeleton, max(0, at - _REACH), at, told[0], language)


def _is_printed(name: str, told: Sequence[str]) -> bool:
    words = name.lower().split()
    return words[-1:] == [told[-1]] and set(told) <= set(words)


def _brought_in(skeleton: Skeleton, first: int, last: int, noun: str, language: Language) -> bool:
    """ "A senior aide put the odds at one in two. “...,” the aide said"."""
    words, lows, indefinite = skeleton.words, skeleton.lows, language.role_words.indefinite
    for at in range(last - 1, first, -1):
        if lows[at] != noun or indefinite.isdisjoint(lows[max(first, at - _DESCRIBED) : at]):
            continue
        behind = words[at + 1 : min(last, at + 1 + _NAMED_BEHIND)]
        behind = behind[1:2] if behind[:1] == [","] else behind
        if lows[at + 1] in language.prepositions:
            return True  # "a spokesman for Ann Lee"
        if not any(word[0].isupper() for word in behind):
            return True
    return False


def only_later(asked: Asked, scene: Scene) -> Person | None:
    """ "“...,” the magistrate told him", of a text in which one is called so: "Magistrate Ann Lee"."""
    if len(asked.tokens) > 1 or asked.is_vague:
        return None
    found = scene.people.by_role.get(asked.head, [])
    return found[0] if len(found) == 1 and asked.phrase.last < found[0].mentions[0] else None
