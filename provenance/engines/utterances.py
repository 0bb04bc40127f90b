"""Utterances of the whole corpus, with the places where their words stand unmarked."""

from __future__ import annotations

from functools import partial

import pyarrow as pa

from provenance.engines.articles import ONE_KEY, one_key, shelf_of
from provenance.engines.records import packed, unpacked
from provenance.engines.runner import By, Data, Runner
from provenance.engines.tables import INT, mixed, schema_of, table_of
from provenance.match.reuse import find_utterances
from provenance.match.settings import MatchSettings
from provenance.match.unmarked import Field

UTTERANCE = {"rows": pa.list_(INT), "value": pa.binary()}
UTTERANCES = schema_of(kind=pa.string(), **UTTERANCE)


def gather_utterances(runner: Runner, articles: Data, passages: Data, settings: MatchSettings) -> Data:
    """The utterances (kind `utterance`) and the quotations that were kept apart (kind `miss`)."""
    one = articles.then(one_key, ONE_KEY)
    other = passages.then(one_key, ONE_KEY)
    parts = [By(one, "key"), By(other, "key")]
    return runner.together("utterances", parts, partial(found_utterances, settings), UTTERANCES)


def found_utterances(settings: MatchSettings, articles: pa.Table, passages: pa.Table) -> pa.Table:
    """The utterances of some articles."""
    shelf = shelf_of(articles)
    field = Field(
        {one.document.id: one.document for one in shelf.articles},
        shelf.sentences,
        shelf.quotations,
        shelf.boilerplate,
        shelf.dates,
    )
    found, apart = find_utterances(field, sorted(unpacked(passages), key=lambda one: one.id), settings)
    home = dict(zip(field.documents, shelf.rows.tolist(), strict=True))
    rows = [sorted({home[at.document] for at in one.renderings}) for one in found]
    return mixed(
        UTTERANCES,
        utterance=table_of(schema_of(**UTTERANCE), rows=rows, value=packed(found)),
        miss=pa.table({"value": packed(apart)}),
    )
