"""Answers from an index: what was found before is looked up, checked against the words asked for, and shown.

Nothing is compared anew but the words themselves.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import replace
from typing import TypeVar

from provenance import __version__
from provenance.errors import InputError
from provenance.match import find_places
from provenance.match.carriers import Rank, carriers
from provenance.models import (
    CopyGroup,
    CorpusEntry,
    DateInterval,
    Document,
    DocumentEntry,
    NotLinked,
    OriginEntry,
    Passage,
    Quotation,
    Reading,
    Report,
    Reuse,
    Span,
    Utterance,
)
from provenance.pipeline.ask import LEAST_SCORE, Answer, Place
from provenance.pipeline.judging import places_of
from provenance.pipeline.kept import read_both, read_document, read_item, read_texts
from provenance.pipeline.keys import spread, word_keys
from provenance.pipeline.reading import Said
from provenance.pipeline.settling import COPY, MISS, ORIGIN, PASSAGE, UTTERANCE, Entry, views_of
from provenance.pipeline.stages import SCHEMA, entry_of, linked
from provenance.store import articles, asked, items
from provenance.store.codec import decode
from provenance.store.database import Database
from provenance.store.terms import all_of
from provenance.text.rarity import is_function_word, rarity
from provenance.text.tokens import words_of
from provenance.tracing.naming import merge_origins

_ASKED_KEYS = 16
_MOST_CARRYING = 64
_CANDIDATES = 12
_LEAST_VOTES = 0.4  # of the most triples that any item has of the words asked for
_TELLING_WORDS = 4
_LOOKED_INTO = 12  # articles

_T = TypeVar("_T")
_Named = TypeVar("_Named", Utterance, Passage)


def _first(found: Iterable[_Named]) -> tuple[_Named, ...]:
    """Items in order, each id once: until all is compared, two views may show one."""
    return tuple(_once(found, lambda one: one.id))


def trace(base: Database, words: str) -> Answer:
    """What the index knows about some words, best first."""
    found = _carrying(base, words)
    utterances = _first(read_item(Utterance, one.body) for kind, one in found if kind == UTTERANCE)
    passages = _first(read_item(Passage, one.body) for kind, one in found if kind == PASSAGE)
    return Answer(words, utterances, passages, () if utterances else _places(base, words))


def _carrying(base: Database, words: str) -> list[tuple[str, items.Found]]:
    """The items whose words carry the words asked for, the likest first."""
    votes = items.carrying(base, spread(word_keys(words), _ASKED_KEYS), _MOST_CARRYING, _CANDIDATES)
    best = [n for n, count in votes if count >= _LEAST_VOTES * votes[0][1]]
    said = asked.said_by(base, best)
    rank: dict[int, Rank] = {}
    for kind in (UTTERANCE, PASSAGE):  # each by itself: words may stand in a passage as nobody is quoted
        held = [(n, read_texts(encoded)) for n, of, encoded in said if of == kind]
        ranks = carriers(words, tuple(texts for _, texts in held), LEAST_SCORE)
        rank |= {held[place][0]: one for place, one in ranks.items()}
    found = items.by_numbers(base, sorted(rank))
    return sorted(found, key=lambda each: (rank[each[1].n], each[1].id))


def _places(base: Database, words: str) -> tuple[Place, ...]:
    """Sentences that carry the words, in the articles that have the words which tell most."""
    sentences: list[tuple[str, Span, str]] = []
    for n in documents_with(base, words, _LOOKED_INTO):
        document, said = article(base, n)
        sentences += [(document.id, span, document.text[span.start : span.end]) for span in said.sentences]
    found = [
        Place(document, span.start, span.end, text, place.match.score)
        for place in find_places(words, [text for _, _, text in sentences], LEAST_SCORE)
        for document, span, text in (sentences[place.text],)
    ]
    return tuple(sorted(found, key=lambda place: (-place.score, place.document, place.start)))


def documents_with(base: Database, words: str, most: int) -> list[int]:
    """The articles that have the words which tell most; fewer words where no article has them all."""
    telling = sorted(
        {word for word in words_of(words) if not is_function_word(word)},
        key=lambda word: (-rarity(word), word),
    )
    for count in range(min(_TELLING_WORDS, len(telling)), 0, -1):
        query = all_of(" ".join(telling[:count]))
        rows = (
            base.rows("SELECT rowid FROM words WHERE words MATCH ? LIMIT ?", (query, most)) if query else []
        )
        if rows:
            return [row[0] for row in rows]
    return []


def documents_named(base: Database, query: str) -> list[int]:
    """The articles that have all words of a query, in the text, the headline, the outlet or the id."""
    words = all_of(query)
    found = (
        {row[0] for row in base.rows("SELECT rowid FROM words WHERE words MATCH ?", (words,))}
        if words
        else set()
    )
    named = base.rows(
        "SELECT n FROM documents WHERE instr(lower(id), lower(?)) OR instr(lower(outlet), lower(?))",
        (query.strip(),) * 2,
    )
    return sorted(found | {row[0] for row in named})


def article(base: Database, n: int) -> tuple[Document, Said]:
    """An article as it was given and what it says."""
    query = "SELECT d.id, t.given, t.said FROM texts t JOIN documents d ON d.n = t.n WHERE t.n = ?"
    return read_both(*(base.row(query, (n,)) or ("", "", "")))


def documents_in(answer: Answer) -> set[str]:
    """The ids of the articles in which an answer stands."""
    found = {at.document for one in answer.utterances for at in one.renderings}
    found |= {at.document for one in answer.passages for at in one.occurrences}
    return found | {one.document for one in answer.places}


def assembled(base: Database, ids: Set[str], read_only: frozenset[int] | None = None) -> Report:
    """A report of some articles and nothing between them; `read_only` are those to be read, None for all.

    Raises:
        InputError: one of them is not there.
    """
    numbers = articles.numbers_of(base, ids)
    report = _assembled(articles.of_numbers(base, numbers.values()), Reuse(), (), read_only)
    return _having(report, ids)


def _having(report: Report, ids: Set[str]) -> Report:
    """The report, if it has all articles that its answers stand in: one may have just been removed."""
    lost = sorted(ids - {one.id for one in report.documents})
    if lost:
        what = "is not in the index any more, and an answer stands in it"
        raise InputError(lost[0], what, "bring the index up to date with provenance index compact")
    return report


def _with_all(report: Report) -> Report:
    found: tuple[Utterance | Passage | CopyGroup, ...]
    found = (*report.utterances, *report.passages, *report.copies)
    return _having(report, {place[0] for one in found for place in places_of(one)})


def readings(base: Database) -> dict[str, Reading]:
    """What each article quotes and credits, in order of id."""
    said = {one.id: decode(Said, one.said) for one in articles.all_held(base)}
    return {id: said[id].reading for id in sorted(said)}


def report_on(base: Database, numbers: Iterable[int] | None) -> Report:
    """What was found in the whole index, or in the views of some articles, as a report."""
    if numbers is None:
        held = list(articles.all_held(base))
        views = None
    else:
        views = views_of(base, numbers)
        held = articles.of_numbers(base, _documents_of(base, views, numbers))
    found = Reuse(
        passages=_all(base, views, PASSAGE, Passage),
        utterances=_all(base, views, UTTERANCE, Utterance),
        copies=_all(base, views, COPY, CopyGroup),
        not_linked=_all(base, views, MISS, NotLinked),
    )
    return _assembled(held, found, _all(base, views, ORIGIN, OriginEntry))


def report_beside(base: Database, n: int) -> Report:
    """What was found about one article: the items in it; of other articles text and origin only."""
    found: dict[str, list[items.Found]] = {UTTERANCE: [], PASSAGE: [], COPY: [], MISS: []}
    found |= items.of_document(base, n)
    needed = {n, *items.documents_of_all(base, (one.n for each in found.values() for one in each))}
    family = base.one("SELECT family FROM documents WHERE n = ?", (n,))
    whole = base.rows("SELECT n FROM views WHERE kind = 'whole'")
    reuse = Reuse(
        passages=_read_all(Passage, found[PASSAGE]),
        utterances=_read_all(Utterance, found[UTTERANCE]),
        copies=_read_all(CopyGroup, found[COPY]),
        not_linked=_read_all(NotLinked, found[MISS]),
    )
    origins = _all(base, whole[0] if whole else (family,), ORIGIN, OriginEntry)
    return _with_all(_assembled(articles.of_numbers(base, needed), reuse, origins, frozenset((n,))))


def report_around(base: Database, found: items.Found, kind: str) -> Report:
    """One item with the articles that it needs to be shown."""
    reuse = Reuse(
        passages=_read_all(Passage, [found] if kind == PASSAGE else _passages_of(base, found, kind)),
        utterances=_read_all(Utterance, [found] if kind == UTTERANCE else ()),
        copies=_read_all(CopyGroup, [found] if kind == COPY else ()),
    )
    held = articles.of_numbers(base, items.documents_of(base, found.n))
    return _with_all(_assembled(held, reuse, _all(base, [found.view], ORIGIN, OriginEntry)))


def _passages_of(base: Database, found: items.Found, kind: str) -> list[items.Found]:
    if kind != COPY:
        return []
    wanted = set(read_item(CopyGroup, found.body).passages)
    return [one for one in items.of_views(base, [found.view], PASSAGE) if one.id in wanted]


def _documents_of(base: Database, views: Sequence[int], numbers: Iterable[int]) -> set[int]:
    """The articles themselves, their families, and all others that something found there stands in."""
    wanted = json.dumps(list(views))
    rows = base.rows(
        "SELECT DISTINCT p.document FROM places p JOIN items i ON i.n = p.item "
        "WHERE i.view IN (SELECT value FROM json_each(?)) UNION "
        "SELECT n FROM documents WHERE family IN (SELECT value FROM json_each(?))",
        (wanted, wanted),
    )
    return {*numbers, *(row[0] for row in rows)}


def _all(base: Database, views: Sequence[int] | None, kind: str, of: type[_T]) -> tuple[_T, ...]:
    return _read_all(of, items.of_kind(base, kind) if views is None else items.of_views(base, views, kind))


def _read_all(of: type[_T], found: Iterable[items.Found]) -> tuple[_T, ...]:
    return tuple(read_item(of, one.body) for one in found)


def _assembled(
    held: Sequence[articles.Held],
    found: Reuse,
    origins: Iterable[OriginEntry],
    read_only: frozenset[int] | None = None,
) -> Report:
    """A report made of stored parts; what more than one view found is there once.

    Args:
        read_only: the articles whose quotations and credits are wanted; None for all.
    """
    read = sorted(((*_read(one, read_only), one) for one in held), key=_by_id)
    quotations = {document.id: said.reading.quotations for document, said, _ in read}
    utterances = tuple(_once(found.utterances, lambda one: one.id))
    linked_quotations: tuple[Quotation, ...] = linked(quotations, utterances)
    return Report(
        schema=SCHEMA,
        version=__version__,
        corpus=CorpusEntry(
            len(read), sum(len(said.sentences) for _, said, _ in read), len(linked_quotations)
        ),
        documents=tuple(_entry(document, said, one.entry) for document, said, one in read),
        origins=merge_origins(origins),
        quotations=linked_quotations,
        utterances=utterances,
        passages=tuple(_once(found.passages, lambda one: one.id)),
        copies=tuple(sorted(_once(found.copies, lambda one: (one.id, one.documents)), key=_copy_order)),
        not_linked=tuple(sorted(set(found.not_linked), key=lambda one: (one.left, one.right, one.why))),
    )


def _read(held: articles.Held, read_only: frozenset[int] | None) -> tuple[Document, Said]:
    """An article and what it says; of one that only stands beside nothing but when it appeared."""
    if read_only is None or held.n in read_only:
        return read_both(held.id, held.given, held.said)
    return read_document(held.given), Said(held.outlet, held.title, None, (), DateInterval(), Reading(), ())


def _by_id(one: tuple[Document, Said, articles.Held]) -> str:
    return one[0].id


def _copy_order(one: CopyGroup) -> tuple[str, str]:
    return one.id, one.documents[0].id


def _once(found: Iterable[_T], key: Callable[[_T], object]) -> list[_T]:
    """Things in order, those with one key once."""
    kept: dict[object, _T] = {}
    for one in found:
        kept.setdefault(key(one), one)
    return list(kept.values())


def _entry(document: Document, said: Said, encoded: str | None) -> DocumentEntry:
    """A document as a report shows it; one not yet compared has no origin."""
    entry = read_item(Entry, encoded) if encoded else Entry(said.published)
    read = replace(document, outlet=said.outlet, title=said.title, language=said.language)
    return entry_of(read, said.reading, said.boilerplate, entry.published, entry.origin)
