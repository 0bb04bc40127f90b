"""Languages as data: cues, marks, pronouns, titles. A new language is one file and one row here."""

from __future__ import annotations

import re
from functools import cache

from provenance.languages.asides import ASIDES
from provenance.languages.english import ENGLISH
from provenance.languages.french import FRENCH
from provenance.languages.german import GERMAN
from provenance.languages.model import Cue, Form, Language, Pronoun
from provenance.languages.russian import RUSSIAN
from provenance.languages.spanish import SPANISH
from provenance.models import Document

__all__ = [
    "Cue",
    "Form",
    "Language",
    "Pronoun",
    "any_of",
    "cue_words",
    "for_document",
    "identify",
    "known",
    "of_all",
]

_LANGUAGES = {language.code: language for language in (ENGLISH, GERMAN, FRENCH, SPANISH, RUSSIAN)}
_SAMPLE_CHARS = 4000
# "l'agence" counts as two words, "don't" as one.
_APOSTROPHE = re.compile(r"(?<=\b[ldnsjmc])['’]|(?<=\bqu)['’]")


def known() -> tuple[Language, ...]:
    """Every language there is data for."""
    return tuple(_LANGUAGES.values())


def of_all(field: str) -> frozenset[str]:
    """The words that any language has in a field.

    >>> {"apparently", "offenbar"} <= of_all("hedges")
    True
    """
    return frozenset(word for language in known() for word in getattr(language, field))


def any_of(field: str) -> str:
    """A pattern for the words and phrases that any language has in a field of `Asides`, the longest first.

    >>> bool(re.fullmatch(any_of("corrections"), "editor’s note"))
    True
    """
    found = {words for aside in ASIDES.values() for words in getattr(aside, field)}
    listed = sorted(found, key=lambda words: (-len(words), words))
    return "(?:" + "|".join(re.escape(words).replace("'", "[’']") for words in listed) + ")"


def cue_words(lemmas: frozenset[str], *forms: Form) -> frozenset[str]:
    """The words of any language by which something is said in such a way, in some forms.

    >>> {"warned", "warnte", "advirtió"} <= cue_words(frozenset({"warn"}), Form.PAST)
    True
    """
    return frozenset(
        word
        for language in known()
        for word, cue in language.cues.items()
        if cue.lemma in lemmas and cue.form in forms
    )


@cache
def tells_words(cue: str) -> bool:
    """Whether a cue presents words, not what somebody thinks, wants or does; a formula does.

    >>> tells_words("said"), tells_words("according to"), tells_words("expected")
    (True, True, False)
    """
    known_as = [(language, found) for language in known() if (found := language.cues.get(cue.lower()))]
    return not known_as or any(found.lemma in language.speech for language, found in known_as)


def identify(text: str) -> str | None:
    """The ISO 639-1 code of the language, by its function words, or None when too little tells.

    >>> identify("The minister said that he was not in the city of his birth.")
    'en'
    """
    words = [
        word.strip(".,;:!?«»“”„\"'()") for word in _APOSTROPHE.sub(" ", text[:_SAMPLE_CHARS].lower()).split()
    ]
    counts = [
        (sum(1 for word in words if word in language.function_words), code)
        for code, language in _LANGUAGES.items()
    ]
    best, code = max(counts, default=(0, ""))
    if code != "ru" and _is_cyrillic(text[:_SAMPLE_CHARS]):
        return "ru"
    is_enough = best * 12 >= len(words) or (code == "ru" and _is_cyrillic(text[:_SAMPLE_CHARS]))
    return code if best >= 3 and is_enough else None


def _is_cyrillic(sample: str) -> bool:
    letters = [sign for sign in sample if sign.isalpha()]
    return len(letters) > 8 and sum("Ѐ" <= sign <= "ӿ" for sign in letters) * 2 > len(letters)


def for_document(document: Document) -> Language:
    """The language data to read a document with: the one it states, else the one it looks like, else "
    "English."""
    stated = (document.language or "")[:2].lower()
    return _LANGUAGES.get(stated) or _LANGUAGES[identify(document.text) or "en"]
