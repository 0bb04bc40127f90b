"""Occasions on which words were said, in languages other than English, by their tables.

"en conférence de presse", "a los periodistas", "на брифинге": a noun behind a small word that leads to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance import languages
from provenance.models import Channel, ChannelKind
from provenance.text.any_word import any_of
from provenance.text.printed import Printed, beginnings

_LEFT_CHARS = 60
_MODIFIERS = 2
_TOLD_REACH = 5
_LEAD_REACH = 3
_KINDS = {
    phrase: ChannelKind(kind)
    for one in languages.known()
    for table in (one.heard_in, one.heard_anyhow)
    for kind, phrases in table.items()
    for phrase in phrases
}
_ALONE = frozenset(
    phrase for one in languages.known() for phrases in one.heard_anyhow.values() for phrase in phrases
)
_LEADS = languages.of_all("heard_leads")
_VERBS = frozenset(word for one in languages.known() if one.heard_in for word in one.says)
_NOUNS = re.compile(rf"(?<![\w-]){any_of(_KINDS)}(?![\w-])")
_BEGUN = beginnings(_KINDS)


def occasions_abroad(printed: Printed) -> Iterator[Channel]:
    """Channels without a name that the tables of the languages tell, in order."""
    text = printed.text
    for noun in printed.matches(_NOUNS, _BEGUN):
        found = " ".join(noun.group().split()).lower()
        kind = _KINDS.get(found)
        if kind is None:
            continue
        left = text[max(0, noun.start() - _LEFT_CHARS) : noun.start()]
        if found in _ALONE:
            if kind is not ChannelKind.BRIEFING or _is_told(left):
                yield Channel(None, kind, noun.start(), noun.end())
            continue
        start = _lead(left)
        if start is not None:
            yield Channel(None, kind, noun.start() - len(left) + start, noun.end())


def _lead(left: str) -> int | None:
    """Where the small words begin that lead to the noun: "en", "lors d'une longue"."""
    words = left.replace("’", "'").replace("'", "' ").split()
    if not words or left[-1:] not in " \xa0'’":
        return None
    between = 0
    at = len(left)
    begun: int | None = None
    for word in reversed(words[-_LEAD_REACH - _MODIFIERS :]):
        at = left.replace("’", "'").rindex(word, 0, at)
        if word.lower() in _LEADS:
            begun = at
        elif begun is not None or not word.isalpha() or word[0].isupper() or between == _MODIFIERS:
            break
        else:
            between += 1
    return begun


def _is_told(left: str) -> bool:
    """Whether a verb of saying stands a few words before: "a confié aux journalistes"."""
    words = re.split(r"[\s-]+", left.lower())[-_TOLD_REACH - 1 :]
    return any(word in _VERBS for word in words)
