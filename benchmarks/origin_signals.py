"""Each signal left out in its turn: what the answers lose without it; cases are read once for all rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import origin_generated
import origin_piles
import origin_wire
from cascades.cascade import Made
from origin_case import is_named, log_loss, odds_of

from provenance.models import CopyGroup, Origin, OriginStatus, Reuse
from provenance.tracing import Case
from provenance.tracing.case import Answers, Asked
from provenance.tracing.signals import CHANNEL_SIGNALS, CREDIT_SIGNALS, OWN_SIGNALS
from provenance.tracing.trace import ReadCase, answer_read, read_case
from provenance.tracing.weights import TABLE, WEIGHTS

CORPORA = 10
_NOTHING = "nothing"
_CLAIMED = frozenset(one.__name__ for one in (*CREDIT_SIGNALS, *OWN_SIGNALS, *CHANNEL_SIGNALS))
_HEAD = (
    "left out",
    "masked wire pages",
    "log-loss",
    "no twin left: abstains",
    "cascades",
    "log-loss",
    "utterances",
    "log-loss",
    "piles: right, wrongly named",
)


@dataclass(frozen=True)
class Question:
    """A read case, what is asked of it, and the true name of each document."""

    read: ReadCase
    asked: Asked
    truth: dict[str, str]
    made: Made
    answered: dict[str, Any] = field(default_factory=dict)


def report(folder: Path) -> None:
    """Print a Markdown table: masked wire pages, held-out cascades, utterances, piles of our own."""
    wire = origin_wire.Wire(folder)
    masked = [
        _question(case, {name: wire.rows[name]["agency"]})
        for name, case in origin_wire.masked_cases(wire).items()
    ]
    blind = [
        _question(case, {name: wire.rows[name]["agency"] for name in names})
        for names, case in origin_wire.blind_cases(wire)
    ]
    made = replace(origin_generated.HELD_OUT, dates="some", agency="mixed")
    cascades = [
        _question(case, {name: one["origin"] for name, one in found.documents.items()}, found)
        for case, found in origin_generated.cases(made, CORPORA, seed=31)
    ]
    piles = origin_piles.read_all_piles()
    print(f"| {' | '.join(_HEAD)} |\n|{'---|' * len(_HEAD)}")
    for signal in (_NOTHING, *TABLE):
        cells = [
            *_of_documents(masked, signal),
            _abstaining(blind, signal),
            *_of_documents(cascades, signal),
            *_of_utterances(cascades, signal),
            origin_piles.told(piles, WEIGHTS.without(signal)),
        ]
        print(f"| {signal} | {' | '.join(cells)} |", flush=True)


def _question(case: Case, truth: dict[str, str], made: Made | None = None) -> Question:
    """The question for some documents, and for the utterances where the cascade is known."""
    names = set(truth)
    said = frozenset(one.id for one in case.reuse.utterances) if made else frozenset()
    asked = Asked(frozenset(names), said, frozenset(), frozenset())
    read = read_case(case)
    return Question(replace(read, case=case if made else _around(case, names)), asked, truth, made or Made())


def _around(case: Case, names: set[str]) -> Case:
    """The case without utterances, which documents do not rest on, and without what touches no name."""
    groups = tuple(one for one in case.reuse.copies if names & _members(one))
    inside = {name for one in groups for name in one.passages}
    passages = tuple(
        one
        for one in case.reuse.passages
        if one.id in inside or any(place.document in names for place in one.occurrences)
    )
    return replace(case, reuse=Reuse(passages=passages, copies=groups))


def _members(group: CopyGroup) -> set[str]:
    return {member.id for member in group.documents}


def _answers(questions: Sequence[Question], signal: str) -> list[Answers]:
    """The answers to each question without a signal; those with all signals where nobody gives it."""
    return [_answer(one, signal if _bears_on(signal, one) else _NOTHING) for one in questions]


def _bears_on(signal: str, question: Question) -> bool:
    return signal not in _CLAIMED or any(
        claim.signal == signal for claims in question.read.claims.values() for claim in claims
    )


def _answer(question: Question, signal: str) -> Answers:
    """The answers without a signal: the last ones are kept, and those with all signals."""
    if question.answered.get("signal") != signal and signal != _NOTHING:
        question.answered["signal"] = signal
        weights = WEIGHTS.without(signal)
        question.answered["answers"] = answer_read(question.read, question.asked, weights)
    if signal == _NOTHING:
        if _NOTHING not in question.answered:
            question.answered[_NOTHING] = answer_read(question.read, question.asked)
        return question.answered[_NOTHING]
    return question.answered["answers"]


def _of_documents(questions: Sequence[Question], signal: str) -> list[str]:
    return _figures(_told(questions, signal))


def _told(questions: Sequence[Question], signal: str) -> list[tuple[Origin, str]]:
    """Each document's answer and the truth."""
    return [
        (answers.documents[name], truth)
        for one, answers in zip(questions, _answers(questions, signal), strict=True)
        for name, truth in one.truth.items()
    ]


def _of_utterances(questions: Sequence[Question], signal: str) -> list[str]:
    found: list[tuple[Origin, str]] = []
    for one, answers in zip(questions, _answers(questions, signal), strict=True):
        for truth in one.made.utterances:
            answer = origin_generated.utterance_of(truth, answers.utterances, one.read.case)
            found += [(answer, truth["origin"])] if answer else []
    return _figures(found)


def _figures(answers: Sequence[tuple[Origin, str]]) -> list[str]:
    right = [is_named(answer, truth) for answer, truth in answers]
    odds = [odds_of(answer, truth) for answer, truth in answers]
    return [f"{sum(right) / len(right):.3f}", f"{log_loss(odds, [True] * len(odds)):.3f}"]


def _abstaining(questions: Sequence[Question], signal: str) -> str:
    answers = _told(questions, signal)
    return f"{sum(one.status is not OriginStatus.NAMED for one, _ in answers) / len(answers):.3f}"
