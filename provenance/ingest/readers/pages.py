"""Saved pages: the words by trafilatura (extra `web`), outlet, date and credits by the page's own data.

Nothing of a page is run or fetched.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from importlib.metadata import version
from typing import TYPE_CHECKING, BinaryIO

from provenance import languages
from provenance.dates.address import stamp_in_address
from provenance.ingest.attributes import has_crowded_element
from provenance.ingest.decoding import decode, fit
from provenance.ingest.limits import Limits
from provenance.ingest.markup import words_of_markup
from provenance.ingest.records import Record, UnreadableError, read_bounded, sha256_of
from provenance.outlets.table import OutletTable

if TYPE_CHECKING:
    from lxml.html import HtmlElement

NEEDS_EXTRA = "a saved page, and reading those needs an extra; pip install 'quote-provenance[web]'"
_CHARSET = re.compile(rb"""<meta[^<>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{1,40})""", re.IGNORECASE)
_XML_CHARSET = re.compile(rb"""^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{1,40})["']""")
_TOO_DEEP = "depth"
_TEASER = 2


def read_page(stream: BinaryIO, limits: Limits) -> Iterator[Record]:
    """The one record of an HTML file."""
    data = read_bounded(stream, limits.page_bytes, "a page", "save it without its pictures")
    yield record_of_page(data, limits)


def record_of_page(
    data: bytes,
    limits: Limits,
    charset: str | None = None,
    address: str | None = None,
    row: int | None = None,
) -> Record:
    """The record of a page; `charset` is its HTTP header's, `address` where it was fetched.

    Raises `UnreadableError` where the extra is missing or the page has no article.
    """
    try:
        import trafilatura
        from lxml import etree

        from provenance.ingest import page_facts
    except ImportError:
        raise UnreadableError(NEEDS_EXTRA) from None
    for name in ("trafilatura", "htmldate", "courlan"):  # what they log is said in the reason
        logging.getLogger(name).addHandler(logging.NullHandler())
    markup = fit(decode(data, charset or _declared(data)))
    try:
        tree = _tree(markup, limits)
        facts = page_facts.fields_of(tree, markup, address)
        found = trafilatura.bare_extraction(
            tree, url=address, include_comments=False, with_metadata=True, date_extraction_params=_DATES
        )
    except UnreadableError:
        raise
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError, etree.LxmlError) as error:
        raise UnreadableError(
            f"a page that cannot be taken apart ({type(error).__name__}); save its words as .txt"
        ) from None
    return _record(facts, found, row, sha256_of(data))


# htmldate asks the clock for the latest day a date may have; here it is a fixed one, the same every day.
_DATES = {"original_date": True, "extensive_search": False, "max_date": "2100-01-01"}


def _declared(data: bytes) -> str | None:
    found = _XML_CHARSET.match(data[:400]) or _CHARSET.search(data[:16_384])
    return found.group(1).decode("ascii", "replace") if found else None


def _tree(markup: str, limits: Limits) -> HtmlElement:
    from lxml import etree, html

    if has_crowded_element(markup, limits.page_attributes):
        bound = f"{limits.page_attributes:,} attributes"
        raise UnreadableError(
            f"a page with an element of more than {bound}, which no article has; save its words as .txt"
        )
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        tree = html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except etree.ParserError:
        raise UnreadableError("empty: a page without elements; remove it") from None
    if any(_TOO_DEEP in entry.message.lower() for entry in parser.error_log):
        raise UnreadableError("a page nested more than 250 deep, which no article is; save its words as .txt")
    if sum(1 for _ in tree.iter()) > limits.page_elements:
        bound = f"{limits.page_elements:,} elements"
        raise UnreadableError(f"a page of more than {bound}, which no article is; save its words as .txt")
    return tree


def _record(facts: dict[str, object], found: object, row: int | None, digest: str) -> Record:
    text = str(getattr(found, "text", None) or "")
    body = facts.get("body")
    if isinstance(body, str) and len(body) > _TEASER * len(
        text
    ):  # the page shows a teaser, its data the article
        text = words_of_markup(body) if "</" in body else body
    if not text.strip():
        raise UnreadableError("a page without an article, links or pictures only; save its words as .txt")
    guessed = {
        "title": getattr(found, "title", None),
        "url": getattr(found, "url", None),
        "outlet": None if facts.get("url") else getattr(found, "sitename", None),
        "published": getattr(found, "date", None),
        "byline": getattr(found, "author", None),
    }
    address = str(facts.get("url") or guessed["url"] or "")
    stamp = stamp_in_address(address)
    if stamp is not None and stamp.earliest == stamp.latest:
        guessed["published"] = None  # what the page does not say, its address says best
    fields = {**guessed, **facts, "text": text}
    fields.pop("body", None)
    if str(fields.get("outlet") or "").startswith("@") or fields.get("outlet") == fields.get("title"):
        fields.pop("outlet", None)  # an account's name, or the headline; the address says it better
    fields["outlet"] = _outlet(fields.get("outlet"), address)
    fields["language"] = languages.identify(text) or facts.get("language")
    came_from = facts.get("retrieved_from")
    return Record(fields, row, str(came_from) if came_from else None, _extractor(), digest)


def _outlet(named: object, address: str) -> object:
    """The outlet as the page names it where the table knows it by that name; else by its address."""
    table = OutletTable.default()
    known = table.by_url(address) if table.find(str(named or "")) is None else None
    return known.name if known is not None else named


def _extractor() -> str:
    return f"trafilatura {version('trafilatura')}"
