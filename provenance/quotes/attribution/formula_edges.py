"""Where content beside a formula ends: before a colon and words in marks, before who passes it on."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.sentence.skeleton import STRING, Skeleton

_SHORTEST = 3
_REACH = 10


def before_string(skeleton: Skeleton, first: int, end: int) -> int:
    """The end of content without the colon and words in marks that close it: "...: „...“"."""
    closes = end - first > _SHORTEST and skeleton.words[end - 2 : end] == [":", STRING]
    return end - 2 if closes else end


def before_report(skeleton: Skeleton, first: int, left: int, language: Language) -> int:
    """ "Вода ушла, об этом сообщает «Река» со ссылкой на X": up to who passes X's words on."""
    if not language.declines_names:
        return left
    near = range(left - 1, max(first + _SHORTEST - 1, left - _REACH), -1)
    comma = next((k for k in near if skeleton.words[k] == ","), left)
    opens = comma + 1
    while opens < left and (
        skeleton.lows[opens] in language.prepositions or skeleton.lows[opens] in language.determiners | _THIS
    ):
        opens += 1
    tells = comma < left and opens < left and skeleton.lows[opens] in language.says
    return comma if tells and STRING not in skeleton.words[comma:left] else left


_THIS = frozenset({"этом", "чем"})
