"""Names taken back to the nominative by the endings of their language: "Антона Ершова" is Антон Ершов.

Only full names whose given name is known; every case but the nominative itself, singular.
"""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.sentence.compounds import ends_in
from provenance.quotes.sentence.persons import People, Person


def in_nominative(words: tuple[str, ...], language: Language) -> tuple[str, ...]:
    """The words of a full name in the nominative; other words as they are."""
    cases = language.name_cases
    if not language.declines_names or len(words) < 2:
        return words
    given, surname = words[0], words[-1]
    if given.lower() in language.female_names or given.lower() in language.male_names:
        return words
    man = _known(given, cases.given + cases.given_in_a, language.male_names)
    if man is not None:
        return (man, *words[1:-1], _changed(surname, cases.men))
    woman = _known(given, cases.given_in_a, language.female_names)
    if woman is not None:
        return (woman, *words[1:-1], _changed(surname, cases.women))
    return words


def is_given_in_any_case(low: str, language: Language) -> bool:
    """Whether a word is a given name, in whatever case: "михаила"."""
    cases = language.name_cases
    if low in language.male_names or low in language.female_names:
        return True
    known = _known(low, cases.given + cases.given_in_a, language.male_names)
    return known is not None or _known(low, cases.given_in_a, language.female_names) is not None


def role_in_nominative(low: str, language: Language) -> str | None:
    """The role that a noun in another case names: "чемпионки" is a "чемпионка"."""
    endings = language.name_cases.nouns
    forms = (low.removesuffix(ending) + nominative for ending, nominative in endings if low.endswith(ending))
    return next((form for form in forms if form in language.roles), None)


def compound_in_nominative(low: str, language: Language) -> str | None:
    """ "des Bauernverbandes" is the "bauernverband", "des Ratspräsidenten" the "ratspräsident"."""
    endings = (*language.name_cases.weak, *language.name_cases.nouns)
    forms = (low.removesuffix(ending) + nominative for ending, nominative in endings if low.endswith(ending))
    return next((form for form in forms if ends_in(form, language.who)), None)


def body_in_nominative(low: str, language: Language) -> str | None:
    """The body that a noun behind "in" names: "сказали в полиции" is the "полиция"."""
    endings = language.name_cases.places
    forms = (low.removesuffix(old) + nominative for old, nominative in endings if low.endswith(old))
    return next((form for form in forms if form in language.bodies), None)


def surname_forms(surname: str, language: Language) -> tuple[str, ...]:
    """What a surname alone may be in the nominative: "Ершова" of "по словам Ершова" is Ершов."""
    return tuple(
        surname.removesuffix(ending) + nominative
        for ending, nominative in (*language.name_cases.men, *language.name_cases.women)
        if surname.endswith(ending) and len(surname) > len(ending) + 1
    )


def is_owned(word: str, language: Language) -> bool:
    """Whether a name in -a stands in the genitive: behind an office, that it is no holder of."""
    genitive = tuple(ending for ending, _ in language.name_cases.led_in_a)
    return language.declines_names and word.endswith(genitive)


def in_another_case(people: People, surname: str, language: Language) -> Person | None:
    """ "адвокат Сомова" where the text names Олег Сомов: a man's surname, not a woman's."""
    for form in surname_forms(surname, language):
        men = [one for one in people.by_surname.get(form.casefold(), []) if one.gender == "m"]
        if len(men) == 1 and len(men[0].words) > 1:
            return men[0]
    return None


def _known(given: str, endings: tuple[tuple[str, str], ...], names: frozenset[str]) -> str | None:
    forms = (given.removesuffix(old) + new for old, new in endings if given.endswith(old))
    return next((form for form in forms if form.lower() in names), None)


def _changed(surname: str, endings: tuple[tuple[str, str], ...]) -> str:
    if "-" in surname:
        return "-".join(_changed(part, endings) for part in surname.split("-"))  # "Львовой-Беловой"
    for ending, nominative in endings:
        if surname.endswith(ending) and len(surname) > len(ending) + 1:
            return surname[: -len(ending)] + nominative
    return surname
