"""The match stage: documents in, passages, utterances, copy groups and near misses out.

Knows no files, no clock and no document ids beyond carrying them: what is found depends on the words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from provenance.match.copies import find_copies
from provenance.match.field import Field
from provenance.match.lines import Line, read_lines
from provenance.match.passages import build_passages
from provenance.match.semantic import Embed, Senses
from provenance.match.settings import MatchSettings
from provenance.match.shared import Shared, find_shared
from provenance.match.unmarked import add_unmarked
from provenance.match.utterances import build_utterances, links_of
from provenance.match.worth import passage_places
from provenance.models import (
    NotLinked,
    Passage,
    Reuse,
    Utterance,
)

_DEFAULT = MatchSettings()


def find_reuse(field: Field, settings: MatchSettings = _DEFAULT, embed: Embed | None = None) -> Reuse:
    """What the documents of `field` share.

    Args:
        embed: a sentence model of the user's, a vector a sentence; it has a say on renderings.
    """
    shared, passages, field = _searched(field, settings)
    utterances, apart = find_utterances(field, passages, settings, embed)
    copies, misses = find_copies(shared, passages, field.quotations, field.dates, settings)
    return Reuse(passages, utterances, copies, order_misses((*apart, *misses)))


def find_between(field: Field, settings: MatchSettings = _DEFAULT) -> Reuse:
    """The passages and utterances that `find_reuse` finds, without copy groups and near misses."""
    _, passages, field = _searched(field, settings)
    utterances, _ = find_utterances(field, passages, settings)
    return Reuse(passages=passages, utterances=utterances, copies=(), not_linked=())


def _searched(field: Field, settings: MatchSettings) -> tuple[Shared, tuple[Passage, ...], Field]:
    """The stretches that documents share, the passages they make, and the field in order."""
    shared = find_shared(field.documents, field.boilerplate, settings, field.sentences)
    return shared, build_passages(shared), replace(field, documents=shared.documents)


def find_utterances(
    field: Field, passages: Sequence[Passage], settings: MatchSettings, embed: Embed | None = None
) -> tuple[tuple[Utterance, ...], tuple[NotLinked, ...]]:
    """The utterances of the documents of `field`, in the order they have there, and what was kept apart."""
    places = passage_places(passages)
    lines: list[Line] = []
    for name, document in field.by_id.items():
        quotations, date = field.quotations.get(name, ()), field.dates.get(name)
        first = lines[-1].place + 2 if lines else 0  # lines of two documents are no neighbours
        lines += read_lines(document, quotations, date, places.get(name, ()), first)
    links = links_of(lines, settings, Senses(embed) if embed else None)
    return add_unmarked(build_utterances(lines, links), field, settings), tuple(links.misses)


def order_misses(misses: Iterable[NotLinked]) -> tuple[NotLinked, ...]:
    """Near misses, each once, in order."""
    return tuple(sorted(set(misses), key=lambda one: (one.left, one.right, one.why)))
