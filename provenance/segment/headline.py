"""The headline of a text that came without one: the line over the article that is no sentence."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from provenance.models import Document, Span
from provenance.text.paragraphs import split_paragraphs
from provenance.text.spans import covered

_HEAD_LINES = 4
_LEAST_WORDS = 4
_MOST_CHARS = 200
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
        if len(line.split()) >= _LEAST_WORDS:
            return " ".join(line.split())
    return None
