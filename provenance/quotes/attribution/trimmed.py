"""Content without what its sentence sets around it: a bracket that closes behind it, a sign in front."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.languages.model import Form, Language
from provenance.quotes.attribution.proposals import Proposal
from provenance.quotes.sentence.compounds import ends_in
from provenance.quotes.sentence.skeleton import STRING, Skeleton

_IN_FRONT = frozenset(",;:.)!?")
_BEHIND = frozenset(",;:(")


def trimmed_parts(skeleton: Skeleton, proposal: Proposal, language: Language) -> Iterator[Proposal]:
    """The content alone; in German a clause and the words in marks behind its colon are two quotations."""
    if language.verb_second:
        proposal = _past_office(skeleton, _before_own_verb(skeleton, proposal, language), language)
    first, last = proposal.first, proposal.last
    content = trimmed(skeleton, proposal, language)
    closes = language.verb_second and skeleton.words[last - 2 : last] == [":", STRING]
    if content is None or not closes or last - first <= _LONGEST_LABEL or not _is_whole(skeleton, last - 1):
        if content is not None:
            yield content
        return
    yield from trimmed_parts(skeleton, proposal._replace(last=last - 2), language)
    yield proposal._replace(first=last - 1, string_only=True)


def _is_whole(skeleton: Skeleton, string: int) -> bool:
    """Whether words in marks begin as a sentence does."""
    return skeleton.text[skeleton.strings[string].start].isupper()


def _before_own_verb(skeleton: Skeleton, proposal: Proposal, language: Language) -> Proposal:
    """ "Lee wirft Chen vor, das Haus verkauft zu haben, und will, dass ...": up to what Lee does next."""
    lows, first = skeleton.lows, proposal.first
    if proposal.pattern != "complement" or lows[first] in language.that_words:
        return proposal
    for at in range(first + _LONGEST_LABEL, proposal.last - 1):
        end = at - (lows[at - 1] == ",")
        if (
            lows[at] not in language.joining
            or tuple(lows[end - 2 : end]) not in language.phrase_words.done_infinitives
        ):
            continue
        cue = language.cues.get(lows[at + 1])
        goes_on = cue is not None and cue.form in (Form.PAST, Form.PRESENT)
        if goes_on or lows[at + 1] in language.auxiliaries:
            return proposal._replace(last=end)
    return proposal


def _past_office(skeleton: Skeleton, proposal: Proposal, language: Language) -> Proposal:
    """ "Am Montag sagte Anna Lee, Sprecherin der Polizei, dass ...": what she is, is not what she says."""
    first, speaker = proposal.first, proposal.speaker
    is_behind = speaker is not None and speaker.last == first - 1 and skeleton.words[first - 1] == ","
    if proposal.pattern != "complement" or not is_behind or not ends_in(skeleton.lows[first], language.roles):
        return proposal
    reach = range(first + 1, min(proposal.last - _LONGEST_LABEL + 1, first + _OFFICE))
    comma = next((k for k in reach if skeleton.words[k] == ","), None)
    return proposal if comma is None else proposal._replace(first=comma + 1)


_LONGEST_LABEL, _OFFICE = 4, 10


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
