"""The headline of a text that came without one: the line over the article that is no sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from provenance.models import Document, Span
from provenance.text.paragraphs import split_paragraphs
from provenance.text.spans import covered

_HEAD_LINES = 4
_LEAST_WORDS = 4
_MOST_CHARS = 200
# Lines over an article that tell when, by whom or where on the site it stands: none is its headline.
_NO_HEADLINE = re.compile(
    r"^(?:by (?-i:[A-Z])|(?:photo|image|credit|updated|published|posted)\b.?(?:by\b|[:/])|advertisement\b)"
    r"|\b\d{1,2}:\d{2}\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b"
    r"|•$|^(?:sun|mon|tues|wednes|thurs|fri|satur)day,",
    re.IGNORECASE,
)
_SENTENCE_ENDS = (".", ":", ",", ";")


def find_headline(document: Document, boilerplate: Iterable[Span] = ()) -> str | None:
    """The document's title, or else the first line that reads like a headline and stands over a longer text.

    >>> find_headline(Document(id="a", text="World\\n\\nFerry line to close\\n\\nThe ferry stops."))
    'Ferry line to close'
    """
    if document.title:
        return document.title
    furniture = tuple(boilerplate)
    paragraphs = (one for one in split_paragraphs(document.text) if not covered(one, furniture))
    head = [document.text[start:end] for start, end in islice(paragraphs, _HEAD_LINES + 1)]
    for line in head[:-1]:
        if len(line) > _MOST_CHARS or (line.endswith(_SENTENCE_ENDS) and not line.endswith("...")):
            return None
        if len(line.split()) >= _LEAST_WORDS and not _NO_HEADLINE.search(line):
            return " ".join(line.split())
    return None
