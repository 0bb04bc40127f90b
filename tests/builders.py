"""Builders: a test shows only what it is about, the rest has a quiet default."""

from __future__ import annotations

from typing import Any

from provenance.models import Document


def a_document(text: str = "", id: str = "a", **fields: Any) -> Document:
    """A document with `text`; everything else as the defaults have it."""
    return Document(id=id, text=text, **fields)
