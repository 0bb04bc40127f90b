"""Paragraphs that one outlet prints under many different articles: slogans, notices, calls to subscribe.

A story filed again repeats its body too; that is copy, not furniture, and is left alone.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from urllib.parse import urlsplit

from provenance.models import Document, Span
from provenance.text.paragraphs import split_paragraphs

_MIN_DOCUMENTS = 3
_HEAD_PARAGRAPHS, _TAIL_PARAGRAPHS = 3, 8
_MAX_CHARS = 1_500
_SENTENCE_CHARS = 60
_MAX_REPEATED_SHARE = 0.5
_QUOTED = re.compile(r"[\"“”„«][^\n]{25,}")
_NAME_WORD = re.compile(r"[^\W\d_a-z][\w.,’'-]*|by|of|the|and|for|de|von|van|[/&|,–—-]")
_NAME_WORDS = 8
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_CREDIT_WORD = re.compile(
    r"\b(?:by|reporting|editing|compiled|copyright|contributed|photo|image|published"
    r"|republished|appeared|courtesy|provided|correction)\b|©",
    re.IGNORECASE,
)


def repeated_paragraphs(documents: Sequence[Document]) -> dict[str, frozenset[Span]]:
    """By document id, the paragraphs at head or tail that three or more articles of its outlet share."""
    found: dict[str, frozenset[Span]] = {}
    for group in _by_outlet(documents).values():
        if len(group) >= _MIN_DOCUMENTS:
            found |= _in_group(group)
    return found


def _by_outlet(documents: Iterable[Document]) -> Mapping[str, list[Document]]:
    groups: dict[str, list[Document]] = defaultdict(list)
    for document in documents:
        if name := outlet_key(document):
            groups[name].append(document)
    return groups


def outlet_key(document: Document) -> str | None:
    """The outlet whose articles a document is held against; None where nothing names it."""
    if document.outlet:
        return document.outlet.casefold().strip()
    try:
        return urlsplit(document.url or "").hostname
    except ValueError:
        return None


def _in_group(group: Sequence[Document]) -> dict[str, frozenset[Span]]:
    counts = Counter(key for one in group for key in paragraph_keys(one.text))
    common = {key for key, count in counts.items() if count >= articles_needed(is_sentence(key), len(group))}
    if not common:
        return {}
    return {one.id: furniture_of(one, common) for one in group}


def paragraph_keys(text: str) -> frozenset[str]:
    """The paragraphs of a text that may be furniture, as they are compared."""
    spans = split_paragraphs(text)
    return frozenset(_key(text, span) for span in spans if span.end - span.start <= _MAX_CHARS)


def is_sentence(key: str) -> bool:
    """Whether a paragraph, as it is compared, reads like the body of an article."""
    return len(key) >= _SENTENCE_CHARS and key.endswith((".", "!", "?", "”", '"'))


def articles_needed(is_sentence: bool, group_size: int) -> int:
    """How many articles must share a paragraph; sentences are body text unless half the outlet has them."""
    return max(_MIN_DOCUMENTS * 2, group_size // 2) if is_sentence else _MIN_DOCUMENTS


def furniture_of(document: Document, common: Set[str]) -> frozenset[Span]:
    """The paragraphs of a document that are furniture, where its outlet has those in `common` in common."""
    spans = split_paragraphs(document.text)
    repeated = {span for span in spans if _key(document.text, span) in common}
    whole = sum(span.end - span.start for span in spans)
    if sum(span.end - span.start for span in repeated) > _MAX_REPEATED_SHARE * whole:
        return frozenset()
    edges = {*spans[:_HEAD_PARAGRAPHS], *spans[-_TAIL_PARAGRAPHS:]}
    return frozenset(span for span in repeated & edges if _may_go(document.text[span.start : span.end]))


def _may_go(line: str) -> bool:
    """Not a name, a credit, a date or a quotation: those are evidence however often they stand there."""
    return not (_YEAR.search(line) or _QUOTED.search(line) or _CREDIT_WORD.search(line) or is_name(line))


def is_name(line: str) -> bool:
    """Whether a line is nothing but capitalised words: a name, a byline, an agency."""
    words = line.split()
    return len(words) <= _NAME_WORDS and all(_NAME_WORD.fullmatch(word) for word in words)


def _key(text: str, span: Span) -> str:
    return (
        " ".join(text[span.start : span.end].casefold().split())
        if span.end - span.start <= _MAX_CHARS
        else ""
    )
