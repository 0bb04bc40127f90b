"""Where a sentence's content begins and ends: past labels, agencies and signs that are no words of it."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.attribution.proposals import DASHES
from provenance.quotes.sentence.names import is_given
from provenance.quotes.sentence.skeleton import STRING, Clauses, Skeleton


def content_start(skeleton: Skeleton, sentence: Clauses, end: int, language: Language) -> int:
    """Where the content that ends at `end` begins: the string alone, or the sentence's start."""
    words = skeleton.words
    first = sentence.first
    if end > first and words[end - 1] == STRING:
        string = skeleton.strings[end - 1]
        opening = skeleton.text[string.start : string.start + 1]
        whole = opening.isupper() or opening.isdigit() or end - 1 == first
        if whole and (end - 1 == first or words[end - 2] in ",:.—–-"):
            return end - 1
    first = _past_label(skeleton, _past_agency(skeleton, first, end), end, language)
    while first < end and (
        words[first] in _BEFORE_CONTENT or skeleton.lows[first] in language.clauses.leading_in
    ):
        first += 1
    return first


def _past_label(skeleton: Skeleton, first: int, end: int, language: Language) -> int:
    """ "Ann Lee: Two players are sick, the club says": past who wrote it, a given name and a surname."""
    colon = first + 2
    labels = language.knows_people and colon + 1 < end and skeleton.words[colon] == ":"
    is_name = labels and skeleton.words[first + 1][0].isupper() and is_given(skeleton.lows[first], language)
    return colon + 1 if is_name else first


def _past_agency(skeleton: Skeleton, first: int, end: int) -> int:
    """ "(Reuters) - A man was held, officials said": past the agency that opens an article."""
    words = skeleton.words
    if first + 2 < end and words[first + 1] in DASHES and _is_house(skeleton, first):
        return first + 2  # "INTERFAX.RU - ..."
    if words[first : first + 1] != ["("]:
        return first
    closing = next(
        (k for k in range(first + 1, min(end - 1, first + _AGENCY_REACH)) if words[k] == ")"), None
    )
    return closing + 2 if closing is not None and words[closing + 1] in DASHES else first


def _is_house(skeleton: Skeleton, at: int) -> bool:
    """Whether an outlet's name, or an address in capitals, stands alone in front of a dash."""
    word = skeleton.words[at]
    spaced = skeleton.starts[at + 1] > skeleton.ends[at]
    return spaced and (skeleton.starts[at] in skeleton.outlets or ("." in word and word.isupper()))


_AGENCY_REACH = 6
_BEFORE_CONTENT = frozenset(",.)]•·▪●■*–—-")


def trim_end(skeleton: Skeleton, last: int, first: int) -> int:
    """Where the content ends without signs that close it; a bracket that it opened stays."""
    while last > first and skeleton.words[last - 1] in ".!?,;:—–-)]":
        if skeleton.words[last - 1] == ")" and "(" in skeleton.words[first:last]:
            break
        last -= 1
    return last
