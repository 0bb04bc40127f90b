"""The stages in order: one corpus in, one report out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from provenance import __version__
from provenance.match import Field, find_reuse
from provenance.models import (
    Corpus,
    CorpusEntry,
    DateInterval,
    Document,
    DocumentEntry,
    DocumentOrigin,
    NotLinked,
    Quotation,
    Reading,
    Report,
    Reuse,
    Skipped,
    Span,
    Utterance,
)
from provenance.pipeline.model import load_model
from provenance.pipeline.reading import Read, read_articles
from provenance.progress import Note, silent
from provenance.settings import Settings
from provenance.tracing import Case, Traced, trace_origins

SCHEMA = 1


def build_report(
    documents: Corpus | Iterable[Document], settings: Settings | None = None, note: Note = silent
) -> Report:
    """Read, compare and trace `documents`; `note` is told each stage as it begins and how far it is.

    The answer depends on the documents alone: not on their order, the clock or the machine.
    """
    settings = settings or Settings()
    read = read_articles(documents, settings.outlets, note)
    skipped = documents.skipped if isinstance(documents, Corpus) else ()
    return compare_articles(read, settings, note, skipped)


def compare_articles(
    read: Read,
    settings: Settings,
    note: Note = silent,
    skipped: tuple[Skipped, ...] = (),
    heed: Callable[[Reuse], Reuse] = lambda reuse: reuse,
) -> Report:
    """The second half of the stages: articles that were read are held against each other and traced.

    `heed` may take back links before they are traced, as a person's decisions do.
    """
    note("what stands in several articles")
    articles = tuple(read.documents.values())
    field = Field(articles, read.sentences, read.quotations, read.dates, read.boilerplate)
    embed = load_model(settings.model) if settings.model else None
    found = find_reuse(field, settings.match, embed)
    reuse = heed(found)
    note("origins")
    return report_of(read, reuse, skipped)


def report_of(read: Read, reuse: Reuse, skipped: tuple[Skipped, ...] = ()) -> Report:
    """What was found in articles that were read, traced to its origins."""
    return make_report(read, trace_origins(case_of(read, reuse)), reuse.not_linked, skipped)


def case_of(read: Read, reuse: Reuse) -> Case:
    """What tracing is given of articles that were read and what was found in them."""
    return Case(
        documents=read.documents,
        dates=read.dates,
        credits=read.credits,
        quotations=read.quotations,
        boilerplate=read.boilerplate,
        reuse=reuse,
        outlets=read.outlets,
    )


def make_report(
    read: Read, traced: Traced, not_linked: tuple[NotLinked, ...], skipped: tuple[Skipped, ...]
) -> Report:
    """The report of what was read and traced."""
    sentences = sum(map(len, read.sentences.values()))
    quotations = linked(read.quotations, traced.utterances)
    return Report(
        schema=SCHEMA,
        version=__version__,
        corpus=CorpusEntry(len(read.documents), sentences, len(quotations), skipped),
        documents=tuple(
            entry_of(
                one,
                read.readings[one.id],
                read.boilerplate[one.id],
                traced.dates[one.id],
                traced.documents[one.id],
            )
            for one in read.documents.values()
        ),
        origins=traced.origins,
        quotations=quotations,
        utterances=traced.utterances,
        passages=traced.passages,
        copies=traced.copies,
        not_linked=not_linked,
    )


def entry_of(
    document: Document,
    reading: Reading,
    boilerplate: tuple[Span, ...],
    published: DateInterval,
    origin: DocumentOrigin,
) -> DocumentEntry:
    """A document as a report shows it."""
    return DocumentEntry(
        id=document.id,
        outlet=document.outlet,
        title=document.title,
        url=document.url,
        language=document.language,
        kind=document.kind,
        sha256=document.sha256,
        text=document.text,
        published=published,
        credits=reading.credits,
        boilerplate=boilerplate,
        origin=origin,
        retrieved_from=document.retrieved_from,
        extractor=document.extractor,
        bytes_sha256=document.bytes_sha256,
        version_of=document.version_of,
    )


def linked(
    quotations: Mapping[str, tuple[Quotation, ...]], utterances: tuple[Utterance, ...]
) -> tuple[Quotation, ...]:
    """All quotations in order, each with the ids of the utterances it belongs to."""
    belongs: dict[str, set[str]] = {}
    for utterance in utterances:
        for rendering in utterance.renderings:
            if rendering.quotation is not None:
                belongs.setdefault(rendering.quotation, set()).add(utterance.id)
    return tuple(
        replace(one, utterances=tuple(sorted(belongs.get(one.id, ()))))
        for name in sorted(quotations)
        for one in quotations[name]
    )
