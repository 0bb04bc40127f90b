"""Whether a speaker printed without a name is one person or several, by the word that carries the phrase."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.speakers.descriptions import gender_of_noun


def is_one(name: str, gender: str, language: Language) -> bool:
    """Whether "he" or "she" can mean a speaker printed so: "first-time voter", "Witness J", "Ann"."""
    if name.lower() in {"m": language.male_names, "f": language.female_names}.get(gender, ()):
        return True
    printed, _, letter = name.rpartition(" ")
    if printed and len(letter) == 1 and letter.isupper() and printed.lower() not in language.bodies:
        return True  # "Witness J", as courts call those whom nobody may name
    head = head_of(name, language).lower()
    told = gender_of_noun(head)
    return (head in language.roles or head in language.trades) and told in ("", gender or told)


def is_many(name: str, language: Language) -> bool:
    """Whether "they" can mean a speaker printed so: "officials in the north", "Ann Lee and Bo Chen"."""
    head = head_of(name, language)
    low, kinds = head.lower(), language.role_words
    if not language.joining.isdisjoint(name.split()) or low in kinds.crowds:
        return True
    if not low.endswith("s") or low.endswith("ss"):
        return False
    one, known = low.removesuffix("s"), (language.roles, language.demonyms, kinds.followers)
    is_plural = any(one in nouns for nouns in known) or low.endswith(kinds.follower_endings)
    return is_plural or not head[:1].isupper()


def head_of(name: str, language: Language) -> str:
    """ "officials" of "officials in the north": the word before a preposition, else the last; "" of none."""
    words = name.split()
    end = next((k for k, word in enumerate(words) if word.lower() in language.prepositions), len(words))
    return words[end - 1] if end else ""
