"""Texts that are being checked: held in memory for a while, never written and never in the index."""

from __future__ import annotations

import secrets
from collections import OrderedDict
from dataclasses import dataclass

from provenance.models import Document


@dataclass(frozen=True, slots=True)
class Pasted:
    """What it was taken for: the `words` of a quotation, or `documents` to check."""

    words: str | None = None
    documents: tuple[Document, ...] = ()
    skipped: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """A text to check; `alone` is false where it came with others."""

    document: Document
    alone: bool = True


class Drafts:
    """The newest drafts, up to `most_bytes` of text; what is older is forgotten."""

    def __init__(self, most_bytes: int) -> None:
        self._most_chars = most_bytes // 2
        self._held: OrderedDict[str, Draft] = OrderedDict()
        self._chars = 0

    def keep(self, draft: Draft) -> str:
        """Hold a draft; the id is a secret, so only who has the link sees the text."""
        id = secrets.token_hex(8)
        self._held[id] = draft
        self._chars += len(draft.document.text)
        while self._chars > self._most_chars and len(self._held) > 1:
            _, gone = self._held.popitem(last=False)
            self._chars -= len(gone.document.text)
        return id

    def get(self, id: str) -> Draft | None:
        """The draft, while it is held."""
        return self._held.get(id)
