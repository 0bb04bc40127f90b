"""What in a single paragraph talks to the page's reader or is no news at all: notices, licences, script."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance.models import Span
from provenance.segment.cues import CODE, FURNITURE_LINE, PHRASES, TAG, TRIGGERS

_LINE_CHARS = 200
_SHORT_CHARS, _SHORT_WORDS = 400, 40
_READ_CHARS = 200_000
_CLUSTER_CHARS = 400
_WHOLE_SHARE, _REST_CHARS = 0.6, 60
_TAG_SHARE = 0.7

_MARK = re.compile(r"[\"“”„«»]|[‘’']{2}|(?<!\w)[‘’']\w")
_SAID = re.compile(r"\b(?:said|says|told|added|asked|wrote|according to)\b")
_HOLDER = re.compile(r"\W{0,3}(?:©|\(c\)|copyright\b)", re.IGNORECASE)
_TO_THE_READER = re.compile(
    r"\b(?:you|your|we|our|us|this (?:web)?site|sie|ihre?|unsere?|vous|votre|nous|nos|usted|su|nuestr\w+)\b",
    re.IGNORECASE,
)
_LEGAL = re.compile(
    r"you can redistribute|without any warranty|fitness for a particular purpose|permission is hereby granted"
    r"|code-block::|copyright \(c\) \d{4}|redistribution and use in|software is provided",
    re.IGNORECASE,
)
_CALL = re.compile(
    r"\W{0,3}(?:sign up|subscribe|click|follow|download|support|join|get|become|enter|like|donate|register"
    r"|read our|this (?:web)?site|we use|by (?:clicking|continuing|using)|want to receive|already a)\b",
    re.IGNORECASE,
)
# What a page writes above and below its advertisements, run into the next paragraph: "Hide AdThe mayor ...".
_GLUED_LABEL = re.compile(r"(?:Advertisement|ADVERTISEMENT|Hide Ad)+(?=[A-Z][a-z]|[\"“‘])")
_STOP = re.compile(r"[.!?][\"”’)\]]*\s+")
_BLOB = re.compile(r"[\x21-\x7e]{100,}")
_ADDRESS = re.compile(r"://|\b[\w-]{1,60}\.[a-z]{2,6}/")


def furniture_part(line: str) -> Span | None:
    """The part of a paragraph that is furniture; the whole of it, a glued-on piece, or None.

    >>> furniture_part("Share on Facebook"), furniture_part("The council met on Monday.")
    (Span(start=0, end=17), None)
    """
    if len(line) <= _LINE_CHARS and FURNITURE_LINE.fullmatch(line):
        return Span(0, len(line))
    if glued := _GLUED_LABEL.match(line):
        return Span(0, glued.end())
    if _is_code(line[:_READ_CHARS]):
        return Span(0, len(line))
    lowered = line[:_READ_CHARS].lower()
    for family, words in TRIGGERS.items():
        if any(word in lowered for word in words) and (part := _spoken_part(family, line)) is not None:
            return part
    return None


def quotes_someone(line: str) -> bool:
    """Whether a paragraph has quotation marks and a word of saying."""
    return _MARK.search(line) is not None and _SAID.search(line) is not None


def _spoken_part(family: str, line: str) -> Span | None:
    """The part of a paragraph that one family of phrases speaks in."""
    hits = [Span(*found.span()) for found in PHRASES[family].finditer(line[:_READ_CHARS])]
    if not hits:
        return None
    if family == "copyright":
        return _notice(line, hits[0])
    is_short = len(line) <= _SHORT_CHARS and len(line.split()) <= _SHORT_WORDS
    if len(line) <= _SHORT_CHARS:
        return Span(0, len(line)) if _speaks(family, line, len(hits), is_short) else None
    cluster = _densest(hits)
    piece = _sentences_around(line, cluster, to_the_end=family == "licence")
    words = line[piece.start : piece.end]
    if not _speaks(family, words, len(cluster), len(cluster) == 1 and _is_call(line, piece)):
        return None
    rest = len(line) - (piece.end - piece.start)
    is_whole = rest <= _REST_CHARS or piece.end - piece.start >= _WHOLE_SHARE * len(line)
    return Span(0, len(line)) if is_whole and not quotes_someone(line) else piece


def _speaks(family: str, words: str, hits: int, is_call: bool) -> bool:
    """Whether enough phrases stand in the words, and nobody is quoted with them."""
    if quotes_someone(words):
        return False
    if family == "licence":
        return hits >= 2 and _LEGAL.search(words) is not None
    return _TO_THE_READER.search(words) is not None and (hits >= 2 or (is_call and family != "jobs"))


def _notice(line: str, notice: Span) -> Span | None:
    """A copyright notice without its holder: who holds the right is a credit."""
    if len(line) > _SHORT_CHARS or quotes_someone(line):
        return None
    return Span(notice.start if _HOLDER.match(line) else 0, len(line))


def _densest(hits: Sequence[Span]) -> Sequence[Span]:
    """The longest run of hits that stand close together, the last one of equals."""
    best = start = 0
    length = 0
    for at, hit in enumerate(hits):
        if at and hit.start - hits[at - 1].end > _CLUSTER_CHARS:
            start = at
        if at - start + 1 >= length:
            best, length = start, at - start + 1
    return hits[best : best + length]


def _sentences_around(line: str, hits: Sequence[Span], to_the_end: bool) -> Span:
    """The sentences that the hits stand in; up to the end of the line for matter glued to it."""
    first, last = hits[0].start, hits[-1].end
    begin = 0
    for stop in _STOP.finditer(line, max(0, first - _CLUSTER_CHARS), first):
        begin = stop.end()
    if to_the_end:
        return Span(begin, len(line))
    stop_after = _STOP.search(line, max(0, last - 1))
    return Span(begin, stop_after.end() if stop_after else len(line))


def _is_call(line: str, piece: Span) -> bool:
    """Whether a single sentence at either end of a paragraph calls on the reader to do something."""
    at_an_end = piece.start == 0 or piece.end == len(line)
    words = line[piece.start : piece.end]
    return at_an_end and len(words.split()) <= _SHORT_WORDS and _CALL.match(words) is not None


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
