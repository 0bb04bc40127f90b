"""Views compared with the usual stages, and what was found put into the index, so that answers are ready.

Up to a few hundred articles are compared all with all; beyond that family by family and saying by saying.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from provenance.models import (
    DateInterval,
    Document,
    DocumentOrigin,
    Report,
    Utterance,
)
from provenance.outlets.table import OutletTable
from provenance.pipeline import company, decisions, judging, shelf
from provenance.pipeline.judging import Decision
from provenance.pipeline.keys import word_keys
from provenance.pipeline.reading import Said, recalled
from provenance.pipeline.stages import compare_articles
from provenance.progress import Note
from provenance.settings import Settings
from provenance.store import articles, items
from provenance.store import company as rows
from provenance.store.codec import decode, encode
from provenance.store.database import Database

UTTERANCE, PASSAGE, COPY, MISS, ORIGIN = "utterance", "passage", "copy", "miss", "origin"
_AT_ONCE = 32  # views or articles a transaction
_MOST_IN_SAYING = 96  # articles
_MOST_KEYS = 400  # of one item


@dataclass(frozen=True, slots=True)
class Entry:
    """What a comparison found about one document."""

    published: DateInterval
    origin: DocumentOrigin = field(default_factory=DocumentOrigin)


@dataclass(frozen=True, slots=True)
class Workshop:
    """What settling needs; up to `whole` articles are compared all with all."""

    base: Database
    outlets: OutletTable
    settings: Settings
    whole: int


def is_settled(base: Database) -> bool:
    """Whether every answer is up to date."""
    tables = ("due_documents", "due_families", "due_places", "views WHERE is_due")
    return not any(base.one(f"SELECT 1 FROM {table} LIMIT 1") for table in tables)


def settle(shop: Workshop, note: Note) -> None:
    """Bring every answer up to date; each transaction leaves less to do, so that it may stop anywhere."""
    base = shop.base
    while numbers := shelf.due(base, _AT_ONCE):
        with base.batch():
            shelf.read_again(base, numbers, shop.outlets)
    if is_settled(base):
        return
    if articles.count(base) <= shop.whole:
        _as_whole(shop)
        return
    _leave_whole(base)
    _compare_all(shop, note)
    while documents := items.due_places(base, _AT_ONCE):
        with base.batch():
            _choose_shown(base, documents)
            items.set_placed(base, documents)


def _compare_all(shop: Workshop, note: Note) -> None:
    """Compare every view that is due, families first."""
    base = shop.base
    company.gather(base, note)
    total, done = rows.count_due(base), 0
    for kind in (rows.FAMILY, rows.SAYING):
        while due := rows.due_views(base, kind, _AT_ONCE):
            with base.batch():
                for view in due:
                    _compare(shop, view, kind)
            done += len(due)
            note("comparing", done, total)


def _as_whole(shop: Workshop) -> None:
    """Compare all articles with each other in one view; families wait until there are more."""
    base = shop.base
    with base.batch():
        for view in (*rows.kinds(base, rows.SAYING), *rows.kinds(base, rows.FAMILY)):
            items.forget(base, view)
        rows.set_restless(base, rows.kinds(base, rows.FAMILY))
        view = rows.view_named(base, rows.WHOLE, "whole", ())
        held = list(articles.all_held(base))
        _store(base, view, _report_on(shop, held), held, frozenset())
        base.run("UPDATE views SET is_due = 0")
        base.run("DELETE FROM due_families")
        base.run("DELETE FROM due_places")


def views_of(base: Database, documents: Iterable[int]) -> list[int]:
    """The views in which articles were compared."""
    wanted = json.dumps(sorted(documents))
    inside = "SELECT family FROM documents WHERE n IN (SELECT value FROM json_each(?1))"
    found = base.rows(
        f"SELECT n FROM views WHERE n IN ({inside}) OR kind = 'whole' "
        f"UNION SELECT view FROM members WHERE family IN ({inside})",
        (wanted,),
    )
    return [row[0] for row in found]


def set_due(base: Database, documents: Iterable[int]) -> None:
    """Note that the views of some articles have to be compared again."""
    for view in views_of(base, documents):
        rows.set_due(base, view)


def _leave_whole(base: Database) -> None:
    """Families take over from the view of everything."""
    with base.batch():
        for view in rows.kinds(base, rows.WHOLE):
            items.forget(base, view)
            rows.drop_view(base, view)
            for family in rows.kinds(base, rows.FAMILY):
                rows.set_due(base, family)
                rows.set_restless(base, [family])


def _compare(shop: Workshop, view: int, kind: str) -> None:
    families = [view] if kind == rows.FAMILY else rows.members_of(shop.base, view)
    held = articles.of_numbers(shop.base, _chosen(shop.base, families))
    apart = {one.n: one.family for one in held} if kind == rows.SAYING else {}
    _store(shop.base, view, _report_on(shop, held), held, frozenset(apart.values()))


def _chosen(base: Database, families: Sequence[int]) -> list[int]:
    """The articles of the families; of many the first of each, by content."""
    members = [articles.of_family(base, family) for family in families]
    if len(families) == 1 or sum(map(len, members)) <= _MOST_IN_SAYING:
        return [n for each in members for n in each]
    each_may = max(1, _MOST_IN_SAYING // len(families))
    return [n for each in members for n in each[:each_may]]


def _report_on(shop: Workshop, held: Iterable[articles.Held]) -> Report:
    pairs = [(decode(Document, one.given), decode(Said, one.said)) for one in held]
    return report_on(pairs, shop.outlets, shop.settings, decisions.decided(shop.base))


def report_on(
    pairs: Sequence[tuple[Document, Said]],
    outlets: OutletTable,
    settings: Settings,
    decided: Sequence[Decision] = (),
) -> Report:
    """The report on documents that were read before, without the links that people rejected."""
    heed = partial(judging.heeded, decisions=decided)
    return compare_articles(recalled(pairs, outlets), settings, heed=heed)


def _store(
    base: Database, view: int, report: Report, held: Sequence[articles.Held], families: frozenset[int]
) -> None:
    """Keep what a view's report found; of a saying only what stands in two families or more."""
    by_id = articles.ids_of(base, (one.n for one in held))
    numbers = {id: n for n, id in by_id.items()}
    family = {by_id[one.n]: one.family for one in held} if families else {}
    texts = {one.id: one.text for one in report.documents}
    found = [
        one
        for one, ids in _items(report, numbers, texts)
        if not families or one.kind == ORIGIN or len({family[id] for id in ids}) > 1
    ]
    items.replace_all(base, view, found)
    if not families:
        entries = ((numbers[one.id], encode(Entry(one.published, one.origin))) for one in report.documents)
        articles.keep_entries(base, entries)
    rows.set_done(base, view, report.corpus.sentences)


