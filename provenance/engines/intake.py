"""Parquet folders of articles read by the workers: each row placed, each article once, versions marked.

The same rules as `provenance.ingest` has for one machine, each brought to the rows it looks at.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

import pyarrow as pa

from provenance.engines.reading import DOCUMENTS
from provenance.engines.records import pack, packed, unpacked
from provenance.engines.runner import PATH, PROBLEM, ROW, By, Data, Runner, count_rows
from provenance.engines.tables import INT, key_of_text, mixed, rows_of, schema_of, table_of
from provenance.errors import EngineError
from provenance.ingest.addresses import page_key
from provenance.ingest.corpus import few_named, place_row
from provenance.ingest.editions import one_of_each, with_versions
from provenance.ingest.ids import Placed, tell_apart
from provenance.ingest.limits import Limits
from provenance.ingest.readers.columns import plain_rows
from provenance.ingest.records import Problem, Record
from provenance.models import Document, Skipped

_KEYED = {"key": INT, "value": pa.binary()}
_ROWS = schema_of(kind=pa.string(), **_KEYED, row=INT)
_KEPT = schema_of(kind=pa.string(), **_KEYED)
_TWICE = schema_of(id=pa.string())
_VALUES = schema_of(value=pa.binary())


@dataclass(frozen=True, slots=True)
class Intake:
    """`documents` for `reading.read_all`, so many; `skipped` could not be used, `again` was there twice."""

    documents: Data
    count: int
    skipped: Data
    again: Data


def take_in(runner: Runner, address: str, argument: str) -> Intake:
    """The articles of the Parquet files at `address`; `argument` stands before ids that clash.

    Raises:
        EngineError: an id made for an article that clashed is another one's.
    """
    rows = runner.read("rows", address, partial(placed_rows, argument), _ROWS)
    kept = runner.together("kept", [By(rows.only("article", *_KEYED), "key")], kept_once, _KEPT)
    named = runner.together("named", [By(kept.only("article", *_KEYED), "key")], named_apart, _KEPT)
    ids = named.only("id", "key", "value")
    twice = runner.together("named-twice", [By(ids, "key")], ids_twice, _TWICE)
    for one in (row["id"] for table in runner.tables(twice) for row in table.to_pylist()):
        raise EngineError(f"two articles are called {one}: give each an id of its own")
    pages = By(named.only("article", *_KEYED), "key")
    documents = runner.together("documents", [pages], marked_versions, DOCUMENTS)
    problems = By(rows.only("skipped", "key", "row", "value"), "key")
    skipped = runner.together("skipped", [problems], few_skipped, _VALUES)
    return Intake(documents, count_rows(runner, documents), skipped, kept.only("again", "value"))


def placed_rows(argument: str, table: pa.Table) -> pa.Table:
    """Each row as an article (key: its words) or as skipped (key: its file)."""
    placed: list[Placed] = []
    skipped: list[tuple[int, int, bytes]] = []
    for path, row, one in _outcomes(argument, table):
        if isinstance(one, Placed):
            placed.append(one)
        else:
            skipped.append((key_of_text(path), row, pack((path, one))))
    words = [key_of_text(" ".join(one.document.text.split())) for one in placed]
    return mixed(
        _ROWS,
        article=table_of(schema_of(**_KEYED), key=words, value=packed(placed)),
        skipped=rows_of(schema_of(key=INT, row=INT, value=pa.binary()), skipped),
    )


def _outcomes(argument: str, table: pa.Table) -> Iterator[tuple[str, int, Placed | Skipped]]:
    """What each row gives, after its file and its number."""
    paths, numbers = table.column(PATH).to_pylist(), table.column(ROW).to_pylist()
    if PROBLEM in table.column_names:
        reasons = table.column(PROBLEM).to_pylist()
        yield from zip(paths, numbers, map(Skipped, paths, reasons), strict=True)
        return
    for path, number, row in zip(paths, numbers, plain_rows(table, numbers), strict=True):
        fields = {} if isinstance(row, Problem) else row
        given = {name: value for name, value in fields.items() if name not in (PATH, ROW)}
        outcome = row if isinstance(row, Problem) else Record(given, number)
        yield path, number, place_row(argument, path, outcome)


def kept_once(articles: pa.Table) -> pa.Table:
    """Articles of the same words each once (key: the id); what was there again in lines."""
    kept, again = one_of_each(list(unpacked(articles)))
    ids = [key_of_text(one.document.id) for one in kept]
    return mixed(
        _KEPT,
        article=table_of(schema_of(**_KEYED), key=ids, value=packed(kept)),
        again=pa.table({"value": packed(again)}),
    )


def named_apart(articles: pa.Table) -> pa.Table:
    """Documents with ids of their own (key: the page they are of), and these ids."""
    same: dict[str, list[Placed]] = defaultdict(list)
    for placed in unpacked(articles):
        same[placed.document.id].append(placed)
    found = [one.document for name in sorted(same) for one in tell_apart(same[name])]
    ids = [(key_of_text(one.id), pack(one.id)) for one in found]
    return mixed(
        _KEPT,
        article=table_of(
            schema_of(**_KEYED),
            key=[key_of_text(page_key(one.url) or f"\0{one.id}") for one in found],
            value=packed(found),
        ),
        id=rows_of(schema_of(**_KEYED), ids),
    )


def ids_twice(ids: pa.Table) -> pa.Table:
    """Ids that several documents have."""
    seen: set[str] = set()
    twice: set[str] = set()
    for one in unpacked(ids):
        (twice if one in seen else seen).add(one)
    return rows_of(_TWICE, [(one,) for one in sorted(twice)])


def marked_versions(documents: pa.Table) -> pa.Table:
    """The documents, later versions of a page marked."""
    found: list[Document] = sorted(unpacked(documents), key=lambda one: one.id)
    return table_of(DOCUMENTS, value=packed(with_versions(found)))


def few_skipped(problems: pa.Table) -> pa.Table:
    """The first unusable rows of each file, the others counted."""
    held: dict[str, list[tuple[int, Skipped]]] = defaultdict(list)
    rows = problems.column("row").to_pylist()
    for row, (path, one) in zip(rows, unpacked(problems), strict=True):
        held[path].append((row, one))
    named = (few_named(path, _in_order(held[path]), Limits()) for path in sorted(held))
    return table_of(_VALUES, value=packed(one for few in named for one in few))


def _in_order(problems: list[tuple[int, Skipped]]) -> Iterator[Skipped]:
    """Problems of rows as the rows stand in their file."""
    return (one for _, one in sorted(problems, key=lambda one: one[0]))
