"""Whom a sentence is about whose words are led in by "que" behind a verb that no table knows."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.attribution.plausible import is_someone
from provenance.quotes.sentence.openings import opening_phrase
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import Clauses, Skeleton


def that_led(
    skeleton: Skeleton, sentence: Clauses, at: int, language: Language
) -> tuple[Phrase, None] | None:
    """ "El Consejo le enrostró que «...»": who opens the sentence of the string at token `at`, or None."""
    lows = skeleton.lows
    led = at - 2 > sentence.first and lows[at - 1] in language.that_words
    if not language.subjects_last or not led or not lows[at - 2].isalpha():
        return None
    about = opening_phrase(skeleton, sentence, at - 1, language)
    if about is None or about.first != sentence.first or at - about.last > _REACH:
        return None
    return (about, None) if is_someone(skeleton, about, language) else None


_REACH = 7
