"""Each document read for itself: boilerplate, headline, date, quotations, credits, sentences.

What outlets repeat is found first, by paragraph; the rest of the stage knows one document at a time.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

import pyarrow as pa

from provenance.engines.article import article_of
from provenance.engines.furniture import find_repeated
from provenance.engines.records import packed, unpacked
from provenance.engines.runner import Data, Runner
from provenance.engines.tables import INT, schema_of, table_of
from provenance.models import Document
from provenance.outlets.table import OutletTable
from provenance.segment import boilerplate_in

ARTICLES = schema_of(row=INT, value=pa.binary())
DOCUMENTS = schema_of(value=pa.binary())
_READ = schema_of(place=pa.binary(), value=pa.binary())


def read_all(runner: Runner, documents: Data, outlets: OutletTable) -> Data:
    """The articles with their places (`row`) in the order of text and id; columns `row`, `value`."""
    repeated = find_repeated(runner, documents, outlets)
    read = runner.each("read", repeated, partial(read_batch, outlets), _READ)
    numbered = runner.number("articles", read, "place")
    return Data(numbered.name, ARTICLES)


def bring_documents(runner: Runner, documents: Iterable[Document]) -> Data:
    """Documents that the caller has read, as rows."""
    return runner.bring("documents", _document_tables(documents), DOCUMENTS)


def _document_tables(documents: Iterable[Document], at_once: int = 500) -> Iterable[pa.Table]:
    held: list[Document] = []
    for one in documents:
        held.append(one)
        if len(held) == at_once:
            yield table_of(DOCUMENTS, value=packed(held))
            held = []
    yield table_of(DOCUMENTS, value=packed(held))


def read_batch(outlets: OutletTable, documents: pa.Table) -> pa.Table:
    """The articles, each with what tells its place: the digest of its text, then its id."""
    read = [
        article_of(one, boilerplate_in(one.text, repeated), outlets) for one, repeated in unpacked(documents)
    ]
    places = [
        bytes.fromhex(one.document.sha256) + one.document.id.encode("utf-8", "surrogatepass") for one in read
    ]
    return table_of(_READ, place=places, value=packed(read))
