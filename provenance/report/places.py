"""Where things stand in the report's pages: safe anchors and links for whatever ids the input has."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote, urlsplit

from provenance.report.lookup import Lookup

INDEX = "index.html"
DETAILS = "details"

_UNSAFE = re.compile(r"[^A-Za-z0-9_.-]+")


class Part(StrEnum):
    """What a page may hold; the value begins its anchors."""

    ARTICLE = "article"
    STATEMENT = "statement"
    COPY = "copy"


_PAGE_NAMES = {Part.ARTICLE: "articles", Part.STATEMENT: "statements", Part.COPY: "copies"}
_PER_PAGE = {Part.ARTICLE: 20, Part.STATEMENT: 40, Part.COPY: 8}


@dataclass(frozen=True)
class Places:
    """The page of each part; all on the index where the report is small."""

    pages: dict[tuple[Part, str], str]

    def page(self, part: Part, id: str) -> str | None:
        """The page a part stands on, or None where the report does not show it."""
        return self.pages.get((part, id))

    def link(self, here: str, part: Part, id: str, start: int = -1, end: int = -1) -> str | None:
        """The address of a part, or of words in an article, as seen from the page `here`."""
        page = self.page(part, id)
        if page is None:
            return None
        fragment = anchor(part, id) if start < 0 else words_anchor(id, start, end)
        return f"{'' if page == here else _relative(here, page)}#{quote(fragment)}"


def lay_out(found: Lookup, statements: Sequence[str], inline: bool) -> Places:
    """Every part on the index, or on pages of their own under `details/` in the given order."""
    ids = {
        Part.ARTICLE: [each.id for each in found.report.documents],
        Part.STATEMENT: list(statements),
        Part.COPY: [each.id for each in found.report.copies],
    }
    return Places(
        {
            (part, id): INDEX if inline else page_name(part, number // _PER_PAGE[part])
            for part, known in ids.items()
            for number, id in enumerate(known)
        }
    )


def page_name(part: Part, number: int) -> str:
    """The name of the `number`th page (from 0) of a part, inside the report folder."""
    return f"{DETAILS}/{_PAGE_NAMES[part]}-{number + 1:04}.html"


def anchor(part: Part | str, id: str) -> str:
    """An anchor for an id: its letters and digits, and a digest where that is not the whole of it.

    >>> anchor(Part.STATEMENT, "u1")
    'statement-u1'
    >>> anchor(Part.ARTICLE, "<script>")
    'article--script--5b63e5'
    """
    return f"{part}-{_slug(id)}"


def words_anchor(document: str, start: int, end: int) -> str:
    """The anchor of `text[start:end]` in an article's ledger."""
    return f"words-{_slug(document)}-{start}-{end}"


def safe_url(url: str | None) -> str | None:
    """The address if a browser may follow it (http or https), else None.

    >>> safe_url("javascript:alert(1)") is None
    True
    """
    if not url or any(ord(char) <= 32 for char in url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc else None


def _slug(id: str) -> str:
    slug = _UNSAFE.sub("-", id)[:60]
    if slug == id:
        return slug
    return f"{slug}-{hashlib.sha256(id.encode('utf-8', 'surrogatepass')).hexdigest()[:6]}"


def _relative(here: str, page: str) -> str:
    return page if here == INDEX else f"../{page}"
