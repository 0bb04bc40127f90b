"""Bodies that speak in the plural: "Desde el club aclararon que", "Además, en el PSD consideran que"."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.sentence.phrases import Phrase, phrase_after
from provenance.quotes.sentence.skeleton import Skeleton


def in_house_of(skeleton: Skeleton, first: int, head: int, language: Language) -> Phrase | None:
    """The body between the small word that opens the sentence at `first` and the verb's group at `head`."""
    lows, words = skeleton.lows, skeleton.words
    begin = first
    if lows[begin] in language.adverbs and begin + 2 < head and words[begin + 1] == ",":
        begin += 2
    leads = lows[begin] in language.in_words
    if not leads and lows[begin] not in _IN:
        return None
    house = phrase_after(skeleton, begin + 1, head, language)
    if house is None or house.last != head:
        return None
    head_word = words[house.core - 1]
    is_body = head_word.isupper() or head_word.lower() in language.bodies
    return house if leads or is_body else None


# "En el PSD consideran": only a body, since "en" opens places and times as well.
_IN = frozenset({"en"})
