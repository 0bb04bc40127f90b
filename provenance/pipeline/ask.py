"""One quotation asked for: words and a report in; utterances, passages and places out, best first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from provenance.match import compare
from provenance.models import Corpus, Document, Passage, Report, Utterance
from provenance.pipeline.stages import build_report
from provenance.segment import split_sentences
from provenance.settings import Settings
from provenance.text.tokens import words_of

# Below this likeness two texts are about the same thing at most; see docs/settings.md.
LEAST_SCORE = 0.6
# Texts that share fewer of the asked words than this are not compared at all.
LEAST_SHARED_WORDS = 0.3

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
    likeness = _Likeness(words)
    texts = {one.id: one.text for one in report.documents}
    utterances = _best(
        (max((likeness.to(texts[r.document][r.start : r.end]) for r in one.renderings), default=0.0), one)
        for one in report.utterances
    )
    passages = _best((likeness.to(one.text), one) for one in report.passages)
    return Answer(words, utterances, passages, () if utterances else _places(likeness, report))


class _Likeness:
    """How alike texts are to the words asked for; texts that share too few words are not aligned."""

    def __init__(self, words: str) -> None:
        self.words = words
        self.vocabulary = frozenset(words_of(words))

    def to(self, text: str) -> float:
        other = frozenset(words_of(text))
        shared = len(self.vocabulary & other)
        if not shared or shared < LEAST_SHARED_WORDS * min(len(self.vocabulary), len(other)):
            return 0.0
        return compare(self.words, text).score


def _best(scored: Iterable[tuple[float, _Found]]) -> tuple[_Found, ...]:
    kept = [(score, one) for score, one in scored if score >= LEAST_SCORE]
    return tuple(one for _, one in sorted(kept, key=lambda pair: (-pair[0], pair[1].id)))


def _places(likeness: _Likeness, report: Report) -> tuple[Place, ...]:
    found = []
    for entry in report.documents:
        document = Document(id=entry.id, text=entry.text, language=entry.language)
        for sentence in split_sentences(document, (), entry.boilerplate):
            score = likeness.to(sentence.text)
            if score >= LEAST_SCORE:
                found.append(Place(entry.id, sentence.start, sentence.end, sentence.text, score))
    return tuple(sorted(found, key=lambda place: (-place.score, place.document, place.start)))
