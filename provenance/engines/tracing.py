"""Tracing group by group: a copy group, or a document of none, with all that its answers rest on.

An utterance is traced with the first of the groups that its documents belong to, a passage with the first
that holds it; the articles and copies that an answer touches are brought along.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from provenance.engines.articles import ONE_KEY, Shelf, one_key, shelf_of
from provenance.engines.reading import ARTICLES
from provenance.engines.records import pack, packed, unpacked
from provenance.engines.runner import By, Data, Runner
from provenance.engines.tables import INT, ints, joined, key_of_text, mixed, rows_of, schema_of, table_of
from provenance.models import CopyGroup, Passage, Reuse, Utterance
from provenance.outlets.table import OutletTable
from provenance.text.columns import Places
from provenance.text.spans import merge_spans
from provenance.tracing import (
    Asked,
    Case,
    Learned,
    answer_asked,
    copy_key,
    dates_by_events,
    learn_from,
)
from provenance.tracing.articles import LEAST_LOOSE

_GROUP_BITS = 5  # so many units share a group: what they have in common is brought once
_UNITS = schema_of(row=INT, unit=INT, alone=pa.bool_(), group=INT)
_OF_UNIT = schema_of(row=INT, unit=INT)
_DATED = schema_of(row=INT, value=pa.binary())
_SIZES = schema_of(row=INT, size=INT)
_KEYED = schema_of(key=INT, rows=pa.list_(INT), value=pa.binary())
_ROWS = schema_of(key=INT, row=INT)
_ROW_UNITS = schema_of(key=INT, unit=INT)
_CALL = {"unit": INT, "group": INT}
_VALUE = {"group": INT, "value": pa.binary()}
_HOMES = schema_of(kind=pa.string(), **_CALL, value=pa.binary())
_CALLED = schema_of(kind=pa.string(), row=INT, group=INT, key=INT, value=pa.binary())
_STANDING = schema_of(key=INT, row=INT, chars=INT)
_LOOSE = schema_of(kind=pa.string(), row=INT, other=INT, group=INT, key=INT, chars=INT)
_FIRST_OF = schema_of(key=INT, id=pa.string(), order=pa.binary(), unit=INT)
_ASKED = schema_of(kind=pa.string(), **_VALUE, row=INT)
_HELD = schema_of(group=INT, row=INT, value=pa.binary())
ANSWERS = schema_of(kind=pa.string(), value=pa.binary())


def trace_all(
    runner: Runner, articles: Data, passages: Data, copies: Data, utterances: Data, outlets: OutletTable
) -> Data:
    """The answers of the corpus: kinds `document`, `copy`, `passage` and `utterance`."""
    units = _find_units(runner, articles, copies)
    dated = _find_dates(runner, articles, copies, units)
    homes = _home_utterances(runner, utterances, units)
    calls = units.then(_own_calls, schema_of(**_CALL))
    parts = [By(calls, "unit"), By(homes.only("call", *_CALL), "unit"), By(copies, "unit")]
    called = runner.together("trace-called", parts, called_units, _CALLED)
    loose = _find_loose(runner, articles, passages, units)
    asked = _home_passages(runner, passages, copies)
    wanting = [
        By(part, "row")
        for part in (
            called.only("row", "row", "group"),
            loose.only("row", "row", "group"),
            asked.only("row", "row", "group"),
        )
    ]
    held = runner.together("trace-articles", [By(dated, "row"), *wanting], _delivered, _HELD)
    keyed = passages.then(_key_passages, _KEYED)
    passing = [
        By(called.only("passage", "key", "group"), "key"),
        By(loose.only("passage", "key", "group"), "key"),
    ]
    standing = runner.together(
        "trace-passages", [By(keyed, "key"), *passing], _passages_for, schema_of(**_VALUE)
    )
    inputs = [
        By(units, "group"),
        By(held, "group"),
        By(called.only("copy", *_VALUE), "group"),
        By(standing, "group"),
        By(asked.only("passage", *_VALUE), "group"),
        By(homes.only("utterance", *_VALUE), "group"),
    ]
    learned = _learn(runner, dated, passages, outlets)
    return runner.together("answers", inputs, partial(answered, outlets, learned), ANSWERS)


def _learn(runner: Runner, dated: Data, passages: Data, outlets: OutletTable) -> Learned:
    """Habits of outlets and stock background of the whole corpus: one task; all others get what it found."""
    parts = [
        By(dated.then(one_key, ONE_KEY), "key"),
        By(passages.then(one_key, ONE_KEY), "key"),
    ]
    found = runner.together("learned", parts, partial(learned_of, outlets), schema_of(value=pa.binary()))
    return next((one for table in runner.tables(found) for one in unpacked(table)), Learned())


def learned_of(outlets: OutletTable, articles: pa.Table, passages: pa.Table) -> pa.Table:
    """What the articles teach, as one row."""
    shelf = shelf_of(articles)
    case = _case(shelf, outlets, {one.id: one for one in unpacked(passages)}, [], [])
    return pa.table({"value": packed([learn_from(case, shelf.dates)])})


def answered(
    outlets: OutletTable,
    learned: Learned,
    units: pa.Table,
    held: pa.Table,
    copies: pa.Table,
    standing: pa.Table,
    asked: pa.Table,
    utterances: pa.Table,
) -> pa.Table:
    """The answers of some groups."""
    shelf = shelf_of(held)
    groups = {copy_key(one): one for one in unpacked(copies)}
    said = sorted(unpacked(utterances), key=lambda one: one.id)
    wanted = {one.id: one for one in unpacked(asked)}
    passages = {one.id: one for one in unpacked(standing)} | wanted
    documents = [shelf.articles[at].document.id for at in shelf.places(ints(units, "row")).tolist()]
    case = _case(shelf, outlets, passages, list(groups.values()), said)
    answers = answer_asked(
        case,
        Asked(
            documents=frozenset(documents),
            utterances=frozenset(one.id for one in said),
            passages=frozenset(wanted),
            copies=frozenset(key for key, one in groups.items() if one.documents[0].id in set(documents)),
        ),
        shelf.dates,
        learned,
    )
    found = [(name, answers.documents[name], answers.dates[name], answers.names[name]) for name in documents]
    return mixed(
        ANSWERS,
        document=pa.table({"value": packed(found)}),
        copy=pa.table({"value": packed(answers.copies)}),
        passage=pa.table({"value": packed(answers.passages)}),
        utterance=pa.table({"value": packed(answers.utterances)}),
    )


def _case(
    shelf: Shelf,
    outlets: OutletTable,
    passages: dict[str, Passage],
    copies: list[CopyGroup],
    utterances: list[Utterance],
) -> Case:
    reuse = Reuse(
        passages=tuple(passages[name] for name in sorted(passages)),
        utterances=tuple(utterances),
        copies=tuple(sorted(copies, key=copy_key)),
    )
    return Case(
        documents={one.document.id: one.document for one in shelf.articles},
        dates=shelf.dates,
        credits={one.document.id: one.reading.credits for one in shelf.articles},
        quotations=shelf.quotations,
        boilerplate=shelf.boilerplate,
        reuse=reuse,
        outlets=outlets,
    )


def _find_units(runner: Runner, articles: Data, copies: Data) -> Data:
    """Each row with its unit, the least row of its copy group or itself, and whether it is alone."""
    members = copies.then(_members, _OF_UNIT)
    rows = Data(articles.name, schema_of(row=INT))
    return runner.together("units", [By(rows, "row"), By(members, "row")], _units, _UNITS)


def _find_dates(runner: Runner, articles: Data, copies: Data, units: Data) -> Data:
    """The articles with the dates that the events of their copy groups give them."""
    with_unit = runner.together(
        "unit-articles",
        [By(articles, "row"), By(units, "row")],
        _with_unit,
        schema_of(unit=INT, **_of(ARTICLES)),
    )
    return runner.together("dated", [By(with_unit, "unit"), By(copies, "unit")], dated, _DATED)


def dated(articles: pa.Table, copies: pa.Table) -> pa.Table:
    """The articles of some units with better dates."""
    shelf = shelf_of(articles)
    dates = dates_by_events(_case(shelf, OutletTable.default(), {}, list(unpacked(copies)), []))
    found = [replace(one, date=dates[one.document.id]) for one in shelf.articles]
    return table_of(_DATED, row=shelf.rows, value=packed(found))


def _home_utterances(runner: Runner, utterances: Data, units: Data) -> Data:
    """Each utterance in a group (kind `utterance`), and the units its documents are of (kind `call`)."""
    only = utterances.only("utterance", "rows", "value")
    keyed = only.then(_key_utterances, _KEYED)
    rows = keyed.then(_rows_of, _ROWS)
    found = runner.together("utterance-units", [By(rows, "row"), By(units, "row")], _units_of, _ROW_UNITS)
    return runner.together("utterance-homes", [By(keyed, "key"), By(found, "key")], _homes, _HOMES)


def called_units(own: pa.Table, others: pa.Table, copies: pa.Table) -> pa.Table:
    """For each unit called to a group: its copy group, its rows, and the passages it rests on."""
    calls = np.unique(
        np.concatenate([np.column_stack([ints(one, name) for name in _CALL]) for one in (own, others)]),
        axis=0,
    )
    order = np.argsort(ints(copies, "unit"))
    copies = copies.take(pa.array(order))
    at, copy = joined(calls[:, 0], ints(copies, "unit"), np.arange(len(copies)))
    groups = calls[at, 1]
    rows, held = copies.column("rows").to_pylist(), [one.passages for one in unpacked(copies)]
    want_rows = [
        (row, group) for c, group in zip(copy.tolist(), groups.tolist(), strict=True) for row in rows[c]
    ]
    alone = np.isin(calls[:, 0], ints(copies, "unit"), invert=True)
    want_rows += [(unit, group) for unit, group in calls[alone].tolist()]
    keys = [[key_of_text(name) for name in each] for each in held]
    want = [(key, group) for c, group in zip(copy.tolist(), groups.tolist(), strict=True) for key in keys[c]]
    return mixed(
        _CALLED,
        copy=pa.table({"group": groups, "value": copies.column("value").take(pa.array(copy))}),
        row=_pairs("row", want_rows),
        passage=_pairs("key", want),
    )


def _find_loose(runner: Runner, articles: Data, passages: Data, units: Data) -> Data:
    """For documents of no copy group: their passages (kind `passage`), and who has half of them (`row`)."""
    standing = passages.then(_standing, _STANDING)
    alone = runner.together("standing-alone", [By(standing, "row"), By(units, "row")], _alone, _STANDING)
    shared = runner.together("loose-shared", [By(alone, "key"), By(standing, "key")], _shared, _LOOSE)
    sizes = articles.then(_sizes, _SIZES)
    pairs = shared.only("pair", "row", "other", "chars")
    return runner.together(
        "loose", [By(pairs, "row"), By(sizes, "row"), By(alone, "row")], loose_twins, _LOOSE
    )


def loose_twins(pairs: pa.Table, sizes: pa.Table, alone: pa.Table) -> pa.Table:
    """The documents that share half of one of no copy group, and the passages that stand in it."""
    known = np.unique(
        np.column_stack((ints(pairs, "row"), ints(pairs, "other"))), axis=0, return_inverse=True
    )
    sides, place = known
    chars = np.bincount(place.ravel(), weights=ints(pairs, "chars"), minlength=len(sides))
    order = np.argsort(ints(sizes, "row"))
    at = order[np.searchsorted(ints(sizes, "row")[order], sides[:, 0])] if len(sides) else order[:0]
    half = chars >= LEAST_LOOSE * np.maximum(1, ints(sizes, "size")[at])
    twins = sides[half]
    return mixed(
        _LOOSE,
        row=pa.table({"row": twins[:, 1], "group": twins[:, 0] >> _GROUP_BITS}),
        passage=pa.table({"key": ints(alone, "key"), "group": ints(alone, "row") >> _GROUP_BITS}),
    )


def _home_passages(runner: Runner, passages: Data, copies: Data) -> Data:
    """Each passage in the group that answers for it, with the rows it needs where no copy group does."""
    held = copies.then(_of_copies, _FIRST_OF)
    keyed = passages.then(_key_passages, _KEYED)
    return runner.together("passage-homes", [By(keyed, "key"), By(held, "key")], _passage_homes, _ASKED)


def _passage_homes(passages: pa.Table, held: pa.Table) -> pa.Table:
    first: dict[str, tuple[bytes, int]] = {}
    rows = zip(*(held.column(name).to_pylist() for name in ("id", "order", "unit")), strict=True)
    for name, order, unit in rows:
        first[name] = min(first.get(name, (order, unit)), (order, unit))
    groups: list[int] = []
    wanted: list[tuple[int, int]] = []
    for one, stands in zip(unpacked(passages), passages.column("rows").to_pylist(), strict=True):
        unit = first[one.id][1] if one.id in first else min(stands)
        groups.append(unit >> _GROUP_BITS)
        wanted += [] if one.id in first else [(row, groups[-1]) for row in stands]
    return mixed(
        _ASKED,
        passage=pa.table({"group": pa.array(groups, INT), "value": passages.column("value")}),
        row=_pairs("row", wanted),
    )


def _of_copies(copies: pa.Table) -> pa.Table:
    found: list[tuple[Any, ...]] = []
    for unit, one in zip(ints(copies, "unit").tolist(), unpacked(copies), strict=True):
        order = "\0".join(copy_key(one)).encode("utf-8", "surrogatepass")
        found += [(key_of_text(name), name, order, unit) for name in one.passages]
    return rows_of(_FIRST_OF, found)


def _own_calls(units: pa.Table) -> pa.Table:
    found = np.unique(ints(units, "unit"))
    return table_of(schema_of(**_CALL), unit=found, group=found >> _GROUP_BITS)


def _members(copies: pa.Table) -> pa.Table:
    at, rows = _spread(copies)
    return table_of(_OF_UNIT, row=rows, unit=ints(copies, "unit")[at])


def _units(rows: pa.Table, members: pa.Table) -> pa.Table:
    row = np.sort(ints(rows, "row"))
    order = np.argsort(ints(members, "row"))
    unit = row.copy()
    at, found = joined(row, ints(members, "row")[order], ints(members, "unit")[order])
    unit[at] = found
    alone = np.ones(len(row), np.bool_)
    alone[at] = False
    return table_of(_UNITS, row=row, unit=unit, alone=alone, group=unit >> _GROUP_BITS)


def _with_unit(articles: pa.Table, units: pa.Table) -> pa.Table:
    order = np.argsort(ints(units, "row"))
    at = order[np.searchsorted(ints(units, "row")[order], ints(articles, "row"))]
    schema = schema_of(unit=INT, **_of(ARTICLES))
    return table_of(
        schema, unit=ints(units, "unit")[at], row=articles.column("row"), value=articles.column("value")
    )


def _key_utterances(utterances: pa.Table) -> pa.Table:
    keys = [key_of_text(pack((one.id, one.renderings))) for one in unpacked(utterances)]
    return table_of(_KEYED, key=keys, rows=utterances.column("rows"), value=utterances.column("value"))


def _key_passages(passages: pa.Table) -> pa.Table:
    keys = [key_of_text(name) for name in passages.column("id").to_pylist()]
    return table_of(_KEYED, key=keys, rows=passages.column("rows"), value=passages.column("value"))


def _rows_of(keyed: pa.Table) -> pa.Table:
    at, rows = _spread(keyed)
    return table_of(_ROWS, key=ints(keyed, "key")[at], row=rows)


def _units_of(rows: pa.Table, units: pa.Table) -> pa.Table:
    order = np.argsort(ints(units, "row"))
    at, unit = joined(ints(rows, "row"), ints(units, "row")[order], ints(units, "unit")[order])
    return table_of(_ROW_UNITS, key=ints(rows, "key")[at], unit=unit)


def _homes(utterances: pa.Table, units: pa.Table) -> pa.Table:
    keys = ints(utterances, "key")
    pairs = np.unique(np.column_stack((ints(units, "key"), ints(units, "unit"))), axis=0)
    at, unit = joined(keys, pairs[:, 0], pairs[:, 1])
    least = unit[np.searchsorted(at, np.arange(len(keys)))] >> _GROUP_BITS
    return mixed(
        _HOMES,
        utterance=pa.table({"group": least, "value": utterances.column("value")}),
        call=pa.table({"unit": unit, "group": least[at]}),
    )


def _delivered(articles: pa.Table, *wanted: pa.Table) -> pa.Table:
    both = pa.concat_tables(wanted)
    pairs = np.unique(np.column_stack((ints(both, "row"), ints(both, "group"))), axis=0)
    order = np.argsort(ints(articles, "row"))
    at, place = joined(pairs[:, 0], ints(articles, "row")[order], order)
    value = articles.column("value").take(pa.array(place))
    return table_of(_HELD, group=pairs[at, 1], row=pairs[at, 0], value=value)


def _passages_for(passages: pa.Table, *wanted: pa.Table) -> pa.Table:
    both = pa.concat_tables(wanted)
    pairs = np.unique(np.column_stack((ints(both, "key"), ints(both, "group"))), axis=0)
    order = np.argsort(ints(passages, "key"))
    at, place = joined(pairs[:, 0], ints(passages, "key")[order], order)
    value = passages.column("value").take(pa.array(place))
    return table_of(schema_of(**_VALUE), group=pairs[at, 1], value=value)


def _standing(passages: pa.Table) -> pa.Table:
    """How long each passage is in each document it stands in."""
    found: list[tuple[int, int, int]] = []
    for one, rows in zip(unpacked(passages), passages.column("rows").to_pylist(), strict=True):
        longest: dict[str, int] = {}
        for at in one.occurrences:
            longest[at.document] = max(longest.get(at.document, 0), at.end - at.start)
        key = key_of_text(one.id)
        found += [(key, row, longest[name]) for row, name in zip(rows, sorted(longest), strict=True)]
    return rows_of(_STANDING, found)


def _alone(standing: pa.Table, units: pa.Table) -> pa.Table:
    rows = ints(units.filter(units.column("alone")), "row")
    return standing.filter(pa.array(np.isin(ints(standing, "row"), rows)))


def _shared(alone: pa.Table, standing: pa.Table) -> pa.Table:
    """For each document of no copy group and each other one: the characters of a passage of both."""
    order = np.argsort(ints(standing, "key"))
    at, other = joined(ints(alone, "key"), ints(standing, "key")[order], ints(standing, "row")[order])
    rows, chars = ints(alone, "row")[at], ints(alone, "chars")[at]
    apart = rows != other
    return mixed(_LOOSE, pair=pa.table({"row": rows[apart], "other": other[apart], "chars": chars[apart]}))


def _sizes(articles: pa.Table) -> pa.Table:
    """How many characters of each document are its own."""
    sizes = [
        len(one.document.text) - sum(end - start for start, end in merge_spans(one.boilerplate))
        for one in unpacked(articles)
    ]
    return table_of(_SIZES, row=articles.column("row"), size=sizes)


def _spread(table: pa.Table) -> tuple[Places, Places]:
    """The rows of a column of lists, and the places they come from."""
    lists = table.column("rows").combine_chunks()
    counts = pc.list_value_length(lists).to_numpy(zero_copy_only=False)
    return np.repeat(np.arange(len(table)), counts), ints(pa.table({"row": pc.list_flatten(lists)}), "row")


def _pairs(name: str, pairs: list[tuple[int, int]]) -> pa.Table:
    columns = np.array(pairs, np.int64).reshape(-1, 2)
    return pa.table({name: columns[:, 0], "group": columns[:, 1]})


def _of(schema: pa.Schema) -> dict[str, pa.DataType]:
    return {field.name: field.type for field in schema}
