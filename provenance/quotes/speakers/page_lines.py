"""Lines of a page that name none whom its text means: bylines, picture credits, links to other texts."""

from __future__ import annotations

from provenance.languages.asides import ASIDES
from provenance.languages.model import Language
from provenance.quotes.sentence.skeleton import Clauses, Skeleton

_LABEL_REACH, _BYLINE_REACH = 4, 12


def is_of_page(skeleton: Skeleton, sentence: Clauses, name: int, language: Language) -> bool:
    """ "By Ann Lee", "Photo: Ann Lee", "Read more: Ann Lee Quits": "he" and "she" mean nobody named so.

    A name that the text gives elsewhere too is known by that place.
    """
    asides = ASIDES.get(language.code)
    first = sentence.first
    if asides is None or name == first or not skeleton.words[first][0].isupper():
        return False
    if skeleton.words[first] in asides.bylines:
        ends_open = skeleton.words[sentence.last - 1] not in ".:"
        return name == first + 1 and ends_open and sentence.last - first < _BYLINE_REACH
    label = skeleton.lows[first : min(name, first + _LABEL_REACH)]
    if asides.page_words.isdisjoint(label):
        return False
    if ":" in label:
        return True
    leads = label[-1] in asides.page_links and name == first + len(label)
    return leads and label[0] in asides.page_words
