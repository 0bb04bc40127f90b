"""The first half of the stages: each document read for itself, quotations, credits and dates found."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from provenance.engines.article import Article, article_of, completed
from provenance.models import Corpus, Credit, DateInterval, Document, Quotation, Reading, Sentence, Span
from provenance.outlets.table import OutletTable
from provenance.progress import Note, noted, silent
from provenance.segment import find_boilerplate
from provenance.segment.boilerplate import boilerplate_in


@dataclass(frozen=True, slots=True)
class Read:
    """What the documents say, each for itself; all mappings are by document id, in order of the ids."""

    documents: Mapping[str, Document]
    boilerplate: Mapping[str, tuple[Span, ...]]
    dates: Mapping[str, DateInterval]
    readings: Mapping[str, Reading]
    sentences: Mapping[str, tuple[Sentence, ...]]
    outlets: OutletTable

    @classmethod
    def of(cls, articles: Iterable[Article], outlets: OutletTable) -> Read:
        """What some articles say, which are in order of their ids."""
        named = {one.document.id: one for one in articles}
        return cls(
            documents={name: one.document for name, one in named.items()},
            boilerplate={name: one.boilerplate for name, one in named.items()},
            dates={name: one.date for name, one in named.items()},
            readings={name: one.reading for name, one in named.items()},
            sentences={name: one.sentences for name, one in named.items()},
            outlets=outlets,
        )

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
    counted = noted(documents, note, "quotations and credits", len(documents))
    return Read.of([article_of(one, boilerplate[one.id], outlets) for one in counted], outlets)


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
    article = article_of(document, boilerplate_in(document.text, repeated), outlets)
    return Said(
        outlet=article.document.outlet,
        title=article.document.title,
        language=article.document.language,
        boilerplate=article.boilerplate,
        published=article.date,
        reading=article.reading,
        sentences=tuple(Span(one.start, one.end) for one in article.sentences),
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
        sentences={
            name: tuple(Sentence(name, *span, document.text[span.start : span.end]) for span in one.sentences)
            for name, (document, one) in said.items()
        },
        outlets=outlets,
    )
