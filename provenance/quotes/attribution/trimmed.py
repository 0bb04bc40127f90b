"""Content without what its sentence sets around it: a bracket that closes behind it, a sign in front."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.sentence.skeleton import STRING, Skeleton

_IN_FRONT = frozenset(",;:.)!?")
_BEHIND = frozenset(",;:(")


def trimmed(skeleton: Skeleton, proposal: Proposal, language: Language) -> Proposal | None:
    """The proposal with content alone, or None where no word is left of it."""
    words, first = skeleton.words, proposal.first
    last = _before_bracket(skeleton, first, proposal.last)
    last = _before_credit(skeleton, first, last, language)
    while first < last and words[first] in _IN_FRONT:
        first += 1
    while first < last and words[last - 1] in _BEHIND:
        last -= 1
    told = any(words[at] == STRING or words[at][0].isalnum() for at in range(first, last))
    if not told or (last == first + 1 and _is_cut_short(skeleton, proposal, language)):
        return None
    return proposal if (first, last) == proposal[1:3] else proposal._replace(first=first, last=last)


def _is_cut_short(skeleton: Skeleton, proposal: Proposal, language: Language) -> bool:
    """ "They argue that, while ...", not "That, the mayor said, was old"."""
    is_behind = proposal.cue is not None and proposal.cue < proposal.first
    return is_behind and skeleton.lows[proposal.first] in language.that_words


def _before_bracket(skeleton: Skeleton, first: int, last: int) -> int:
    """Where a bracket closes that opened before token `first`: "(Lee said the mill was old) and left"."""
    words, depth = skeleton.words, 0
    for at in range(first, last):
        if words[at] == "(":
            depth += 1
        elif words[at] == ")" and depth:
            depth -= 1
        elif words[at] == ")" and not _counts(words[at - 1]):
            return at
    return last


def _before_credit(skeleton: Skeleton, first: int, last: int, language: Language) -> int:
    """ "Lee said that it was old (the Post reported)": the bracket is the writer's."""
    words = skeleton.words
    if words[last - 1] != ")" or "(" not in words[first : last - 1]:
        return last
    opens = last - 1 - words[first:last][::-1].index("(")
    is_credit = last - opens < _CREDIT_REACH and skeleton.lows[last - 2] in language.says
    return opens if is_credit and opens > first else last


_CREDIT_REACH = 8


def _counts(word: str) -> bool:
    """ "1)", "a)"."""
    return word.isdigit() or len(word) == 1
