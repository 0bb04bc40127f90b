"""Where things stand on the server: links for the report's views, whatever the ids are made of."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from provenance.report.places import Part, Places, anchor, words_anchor

_PAGES = {Part.ARTICLE: "/article", Part.STATEMENT: "/statement", Part.COPY: "/copy"}


@dataclass(frozen=True)
class WebPlaces(Places):
    """Links to the server's pages; what is in `here` stands on the page itself."""

    here: frozenset[tuple[Part, str]] = frozenset()

    def link(self, here: str, part: Part, id: str, start: int = -1, end: int = -1) -> str | None:
        """The address of a part, or of words in an article."""
        fragment = f"#{anchor(part, id) if start < 0 else words_anchor(id, start, end)}"
        if (part, id) in self.here:
            return fragment
        return f"{address(part, id)}{'' if start < 0 else f'&at={start}-{end}'}{fragment}"


def address(part: Part, id: str) -> str:
    """The page of an article, a statement or a copy group.

    >>> address(Part.ARTICLE, "a/b&c")
    '/article?id=a%2Fb%26c'
    """
    return link(_PAGES[part], id=id)


def link(path: str, **query: str | int | None) -> str:
    """A path with its query, empty values left out."""
    given = {name: value for name, value in query.items() if value not in (None, "")}
    return f"{path}?{urlencode(given, errors='replace')}" if given else path
