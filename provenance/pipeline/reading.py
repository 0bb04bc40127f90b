"""The first half of the stages: each document read for itself, quotations, credits and dates found."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit

from provenance import languages
from provenance.dates import resolve_published
from provenance.models import Corpus, Credit, DateInterval, Document, Quotation, Reading, Span
from provenance.outlets.table import OutletTable
from provenance.progress import Note, noted, silent
from provenance.quotes import read_quotations
from provenance.segment import find_boilerplate, find_headline, split_sentences
from provenance.segment.boilerplate import boilerplate_in


@dataclass(frozen=True, slots=True)
class Read:
    """What the documents say, each for itself; all mappings are by document id, in order of the ids."""

    documents: Mapping[str, Document]
    boilerplate: Mapping[str, tuple[Span, ...]]
    dates: Mapping[str, DateInterval]
    readings: Mapping[str, Reading]
    outlets: OutletTable

    @property
    def quotations(self) -> dict[str, tuple[Quotation, ...]]:
        """The quotations of each document."""
        return {name: reading.quotations for name, reading in self.readings.items()}

    @property
    def credits(self) -> dict[str, tuple[Credit, ...]]:
        """The credits of each document."""
        return {name: reading.credits for name, reading in self.readings.items()}


def read_articles(
    corpus: Corpus | Iterable[Document], outlets_file: Path | None = None, note: Note = silent
) -> Read:
    """Find boilerplate, dates, quotations and credits in every document of `corpus`."""
    note("headlines and boilerplate")
    outlets = OutletTable.load(outlets_file)
    documents = sorted((completed(one, outlets) for one in corpus), key=lambda one: one.id)
    boilerplate = find_boilerplate(documents)
    documents = [replace(one, title=find_headline(one, boilerplate[one.id])) for one in documents]
    return Read(
        documents={one.id: one for one in documents},
        boilerplate={one.id: boilerplate[one.id] for one in documents},
        dates={one.id: resolve_published(one, boilerplate[one.id]) for one in documents},
        readings={
            one.id: read_quotations(one, boilerplate[one.id], outlets)
            for one in noted(documents, note, "quotations and credits", len(documents))
        },
        outlets=outlets,
    )


@dataclass(frozen=True, slots=True)
class Said:
    """What one document says by itself, without its text: all that the later stages need to know of it."""

    outlet: str | None
    title: str | None
    language: str | None
    boilerplate: tuple[Span, ...]
    published: DateInterval
    reading: Reading
    sentences: tuple[Span, ...]


def read_article(document: Document, repeated: frozenset[Span], outlets: OutletTable) -> Said:
    """Read one `completed` document, of which the paragraphs `repeated` are its outlet's furniture."""
    boilerplate = boilerplate_in(document.text, repeated)
    document = replace(document, title=find_headline(document, boilerplate))
    reading = read_quotations(document, boilerplate, outlets)
    sentences = split_sentences(document, reading.quotations, boilerplate)
    return Said(
        outlet=document.outlet,
        title=document.title,
        language=document.language,
        boilerplate=boilerplate,
        published=resolve_published(document, boilerplate),
        reading=reading,
        sentences=tuple(Span(one.start, one.end) for one in sentences),
    )


def recalled(articles: Iterable[tuple[Document, Said]], outlets: OutletTable) -> Read:
    """What was read before, as if it were read now."""
    said = {document.id: (document, one) for document, one in sorted(articles, key=lambda pair: pair[0].id)}
    return Read(
        documents={
            name: replace(document, outlet=one.outlet, title=one.title, language=one.language)
            for name, (document, one) in said.items()
        },
        boilerplate={name: one.boilerplate for name, (_, one) in said.items()},
        dates={name: one.published for name, (_, one) in said.items()},
        readings={name: one.reading for name, (_, one) in said.items()},
        outlets=outlets,
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
