"""A line that names who speaks below it: "Ann Lee (coach of Leeds)", "The boldest: Bo Chen (York)".

Name and description alone on their line, the words in marks in the next paragraph.
"""

from __future__ import annotations

from bisect import bisect_left

from provenance.languages.model import Language
from provenance.languages.name_words import PARTICLES
from provenance.quotes.sentence.names import is_given
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import Clauses, Skeleton

_CLOSING = frozenset(":.…")
_LISTED = 12
_LONGEST = 16
_NAME_WORDS = 4


def heading(skeleton: Skeleton, before: Clauses, sentence: Clauses, language: Language) -> Phrase | None:
    """The name on the line before a paragraph that opens with words in marks, or None."""
    words, lows = skeleton.words, skeleton.lows
    if goes_on_below(skeleton, sentence):
        before = _above(skeleton, before)
    end = before.last
    while end > before.first and words[end - 1] in _CLOSING:
        end -= 1
    alone = before.paragraph != sentence.paragraph and before.last - before.first <= _LONGEST
    if not alone or end - before.first < 3:
        return None
    if words[end - 1] != ")":
        return _with_office(skeleton, before, end, language)
    opening = next((k for k in range(end - 2, before.first, -1) if words[k] == "("), None)
    if opening is None or opening + 1 == end - 1:
        return None
    begin = opening
    while begin > before.first and (words[begin - 1][0].isupper() or words[begin - 1] in PARTICLES):
        begin -= 1
    if not 1 <= opening - begin <= _NAME_WORDS or (begin > before.first and words[begin - 1] not in ":-–—•"):
        return None
    # "Grand Hotel (Leeds)" is no person's name.
    is_person = lows[opening + 1] in language.roles or is_given(lows[begin], language)
    return Phrase(begin, opening, opening, begin) if is_person else None


def _with_office(skeleton: Skeleton, before: Clauses, end: int, language: Language) -> Phrase | None:
    """ "Ann Lee, head coach of Leeds": a full name, a comma and an office, and no verb on the line."""
    words, first = skeleton.words, before.first
    comma = next((k for k in range(first, min(end, first + _NAME_WORDS + 1)) if words[k] == ","), None)
    if comma is None or comma - first < 2 or words[before.last - 1] in ".!?":
        return None
    if not is_given(skeleton.lows[first], language) or not all(
        word[0].isupper() for word in words[first:comma]
    ):
        return None
    office = skeleton.lows[comma + 1 : end]
    holds = not language.roles.isdisjoint(office[:_OFFICE_WORDS])
    tells = any(low in language.says or low in language.auxiliaries for low in office)
    return Phrase(first, comma, comma, first) if holds and not tells else None


_OFFICE_WORDS = 4


def goes_on_below(skeleton: Skeleton, sentence: Clauses) -> bool:
    """ "... on the win: “...”": a line that begins with dots goes on under the heading above."""
    words, first = skeleton.words, sentence.first
    return words[first] == "…" or words[first : first + 2] == [".", "."]


def _above(skeleton: Skeleton, before: Clauses) -> Clauses:
    """The line before all those that begin with dots."""
    at = bisect_left(skeleton.sentences, before.first, key=lambda one: one.first)
    for k in range(at, max(-1, at - _LISTED), -1):
        own = skeleton.sentences[k]
        opening = bisect_left(skeleton.sentences, own.paragraph, key=lambda one: one.paragraph)
        if not goes_on_below(skeleton, skeleton.sentences[opening]):
            return own
    return before
