"""What stands behind a phrase and is no part of it: how one says it, what one does meanwhile. Word lists."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.sentence.skeleton import Skeleton


def is_inverted(low: str, language: Language) -> bool:
    """ "Est-ce", "Faut-il", "Croyez-vous": a verb with its pronoun behind."""
    verb, dash, pronoun = low.rpartition("-")
    behind = (language.pronouns, language.demonstratives, language.own_objects)
    return bool(dash) and len(verb) > 1 and any(pronoun in some for some in behind)


def tells_tone(skeleton: Skeleton, at: int, language: Language) -> bool:
    """ "d'une voix lasse", "d'un ton sec": how it is said, behind who says it."""
    lows = skeleton.lows
    if lows[at] not in language.of_words or at + 2 >= len(lows):
        return False
    noun = at + 1 + (lows[at + 1] in language.determiners)
    return not language.phrase_words.tones.isdisjoint(lows[noun : noun + 2])


def does_meanwhile(skeleton: Skeleton, at: int, first: int, language: Language) -> bool:
    """ "un représentant des jeunes tenant à garder l'anonymat": what one does meanwhile, behind a phrase."""
    low, lows = skeleton.lows[at], skeleton.lows
    if at < first + 2 or at + 1 >= len(lows) or not low.endswith(language.phrase_words.gerunds):
        return False
    if low in language.who or lows[at - 1] in language.openings or not skeleton.words[at].islower():
        return False
    behind = (language.prepositions, language.determiners, language.oblique, language.adverbs)
    return any(lows[at + 1] in some for some in behind)


def is_its_verb(skeleton: Skeleton, at: int, first: int, language: Language) -> bool:
    """ "el entrenador evitó": a form that is nothing but a verb, behind a noun."""
    low = skeleton.lows[at]
    if (
        not low.endswith(language.verb_endings)
        or len(low) < _SHORTEST_VERB
        or not skeleton.words[at].islower()
    ):
        return False
    return at > first and skeleton.lows[at - 1] not in language.openings


_SHORTEST_VERB = 4


def joins_portfolios(skeleton: Skeleton, at: int, first: int, language: Language) -> bool:
    """ "el ministro de Energía y Minas, Juan Lee": two things that one office is for."""
    words, lows = skeleton.words, skeleton.lows
    if at + 1 >= len(words) or not words[at + 1][0].isupper() or not words[at - 1][0].isupper():
        return False
    k = at - 1
    while k > first and words[k][0].isupper():
        k -= 1
    k -= lows[k] in language.determiners
    return k > first and lows[k] in language.of_words and lows[k - 1] in language.roles | language.bodies
