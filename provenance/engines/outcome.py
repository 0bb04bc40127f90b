"""The answers as tables, written by the workers: one row for each item of `report.json`, and its JSON.

Nothing is gathered: a folder for each table, a Parquet file for each part.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from provenance.engines.alignment import SIDES, VERDICT
from provenance.engines.article import Article
from provenance.engines.corpus import Found
from provenance.engines.joins import places_in
from provenance.engines.records import pack, packed, unpacked
from provenance.engines.runner import By, Data, Runner, count_rows
from provenance.engines.tables import INT, ints, key_of_text, mixed, rows_of, schema_of
from provenance.models import (
    CopyGroup,
    DocumentEntry,
    NotLinked,
    Origin,
    OriginEntry,
    Passage,
    Quotation,
    Utterance,
)
from provenance.report.values import plain

Entry = Callable[..., DocumentEntry]
_TEXT, _TEXTS, _REAL, _FLAG = pa.string(), pa.list_(pa.string()), pa.float64(), pa.bool_()
_ORIGIN = {
    "origin_status": _TEXT,
    "origin": _TEXT,
    "origin_kind": _TEXT,
    "origin_in_corpus": _FLAG,
    "origin_confidence": _REAL,
}
_PUBLISHED = {"published_earliest": _TEXT, "published_latest": _TEXT}
TABLES: Mapping[str, pa.Schema] = {
    "documents": schema_of(
        id=_TEXT, outlet=_TEXT, title=_TEXT, url=_TEXT, language=_TEXT, kind=_TEXT, sha256=_TEXT,
        **_PUBLISHED, share=_REAL, credit=_TEXT, **_ORIGIN, json=_TEXT,
    ),
    "quotations": schema_of(
        id=_TEXT, document=_TEXT, start=INT, end=INT, kind=_TEXT, speaker=_TEXT, text=_TEXT, json=_TEXT
    ),
    "utterances": schema_of(id=_TEXT, speaker=_TEXT, wording=_TEXT, documents=_TEXTS, **_ORIGIN, json=_TEXT),
    "passages": schema_of(id=_TEXT, text=_TEXT, documents=_TEXTS, **_ORIGIN, json=_TEXT),
    "copies": schema_of(id=_TEXT, documents=_TEXTS, **_ORIGIN, json=_TEXT),
    "origins": schema_of(id=_TEXT, name=_TEXT, kind=_TEXT, in_corpus=_FLAG, json=_TEXT),
    "not_linked": schema_of(left=_TEXT, right=_TEXT, why=_TEXT),
    "pairs": schema_of(left=_TEXT, right=_TEXT, bond=_REAL),
}  # fmt: skip
_KEYED = schema_of(key=INT, value=pa.binary())
_READ = schema_of(kind=pa.string(), value=pa.binary())
_VALUES = schema_of(value=pa.binary())
_BONDS = schema_of(left=INT, right=INT, bond=_REAL)
_IDS = schema_of(row=INT, id=pa.string())
_LEFT = schema_of(right=INT, left=pa.string(), bond=_REAL)


def write_tables(
    runner: Runner, found: Found, origins: Data, entry_of: Entry, address: str
) -> dict[str, int]:
    """Write all tables below `address`; how many rows each has."""
    answers = found.answers
    parts = [
        By(Data(found.articles.name, _VALUES).then(_by_document, _KEYED), "key"),
        By(answers.only("document", "value").then(_by_name, _KEYED), "key"),
        By(answers.only("utterance", "value").then(_belongings, _KEYED), "key"),
    ]
    read = runner.together("out-read", parts, partial(joined_documents, entry_of), _READ)
    misses = [By(one.then(_by_pair, _KEYED), "key") for one in found.misses]
    values = {
        "documents": read.only("document", "value"),
        "quotations": read.only("quotation", "value"),
        "utterances": answers.only("utterance", "value"),
        "passages": answers.only("passage", "value"),
        "copies": answers.only("copy", "value"),
        "origins": origins,
        "not_linked": runner.together("out-apart", misses, each_once, _VALUES),
    }
    tables = {name: data.then(partial(as_rows, name), TABLES[name]) for name, data in values.items()}
    tables["pairs"] = _pairs(runner, found)
    for name, data in tables.items():
        runner.write(data, f"{address.rstrip('/')}/{name}")
    return {name: count_rows(runner, values.get(name, data)) for name, data in tables.items()}


def joined_documents(
    entry_of: Entry, articles: pa.Table, answers: pa.Table, belongings: pa.Table
) -> pa.Table:
    """Documents as the report shows them, and their quotations with the utterances that these belong to."""
    answered = {name: (origin, date) for name, origin, date, _ in unpacked(answers)}
    belongs: dict[str, set[str]] = defaultdict(set)
    for quotation, utterance in unpacked(belongings):
        belongs[quotation].add(utterance)
    documents: list[DocumentEntry] = []
    quotations: list[Quotation] = []
    for one in unpacked(articles):
        origin, date = answered[one.document.id]
        documents.append(entry_of(one.document, one.reading, one.boilerplate, date, origin))
        quotations += [
            replace(each, utterances=tuple(sorted(belongs[each.id]))) for each in one.reading.quotations
        ]
    return mixed(
        _READ,
        document=pa.table({"value": packed(documents)}),
        quotation=pa.table({"value": packed(quotations)}),
    )


def each_once(*misses: pa.Table) -> pa.Table:
    """Near misses, each once."""
    found: set[NotLinked] = {one for table in misses for one in unpacked(table)}
    ordered = sorted(found, key=lambda one: (one.left, one.right, one.why))
    return pa.table({"value": packed(ordered)}, schema=_VALUES)


def as_rows(name: str, values: pa.Table) -> pa.Table:
    """Items as rows of the table `name`."""
    return rows_of(TABLES[name], [_ROWS[name](one) for one in unpacked(values)])


def _document(one: DocumentEntry) -> tuple[Any, ...]:
    body = plain(one)
    del body["text"]  # the corpus has it
    return (
        *(one.id, one.outlet, one.title, one.url, one.language, one.kind.value, one.sha256),
        *(one.published.earliest, one.published.latest, one.origin.share, one.origin.credit.value),
        *(*_origin(one.origin), _json(body)),
    )


def _quotation(one: Quotation) -> tuple[Any, ...]:
    return (
        *(one.id, one.document, one.start, one.end, one.kind.value, one.speaker, one.text),
        _json(plain(one)),
    )


def _utterance(one: Utterance) -> tuple[Any, ...]:
    documents = sorted({at.document for at in one.renderings})
    return one.id, one.speaker, one.wording, documents, *_origin(one.origin), _json(plain(one))


def _passage(one: Passage) -> tuple[Any, ...]:
    documents = sorted({at.document for at in one.occurrences})
    return one.id, one.text, documents, *_origin(one.origin), _json(plain(one))


def _copy(one: CopyGroup) -> tuple[Any, ...]:
    return one.id, [each.id for each in one.documents], *_origin(one.origin), _json(plain(one))


def _entry(one: OriginEntry) -> tuple[Any, ...]:
    return one.id, one.name, one.kind.value, one.in_corpus, _json(plain(one))


def _miss(one: NotLinked) -> tuple[Any, ...]:
    return one.left, one.right, one.why


_ROWS: Mapping[str, Callable[[Any], tuple[Any, ...]]] = {
    "documents": _document,
    "quotations": _quotation,
    "utterances": _utterance,
    "passages": _passage,
    "copies": _copy,
    "origins": _entry,
    "not_linked": _miss,
}


def _origin(one: Origin) -> tuple[Any, ...]:
    return one.status.value, one.name, one.kind.value, one.in_corpus, one.confidence


def _json(body: Any) -> str:
    return json.dumps(body, ensure_ascii=False).encode("utf-8", "replace").decode()


def _pairs(runner: Runner, found: Found) -> Data:
    """Pairs of documents that share copy, by their ids."""
    links = found.proved.only("pair", *SIDES, *VERDICT).then(_bonds, _BONDS)
    ids = found.articles.then(_ids, _IDS)
    left = runner.together("out-left", [By(links, "left"), By(ids, "row")], _named_left, _LEFT)
    return runner.together("out-pairs", [By(left, "right"), By(ids, "row")], _named_right, TABLES["pairs"])


def _bonds(verdicts: pa.Table) -> pa.Table:
    return verdicts.filter(pc.greater(verdicts.column("bond"), 0.0)).select(_BONDS.names)


def _ids(articles: pa.Table) -> pa.Table:
    ids = [one.document.id for one in unpacked(articles)]
    return pa.table({"row": articles.column("row"), "id": pa.array(ids, pa.string())})


def _named_left(links: pa.Table, ids: pa.Table) -> pa.Table:
    return pa.table(
        {"right": links.column("right"), "left": _id_of(links, "left", ids), "bond": links.column("bond")}
    )


def _named_right(links: pa.Table, ids: pa.Table) -> pa.Table:
    others = _id_of(links, "right", ids).to_pylist()
    sides = zip(links.column("left").to_pylist(), others, links.column("bond").to_pylist(), strict=True)
    return rows_of(TABLES["pairs"], sorted((*sorted((one, other)), bond) for one, other, bond in sides))


def _id_of(table: pa.Table, column: str, ids: pa.Table) -> pa.ChunkedArray:
    return ids.column("id").take(pa.array(places_in(ints(ids, "row"), ints(table, column))))


def _by_document(articles: pa.Table) -> pa.Table:
    found: Iterable[Article] = unpacked(articles)
    keys = [key_of_text(one.document.id) for one in found]
    return pa.table({"key": pa.array(keys, INT), "value": articles.column("value")})


def _by_name(answers: pa.Table) -> pa.Table:
    keys = [key_of_text(one[0]) for one in unpacked(answers)]
    return pa.table({"key": pa.array(keys, INT), "value": answers.column("value")})


def _by_pair(misses: pa.Table) -> pa.Table:
    keys = [key_of_text(f"{one.left}\0{one.right}") for one in unpacked(misses)]
    return pa.table({"key": pa.array(keys, INT), "value": misses.column("value")})


def _belongings(utterances: pa.Table) -> pa.Table:
    """For each rendered quotation, by its document: the utterance."""
    found = [
        (key_of_text(at.document), pack((at.quotation, one.id)))
        for one in unpacked(utterances)
        for at in one.renderings
        if at.quotation is not None
    ]
    return rows_of(_KEYED, found)
