"""Where a speaker goes on with another verb: "..., al tiempo que pidió que", ", avant de préciser que"."""

from __future__ import annotations

from provenance.languages.model import Form, Language
from provenance.quotes.sentence.skeleton import STRING, Skeleton


def before_more(skeleton: Skeleton, first: int, last: int, language: Language) -> int:
    """The comma at which content ends because a verb of saying and "que" follow, nobody else between."""
    words = skeleton.words
    for k in range(first + 2, last - 2):
        if words[k] == "," and _goes_on(skeleton, k + 1, last, language):
            return k
    return last


def _goes_on(skeleton: Skeleton, at: int, last: int, language: Language) -> bool:
    """Whether "al tiempo que pidió que", "tout en précisant que" stands there: no name, nobody, no clause."""
    words, lows = skeleton.words, skeleton.lows
    for k in range(at, min(last - 1, at + _REACH)):
        low = lows[k]
        if words[k] == STRING or not words[k].isalpha() or words[k][0].isupper():
            return False
        if low in language.speaking and language.cues[low].form is not Form.NOUN:
            is_noun = lows[k - 1] in language.determiners or lows[k - 1] in language.role_words.indefinite
            tells = k > at or language.cues[low].form is Form.PARTICIPLE
            return tells and not is_noun and lows[k + 1] in language.that_words
        asks = low in language.openers and low not in language.prepositions | language.that_words
        if asks or low in language.relatives or low in language.pronouns or low in language.nouns:
            return False
    return False


_REACH = 6
