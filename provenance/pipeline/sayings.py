"""What several families have in common: only paragraphs with common words are compared, only finds traced.

A family is compared as a whole by itself; here the words that it shares with other families are looked at.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from provenance.match import Field, find_between
from provenance.models import (
    CopyGroup,
    Document,
    OriginEntry,
    Passage,
    Quotation,
    Reuse,
    Sentence,
    Span,
    Utterance,
)
from provenance.outlets.table import OutletTable
from provenance.pipeline import judging
from provenance.pipeline.judging import Decision
from provenance.pipeline.keys import Keys, keyed_spans
from provenance.pipeline.reading import Read, Said, recalled
from provenance.pipeline.stages import case_of
from provenance.settings import Settings
from provenance.text.paragraphs import split_paragraphs
from provenance.text.spans import covered, merge_spans
from provenance.tracing import Asked, Learned, answer_asked, dates_by_events, gather


@dataclass(frozen=True, slots=True)
class Member:
    """A document with what it says, its family and its keys."""

    document: Document
    said: Said
    family: int
    keys: Keys


@dataclass(frozen=True, slots=True)
class Found:
    """What families have in common, traced, and the texts of the documents it stands in."""

    utterances: tuple[Utterance, ...]
    passages: tuple[Passage, ...]
    origins: tuple[OriginEntry, ...]
    texts: Mapping[str, str]


def holding(members: Sequence[tuple[int, int, Keys]]) -> tuple[Keys, list[int]]:
    """The keys that stand in two families or more, and which members (number, family, keys) have any."""
    pairs = {(family, key) for _, family, keys in members for key in keys.tolist()}
    counts = np.array(sorted(key for _, key in pairs), np.int64)
    keys, found = np.unique(counts, return_counts=True)
    common = keys[found > 1]
    return common, [n for n, _, held in members if np.isin(held, common).any()]


def report_on_saying(
    members: Sequence[Member],
    common: Keys,
    outlets: OutletTable,
    settings: Settings,
    decided: Sequence[Decision],
) -> Found | None:
    """What members of different families share, None where that is nothing."""
    read = recalled([(one.document, one.said) for one in members], outlets)
    said = {one.document.id: one.said for one in members}
    kept = {one.document.id: _kept(one, common) for one in members}
    families = {one.document.id: one.family for one in members}
    reuse = judging.heeded(_compared(read, said, kept, settings), decided)
    reuse = _between(reuse, families)
    if not (reuse.utterances or reuse.passages):
        return None
    return _traced(_narrowed(read, _documents_of(reuse)), reuse)


def _traced(read: Read, reuse: Reuse) -> Found:
    """The origins of words alone: those of documents are found in their families."""
    case = case_of(read, reuse)
    asked = Asked(
        documents=frozenset(),
        utterances=frozenset(one.id for one in reuse.utterances),
        passages=frozenset(one.id for one in reuse.passages),
        copies=frozenset(),
    )
    traced = gather(answer_asked(case, asked, dates_by_events(case), Learned()), read.outlets)
    texts = {name: one.text for name, one in read.documents.items()}
    return Found(traced.utterances, traced.passages, traced.origins, texts)


def _kept(one: Member, common: Keys) -> tuple[Span, ...]:
    """The paragraphs of a member that have a common key."""
    found = keyed_spans(one.document.text, one.said.boilerplate, one.said.reading.quotations, common)
    spans = merge_spans(found)
    return merge_spans(
        paragraph for paragraph in split_paragraphs(one.document.text) if covered(paragraph, spans)
    )


def _compared(
    read: Read, said: Mapping[str, Said], kept: Mapping[str, Sequence[Span]], settings: Settings
) -> Reuse:
    """The usual search, over nothing but the paragraphs kept."""
    documents = tuple(
        replace(document, text=_excerpt(document.text, kept[name]))
        for name, document in read.documents.items()
    )
    texts = {one.id: one.text for one in documents}
    quotations: dict[str, tuple[Quotation, ...]] = {
        name: tuple(one for one in held if covered(Span(one.start, one.end), kept[name]))
        for name, held in read.quotations.items()
    }
    sentences = {
        name: tuple(
            Sentence(name, *span, texts[name][span.start : span.end])
            for span in one.sentences
            if covered(span, kept[name])
        )
        for name, one in said.items()
    }
    field = Field(documents, sentences, quotations, read.dates, read.boilerplate)
    return find_between(field, settings.match)


def _excerpt(text: str, kept: Sequence[Span]) -> str:
    """The text with blanks for all that is not kept, so that offsets stay."""
    parts: list[str] = []
    at = 0
    for start, end in kept:
        parts += [" " * (start - at), text[start:end]]
        at = end
    return "".join([*parts, " " * (len(text) - at)])


def _between(reuse: Reuse, families: Mapping[str, int]) -> Reuse:
    """Only what stands in two families or more."""

    def parts(one: Utterance | Passage | CopyGroup) -> bool:
        return len({families[place[0]] for place in judging.places_of(one)}) > 1

    return Reuse(
        passages=tuple(one for one in reuse.passages if parts(one)),
        utterances=tuple(one for one in reuse.utterances if parts(one)),
        copies=(),
        not_linked=(),
    )


def _documents_of(reuse: Reuse) -> frozenset[str]:
    found: tuple[Utterance | Passage, ...] = (*reuse.utterances, *reuse.passages)
    return frozenset(place[0] for one in found for place in judging.places_of(one))


def _narrowed(read: Read, names: frozenset[str]) -> Read:
    return Read(
        documents={name: one for name, one in read.documents.items() if name in names},
        boilerplate={name: one for name, one in read.boilerplate.items() if name in names},
        dates={name: one for name, one in read.dates.items() if name in names},
        readings={name: one for name, one in read.readings.items() if name in names},
        sentences={name: one for name, one in read.sentences.items() if name in names},
        outlets=read.outlets,
    )
