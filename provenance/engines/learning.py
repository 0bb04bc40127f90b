"""What the whole corpus teaches, as folds by key: habits by outlet, stock background by passage.

Each group of answers gets what bears on its own pages; no task ever sees the whole.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
import pyarrow as pa

from provenance.engines.articles import shelf_of
from provenance.engines.cases import case_of
from provenance.engines.components import EDGES, find_components
from provenance.engines.homes import VALUE
from provenance.engines.joins import for_groups, labelled, places_in
from provenance.engines.records import pack, packed, unpacked
from provenance.engines.runner import By, Data, Runner
from provenance.engines.tables import INT, ints, key_of_text, mixed, rows_of, schema_of, table_of
from provenance.models import Passage
from provenance.outlets.table import OutletTable
from provenance.tracing import Learned, print_pages
from provenance.tracing.naming import folded
from provenance.tracing.pages import Page
from provenance.tracing.signals.habits import Habit, Habits, count_texts, join_habits
from provenance.tracing.stock import MOST_HOLDERS, Stock, count_stories, day_of, first_place, is_lasting

_PAGE = {"row": INT, "home": INT, "day": pa.string(), "size": INT}
_PAGES = schema_of(kind=pa.string(), **_PAGE, key=INT, value=pa.binary())
_PRINTED = schema_of(key=INT, value=pa.binary())
_HABITS = schema_of(home=INT, value=pa.binary())
_HOMES = schema_of(home=INT, group=INT, pages=INT)
_PLACE = {"key": INT, "row": INT, "place": INT, "chars": INT, "start": INT, "end": INT}
_PLACES = schema_of(**_PLACE)
_HELD = schema_of(**_PLACE, day=pa.string(), size=INT)
_SORTED = schema_of(kind=pa.string(), **_PLACE, day=pa.string(), size=INT, one=INT, other=INT)
_SHARES = schema_of(
    key=INT, row=INT, place=INT, start=INT, end=INT, day=pa.string(), story=INT, share=pa.float64()
)
_COUNTED = schema_of(key=INT, row=INT, start=INT, end=INT, stories=INT, days=INT)
_STOCK = schema_of(key=INT, value=pa.binary())


@dataclass(frozen=True, slots=True)
class Lessons:
    """For each group (`group`, `value`): habits of its outlets, and which of its passages are stock."""

    habits: Data
    stock: Data


def learn_all(
    runner: Runner,
    dated: Data,
    passages: Data,
    outlets: OutletTable,
    wanting: Sequence[Data],
    passing: Sequence[Data],
) -> Lessons:
    """What bears on each group; `wanting` has the rows of groups, `passing` the keys of their passages."""
    pages = runner.each("pages", dated, partial(read_pages, outlets), _PAGES)
    facts = pages.only("page", *_PAGE)
    printed = By(pages.only("printed", "key", "value"), "key")
    counted = runner.together("habits-counted", [printed], counted_texts, _HABITS)
    habits = runner.together("habits", [By(counted, "home")], joined_habits, _HABITS)
    rows = [By(one, "row") for one in wanting]
    homes = runner.together("habits-homes", [By(facts, "row"), *rows], homes_of, _HOMES)
    parts = [By(homes, "home"), By(habits, "home")]
    stock = _find_stock(runner, dated, passages, facts)
    keys = [By(one, "key") for one in passing]
    return Lessons(
        habits=runner.together("trace-habits", parts, habits_for, schema_of(**VALUE)),
        stock=runner.together("trace-stock", [By(stock, "key"), *keys], stock_for, schema_of(**VALUE)),
    )


def learned_of(habits: pa.Table, stock: pa.Table, passages: Sequence[str]) -> Learned:
    """What some groups were taught; `passages` are the ids of theirs."""
    known: dict[str, Habit] = {}
    for home, habit in unpacked(habits):
        known[home] = _wider(known.get(home, habit), habit)
    by_key: dict[int, Stock] = dict(unpacked(stock))
    keys = {name: key_of_text(name) for name in passages}
    return Learned(Habits(known), {name: by_key[key] for name, key in keys.items() if key in by_key})


def read_pages(outlets: OutletTable, articles: pa.Table) -> pa.Table:
    """Outlet, day and size of each article (kind `page`), and the credit for the whole of it (`printed`)."""
    shelf = shelf_of(articles)
    found = print_pages(case_of(shelf, outlets, {}, [], []), shelf.dates)
    ordered = [found[one.document.id] for one in shelf.articles]
    said = [one for _, one in ordered if one]
    return mixed(
        _PAGES,
        page=table_of(
            schema_of(**_PAGE),
            row=shelf.rows,
            home=[key_of_text(folded(page.home)) for page, _ in ordered],
            day=[day_of(page.interval) for page, _ in ordered],
            size=[page.size for page, _ in ordered],
        ),
        printed=table_of(
            _PRINTED, key=[key_of_text("\0".join((one.home, *one.text))) for one in said], value=packed(said)
        ),
    )


def counted_texts(printed: pa.Table) -> pa.Table:
    """The habits that some texts make, all pages of each text at hand."""
    return _habit_table(count_texts(unpacked(printed)))


def joined_habits(habits: pa.Table) -> pa.Table:
    """One habit an outlet."""
    parts: dict[str, list[Habit]] = defaultdict(list)
    for home, habit in unpacked(habits):
        parts[home].append(habit)
    return _habit_table({home: join_habits(of) for home, of in parts.items()})


def homes_of(pages: pa.Table, *wanted: pa.Table) -> pa.Table:
    """How many pages of an outlet each group has."""
    held = for_groups("row", schema_of(home=INT, group=INT), pages, *wanted)
    pairs = np.column_stack((ints(held, "home"), ints(held, "group")))
    found, counts = np.unique(pairs, axis=0, return_counts=True)
    return table_of(_HOMES, home=found[:, 0], group=found[:, 1], pages=counts)


def habits_for(homes: pa.Table, habits: pa.Table) -> pa.Table:
    """As much of each outlet's habit as can matter to a group."""
    pages: dict[tuple[int, int], int] = defaultdict(int)
    for home, group, count in zip(*(ints(homes, name).tolist() for name in _HOMES.names), strict=True):
        pages[home, group] += count
    of_home: dict[int, list[tuple[str, Habit]]] = defaultdict(list)
    for key, one in zip(ints(habits, "home").tolist(), unpacked(habits), strict=True):
        of_home[key].append(one)
    found = [
        (group, pack((name, habit.for_pages(count))))
        for (home, group), count in sorted(pages.items())
        for name, habit in of_home.get(home, ())
    ]
    return rows_of(schema_of(**VALUE), found)


