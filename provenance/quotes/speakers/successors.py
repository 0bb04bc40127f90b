"""Two in one office: "the new president" is not the outgoing one, nor "the former mayor" the mayor elect."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from provenance.languages.model import Language
from provenance.quotes.sentence.persons import Person
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import STRING, Skeleton
from provenance.quotes.speakers.scene import Resolved, Scene

_BESIDE, _MENTIONS = 4, 40
_ENDS = frozenset(".;:()") | {STRING}


def is_other_holder(skeleton: Skeleton, phrase: Phrase, person: Person, language: Language) -> bool:
    """Whether the phrase tells of who comes into an office and the text calls this one who leaves it.

    The other way round as well; one whom the text calls both is either.
    """
    words = language.role_words
    asked = frozenset(skeleton.lows[phrase.first : phrase.last + 1])
    comes, leaves = bool(asked & words.coming), bool(asked & words.leaving)
    if comes is leaves:
        return False
    is_coming = _is_called(skeleton, person, phrase.first, words.coming, language)
    is_leaving = _is_called(skeleton, person, phrase.first, words.leaving, language)
    return is_leaving > is_coming if comes else is_coming > is_leaving


def called_so(skeleton: Skeleton, phrase: Phrase, scene: Scene, language: Language) -> Resolved | None:
    """The one person whom the text calls by the office and by such a word: "Ann Lee, the new mayor"."""
    asked = frozenset(skeleton.lows[phrase.first : phrase.last + 1])
    wanted = next(
        words for words in (language.role_words.coming, language.role_words.leaving) if asked & words
    )
    found = [
        one
        for one in scene.people.named_before(phrase.first, _PEOPLE)
        if not one.is_thing
        and one.roles & asked
        and _is_called(skeleton, one, phrase.first, wanted, language)
    ]
    return Resolved(found[0].name, found[0], "role", _SURE) if len(found) == 1 else None


_PEOPLE, _SURE = 12, 0.8


def _is_called(
    skeleton: Skeleton, person: Person, before: int, wanted: AbstractSet[str], language: Language
) -> bool:
    """Whether one of some words stands with a role beside the person's name: "outgoing President Lee"."""
    return any(
        _stands_beside(skeleton, at, way, wanted, language)
        for at in person.mentions[:_MENTIONS]
        if at < before
        for way in (-1, 1)
    )


def _stands_beside(
    skeleton: Skeleton, at: int, way: int, wanted: AbstractSet[str], language: Language
) -> bool:
    """Looked for to one side, over a comma and names, with the role that the word belongs to."""
    found = role = False
    near = range(at + way, at + way * (_BESIDE + 2), way)
    for k in near:
        if not 0 <= k < len(skeleton.lows) or skeleton.words[k] in _ENDS or skeleton.lows[k] in language.says:
            break
        found = found or skeleton.lows[k] in wanted
        role = role or skeleton.lows[k] in language.roles
    return found and role
