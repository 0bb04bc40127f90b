"""Calibration: temperature and trust fitted on development cascades and real clusters, scored out of fold."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import origin_generated
import origin_wire
from cascades.cascade import Made
from origin_case import brier, is_named, log_loss

from provenance.models import DocumentOrigin, OriginStatus
from provenance.tracing import case
from provenance.tracing.trace import ReadCase, answer_read, read_case
from provenance.tracing.weights import MOST_TRUST, TRUST, WEIGHTS, Weights

TEMPERATURES = (0.2, 0.25, 0.3, 0.4)
# Generated pages are easier than the world: ten of them count as one real page.
GENERATED_WORTH = 0.1
_HEAD = frozenset({"dateline_credit", "byline_credit", "metadata_credit"})
_KINDS = ("line_credit", "report_credit", "copyright_line", "contributor_credit")

Answered = tuple[float, bool]


@dataclass(frozen=True)
class Asked:
    """Some pages of a read case; `is_blind` where no page of it names an agency."""

    names: tuple[str, ...]
    is_blind: bool
    read: ReadCase


def report(folder: Path) -> None:
    """Print the trust by kind of witness, and the real pages' figures at temperatures fitted without them."""
    wire = origin_wire.Wire(folder)
    masked, blind = origin_wire.masked_cases(wire), origin_wire.blind_cases(wire)
    made = [(read_case(one), found) for one, found in origin_generated.development()]
    reads = [Asked((name,), False, read_case(one)) for name, one in masked.items()]
    reads += [Asked(tuple(names), True, read_case(one)) for names, one in blind]
    _show_trust(made, wire, reads)
    answered = {temperature: _real(wire, reads, temperature) for temperature in TEMPERATURES}
    generated = {temperature: _generated(made, temperature) for temperature in TEMPERATURES}
    held = _out_of_fold(wire, answered, generated)
    print(
        "| real pages, out of fold | pages | right | stated | Brier | log-loss |\n|---|---|---|---|---|---|"
    )
    with_twin = {name: one for name, one in held.items() if name.startswith("m ")}
    _row("ours, a twin left", with_twin)
    _row("ours, with and without a twin", held)
    _show_rules(wire, sorted(masked), [name for names, _ in blind for name in names])
    for what, found in (("a twin left", with_twin), ("with and without a twin", held)):
        print(f"reliability, {what}: bins of equal mass, bars drawn for each page and for each cluster")
        show_reliability([(*one, wire.rows[name[2:]]["cluster"]) for name, one in sorted(found.items())])


def _out_of_fold(
    wire: origin_wire.Wire,
    real: Mapping[float, Mapping[str, Answered]],
    generated: Mapping[float, Sequence[Answered]],
) -> dict[str, Answered]:
    """The answers of each half of the clusters at the temperature that the other half and cascades choose."""
    clusters = sorted(wire.clusters)
    held: dict[str, Answered] = {}
    for out in (set(clusters[::2]), set(clusters[1::2])):
        best = min(TEMPERATURES, key=lambda t: _loss(generated[t], real[t], wire, out))
        print(f"fold of {len(out)} clusters: temperature {best} fitted without it")
        held |= {name: one for name, one in real[best].items() if wire.rows[name[2:]]["cluster"] in out}
    return held


def consistent(
    answers: Sequence[tuple[float, bool, str]], bins: int = 5, rounds: int = 2000
) -> list[tuple[int, int, float, float, tuple[float, float], tuple[float, float]]]:
    """Each bin of equal mass: cases, clusters, mean confidence, share right, and two 95 % bars.

    Consistency bars (Broecker and Smith 2007): outcomes are drawn again from the stated odds, so that a bin
    in which all are right has a bar too; once for each page, and once for each cluster: pages of one story
    rest on the same words, and are right or wrong together.
    """
    random = np.random.default_rng(1)
    found = []
    ranked = sorted(answers)
    for places in np.array_split(np.arange(len(ranked)), bins):
        part = [ranked[at] for at in places]
        odds = np.array([one[0] for one in part])
        names = sorted({one[2] for one in part})
        of = np.array([names.index(one[2]) for one in part])
        alone = (random.random((rounds, len(part))) < odds).mean(axis=1)
        together = (random.random((rounds, len(names)))[:, of] < odds).mean(axis=1)
        bars = [tuple(float(q) for q in np.quantile(drawn, (0.025, 0.975))) for drawn in (alone, together)]
        right = sum(one[1] for one in part) / len(part)
        found.append((len(part), len(names), float(odds.mean()), right, bars[0], bars[1]))
    return found


def show_reliability(answers: Sequence[tuple[float, bool, str]]) -> None:
    """A row for each bin, and whether the share right lies in its bars."""
    print("| pages | clusters | stated | right | bar of pages | bar of clusters |\n|---|---|---|---|---|---|")
    for cases, clusters, sure, right, *bars in consistent(answers):
        cells = [
            f"{low:.2f} to {high:.2f}: {'holds' if low <= right <= high else 'does not hold'}"
            for low, high in bars
        ]
        print(f"| {cases} | {clusters} | {sure:.3f} | {right:.3f} | {' | '.join(cells)} |")


