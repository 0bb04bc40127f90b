"""A draft laid over an index: its words are proved where they stand, what is known of them is read.

Nothing that is held is compared with anything else: passages and utterances keep the origins they have.
"""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace

from provenance.engines.article import completed
from provenance.match import find_passages_with
from provenance.models import (
    CreditState,
    DateInterval,
    Document,
    DocumentOrigin,
    Origin,
    OriginStatus,
    Passage,
    Report,
    Reuse,
    Span,
    Utterance,
)
from provenance.outlets.table import OutletTable
from provenance.pipeline import recall
from provenance.pipeline.keys import TEXT, article_keys
from provenance.pipeline.known import Near, known_passages, known_utterances
from provenance.pipeline.reading import Read, read_article, recalled
from provenance.pipeline.stages import entry_of, linked
from provenance.settings import Settings
from provenance.store import asked
from provenance.store.database import Database
from provenance.text.spans import merge_spans
from provenance.tracing import Answers, Asked, Case, Learned
from provenance.tracing.credited import credit_of
from provenance.tracing.naming import list_origins
from provenance.tracing.pages import Page
from provenance.tracing.trace import answer_read, read_asked

_MOST_DRAFTS = 16  # are remembered
_NEAREST = 24  # articles that a draft is compared with word by word
_MOST_SPEAKING = 2  # articles in which people say words like those of the draft
_MOST_BESIDE = 8  # articles that have a say in where words come from that nobody knew before
_LEAST_COPY = 0.25  # of a draft: what goes back to one origin says where the draft comes from


@dataclass(frozen=True, slots=True)
class _Draft:
    """An article that is not held, read, and the articles that share its words."""

    document: Document
    read: Read
    near: Near
    speaking: tuple[int, ...]


class Drafts:
    """The newest drafts with their reports, as long as nothing in the index changes.

    Who reads a check turns pages of it and takes it along in several forms.
    """

    def __init__(self, base: Database, outlets: OutletTable, settings: Settings) -> None:
        self._base, self._outlets, self._settings = base, outlets, settings
        self._reports: OrderedDict[Document, Report] = OrderedDict()
        self._moment = (0, 0)

    def report_on(self, document: Document) -> Report:
        """The report on an article that is not in the index, with the articles that share its words."""
        moment = asked.moment_of(self._base)
        if moment != self._moment:
            self._reports.clear()
            self._moment = moment
        if document not in self._reports:
            made = report_on_draft(self._base, document, self._outlets, self._settings)
            if len(self._reports) >= _MOST_DRAFTS:
                self._reports.popitem(last=False)
            self._reports[document] = made
        return self._reports[document]


def report_on_draft(base: Database, document: Document, outlets: OutletTable, settings: Settings) -> Report:
    """The report on an article that is not in the index, with the articles that share its words."""
    draft = _read(base, document, outlets)
    name, read = document.id, draft.read
    others = [read.documents[one] for one in draft.near.numbers]
    found = find_passages_with(draft.document, others, read.boilerplate, settings.match, read.sentences)
    known, new = known_passages(base, found, draft.near)
    quotations = read.readings[name].quotations
    utterances = known_utterances(
        base, draft.document, quotations, read.dates[name], draft.speaking, settings.match
    )
    own, page = _traced(draft, new)
    passages = sorted((*known, *own.passages), key=lambda one: one.id)
    origin = _origin(page, own.documents[name], passages)
    return _report(base, draft, passages, utterances, origin, own.dates[name])


def _read(base: Database, document: Document, outlets: OutletTable) -> _Draft:
    said = read_article(completed(document, outlets), frozenset(), outlets)
    keys = article_keys(document.text, said.boilerplate, said.reading.quotations)
    shared: Counter[int] = Counter()
    speaking: Counter[int] = Counter()
    for key, n in asked.holders_of(base, keys.tolist(), _NEAREST):
        shared[n] += 1
        if key & 3 != TEXT:
            speaking[n] += 1
    shared.update(asked.twins_of(base, document.sha256, _NEAREST))
    pairs = {n: recall.article(base, n) for n in _most(shared, _NEAREST)}
    read = recalled([*pairs.values(), (document, said)], outlets)
    texts = {name: one.text for name, one in read.documents.items()}
    near = Near({one.id: n for n, (one, _) in pairs.items()}, texts)
    return _Draft(read.documents[document.id], read, near, tuple(_most(speaking, _MOST_SPEAKING)))


