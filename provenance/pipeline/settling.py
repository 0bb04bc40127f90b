"""Views compared with the usual stages, and what was found put into the index, so that answers are ready.

Up to a few hundred articles are compared all with all; beyond that family by family and saying by saying.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from provenance.models import (
    DateInterval,
    Document,
    DocumentOrigin,
    OriginEntry,
    Passage,
    Report,
    Utterance,
)
from provenance.outlets.table import OutletTable
from provenance.pipeline import decisions, gathering, judging, sayings, shelf
from provenance.pipeline.judging import Decision
from provenance.pipeline.kept import read_both, read_keys
from provenance.pipeline.keys import Keys, word_keys
from provenance.pipeline.reading import Said, recalled
from provenance.pipeline.showing import choose_shown
from provenance.pipeline.stages import compare_articles
from provenance.progress import Note
from provenance.settings import Settings
from provenance.store import articles, items
from provenance.store import company as rows
from provenance.store.codec import encode
from provenance.store.database import Database

UTTERANCE, PASSAGE, COPY, MISS, ORIGIN = "utterance", "passage", "copy", "miss", "origin"
_WAITING = ("due_documents", "due_families", "due_places", "views WHERE is_due")
_AT_ONCE = 32  # views or articles a transaction
_CHOSEN_AT_ONCE = 4096  # places
_MOST_IN_SAYING = 64  # articles
_LABEL_CHARS = 500
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
    waiting = " OR ".join(f"EXISTS (SELECT 1 FROM {table})" for table in _WAITING)
    return not base.one(f"SELECT {waiting}")


def waiting(base: Database) -> int:
    """How much is left to do: articles, families, places and views."""
    return sum(int(base.one(f"SELECT count(*) FROM {table}")) for table in _WAITING)


def settle(shop: Workshop, note: Note) -> None:
    """Bring every answer up to date; each transaction leaves less to do, so that it may stop anywhere.

    What is left is asked inside each: between two of them another program may write.
    """
    base = shop.base
    _read_again(shop, note)
    if is_settled(base) or _as_whole(shop) or not _leave_whole(shop):
        return
    _compare_all(shop, note)
    while _choose_some(base):
        pass


def _read_again(shop: Workshop, note: Note) -> None:
    """Look at articles again whose outlet has come to repeat some of their paragraphs, or no longer does."""
    total, done = int(shop.base.one("SELECT count(*) FROM due_documents")), 0
    while total and (read := _read_some_again(shop)):
        done += read
        note("reading again", done, total)


def _read_some_again(shop: Workshop) -> int:
    with shop.base.batch():
        numbers = shelf.due(shop.base, _AT_ONCE)
        shelf.read_again(shop.base, numbers, shop.outlets)
    return len(numbers)


def _compare_all(shop: Workshop, note: Note) -> None:
    """Compare every view that is due, families first."""
    base = shop.base
    gathering.gather(base, note)
    total, done = rows.count_due(base), 0
    for kind in (rows.FAMILY, rows.SAYING):
        while compared := _compare_some(shop, kind):
            done += compared
            note("comparing", done, total)


def _compare_some(shop: Workshop, kind: str) -> int:
    with shop.base.batch():
        due = rows.due_views(shop.base, kind, _AT_ONCE)
        for view in due:
            _compare(shop, view, kind)
    return len(due)


def _choose_some(base: Database) -> bool:
    with base.batch():
        places = items.due_places(base, _CHOSEN_AT_ONCE)
        choose_shown(base, places)
        items.set_placed(base, places)
    return bool(places)


def _as_whole(shop: Workshop) -> bool:
    """Compare all articles with each other in one view, families wait; False where there are too many."""
    base = shop.base
    with base.batch():
        if articles.count(base) > shop.whole:
            return False
        for view in (*rows.kinds(base, rows.SAYING), *rows.kinds(base, rows.FAMILY)):
            items.forget(base, view)
        rows.set_restless(base, rows.kinds(base, rows.FAMILY))
        view = rows.view_named(base, rows.WHOLE, "whole", ())
        held = list(articles.all_held(base))
        report = _report_on(shop, held)
        _keep_entries(base, report, _store(base, view, report, held))
        base.run("UPDATE views SET is_due = 0")
        base.run("DELETE FROM due_families")
        base.run("DELETE FROM due_places")
    return True


def views_of(base: Database, documents: Iterable[int]) -> list[int]:
    """The views in which articles were compared."""
    wanted = json.dumps(sorted(documents))
    inside = "SELECT family FROM documents WHERE n IN (SELECT value FROM json_each(?))"
    found = base.rows(
        f"SELECT n FROM views WHERE n IN ({inside}) OR kind = 'whole' "
        f"UNION SELECT view FROM members WHERE family IN ({inside})",
        (wanted, wanted),
    )
    return [row[0] for row in found]


def set_due(base: Database, documents: Iterable[int]) -> None:
    """Note that the views of some articles have to be compared again."""
    for view in views_of(base, documents):
        rows.set_due(base, view)


def _leave_whole(shop: Workshop) -> bool:
    """Families take over from the view of everything where there are more."""
    base = shop.base
    with base.batch():
        if articles.count(base) <= shop.whole:
            return False
        for view in rows.kinds(base, rows.WHOLE):
            items.forget(base, view)
            rows.drop_view(base, view)
            for kept in (*rows.kinds(base, rows.FAMILY), *rows.kinds(base, rows.SAYING)):
                rows.set_due(base, kept)
            rows.set_restless(base, rows.kinds(base, rows.FAMILY))
    return True


def _compare(shop: Workshop, view: int, kind: str) -> None:
    """Compare the articles of a family with each other, or what a saying's families have in common."""
    if kind == rows.SAYING:
        _compare_saying(shop, view)
        return
    held = articles.of_numbers(shop.base, articles.of_family(shop.base, view))
    report = _report_on(shop, held)
    _keep_entries(shop.base, report, _store(shop.base, view, report, held))


