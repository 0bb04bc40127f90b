"""Whose words an outlet passes on where names have cases: "цитирует Ивана Лисова ТАСС", "приводит его слова".

The outlet is the subject of such a verb and says nothing itself; whom it quotes stands in another case.
"""

from __future__ import annotations

from typing import NamedTuple

from provenance.quotes.sentence.cue_places import CuePlace
from provenance.quotes.sentence.declined import role_in_nominative
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import STRING, Skeleton

_PASSING_ON = frozenset({"quote", "report"})
_REACH = 14
_SHORTEST_LETTERS = 3


class PassedOn(NamedTuple):
    """Whom an outlet quotes, None when the sentence does not tell, and where the group ends."""

    speaker: Phrase | None
    end: int


def passed_on(place: CuePlace) -> PassedOn | None:
    """Whose words the verb passes on, or None when it is a verb like others."""
    skeleton, language = place.skeleton, place.language
    if not language.declines_names or place.cue.lemma not in _PASSING_ON or not place.is_finite:
        return None
    first = place.at + 1
    stop = _stop(skeleton, first, min(place.sentence.last, first + _REACH))
    if stop == first or not _follows_string(place):
        return None
    marked = next((k for k in range(first, stop) if skeleton.lows[k] in language.quoted_words), None)
    if marked is not None and marked > first and skeleton.lows[marked - 1] in language.pronouns:
        return PassedOn(Phrase(marked - 1, marked, marked, marked - 1), stop)
    if place.cue.lemma == "report" and marked is None:
        if _tells_outlet(place, _past_outlet(place, first, stop), stop):
            return None
        # "..., передает ТАСС" beside "..., передает корреспондент"
        return PassedOn(None, stop) if _past_outlet(place, first, stop) > first else None
    begin = _past_outlet(place, first if marked is None else marked + 1, stop)
    if begin >= stop:
        return PassedOn(None, stop)
    words = skeleton.words
    named = words[begin][0].isupper()
    # "цитирует Лисову официальный сайт": behind a name what is small belongs to the outlet
    end = next(
        (
            k
            for k in range(begin + 1, stop)
            if _past_outlet(place, k, stop) > k or (named and words[k].islower())
        ),
        stop,
    )
    return PassedOn(Phrase(begin, end, end, begin), stop)


def _tells_outlet(place: CuePlace, behind: int, stop: int) -> bool:
    """ "сообщил ТАСС профессор Лисов": behind the outlet that was told stands who speaks."""
    lows, language = place.skeleton.lows, place.language
    if behind >= stop or behind == place.at + 1:
        return False
    speaks = behind + (lows[behind].endswith(language.adjective_endings) and behind + 1 < stop)
    return lows[speaks] in language.roles


def _follows_string(place: CuePlace) -> bool:
    words, at = place.skeleton.words, place.at
    while at > place.sentence.first and words[at - 1] in ",—–-":
        at -= 1
    return at > place.sentence.first and words[at - 1] == STRING


def _stop(skeleton: Skeleton, first: int, last: int) -> int:
    """Where the words behind the verb end: at a sign or a string."""
    words = skeleton.words
    return next((k for k in range(first, last) if words[k] in ",.;:—–-()" or words[k] == STRING), last)


def _past_outlet(place: CuePlace, at: int, stop: int) -> int:
    """Past an outlet's name that begins at token `at`; `at` itself when none does."""
    skeleton = place.skeleton
    begins = skeleton.starts[at] + skeleton.is_marked(at) if at < stop else -1  # behind its mark
    known = skeleton.outlets.get(begins)
    if known is not None:
        end = at + 1
        while end < stop and skeleton.starts[end] < known:
            end += 1
        return end
    low = skeleton.lows[at] if at < stop else ""
    if low in place.language.outlet_kinds and low not in place.language.outlet_datives:
        is_named = at + 1 < stop and (skeleton.words[at + 1][0].isupper() or skeleton.is_marked(at + 1))
        return stop if is_named else at + 1  # "газета «...»", "цитирует портал жительницу ..."
    if at < stop and skeleton.lows[at] in place.language.bodies and at > place.at + 1:
        return stop  # "приводит слова Лисова пресс-служба клуба"
    if at >= stop or _follows_office(place, at):
        return at
    word = skeleton.words[at]
    in_marks = skeleton.is_marked(at) and at + 1 == stop
    return at + 1 if in_marks or (word.isupper() and len(word) >= _SHORTEST_LETTERS) else at


def _follows_office(place: CuePlace, at: int) -> bool:
    """Whether an office stands in front: "главы МИД" is no outlet, nor "эксперта «...»" before more words."""
    skeleton, language = place.skeleton, place.language
    low = skeleton.lows[at - 1] if at > place.at + 1 else ""
    is_office = low in language.roles or role_in_nominative(low, language) is not None
    return is_office and not skeleton.is_marked(at)
