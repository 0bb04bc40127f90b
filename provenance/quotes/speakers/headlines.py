"""Strings in the marks of a headline, read beside the text under it: "Chen calls talks 'very good'".

Words in marks that the text gives as someone's are that one's in the headline too; words that stand in no
quotation of the text are set off by the writer, and nobody's. Offsets are those of the text as read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from provenance.models import Quotation, QuotationKind, Span

_LONGEST, _MOST_STRINGS, _MOST_QUOTATIONS = 220, 6, 400
_FEWEST_LETTERS, _FIRST_PARAGRAPHS = 4, 12
# A little less sure than the text itself: who wrote the headline had not heard it.
_AT_SECOND_HAND = 0.95
_MARKED = re.compile(
    r"(?<![\w’'])(?:['‘](?P<single>(?:[^'‘’\"“”\n]|(?<=\w)['’](?=\w)){2,150}?)['’]|"
    r"[\"“„«](?P<double>[^\"“”„«»\n]{2,150}?)[\"”“»])(?!\w)"
)
_WORD = re.compile(r"\w+(?:[’'-]\w+)*")


@dataclass(frozen=True, slots=True)
class _Said:
    """A quotation of the text under a headline: its words in marks, in lower case."""

    words: str
    quotation: Quotation


def with_headline(
    text: str,
    paragraphs: Sequence[Span],
    quotations: Sequence[Quotation],
    boilerplate: Sequence[Span] = (),
    roles: AbstractSet[str] = frozenset(),
) -> Sequence[Quotation]:
    """The quotations with those of the headline, the first paragraph outside `boilerplate`, settled.

    One of `roles` in the headline ("Mayor: 'We are ready'") is whoever has its words in the text.
    """
    near = paragraphs[:_FIRST_PARAGRAPHS]
    head = next((p for p in near if not any(b.start <= p.start < b.end for b in boilerplate)), None)
    if head is None or head.end >= paragraphs[-1].end or head.end - head.start > _LONGEST:
        return quotations
    strings = [
        Span(*found.span(found.lastgroup or 0)) for found in _MARKED.finditer(text, head.start, head.end)
    ]
    if not strings:
        return quotations
    said = _said_below(text, head.end, quotations)
    settled = list(quotations)
    for string in strings[:_MOST_STRINGS]:
        origin = _only_speaker(text, head, string, said)
        if origin is not None:
            settled = _given(text, head, string, origin, settled, roles)
    return settled


def with_subheads(text: str, quotations: Sequence[Quotation]) -> Sequence[Quotation]:
    """The quotations, each that fills its line as a headline does given to whose words it holds."""
    settled = list(quotations)
    for at, one in enumerate(quotations[:_MOST_QUOTATIONS]):
        if not _is_subhead(text, one):
            continue
        near = [q for q in quotations[at + 1 : at + 1 + _NEXT] if q.quoted and q.speaker]
        said = [_Said(" ".join(_words(text, Span(*span)) for span in q.quoted), q) for q in near]
        origin = _only_speaker(text, Span(one.start, one.end), Span(one.start, one.end), said)
        if origin is not None and origin.speaker != one.speaker:
            sure = round(origin.confidence * _AT_SECOND_HAND, 3)
            mine = replace(one, speaker_mention=None, speaker_start=None, speaker_end=None)
            settled[at] = replace(mine, speaker=origin.speaker, cue=None, confidence=sure)
    return settled


_NEXT, _SUBHEAD_CHARS = 8, 90


def _is_subhead(text: str, one: Quotation) -> bool:
    """Whether a quotation fills its line and is closed by no sign."""
    if one.end - one.start > _SUBHEAD_CHARS or len(one.quoted) != 1 or one.kind is not QuotationKind.DIRECT:
        return False
    if text[one.end - 1] in ".,!?…:;":
        return False
    left, right = text[max(0, one.start - 3) : one.start], text[one.end : one.end + 3]
    return left.rstrip("\"'“‘„«")[-1:] in ("", "\n") and right.lstrip("\"'”’»")[:1] == "\n"


def _said_below(text: str, end: int, quotations: Sequence[Quotation]) -> list[_Said]:
    """What the text under the headline gives in marks, with a speaker."""
    below = [one for one in quotations if one.start >= end and one.quoted and one.speaker]
    return [
        _Said(" ".join(_words(text, Span(*span)) for span in one.quoted), one)
        for one in below[:_MOST_QUOTATIONS]
    ]


def _words(text: str, span: Span) -> str:
    """The words of a span in lower case, each between spaces."""
    return "".join(f" {word}" for word in _WORD.findall(text[span.start : span.end].casefold())) + " "


def _only_speaker(text: str, head: Span, string: Span, said: Sequence[_Said]) -> Quotation | None:
    """The quotation under the headline that has the words, if one person alone has them."""
    words = _words(text, string)
    if sum(letter.isalpha() for letter in words) < _FEWEST_LETTERS:
        return None
    having = [one.quotation for one in said if words in one.words]
    if len({one.speaker for one in having}) > 1:
        having = [one for one in having if _mention(text, head, one.speaker or "") is not None]
    return having[0] if len({one.speaker for one in having}) == 1 else None


def _mention(text: str, head: Span, speaker: str) -> Span | None:
    """Where the headline names a speaker by the last word of the name."""
    surname = speaker.split()[-1] if speaker else ""
    found = re.compile(rf"(?<!\w){re.escape(surname)}(?!\w)").search(text, head.start, head.end)
    return Span(*found.span()) if surname and found else None


def _given(
    text: str,
    head: Span,
    string: Span,
    origin: Quotation,
    quotations: Sequence[Quotation],
    roles: AbstractSet[str],
) -> list[Quotation]:
    """The quotations with the string as its speaker's: alone, or inside one that the headline has already."""
    for at, one in enumerate(quotations):
        if one.start <= string.start and string.end <= one.end and one.end <= head.end:
            sure = _sure(text, head, string, origin)
            return [*quotations[:at], _completed(one, string, origin, sure, roles), *quotations[at + 1 :]]
        if one.start < string.end and string.start < one.end:
            return list(quotations)
    mention = _mention(text, head, origin.speaker or "")
    found = Quotation(
        id=f"{origin.document}@{string.start}-{string.end}",
        document=origin.document,
        start=string.start,
        end=string.end,
        text=text[string.start : string.end],
        kind=QuotationKind.DIRECT,
        quoted=(string,),
        speaker=origin.speaker,
        speaker_mention=text[mention.start : mention.end] if mention else None,
        speaker_start=mention.start if mention else None,
        speaker_end=mention.end if mention else None,
        cue=None,
        channel=None,
        confidence=_sure(text, head, string, origin),
    )
    return [*quotations, found]


def _sure(text: str, head: Span, string: Span, origin: Quotation) -> float:
    """How sure it is who has the words in the headline: a few words may be another's there, whom it names."""
    is_short = len(_WORD.findall(text, string.start, string.end)) < _FEW_WORDS
    unnamed = is_short and _mention(text, head, origin.speaker or "") is None
    return round(origin.confidence * (_UNNAMED if unnamed else _AT_SECOND_HAND), 3)


_FEW_WORDS, _UNNAMED = 5, 0.8


def _completed(
    one: Quotation, string: Span, origin: Quotation, sure: float, roles: AbstractSet[str]
) -> Quotation:
    """A quotation of the headline with the string among its quoted ones, and a speaker if it names nobody."""
    if not any(span.start < string.end and string.start < span.end for span in one.quoted):
        kind = QuotationKind.MIXED if one.kind is QuotationKind.INDIRECT else one.kind
        one = replace(one, kind=kind, quoted=tuple(sorted((*one.quoted, string))))
    if one.speaker is None or one.speaker.split()[-1].casefold() in roles:
        one = replace(one, speaker=origin.speaker, confidence=sure)
    return one
