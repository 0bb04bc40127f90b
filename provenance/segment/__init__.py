"""From texts to their parts: page furniture, headline and sentences."""

from __future__ import annotations

from provenance.segment.boilerplate import boilerplate_in, find_boilerplate
from provenance.segment.headline import find_headline
from provenance.segment.repetition import outlet_key, repeated_paragraphs
from provenance.segment.sentences import split_sentences

__all__ = [
    "boilerplate_in",
    "find_boilerplate",
    "find_headline",
    "outlet_key",
    "repeated_paragraphs",
    "split_sentences",
]
