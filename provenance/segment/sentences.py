"""Sentences with exact offsets, without boilerplate; a quotation is cut only between its own sentences.

nupunkt (Bommarito et al. 2025; MIT licence, no network) proposes the ends, a few newsroom rules mend them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from provenance.models import Document, Quotation, Sentence, Span
from provenance.text.paragraphs import split_paragraphs
from provenance.text.spans import merge_spans, trim

_MAX_PIECE_CHARS = 20_000
_WINDOW_CHARS = 120

_TITLES = (
    "Adm|Asst|Atty|Brig|Capt|Cmdr|Col|Cpl|Det|Dr|Fr|Gen|Gov|Hon|Insp|Lt|Maj|Messrs|Mr|Mrs|Ms|Msgr|Nos?|Pfc|"
    "MM|Sra|Srta|Hr|ул|им|пр|акад|проф|тов|св|"
    "Pres|Prof|Pvt|Rep|Reps|Rev|Sen|Sens|Sgt|Spc|Sr|St|Ste|Supt|Ald|Amb|vs|cf|approx"
)
_AFTER_TITLE = re.compile(rf"(?:^|[\s(“\"‘'–—-])(?:{_TITLES})\.$")
_MONTH = (
    "January|February|March|April|May|June|July|August|September|October|November|December|"
    "Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember"
)
_AFTER_DAY = re.compile(r"(?:^|\s)\d{1,2}\.$")
_BEFORE_MONTH = re.compile(rf"(?:(?:{_MONTH})\b|\d)")
_AFTER_ORDINAL = re.compile(
    r"(?:^|\s)(?:der|die|das|dem|den|des|im|am|vom|zum|zur|beim|ins|jeder|seit dem) \d{1,3}\.$", re.IGNORECASE
)
_AFTER_INITIAL = re.compile(r"\b[A-Z]\.$")
_WORD = re.compile(r"\w")
_AFTER_EXCLAMATION = re.compile(r"[!?][\"”“’'»]+$")
_SAYING = (
    "said|says|asked|asks|told|tells|added|adds|wrote|writes|replied|cried|shouted|exclaimed|declared|continued|"
    "recalled|insisted|tweeted|warned|wondered|explained|concluded|responded|demanded"
)
_ATTRIBUTION = re.compile(rf"(?:[A-Z][\w’'.-]*\s+){{1,5}}(?:{_SAYING})\b")
_SENTENCE_END = re.compile(r"[.!?…。][\"”“’'»)\]]*$")
# A word in small letters before a stop and a capital: nupunkt's lawyers take "met." for a short form.
_MISSED_END = re.compile(
    r"(?:(?<=[a-z\d][.!?][“„])|(?<=[a-z]{4}\.)|(?<=\s[a-z]{3}\.))[ \t]+(?=[“„\"«]?[A-ZÀ-ÞА-Я])"
    r"|(?<=[.!?…][”\"’»])[ \t]+(?=[“\"‘«]\w)"  # “I said no.” | “Why?”
    r"|(?<=[a-z]{4}[.!?])(?=[A-Z][a-z]{2,} (?!.{0,20}://))(?!(?:Com|Org|Net)\b)"  # the space was lost
)
_SHORT_FORMS = frozenset(
    {
        "approx",
        "corp",
        "dept",
        "est",
        "ext",
        "feat",
        "fig",
        "govt",
        "inc",
        "ltd",
        "para",
        "prof",
        "resp",
        "vol",
    }
)


def split_sentences(
    document: Document, quotations: Iterable[Quotation] = (), boilerplate: Iterable[Span] = ()
) -> tuple[Sentence, ...]:
    """The sentences of a document in order, without white space at their ends.

    >>> [s.text for s in split_sentences(Document(id="a", text="Mr. Lee left. “Why?” asked Ann."))]
    ['Mr. Lee left.', '“Why?” asked Ann.']
    """
    text = document.text
    quoted = merge_spans(span for one in quotations for span in (one.quoted or (Span(one.start, one.end),)))
    furniture = merge_spans(boilerplate)
    pieces = (
        piece
        for paragraph in split_paragraphs(text)
        for part in _without(paragraph, furniture)
        for piece in _bounded(text, part)
    )
    spans = (span for piece in pieces for span in _split_piece(text, piece, quoted))
    return tuple(Sentence(document.id, start, end, text[start:end]) for start, end in spans)


def _without(whole: Span, holes: Sequence[Span]) -> Iterator[Span]:
    """The parts of `whole` outside the holes, which are sorted and apart."""
    start = whole.start
    for at in range(max(0, bisect_right(holes, Span(start, start)) - 1), len(holes)):
        hole = holes[at]
        if hole.start >= whole.end:
            break
        if hole.start > start:
            yield Span(start, hole.start)
        start = max(start, hole.end)
    if start < whole.end:
        yield Span(start, whole.end)


def _bounded(text: str, piece: Span) -> Iterator[Span]:
    """The piece, cut at spaces where it is longer than any paragraph is."""
    start = piece.start
    while piece.end - start > _MAX_PIECE_CHARS:
        limit = start + _MAX_PIECE_CHARS
        space = text.rfind(" ", start + _MAX_PIECE_CHARS // 2, limit)
        cut = space if space > 0 else limit
        yield Span(start, cut)
        start = cut
    yield Span(start, piece.end)


def _split_piece(text: str, piece: Span, quoted: Sequence[Span]) -> Iterator[Span]:
    start = piece.start
    for cut in sorted(_cuts(text, piece)):
        left, right = trim(text, Span(start, cut)), trim(text, Span(cut, piece.end))
        if left.start < left.end and right.start < right.end and _is_boundary(text, left, right, quoted):
            yield left
            start = cut
    last = trim(text, Span(start, piece.end))
    if last.start < last.end:
        yield last


def _cuts(text: str, piece: Span) -> set[int]:
    from nupunkt import sent_spans

    words = text[piece.start : piece.end]
    proposed = {piece.start + end for _, end in sent_spans(words)}
    return proposed | {
        piece.start + found.start()
        for found in _MISSED_END.finditer(words)
        if words[max(0, found.start() - 12) : found.start() - 1].rpartition(" ")[2] not in _SHORT_FORMS
    }


def _is_boundary(text: str, left: Span, right: Span, quoted: Sequence[Span]) -> bool:
    """Whether a sentence ends between two stretches; each rule names a mistake that was seen."""
    before = text[max(left.start, left.end - _WINDOW_CHARS) : left.end]
    after = text[right.start : min(right.end, right.start + _WINDOW_CHARS)]
    if after[0].islower() or after[0] in "/,;)]":  # "/TASS/." belongs to its dateline
        return False
    if _AFTER_TITLE.search(before):  # "Lt. | Col. John Q. Public"
        return False
    if _AFTER_DAY.search(before) and _BEFORE_MONTH.match(after):  # "am 3. | Oktober", "3. | 10. 2020"
        return False
    if _AFTER_INITIAL.search(before) and after[0].isdigit():  # "S.&P. | 500"
        return False
    if _AFTER_ORDINAL.search(before):  # "Im 19. | Jahrhundert"
        return False
    if not (_WORD.search(before) and _WORD.search(after)):  # "..." is no sentence
        return False
    if _AFTER_EXCLAMATION.search(before) and _ATTRIBUTION.match(after):  # "“We won!” | Smith said."
        return False
    return not _is_inside(quoted, left.end, right.start) or _SENTENCE_END.search(before) is not None


def _is_inside(spans: Sequence[Span], start: int, end: int) -> bool:
    at = bisect_right(spans, Span(start, start)) - 1
    return any(span.start < start and end < span.end for span in spans[max(0, at) : at + 2])
