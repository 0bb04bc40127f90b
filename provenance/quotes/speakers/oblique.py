"""Names and nouns in the case that what stands in front asks for, taken back to the nominative.

"по словам Джона Картера" asks for a genitive, so that regular endings tell what no table holds.
"""

from __future__ import annotations

from collections.abc import Sequence

from provenance.languages.model import Language
from provenance.quotes.sentence.declined import (
    body_in_nominative,
    compound_in_nominative,
    role_in_nominative,
)
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import Skeleton

_SHORTEST_STEM = 2
_FULL_NAME = 2


def stands_in_case(skeleton: Skeleton, at: int, language: Language) -> bool:
    """Whether a formula, a noun or a verb in front of what begins at a token asks for another case.

    Small words that describe it may stand between: "по словам молодого сенатора Джона Картера".
    """
    if not language.name_cases.leading:
        return False
    for k in range(at, max(0, at - _REACH), -1):
        if _is_led(skeleton, k, language):
            return True
        word = skeleton.words[k - 1]
        if not word.isalpha() or not word.islower() or word in language.sorts:
            return False
    return False


_REACH = 7


def _is_led(skeleton: Skeleton, at: int, language: Language) -> bool:
    low = skeleton.lows[at - 1]
    if low in language.name_cases.leading or low in language.quoted_words:
        return True
    leads = (one for one in language.formulas if one[0] in language.prepositions)
    return any(tuple(skeleton.lows[max(0, at - len(one)) : at]) == one for one in leads)


def is_whose(skeleton: Skeleton, at: int, in_case: bool, language: Language) -> bool:
    """ "друга Ивана Орлова", "в штабе Ивана Орлова": a name behind whoever or whatever is somebody's."""
    low = skeleton.lows[at - 1]
    if not in_case or low in language.roles:
        return False
    is_body = low in language.things or body_in_nominative(low, language) is not None
    return is_body or low in language.role_words.related


def owner_in_case(skeleton: Skeleton, phrase: Phrase, language: Language) -> Phrase | None:
    """ "в сообщении пресс-службы", "слова Ивана Лисова": whose words these are, behind such a noun."""
    low = skeleton.lows[phrase.first]
    is_led = language.declines_names and (low in language.name_cases.leading or low in language.quoted_words)
    if not is_led or phrase.last - phrase.first < _FULL_NAME:
        return None
    begin = phrase.first + 1
    return Phrase(begin, phrase.last, max(phrase.core, begin + 1), begin)


def name_in_nominative(words: tuple[str, ...], language: Language) -> tuple[str, ...]:
    """A name that is known to stand in another case, by regular endings; as it is where these do not tell."""
    cases = language.name_cases
    given, surname = words[0], words[-1]
    if len(words) < _FULL_NAME:
        return (_changed(surname, (*cases.led_women, *cases.led, *cases.led_in_a)),)
    surname_of_woman = _changed(surname, cases.led_women)
    if surname_of_woman != surname:
        return (_changed(given, cases.led_in_a), *words[1:-1], surname_of_woman)
    if (
        given.lower() in language.given_names
        and _changed(given, cases.led).lower() not in language.male_names
    ):
        return words  # but "по словам Александра Лисова"
    woman = _changed(given, cases.led_in_a)
    if woman != given:
        return (woman, *words[1:])
    man = _changed(given, cases.led)
    if man == given and given.endswith(cases.consonants):
        return words  # no other case: "Глеб"
    return (man, *words[1:-1], _changed(surname, (*cases.led, *cases.led_in_a)))


def noun_in_nominative(words: Sequence[str], language: Language) -> list[str]:
    """A role or body in the nominative with the adjectives in front; what hangs on it as it is."""
    found = list(words)
    if not language.has_capital_nouns and (several := _several(words, language)) is not None:
        return several
    for at, word in enumerate(words):
        low = word.lower()
        noun = low if low in language.who else None
        noun = noun or role_in_nominative(low, language) or body_in_nominative(low, language)
        noun = noun or (compound_in_nominative(low, language) if language.has_capital_nouns else None)
        if noun is not None:
            if noun != low:
                found[at] = noun.capitalize() if word[0].isupper() else noun
            endings = language.name_cases.adjectives.get(noun[-1], language.name_cases.adjectives.get("", ()))
            found[:at] = [_changed(one, endings) for one in words[:at]]
            return found
        if not low.endswith(tuple(language.name_cases.oblique_adjectives)):
            break
    return found


def _several(words: Sequence[str], language: Language) -> list[str] | None:
    """ "по словам местных жителей", "по данным следователей": several, with the adjectives in front."""
    for at, word in enumerate(words):
        plural = _changed(word, language.name_cases.weak)
        if plural != word and word.islower():
            fronts = (one.removesuffix("х") + "е" for one in words[:at])  # "местных"
            return [*fronts, plural, *words[at + 1 :]]
        if not word.endswith(_MANY):
            return None
    return None


_MANY = ("ых", "их")


def _changed(word: str, endings: Sequence[tuple[str, str]]) -> str:
    if word.isupper():
        return word
    if "-" in word:
        return "-".join(_changed(part, endings) for part in word.split("-"))
    fits = (one for one in endings if word.endswith(one[0]) and len(word) - len(one[0]) >= _SHORTEST_STEM)
    ending = next(fits, None)
    return word if ending is None else word.removesuffix(ending[0]) + ending[1]
