"""Languages as data: cues, marks, pronouns, titles. A new language is one file and one row here."""

from __future__ import annotations

from provenance.languages.english import ENGLISH
from provenance.languages.french import FRENCH
from provenance.languages.german import GERMAN
from provenance.languages.model import Cue, Form, Language, Pronoun
from provenance.languages.russian import RUSSIAN
from provenance.languages.spanish import SPANISH
from provenance.models import Document

__all__ = ["Cue", "Form", "Language", "Pronoun", "for_document", "identify", "known"]

_LANGUAGES = {language.code: language for language in (ENGLISH, GERMAN, FRENCH, SPANISH, RUSSIAN)}
_SAMPLE_CHARS = 4000


def known() -> tuple[Language, ...]:
    """Every language there is data for."""
    return tuple(_LANGUAGES.values())


def identify(text: str) -> str | None:
    """The ISO 639-1 code of the language, by its function words, or None when too little tells.

    >>> identify("The minister said that he was not in the city of his birth.")
    'en'
    """
    words = [word.strip(".,;:!?«»“”„\"'()") for word in text[:_SAMPLE_CHARS].lower().split()]
    counts = [
        (sum(1 for word in words if word in language.function_words), code)
        for code, language in _LANGUAGES.items()
    ]
    best, code = max(counts, default=(0, ""))
    return code if best >= 3 and best * 12 >= len(words) else None


def for_document(document: Document) -> Language:
    """The language data to read a document with: the one it states, else the one it looks like, else "
    "English."""
    stated = (document.language or "")[:2].lower()
    return _LANGUAGES.get(stated) or _LANGUAGES[identify(document.text) or "en"]
