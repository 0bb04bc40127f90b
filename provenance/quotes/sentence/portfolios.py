"""Who holds an office of several fields: "el ministro de Economía, Comercio y Empresa, Ana Lee"."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.sentence.names import is_given
from provenance.quotes.sentence.phrases import Phrase, with_name_aside
from provenance.quotes.sentence.skeleton import Skeleton


def with_holder_aside(skeleton: Skeleton, phrase: Phrase, last: int, language: Language) -> Phrase:
    """The name set off behind an office, of one field or of several."""
    held = with_holder(skeleton, phrase, last, language)
    return with_name_aside(skeleton, held, last, language)


def with_holder(skeleton: Skeleton, phrase: Phrase, last: int, language: Language) -> Phrase:
    """The name set off behind a list of what an office is for; any other phrase as it is."""
    if not language.subjects_last or skeleton.words[phrase.last : phrase.last + 1] != [","]:
        return phrase
    if not _is_office(skeleton, phrase, language):
        return phrase
    comma = _past_fields(skeleton, phrase.last, last, language)
    end = _full_name(skeleton, comma, last, language) if comma is not None else None
    if comma is None or end is None:
        return phrase
    return Phrase(comma + 1, end, end, phrase.left)


def _is_office(skeleton: Skeleton, phrase: Phrase, language: Language) -> bool:
    """Whether an article and an office lead the phrase, which names nobody: "la ministre de l’Eau"."""
    lows = skeleton.lows[phrase.first : phrase.last]
    leads = lows[0] in language.determiners and not language.roles.isdisjoint(lows[1:3])
    return leads and not any(is_given(low, language) for low in lows)


def _past_fields(skeleton: Skeleton, comma: int, last: int, language: Language) -> int | None:
    """The comma behind ", Comercio y Empresa", ", de l’Eau et des Mines"; None where no such list stands."""
    words, lows = skeleton.words, skeleton.lows
    if comma + 1 >= last or is_given(lows[comma + 1], language):
        return None
    joined = False
    for k in range(comma + 1, min(last, comma + _REACH)):
        if words[k] == ",":
            if joined:
                return k
        elif lows[k] in language.joining:
            joined = True
        elif not _is_of_field(skeleton, k, language):
            return None
    return None


def office_of_fields(skeleton: Skeleton, comma: int, first: int, language: Language) -> int | None:
    """Where the office stands whose list of fields ends at `comma`, in front of a name."""
    words, lows = skeleton.words, skeleton.lows
    joined = listed = False
    for k in range(comma - 1, max(first - 1, comma - _REACH), -1):
        if lows[k] in language.roles and k and lows[k - 1] in language.determiners | language.contracted:
            return k if listed else None
        if words[k] == ",":
            if not joined:
                return None
            listed = True
        elif lows[k] in language.joining:
            joined = True
        elif not _is_of_field(skeleton, k, language):
            return None
    return None


def _is_of_field(skeleton: Skeleton, at: int, language: Language) -> bool:
    low = skeleton.lows[at]
    if low in language.of_words or low in language.determiners:
        return True
    if not low.isalpha() or low in language.prepositions or low in language.relatives:
        return False
    return low not in language.sorts


_REACH = 20


def _full_name(skeleton: Skeleton, comma: int, last: int, language: Language) -> int | None:
    words, end = skeleton.words, comma + 1
    while end < last and end - comma < _NAME_REACH and words[end][0].isupper():
        end += 1
    is_full = end - comma > _NAMED and is_given(skeleton.lows[comma + 1], language)
    closes = end >= last or not words[end][0].isalnum()
    return end if is_full and closes else None


_NAME_REACH, _NAMED = 6, 2
