"""Page furniture and foreign matter in articles, as spans: what is not the article's own words.

Precision first: a line kept too much costs a little noise, a paragraph lost loses evidence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from provenance.models import Document, Span
from provenance.segment.cues import CODE, FURNITURE_LINE, HEAD_LABEL, PHRASES, TAG, TAIL_HEADINGS, TRIGGERS
from provenance.segment.repetition import is_name, repeated_paragraphs
from provenance.text.paragraphs import split_paragraphs
from provenance.text.spans import merge_spans

_LINE_CHARS = 200
_SHORT_WORDS = 40
_FEATURE_CHARS = 20_000

_MARK = re.compile(r"[\"“”„«»]|[‘’']{2}|(?<!\w)[‘’']\w")
_SAID = re.compile(r"\b(?:said|says|told|added|asked|wrote|according to)\b")
_CREDIT = re.compile(
    r"\W{0,3}(?:by |(?:additional )?(?:reporting|editing|writing|compiled|translated|photos?|image|photograph"
    r"|video|with files|with reporting|report|text|words|interview)\s?(?:by|from|:|;|/)"
    r"|[\w .’'-]{2,60} contributed (?:to|reporting)|\(c\)|©|copyright\b)",
    re.IGNORECASE,
)
_TO_THE_READER = re.compile(
    r"\b(?:you|your|we|our|us|this (?:web)?site|sie|ihre?|unsere?|vous|votre|nous|nos|usted|su|nuestr\w+)\b",
    re.IGNORECASE,
)
_HOLDER = re.compile(r"\W{0,3}(?:©|\(c\)|copyright\b)", re.IGNORECASE)
_LEGAL = re.compile(
    r"you can redistribute|without any warranty|fitness for a particular purpose|permission is hereby granted"
    r"|code-block::|copyright \(c\) \d{4}|redistribution and use in|software is provided",
    re.IGNORECASE,
)
_PROSE_END = re.compile(r"(?<![.…])[.!?][\"”“’'»)\]]*$")
_STARTED_CHARS, _PROSE_CHARS, _SENTENCE_WORDS, _HEADLINE_WORDS, _RESUME_SHARE = 90, 120, 5, 25, 0.6
_BYLINE_WORDS = 3
_TAG_SHARE = 0.7
_COMMENTS = re.compile(
    r"comment|reply|conversation|discussion|have your say|kommentar|комментар", re.IGNORECASE
)
_ADDRESS = re.compile(r"://|\b[\w-]{1,60}\.[a-z]{2,6}/")
_BLOB = re.compile(r"[\x21-\x7e]{100,}")


def find_boilerplate(documents: Iterable[Document]) -> dict[str, tuple[Span, ...]]:
    """For every document id, the spans that are furniture or foreign matter, in order and apart."""
    everything = tuple(documents)
    repeated = repeated_paragraphs(everything)
    return {one.id: _in_document(one.text, repeated.get(one.id, frozenset())) for one in everything}


def _in_document(text: str, repeated: frozenset[Span]) -> tuple[Span, ...]:
    paragraphs = split_paragraphs(text)
    lines = [text[start:end] for start, end in paragraphs]
    flags = [span in repeated or is_furniture(line) for span, line in zip(paragraphs, lines, strict=True)]
    _flag_tails(lines, flags)
    flagged = zip(paragraphs, lines, flags, strict=True)
    spans = [Span(span.start + _holder_chars(line), span.end) for span, line, flag in flagged if flag]
    if label := HEAD_LABEL.match(text, 0, 200):
        spans.append(Span(len(label.group()) - len(label.group().lstrip()), label.end()))
    return _joined(text, merge_spans(spans))


def is_furniture(line: str) -> bool:
    """Whether a paragraph, taken by itself, talks to the page's reader and not about the news."""
    if len(line) <= _LINE_CHARS and FURNITURE_LINE.fullmatch(line):
        return True
    head = line[:_FEATURE_CHARS]
    if _is_code(head):
        return True
    lowered = head.lower()
    families = [family for family, words in TRIGGERS.items() if any(word in lowered for word in words)]
    if not families or _quotes_someone(head):
        return False
    short = len(line) <= 400 and len(line.split()) <= _SHORT_WORDS
    return any(_speaks_as(family, head, short) for family in families)


