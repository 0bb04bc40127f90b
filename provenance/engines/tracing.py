"""Tracing group by group: a copy group, or a document of none, with all that its answers rest on.

An utterance is traced with the first of the groups that its documents belong to, a passage with the first
that holds it; the articles, copies and lessons that an answer touches are brought along.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Generic, NamedTuple, TypeVar

import pyarrow as pa

from provenance.engines.articles import shelf_of
from provenance.engines.cases import case_of
from provenance.engines.homes import (
    CALL,
    CALLED,
    KEYED,
    VALUE,
    called_units,
    find_units,
    home_passages,
    home_utterances,
    key_passages,
    own_calls,
)
from provenance.engines.joins import for_groups, places_in
from provenance.engines.learning import learn_all, learned_of
from provenance.engines.loose import find_loose
from provenance.engines.records import packed, unpacked
from provenance.engines.runner import By, Data, Runner
from provenance.engines.tables import INT, ints, mixed, schema_of, table_of
from provenance.outlets.table import OutletTable
from provenance.tracing import Asked, answer_asked, copy_key, dates_by_events

Table = TypeVar("Table", Data, pa.Table)

_DATED = schema_of(row=INT, value=pa.binary())
_WITH_UNIT = schema_of(unit=INT, row=INT, value=pa.binary())
_HELD = schema_of(group=INT, row=INT, value=pa.binary())
ANSWERS = schema_of(kind=pa.string(), value=pa.binary())


def trace_all(
    runner: Runner, articles: Data, passages: Data, copies: Data, utterances: Data, outlets: OutletTable
) -> Data:
    """The answers of the corpus: kinds `document`, `copy`, `passage` and `utterance`."""
    units = find_units(runner, articles, copies)
    dated = _find_dates(runner, articles, copies, units)
    homes = home_utterances(runner, utterances, units)
    calls = units.then(own_calls, schema_of(**CALL))
    parts = [By(calls, "unit"), By(homes.only("call", *CALL), "unit"), By(copies, "unit")]
    called = runner.together("trace-called", parts, called_units, CALLED)
    loose = find_loose(runner, articles, passages, copies, units)
    asked = home_passages(runner, passages, copies)
    wanting = [one.only("row", "row", "group") for one in (called, loose, asked)]
    rows = [By(one, "row") for one in wanting]
    deliver = partial(for_groups, "row", _HELD)
    held = runner.together("trace-articles", [By(dated, "row"), *rows], deliver, _HELD)
    keyed = passages.then(key_passages, KEYED)
    passing = [one.only("passage", "key", "group") for one in (called, loose)]
    keys = [By(one, "key") for one in passing]
    deliver = partial(for_groups, "key", schema_of(**VALUE))
    standing = runner.together("trace-passages", [By(keyed, "key"), *keys], deliver, schema_of(**VALUE))
    lessons = learn_all(runner, dated, passages, outlets, wanting, passing)
    bearing = Bearing(
        units=units,
        articles=held,
        copies=called.only("copy", *VALUE),
        passages=standing,
        asked=asked.only("passage", *VALUE),
        utterances=homes.only("utterance", *VALUE),
        habits=lessons.habits,
        stock=lessons.stock,
    )
    inputs = [By(one, "group") for one in bearing]
    return runner.together("answers", inputs, partial(answered, outlets), ANSWERS)


class Bearing(NamedTuple, Generic[Table]):
    """All that bears on the answers of some groups, as tables by `group`.

    Attributes:
        units: the documents that are asked about.
        articles: those, and the ones that their answers touch.
        asked: the passages that are asked about; `passages` stand in the articles.
    """

    units: Table
    articles: Table
    copies: Table
    passages: Table
    asked: Table
    utterances: Table
    habits: Table
    stock: Table


def answered(outlets: OutletTable, *tables: pa.Table) -> pa.Table:
    """The answers of some groups; the tables are those of `Bearing`, in its order."""
    bearing = Bearing(*tables)
    shelf = shelf_of(bearing.articles)
    groups = {copy_key(one): one for one in unpacked(bearing.copies)}
    said = sorted(unpacked(bearing.utterances), key=lambda one: one.id)
    wanted = {one.id: one for one in unpacked(bearing.asked)}
    passages = {one.id: one for one in unpacked(bearing.passages)} | wanted
    documents = [shelf.articles[at].document.id for at in shelf.places(ints(bearing.units, "row")).tolist()]
    case = case_of(shelf, outlets, passages, list(groups.values()), said)
    answers = answer_asked(
        case,
        Asked(
            documents=frozenset(documents),
            utterances=frozenset(one.id for one in said),
            passages=frozenset(wanted),
            copies=frozenset(key for key, one in groups.items() if one.documents[0].id in set(documents)),
        ),
        shelf.dates,
        learned_of(bearing.habits, bearing.stock, sorted(passages)),
    )
    found = [(name, answers.documents[name], answers.dates[name], answers.names[name]) for name in documents]
    return mixed(
        ANSWERS,
        document=pa.table({"value": packed(found)}),
        copy=pa.table({"value": packed(answers.copies)}),
        passage=pa.table({"value": packed(answers.passages)}),
        utterance=pa.table({"value": packed(answers.utterances)}),
    )


def _find_dates(runner: Runner, articles: Data, copies: Data, units: Data) -> Data:
    """The articles with the dates that the events of their copy groups give them."""
    with_unit = runner.together(
        "unit-articles",
        [By(articles, "row"), By(units, "row")],
        _with_unit,
        _WITH_UNIT,
    )
    return runner.together("dated", [By(with_unit, "unit"), By(copies, "unit")], dated, _DATED)


def dated(articles: pa.Table, copies: pa.Table) -> pa.Table:
    """The articles of some units with better dates."""
    shelf = shelf_of(articles)
    dates = dates_by_events(case_of(shelf, OutletTable.default(), {}, list(unpacked(copies)), []))
    found = [replace(one, date=dates[one.document.id]) for one in shelf.articles]
    return table_of(_DATED, row=shelf.rows, value=packed(found))


def _with_unit(articles: pa.Table, units: pa.Table) -> pa.Table:
    at = places_in(ints(units, "row"), ints(articles, "row"))
    return table_of(
        _WITH_UNIT, unit=ints(units, "unit")[at], row=articles.column("row"), value=articles.column("value")
    )
