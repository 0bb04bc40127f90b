"""From texts to their parts: page furniture (`find_boilerplate`) and sentences (`split_sentences`)."""

from __future__ import annotations

from provenance.segment.boilerplate import find_boilerplate
from provenance.segment.sentences import split_sentences

__all__ = ["find_boilerplate", "split_sentences"]
