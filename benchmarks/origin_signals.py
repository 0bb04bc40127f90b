"""Each signal left out in its turn: what the answers lose without it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import origin_generated
import origin_wire
from origin_case import is_named, log_loss, odds_of

from provenance.models import DocumentOrigin
from provenance.tracing import Case, trace_origins
from provenance.tracing.weights import TABLE, WEIGHTS, Weights

CORPORA = 15
Asked = Sequence[tuple[Case, str, str]]


def report(folder: Path) -> None:
    """Print a Markdown table: masked wire pages and held-out cascades, first answer and log-loss."""
    wire = origin_wire.Wire(folder)
    masked = [
        (_light(case), name, wire.rows[name]["agency"])
        for name, case in origin_wire.masked_cases(wire).items()
    ]
    blind = [
        (_light(case), name, wire.rows[name]["agency"])
        for names, case in origin_wire.blind_cases(wire)
        for name in names[:1]
    ]
    made = replace(origin_generated.HELD_OUT, dates="some", agency="mixed")
    cascades = [
        (_light(case), name, truth["origin"])
        for case, found in origin_generated.cases(made, CORPORA, seed=31)
        for name, truth in found.documents.items()
    ]
    print("| left out | masked wire pages | log-loss | no twin left: abstains | cascades | log-loss |")
    print("|---|---|---|---|---|---|")
    _row("nothing", masked, blind, cascades, WEIGHTS)
    for signal in TABLE:
        _row(signal, masked, blind, cascades, WEIGHTS.without(signal))


def _row(what: str, masked: Asked, blind: Asked, cascades: Asked, weights: Weights) -> None:
    cells = [*_figures(masked, weights), _abstained(blind, weights), *_figures(cascades, weights)]
    print(f"| {what} | {' | '.join(cells)} |", flush=True)


def _figures(asked: Asked, weights: Weights) -> list[str]:
    answers = _answers(asked, weights)
    right = [is_named(answer, truth) for answer, (_, _, truth) in zip(answers, asked, strict=True)]
    odds = [odds_of(answer, truth) for answer, (_, _, truth) in zip(answers, asked, strict=True)]
    return [f"{sum(right) / len(right):.3f}", f"{log_loss(odds, [True] * len(odds)):.3f}"]


def _abstained(asked: Asked, weights: Weights) -> str:
    answers = _answers(asked, weights)
    return f"{sum(answer.name is None for answer in answers) / len(answers):.3f}"


def _answers(asked: Asked, weights: Weights) -> list[DocumentOrigin]:
    """Each case traced once, though it may be asked about many documents."""
    traced = {
        id(case): trace_origins(case, weights).documents for case in {id(c): c for c, _, _ in asked}.values()
    }
    return [traced[id(case)][name] for case, name, _ in asked]


def _light(case: Case) -> Case:
    """The case without its utterances, which documents do not rest on; the same object for the same case."""
    if id(case) not in _LIGHT:
        light = replace(case, reuse=replace(case.reuse, utterances=()))
        _LIGHT[id(case)] = light
        _KEPT.append(case)
    return _LIGHT[id(case)]


_LIGHT: dict[int, Case] = {}
_KEPT: list[Case] = []
