"""Full names as layout prints them: in a headline only ("Ann Lee Wins Vote", where the text goes on with
"Lee"), or in the capitals a text opens with ("ANN LEE won the vote")."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from provenance.languages.model import Language
from provenance.quotes.owners import bare
from provenance.quotes.sentence.names import is_given, name_words
from provenance.quotes.sentence.skeleton import Skeleton
from provenance.quotes.speakers.naming import may_be_name

_LONGEST_NAME = 4


def is_headed(skeleton: Skeleton, first: int, last: int, language: Language) -> bool:
    """Whether a run of capitals is longer than names are, titles left out: part of a headline."""
    if last - first <= _LONGEST_NAME:
        return False
    begin, end = name_words(skeleton, first, last, language)
    return end - begin > _LONGEST_NAME


def names_of_headline(
    skeleton: Skeleton, first: int, last: int, printed: Mapping[str, int], language: Language
) -> Iterator[tuple[str, str]]:
    """Given name and surname, when the text prints the surname again, alone."""
    words, lows = skeleton.words, skeleton.lows
    for at in range(first, last - 1):
        given, surname = words[at], bare(words[at + 1])
        if not is_given(lows[at], language) or lows[at] in language.sorts:
            continue
        if printed[given] > 1 or printed[surname] < 2:
            continue  # named in full below, or never again
        is_surname = surname[0].isupper() and lows[at + 1] not in language.sorts
        if is_surname and may_be_name((given, surname), language):
            yield given, surname


def opens_loud(skeleton: Skeleton, first: int, last: int, language: Language) -> bool:
    """Whether a full name in capitals opens a paragraph that goes on in small letters."""
    words = skeleton.words
    if not language.knows_people or last - first < 2 or last >= len(words) or not words[last].islower():
        return False
    is_loud = all(word.isupper() and len(word) > 1 for word in words[first:last])
    return is_loud and is_given(skeleton.lows[first], language)


def in_small_letters(words: tuple[str, ...]) -> tuple[str, ...]:
    """ "ANN LEE" as ("Ann", "Lee")."""
    return tuple(word.title() for word in words)
