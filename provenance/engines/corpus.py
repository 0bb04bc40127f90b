"""All stages in order over a corpus: documents in, tables of answers out, by whichever runner."""

from __future__ import annotations

from dataclasses import dataclass

from provenance.engines import alignment, copies, passages, reading, tracing, utterances, words
from provenance.engines.runner import Data, Runner
from provenance.match.settings import MatchSettings
from provenance.outlets.table import OutletTable
from provenance.progress import Note, silent


@dataclass(frozen=True, slots=True)
class Found:
    """What the stages wrote: articles, verdicts on pairs of them, answers by kind, near misses."""

    articles: Data
    proved: Data
    answers: Data
    misses: tuple[Data, ...]


def trace_corpus(
    runner: Runner,
    documents: Data,
    settings: MatchSettings,
    outlets: OutletTable,
    note: Note = silent,
) -> Found:
    """Read, compare and trace the documents of `documents` (see `reading.DOCUMENTS`)."""
    note("quotations and credits")
    articles = reading.read_all(runner, documents, outlets)
    note("words in common")
    firsts = words.find_firsts(runner, articles)
    seeds = words.find_seeds(runner, articles, firsts)
    hot, runs = words.find_hot_and_runs(runner, seeds, settings)
    near = words.find_near_units(runner, seeds, settings)
    texts = alignment.Texts(runner, articles, firsts, hot)
    note("alignment")
    proved = alignment.prove_pairs(texts, runs, near, settings)
    note("passages")
    standing = passages.find_passages(runner, articles, firsts, proved)
    note("copy groups")
    groups = copies.group_copies(texts, proved, standing, settings)
    apart = copies.near_misses(runner, proved)
    note("utterances")
    said, kept_apart = utterances.gather_utterances(runner, articles, standing, settings)
    note("origins")
    answers = tracing.trace_all(runner, articles, standing, groups, said, outlets)
    return Found(articles, proved, answers, (apart, *kept_apart))
