"""Quotations into utterances: one thing said once by one speaker, with every rendering of it.

Works on sentence-sized segments; every quotation inside marks ends in at least one utterance.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from provenance.match import gates
from provenance.match.comparison import compare_texts, with_speaker
from provenance.match.grouping import Group, group_segments
from provenance.match.segments import Segment
from provenance.match.worth import passage_places, worth_comparing, worth_telling
from provenance.models import Passage, Quotation, Relation, Rendering, Span, Utterance
from provenance.text.rarity import rarity
from provenance.text.tokens import fold

_COMPARED = 10  # wordings compared to find the one that speaks for all
_CARRIES = 0.5  # a rendering less like the wording than this says something else
_OWN_WORDS = (
    2.5  # wording lighter than this ("very good") may be said again tomorrow: its id knows its document
)


def build_utterances(
    segments: Sequence[Segment], texts: Mapping[str, str], links: Group, passages: Sequence[Passage] = ()
) -> tuple[Utterance, ...]:
    """The utterances of all quotations that say something, in order of their ids."""
    segments = worth_comparing(segments)
    places = passage_places(passages)
    clusters = _merge_neighbours(segments, group_segments(segments, links))
    built = [
        one
        for cluster in clusters
        for one in _utterances(cluster, texts, links)
        if worth_telling(cluster, places)
    ]
    return tuple(sorted(_told_apart(built, texts), key=lambda one: one.id))


def _utterances(cluster: list[Segment], texts: Mapping[str, str], links: Group) -> Iterator[Utterance]:
    """One utterance, and others of the members that do not carry its wording: a chain of renderings parts."""
    while cluster:
        whole = _utterance(cluster, texts, links)
        strange = {one.quotation for one in whole.renderings if one.score < _CARRIES}
        if not strange or len(strange) == len({one.quotation for one in whole.renderings}):
            yield whole
            return
        yield _utterance([one for one in cluster if one.quotation.id not in strange], texts, links)
        cluster = [one for one in cluster if one.quotation.id in strange]


def _merge_neighbours(segments: Sequence[Segment], clusters: list[list[int]]) -> list[list[Segment]]:
    """Neighbouring segments whose clusters hold the same quotations are one utterance."""
    home = {segment: number for number, members in enumerate(clusters) for segment in members}
    company = [frozenset(segments[one].quotation.id for one in members) for members in clusters]
    merged = list(range(len(clusters)))

    def root(number: int) -> int:
        while merged[number] != number:
            number = merged[number]
        return number

    for place in range(1, len(segments)):
        one, other = segments[place - 1], segments[place]
        first, second = home[place - 1], home[place]
        if one.quotation.id == other.quotation.id and company[first] == company[second]:
            low, high = sorted((root(first), root(second)))
            merged[high] = low
    groups: dict[int, list[Segment]] = defaultdict(list)
    for place, segment in enumerate(segments):
        groups[root(home[place])].append(segment)
    return list(groups.values())


def _utterance(cluster: list[Segment], texts: Mapping[str, str], links: Group) -> Utterance:
    pieces = _pieces(cluster, texts)
    home, wording = _wording(pieces)
    speaker = _speaker([quotation for quotation, _, _ in pieces])
    renderings = tuple(
        sorted(
            (render(quotation, span, text, wording, home, links) for quotation, span, text in pieces),
            key=lambda one: (one.document, one.start, one.end),
        )
    )
    return Utterance(_identity(speaker, wording), speaker, wording, renderings)


def _pieces(cluster: list[Segment], texts: Mapping[str, str]) -> list[tuple[Quotation, Span, str]]:
    """What the cluster holds of each quotation: one span from its first segment to its last."""
    held: dict[str, list[Segment]] = defaultdict(list)
    for segment in cluster:
        held[segment.quotation.id].append(segment)
    pieces = []
    for members in held.values():
        quotation = members[0].quotation
        span = Span(min(one.span.start for one in members), max(one.span.end for one in members))
        pieces.append((quotation, span, texts[quotation.document][span.start : span.end]))
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
    """The fullest of the most usual names."""
    names: dict[str, int] = defaultdict(int)
    for quotation in quotations:
        if quotation.speaker:
            names[quotation.speaker] += 1
    return min(
        names, key=lambda name: (-len(gates.name_words(name)), -names[name], -len(name), name), default=None
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


def _told_apart(utterances: list[Utterance], texts: Mapping[str, str]) -> list[Utterance]:
    """The utterances with distinct ids: the same words said twice are told apart by their texts."""
    counts: dict[str, int] = defaultdict(int)
    for one in utterances:
        counts[one.id] += 1
    return [
        _renamed(one, texts) if counts[one.id] > 1 or _is_light(one.wording) else one for one in utterances
    ]


def _renamed(one: Utterance, texts: Mapping[str, str]) -> Utterance:
    places = sorted(
        (hashlib.sha256(texts[at.document].encode("utf-8", "surrogatepass")).hexdigest(), at.start)
        for at in one.renderings
    )
    more = f"{places[0][0]}@{places[0][1]}"
    return Utterance(_identity(one.speaker, one.wording, more), one.speaker, one.wording, one.renderings)


def _is_light(wording: str) -> bool:
    return sum(rarity(word) for word in fold(wording).split()) < _OWN_WORDS