def stock_for(stock: pa.Table, *wanted: pa.Table) -> pa.Table:
    """What is stock among the passages that each group wants."""
    return for_groups("key", schema_of(**VALUE), stock, *wanted)


def _find_stock(runner: Runner, dated: Data, passages: Data, facts: Data) -> Data:
    """The stock paragraphs of the corpus (`key`, `value`)."""
    places = passages.then(places_of, _PLACES)
    held = runner.together("stock-held", [By(places, "row"), By(facts, "row")], with_days, _HELD)
    parted = runner.together("stock-sorted", [By(held, "key")], lasting_or_story, _SORTED)
    if not any(len(table) for table in runner.tables(parted.only("some", "one"))):
        return runner.bring("stock", [], _STOCK)  # a corpus of few days has none
    edges = parted.only("edge", "one", "other")
    labels = find_components(runner, "stories", edges).labels
    lasting = By(parted.only("lasting", *_HELD.names), "row")
    shares = runner.together("stock-shares", [lasting, By(labels, "node")], with_stories, _SHARES)
    counted = runner.together("stock-counted", [By(shares, "key")], counted_stories, _COUNTED)
    return runner.together("stock", [By(counted, "row"), By(dated, "row")], anchored, _STOCK)


def places_of(passages: pa.Table) -> pa.Table:
    """How long a passage is in each document; `place` counts them, the first has the place that is shown."""
    found: list[tuple[int, ...]] = []
    for one, rows in zip(unpacked(passages), passages.column("rows").to_pylist(), strict=True):
        key, shown = key_of_text(one.id), first_place(one)
        for place, (row, chars) in enumerate(zip(rows, _chars(one), strict=True)):
            found.append((key, row, place, chars, *((shown.start, shown.end) if place == 0 else (0, 0))))
    return rows_of(_PLACES, found)


