"""How many attributes an element of a page has, counted before any parser sees it.

In: markup as written. Out: whether one element has more than a bound. Comments and scripts hold no elements.
"""

from __future__ import annotations

import re

_OPENS = re.compile(r"<(?:!--|(?P<name>[A-Za-z][^\s/>]*))")
# One attribute, or what separates two; a mark that nothing closes stands for itself.
_NEXT = re.compile(r"""[\s/]+|(?P<one>[^\s/>=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?)|=""")
_COMMENT_ENDS = re.compile("-->")
_ENDS = {name: re.compile(f"</{name}", re.IGNORECASE) for name in ("script", "style")}


def has_crowded_element(markup: str, most: int) -> bool:
    """Whether an element has more than `most` attributes; parsers compare each with all before it.

    >>> has_crowded_element('<p a="1 > 2" b=1 c>words, more words', 2)
    True
    """
    at, endless = 0, set[re.Pattern[str]]()
    while (opens := _OPENS.search(markup, at)) is not None:
        at = opens.end()
        if opens["name"]:
            count, at = _count(markup, at, most)
            if count > most:
                return True
        ends = _ENDS.get(opens["name"].lower()) if opens["name"] else _COMMENT_ENDS
        if ends is None or ends in endless:
            continue
        if (end := ends.search(markup, at)) is not None:
            at = end.end()
        else:
            endless.add(ends)  # parsers read on as if it had not begun
    return False


def _count(markup: str, at: int, most: int) -> tuple[int, int]:
    """How many attributes follow a place, counted to one more than `most`, and where they end."""
    count = 0
    while count <= most and (found := _NEXT.match(markup, at)) is not None:
        at = found.end()
        count += found["one"] is not None
    return count, at
