"""Whom any pronoun means: by fitted signs where a language has them, by rules elsewhere."""

from __future__ import annotations

from provenance.languages.model import Language, Pronoun
from provenance.quotes.sentence.skeleton import Skeleton
from provenance.quotes.speakers.it_and_they import by_subject
from provenance.quotes.speakers.pronouns import by_pronoun
from provenance.quotes.speakers.scene import Resolved, Scene
from provenance.quotes.speakers.topics import by_subject_before, leading_in
from provenance.quotes.speakers.whom import by_reading
from provenance.quotes.tally import Tally


def by_any_pronoun(skeleton: Skeleton, at: int, low: str, scene: Scene, language: Language) -> Resolved:
    """Whom the pronoun at token `at` means."""
    pronoun = language.pronouns.get(low) or language.oblique.get(low)
    if pronoun is not None and pronoun.gender in ("m", "f") and pronoun.number != "p":
        led = leading_in(skeleton, at, pronoun.gender, scene, language)
        if led is not None:
            return led
        if scene.whom is not None:
            return by_reading(skeleton, at, pronoun.gender, scene, scene.whom, language)
        meant = by_subject_before(skeleton, at, pronoun.gender, scene, language)
        if meant is not None:
            return meant
    if scene.those is not None and pronoun is not None:
        return _of_things(skeleton, at, pronoun, scene, scene.those, language)
    return by_pronoun(skeleton, at, low, scene, language)


def _of_things(
    skeleton: Skeleton, at: int, pronoun: Pronoun, scene: Scene, weights: Tally, language: Language
) -> Resolved:
    """What "it" and "they" mean; "I" and "we" outside marks are the writer's, who is nobody quoted."""
    if pronoun.person != _THIRD:
        return Resolved(None, None, "pronoun-lost")
    return by_subject(skeleton, at, pronoun.number == "p", scene, weights, language)


_THIRD = 3
