"""What an index knows of the words of a draft: its passages and utterances, read as they were found.

A draft's words join what is known of them; nothing that is held is compared with anything else.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice

from provenance.match.grouping import Group
from provenance.match.passages import known_again, same_place
from provenance.match.recognise import Known, recognise, with_renderings
from provenance.match.segments import Segment, cut_quotation, head_end
from provenance.match.settings import MatchSettings
from provenance.match.worth import worth_comparing
from provenance.models import DateInterval, Document, Passage, Quotation, Span, Utterance
from provenance.pipeline.kept import read_item, read_texts
from provenance.pipeline.keys import spread, word_keys
from provenance.pipeline.settling import PASSAGE, UTTERANCE
from provenance.store import asked, items
from provenance.store.database import Database

_MOST_ASKED = 4  # articles that are asked what is known of their passages
_SAME = 0.6  # of two spans: one place
_INSIDE = 0.9  # of a span that lies in a longer passage
_MOST_NESTED = 64  # places of an article that begin before another one and may hold it
_MOST_SEGMENTS = 400  # of a draft's quotations
_TRIPLES = 12  # of a segment; of each the first
_PER_TRIPLE = 64  # items count; and
_CARRYING = 8  # of these are looked at


@dataclass(frozen=True, slots=True)
class Near:
    """Articles near a draft: their numbers by id, the nearest first, and their texts."""

    numbers: Mapping[str, int]
    texts: Mapping[str, str]


def known_passages(
    base: Database, found: Sequence[Passage], near: Near
) -> tuple[tuple[Passage, ...], tuple[Passage, ...]]:
    """Of passages that a draft shares with articles near it those the index knows, and the others.

    A passage that is known gets the draft as one more place; a part of one goes back to where that does.
    """
    known: dict[str, Passage] = {}
    tried: list[str] = []
    left = list(found)
    while left and len(tried) < _MOST_ASKED and (name := _richest(left, near, tried)) is not None:
        tried.append(name)
        standing = asked.standing_in(base, near.numbers[name], PASSAGE)
        again = [_known_again(one, name, standing, near.texts) for one in left]
        left = [one for one, other in zip(left, again, strict=True) if other is None]
        _add(known, (one for one in again if one is not None))
    return tuple(known[id] for id in sorted(known)), tuple(one for one in left if one.id not in known)


def _add(known: dict[str, Passage], passages: Iterable[Passage]) -> None:
    for one in passages:
        held = known.get(one.id, one)
        places = {*held.occurrences, *one.occurrences}
        ordered = sorted(places, key=lambda at: (at.document, at.start, at.end))
        known[one.id] = replace(held, occurrences=tuple(ordered))


def _richest(found: Sequence[Passage], near: Near, tried: Sequence[str]) -> str | None:
    """The article in which most of the passages stand, of those not tried yet."""
    counts = Counter(name for one in found for name in {at.document for at in one.occurrences})
    return min(
        (name for name in near.numbers if counts[name] and name not in tried),
        key=lambda name: (-counts[name], near.numbers[name]),
        default=None,
    )


def _known_again(
    found: Passage, name: str, standing: Sequence[asked.Standing], texts: Mapping[str, str]
) -> Passage | None:
    """The passage that stands in article `name` where `found` does, with the places of `found`."""
    places = [Span(at.start, at.end) for at in found.occurrences if at.document == name]
    pairs = [(span, one) for span in places for one in _overlapping(span, standing)]
    if not pairs:
        return None
    span, best = max(pairs, key=lambda pair: same_place(pair[0], Span(pair[1].first, pair[1].last)))
    if same_place(span, Span(best.first, best.last)) >= _SAME:
        return known_again(read_item(Passage, best.body), found, texts)
    around = [one for span, one in pairs if _inside(span, one) >= _INSIDE]
    if not around:
        return None
    least = min(around, key=lambda one: one.last - one.first)
    return replace(found, origin=read_item(Passage, least.body).origin)


def _overlapping(span: Span, standing: Sequence[asked.Standing]) -> list[asked.Standing]:
    """What stands over a span, of places in order."""
    first = bisect_left(standing, span.start, key=lambda one: one.first)
    last = bisect_left(standing, span.end, key=lambda one: one.first)
    return [one for one in standing[max(0, first - _MOST_NESTED) : last] if one.last > span.start]


def _inside(span: Span, one: asked.Standing) -> float:
    """The part of a span that lies in a place."""
    return (min(span.end, one.last) - max(span.start, one.first)) / max(1, span.end - span.start)


def known_utterances(
    base: Database,
    draft: Document,
    quotations: Sequence[Quotation],
    date: DateInterval,
    speaking: Sequence[int],
    settings: MatchSettings,
) -> tuple[Utterance, ...]:
    """The utterances that quotations of a draft render; those of articles `speaking` are looked at first."""
    cut = (one for quotation in quotations for one in cut_quotation(quotation, draft.text))
    segments = worth_comparing(tuple(islice(cut, _MOST_SEGMENTS)))
    dates, languages = {draft.id: date}, {draft.id: draft.language or ""}
    links = Group(dates, settings, {draft.id: head_end(draft.text)}, languages=languages)
    found: dict[int, Known] = {}
    seen: set[int] = set()
    for look in (partial(_standing_in, base, speaking), partial(_carrying, base)):
        left = [number for number in range(len(segments)) if number not in found]
        known = {n: one for n, one in look([segments[number] for number in left]).items() if n not in seen}
        seen |= known.keys()
        dates |= {one.utterance.id: _first_known(one.utterance) for one in known.values()}
        again = recognise([segments[number] for number in left], list(known.values()), links)
        found |= {left[number]: one for number, one in again.items()}
    return with_renderings(draft, segments, found, links)


def _first_known(utterance: Utterance) -> DateInterval:
    return DateInterval(utterance.first_known.earliest, utterance.first_known.latest)


def _standing_in(base: Database, numbers: Sequence[int], segments: Sequence[Segment]) -> dict[int, Known]:
    """The utterances that stand in some articles, by number."""
    standing = [one for n in numbers for one in asked.standing_in(base, n, UTTERANCE)] if segments else []
    return {one.n: Known(read_item(Utterance, one.body), read_texts(one.words)) for one in standing}


def _carrying(base: Database, segments: Sequence[Segment]) -> dict[int, Known]:
    """The utterances whose words have most of the word triples of any of the segments, by number."""
    votes: set[int] = set()
    for one in segments:
        keys = spread(word_keys(one.text), _TRIPLES)
        votes |= {n for n, _ in items.carrying(base, keys, _PER_TRIPLE, _CARRYING)}
    found = items.by_numbers(base, sorted(votes)) if votes else []
    return {
        one.n: Known(read_item(Utterance, one.body), read_texts(one.words))
        for kind, one in found
        if kind == UTTERANCE
    }
