"""What a writer hangs on behind who said it: "The mill is lost, Lee said on Monday, a day after the fire"."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.sentence.skeleton import Skeleton

_REACH = 7


def is_writers(skeleton: Skeleton, first: int, start: int, last: int, language: Language) -> bool:
    """Whether the writer goes on at token `start`, behind a clause that is told in full from `first` on.

    Said is what joins on to that clause ("..., Lee said, but the roof was new") and what completes it ("If
    it burns, Lee said, we must leave").
    """
    lows, small = skeleton.lows, language.phrase_words
    if not language.knows_people or lows[first] in language.prepositions | language.conjunctions:
        return False
    low = lows[start]
    if low in small.who_words:
        return True
    if low in small.speaking or (
        low.endswith((*small.gerunds, *language.clauses.pasts)) and low not in language.cues
    ):
        return low not in language.prepositions and skeleton.words[start].islower()  # "flanked by aides"
    near = range(start, min(last, start + _REACH))
    return (
        _measures(skeleton, near, language)
        or _sets_off(skeleton, near, language)
        or _describes(skeleton, near, language)
    )


def _measures(skeleton: Skeleton, near: range, language: Language) -> bool:
    """ "a day after", "just hours before", "nearly two years ago", "hours later"."""
    lows, small = skeleton.lows, language.phrase_words
    for at in near:
        if lows[at] in small.spans:
            return lows[at + 1 : at + 2] != [] and lows[at + 1] in small.past | small.span_links
        counts = lows[at] in language.determiners or lows[at] in language.adverbs or lows[at].isdigit()
        if not counts and lows[at] not in small.about_so_long:
            return False
    return False


def _sets_off(skeleton: Skeleton, near: range, language: Language) -> bool:
    """ "in a speech that lasted an hour", "in what was her first", "in remarks broadcast live"."""
    lows = skeleton.lows[near.start : near.stop]
    if lows[0] not in language.phrase_words.before_settings or len(lows) < 2:
        return False
    small = language.phrase_words
    return lows[1] in small.asking or not (small.settings | small.gestures).isdisjoint(lows[1:4])


def _describes(skeleton: Skeleton, near: range, language: Language) -> bool:
    """ "a sign that talks have failed", "the first time she has spoken": what the writer calls it."""
    lows = skeleton.lows
    if lows[near.start] not in language.phrase_words.articles:
        return False
    for at in near[1:]:
        if lows[at] in language.that_words or lows[at] in language.relatives:
            return at > near.start + 1
        if lows[at] in language.auxiliaries or not lows[at].isalpha() or lows[at] in language.prepositions:
            return False
    return False