def with_days(places: pa.Table, pages: pa.Table) -> pa.Table:
    """Each place with the day and the size of its page."""
    at = places_in(ints(pages, "row"), ints(places, "row"))
    taken = pages.select(["day", "size"]).take(pa.array(at))
    return table_of(
        _HELD,
        day=taken.column("day"),
        size=taken.column("size"),
        **{name: places.column(name) for name in _PLACE},
    )


def lasting_or_story(held: pa.Table) -> pa.Table:
    """The places of lasting passages (`lasting`); of all others the pages of one story (`edge`)."""
    held = held.take(pa.array(np.lexsort([ints(held, "place"), ints(held, "key")])))
    lasting: list[int] = []
    edges: list[tuple[int, int]] = []
    rows, days = ints(held, "row"), held.column("day").to_pylist()
    for first, last in _stretches(held):
        shown = min(last, first + MOST_HOLDERS)
        if is_lasting(days[first:shown]):
            lasting += range(first, last)
        else:
            edges += [(int(rows[first]), row) for row in rows[first:shown].tolist()]
    return mixed(
        _SORTED,
        lasting=held.take(pa.array(lasting, INT)),
        edge=rows_of(EDGES, edges),
        some=rows_of(schema_of(one=INT), [(1,)] if lasting else []),
    )


def with_stories(lasting: pa.Table, labels: pa.Table) -> pa.Table:
    """Each place of a lasting passage with its page's story, and how much of the page such passages are."""
    rows = ints(lasting, "row")
    pages, at = np.unique(rows, return_inverse=True)
    chars = np.bincount(at.ravel(), weights=ints(lasting, "chars"), minlength=len(pages))[at.ravel()]
    story = labelled(rows, labels, "node", "component")
    kept = {name: lasting.column(name) for name in ("key", "row", "place", "start", "end", "day")}
    return table_of(_SHARES, story=story, share=chars / ints(lasting, "size"), **kept)


def counted_stories(shares: pa.Table) -> pa.Table:
    """The stories and days of the passages that are stock, with the row and place that is shown."""
    shares = shares.take(pa.array(np.lexsort([ints(shares, "place"), ints(shares, "key")])))
    columns = [shares.column(name).to_pylist() for name in ("story", "day", "share")]
    found = []
    for first, last in _stretches(shares):
        shown = min(last, first + MOST_HOLDERS)
        counts = count_stories(list(zip(*(column[first:shown] for column in columns), strict=True)))
        if counts:
            found.append((*(int(ints(shares, name)[first]) for name in _COUNTED.names[:4]), *counts))
    return rows_of(_COUNTED, found)


def anchored(counted: pa.Table, articles: pa.Table) -> pa.Table:
    """Stock with the words at the place that is shown."""
    rows = ints(articles, "row")
    wanted = np.isin(rows, ints(counted, "row"))
    shelf = shelf_of(articles.filter(pa.array(wanted)))
    outlets, found = OutletTable.default(), []
    for key, row, start, end, stories, days in zip(
        *(ints(counted, name).tolist() for name in _COUNTED.names), strict=True
    ):
        page = Page(shelf.articles[int(np.searchsorted(shelf.rows, row))].document, outlets)
        found.append((key, pack((key, Stock(stories, days, page.anchor(start, end))))))
    return rows_of(_STOCK, found)


def _chars(passage: Passage) -> list[int]:
    """How long a passage is in each of its documents, in order of their ids."""
    chars: dict[str, int] = defaultdict(int)
    for one in passage.occurrences:
        chars[one.document] += one.end - one.start
    return [chars[name] for name in sorted(chars)]


def _stretches(table: pa.Table) -> Iterator[tuple[int, int]]:
    """Where each key of a table in order of key begins and ends."""
    keys = ints(table, "key")
    firsts = np.flatnonzero(np.concatenate(([True], keys[1:] != keys[:-1]))) if len(keys) else keys
    lasts = np.append(firsts[1:], len(keys))[: len(firsts)]
    return zip(firsts.tolist(), lasts.tolist(), strict=True)


def _habit_table(habits: dict[str, Habit]) -> pa.Table:
    rows = [(key_of_text(home), pack((home, habits[home]))) for home in sorted(habits)]
    return rows_of(_HABITS, rows)


def _wider(one: Habit, other: Habit) -> Habit:
    """Of two excerpts of one outlet's habit what either has."""
    both = dict(one.credited)
    for name, credited in other.credited.items():
        if name not in both or len(both[name].first) < len(credited.first):
            both[name] = credited
    return Habit(one.texts, both)
