"""The match stage: documents in, passages, utterances, copy groups and near misses out.

Knows no files, no clock and no document ids beyond carrying them: what is found depends on the words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from provenance.match.copies import find_copies
from provenance.match.grouping import Group
from provenance.match.passages import build_passages
from provenance.match.segments import Segment, cut_quotation, head_end
from provenance.match.settings import MatchSettings
from provenance.match.shared import find_shared
from provenance.match.unmarked import Field, add_unmarked
from provenance.match.utterances import build_utterances
from provenance.models import DateInterval, Document, Quotation, Reuse, Sentence, Span

_DEFAULT = MatchSettings()


def find_reuse(
    documents: Sequence[Document],
    sentences: Mapping[str, Sequence[Sentence]],
    quotations: Mapping[str, Sequence[Quotation]],
    dates: Mapping[str, DateInterval],
    boilerplate: Mapping[str, Sequence[Span]],
    settings: MatchSettings = _DEFAULT,
) -> Reuse:
    """What `documents` share; every mapping is by document id and may lack any document."""
    shared = find_shared(documents, boilerplate, settings, sentences)
    passages = build_passages(shared)
    segments = _segments(shared.documents, quotations)
    texts = {one.id: one.text for one in documents}
    links = Group(dates, settings, {name: head_end(text) for name, text in texts.items()})
    utterances = build_utterances(segments, texts, links, passages)
    searched = Field({one.id: one for one in documents}, sentences, quotations, boilerplate, dates)
    utterances = add_unmarked(utterances, searched, settings)
    copies, misses = find_copies(shared, passages, quotations, dates, settings)
    not_linked = sorted({*links.misses, *misses}, key=lambda one: (one.left, one.right, one.why))
    return Reuse(passages, utterances, copies, tuple(not_linked))


def _segments(
    documents: Sequence[Document], quotations: Mapping[str, Sequence[Quotation]]
) -> tuple[Segment, ...]:
    return tuple(
        segment
        for document in documents
        for quotation in sorted(quotations.get(document.id, ()), key=lambda one: (one.start, one.end, one.id))
        for segment in cut_quotation(quotation, document.text)
    )
