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
from provenance.segment import find_boilerplate, find_headline


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
    documents = sorted((_completed(one, outlets) for one in corpus), key=lambda one: one.id)
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


def _completed(document: Document, outlets: OutletTable) -> Document:
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
