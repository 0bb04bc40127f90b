"""Who answers for what: documents in units, units in groups, utterances and passages each in one group.

A unit is a copy group, by the least of its rows, or a document of none.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pyarrow as pa

from provenance.engines.joins import labelled, same_keys, unrolled
from provenance.engines.records import pack, unpacked
from provenance.engines.runner import By, Data, Runner
from provenance.engines.tables import INT, ints, key_of_text, mixed, rows_of, schema_of, table_of
from provenance.models import CopyGroup
from provenance.tracing import copy_key
from provenance.tracing.loose import LEAST_LOOSE

GROUP_BITS = 5  # so many units share a group: what they have in common is brought once
KEYED = schema_of(key=INT, rows=pa.list_(INT), value=pa.binary())
CALL = {"unit": INT, "group": INT}
VALUE = {"group": INT, "value": pa.binary()}
_UNITS = schema_of(row=INT, unit=INT, alone=pa.bool_(), group=INT)
_OF_UNIT = schema_of(row=INT, unit=INT, alone=INT)
_ROWS = schema_of(key=INT, row=INT)
_ROW_UNITS = schema_of(key=INT, unit=INT)
_HOMES = schema_of(kind=pa.string(), **CALL, value=pa.binary())
CALLED = schema_of(kind=pa.string(), row=INT, group=INT, key=INT, value=pa.binary())
_FIRST_OF = schema_of(key=INT, id=pa.string(), order=pa.binary(), unit=INT)
_ASKED = schema_of(kind=pa.string(), **VALUE, row=INT)


def find_units(runner: Runner, articles: Data, copies: Data) -> Data:
    """Each row with its unit, the least row of its copy group or itself, and whether it is alone.

    Copies of one text that no other page is grouped with may count as alone.
    """
    members = copies.then(_members, _OF_UNIT)
    rows = Data(articles.name, schema_of(row=INT))
    return runner.together("units", [By(rows, "row"), By(members, "row")], _units, _UNITS)


def home_utterances(runner: Runner, utterances: Data, units: Data) -> Data:
    """Each utterance in a group (kind `utterance`), and the units its documents are of (kind `call`)."""
    keyed = utterances.then(_key_utterances, KEYED)
    rows = keyed.then(_rows_of, _ROWS)
    found = runner.together("utterance-units", [By(rows, "row"), By(units, "row")], _units_of, _ROW_UNITS)
    return runner.together("utterance-homes", [By(keyed, "key"), By(found, "key")], _homes, _HOMES)


def home_passages(runner: Runner, passages: Data, copies: Data) -> Data:
    """Each passage in the group that answers for it, with the rows it needs where no copy group does."""
    held = copies.then(_of_copies, _FIRST_OF)
    keyed = passages.then(key_passages, KEYED)
    return runner.together("passage-homes", [By(keyed, "key"), By(held, "key")], _passage_homes, _ASKED)


def called_units(own: pa.Table, others: pa.Table, copies: pa.Table) -> pa.Table:
    """For each unit called to a group: its copy group, its rows, and the passages it rests on."""
    calls = np.unique(
        np.concatenate([np.column_stack([ints(one, name) for name in CALL]) for one in (own, others)]),
        axis=0,
    )
    at, copy = same_keys(calls[:, 0], ints(copies, "unit"))
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
        CALLED,
        copy=pa.table({"group": groups, "value": copies.column("value").take(pa.array(copy))}),
        row=pairs_of("row", want_rows),
        passage=pairs_of("key", want),
    )


def own_calls(units: pa.Table) -> pa.Table:
    """Each unit called to the group it is counted in."""
    found = np.unique(ints(units, "unit"))
    return table_of(schema_of(**CALL), unit=found, group=found >> GROUP_BITS)


def key_passages(passages: pa.Table) -> pa.Table:
    """The passages by the key of their ids."""
    keys = [key_of_text(name) for name in passages.column("id").to_pylist()]
    return table_of(KEYED, key=keys, rows=passages.column("rows"), value=passages.column("value"))


def pairs_of(name: str, pairs: list[tuple[int, int]]) -> pa.Table:
    """A table of pairs: what is wanted, under `name`, and the group that wants it."""
    columns = np.array(pairs, np.int64).reshape(-1, 2)
    return pa.table({name: columns[:, 0], "group": columns[:, 1]})


def _passage_homes(passages: pa.Table, held: pa.Table) -> pa.Table:
    first: dict[str, tuple[bytes, int]] = {}
    rows = zip(*(held.column(name).to_pylist() for name in ("id", "order", "unit")), strict=True)
    for name, order, unit in rows:
        first[name] = min(first.get(name, (order, unit)), (order, unit))
    groups: list[int] = []
    wanted: list[tuple[int, int]] = []
    for one, stands in zip(unpacked(passages), passages.column("rows").to_pylist(), strict=True):
        unit = first[one.id][1] if one.id in first else min(stands)
        groups.append(unit >> GROUP_BITS)
        wanted += [] if one.id in first else [(row, groups[-1]) for row in stands]
    return mixed(
        _ASKED,
        passage=pa.table({"group": pa.array(groups, INT), "value": passages.column("value")}),
        row=pairs_of("row", wanted),
    )


def _of_copies(copies: pa.Table) -> pa.Table:
    found: list[tuple[Any, ...]] = []
    for unit, one in zip(ints(copies, "unit").tolist(), unpacked(copies), strict=True):
        order = "\0".join(copy_key(one)).encode("utf-8", "surrogatepass")
        found += [(key_of_text(name), name, order, unit) for name in one.passages]
    return rows_of(_FIRST_OF, found)


def _members(copies: pa.Table) -> pa.Table:
    at, rows = unrolled(copies, "rows")
    loose = np.array([_may_be_one_text(one) for one in unpacked(copies)], np.int64)
    return table_of(_OF_UNIT, row=rows, unit=ints(copies, "unit")[at], alone=loose[at])


def _may_be_one_text(group: CopyGroup) -> bool:
    """Whether a group may be of copies of one text alone: its pages are then answered as if of no group."""
    return all(one.share >= LEAST_LOOSE for one in group.documents)


def _units(rows: pa.Table, members: pa.Table) -> pa.Table:
    row = np.sort(ints(rows, "row"))
    unit = labelled(row, members, "row", "unit")
    alone = np.ones(len(row), np.bool_)
    at, place = same_keys(row, ints(members, "row"))
    alone[at] = ints(members, "alone")[place] > 0
    return table_of(_UNITS, row=row, unit=unit, alone=alone, group=unit >> GROUP_BITS)


def _key_utterances(utterances: pa.Table) -> pa.Table:
    keys = [key_of_text(pack((one.id, one.renderings))) for one in unpacked(utterances)]
    return table_of(KEYED, key=keys, rows=utterances.column("rows"), value=utterances.column("value"))


def _rows_of(keyed: pa.Table) -> pa.Table:
    at, rows = unrolled(keyed, "rows")
    return table_of(_ROWS, key=ints(keyed, "key")[at], row=rows)


def _units_of(rows: pa.Table, units: pa.Table) -> pa.Table:
    at, place = same_keys(ints(rows, "row"), ints(units, "row"))
    return table_of(_ROW_UNITS, key=ints(rows, "key")[at], unit=ints(units, "unit")[place])


def _homes(utterances: pa.Table, units: pa.Table) -> pa.Table:
    keys = ints(utterances, "key")
    pairs = np.unique(np.column_stack((ints(units, "key"), ints(units, "unit"))), axis=0)
    at, place = same_keys(keys, pairs[:, 0])
    unit = pairs[place, 1]
    least = unit[np.searchsorted(at, np.arange(len(keys)))] >> GROUP_BITS
    return mixed(
        _HOMES,
        utterance=pa.table({"group": least, "value": utterances.column("value")}),
        call=pa.table({"unit": unit, "group": least[at]}),
    )
