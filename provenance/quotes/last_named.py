"""Who words in marks without a cue are, by the sentence before: whom it is about, or who said it."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.names import is_given
from provenance.quotes.nominatives import main_subject
from provenance.quotes.openings import opening_phrase
from provenance.quotes.phrases import Phrase, phrase_after, phrase_before
from provenance.quotes.plausible import is_known_role
from provenance.quotes.skeleton import STRING, Clauses, Skeleton


def last_named(
    skeleton: Skeleton, sentence: Clauses, before: Clauses, at: int, language: Language
) -> Phrase | None:
    """ "Her neighbour Bo Chen shrugs. “...”": the one whom the sentence before is about."""
    if before.paragraph != sentence.paragraph:
        return None
    if language.verb_second:
        subject = main_subject(skeleton, before.first, before.last, language)
        return subject if subject is None or not _is_marked(skeleton, subject) else None
    if at != sentence.first:
        return None
    begin = before.first
    if skeleton.lows[begin] in language.possessives:
        near = range(begin + 1, min(before.last, begin + 5))
        begin = next((k for k in near if skeleton.words[k][0].isupper()), begin)
    phrase = phrase_after(skeleton, begin, before.last, language)
    if language.drops_subjects or language.subjects_last:
        phrase = opening_phrase(skeleton, before, before.last, language)
        if phrase is None or skeleton.words[phrase.last - 1][0].isupper():
            return phrase
        pronoun = language.pronouns.get(skeleton.lows[phrase.first])
        if pronoun is not None and pronoun.gender and pronoun.number == "s":
            return phrase  # "Apeurée, elle a fui. « ... »"
        return phrase if is_known_role(skeleton, phrase, language) else None
    if phrase is None or skeleton.lows[phrase.first] in language.pronouns:
        return None
    return phrase if skeleton.words[phrase.core - 1][0].isupper() else None


def _is_marked(skeleton: Skeleton, phrase: Phrase) -> bool:
    """ "Die „Ruhe der Gäste“ leide nicht": words in marks, nobody's name."""
    span = range(phrase.first, phrase.last)
    return any(map(skeleton.is_marked, span))


def told_last(
    skeleton: Skeleton, paragraph: int, before: Clauses, language: Language
) -> tuple[Phrase, int] | None:
    """ "The union opposed it, she said.", then words in marks: whoever the sentence before closes with."""
    at = before.last - 2
    if not language.knows_people or paragraph - before.paragraph > 1 or at - 2 < before.first:
        return None
    if skeleton.words[at + 1] != "." or skeleton.lows[at] not in language.says:
        return None
    told = phrase_before(skeleton, at, before.first, language)
    aside = told is not None and told.first > before.first and skeleton.words[told.first - 1] == ","
    return (told, at) if told is not None and aside else None


def opens_named(skeleton: Skeleton, before: Clauses, language: Language) -> Phrase | None:
    """ "Bürgermeister Jan Lee schließt das aus.": a name in full, or behind a role, opens the sentence."""
    found = main_subject(skeleton, before.first, before.last, language)
    if found is None or found.first != before.first or _is_marked(skeleton, found):
        return None
    if before.last - found.last < _BYLINE:
        return None  # a name alone on its line has written the text
    words = skeleton.words
    return found if words[found.last - 1][0].isupper() and words[found.last - 2][0].isupper() else None


_BYLINE = 3


def closes_named(skeleton: Skeleton, before: Clauses, language: Language) -> Phrase | None:
    """ "Es la voz de la diputada Ana Lee.", then a paragraph of words in marks: a full name closes it."""
    end = before.last - (skeleton.words[before.last - 1] in ".:")
    begin = end
    while begin > max(before.first, end - _NAME_REACH) and skeleton.words[begin - 1][0].isupper():
        begin -= 1
    is_short = before.last - before.first <= _SHORT and STRING not in skeleton.words[before.first : end]
    is_full = end - begin > 1 and is_given(skeleton.lows[begin], language)
    return Phrase(begin, end, end, begin) if is_short and is_full and begin > before.first else None


_NAME_REACH, _SHORT = 5, 14


def who_was_asked(
    skeleton: Skeleton, before: Clauses | None, asking: Phrase | None, language: Language
) -> Phrase | None:
    """ "Lee snapped at one who asked if he was sorry. “...”": whom that sentence is about, not who asks."""
    about = opening_phrase(skeleton, before, before.last, language) if before is not None else None
    return about if about is not None and asking is not None and about.first != asking.first else None
