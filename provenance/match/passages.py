"""Runs shared by pairs of documents, merged into passages: one stretch of text, every place it stands."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache

from provenance.match.families import Families
from provenance.match.shared import Shared, sides_of
from provenance.models import Document, Occurrence, Passage, Span
from provenance.text.align import shared_words
from provenance.text.tokens import fold

_SAME_PLACE = 0.6  # spans of one document that overlap so far are one occurrence
_SCORE_WORDS = 2000
_ONE_TEXT = 0.3  # a place less like the passage than this is another passage


def build_passages(shared: Shared) -> tuple[Passage, ...]:
    """One passage for each stretch that two or more documents share, occurrences in order."""
    nodes, families = _occurrences(shared)
    groups: dict[int, list[tuple[int, Span]]] = defaultdict(list)
    for place, node in enumerate(nodes):
        groups[families.root(place)].append(node)
    return passages_of(shared, groups.values())


def passages_of(shared: Shared, groups: Iterable[Sequence[tuple[int, Span]]]) -> tuple[Passage, ...]:
    """The passages of places that belong together, as (row, span), in order."""
    passages: dict[str, Passage] = {}
    twins = shared.twins()
    for members in groups:
        for passage in _passages(shared.documents, _with_twins(shared, twins, members)):
            passages[passage.id] = richer(passages.get(passage.id), passage)
    return tuple(passages[name] for name in sorted(passages))


def passage_id(text: str) -> str:
    """The id of a passage: from its words alone.

    >>> passage_id("A b.") == passage_id("“a B”")
    True
    """
    return "P-" + hashlib.sha256(fold(text).encode("utf-8", "surrogatepass")).hexdigest()[:8]


def _occurrences(shared: Shared) -> tuple[list[tuple[int, Span]], Families]:
    """The distinct places of all runs, and which of them belong together."""
    sides = list(sides_of(shared.columns, shared.runs))
    families = Families(len(sides))
    for place in range(0, len(sides), 2):
        families.join(place, place + 1)
    among: list[tuple[int, Span]] = []
    for run, number in zip(shared.runs, range(0, len(sides), 2), strict=True):
        firsts = shared.first[run.left], shared.first[run.right]
        among += [(home_among(row, firsts), span) for row, span in sides[number : number + 2]]
    for other, place in same_places(among):
        families.join(other, place)
    return sides, families


def home_among(row: int, firsts: tuple[int, int]) -> int:
    """Where the place of a run in a document is looked for; `firsts` are the first twins of its two sides.

    What a text shares with a copy of itself makes no passage longer that it shares with others.
    """
    return 2 * row + (firsts[0] == firsts[1])


def same_places(sides: Sequence[tuple[int, Span]]) -> Iterator[tuple[int, int]]:
    """Pairs of places (document, span), by number, that overlap so far that they are one."""
    recent: list[int] = []
    for place in sorted(range(len(sides)), key=lambda place: sides[place]):
        row, span = sides[place]
        recent = [other for other in recent if sides[other][0] == row and sides[other][1].end > span.start][
            -8:
        ]
        for other in recent:
            if _overlap_share(sides[other][1], span) >= _SAME_PLACE:
                yield other, place
        recent.append(place)


def _with_twins(
    shared: Shared, twins: Mapping[int, Sequence[int]], members: Sequence[tuple[int, Span]]
) -> list[tuple[int, Span]]:
    """The places and the same places of all documents with the same text."""
    return [(row, span) for home, span in members for row in twins.get(shared.first[home], (home,))]


def _passages(documents: Sequence[Document], members: Sequence[tuple[int, Span]]) -> Iterator[Passage]:
    """One passage, and others of places that are unlike its text: a chain of edits parts."""
    places = _distinct(members)
    while len({row for row, _ in places}) > 1:
        near = _near(documents, places)
        far = [place for place in places if place not in near]
        if len({row for row, _ in far}) < 2 or len({row for row, _ in near}) < 2:
            near, far = places, []
        yield _passage(documents, near)
        places = far


def _near(documents: Sequence[Document], places: list[tuple[int, Span]]) -> list[tuple[int, Span]]:
    """The places whose words are like the usual ones."""
    texts = [documents[row].text[span.start : span.end] for row, span in places]
    alike = _likeness_to(_representative(texts))
    return [place for place, text in zip(places, texts, strict=True) if alike(text) >= _ONE_TEXT]


def _passage(documents: Sequence[Document], members: list[tuple[int, Span]]) -> Passage:
    places = _with_marks(documents, members)
    texts = [documents[row].text[span.start : span.end] for row, span in places]
    text = _representative(texts)
    alike = _likeness_to(text)
    occurrences = [
        Occurrence(documents[row].id, span.start, span.end, alike(each))
        for (row, span), each in zip(places, texts, strict=True)
    ]
    return Passage(passage_id(text), text, _in_order(occurrences))


def known_again(known: Passage, found: Passage, texts: Mapping[str, str]) -> Passage:
    """A passage already known with the places `found` of it that it does not have; `texts` by document."""
    taken = {one.document: one for one in known.occurrences}
    alike = _likeness_to(known.text)
    added = [
        replace(one, score=alike(texts[one.document][one.start : one.end]))
        for one in found.occurrences
        if one.document not in taken
    ]
    return replace(known, occurrences=_in_order((*known.occurrences, *added)))


def same_place(one: Span, other: Span) -> float:
    """How far two spans of a document are one place, 0..1; below 0 where they lie apart."""
    return _overlap_share(one, other)


def _likeness_to(usual: str) -> Callable[[str], float]:
    """How like other texts are to one: asked once for each text, however often it stands somewhere."""
    words = fold(usual).split()[:_SCORE_WORDS]
    return cache(lambda text: 1.0 if text == usual else _alike(words, fold(text).split()[:_SCORE_WORDS]))


def _in_order(occurrences: Iterable[Occurrence]) -> tuple[Occurrence, ...]:
    return tuple(sorted(occurrences, key=lambda one: (one.document, one.start, one.end)))


def _with_marks(documents: Sequence[Document], places: list[tuple[int, Span]]) -> list[tuple[int, Span]]:
    """The places widened by the punctuation that stands beside all of them alike."""
    texts = [documents[row].text for row, _ in places]
    before = after = 0
    pairs = list(zip(texts, (span for _, span in places), strict=True))
    while _one_mark({_mark(text, span.end + after) for text, span in pairs}):
        after += 1
    while _one_mark({_mark(text, span.start - 1 - before) for text, span in pairs}):
        before += 1
    return [(row, Span(span.start - before, span.end + after)) for row, span in places]


def _one_mark(marks: set[str]) -> bool:
    return len(marks) == 1 and "" not in marks


def _mark(text: str, place: int) -> str:
    """The punctuation mark at `place`, or nothing."""
    if not 0 <= place < len(text) or text[place].isalnum() or text[place].isspace() or text[place] == "_":
        return ""
    return text[place]


def _distinct(members: Iterable[tuple[int, Span]]) -> list[tuple[int, Span]]:
    """Overlapping places of one document made one."""
    merged: list[tuple[int, Span]] = []
    for row, span in sorted(set(members)):
        if merged and merged[-1][0] == row and span.start < merged[-1][1].end:
            last = merged[-1][1]
            merged[-1] = (row, Span(last.start, max(last.end, span.end)))
        else:
            merged.append((row, span))
    return merged


def _representative(texts: Sequence[str]) -> str:
    """The most usual wording; the longest, then the first in the alphabet, where several are as usual."""
    times = Counter(texts)
    folded = {text: fold(text) for text in times}
    counts: Counter[str] = Counter()
    for text, count in times.items():
        counts[folded[text]] += count
    return min(times, key=lambda text: (-counts[folded[text]], -len(text), text))


def _alike(one: Sequence[str], other: Sequence[str]) -> float:
    longest = max(len(one), len(other), 1)
    return round(shared_words(one, other) / longest, 4)


def richer(one: Passage | None, other: Passage) -> Passage:
    """Two groups with one wording are one passage."""
    if one is None:
        return other
    places = _in_order({*one.occurrences, *other.occurrences})
    return Passage(one.id, min(one.text, other.text), places)


def _overlap_share(one: Span, other: Span) -> float:
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared / (max(one.end, other.end) - min(one.start, other.start))
