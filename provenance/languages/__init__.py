"""Languages as data: cues, marks, pronouns, titles. A new language is one file and one row here."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import chain
from operator import attrgetter, methodcaller

from provenance.languages.asides import ASIDES
from provenance.languages.english import ENGLISH
from provenance.languages.french import FRENCH
from provenance.languages.german import GERMAN
from provenance.languages.model import Cue, Form, Language, Pronoun
from provenance.languages.others import CYRILLIC_TELLS, DASH_SAYS, FUNCTION_WORDS, SCRIPTS
from provenance.languages.russian import RUSSIAN
from provenance.languages.spanish import SPANISH
from provenance.models import Document

__all__ = [
    "BYLINE",
    "DENYING",
    "Cue",
    "Form",
    "Language",
    "Pronoun",
    "any_of",
    "credit_pattern",
    "cue_words",
    "for_document",
    "identify",
    "known",
    "of_all",
]

_LANGUAGES = {language.code: language for language in (ENGLISH, GERMAN, FRENCH, SPANISH, RUSSIAN)}
_SAMPLE_CHARS = 4000
# The lemmas of cues whose content somebody says is not so.
DENYING = frozenset({"deny", "refute", "dispute", "doubt", "rebut"})
_BEYOND_LATIN = re.compile("[\u0370-\u1dff\u3040-\ud7af]")
_BARE = methodcaller("strip", ".,;:!?«»“”„\"'()")
# "l'agence" counts as two words, "don't" as one.
_APOSTROPHE = re.compile(r"(?<=\b[ldnsjmc])['’]|(?<=\bqu)['’]")


def known() -> tuple[Language, ...]:
    """Every language there is data for."""
    return tuple(_LANGUAGES.values())


def of_all(field: str) -> frozenset[str]:
    """The words that any language has in a field, or in one of its parts.

    >>> {"apparently", "offenbar"} <= of_all("hedges")
    True
    >>> {"newspaper", "zeitung", "газета"} <= of_all("credit_cues.beside")
    True
    """
    return frozenset(word for language in known() for word in attrgetter(field)(language))


def any_of(field: str) -> str:
    """A pattern for the words and phrases that any language has in a field of `Asides`, the longest first.

    >>> bool(re.fullmatch(any_of("corrections"), "editor’s note"))
    True
    """
    found = {words for aside in ASIDES.values() for words in getattr(aside, field)}
    listed = sorted(found, key=lambda words: (-len(words), words))
    return "(?:" + "|".join(re.escape(words).replace("'", "[’']") for words in listed) + ")"


def credit_pattern(field: str) -> str:
    """One pattern of all that the languages have in a field of `CreditCues`, or of its `around`.

    >>> all(re.fullmatch(credit_pattern("reported"), words) for words in ("according to", "laut", "selon"))
    True
    """
    return "(?:" + "|".join(form for one in known() for form in attrgetter(field)(one.credit_cues)) + ")"


BYLINE = any_of("bylines")
"""A pattern for the words that open the line naming the writer: "By", "Von", "Автор"."""


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


@lru_cache(1 << 10)
def denies_words(cue: str) -> bool:
    """Whether a cue denies what it leads to, in any language.

    >>> denies_words("denied"), denies_words("bestritt"), denies_words("said")
    (True, True, False)
    """
    known_as = (language.cues.get(cue.lower()) for language in known())
    return any(found is not None and found.lemma in DENYING for found in known_as)


@lru_cache(1 << 10)
def tells_words(cue: str) -> bool:
    """Whether a cue presents words, not what somebody thinks, wants or does; a formula does.

    >>> tells_words("said"), tells_words("according to"), tells_words("expected")
    (True, True, False)
    """
    known_as = [(language, found) for language in known() if (found := language.cues.get(cue.lower()))]
    return not known_as or any(found.lemma in language.speech for language, found in known_as)


def identify(text: str) -> str | None:
    """The ISO 639-1 code of the language, by script and function words, or None when too little tells.

    >>> identify("The minister said that he was not in the city of his birth.")
    'en'
    >>> identify("Il ministro ha detto che la città non è pronta per gli ospiti.")
    'it'
    >>> identify("„Wir haben gewonnen“, sagte Müller.")
    'de'
    """
    sample = text[:_SAMPLE_CHARS]
    if len(_BEYOND_LATIN.findall(sample)) * 25 > len(sample):
        letters = "".join(sign for sign in sample.lower() if sign.isalpha())
        if len(letters) > 8 and (code := _code_of_script(letters)) is not None:
            return code
    words = list(map(_BARE, _APOSTROPHE.sub(" ", sample.lower()).split()))
    counts = Counter(chain.from_iterable(filter(None, map(_CODES_OF.get, words))))
    said = _who_says(words) if len(words) <= _MANY_WORDS else Counter[str]()
    counts += said
    best, code = max((counts[code], code) for code in _LANGUAGES)
    other, other_code = max((counts[code], code) for code in FUNCTION_WORDS)
    if other > best * _SURER:
        best, code = other, other_code
    enough = _SAID_COUNTS if said[code] else _ENOUGH
    return code if best >= enough and best * 12 >= len(words) else None


_ENOUGH = 3
# In a few words a verb of saying tells as much as two small words: "«...», a dit Lee".
_SAID_COUNTS = 2


def _who_says(words: Sequence[str]) -> Counter[str]:
    """What the verbs of saying among a few words tell of their language; "met" is a small word elsewhere."""
    verbs = [word for word in words if word not in _CODES_OF]
    return Counter(
        {code: _SAID_COUNTS * sum(map(one.says.__contains__, verbs)) for code, one in _LANGUAGES.items()}
    )


# A language without rules must be plainly likelier, or the rules of a near one are tried.
_SURER = 1.15


def _codes_of() -> dict[str, tuple[str, ...]]:
    """Of each small word, the languages that have it."""
    codes: dict[str, tuple[str, ...]] = {}
    ruled = {code: language.function_words for code, language in _LANGUAGES.items()}
    for code, own in (*ruled.items(), *FUNCTION_WORDS.items()):
        for word in own:
            codes[word] = (*codes.get(word, ()), code)
    return codes


_CODES_OF = _codes_of()


def _code_of_script(letters: str) -> str | None:
    """What script and letters tell of a language; None for Latin letters, which many share."""
    cyrillic = sum("Ѐ" <= sign <= "ӿ" for sign in letters) * 2 > len(letters)
    if cyrillic:
        return _code_of_cyrillic(letters)
    for code, signs, share in SCRIPTS:
        if len(signs.findall(letters)) > share * len(letters):
            return code
    return None


def _code_of_cyrillic(letters: str) -> str:
    for code, signs, others in CYRILLIC_TELLS:
        if len(signs.findall(letters)) * 250 > len(letters) and not others.search(letters):
            return code
    return "ru"


def for_document(document: Document) -> Language:
    """The language data to read a document with: the one it states, else the one it looks like, else English.

    A language without rules has marks and outlets only.
    """
    stated = (document.language or "")[:2].lower()
    if stated in _LANGUAGES:
        return _LANGUAGES[stated]
    code = stated if stated in _OTHERS else identify(document.text)
    if code is None:
        code = _UNKNOWN if len(document.text[:_SAMPLE_CHARS].split()) > _MANY_WORDS else "en"
    return _LANGUAGES.get(code) or _plain(code)


# So many words hold some of English if they are English.
_MANY_WORDS = 40
_UNKNOWN = "und"
_OTHERS = (
    frozenset(FUNCTION_WORDS) | {code for code, _, _ in SCRIPTS} | {code for code, _, _ in CYRILLIC_TELLS}
)


@cache
def _plain(code: str) -> Language:
    """A language without rules: nobody is named as a speaker."""
    small, says = FUNCTION_WORDS.get(code, frozenset()), DASH_SAYS.get(code, frozenset())
    return Language(code=code, cues={}, function_words=small, dash_says=says)
