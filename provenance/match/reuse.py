"""The match stage: documents in, passages, utterances, copy groups and near misses out.

Knows no files, no clock and no document ids beyond carrying them: what is found depends on the words.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from provenance.match.copies import find_copies
from provenance.match.grouping import Group
from provenance.match.passages import build_passages
from provenance.match.segments import Segment, cut_quotation, head_end
from provenance.match.semantic import Embed, Senses
from provenance.match.settings import MatchSettings
from provenance.match.shared import find_shared
from provenance.match.unmarked import Field, add_unmarked
from provenance.match.utterances import build_utterances
from provenance.models import (
    DateInterval,
    Document,
    NotLinked,
    Passage,
    Quotation,
    Reuse,
    Sentence,
    Span,
    Utterance,
)

_DEFAULT = MatchSettings()


def find_reuse(
    documents: Sequence[Document],
    sentences: Mapping[str, Sequence[Sentence]],
    quotations: Mapping[str, Sequence[Quotation]],
    dates: Mapping[str, DateInterval],
    boilerplate: Mapping[str, Sequence[Span]],
    settings: MatchSettings = _DEFAULT,
    embed: Embed | None = None,
) -> Reuse:
    """What `documents` share; every mapping is by document id and may lack any document.

    Args:
        embed: a sentence model of the user's, a vector a sentence; it has a say on renderings.
    """
    shared = find_shared(documents, boilerplate, settings, sentences)
    passages = build_passages(shared)
    field = Field({one.id: one for one in shared.documents}, sentences, quotations, boilerplate, dates)
    utterances, apart = find_utterances(field, passages, settings, embed)
    copies, misses = find_copies(shared, passages, quotations, dates, settings)
    return Reuse(passages, utterances, copies, order_misses((*apart, *misses)))


def find_between(
    documents: Sequence[Document],
    sentences: Mapping[str, Sequence[Sentence]],
    quotations: Mapping[str, Sequence[Quotation]],
    dates: Mapping[str, DateInterval],
    boilerplate: Mapping[str, Sequence[Span]],
    settings: MatchSettings = _DEFAULT,
) -> Reuse:
    """The passages and utterances that `find_reuse` finds, without copy groups and near misses."""
    shared = find_shared(documents, boilerplate, settings, sentences)
    passages = build_passages(shared)
    field = Field({one.id: one for one in shared.documents}, sentences, quotations, boilerplate, dates)
    utterances, _ = find_utterances(field, passages, settings)
    return Reuse(passages=passages, utterances=utterances, copies=(), not_linked=())


def find_utterances(
    field: Field, passages: Sequence[Passage], settings: MatchSettings, embed: Embed | None = None
) -> tuple[tuple[Utterance, ...], tuple[NotLinked, ...]]:
    """The utterances of the documents of `field`, in the order they have there, and what was kept apart."""
    texts = {name: one.text for name, one in field.documents.items()}
    heads = {name: head_end(text) for name, text in texts.items()}
    languages = {name: one.language or "" for name, one in field.documents.items()}
    links = Group(field.dates, settings, heads, Senses(embed) if embed else None, languages)
    segments = _segments(tuple(field.documents.values()), field.quotations)
    utterances = build_utterances(segments, texts, links, passages)
    return add_unmarked(utterances, field, settings), tuple(links.misses)


def order_misses(misses: Iterable[NotLinked]) -> tuple[NotLinked, ...]:
    """Near misses, each once, in order."""
    return tuple(sorted(set(misses), key=lambda one: (one.left, one.right, one.why)))


def _segments(
    documents: Sequence[Document], quotations: Mapping[str, Sequence[Quotation]]
) -> tuple[Segment, ...]:
    return tuple(
        segment
        for document in documents
        for quotation in sorted(quotations.get(document.id, ()), key=lambda one: (one.start, one.end, one.id))
        for segment in cut_quotation(quotation, document.text)
    )
