"""Who can be meant by a role nobody was given: who spoke, not one of another office, nor one told of."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from provenance.languages.model import Language
from provenance.quotes.sentence.offices import with_compounds
from provenance.quotes.sentence.openings import opening_phrase
from provenance.quotes.sentence.persons import Person
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import Skeleton
from provenance.quotes.speakers.scene import SPOKEN_REACH, Scene, last_mention

_FAR_TOKENS = 160


def is_no_holder(
    skeleton: Skeleton, at: int, person: Person, wanted: AbstractSet[str], scene: Scene, language: Language
) -> bool:
    """ "Auch der Verteidiger" is not the prosecutor, nor one who was only named in brackets."""
    if language.subjects_last:
        return _is_of_court(skeleton, at, person, wanted, language)
    if not language.verb_second or not wanted & language.offices or wanted & with_compounds(person.roles):
        return False
    spoke = any(one is person for _, one, _ in scene.spoken[-SPOKEN_REACH:])
    named = max(0, last_mention(person, at))
    bracket = next((k for k in range(named, max(-1, named - _ASIDE), -1) if skeleton.words[k] in "()"), None)
    is_aside = bracket is not None and skeleton.words[bracket] == "("
    return bool(person.roles & language.offices) or (is_aside and not spoke)


_ASIDE = 8


def heard_before(
    skeleton: Skeleton, phrase: Phrase, meant: Person, gender: str, scene: Scene, language: Language
) -> Person | None:
    """Who spoke last, where the verb stands second and the one named since was only told of."""
    spoken, one, _ = scene.spoken[-1] if scene.spoken else (-1, None, "")
    if not language.verb_second or one is None or one is meant or one.is_thing:
        return None
    if phrase.first - spoken > _FAR_TOKENS or one.gender not in ("", gender or one.gender):
        return None
    latest = last_mention(meant, phrase.first)
    sentence = skeleton.sentences[scene.sentence_of(skeleton, max(0, latest))]
    opening = opening_phrase(skeleton, sentence, sentence.last, language)
    is_topic = opening is not None and opening.first <= latest <= opening.last
    return None if is_topic or sentence.first <= phrase.first < sentence.last else one


def _is_of_court(
    skeleton: Skeleton, at: int, person: Person, wanted: AbstractSet[str], language: Language
) -> bool:
    """ "Omar s'inquiète. « ... », ordonne le juge": no one is the judge who was not called so."""
    courts = language.role_words.of_courts
    if not wanted & courts or person.roles & (courts | wanted):
        return False
    near = frozenset(skeleton.lows[max(0, at - _COURT) : at + _COURT])
    asked = frozenset(skeleton.lows[at : at + 3])
    return len(near & (courts | language.role_words.parties) - asked) >= _OTHERS


_COURT, _OTHERS = 200, 2
