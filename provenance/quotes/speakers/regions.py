"""Offices of a region that look like names: "Губернатор Белоозерской области" names nobody."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.sentence.skeleton import Skeleton

_LONG = 2  # "-ой", "-ого": no surname's nominative that a noun in the genitive follows


def is_of_region(skeleton: Skeleton, first: int, last: int, language: Language) -> bool:
    """Whether a role and a word in the genitive are followed by the noun that the word describes."""
    if not language.declines_names or last - first != _LONG or last >= len(skeleton.words):
        return False
    lows = skeleton.lows
    endings = tuple(one for one in language.genitive_endings if len(one) >= _LONG)
    if lows[first] not in language.roles or not lows[first + 1].endswith(endings):
        return False
    noun = lows[last]
    if not skeleton.words[last].islower() or noun in language.small_words or noun in language.cues:
        return False
    is_past = noun.endswith(tuple(ending for ending, _ in language.past_genders))
    return noun.endswith(language.genitive_endings) and not is_past
