"""One quotation asked for: words and a report in; utterances, passages and places out, best first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from provenance.match import find_places
from provenance.match.places import Found
from provenance.models import Corpus, Document, Passage, Report, Utterance
from provenance.pipeline.stages import build_report
from provenance.segment import split_sentences
from provenance.settings import Settings

# Below this likeness two texts are about the same thing at most.
LEAST_SCORE = 0.6

_Found = TypeVar("_Found", Utterance, Passage)


@dataclass(frozen=True, slots=True)
class Place:
    """A sentence of the corpus that carries the words; `score` 0..1."""

    document: str
    start: int
    end: int
    text: str
    score: float


@dataclass(frozen=True, slots=True)
class Answer:
    """What a corpus knows about some words, best first; `places` are sentences of no utterance."""

    query: str
    utterances: tuple[Utterance, ...] = ()
    passages: tuple[Passage, ...] = ()
    places: tuple[Place, ...] = ()


def trace(
    words: str, corpus: Report | Corpus | Iterable[Document], settings: Settings | None = None
) -> Answer:
    """Who said `words`, every rendering of them in `corpus`, and where they go back to.

    `corpus` is a report already built, or the documents to build one from.
    """
    report = corpus if isinstance(corpus, Report) else build_report(corpus, settings)
    texts = {one.id: one.text for one in report.documents}
    utterances = _best(
        words,
        [(one, [texts[r.document][r.start : r.end] for r in one.renderings]) for one in report.utterances],
    )
    passages = _best(words, [(one, [one.text]) for one in report.passages])
    known = any(found.is_known for found in (*utterances.values(), *passages.values()))
    if known:
        utterances, passages = _without_loose(utterances), _without_loose(passages)
    places = () if utterances or known else _places(words, report)
    return Answer(words, tuple(utterances), tuple(passages), places)


def _best(words: str, items: Sequence[tuple[_Found, Sequence[str]]]) -> dict[_Found, Found]:
    """The items of which a text carries the words, the very words first, then the likest."""
    owners = [number for number, (_, texts) in enumerate(items) for _ in texts]
    best: dict[int, Found] = {}
    for found in find_places(words, [text for _, texts in items for text in texts], LEAST_SCORE):
        best.setdefault(owners[found.text], found)
    order = sorted(
        best, key=lambda number: (not best[number].exact, -best[number].match.score, items[number][0].id)
    )
    return {items[number][0]: best[number] for number in order}


def _without_loose(items: dict[_Found, Found]) -> dict[_Found, Found]:
    """Where the very words, or nearly, stand somewhere, what is only alike in sense is another saying."""
    return {item: found for item, found in items.items() if not found.is_loose}


def _places(words: str, report: Report) -> tuple[Place, ...]:
    sentences = [
        sentence
        for entry in report.documents
        for sentence in split_sentences(
            Document(id=entry.id, text=entry.text, language=entry.language), (), entry.boilerplate
        )
    ]
    found = find_places(words, [one.text for one in sentences], LEAST_SCORE)
    known = any(one.is_known for one in found)
    kept = [(one.match.score, sentences[one.text]) for one in found if not (known and one.is_loose)]
    return tuple(
        Place(one.document, one.start, one.end, one.text, score)
        for score, one in sorted(kept, key=lambda each: (-each[0], each[1].document, each[1].start))
    )
