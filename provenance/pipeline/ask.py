"""One quotation asked for: words and a report in; utterances, passages and places out, best first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from provenance.match import find_places
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
    return Answer(words, utterances, passages, () if utterances else _places(words, report))


def _best(words: str, items: Sequence[tuple[_Found, Sequence[str]]]) -> tuple[_Found, ...]:
    """The items of which a text carries the words, the likest first."""
    owners = [number for number, (_, texts) in enumerate(items) for _ in texts]
    best: dict[int, float] = {}
    for found in find_places(words, [text for _, texts in items for text in texts], LEAST_SCORE):
        best.setdefault(owners[found.text], found.match.score)
    order = sorted(best, key=lambda number: (-best[number], items[number][0].id))
    return tuple(items[number][0] for number in order)


def _places(words: str, report: Report) -> tuple[Place, ...]:
    sentences = [
        sentence
        for entry in report.documents
        for sentence in split_sentences(
            Document(id=entry.id, text=entry.text, language=entry.language), (), entry.boilerplate
        )
    ]
    found = [
        Place(one.document, one.start, one.end, one.text, place.match.score)
        for place in find_places(words, [one.text for one in sentences], LEAST_SCORE)
        for one in (sentences[place.text],)
    ]
    return tuple(sorted(found, key=lambda place: (-place.score, place.document, place.start)))