def _row(what: str, answers: Mapping[str, Answered]) -> None:
    p, y = [odds for odds, _ in answers.values()], [right for _, right in answers.values()]
    print(
        f"| {what} | {len(y)} | {sum(y) / len(y):.3f} | {sum(p) / len(p):.3f} | "
        f"{brier(p, y):.4f} | {log_loss(p, y):.4f} |"
    )


def _show_rules(wire: origin_wire.Wire, masked: Sequence[str], blind: Sequence[str]) -> None:
    """The rules on the same pages: where no twin is left they name the page's outlet or AP, and are sure."""
    for rule, judge in origin_wire.RULES.items():
        right = [is_same(judge(wire, name), wire.rows[name]["agency"]) for name in masked]
        for what, found in (("a twin left", right), ("with and without", right + [False] * len(blind))):
            _row(f"{rule}, {what}", {str(at): (1.0, one) for at, one in enumerate(found)})


def is_same(answer: str, name: str) -> bool:
    """Whether two names are one."""
    return origin_wire.fold_name(answer) == origin_wire.fold_name(name)


def _real(wire: origin_wire.Wire, reads: Sequence[Asked], temperature: float) -> dict[str, Answered]:
    """The odds of each masked page ("m id") and of each page without twins ("b id"), and whether right."""
    weights = replace(WEIGHTS, temperature=temperature)
    found = {}
    for one in reads:
        documents = _documents(one.read, one.names, weights)
        for name, answer in documents.items():
            if one.is_blind:
                found[f"b {name}"] = (_not_named(answer), _abstains(answer))
            else:
                found[f"m {name}"] = (answer.confidence, is_named(answer, wire.rows[name]["agency"]))
    return found


def _documents(read: ReadCase, names: Iterable[str], weights: Weights = WEIGHTS) -> dict[str, DocumentOrigin]:
    asked = case.Asked(frozenset(names), frozenset(), frozenset(), frozenset())
    documents = answer_read(read, asked, weights).documents
    return {name: documents[name] for name in sorted(documents)}


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


def _generated(made: Sequence[tuple[ReadCase, Made]], temperature: float) -> list[Answered]:
    weights = replace(WEIGHTS, temperature=temperature)
    return [
        (answer.confidence, is_named(answer, found.documents[name]["origin"]))
        for read, found in made
        for name, answer in _documents(read, found.documents, weights).items()
        if answer.status is OriginStatus.NAMED
    ]


def _loss(
    generated: Sequence[Answered], real: Mapping[str, Answered], wire: origin_wire.Wire, out: set[str]
) -> float:
    """Log-loss of generated answers, a tenth each, and of the real pages that are not of the fold."""
    inside = [one for name, one in real.items() if wire.rows[name[2:]]["cluster"] not in out]
    total = log_loss(*zip(*generated, strict=True)) * len(generated) * GENERATED_WORTH
    total += log_loss(*zip(*inside, strict=True)) * len(inside) if inside else 0.0
    return total


def _show_trust(
    made: Sequence[tuple[ReadCase, Made]], wire: origin_wire.Wire, reads: Sequence[Asked]
) -> None:
    """How often a name was right by the firmest kind of its witnesses: the rule of succession (Laplace)."""
    counts: dict[tuple[str, str], Counter[tuple[bool, bool]]] = defaultdict(Counter)
    for read, found in made:
        _count(counts, read, {name: truth["origin"] for name, truth in found.documents.items()}, False)
    for one in reads:
        if not one.is_blind:
            _count(counts, one.read, {name: wire.rows[name]["agency"] for name in one.names}, True)
    print("| firmest witness | how many | real | generated | fitted | in use |\n|---|---|---|---|---|---|")
    for (kind, many), count in sorted(counts.items()):
        real, ours = count[True, True] + count[True, False], count[False, True] + count[False, False]
        right = count[True, True] + GENERATED_WORTH * count[False, True]
        fitted = (right + 1) / (real + GENERATED_WORTH * ours + 2)
        used = MOST_TRUST if many == "several" else TRUST["byline_credit" if kind == "head" else kind]
        print(f"| {kind} | {many} | {real} | {ours} | {fitted:.3f} | {used:.3f} |")


def _count(
    counts: dict[tuple[str, str], Counter[tuple[bool, bool]]],
    read: ReadCase,
    truths: Mapping[str, str],
    is_real: bool,
) -> None:
    for name, answer in _documents(read, truths).items():
        kind = _kind(answer)
        if answer.status is OriginStatus.NAMED and not answer.in_corpus and kind:
            counts[kind][is_real, is_named(answer, truths[name])] += 1


def _kind(answer: DocumentOrigin) -> tuple[str, str] | None:
    """The firmest kind of credit among the evidence, a twin's included by the words it points at."""
    signals = [one.signal for one in answer.evidence]
    said = [signal for signal in signals if signal in _HEAD or signal in _KINDS]
    if not said:
        return ("head", "several") if "twin_credit" in signals else None
    kind = "head" if _HEAD.intersection(said) else next(one for one in _KINDS if one in said)
    return kind, "several" if len(said) > 1 or "twin_credit" in signals else "one"
