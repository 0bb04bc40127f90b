"""What stands beside a speaker's phrase and is no part of it: days, loose words, what sets the scene."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.sentence.hanging import does_more
from provenance.quotes.sentence.skeleton import Skeleton


def before_day(skeleton: Skeleton, first: int, end: int, language: Language) -> int:
    """ "the group on July 18", "a grand jury for": a speaker's name ends before the day and the loose end."""
    lows = skeleton.lows
    for k in range(first + 1, end - 1):
        if lows[k] in language.phrase_words.before_days and lows[k + 1] in language.time_words:
            return k
    while end - 1 > first and (
        lows[end - 1] in language.prepositions or lows[end - 1] in language.determiners
    ):
        end -= 1
    hangs = end - 1 > first and does_more(skeleton, end - 1, first, end, language)
    return end - 1 if hangs else end  # "a poll released" on Monday


def sets_off(skeleton: Skeleton, at: int, stop: int, language: Language) -> bool:
    """ "Asked that week how he felt, Lee was vague": the subject stands behind the comma."""
    low = skeleton.lows[at]
    small = language.phrase_words
    opens = low in small.set_off or low.endswith(small.gerunds)
    if at + 1 >= stop or not opens:
        return False
    follows = skeleton.lows[at + 1]
    if not language.knows_people:  # "Alors que la grève dure, Lee ...", "Когда всё стихло, Лисов ..."
        return low in small.set_off and (low not in language.adverbs or follows in language.that_words)
    begins = follows in language.determiners or follows in language.prepositions
    return begins or follows in language.openers or follows in language.time_words
