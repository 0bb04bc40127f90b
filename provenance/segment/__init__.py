"""From texts to their parts: page furniture, headline and sentences."""

from __future__ import annotations

from provenance.segment.boilerplate import find_boilerplate
from provenance.segment.headline import find_headline
from provenance.segment.sentences import split_sentences

__all__ = ["find_boilerplate", "find_headline", "split_sentences"]
