"""Where a paragraph's first sentence begins, past what says where, when and by whom it was filed."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import NamedTuple

_DATELINE_TOKENS = 18
_DATED = re.compile(r"date \d{4}-\d\d(?:-\d\d)?\s+")
_SET_OFF = frozenset("—–―-/")  # "LEEDS — The mayor", "DUBAI // The mayor"
# What stands for words in marks: two characters, so that no token of a text is like it.
MARKED = "\x00\x00"


class Columns(NamedTuple):
    """A text and its tokens, as `Skeleton` has them; `outlets` tells where names of outlets begin and end."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]
    words: Sequence[str]
    outlets: Mapping[int, int]


def past_dateline(tokens: Columns, first: int, last: int) -> int:
    """Past "CAMBRIDGE, Mass., Dec. 11 (UPI) —", "(Larne Gazette)", a saved page's "date 2020-10-08"."""
    words = tokens.words
    if first < last and words[first] == "date":
        dated = _DATED.match(tokens.text, tokens.starts[first])
        return first if dated is None else bisect_left(tokens.starts, dated.end(), first, last)
    if first < last and words[first] == "(":
        return _past_bracketed(tokens, first, last)
    if first >= last or len(words[first]) < 3 or not words[first][0].isupper():
        return first
    colon = _colon_of_agency(tokens, first, last)
    if colon is not None or not words[first].isupper():
        return first if colon is None else colon + 1
    for k in range(first + 1, min(last, first + _DATELINE_TOKENS)):
        if words[k] in _SET_OFF and tokens.starts[k] > tokens.ends[k - 1]:
            while k < last and words[k] in _SET_OFF:
                k += 1
            return k if k < last else first
        if words[k] == MARKED:
            return first
    return first


def _colon_of_agency(tokens: Columns, first: int, last: int) -> int | None:
    """Where the colon of "ARDEN, June 7 (AP): The mayor" stands: no "Ann Lee (coach): ..."."""
    words = tokens.words
    for k in range(first + 4, min(last - 1, first + _DATELINE_TOKENS)):
        if words[k] == ":":
            is_bracketed = words[k - 1] == ")" and words[k - 3] == "("
            is_house = words[k - 2].isupper() or tokens.starts[k - 2] in tokens.outlets
            return k if is_bracketed and is_house and len(words[k - 2]) > 1 else None
    return None


def _past_bracketed(tokens: Columns, first: int, last: int) -> int:
    """Past "(Larne Gazette)" in front of a sentence, no dash between: a paper's name, or capitals."""
    words = tokens.words
    closing = next((k for k in range(first + 2, min(last - 1, first + _BRACKETED)) if words[k] == ")"), None)
    if closing is None or not words[closing + 1][0].isupper():
        return first
    inner = words[first + 1 : closing]
    known = tokens.starts[first + 1] in tokens.outlets or len(inner) > 1
    return closing + 1 if known and all(word[0].isupper() for word in inner) else first


_BRACKETED = 7