def _items(
    report: Report, numbers: Mapping[str, int], texts: Mapping[str, str]
) -> Iterator[tuple[items.Item, set[str]]]:
    """What a report found, with the ids of the documents it stands in."""
    for utterance in report.utterances:
        yield _of_utterance(utterance, numbers, texts), {one.document for one in utterance.renderings}
    for passage in report.passages:
        places = tuple((numbers[one.document], one.start, one.end) for one in passage.occurrences)
        keys = tuple(sorted(set(word_keys(passage.text)[:_MOST_KEYS])))
        label = " ".join(passage.text.split())[:500]
        found = items.Item(
            PASSAGE, passage.id, label, len(places), encode([passage.text]), encode(passage), places, keys
        )
        yield found, {one.document for one in passage.occurrences}
    for group in report.copies:
        members = tuple((numbers[one.id], 0, 0) for one in group.documents)
        label = group.origin.name or ""
        yield (
            items.Item(COPY, group.id, label, len(members), "[]", encode(group), members),
            {one.id for one in group.documents},
        )
    for miss in report.not_linked:
        ends = {_document_of(end, numbers) for end in (miss.left, miss.right)}
        known = {end for end in ends if end is not None}
        places = tuple((numbers[end], 0, 0) for end in sorted(known))
        yield items.Item(MISS, f"{miss.left} {miss.right}", "", 0, "[]", encode(miss), places), known
    for origin in report.origins:
        yield items.Item(ORIGIN, origin.id, origin.name or "", 0, "[]", encode(origin)), set()


def _of_utterance(one: Utterance, numbers: Mapping[str, int], texts: Mapping[str, str]) -> items.Item:
    places = tuple((numbers[at.document], at.start, at.end) for at in one.renderings)
    words = sorted({one.wording, *(texts[at.document][at.start : at.end] for at in one.renderings)})
    keys = sorted({key for text in words for key in word_keys(text)})[:_MOST_KEYS]
    label = f"{one.speaker or ''}: {' '.join(one.wording.split())}"[:500]
    return items.Item(UTTERANCE, one.id, label, len(places), encode(words), encode(one), places, tuple(keys))


def _document_of(end: str, numbers: Mapping[str, int]) -> str | None:
    """The document of a near miss's end, which is its id or a quotation's."""
    if end in numbers:
        return end
    document = end.rpartition("@")[0]
    return document if document in numbers else None


def _choose_shown(base: Database, documents: Sequence[int]) -> None:
    """Of items of two views that stand in one place the larger is shown."""
    for kind in (UTTERANCE, PASSAGE, COPY):
        mine = {row[0] for row in items.placed(base, documents, kind)}
        around = items.documents_of_all(base, mine)
        places: dict[int, list[tuple[int, int, int]]] = {}
        facts: dict[int, tuple[int, int, str]] = {}
        for n, of, size, id, document, first, last in items.placed(base, around, kind):
            facts[n] = (of, size, id)
            places.setdefault(document, []).append((first, last, n))
        hidden = {lesser for held in places.values() for lesser in _overlaid(sorted(held), facts)}
        items.show(base, mine - hidden, mine & hidden)


def _overlaid(
    held: Sequence[tuple[int, int, int]], facts: Mapping[int, tuple[int, int, str]]
) -> Iterator[int]:
    """Items of a document that lie on a larger one of another view."""
    for place, (first, last, n) in enumerate(held):
        for other_first, other_last, other in held[place + 1 :]:
            if other_first > max(first, last - 1):
                break
            shared = min(last, other_last) - max(first, other_first)
            if facts[n][0] == facts[other][0] or 2 * shared < min(last - first, other_last - other_first):
                continue
            yield min(n, other, key=lambda one: (facts[one][1], _reversed(facts[one][2]), -facts[one][0]))


def _reversed(id: str) -> tuple[int, ...]:
    return tuple(-ord(letter) for letter in id)
