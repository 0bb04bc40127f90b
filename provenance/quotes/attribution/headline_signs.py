"""Who signs a headline: "“Too old”: Lee on Arden mill", "Mill “lost” – police", "Mill must close: mayor"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.languages.model import Language
from provenance.quotes.attribution.around import has_verb
from provenance.quotes.attribution.plausible import is_person
from provenance.quotes.attribution.proposals import DASHES, Proposal
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton

_NAME, _FEWEST = 4, 3
# Headlines end so near the beginning of a text.
_HEAD_TOKENS = 80


def by_headline(skeleton: Skeleton, sentence: Clauses, language: Language) -> Iterator[Proposal]:
    """What a headline's colon or dash gives to who is named behind it."""
    words, first, last = skeleton.words, sentence.first, sentence.last
    if sentence.paragraph != 0 or not language.knows_people or words[last - 1] in ".!?":
        return
    if last > _HEAD_TOKENS:
        return
    for sign in range(last - 2, first, -1):
        if words[sign] not in (":", *DASHES):
            continue
        who = _named(skeleton, sign + 1, last, language)
        string = sign - 1
        if who is None:
            return
        if words[string] == STRING:
            yield Proposal("signed", string, sign, None, who, "—", "", "signed", True)
        elif who.last == last and _is_told(skeleton, sentence, sign, who, language):
            yield Proposal("signed", first, sign, None, who, "—", "", "signed", False)
        return


def _named(skeleton: Skeleton, at: int, last: int, language: Language) -> Phrase | None:
    """A name, a role or a body that ends the headline, or stands before what it is about."""
    words, lows = skeleton.words, skeleton.lows
    end = at
    while end < last and end - at < _NAME and words[end][0].isupper():
        end += 1
    while end < last and end - at < _NAME and is_person(lows[end], language):
        end += 1
    if end == at or words[end - 1].isdigit():
        return None
    is_over = end == last or lows[end] in language.prepositions
    return Phrase(at, end, end, at) if is_over else None


def _is_told(skeleton: Skeleton, sentence: Clauses, sign: int, who: Phrase, language: Language) -> bool:
    """Whether a clause stands before the sign, and the text under it knows whom the headline names."""
    lows, first = skeleton.lows, sentence.first
    if sign - first < _FEWEST or STRING in skeleton.words[first:sign]:
        return False
    asks = lows[first] in language.phrase_words.asking or lows[first] in language.openers
    if asks or not language.relatives.isdisjoint(lows[first:sign]) or lows[first].isdigit():
        return False
    known = is_person(lows[who.last - 1], language) or lows[who.last - 1] in lows[sentence.last :]
    return known and has_verb(skeleton, first, sign, language)
