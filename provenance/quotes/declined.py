"""Russian names taken back to the nominative: "Антона Ершова", "Анну Лисову" are Антон Ершов, Анна Лисова.

Only full names whose given name is known; every case but the nominative itself, singular.
"""

from __future__ import annotations

from provenance.languages.model import Language

_MEN = (
    *(("ова", "ов"), ("ева", "ев"), ("ёва", "ёв"), ("ина", "ин"), ("ына", "ын")),
    *(("ову", "ов"), ("еву", "ев"), ("ёву", "ёв"), ("ину", "ин"), ("ыну", "ын")),
    *(("овым", "ов"), ("евым", "ев"), ("ёвым", "ёв"), ("иным", "ин"), ("ове", "ов"), ("ине", "ин")),
    *(("ского", "ский"), ("скому", "ский"), ("ским", "ский"), ("ском", "ский")),
)
_MEN_TOO = (
    *(("цкого", "цкий"), ("цкому", "цкий"), ("цким", "цкий"), ("ого", "ый"), ("его", "ий"), ("ому", "ый")),
    *(("ым", "ый"), ("ом", ""), ("ем", "ь"), ("а", ""), ("у", ""), ("я", "ь"), ("ю", "ь"), ("е", "")),
)
_WOMEN = (
    *(("ской", "ская"), ("скую", "ская"), ("цкой", "цкая"), ("цкую", "цкая"), ("овой", "ова")),
    *(("ову", "ова"), ("евой", "ева"), ("еву", "ева"), ("ёвой", "ёва"), ("ёву", "ёва"), ("иной", "ина")),
    *(("ину", "ина"), ("ой", "ая"), ("ую", "ая")),
)
# How given names end in the other cases, and in the nominative.
_GIVEN = (
    *(("ом", ""), ("ем", "й"), ("ем", "ь"), ("а", ""), ("у", ""), ("е", ""), ("я", "й"), ("я", "ь")),
    *(("ю", "й"), ("ю", "ь"), ("е", "й"), ("и", "й")),
)
_GIVEN_IN_A = (
    *(("ы", "а"), ("и", "а"), ("е", "а"), ("у", "а"), ("ой", "а"), ("и", "я"), ("е", "я"), ("ю", "я")),
    *(("ей", "я"), ("ёй", "я")),
)


def in_nominative(words: tuple[str, ...], language: Language) -> tuple[str, ...]:
    """The words of a full name in the nominative; other words as they are."""
    if not language.declines_names or len(words) < 2:
        return words
    given, surname = words[0], words[-1]
    if given.lower() in language.female_names or given.lower() in language.male_names:
        return words
    man = _known(given, _GIVEN + _GIVEN_IN_A, language.male_names)
    if man is not None:
        return (man, *words[1:-1], _changed(surname, _MEN + _MEN_TOO))
    woman = _known(given, _GIVEN_IN_A, language.female_names)
    if woman is not None:
        return (woman, *words[1:-1], _changed(surname, _WOMEN))
    return words


_NOUNS = (
    *(("ки", "ка"), ("ице", "ица"), ("ицы", "ица"), ("ы", "а"), ("и", "я"), ("и", "ь"), ("а", "")),
    *(("я", "ь"), ("я", "й"), ("ого", "ый"), ("ого", "ий"), ("его", "ий"), ("ей", "ая"), ("ой", "ая")),
    *(("у", ""), ("ом", "")),
)


def role_in_nominative(low: str, roles: frozenset[str]) -> str | None:
    """The role that a noun in another case names: "чемпионки" is a "чемпионка"."""
    forms = (low.removesuffix(ending) + nominative for ending, nominative in _NOUNS if low.endswith(ending))
    return next((form for form in forms if form in roles), None)


def surname_forms(surname: str) -> tuple[str, ...]:
    """What a surname alone may be in the nominative: "Ершова" of "по словам Ершова" is Ершов."""
    return tuple(
        surname.removesuffix(ending) + nominative
        for ending, nominative in (*_MEN, *_MEN_TOO, *_WOMEN)
        if surname.endswith(ending) and len(surname) > len(ending) + 1
    )


def _known(given: str, endings: tuple[tuple[str, str], ...], names: frozenset[str]) -> str | None:
    forms = (given.removesuffix(old) + new for old, new in endings if given.endswith(old))
    return next((form for form in forms if form.lower() in names), None)


def _changed(surname: str, endings: tuple[tuple[str, str], ...]) -> str:
    for ending, nominative in endings:
        if surname.endswith(ending) and len(surname) > len(ending) + 1:
            return surname[: -len(ending)] + nominative
    return surname
