"""Paragraphs that outlets repeat, counted by paragraph: no task sees all articles of an outlet."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import partial

import numpy as np
import pyarrow as pa

from provenance.engines.article import completed
from provenance.engines.records import packed, unpacked
from provenance.engines.runner import By, Data, Runner
from provenance.engines.tables import INT, ints, key_of_text, mixed, rows_of, schema_of, table_of
from provenance.outlets.table import OutletTable
from provenance.segment.repetition import (
    articles_needed,
    furniture_of,
    is_sentence,
    outlet_key,
    paragraph_keys,
)

_DOCUMENT = {"key": INT, "value": pa.binary()}
_PARAGRAPH = {"paragraph": INT, "outlet": INT, "key": INT, "is_sentence": pa.bool_()}
_SIZE = {"outlet": INT, "size": INT}
_COMPLETED = schema_of(
    kind=pa.string(), **_DOCUMENT, paragraph=INT, outlet=INT, is_sentence=pa.bool_(), size=INT
)
_SIZES = schema_of(**_SIZE)
_COUNTS = schema_of(paragraph=INT, outlet=INT, is_sentence=pa.bool_(), count=INT)
_COMMON = schema_of(paragraph=INT)
_STANDING = schema_of(paragraph=INT, key=INT)
REPEATED = schema_of(value=pa.binary())


def find_repeated(runner: Runner, documents: Data, outlets: OutletTable) -> Data:
    """Each document completed, with the paragraphs of it that its outlet repeats (`value`: the two)."""
    whole = runner.each("completed", documents, partial(complete_all, outlets), _COMPLETED)
    paragraphs = whole.only("paragraph", *_PARAGRAPH)
    sizes = runner.together("outlet-sizes", [By(whole.only("size", *_SIZE), "outlet")], sized, _SIZES)
    counts = runner.together("paragraph-counts", [By(paragraphs, "paragraph")], counted, _COUNTS)
    parts = [By(counts, "outlet"), By(sizes, "outlet")]
    common = runner.together("paragraphs-common", parts, common_of, _COMMON)
    parts = [By(paragraphs, "paragraph"), By(common, "paragraph")]
    standing = runner.together("paragraphs-repeated", parts, standing_of, _STANDING)
    parts = [By(whole.only("document", *_DOCUMENT), "key"), By(standing, "key")]
    return runner.together("repeated", parts, with_repeated, REPEATED)


def complete_all(outlets: OutletTable, documents: pa.Table) -> pa.Table:
    """The documents completed (kind `document`), their paragraphs, and how many an outlet has (`size`)."""
    found = [completed(one, outlets) for one in unpacked(documents)]
    sizes: Counter[int] = Counter()
    rows: list[tuple[int, int, int, bool]] = []
    for one in found:
        if name := outlet_key(one):
            outlet, key = key_of_text(name), key_of_text(one.id)
            sizes[outlet] += 1
            paragraphs = sorted(paragraph_keys(one.text))
            rows += [(_key(name, text), outlet, key, is_sentence(text)) for text in paragraphs]
    return mixed(
        _COMPLETED,
        document=table_of(
            schema_of(**_DOCUMENT), key=[key_of_text(one.id) for one in found], value=packed(found)
        ),
        paragraph=rows_of(schema_of(**_PARAGRAPH), rows),
        size=rows_of(_SIZES, sorted(sizes.items())),
    )


def sized(sizes: pa.Table) -> pa.Table:
    """How many documents each outlet has."""
    outlets, at = np.unique(ints(sizes, "outlet"), return_inverse=True)
    total = np.zeros(len(outlets), np.int64)
    np.add.at(total, at.ravel(), ints(sizes, "size"))
    return table_of(_SIZES, outlet=outlets, size=total)


def counted(paragraphs: pa.Table) -> pa.Table:
    """In how many documents of its outlet each paragraph stands, where they may be enough."""
    keys, first, counts = np.unique(ints(paragraphs, "paragraph"), return_index=True, return_counts=True)
    enough = counts >= articles_needed(False, 0)
    taken = paragraphs.take(pa.array(first[enough]))
    return table_of(
        _COUNTS,
        paragraph=keys[enough],
        outlet=taken.column("outlet"),
        is_sentence=taken.column("is_sentence"),
        count=counts[enough],
    )


def common_of(counts: pa.Table, sizes: pa.Table) -> pa.Table:
    """The paragraphs that enough documents of their outlet share."""
    size = dict(zip(ints(sizes, "outlet").tolist(), ints(sizes, "size").tolist(), strict=True))
    rows = [
        (row["paragraph"],)
        for row in counts.to_pylist()
        if row["count"] >= articles_needed(row["is_sentence"], size[row["outlet"]])
    ]
    return rows_of(_COMMON, rows)


def standing_of(paragraphs: pa.Table, common: pa.Table) -> pa.Table:
    """The documents that each common paragraph stands in."""
    is_common = np.isin(ints(paragraphs, "paragraph"), ints(common, "paragraph"))
    return paragraphs.filter(pa.array(is_common)).select(_STANDING.names)


def with_repeated(documents: pa.Table, standing: pa.Table) -> pa.Table:
    """Each document with the paragraphs that its outlet repeats."""
    held: dict[int, set[int]] = defaultdict(set)
    for key, paragraph in zip(*(ints(standing, name).tolist() for name in ("key", "paragraph")), strict=True):
        held[key].add(paragraph)
    found = []
    for key, one in zip(ints(documents, "key").tolist(), unpacked(documents), strict=True):
        name = outlet_key(one) or ""
        common = (
            {text for text in paragraph_keys(one.text) if _key(name, text) in held[key]}
            if key in held
            else set()
        )
        found.append((one, furniture_of(one, common) if common else frozenset()))
    return table_of(REPEATED, value=packed(found))


def _key(outlet: str, paragraph: str) -> int:
    return key_of_text(f"{outlet}\0{paragraph}")
