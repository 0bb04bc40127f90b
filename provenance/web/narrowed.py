"""A report cut down to what a screen shows, so that every export is of the screen and of nothing else."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from provenance.models import CopyGroup, DocumentEntry, Origin, Passage, Report, Utterance


def narrow(
    report: Report,
    utterances: Collection[str] = (),
    passages: Collection[str] = (),
    copies: Collection[str] = (),
    documents: Collection[str] = (),
) -> Report:
    """The report on these alone, with the documents and quotations they speak of."""
    kept_passages = {*passages, *(p for each in report.copies if each.id in copies for p in each.passages)}
    said = tuple(each for each in report.utterances if each.id in utterances)
    shared = tuple(each for each in report.passages if each.id in kept_passages)
    groups = tuple(each for each in report.copies if each.id in copies)
    ids = {*documents, *_named(said, shared, groups)}
    entries = tuple(each for each in report.documents if each.id in ids)
    quotations = tuple(each for each in report.quotations if each.document in ids)
    origins = _origins(said, shared, groups, entries)
    names = {each.name for each in origins} | {rival.name for each in origins for rival in each.alternatives}
    edges = {edge.from_ for each in said for edge in each.edges}
    edges |= {edge.from_ for each in groups for edge in each.edges}
    return replace(
        report,
        corpus=replace(report.corpus, documents=len(entries), quotations=len(quotations), skipped=()),
        documents=entries,
        origins=tuple(each for each in report.origins if each.name in names or each.id in edges),
        quotations=quotations,
        utterances=said,
        passages=shared,
        copies=groups,
        not_linked=tuple(
            each for each in report.not_linked if {_document(each.left), _document(each.right)} <= ids
        ),
    )


def _origins(
    said: Iterable[Utterance],
    shared: Iterable[Passage],
    groups: Iterable[CopyGroup],
    entries: Iterable[DocumentEntry],
) -> list[Origin]:
    return [
        *(each.origin for each in said),
        *(each.origin for each in shared),
        *(each.origin for each in groups),
        *(each.origin for each in entries),
    ]


def _named(
    said: Iterable[Utterance], shared: Iterable[Passage], groups: Iterable[CopyGroup]
) -> Iterable[str]:
    """The documents that these stand in."""
    for utterance in said:
        yield from (each.document for each in utterance.renderings)
    for passage in shared:
        yield from (each.document for each in passage.occurrences)
    for group in groups:
        yield from (each.id for each in group.documents)


def _document(id: str) -> str:
    """The document that a quotation's id names (`asbarez@10-20`), or the id itself."""
    return id.rpartition("@")[0] or id
