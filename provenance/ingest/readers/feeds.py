"""RSS, Atom, NewsML-G2 and NITF: an article an item, what the feed says of itself passed on to its items."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterator, Mapping
from typing import BinaryIO
from xml.etree.ElementTree import Element

from provenance.ingest.limits import Limits
from provenance.ingest.markup import words_of_element, words_of_markup
from provenance.ingest.readers import newsml
from provenance.ingest.records import Problem, Record, UnreadableError, read_bounded, sha256_of
from provenance.ingest.safe_xml import MalformedError, decode_xml, elements, local_name

_ITEMS = frozenset(("item", "entry", "newsItem", "nitf"))
_FEEDS = ("rss", "RDF", "feed", "newsMessage")

Fields = dict[str, object]


def read_feed(stream: BinaryIO, limits: Limits) -> Iterator[Record | Problem]:
    """A record an item, in the order of the feed; what is cut off in the middle is named, the rest read."""
    data = read_bounded(stream, limits.whole_file_bytes, "a feed", "split it")
    items: list[Element] = []
    problem: MalformedError | None = None
    root: Element | None = None
    try:
        for element in elements(decode_xml(data), _ITEMS, limits):
            if local_name(element) in _ITEMS:
                items.append(element)
            else:
                root = element
    except MalformedError as error:
        problem = error
    if not items:
        raise UnreadableError(_why_none(problem, root))
    digest = sha256_of(data)
    common = _about_feed(root) if root is not None else {}
    for row, item in enumerate(items, start=1):
        fields = {**common, **_READ[local_name(item)](item)}
        alone = len(items) == 1 and problem is None and root is None
        yield Record(fields, None if alone else row, bytes_sha256=digest)
    if problem is not None:
        yield Problem(len(items) + 1, str(problem))


def _why_none(problem: MalformedError | None, root: Element | None) -> str:
    if problem is not None:
        return f"{problem}; look for a mark left open or an & there"
    if root is not None and local_name(root) in _FEEDS:
        return "empty: a feed without items; remove it"
    name = local_name(root)[:40] if root is not None else "nothing"
    return f"XML that is no RSS, Atom, NewsML-G2 or NITF ({name}); save its words as .txt"


def _about_feed(root: Element) -> Fields:
    """What a feed's head says of every item."""
    if local_name(root) == "newsMessage":
        return newsml.about_message(root)
    head = next((child for child in root if local_name(child) == "channel"), root)
    language = _text(head, "language") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    return {"outlet": html.unescape(_text(head, "title")), "language": language}


# --- RSS and Atom -----------------------------------------------------------------------------

_BODIES = ("encoded", "content", "body", "description", "summary")
_TIMES = ("pubDate", "published", "date", "issued", "created", "updated", "modified")


def _feed_item(item: Element) -> Fields:
    """The fields of an RSS item or an Atom entry."""
    fields: Fields = {
        "text": max((_words(child) for child in item if local_name(child) in _BODIES), key=len, default=""),
        "title": words_of_markup(_text(item, "title")),
        "url": _link(item),
        "published": next((text for name in _TIMES if (text := _text(item, name))), ""),
        "byline": [name for child in item if (name := _author(child))],
        "credits": [name for child in item if (name := _credit(child))],
    }
    if outlet := _origin(item):
        fields["outlet"] = outlet
    return {name: value for name, value in fields.items() if value}


def _words(body: Element) -> str:
    """A body as words: marked up within, or as escaped markup, or plain."""
    if len(body) or body.get("type") == "xhtml":
        return words_of_element(body)
    return words_of_markup(body.text or "")


def _link(item: Element) -> str:
    links = [child for child in item if local_name(child) in ("link", "origLink", "guid")]
    links.sort(key=lambda one: ("origLink", "link", "guid").index(local_name(one)))
    for one in links:
        address = one.get("href") or (one.text or "")
        if one.get("rel", "alternate") == "alternate" and address.strip().startswith(("http:", "https:")):
            return address.strip()
    return ""


def _author(child: Element) -> str:
    if local_name(child) not in ("creator", "author"):
        return ""
    return _text(child, "name") or html.unescape((child.text or "").strip())


def _credit(child: Element) -> str:
    """Who else is named for the words; a picture's credit (Media RSS) is none."""
    is_credit = local_name(child) in ("publisher", "contributor", "rights") and "mrss" not in child.tag
    return (_text(child, "name") or (child.text or "").strip()) if is_credit else ""


def _origin(item: Element) -> str:
    """The outlet of an item that an aggregator passes on: RSS `source`, the title of Atom's."""
    found = next((child for child in item if local_name(child) == "source"), None)
    if found is None:
        return ""
    return html.unescape(_text(found, "title") or (found.text or "").strip())


def _text(element: Element, name: str) -> str:
    child = next((one for one in element if local_name(one) == name), None)
    return "" if child is None else "".join(child.itertext()).strip()


_READ: Mapping[str, Callable[[Element], Fields]] = {
    "item": _feed_item,
    "entry": _feed_item,
    "newsItem": newsml.fields_of_item,
    "nitf": newsml.fields_of_nitf,
}
