"""The stages before tracing, for benchmarks: documents in, a case out; and what an answer is scored by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from provenance.dates import resolve_published
from provenance.match import Field, MatchSettings, find_reuse
from provenance.models import Document, Origin, Reading, Reuse, Span
from provenance.outlets.table import OutletTable, fold_name
from provenance.quotes import read_quotations
from provenance.segment import find_boilerplate, split_sentences
from provenance.tracing import Case

OUTLETS = OutletTable.default()


@dataclass(frozen=True)
class Read:
    """Documents with what was read in each, by id."""

    documents: Mapping[str, Document]
    boilerplate: Mapping[str, tuple[Span, ...]]
    readings: Mapping[str, Reading]

    def with_document(self, document: Document) -> Read:
        """The same with one document in the place of the older one of its id."""
        documents = {**self.documents, document.id: document}
        boilerplate = find_boilerplate(list(documents.values()))
        reading = read_quotations(document, boilerplate[document.id], OUTLETS)
        return Read(documents, boilerplate, {**self.readings, document.id: reading})

    def only(self, names: Iterable[str]) -> Read:
        names = sorted(set(names))
        return Read(
            {name: self.documents[name] for name in names},
            {name: self.boilerplate[name] for name in names},
            {name: self.readings[name] for name in names},
        )


def read_all(documents: Iterable[Document]) -> Read:
    """Boilerplate, quotations and credits of every document."""
    found = {one.id: one for one in sorted(documents, key=lambda one: one.id)}
    boilerplate = find_boilerplate(list(found.values()))
    readings = {name: read_quotations(one, boilerplate[name], OUTLETS) for name, one in found.items()}
    return Read(found, boilerplate, readings)


def case_of(read: Read, reuse: Reuse | None = None) -> Case:
    """The case that tracing is given; `reuse` saves the match stage where it is known already."""
    quotations = {name: one.quotations for name, one in read.readings.items()}
    dates = {name: resolve_published(one, read.boilerplate[name]) for name, one in read.documents.items()}
    if reuse is None:
        sentences = {
            name: split_sentences(one, quotations[name], read.boilerplate[name])
            for name, one in read.documents.items()
        }
        documents = tuple(read.documents.values())
        reuse = find_reuse(
            Field(
                documents,
                sentences=sentences,
                quotations=quotations,
                dates=dates,
                boilerplate=read.boilerplate,
            ),
            MatchSettings(),
        )
    credits = {name: one.credits for name, one in read.readings.items()}
    return Case(dict(read.documents), dates, credits, quotations, read.boilerplate, reuse, OUTLETS)


def is_named(origin: Origin, name: str) -> bool:
    """Whether the first answer is that name."""
    return fold_name(origin.name) == fold_name(name)


def odds_of(origin: Origin, name: str) -> float:
    """The probability that an answer gives a name, wherever it stands in it."""
    if origin.name and is_named(origin, name):
        return origin.confidence
    return max(
        (one.confidence for one in origin.alternatives if fold_name(one.name) == fold_name(name)), default=0.0
    )


def brier(odds: Iterable[float], right: Iterable[bool]) -> float:
    """Mean squared distance of the confidence from what was the case (Brier 1950)."""
    p, y = np.array(list(odds)), np.array(list(right), dtype=float)
    return float(((p - y) ** 2).mean())


def log_loss(odds: Iterable[float], right: Iterable[bool]) -> float:
    """Mean negative log-likelihood, probabilities kept within 0.01 and 0.99."""
    p, y = np.clip(np.array(list(odds)), 0.01, 0.99), np.array(list(right), dtype=float)
    return float(-(y * np.log(p) + (1 - y) * np.log(1 - p)).mean())


def calibration_error(odds: Iterable[float], right: Iterable[bool], bins: int = 10) -> float:
    """Expected calibration error over bins of equal mass (Naeini et al. 2015)."""
    p, y = np.array(list(odds)), np.array(list(right), dtype=float)
    order = np.argsort(p, kind="stable")
    parts = [part for part in np.array_split(order, bins) if len(part)]
    return float(sum(len(part) * abs(p[part].mean() - y[part].mean()) for part in parts) / len(p))


def interval(right: Iterable[bool], seed: int = 1, rounds: int = 1000) -> tuple[float, float]:
    """Bootstrap 95 % interval of a share."""
    y = np.array(list(right), dtype=float)
    means = np.random.default_rng(seed).choice(y, (rounds, len(y))).mean(axis=1)
    return float(np.quantile(means, 0.025)), float(np.quantile(means, 0.975))
