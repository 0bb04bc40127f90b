"""Who acts in a clause that somebody said: "Lee said the council had erred by claiming ..."."""

from __future__ import annotations

from provenance.languages.model import Form, Language
from provenance.quotes.sentence.cue_places import CuePlace
from provenance.quotes.sentence.phrases import Phrase, phrase_after, phrase_before
from provenance.quotes.sentence.skeleton import Skeleton


def inner_subject(place: CuePlace, subject: Phrase, head: int) -> Phrase | None:
    """ "Lee said the council had erred by claiming ...": whom the clause of what she said is about."""
    skeleton, language = place.skeleton, place.language
    lows = skeleton.lows
    if place.cue.form is not Form.PARTICIPLE:
        return None
    for k in range(subject.last, head - 2):
        if lows[k] not in language.says and lows[k] not in language.that_words:
            continue
        inner = phrase_after(skeleton, k + 1 + (lows[k + 1] in language.that_words), head, language)
        if inner is None or inner.last >= head - 1 or "," in skeleton.words[inner.last : head]:
            continue
        is_whole = lows[inner.last - 1] not in language.prepositions
        if is_whole and lows[inner.last] in language.auxiliaries:
            return inner
    return None


def told_of_in_relative(skeleton: Skeleton, head: int, first: int, language: Language) -> Phrase | None:
    """ "Chen cited a speech, in which she called it “dull” and vowed to sell it": who goes on there."""
    lows, words = skeleton.lows, skeleton.words
    if not language.knows_people or lows[head - 1] not in language.joining or words[head - 2] == ",":
        return None
    small = language.phrase_words.subordinating
    for k in range(head - 2, max(first, head - _INNER_REACH), -1):
        if words[k] in ";:—" or lows[k] in small or lows[k] in language.that_words:
            return None
        if lows[k] in language.relatives and lows[k] not in language.phrase_words.who:
            is_she = lows[k + 1] in language.phrase_words.never_told and k + 1 < head - 2
            return Phrase(k + 1, k + 2, k + 2, k + 1) if is_she else None
    return None


def past_clause(skeleton: Skeleton, head: int, first: int, language: Language) -> Phrase | None:
    """ "the chief, who when the fire was reported by island media said ...": whom "who" tells of."""
    lows, words = skeleton.lows, skeleton.words
    begin = max(first, head - _INNER_REACH)
    if not language.knows_people or language.phrase_words.who.isdisjoint(lows[begin:head]):
        return None
    for k in range(head - 2, begin, -1):
        if lows[k] in language.phrase_words.who:
            opens = lows[k + 1 + (words[k + 1] == ",")]
            is_inner = opens in language.conjunctions and opens not in language.joining | language.taking_over
            is_inner = is_inner or _is_where(skeleton, k + 1, head, language)
            return phrase_before(skeleton, k + 1, first, language) if is_inner else None
        passive = lows[k - 1] in language.passives or lows[k + 1] in language.role_words.agents
        is_sign = not words[k][0].isalnum() and lows[k - 1] not in language.phrase_words.who
        if is_sign or (lows[k] in language.says and not passive):
            return None
    return None


def _is_where(skeleton: Skeleton, at: int, head: int, language: Language) -> bool:
    """ "who in two earlier opinions had said": all between is one phrase that hangs on a preposition."""
    if skeleton.lows[at] not in language.prepositions:
        return False
    found = phrase_before(skeleton, head, at + 1, language)
    if found is None or found.first != at + 1:
        return False
    return language.determiners.isdisjoint(skeleton.lows[at + 2 : found.last])  # "who in 2015 the court"


_INNER_REACH = 24
