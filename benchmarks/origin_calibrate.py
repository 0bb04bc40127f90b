"""Calibration: temperature and trust fitted on development cascades and real clusters, scored out of fold."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import origin_generated
import origin_wire
from origin_case import brier, is_named, log_loss

from provenance.models import DocumentOrigin, OriginStatus
from provenance.tracing import Case, trace_origins
from provenance.tracing.weights import MOST_TRUST, TRUST, WEIGHTS

TEMPERATURES = (0.2, 0.25, 0.3, 0.35, 0.5)
# Generated pages are easier than the world: ten of them count as one real page.
GENERATED_WORTH = 0.1
_HEAD = frozenset({"dateline_credit", "byline_credit", "metadata_credit"})
_KINDS = ("line_credit", "report_credit", "copyright_line", "contributor_credit")

Answered = tuple[float, bool]


def report(folder: Path) -> None:
    """Print the trust by kind of witness, and the real pages' figures at temperatures fitted without them."""
    wire = origin_wire.Wire(folder)
    masked, blind = origin_wire.masked_cases(wire), origin_wire.blind_cases(wire)
    made = list(origin_generated.development())
    _show_trust(made, wire, masked)
    real = {temperature: _real(wire, masked, blind, temperature) for temperature in TEMPERATURES}
    generated = {temperature: _generated(made, temperature) for temperature in TEMPERATURES}
    clusters = sorted(wire.clusters)
    folds = [set(clusters[::2]), set(clusters[1::2])]
    held: dict[str, Answered] = {}
    for out in folds:
        best = min(TEMPERATURES, key=lambda t: _loss(generated[t], real[t], wire, out))
        print(f"fold of {len(out)} clusters: temperature {best} fitted without it")
        held |= {name: one for name, one in real[best].items() if wire.rows[name[2:]]["cluster"] in out}
    _show("a twin left, out of fold", [one for name, one in held.items() if name.startswith("m ")])
    _show("with and without a twin, out of fold", list(held.values()))
    _show_rules(wire, sorted(masked), [name for names, _ in blind for name in names])


def consistent(
    answers: Sequence[Answered], bins: int = 5, rounds: int = 1000
) -> list[tuple[int, float, float, float, float]]:
    """Each bin of equal mass: cases, mean confidence, share right, and the 95 % band of it if the odds hold.

    Consistency bars (Broecker and Smith 2007): outcomes are drawn again from the stated odds, so that a bin
    in which all are right has a band too.
    """
    random = np.random.default_rng(1)
    found = []
    for part in np.array_split(np.array(sorted(answers), dtype=float), bins):
        if len(part):
            drawn = (random.random((rounds, len(part))) < part[None, :, 0]).mean(axis=1)
            low, high = np.quantile(drawn, (0.025, 0.975))
            found.append((len(part), part[:, 0].mean(), part[:, 1].mean(), float(low), float(high)))
    return found


def show_reliability(answers: Sequence[Answered]) -> None:
    """A line for each bin, and whether the share right lies in the band."""
    for cases, sure, right, low, high in consistent(answers):
        holds = "holds" if low <= right <= high else "does not hold"
        print(f"        {cases:4} stated {sure:.3f} right {right:.3f}, band {low:.3f} to {high:.3f}: {holds}")


def _show(what: str, answers: Sequence[Answered]) -> None:
    p, y = [odds for odds, _ in answers], [right for _, right in answers]
    print(
        f"{what}: {sum(y)} of {len(y)} right, mean confidence {sum(p) / len(p):.4f}, "
        f"Brier {brier(p, y):.4f}, log-loss {log_loss(p, y):.4f}"
    )
    show_reliability(answers)


def _show_rules(wire: origin_wire.Wire, masked: Sequence[str], blind: Sequence[str]) -> None:
    """The rules on the same pages: where no twin is left they name the page's outlet or AP, and are sure."""
    for rule, judge in origin_wire.RULES.items():
        right = [is_same(judge(wire, name), wire.rows[name]["agency"]) for name in masked]
        for what, found in (("a twin left", right), ("both", right + [False] * len(blind))):
            odds = [1.0] * len(found)
            figures = f"Brier {brier(odds, found):.4f}, log-loss {log_loss(odds, found):.4f}"
            print(f"    {rule:16} {what:12} {sum(found) / len(found):.3f}  {figures}")


def is_same(answer: str, name: str) -> bool:
    """Whether two names are one."""
    return origin_wire.fold_name(answer) == origin_wire.fold_name(name)


