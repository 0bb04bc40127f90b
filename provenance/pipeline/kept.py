"""Stored values read again and again, kept by their very words: nothing here is ever out of date."""

from __future__ import annotations

import json
from collections.abc import Hashable
from functools import lru_cache
from typing import TypeVar, cast

from provenance.models import Document
from provenance.pipeline.reading import Said
from provenance.store.codec import decode, decode_document

_ITEMS, _ARTICLES = 2048, 512

_T = TypeVar("_T")


def read_item(kind: type[_T], body: str) -> _T:
    """A value of a kind as it was stored."""
    return cast(_T, _item(cast(Hashable, kind), body))


@lru_cache(_ARTICLES)
def read_document(given: str) -> Document:
    """An article as it was given."""
    return decode_document(given)


@lru_cache(_ARTICLES)
def read_said(said: str) -> Said:
    """What an article says."""
    return decode(Said, said)


@lru_cache(_ITEMS)
def read_texts(words: str) -> tuple[str, ...]:
    """The wordings of an item."""
    return tuple(json.loads(words))


@lru_cache(_ITEMS)
def _item(kind: Hashable, body: str) -> object:
    return decode(cast(type, kind), body)
