"""Russian names taken back to the nominative: "Антона Ершова" is Антон Ершов.

Only full names whose given name is known, and only the genitive, which "по словам" and titles ask for.
"""

from __future__ import annotations

from provenance.languages.model import Language

_MEN = (("ова", "ов"), ("ева", "ев"), ("ёва", "ёв"), ("ина", "ин"), ("ына", "ын"), ("ского", "ский"))
_MEN_TOO = (("цкого", "цкий"), ("ого", "ый"), ("его", "ий"), ("а", ""), ("я", "ь"))
_WOMEN = (("ской", "ская"), ("цкой", "цкая"), ("овой", "ова"), ("евой", "ева"), ("иной", "ина"), ("ой", "ая"))


def in_nominative(words: tuple[str, ...], language: Language) -> tuple[str, ...]:
    """The words of a full name in the nominative; other words as they are."""
    if not language.declines_names or len(words) < 2:
        return words
    given, surname = words[0], words[-1]
    if given.lower() in language.female_names or given.lower() in language.male_names:
        return words
    man = next((form for form in _mens(given) if form.lower() in language.male_names), None)
    if man is not None and given.lower() not in language.male_names:
        return (man, *words[1:-1], _changed(surname, (*_MEN, *_MEN_TOO)))
    woman = next((form for form in _womens(given) if form.lower() in language.female_names), None)
    if woman is not None and given.lower() not in language.female_names:
        return (woman, *words[1:-1], _changed(surname, _WOMEN))
    return words


def surname_forms(surname: str) -> tuple[str, ...]:
    """What a surname alone may be in the nominative: "Ершова" of "по словам Ершова" is Ершов."""
    endings = (*_MEN, *_MEN_TOO, *_WOMEN)
    return tuple(
        surname.removesuffix(ending) + nominative
        for ending, nominative in endings
        if surname.endswith(ending) and len(surname) > len(ending) + 1
    )


def _mens(given: str) -> tuple[str, ...]:
    if given.endswith("а"):
        return (given[:-1],)
    return (given[:-1] + "й", given[:-1] + "ь") if given.endswith("я") else ()


def _womens(given: str) -> tuple[str, ...]:
    return (given[:-1] + "а", given[:-1] + "я") if given.endswith(("ы", "и")) else ()


def _changed(surname: str, endings: tuple[tuple[str, str], ...]) -> str:
    for ending, nominative in endings:
        if surname.endswith(ending) and len(surname) > len(ending) + 1:
            return surname[: -len(ending)] + nominative
    return surname
