"""Words of utterances that stand unmarked elsewhere: searched by n-grams, proved document by document."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
import pyarrow as pa

from provenance.engines.articles import shelf_of
from provenance.engines.fragments import TEXTS, find_fragments
from provenance.engines.records import pack, unpacked
from provenance.engines.runner import By, Data, Runner
from provenance.engines.tables import INT, ints, rows_of, schema_of, table_of
from provenance.match.unmarked import (
    LEAST_EQUAL,
    MOST_PLACES,
    pieces_of,
    sentence_spans,
    stands_in,
    taken_in,
)
from provenance.models import Span
from provenance.text.columns import tokenise

PLACE_BITS = 20  # a document of more lines than this can count is over the reader's limit of size
_FOUND = schema_of(row=INT, told=INT, sentence=INT, start=INT, end=INT)
STANDS = schema_of(told=INT, row=INT, value=pa.binary())


def find_stands(runner: Runner, articles: Data, told: Data) -> Data:
    """Where utterances (`row`, `value`) stand unmarked: row of the utterance, row of the document, place."""
    pieces = told.then(piece_texts, TEXTS)
    sentences = articles.then(sentence_texts, TEXTS)
    found = find_fragments(runner, "unmarked", pieces, sentences, MOST_PLACES, MOST_PLACES)
    by_row = By(found.then(_by_row, _FOUND), "row")
    return runner.together("unmarked-stands", [By(articles, "row"), by_row], proved_stands, STANDS)


def piece_texts(told: pa.Table) -> pa.Table:
    """The telling sentences of each utterance inside marks."""
    found = [
        ((number << PLACE_BITS) + at, piece)
        for number, one in zip(ints(told, "row").tolist(), unpacked(told), strict=True)
        for at, piece in enumerate(pieces_of(one))
    ]
    return rows_of(TEXTS, found)


def sentence_texts(articles: pa.Table) -> pa.Table:
    """The sentences of each article."""
    found = [
        ((row << PLACE_BITS) + at, one.document.text[span.start : span.end])
        for row, one in zip(ints(articles, "row").tolist(), unpacked(articles), strict=True)
        for at, span in enumerate(sentence_spans(one.document, one.sentences))
    ]
    return rows_of(TEXTS, found)


def proved_stands(articles: pa.Table, found: pa.Table) -> pa.Table:
    """The places that are free of marks and boilerplate."""
    held: dict[int, list[tuple[int, int, int, int]]] = defaultdict(list)
    columns = (ints(found, name).tolist() for name in ("row", "told", "sentence", "start", "end"))
    for row, told, sentence, start, end in zip(*columns, strict=True):
        held[row].append((told, sentence, start, end))
    wanted = np.isin(ints(articles, "row"), ints(found, "row"))
    shelf = shelf_of(articles.filter(pa.array(wanted)))
    stands: list[tuple[int, int, bytes]] = []
    for row, one in zip(shelf.rows.tolist(), shelf.articles, strict=True):
        document = one.document
        spans = sentence_spans(document, one.sentences)
        words = tokenise([document.text[span.start : span.end] for span in spans])
        places = []
        for told, sentence, start, end in held[row]:
            first, home = int(words.rows[sentence]), spans[sentence].start
            low, high = int(words.starts[first + start]), int(words.ends[first + end - 1])
            places.append((told, Span(home + low, home + high)))
        taken = taken_in(one.reading.quotations, one.boilerplate)
        stands += [(told, row, pack(stand)) for told, stand in stands_in(document, one.date, taken, places)]
    return rows_of(STANDS, stands)


def _by_row(found: pa.Table) -> pa.Table:
    good = found.filter(pa.array(found.column("equal").to_numpy() >= LEAST_EQUAL))
    text = ints(good, "text")
    return table_of(
        _FOUND,
        row=text >> PLACE_BITS,
        told=ints(good, "fragment") >> PLACE_BITS,
        sentence=text & ((1 << PLACE_BITS) - 1),
        start=good.column("start"),
        end=good.column("end"),
    )
