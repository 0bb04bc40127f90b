"""Articles brought to where they are needed: to pairs, to groups, to what is traced."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np
import pyarrow as pa

from provenance.engines.article import Article
from provenance.engines.joins import for_groups
from provenance.engines.records import unpacked
from provenance.engines.runner import By, Data, Runner
from provenance.engines.tables import INT, ints, schema_of, table_of
from provenance.match.shared import Shared, lay_out
from provenance.models import DateInterval, Quotation, Sentence, Span
from provenance.text.columns import Places

WANTED = schema_of(row=INT, group=INT)
DELIVERED = schema_of(group=INT, row=INT, value=pa.binary())


@dataclass(frozen=True, slots=True)
class Shelf:
    """Some articles, in order of their rows in the corpus: local place `i` is row `rows[i]`."""

    rows: Places
    articles: tuple[Article, ...]

    @property
    def boilerplate(self) -> dict[str, tuple[Span, ...]]:
        """By document id."""
        return {one.document.id: one.boilerplate for one in self.articles}

    @property
    def dates(self) -> dict[str, DateInterval]:
        """By document id."""
        return {one.document.id: one.date for one in self.articles}

    @property
    def quotations(self) -> dict[str, tuple[Quotation, ...]]:
        """By document id."""
        return {one.document.id: one.reading.quotations for one in self.articles}

    @property
    def sentences(self) -> dict[str, tuple[Sentence, ...]]:
        """By document id."""
        return {one.document.id: one.sentences for one in self.articles}

    def places(self, rows: Places) -> Places:
        """The local places of rows of the corpus."""
        found: Places = np.searchsorted(self.rows, rows)
        return found

    def laid(self) -> Shared:
        """The words of these documents in columns; local places are rows there."""
        return lay_out((one.document for one in self.articles), self.boilerplate)


def shelf_of(table: pa.Table) -> Shelf:
    """The articles of a table, each once."""
    rows, first = np.unique(ints(table, "row"), return_index=True)
    return Shelf(rows, tuple(unpacked(table.take(pa.array(first)))))


def deliver(runner: Runner, name: str, wanted: Data, articles: Data) -> Data:
    """Each wanted article once for each group that wants it."""
    return runner.together(name, [By(wanted, "row"), By(articles, "row")], delivered, DELIVERED)


def delivered(wanted: pa.Table, articles: pa.Table) -> pa.Table:
    """One row for each group and article."""
    return for_groups("row", DELIVERED, articles, wanted)


def want(group: str, *columns: str) -> partial[pa.Table]:
    """A function that asks for the articles of some columns, for the group in another."""
    return partial(_wanted, group, columns)


def _wanted(group: str, columns: tuple[str, ...], table: pa.Table) -> pa.Table:
    groups = np.tile(ints(table, group), len(columns))
    rows = np.concatenate([np.zeros(0, np.int64), *(ints(table, column) for column in columns)])
    pairs = np.unique(np.column_stack((rows, groups)), axis=0)
    return table_of(WANTED, row=pairs[:, 0], group=pairs[:, 1])