def _compare_saying(shop: Workshop, view: int) -> None:
    base = shop.base
    families = rows.members_of(base, view)
    standing = [(n, family) for family in families for n in articles.of_family(base, family)]
    kept = articles.keys_of(base, (n for n, _ in standing))
    known = [(n, family, read_keys(kept.get(n, b""))) for n, family in standing]
    common, numbers = sayings.holding(known)
    held = articles.of_numbers(base, _first_of_each(numbers, known))
    keys = {n: found for n, _, found in known}
    members = [
        sayings.Member(*read_both(one.id, one.given, one.said), one.family, keys[one.n]) for one in held
    ]
    found = sayings.report_on_saying(members, common, shop.outlets, shop.settings, decisions.decided(base))
    if found is None:
        items.forget(base, view)
    else:
        _store_saying(base, view, found, held)
    rows.set_done(base, view, 0)


def _first_of_each(numbers: Sequence[int], known: Sequence[tuple[int, int, Keys]]) -> list[int]:
    """Of the articles in question the first of each family, by content, when there are very many."""
    if len(numbers) <= _MOST_IN_SAYING:
        return list(numbers)
    wanted, families = set(numbers), {family for _, family, _ in known}
    each_may = max(1, _MOST_IN_SAYING // len(families))
    taken: Counter[int] = Counter()
    chosen = []
    for n, family, _ in known:
        if n in wanted and taken[family] < each_may:
            taken[family] += 1
            chosen.append(n)
    return chosen


def _report_on(shop: Workshop, held: Iterable[articles.Held]) -> Report:
    pairs = [read_both(one.id, one.given, one.said) for one in held]
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


def _store(base: Database, view: int, report: Report, held: Sequence[articles.Held]) -> dict[str, int]:
    """Keep what a view's report found; the numbers of its articles by id."""
    numbers = {id: n for n, id in articles.ids_of(base, (one.n for one in held)).items()}
    texts = {one.id: one.text for one in report.documents}
    items.replace_all(base, view, _items(report, numbers, texts))
    rows.set_done(base, view, report.corpus.sentences)
    return numbers


def _store_saying(base: Database, view: int, found: sayings.Found, held: Sequence[articles.Held]) -> None:
    numbers = {id: n for n, id in articles.ids_of(base, (one.n for one in held)).items()}
    kept = (*_said(found, numbers, found.texts), *map(_of_origin, found.origins))
    items.replace_all(base, view, kept)


def _keep_entries(base: Database, report: Report, numbers: Mapping[str, int]) -> None:
    entries = ((numbers[one.id], encode(Entry(one.published, one.origin))) for one in report.documents)
    articles.keep_entries(base, entries)


def _items(report: Report, numbers: Mapping[str, int], texts: Mapping[str, str]) -> Iterator[items.Item]:
    """What a report found, as it is stored."""
    yield from _said(report, numbers, texts)
    for group in report.copies:
        members = tuple((numbers[one.id], 0, 0) for one in group.documents)
        yield items.Item(COPY, group.id, group.origin.name or "", len(members), "[]", encode(group), members)
    for miss in report.not_linked:
        known = {_document_of(end, numbers) for end in (miss.left, miss.right)} - {None}
        places = tuple((numbers[end], 0, 0) for end in sorted(end for end in known if end))
        yield items.Item(MISS, f"{miss.left} {miss.right}", "", 0, "[]", encode(miss), places)
    yield from map(_of_origin, report.origins)


def _said(
    found: Report | sayings.Found, numbers: Mapping[str, int], texts: Mapping[str, str]
) -> Iterator[items.Item]:
    """The words that were found, as they are stored."""
    for utterance in found.utterances:
        yield _of_utterance(utterance, numbers, texts)
    for passage in found.passages:
        yield _of_passage(passage, numbers)


def _of_origin(one: OriginEntry) -> items.Item:
    return items.Item(ORIGIN, one.id, one.name or "", 0, "[]", encode(one))


def _of_utterance(one: Utterance, numbers: Mapping[str, int], texts: Mapping[str, str]) -> items.Item:
    places = tuple((numbers[at.document], at.start, at.end) for at in one.renderings)
    words = sorted({one.wording, *(texts[at.document][at.start : at.end] for at in one.renderings)})
    keys = sorted({key for text in words for key in word_keys(text)})[:_MOST_KEYS]
    label = f"{one.speaker or ''}: {' '.join(one.wording.split())}"[:_LABEL_CHARS]
    return items.Item(UTTERANCE, one.id, label, len(places), encode(words), encode(one), places, tuple(keys))


def _of_passage(one: Passage, numbers: Mapping[str, int]) -> items.Item:
    places = tuple((numbers[at.document], at.start, at.end) for at in one.occurrences)
    keys = tuple(sorted(set(word_keys(one.text)[:_MOST_KEYS])))
    label = " ".join(one.text.split())[:_LABEL_CHARS]
    return items.Item(PASSAGE, one.id, label, len(places), encode([one.text]), encode(one), places, keys)


def _document_of(end: str, numbers: Mapping[str, int]) -> str | None:
    """The document of a near miss's end, which is its id or a quotation's."""
    if end in numbers:
        return end
    document = end.rpartition("@")[0]
    return document if document in numbers else None