def _most(counts: Counter[int], most: int) -> list[int]:
    """The numbers counted most often."""
    return sorted(counts, key=lambda n: (-counts[n], n))[:most]


def _report(
    base: Database,
    draft: _Draft,
    passages: Sequence[Passage],
    utterances: Sequence[Utterance],
    origin: DocumentOrigin,
    date: DateInterval,
) -> Report:
    """What was found as a report, the draft among the articles that it shares words with."""
    name, read = draft.document.id, draft.read
    needed = {at.document for one in passages for at in one.occurrences}
    needed |= {at.document for one in utterances for at in one.renderings}
    around = recall.assembled(base, needed - {name}, read_only=frozenset())
    origins = (origin, *(one.origin for one in passages), *(one.origin for one in utterances))
    reading = read.readings[name]
    entry = entry_of(draft.document, reading, read.boilerplate[name], date, origin)
    quotations = linked({name: reading.quotations}, tuple(utterances))
    sentences = around.corpus.sentences + len(read.sentences[name])
    return replace(
        around,
        corpus=replace(
            around.corpus,
            documents=len(around.documents) + 1,
            sentences=sentences,
            quotations=len(quotations),
        ),
        documents=tuple(sorted((*around.documents, entry), key=lambda one: one.id)),
        origins=list_origins(origins, (), read.outlets),
        quotations=quotations,
        utterances=tuple(utterances),
        passages=tuple(passages),
    )


def _traced(draft: _Draft, new: tuple[Passage, ...]) -> tuple[Answers, Page]:
    """Where the draft comes from by itself, and passages that nobody knew before; and the draft as a page."""
    standing = {at.document for one in new for at in one.occurrences}
    beside = [name for name in draft.near.numbers if name in standing][:_MOST_BESIDE]
    case = _case(draft.read, (draft.document.id, *beside), new)
    asked_for = Asked(
        frozenset((draft.document.id,)), frozenset(), frozenset(one.id for one in new), frozenset()
    )
    read = read_asked(case, case.dates, Learned())
    return answer_read(read, asked_for), read.pages[draft.document.id]


def _case(read: Read, names: Sequence[str], passages: tuple[Passage, ...]) -> Case:
    """Some documents with what they share."""
    return Case(
        documents={name: read.documents[name] for name in names},
        dates={name: read.dates[name] for name in names},
        credits={name: read.readings[name].credits for name in names},
        quotations={name: read.readings[name].quotations for name in names},
        boilerplate={name: read.boilerplate[name] for name in names},
        reuse=Reuse(passages=passages),
        outlets=read.outlets,
    )


def _origin(page: Page, own: DocumentOrigin, passages: Sequence[Passage]) -> DocumentOrigin:
    """Where a draft comes from: its own account, or what most of its shared words go back to."""
    places = [
        (Span(at.start, at.end), one.origin)
        for one in passages
        for at in one.occurrences
        if at.document == page.id
    ]
    share = round(min(1.0, _length(span for span, _ in places) / page.size), 4)
    best, length = _main_origin(places)
    is_told = own.credit is CreditState.STATED and best is not None and best.confidence < own.confidence
    if best is None or length < _LEAST_COPY * page.size or is_told:
        return replace(own, share=share)
    named = {each.name: getattr(best, each.name) for each in fields(Origin)}
    return DocumentOrigin(**named, credit=credit_of(page, best), share=share)


def _main_origin(places: Sequence[tuple[Span, Origin]]) -> tuple[Origin | None, int]:
    """The named origin that most of the places surely go back to, and how many characters do."""
    named = [(span, one) for span, one in places if one.status is OriginStatus.NAMED]
    found: list[tuple[float, str, int, Origin]] = []
    for name in {one.name or "" for _, one in named}:
        surest = max((one for _, one in named if one.name == name), key=lambda one: one.confidence)
        length = _length(span for span, one in named if one.name == name)
        found.append((-length * surest.confidence, name, length, surest))
    if not found:
        return None, 0
    _, _, length, best = min(found, key=lambda one: one[:2])
    return best, length


def _length(spans: Iterable[Span]) -> int:
    return sum(end - start for start, end in merge_spans(spans))
