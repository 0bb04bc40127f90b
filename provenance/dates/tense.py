"""Whether a sentence tells of a day as gone, and not of a plan or the end of a span."""

from __future__ import annotations

import re

_COMING = re.compile(
    r"\b(?:will|would|shall|going to|scheduled|planned|plans?|planning|due|expected"
    r"|upcoming|next|coming|future|deadline|expires?|election|set for|to be|ahead of|no later"
    r"|valid|effective|agreed|to meet|to visit|to hold|to travel|heads? (?:in|to)|heading|eve of"
    r"|prepar\w+)\b",
    re.IGNORECASE,
)
_SPAN_END = re.compile(
    r"\b(?:by|until|till|before|through|to|from|between|ending|ends?) (?:the )?(?:\w+day,? )?$", re.I
)
_PAST = re.compile(
    r"\b(?:said|was|were|had|did|took|held|began|broke|met|fell|won|lost|told|came|went|left|[a-z]{3,}ed)\b|\(@\w+\)"
)
_STOP = re.compile(r"[.!?]\s|\n")
_BEFORE_CHARS, _AFTER_CHARS = 160, 40


def tells_of_past(text: str, start: int, end: int) -> bool:
    """Whether the day named between two offsets is told of as gone.

    >>> tells_of_past("She left on Monday.", 12, 18), tells_of_past("She will leave on Monday.", 18, 24)
    (True, False)
    """
    before = _STOP.split(text[max(0, start - _BEFORE_CHARS) : start])[-1]
    after = _STOP.split(text[end : end + _AFTER_CHARS])[0]
    sentence = f"{before} {after}"
    if _SPAN_END.search(before):
        return False
    return _PAST.search(sentence) is not None and _COMING.search(sentence) is None
