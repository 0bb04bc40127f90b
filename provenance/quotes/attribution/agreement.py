"""Whether a subject and its verb agree in number: "two Americans killed in the attacks" holds no verb."""

from __future__ import annotations

from provenance.languages.model import Form, Language
from provenance.quotes.sentence.cue_places import CuePlace
from provenance.quotes.sentence.phrases import Phrase

_NO_PLURALS = ("ss", "us", "is", "'s", "’s")
_LEAST = 4


def disagrees(place: CuePlace, subject: Phrase) -> bool:
    """Whether many stand in front of a verb in -s: "the parents of two killed in the attacks" """
    skeleton, at, language = place.skeleton, place.at, place.language
    if not language.knows_people or place.cue.form is not Form.PRESENT or not skeleton.lows[at].endswith("s"):
        return False
    if subject.last > at or not skeleton.words[subject.core - 1].islower():
        return False
    return _are_many(skeleton.lows[subject.core - 1], language)


def _are_many(low: str, language: Language) -> bool:
    small = language.phrase_words
    if low in small.plural_people:
        return True
    is_plural = low.endswith("s") and not low.endswith(_NO_PLURALS) and len(low) >= _LEAST
    return is_plural and low not in small.one_in_s
