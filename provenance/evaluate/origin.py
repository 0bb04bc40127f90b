"""Origins held against the truth: gold and articles in, first answers and odds out, six rules beside them.

Gold is a JSON file `{"documents": {id: {"origin", "credit"}}}` or JSON Lines of `{"id", "origin", "credit"}`;
an origin of null means that nobody can name it, and "unknown" or "undecided" is the right answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from provenance.errors import InputError
from provenance.evaluate.calibration import brier, expected_error, log_loss, reliability
from provenance.evaluate.labels import parsed
from provenance.evaluate.origin_rules import RULES, Field
from provenance.ingest import read_documents
from provenance.models import OriginStatus, Report
from provenance.outlets.table import OutletTable, fold_name
from provenance.pipeline import build_report
from provenance.settings import Settings

OURS = "provenance"


@dataclass(frozen=True, slots=True)
class MethodScore:
    """How one method did: shares of the documents, and how good its odds are (rules are always sure)."""

    method: str
    right: float
    answered: float
    brier: float
    log_loss: float
    calibration_error: float


@dataclass(frozen=True, slots=True)
class OriginScores:
    """Every method on the same documents; `credit` is the share of credit states right, if labelled."""

    documents: int
    missing: int
    methods: tuple[MethodScore, ...]
    credit: float | None


def evaluate_origin(
    gold: Path, corpus: Sequence[Path] = (), settings: Settings | None = None
) -> OriginScores:
    """Trace the corpus (by default `articles.jsonl` beside the gold) and score every labelled document.

    Raises:
        InputError: the gold cannot be read, or the corpus holds none of its documents.
    """
    truth = read_gold(gold)
    places = list(corpus) or [gold.with_name("articles.jsonl")]
    report = build_report(read_documents([str(place) for place in places]), settings)
    return score_origins(report, truth)


def read_gold(path: Path) -> dict[str, dict[str, Any]]:
    """The labels by document id."""
    try:
        content = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            str(path), f"cannot be read ({error})", "name a JSON or JSON Lines file in UTF-8"
        ) from error
    try:
        labels = parsed(content)["documents"]
    except (ValueError, TypeError, KeyError):
        labels = {row["id"]: row for row in _rows(content, path)}
    if not isinstance(labels, dict) or not all(isinstance(label, dict) for label in labels.values()):
        raise InputError(str(path), "holds no labels", 'give "documents": {id: {"origin": ...}}')
    return {str(name): dict(label) for name, label in sorted(labels.items())}


def score_origins(report: Report, truth: dict[str, dict[str, Any]]) -> OriginScores:
    """Ours and every rule on the labelled documents of a report."""
    entries = {one.id: one for one in report.documents}
    names = [name for name in truth if name in entries]
    if not names:
        raise InputError("the gold", "has no document of the corpus", "compare the ids of both")
    field = Field(report, OutletTable.default())
    wanted = {name: truth[name].get("origin") for name in names}
    ours = [
        (
            entries[name].origin.name if entries[name].origin.status is OriginStatus.NAMED else None,
            entries[name].origin.confidence,
            wanted[name],
        )
        for name in names
    ]
    methods = [_score(OURS, ours)]
    methods += [
        _score(rule, [(judge(field, name), 1.0, wanted[name]) for name in names])
        for rule, judge in RULES.items()
    ]
    labelled = [name for name in names if truth[name].get("credit")]
    right = sum(str(entries[name].origin.credit) == truth[name]["credit"] for name in labelled)
    credit = right / len(labelled) if labelled else None
    return OriginScores(len(names), len(truth) - len(names), tuple(methods), credit)


def lines(scores: OriginScores) -> list[str]:
    """The table as aligned text."""
    rows: list[tuple[str, ...]] = [("method", "right", "answered", "Brier", "log-loss", "ECE")]
    for one in scores.methods:
        figures = (one.right, one.answered, one.brier, one.log_loss, one.calibration_error)
        rows.append((one.method, *(f"{figure:.3f}" for figure in figures)))
    widths = [max(len(row[column]) for row in rows) for column in range(6)]
    return [
        "  ".join([row[0].ljust(widths[0]), *(row[i].rjust(widths[i]) for i in range(1, 6))]) for row in rows
    ]


def _score(method: str, answers: Sequence[tuple[str | None, float, str | None]]) -> MethodScore:
    right = [fold_name(name) == fold_name(truth) for name, _, truth in answers]
    judged = [(odds, fold_name(name) == fold_name(truth)) for name, odds, truth in answers if name]
    return MethodScore(
        method=method,
        right=sum(right) / len(right),
        answered=len(judged) / len(answers),
        brier=brier(judged),
        log_loss=log_loss(judged, 0.01),
        calibration_error=expected_error(reliability(judged)),
    )


def _rows(content: str, path: Path) -> list[dict[str, Any]]:
    found = []
    for number, line in enumerate(content.splitlines(), start=1):
        if line.strip():
            try:
                row = parsed(line)
                found.append({**row, "id": str(row["id"])})
            except (ValueError, TypeError, KeyError) as error:
                raise InputError(f"{path}:{number}", "is no label", 'give "id" and "origin"') from error
    return found
