"""One document read for itself: headline, date, quotations, credits, sentences. No batch, no Arrow."""

from __future__ import annotations

from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from provenance import languages
from provenance.dates import resolve_published
from provenance.models import DateInterval, Document, Reading, Sentence, Span
from provenance.outlets.table import OutletTable
from provenance.quotes import read_quotations
from provenance.segment import find_headline, split_sentences


@dataclass(frozen=True, slots=True)
class Article:
    """A document with what it says for itself."""

    document: Document
    boilerplate: tuple[Span, ...]
    date: DateInterval
    reading: Reading
    sentences: tuple[Sentence, ...]


def article_of(document: Document, boilerplate: tuple[Span, ...], outlets: OutletTable) -> Article:
    """The document with its headline, and what it says of itself."""
    document = replace(document, title=find_headline(document, boilerplate))
    reading = read_quotations(document, boilerplate, outlets)
    return Article(
        document=document,
        boilerplate=boilerplate,
        date=resolve_published(document, boilerplate),
        reading=reading,
        sentences=tuple(split_sentences(document, reading.quotations, boilerplate)),
    )


def completed(document: Document, outlets: OutletTable) -> Document:
    """The document with its language identified and its outlet named after its address, where not given."""
    outlet = document.outlet
    if outlet is None and document.url:
        known = outlets.by_url(document.url)
        outlet = known.name if known else _host(document.url)
    return replace(document, outlet=outlet, language=document.language or languages.identify(document.text))


def _host(url: str) -> str | None:
    try:
        host = urlsplit(url).hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None
