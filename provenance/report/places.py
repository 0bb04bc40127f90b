"""Where things stand in the report's pages: safe anchors and links for whatever ids the input has."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from urllib.parse import urlsplit

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
_BRIEF_PER_PAGE = 250


@dataclass(frozen=True)
class Places:
    """The page of each article, statement and copy group by its id; the index holds all of a small report."""

    articles: dict[str, str] = field(default_factory=dict)
    statements: dict[str, str] = field(default_factory=dict)
    copies: dict[str, str] = field(default_factory=dict)

    def of(self, part: Part) -> dict[str, str]:
        """The pages of one part."""
        if part is Part.ARTICLE:
            return self.articles
        return self.statements if part is Part.STATEMENT else self.copies

    def link(self, here: str, part: Part, id: str, start: int = -1, end: int = -1) -> str | None:
        """The address of a part, or of words in an article, as seen from the page `here`."""
        page = self.of(part).get(id)
        if page is None:
            return None
        return f"{_relative(here, page)}#{anchor(part, id) if start < 0 else words_anchor(id, start, end)}"


def on_the_index(found: Lookup, statements: Sequence[str]) -> Places:
    """Every article, copy group and statement of a small report on its one page."""
    return Places(
        dict.fromkeys((each.id for each in found.report.documents), INDEX),
        dict.fromkeys(statements, INDEX),
        dict.fromkeys((each.id for each in found.report.copies), INDEX),
    )


def on_pages(found: Lookup, statements: Sequence[str], brief: Sequence[str]) -> Places:
    """Every part on pages under `details/`, in order; `brief` statements, a line each, follow the others."""
    said = _paged(Part.STATEMENT, statements, _PER_PAGE[Part.STATEMENT])
    told = _paged(Part.STATEMENT, brief, _BRIEF_PER_PAGE, len(set(said.values())))
    return Places(
        _paged(Part.ARTICLE, [each.id for each in found.report.documents], _PER_PAGE[Part.ARTICLE]),
        said | told,
        _paged(Part.COPY, [each.id for each in found.report.copies], _PER_PAGE[Part.COPY]),
    )


def _paged(part: Part, ids: Sequence[str], per_page: int, first: int = 0) -> dict[str, str]:
    return {id: page_name(part, first + number // per_page) for number, id in enumerate(ids)}


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


@lru_cache(maxsize=100_000)
def _slug(id: str) -> str:
    """Letters, digits, point and dash only, so that a fragment needs no quoting."""
    slug = _UNSAFE.sub("-", id)[:60]
    if slug == id:
        return slug
    return f"{slug}-{hashlib.sha256(id.encode('utf-8', 'surrogatepass')).hexdigest()[:6]}"


def _relative(here: str, page: str) -> str:
    if page == here:
        return ""
    return page if here == INDEX else f"../{page}"