def _holder_chars(line: str) -> int:
    """How much of a copyright line is left: who holds the right is a credit."""
    notice = PHRASES["copyright"].search(line[:_LINE_CHARS]) if _HOLDER.match(line) else None
    return notice.start() if notice else 0


def _speaks_as(family: str, line: str, short: bool) -> bool:
    """Whether enough phrases of one family stand in the paragraph."""
    hits = sum(1 for _ in PHRASES[family].finditer(line))
    if family == "licence":
        return hits >= 2 and _LEGAL.search(line) is not None
    if family == "copyright":
        return hits >= 1 and short
    if not hits or not _TO_THE_READER.search(line):
        return False
    return hits >= 2 or (short and family != "jobs")


def _is_code(line: str) -> bool:
    """Whether a line is script, style, mark-up or an encoded blob."""
    if len(line) < 40:
        return False
    if line.count(" ") * 40 < len(line) and _is_blob(line):
        return True
    marks = sum(line.count(mark) for mark in "{};=")
    if marks * 30 > len(line) and CODE.search(line) is not None:
        return True
    return "<" in line and sum(len(tag.group()) for tag in TAG.finditer(line)) > _TAG_SHARE * len(line)


def _is_blob(line: str) -> bool:
    """Whether most of a line is one unbroken run of signs that is no web address."""
    return sum(len(run.group()) for run in _BLOB.finditer(line)) * 2 > len(line) and not _ADDRESS.search(line)


def is_tail_heading(line: str) -> bool:
    """Whether a line is a heading under which a page goes on with other things."""
    if len(line) > 60:
        return False
    return " ".join(line.lower().replace("’", "'").strip(" \t:!?…-–—*#|>»▼▾•").split()) in TAIL_HEADINGS


def _flag_tails(lines: Sequence[str], flags: list[bool]) -> None:
    """Flags each tail heading, and what stands under it until the article goes on."""
    goes_on = {reads: _resumptions(lines, flags, reads) for reads in (is_sentence, is_prose)}
    last = max((at for at, resumed in enumerate(goes_on[is_sentence]) if resumed), default=0)
    started = 0
    at = 0
    while at < len(lines):
        if not is_tail_heading(lines[at]):
            started += len(lines[at]) if not flags[at] and is_sentence(lines[at]) else 0
            at += 1
            continue
        # In mid-article a name is a byline, at the end it stands under a headline of the list.
        # What readers write under an article is made of short sentences, too.
        resumes = goes_on[is_prose if _COMMENTS.search(lines[at]) else is_sentence]
        flags[at] = True
        at += 1
        while started >= _STARTED_CHARS and at < len(lines) and not resumes[at]:
            flags[at] = flags[at] or not (_CREDIT.match(lines[at]) or (at < last and _is_byline(lines[at])))
            at += 1


def _is_byline(line: str) -> bool:
    """A name alone or a name with its paper; a headline in capitals has more words and no mark between."""
    return is_name(line) and (len(line.split()) <= _BYLINE_WORDS or re.search(r"[,|/•–—]", line) is not None)


def _resumptions(lines: Sequence[str], flags: Sequence[bool], reads_on: Callable[[str], bool]) -> list[bool]:
    """Where an article may go on after a tail heading: at words that are no teaser among headlines."""
    goes_on = [False] * len(lines)
    words = rest = 0
    for at in reversed(range(len(lines))):
        if flags[at] or is_tail_heading(lines[at]):
            continue
        rest += len(lines[at])
        if reads_on(lines[at]):
            words += len(lines[at])
            goes_on[at] = words >= _RESUME_SHARE * rest or _quotes_someone(lines[at])
    return goes_on


def _quotes_someone(line: str) -> bool:
    return _MARK.search(line) is not None and _SAID.search(line) is not None


def is_sentence(line: str) -> bool:
    """Whether a paragraph ends as a sentence does, or is longer than any headline."""
    words = len(line[:4_000].split())
    return words >= _HEADLINE_WORDS or (
        words >= _SENTENCE_WORDS and _PROSE_END.search(line[-20:]) is not None
    )


def is_prose(line: str) -> bool:
    """Whether a paragraph reads like the body of an article: a sentence of some length."""
    return len(line) >= _PROSE_CHARS and is_sentence(line)


def _joined(text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    """Neighbours with only white space between them as one span."""
    bridges = [
        Span(left.end, right.start)
        for left, right in pairwise(spans)
        if not text[left.end : right.start].strip()
    ]
    return merge_spans([*spans, *bridges])
