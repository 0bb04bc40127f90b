"""Quotations into utterances: one thing said once by one speaker, with every rendering of it.

Works on sentence-sized segments; every quotation inside marks ends in at least one utterance.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from provenance.languages.called import is_description
from provenance.match import gates
from provenance.match.comparison import compare_texts, with_speaker
from provenance.match.families import Families
from provenance.match.grouping import Group, group_segments
from provenance.match.lines import Line
from provenance.match.semantic import Senses
from provenance.match.settings import MatchSettings
from provenance.match.worth import worth_telling
from provenance.models import DateInterval, Quotation, Relation, Rendering, Span, Utterance
from provenance.text.rarity import rarity
from provenance.text.tokens import fold

_COMPARED = 10  # wordings compared to find the one that speaks for all
_CARRIES = 0.5  # a rendering less like the wording than this says something else
_OWN_WORDS = (
    2.5  # wording lighter than this ("very good") may be said again tomorrow: its id knows its document
)


class Home(NamedTuple):
    """What is known of a document that renders an utterance; `place` is that of one of its lines."""

    sha256: str
    date: DateInterval | None
    place: int


@dataclass(frozen=True, slots=True)
class Told:
    """An utterance, whether any of its renderings stands inside marks, and its documents by their ids."""

    utterance: Utterance
    is_marked: bool
    homes: Mapping[str, Home]

    @property
    def order(self) -> tuple[str, list[tuple[str, int, int]]]:
        """By id; two of one id by where they stand."""
        one = self.utterance
        return one.id, [(at.document, at.start, at.end) for at in one.renderings]


def links_of(lines: Iterable[Line], settings: MatchSettings, senses: Senses | None = None) -> Group:
    """What grouping needs to know of the documents of some lines."""
    by_document = {one.document: one for one in lines}
    return Group(
        dates={name: one.date for name, one in by_document.items() if one.date is not None},
        settings=settings,
        heads={name: one.head for name, one in by_document.items()},
        senses=senses,
        languages={name: one.language for name, one in by_document.items()},
    )


def build_utterances(lines: Sequence[Line], links: Group) -> list[Told]:
    """The utterances of all quotations that say something, in order of their ids."""
    clusters = group_segments([one.segment for one in lines], links)
    merged = merge_neighbours(lines, clusters)
    return tell_apart([one for cluster in merged for one in tell(cluster, links)])


def merge_neighbours(lines: Sequence[Line], clusters: Sequence[Sequence[int]]) -> list[list[Line]]:
    """The lines of each cluster; neighbouring lines whose clusters hold the same quotations are one.

    What is merged depends on the clusters that hold the same quotations only, so they may come in batches.
    """
    home = {line: number for number, members in enumerate(clusters) for line in members}
    company = [frozenset(lines[one].segment.quotation.id for one in members) for members in clusters]
    families = Families(len(clusters))
    for at in range(1, len(lines)):
        one, other = lines[at - 1], lines[at]
        first, second = home[at - 1], home[at]
        are_neighbours = (
            one.segment.quotation.id == other.segment.quotation.id and other.place == one.place + 1
        )
        if are_neighbours and company[first] == company[second]:
            families.join(first, second)
    groups: dict[int, list[Line]] = defaultdict(list)
    for at, line in enumerate(lines):
        groups[families.root(home[at])].append(line)
    return list(groups.values())


def tell(cluster: list[Line], links: Group) -> Iterator[Told]:
    """One utterance, and others of the members that do not carry its wording: a chain of renderings parts."""
    if not worth_telling([(one.segment, one.passages, one.body) for one in cluster]):
        return
    while cluster:
        whole = _utterance(cluster, links)
        strange = {one.quotation for one in whole.renderings if one.score < _CARRIES}
        if not strange or len(strange) == len({one.quotation for one in whole.renderings}):
            yield _told(whole, cluster)
            return
        kept = [one for one in cluster if one.segment.quotation.id not in strange]
        yield _told(_utterance(kept, links), kept)
        cluster = [one for one in cluster if one.segment.quotation.id in strange]


def tell_apart(told: Sequence[Told]) -> list[Told]:
    """The utterances in order, with distinct ids: the same words said twice are told apart by their texts.

    What an utterance is called depends on those of its id only, so they may come in batches of whole ids.
    """
    counts = Counter(one.utterance.id for one in told)
    found = (
        _renamed(one) if counts[one.utterance.id] > 1 or _is_light(one.utterance.wording) else one
        for one in told
    )
    return sorted(found, key=lambda one: one.order)


def _told(one: Utterance, cluster: Sequence[Line]) -> Told:
    homes = {line.document: Home(line.sha256, line.date, line.place) for line in reversed(cluster)}
    return Told(one, not all(line.segment.is_indirect for line in cluster), homes)


def _utterance(cluster: Sequence[Line], links: Group) -> Utterance:
    pieces = _pieces(cluster)
    home, wording = _wording(pieces)
    speaker = _speaker([quotation for quotation, _, _ in pieces])
    renderings = tuple(
        sorted(
            (render(quotation, span, text, wording, home, links) for quotation, span, text in pieces),
            key=lambda one: (one.document, one.start, one.end),
        )
    )
    return Utterance(_identity(speaker, wording), speaker, wording, renderings)


def _pieces(cluster: Sequence[Line]) -> list[tuple[Quotation, Span, str]]:
    """What the cluster holds of each quotation: one span from its first segment to its last."""
    held: dict[str, list[Line]] = defaultdict(list)
    for line in cluster:
        held[line.segment.quotation.id].append(line)
    pieces = []
    for members in held.values():
        spans = [one.segment.span for one in members]
        span = Span(min(one.start for one in spans), max(one.end for one in spans))
        pieces.append((members[0].segment.quotation, span, members[0].words(span)))
    return sorted(pieces, key=lambda piece: (piece[0].document, piece[1]))


def _wording(pieces: Sequence[tuple[Quotation, Span, str]]) -> tuple[str, str]:
    """The wording inside marks that is nearest to all others, with its document; of several the longest."""
    counts: dict[str, int] = defaultdict(int)
    for quotation, _, text in pieces:
        counts[text] += 1 if _is_indirect(quotation) else 2
    usual = sorted(counts, key=lambda text: (-counts[text], -len(text), text))[:_COMPARED]
    longest = max(counts, key=lambda text: (len(text), text))
    others = sorted({*usual, longest})
    near = (
        {}
        if len(others) == 1
        else {
            one: sum(counts[other] * compare_texts(*sorted((one, other))).score for other in others)
            for one in others
        }
    )
    inside = [piece for piece in pieces if piece[2] in near and not _is_indirect(piece[0])]
    best = min(
        inside or pieces, key=lambda piece: (-round(near.get(piece[2], 0.0), 6), -len(piece[2]), piece[2])
    )
    return best[0].document, best[2].strip().rstrip(",;").rstrip()


def _speaker(quotations: Iterable[Quotation]) -> str | None:
    """The fullest of the most usual names; what somebody is, where nobody names him."""
    names: dict[str, int] = defaultdict(int)
    for quotation in quotations:
        if quotation.speaker:
            names[quotation.speaker] += 1
    return min(
        names,
        key=lambda name: (
            is_description(name),
            -len(gates.name_words(name)),
            -names[name],
            -len(name),
            name,
        ),
        default=None,
    )


def render(quotation: Quotation, span: Span, text: str, wording: str, home: str, links: Group) -> Rendering:
    """A quotation's words `text` as a rendering of `wording`, which is that of document `home`."""
    if fold(text) == fold(wording):
        return Rendering(quotation.id, quotation.document, span.start, span.end, Relation.VERBATIM, 1.0)
    match = links.compared(text, wording, (quotation.document, home))
    relation = match.kind or Relation.TRANSLATION
    if relation is Relation.TRANSLATION and quotation.document == home:
        relation = Relation.EDITED  # a headline alters its own article's words
    if _is_indirect(quotation) and relation is not Relation.VERBATIM:
        relation = Relation.INDIRECT
    score = with_speaker(match.score) if relation is Relation.TRANSLATION else match.score
    return Rendering(quotation.id, quotation.document, span.start, span.end, relation, round(score, 4))


def _is_indirect(quotation: Quotation) -> bool:
    return quotation.kind == "indirect"


def _identity(speaker: str | None, wording: str, more: str = "") -> str:
    key = "\n".join((gates.speaker_key(speaker), fold(wording), more))
    return "U-" + hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def _renamed(told: Told) -> Told:
    one = told.utterance
    sha256, start = min((told.homes[at.document].sha256, at.start) for at in one.renderings)
    return replace(told, utterance=replace(one, id=_identity(one.speaker, one.wording, f"{sha256}@{start}")))


def _is_light(wording: str) -> bool:
    return sum(rarity(word) for word in fold(wording).split()) < _OWN_WORDS
