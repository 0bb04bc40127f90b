"""Whom a sentence is about: its first phrase that can speak, with the name set off behind it."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.sentence.asides import lies_in, name_aside
from provenance.quotes.sentence.loose_ends import sets_off
from provenance.quotes.sentence.nominatives import main_subject, named_within
from provenance.quotes.sentence.phrases import Phrase, phrase_after
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton
from provenance.quotes.sentence.turned_out import is_of_person, named_behind_copula


def first_phrase(skeleton: Skeleton, sentence: Clauses, stop: int, language: Language) -> Phrase | None:
    """The sentence's first phrase that can speak: what an unfinished verb hangs on."""
    named = named_behind_copula(skeleton, sentence, stop, language) if language.subjects_last else None
    if named is not None:
        return named
    at = past_dateline(skeleton, sentence.first, stop)
    lows, words = skeleton.lows, skeleton.words
    while at < stop:
        low = lows[at]
        if low in language.adverbs and language.knows_people:
            at += 1  # "Meanwhile, Lee has ..."
            continue
        if language.drops_subjects and low in language.view_words and at == sentence.first:
            viewer = phrase_after(skeleton, at + 1, stop, language)
            if viewer is not None and is_of_person(skeleton, viewer, language):
                return viewer  # "Para el ministro Juan Lee, la situación es otra: “...”, dijo"
        if low in language.prepositions:
            comma = next((k for k in range(at, stop) if words[k] == ","), None)
            if comma is None:
                return None
            at = _past_region(skeleton, comma, stop, language)
            continue
        if at == sentence.first and sets_off(skeleton, at, stop, language):
            comma = next((k for k in range(at, stop) if words[k] == ","), None)
            if comma is not None:
                at = _past_region(skeleton, comma, stop, language)
                continue
        if at == sentence.first and _is_set_off_alone(skeleton, at, stop, language):
            at += 2
            continue
        opens = at == sentence.first or words[at - 1] in "¿¡"
        if opens and _is_no_subject(skeleton, at, stop, language):
            at += 1
            continue
        if low in language.pronouns or low in language.determiners or words[at][0].isupper():
            found = phrase_after(skeleton, at, stop, language)
            past = _past_time(skeleton, at, stop, language) if low in language.determiners else at
            if past > at:
                at = past
                continue
            if found is not None or low not in language.conjunctions:
                return found
        at += 1
    return None


def _past_region(skeleton: Skeleton, comma: int, stop: int, language: Language) -> int:
    """Past the comma, and past "New Norland," of "In Pell, New Norland, Lee left, saying ..."."""
    words, end = skeleton.words, comma + 1
    if not lies_in(skeleton, comma, language):
        return end
    while end < stop and words[end][0].isupper():
        end += 1
    is_region = comma + 1 < end < stop - 1 and words[end] == ","
    is_region = is_region and language.joining.isdisjoint(skeleton.lows[end + 1 : end + 5])  # no list
    follows = is_region and (words[end + 1][0].isupper() or words[end + 1][0].isdigit())
    return end + 1 if follows or (is_region and skeleton.lows[end + 1] in language.pronouns) else comma + 1


def past_dateline(skeleton: Skeleton, first: int, stop: int) -> int:
    """Past "PELL, May 3 (AP) —" where a sentence opens so; `first` where it does not."""
    words = skeleton.words
    if not words[first].isupper() or len(words[first]) < _LOUD:
        return first
    dash = next(
        (k for k in range(first + 1, min(stop - 1, first + _DATELINE)) if words[k] in _DASHES), first - 1
    )
    return dash + 1


_LOUD, _DATELINE = 2, 12
_DASHES = frozenset("—–-")


def _is_set_off_alone(skeleton: Skeleton, at: int, stop: int, language: Language) -> bool:
    """ "Apeurée, elle a fui", "Essentially, Lee ...": one word of how the subject feels, and a comma."""
    low = skeleton.lows[at]
    if at + 2 >= stop or skeleton.words[at + 1] != ",":
        return False
    if not language.subjects_last:
        return (
            language.knows_people
            and low.endswith(language.clauses.adverbs)
            and low not in language.given_names
        )
    is_name = low in language.male_names or low in language.female_names or low in language.roles
    return (low.endswith(language.participle_endings) or low in language.time_words) and not is_name


def _is_no_subject(skeleton: Skeleton, at: int, stop: int, language: Language) -> bool:
    """ "Lleva once años ...", "También habló ...": a capital because the sentence begins, and no name."""
    if not language.drops_subjects or at + 1 >= stop or not skeleton.words[at][0].isupper():
        return False
    low = skeleton.lows[at]
    if low in language.small_words or low in language.openers or low in language.cues:
        return low not in language.roles
    if low in language.auxiliaries:
        return True
    if low in language.who or low in language.pronouns or low in language.determiners:
        return False
    if low in language.given_names:
        return False
    follows = skeleton.words[at + 1]
    is_name = skeleton.words[at].isupper() or skeleton.words[at] in named_within(skeleton)
    return follows[0].islower() and not is_name


def _past_time(skeleton: Skeleton, at: int, stop: int, language: Language) -> int:
    """Past "a year later", "two days ago": when, not who."""
    lows, small = skeleton.lows, language.phrase_words
    for k in range(at + 1, min(stop, at + 3)):
        if lows[k] in language.time_words or lows[k] in small.periods:
            return k + 2 if k + 1 < stop and lows[k + 1] in small.past else k + 1
        if lows[k] not in language.determiners:
            return at
    return at


def opening_phrase(skeleton: Skeleton, sentence: Clauses, stop: int, language: Language) -> Phrase | None:
    """The first phrase, with the name set off behind it: "His deputy, Ann Lee, was blunter:"."""
    if language.verb_second:
        return main_subject(skeleton, sentence.first, stop, language)
    found = first_phrase(skeleton, sentence, stop, language)
    if found is None or found.last >= stop:
        return found
    head = found.core - 1
    if skeleton.words[head][0].isupper() and skeleton.lows[head] not in language.roles:
        return found
    end = name_aside(skeleton, found.last, language) or _described_name(skeleton, found.last, stop, language)
    return found._replace(last=end) if end is not None and end <= stop else found


def _described_name(skeleton: Skeleton, at: int, stop: int, language: Language) -> int | None:
    """Where the name set off ends: "His rival in the north, the former teacher Ann Lee, came"."""
    words, lows = skeleton.words, skeleton.lows
    commas: list[int] = []
    for k in range(at, min(stop, at + _ASIDE_REACH)):
        if words[k] == ",":
            commas.append(k)
            if len(commas) == 2:
                break
        elif words[k] == STRING or lows[k] in language.auxiliaries or lows[k] in language.conjunctions:
            return None
    if len(commas) < 2 or commas[1] - commas[0] < 3 or commas[0] - at > 5:
        return None
    is_name = words[commas[1] - 1][0].isupper() and words[commas[1] - 2][0].isupper()
    opens = commas[0] + 1
    is_set_off = skeleton.lows[opens] in language.determiners or words[opens][0].isupper()
    return commas[1] if is_name and is_set_off else None


_ASIDE_REACH = 16