def _real(
    wire: origin_wire.Wire,
    masked: Mapping[str, Case],
    blind: Sequence[tuple[list[str], Case]],
    temperature: float,
) -> dict[str, Answered]:
    """The odds of each masked page ("m id") and of each page without twins ("b id"), and whether right."""
    weights = replace(WEIGHTS, temperature=temperature)
    found = {}
    for name, case in masked.items():
        answer = trace_origins(case, weights).documents[name]
        found[f"m {name}"] = (answer.confidence, is_named(answer, wire.rows[name]["agency"]))
    for names, case in blind:
        documents = trace_origins(case, weights).documents
        found |= {f"b {name}": (_not_named(documents[name]), _abstains(documents[name])) for name in names}
    return found


def _not_named(answer: DocumentOrigin) -> float:
    """The odds that no name is right: of the unknown ancestor, or what names leave."""
    if answer.status is OriginStatus.UNKNOWN:
        return answer.confidence
    named = [one.confidence for one in answer.alternatives if one.name]
    named += [answer.confidence] if answer.status is OriginStatus.NAMED else []
    return (
        max(0.0, 1.0 - sum(named)) if answer.status is OriginStatus.NAMED else 1.0 - max(named, default=0.0)
    )


def _abstains(answer: DocumentOrigin) -> bool:
    return answer.status is not OriginStatus.NAMED


def _generated(made: Sequence[tuple[Case, Any]], temperature: float) -> list[Answered]:
    scored = origin_generated.score(made, replace(WEIGHTS, temperature=temperature))
    return [
        (one.answer.confidence, is_named(one.answer, one.truth["origin"]))
        for one in scored
        if not one.abstained
    ]


def _loss(
    generated: Sequence[Answered], real: Mapping[str, Answered], wire: origin_wire.Wire, out: set[str]
) -> float:
    """Log-loss of generated answers, a tenth each, and of the real pages that are not of the fold."""
    inside = [one for name, one in real.items() if wire.rows[name[2:]]["cluster"] not in out]
    total = log_loss(*zip(*generated, strict=True)) * len(generated) * GENERATED_WORTH
    total += log_loss(*zip(*inside, strict=True)) * len(inside) if inside else 0.0
    return total


def _show_trust(made: Sequence[tuple[Case, Any]], wire: origin_wire.Wire, masked: Mapping[str, Case]) -> None:
    """How often a name was right by the firmest kind of its witnesses: the rule of succession (Laplace)."""
    counts: dict[tuple[str, str], Counter[tuple[bool, bool]]] = defaultdict(Counter)
    for case, found in made:
        _count(counts, case, ((name, truth["origin"]) for name, truth in found.documents.items()), False)
    for name, case in masked.items():
        _count(counts, case, [(name, wire.rows[name]["agency"])], True)
    print("trust by kind of witness (of real pages, of generated ones a tenth)")
    for (kind, many), count in sorted(counts.items()):
        real, ours = count[True, True] + count[True, False], count[False, True] + count[False, False]
        right = count[True, True] + GENERATED_WORTH * count[False, True]
        fitted = (right + 1) / (real + GENERATED_WORTH * ours + 2)
        used = MOST_TRUST if many == "several" else TRUST["byline_credit" if kind == "head" else kind]
        print(f"    {kind:20} {many:8} {real:4} {ours:5}  fitted {fitted:.3f}, in use {used:.3f}")


def _count(
    counts: dict[tuple[str, str], Counter[tuple[bool, bool]]],
    case: Case,
    asked: Iterable[tuple[str, str]],
    is_real: bool,
) -> None:
    traced = trace_origins(case)
    for name, truth in asked:
        answer = traced.documents[name]
        kind = _kind(answer)
        if answer.status is OriginStatus.NAMED and not answer.in_corpus and kind:
            counts[kind][is_real, is_named(answer, truth)] += 1


def _kind(answer: DocumentOrigin) -> tuple[str, str] | None:
    """The firmest kind of credit among the evidence, a twin's included by the words it points at."""
    signals = [one.signal for one in answer.evidence]
    said = [signal for signal in signals if signal in _HEAD or signal in _KINDS]
    if not said:
        return ("head", "several") if "twin_credit" in signals else None
    kind = "head" if _HEAD.intersection(said) else next(one for one in _KINDS if one in said)
    return kind, "several" if len(said) > 1 or "twin_credit" in signals else "one"
