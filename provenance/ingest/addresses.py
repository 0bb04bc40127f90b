"""Web addresses as keys: two that lead to one page are one, and what tables say of a page finds it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from urllib.parse import parse_qsl, urlencode, urlsplit

from provenance.dates.forms import parse_stamp
from provenance.ingest.fields import document_from, fill_gaps
from provenance.ingest.records import About
from provenance.models import Document, Skipped

_SAME_HOST = re.compile(r"^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)")
_TRACKING = re.compile(
    r"utm_\w+|[fgdy]clid|gclsrc|mc_[ce]id|igshid|cmpid|ocid|ref|ref_src|outputtype|amp|xtor|at_\w+|ns_\w+|smid|cid"
)
_ENDINGS = re.compile(r"(?:/amp|/index\.\w{2,5}|/)+$")
_MAX_CHARS = 2_000
_ELSEWHERE = (
    "a table of addresses without words, and no article here has one of them; put the saved pages beside it"
)


def page_key(url: str | None) -> str | None:
    """What all addresses of one page have in common; None for no address or a site's front page.

    >>> page_key("http://www.Gazette.example/talks/?utm_source=x#top") == page_key("https://gazette.example/talks")
    True
    """
    try:
        parts = urlsplit((url or "").strip()[:_MAX_CHARS])
        host = parts.hostname or ""
        query = parse_qsl(parts.query, max_num_fields=100)
    except ValueError:
        return None
    path = _ENDINGS.sub("", parts.path)
    kept = sorted(pair for pair in query if not _TRACKING.fullmatch(pair[0].lower()))
    if not host or not (path or kept):
        return None
    return f"{_SAME_HOST.sub('', host)}{path}{'?' + urlencode(kept) if kept else ''}"


@dataclass(frozen=True, slots=True)
class Told:
    """What one table says of one page."""

    path: str
    key: str
    fields: Document


def told(path: str, about: About) -> Told | None:
    """What a row of the table at `path` says, if its address is one of a page."""
    key = page_key(about.url)
    return None if key is None else Told(path, key, document_from(about.fields, ""))


def informed(
    documents: Iterable[Document], said: Iterable[Told], tables: Iterable[str]
) -> tuple[list[Document], list[Skipped]]:
    """The documents with what the tables say of their pages; a line for each table that knows none of them.

    A page was published no later than it was first seen; a later version of it may be younger.
    """
    documents = list(documents)
    keys = {page_key(one.url) for one in documents} - {None}
    by_key: dict[str, Document] = {}
    used: set[str] = set()
    for one in said:
        if one.key in keys:
            used.add(one.path)
            known = by_key.get(one.key)
            by_key[one.key] = one.fields if known is None else _merged(known, one.fields)
    passed_over = [Skipped(path, _ELSEWHERE) for path in sorted(set(tables) - used)]
    return [_with(one, by_key) for one in documents], passed_over


def earliest(left: str | None, right: str | None) -> str | None:
    """The earlier of two written times; one that is no time loses."""
    stamps = [(stamp.latest, one) for one in (left, right) if one and (stamp := parse_stamp(one)) is not None]
    return min(stamps)[1] if stamps else left or right


def _with(document: Document, by_key: Mapping[str, Document]) -> Document:
    key = page_key(document.url)
    said = by_key.get(key) if key is not None else None
    return document if said is None or document.version_of else _merged(document, said)


def _merged(document: Document, said: Document) -> Document:
    filled = fill_gaps(document, replace(said, url=None))
    return replace(filled, collected=earliest(document.collected, said.collected))
