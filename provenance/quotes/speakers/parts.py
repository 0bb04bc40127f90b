"""The part a name plays in its sentence, by the words beside it: subject, object, owner, who asks."""

from __future__ import annotations

from provenance.languages.model import Form, Language
from provenance.quotes.owners import POSSESSIVES
from provenance.quotes.sentence.skeleton import Clauses, Skeleton

_RUN = 6


def part_of(skeleton: Skeleton, at: int, sentence: Clauses, language: Language) -> str:
    """What a name or pronoun at token `at` is: "opens", "clause", "subject", "asks", ..."""
    end = _name_end(skeleton, at)
    if any(skeleton.words[k].endswith(POSSESSIVES) for k in range(at, end)):
        return "owner"
    begin = at - 1
    while begin >= max(sentence.first, at - _RUN) and _stands_before(skeleton, begin, language):
        begin -= 1
    before = skeleton.lows[begin] if begin >= sentence.first else ""
    if before == "," and (described := _before_description(skeleton, begin, sentence, language)) is not None:
        return described  # "the failure of the roads minister, Ann Lee, to come"
    if before in language.prepositions:
        return "of"
    if _is_asking(before, language):
        return "asked"
    follows = skeleton.lows[end] if end < len(skeleton.lows) else "."
    if _is_asking(follows, language):
        return "asks"
    if not before:
        return "opens"
    if before in language.conjunctions or before in language.that_words:
        return "clause"
    return "subject" if not before[0].isalnum() or _is_verb(follows, language) else "object"


def _before_description(skeleton: Skeleton, comma: int, sentence: Clauses, language: Language) -> str | None:
    """What "the roads minister" in front of a name set off is, where it hangs on a preposition; else None."""
    begin = comma - 1
    if begin < sentence.first or skeleton.lows[begin] not in language.roles:
        return None
    while begin >= max(sentence.first, comma - _RUN) and _describes(skeleton, begin, language):
        begin -= 1
    return "of" if begin >= sentence.first and skeleton.lows[begin] in language.prepositions else None


def _describes(skeleton: Skeleton, at: int, language: Language) -> bool:
    low = skeleton.lows[at]
    return _stands_before(skeleton, at, language) or (low.isalpha() and low not in language.prepositions)


def _name_end(skeleton: Skeleton, at: int) -> int:
    words, end = skeleton.words, at + 1
    stop = min(len(words), at + _RUN)
    while end < stop and (words[end][0].isupper() or (words[end] == "." and len(words[end - 1]) < 3)):
        end += 1
    return end


def _stands_before(skeleton: Skeleton, at: int, language: Language) -> bool:
    """Whether a word is part of the phrase in front of a name: "the former Governor"."""
    low, word = skeleton.lows[at], skeleton.words[at]
    if low in language.prepositions or low in language.conjunctions:
        return False
    if word == "." and at and skeleton.lows[at - 1] in language.titles:
        return True
    return low in language.roles or low in language.titles or low in language.determiners or word[0].isupper()


def _is_asking(low: str, language: Language) -> bool:
    cue = language.cues.get(low)
    return cue is not None and cue.lemma in language.asking


def _is_verb(low: str, language: Language) -> bool:
    if low in language.auxiliaries or low in language.finite_verbs or low.endswith(language.clauses.pasts):
        return True
    cue = language.cues.get(low)
    return cue is not None and cue.form in (Form.PAST, Form.PRESENT)
