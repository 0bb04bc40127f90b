"""Stored values read again and again, kept by their very words: nothing here is ever out of date."""

from __future__ import annotations

from collections.abc import Hashable
from functools import lru_cache
from typing import TypeVar, cast

import numpy as np

from provenance.errors import InputError
from provenance.models import Document
from provenance.pipeline.keys import Keys
from provenance.pipeline.reading import Said
from provenance.store.codec import decode, decode_document, decode_words

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


def read_both(id: str, given: str, said: str) -> tuple[Document, Said]:
    """An article as it was given and what it says.

    Raises:
        InputError: it is not the article that was read, or shorter.
    """
    document, read = read_document(given), read_said(said)
    ends = [span.end for span in (*read.sentences, *read.boilerplate)]
    ends += [one.end for one in read.reading.quotations]
    if document.id != id or max(ends, default=0) > len(document.text):
        what = "is not the article that was added under this id"
        raise InputError(id, what, "remove it from the index and add it again")
    return document, read


@lru_cache(_ITEMS)
def read_texts(words: str) -> tuple[str, ...]:
    """The wordings of an item."""
    return decode_words(words)


def read_keys(kept: bytes) -> Keys:
    """The keys of an article.

    Raises:
        InputError: they are no whole keys.
    """
    try:
        return np.frombuffer(kept, np.int64)
    except ValueError as error:
        what = "the keys of an article in it are cut off"
        raise InputError("the index", what, "provenance index verify says of which") from error


@lru_cache(_ITEMS)
def _item(kind: Hashable, body: str) -> object:
    return decode(cast(type, kind), body)
