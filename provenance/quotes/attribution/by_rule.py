"""By which rule something is done: "held according to the law", "went according to plan" tell no speaker."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.sentence.skeleton import STRING, Skeleton


def is_by_rule(skeleton: Skeleton, at: int, language: Language) -> bool:
    """Whether "according" at token `at`, no comma before it, leads to a norm and not to who speaks."""
    lows, words = skeleton.lows, skeleton.words
    if (
        not at
        or words[at - 1] == STRING
        or not words[at - 1][-1].isalpha()
        or lows[at + 1 : at + 2] != ["to"]
    ):
        return False
    noun = next((k for k in range(at + 2, min(len(lows), at + _REACH)) if _is_norm(lows, k, language)), None)
    if noun is None:
        return False
    of_nation = words[noun - 1][0].isupper() and lows[noun] in _OF_NATIONS  # "according to Norlandish law"
    return all(word.islower() or not word[0].isalpha() for word in words[at + 2 : noun - of_nation])


def _is_norm(lows: list[str], at: int, language: Language) -> bool:
    is_bare = lows[at - 1] == "to"
    return lows[at] in language.clauses.norms or (is_bare and lows[at] in language.clauses.bare_norms)


_OF_NATIONS = frozenset({"law", "laws", "rules", "regulations", "customs", "tradition"})
_REACH = 6  # "according to the club's own rules"
