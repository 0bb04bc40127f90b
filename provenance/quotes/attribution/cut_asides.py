"""Places where a clause cannot end: in an aside before its verb, behind a condition before what follows."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.attribution.around import is_finite
from provenance.quotes.attribution.named_alone import is_finite_verb, is_past, is_surely_past
from provenance.quotes.attribution.proposals import DASHES
from provenance.quotes.sentence.skeleton import Skeleton


def past_aside(skeleton: Skeleton, first: int, last: int, places: list[int], language: Language) -> list[int]:
    """The places behind the aside of "said the town — once held to be rich — has spent it": no clause
    ends before its verb."""
    words, lows = skeleton.words, skeleton.lows
    aside = [at for at in places if words[at] in DASHES and at < last - 1]
    commas = [at for at in places if words[at] == "," and at < last - 1]
    if commas[1:] and (lows[commas[0] + 1] in language.relatives) and not aside[:1]:
        aside = commas  # "the meeting, which he missed, was lawful"
    aside = aside or [at for at in places if words[at] in "()" and at < last - 1]
    if not aside[1:]:
        return places
    opening, closing = aside[:2]
    first = max((k for k in range(first, opening) if lows[k] in language.that_words), default=first)
    verb = closing + 1 + lows[closing + 1].endswith(language.clauses.adverbs)
    goes_on = verb < last and (is_finite_verb(skeleton, verb, language) or is_past(skeleton, verb, language))
    has_begun = any(is_begun(skeleton, k, language) for k in range(first + 1, opening))
    return [at for at in places if at > closing or at < first] if goes_on and not has_begun else places


def opens_with_subject(skeleton: Skeleton, first: int, language: Language) -> bool:
    """Whether a pronoun and its verb open the content: "noted it has drivers enough"."""
    opens = skeleton.lows[first] in language.phrase_words.never_told
    return opens and is_finite_verb(skeleton, first + 1, language)


def past_condition(skeleton: Skeleton, first: int, places: list[int], language: Language) -> list[int]:
    """The places without the comma of "that if it rained, the roof would fall"."""
    lows = skeleton.lows
    near = lows[first : first + _THAT_REACH]
    if language.that_words.isdisjoint(near):
        return places
    that = first + next(k for k, low in enumerate(near) if low in language.that_words)
    if that + 1 >= len(lows) or lows[that + 1] not in language.phrase_words.subordinating:
        return places
    comma = next((at for at in places if skeleton.words[at] == "," and at > that), None)
    return places if comma is None else [at for at in places if at > comma or at < that]


_THAT_REACH = 4


def is_begun(skeleton: Skeleton, at: int, language: Language) -> bool:
    """Whether a clause's verb stands there: not in "all seized goods", "a man charged with theft"."""
    if is_finite_verb(skeleton, at, language):
        return True
    led = skeleton.lows[at - 1] in language.determiners
    return not led and is_surely_past(skeleton, at, at + 2, language)


def lists_subjects(skeleton: Skeleton, first: int, at: int, language: Language) -> bool:
    """ "que l’Aude, le Gard et le Var étaient": a comma of a list in front of the verb, none before it."""
    words, lows = skeleton.words, skeleton.lows
    if (
        words[at] != ","
        or at - first > _LIST_REACH
        or any(is_finite(low, language) for low in lows[first:at])
    ):
        return False
    joined = False
    for k in range(at + 1, min(len(words), at + _LIST_REACH)):
        if lows[k] in language.joining:
            joined = True
        elif is_finite(lows[k], language):
            return joined
        elif not words[k].isalpha() and words[k] != "," and words[k] not in _ELIDED:
            return False
    return False


_LIST_REACH = 14
_ELIDED = ("l'", "l’", "d'", "d’", "L'", "L’")
