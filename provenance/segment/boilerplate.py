"""Page furniture and foreign matter in articles, as spans: what is not the article's own words.

Precision first: a line kept too much costs a little noise, a paragraph lost loses evidence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from provenance.models import Document, Span
from provenance.segment.cues import HEAD_LABEL, TAIL_HEADINGS
from provenance.segment.furniture import furniture_part, quotes_someone
from provenance.segment.repetition import is_name, repeated_paragraphs
from provenance.text.paragraphs import split_paragraphs
from provenance.text.spans import merge_spans

_CREDIT = re.compile(
    r"\W{0,3}(?:by |(?:additional )?(?:reporting|editing|writing|compiled|translated|photos?|image|photograph"
    r"|video|with files|with reporting|report|text|words|interview)\s?(?:by|from|:|;|/)"
    r"|[\w .’'-]{2,60} contributed (?:to|reporting)|\(c\)|©|copyright\b)",
    re.IGNORECASE,
)
_PROSE_END = re.compile(r"(?<![.…])[.!?][\"”“’'»)\]]*$")
_STARTED_CHARS, _PROSE_CHARS, _SENTENCE_WORDS, _HEADLINE_WORDS, _RESUME_SHARE = 90, 120, 5, 25, 0.6
_BYLINE_WORDS = 3
_DATED = re.compile(r"\b(?:published|posted|updated)\b.{0,40}\d", re.IGNORECASE)
_COMMENTS = re.compile(
    r"comment|reply|conversation|discussion|have your say|kommentar|комментар", re.IGNORECASE
)
_NOTHING = Span(0, 0)


def find_boilerplate(documents: Iterable[Document]) -> dict[str, tuple[Span, ...]]:
    """For every document id, the spans that are furniture or foreign matter, in order and apart."""
    everything = tuple(documents)
    repeated = repeated_paragraphs(everything)
    return {one.id: boilerplate_in(one.text, repeated.get(one.id, frozenset())) for one in everything}


def boilerplate_in(text: str, repeated: frozenset[Span]) -> tuple[Span, ...]:
    """The furniture of one text, of which the paragraphs `repeated` are known to be it."""
    paragraphs = split_paragraphs(text)
    lines = [text[start:end] for start, end in paragraphs]
    parts = [furniture_part(line) for line in lines]
    flags = [
        span in repeated or (part is not None and part.end - part.start == len(line))
        for span, line, part in zip(paragraphs, lines, parts, strict=True)
    ]
    _flag_tails(lines, flags)
    spans = [
        Span(whole.start + (0 if flag else part.start), whole.end if flag else whole.start + part.end)
        for whole, flag, part in zip(paragraphs, flags, (part or _NOTHING for part in parts), strict=True)
        if flag or part is not _NOTHING
    ]
    if label := HEAD_LABEL.match(text, 0, 200):
        spans.append(Span(len(label.group()) - len(label.group().lstrip()), label.end()))
    return _joined(text, merge_spans(spans))


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
    """A name alone or with its paper or a date; a headline in capitals has more words and no mark between."""
    if _DATED.search(line):
        return True
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
            goes_on[at] = words >= _RESUME_SHARE * rest or quotes_someone(lines[at])
    return goes_on


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
