"""Each signal left out in its turn: what the answers lose without it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import origin_generated
import origin_wire
from origin_case import is_named, log_loss, odds_of

from provenance.models import DateInterval, DocumentOrigin, Reuse
from provenance.tracing import Case
from provenance.tracing.case import Asked
from provenance.tracing.dating import dates_by_events
from provenance.tracing.learned import Learned
from provenance.tracing.trace import answer_asked, learn_from
from provenance.tracing.weights import TABLE, WEIGHTS, Weights

CORPORA = 15
Cases = Sequence[tuple[Case, str, str]]


def report(folder: Path) -> None:
    """Print a Markdown table: masked wire pages and held-out cascades, first answer and log-loss."""
    wire = origin_wire.Wire(folder)
    masked = [
        (case, name, wire.rows[name]["agency"]) for name, case in origin_wire.masked_cases(wire).items()
    ]
    blind = [
        (case, name, wire.rows[name]["agency"])
        for names, case in origin_wire.blind_cases(wire)
        for name in names[:1]
    ]
    made = replace(origin_generated.HELD_OUT, dates="some", agency="mixed")
    cascades = [
        (case, name, truth["origin"])
        for case, found in origin_generated.cases(made, CORPORA, seed=31)
        for name, truth in found.documents.items()
    ]
    print("| left out | masked wire pages | log-loss | no twin left: abstains | cascades | log-loss |")
    print("|---|---|---|---|---|---|")
    _row("nothing", masked, blind, cascades, WEIGHTS)
    for signal in TABLE:
        _row(signal, masked, blind, cascades, WEIGHTS.without(signal))


def _row(what: str, masked: Cases, blind: Asked, cascades: Asked, weights: Weights) -> None:
    cells = [*_figures(masked, weights), _abstained(blind, weights), *_figures(cascades, weights)]
    print(f"| {what} | {' | '.join(cells)} |", flush=True)


def _figures(asked: Cases, weights: Weights) -> list[str]:
    answers = _answers(asked, weights)
    right = [is_named(answer, truth) for answer, (_, _, truth) in zip(answers, asked, strict=True)]
    odds = [odds_of(answer, truth) for answer, (_, _, truth) in zip(answers, asked, strict=True)]
    return [f"{sum(right) / len(right):.3f}", f"{log_loss(odds, [True] * len(odds)):.3f}"]


def _abstained(asked: Cases, weights: Weights) -> str:
    answers = _answers(asked, weights)
    return f"{sum(answer.name is None for answer in answers) / len(answers):.3f}"


def _answers(asked: Cases, weights: Weights) -> list[DocumentOrigin]:
    """The answer for each document asked about; what does not hang on weights is worked out once."""
    found: dict[tuple[int, str], DocumentOrigin] = {}
    by_case: dict[int, tuple[Case, set[str]]] = {}
    for case, name, _ in asked:
        by_case.setdefault(id(case), (case, set()))[1].add(name)
    for key, (case, names) in by_case.items():
        dates, learned = _learned(case)
        wanted = Asked(frozenset(names), frozenset(), frozenset(), frozenset())
        documents = answer_asked(_around(case, names), wanted, dates, learned, weights).documents
        found |= {(key, name): documents[name] for name in names}
    return [found[id(case), name] for case, name, _ in asked]


def _learned(case: Case) -> tuple[Mapping[str, DateInterval], Learned]:
    if id(case) not in _LEARNED:
        dates = dates_by_events(case)
        _LEARNED[id(case)] = (dates, learn_from(case, dates))
        _KEPT.append(case)
    return _LEARNED[id(case)]


def _around(case: Case, names: set[str]) -> Case:
    """The case without utterances, which documents do not rest on, and without what touches no name."""
    groups = tuple(one for one in case.reuse.copies if any(member.id in names for member in one.documents))
    inside = {name for one in groups for name in one.passages}
    passages = tuple(
        one
        for one in case.reuse.passages
        if one.id in inside or any(place.document in names for place in one.occurrences)
    )
    return replace(case, reuse=Reuse(passages=passages, copies=groups))


_LEARNED: dict[int, tuple[Mapping[str, DateInterval], Learned]] = {}
_KEPT: list[Case] = []
