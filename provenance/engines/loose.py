"""Words of documents that no copy group took in: the passages they stand in, and who shares much of them."""

from __future__ import annotations

import numpy as np
import pyarrow as pa

from provenance.engines.joins import places_in, same_keys
from provenance.engines.records import unpacked
from provenance.engines.runner import By, Data, Runner
from provenance.engines.tables import INT, ints, key_of_text, mixed, rows_of, schema_of, table_of
from provenance.text.columns import Places
from provenance.text.spans import merge_spans
from provenance.tracing.articles import MOSTLY_COPY

_SIZES = schema_of(row=INT, size=INT)
_STANDING = schema_of(key=INT, row=INT, chars=INT)
_ALONE = schema_of(key=INT, row=INT, chars=INT, group=INT)
_HELD = schema_of(row=INT, key=INT)
_LOOSE = schema_of(kind=pa.string(), row=INT, other=INT, group=INT, key=INT, chars=INT)


def find_loose(runner: Runner, articles: Data, passages: Data, copies: Data, units: Data) -> Data:
    """The passages that no copy group of a document holds (kind `passage`), and who has much of it."""
    standing = passages.then(_standing, _STANDING)
    held = copies.then(_held, _HELD)
    parts = [By(standing, "row"), By(units, "row"), By(held, "row")]
    alone = runner.together("standing-alone", parts, _alone, _ALONE)
    shared = runner.together("loose-shared", [By(alone, "key"), By(standing, "key")], _shared, _LOOSE)
    sizes = articles.then(_sizes, _SIZES)
    pairs = shared.only("pair", "row", "other", "chars")
    return runner.together(
        "loose", [By(pairs, "row"), By(sizes, "row"), By(alone, "row")], loose_twins, _LOOSE
    )


def loose_twins(pairs: pa.Table, sizes: pa.Table, alone: pa.Table) -> pa.Table:
    """The documents that share a good part of one beside its copy group, and the passages they share."""
    known = np.unique(
        np.column_stack((ints(pairs, "row"), ints(pairs, "other"))), axis=0, return_inverse=True
    )
    sides, place = known
    chars = np.bincount(place.ravel(), weights=ints(pairs, "chars"), minlength=len(sides))
    at = places_in(ints(sizes, "row"), sides[:, 0])
    much = chars >= MOSTLY_COPY * np.maximum(1, ints(sizes, "size")[at])
    twins = sides[much]
    return mixed(
        _LOOSE,
        row=pa.table({"row": twins[:, 1], "group": _groups_of(twins[:, 0], alone)}),
        passage=pa.table({"key": ints(alone, "key"), "group": ints(alone, "group")}),
    )


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


def _held(copies: pa.Table) -> pa.Table:
    """The passages of each document's copy group."""
    found = [
        (row, key_of_text(name))
        for one, rows in zip(unpacked(copies), copies.column("rows").to_pylist(), strict=True)
        for name in one.passages
        for row in rows
    ]
    return rows_of(_HELD, found)


def _alone(standing: pa.Table, units: pa.Table, held: pa.Table) -> pa.Table:
    """What stands in the documents that count as alone, and beside the copy of others, with their groups."""
    at, place = same_keys(ints(standing, "row"), ints(units, "row"))
    found = standing.take(pa.array(at)).append_column("group", units.column("group").take(pa.array(place)))
    sides = np.column_stack((ints(found, "row"), ints(found, "key")))
    known = np.column_stack((ints(held, "row"), ints(held, "key")))
    _, number = np.unique(np.concatenate((sides, known)), axis=0, return_inverse=True)
    beside = ~np.isin(number.ravel()[: len(sides)], number.ravel()[len(sides) :])
    is_alone = units.column("alone").to_numpy(zero_copy_only=False)[place]
    return found.filter(pa.array(beside | is_alone)).select(_ALONE.names)


def _groups_of(rows: Places, alone: pa.Table) -> Places:
    known, first = np.unique(ints(alone, "row"), return_index=True)
    groups: Places = ints(alone, "group")[first][np.searchsorted(known, rows)] if len(known) else rows
    return groups


def _shared(alone: pa.Table, standing: pa.Table) -> pa.Table:
    """For each document of no copy group and each other one: the characters of a passage of both."""
    at, place = same_keys(ints(alone, "key"), ints(standing, "key"))
    rows, chars, other = ints(alone, "row")[at], ints(alone, "chars")[at], ints(standing, "row")[place]
    apart = rows != other
    return mixed(_LOOSE, pair=pa.table({"row": rows[apart], "other": other[apart], "chars": chars[apart]}))


def _sizes(articles: pa.Table) -> pa.Table:
    """How many characters of each document are its own."""
    sizes = [
        len(one.document.text) - sum(end - start for start, end in merge_spans(one.boilerplate))
        for one in unpacked(articles)
    ]
    return table_of(_SIZES, row=articles.column("row"), size=sizes)
