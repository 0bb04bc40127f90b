"""Generated cascades: first answers, calibration and coverage, families and operators held out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from cascades import families, operators
from cascades.cascade import Knobs, Made
from cascades.write import make_corpus
from origin_case import brier, calibration_error, case_of, interval, is_named, log_loss, read_all

from provenance.models import Document, DocumentKind, DocumentOrigin, OriginStatus
from provenance.tracing import Case, trace_origins
from provenance.tracing.weights import WEIGHTS, Weights

HELD_OUT = Knobs(families=families.HELD_OUT, operators=operators.HELD_OUT)
HARD = Knobs(
    families=families.HELD_OUT,
    operators=(*operators.DEVELOPMENT, *operators.HELD_OUT),
    dates="none",
    depth=4,
)
DEVELOPMENT = Knobs(families=families.DEVELOPMENT, operators=operators.DEVELOPMENT)


@dataclass(frozen=True)
class Scored:
    """One answer held against the truth; `nameable`: some page, or the corpus, names the origin."""

    id: str
    answer: DocumentOrigin
    truth: dict[str, Any]
    nameable: bool

    @property
    def right(self) -> bool:
        if not self.nameable and self.answer.status is not OriginStatus.NAMED:
            return True
        return is_named(self.answer, self.truth["origin"])

    @property
    def abstained(self) -> bool:
        return self.answer.status is not OriginStatus.NAMED


def cases(knobs: Knobs, corpora: int, seed: int) -> Iterator[tuple[Case, Made]]:
    """Corpora of one cascade a family: what is unlike stays unlike."""
    for number in range(corpora):
        whole = Made()
        for place, family in enumerate(knobs.families):
            made = make_corpus(1, replace(knobs, families=(family,)), seed * 100_000 + number * 100 + place)
            rename = f"{family}-"
            whole.articles += [{**one, "id": rename + one["id"]} for one in made.articles]
            whole.documents.update({rename + name: truth for name, truth in made.documents.items()})
        yield case_of(read_all(_document(row) for row in whole.articles)), whole


def score(found: Sequence[tuple[Case, Made]], weights: Weights = WEIGHTS) -> list[Scored]:
    """Every document of the corpora traced and held against the truth."""
    return [one for case, made in found for one in _score(case, made, weights)]


def _score(case: Case, made: Made, weights: Weights) -> list[Scored]:
    traced = trace_origins(case, weights)
    return [
        Scored(name, traced.documents[name], truth, _nameable(name, truth, made, case))
        for name, truth in made.documents.items()
    ]


def _nameable(name: str, truth: dict[str, Any], made: Made, case: Case) -> bool:
    family = name.split("-")[0]
    named = (
        truth["origin"] == c.name
        for other in made.documents
        if other.startswith(family)
        for c in case.credits[other]
    )
    return truth["origin_in_corpus"] or any(named)


def _document(row: dict[str, Any]) -> Document:
    fields = {key: row.get(key) for key in ("id", "text", "title", "outlet", "published")}
    return Document(**fields, kind=DocumentKind(row["kind"]))


def report(corpora: int) -> None:
    """Print the figures of held-out cascades: with and without dates, agency absent or mixed."""
    for what, knobs in (
        ("no dates, agency absent", replace(HELD_OUT, dates="none")),
        ("dates, agency absent", HELD_OUT),
        ("some dates, agency mixed", replace(HELD_OUT, dates="some", agency="mixed")),
        ("copies of copies of copies, every operator, no dates", HARD),
    ):
        found = list(cases(knobs, corpora, seed=7))
        show(what, score(found), found)


def show(what: str, scored: Sequence[Scored], found: Sequence[tuple[Case, Made]]) -> None:
    """One line of first answers, one of calibration, one of credit states, beside the earliest document."""
    right = [one.right for one in scored]
    low, high = interval(right)
    print(
        f"{what}: first answer {sum(right) / len(right):.3f} of {len(right)} (95 % {low:.3f} to {high:.3f})"
    )
    named = [one for one in scored if not one.abstained]
    p, y = (
        [one.answer.confidence for one in named],
        [is_named(one.answer, one.truth["origin"]) for one in named],
    )
    half = sorted(range(len(p)), key=lambda i: -p[i])[: len(p) // 2]
    wrong = sum(not y[i] for i in half) / max(1, len(half))
    covered, accuracy, mean = len(named) / len(scored), sum(y) / len(y), sum(p) / len(p)
    print(f"    named {covered:.3f}, right when named {accuracy:.3f}, mean confidence {mean:.3f}")
    print(f"    ECE {calibration_error(p, y):.4f}, Brier {brier(p, y):.4f}, log-loss {log_loss(p, y):.4f}")
    print(f"    error in the surer half {wrong:.4f}; earliest document right {_earliest(found):.3f}")
    credit = [str(one.answer.credit) == one.truth["credit"] for one in scored]
    print(f"    credit stated, stripped or own: {sum(credit) / len(credit):.3f}")


def fit() -> None:
    """Print what each temperature gives on development cascades; the one in use stands in `weights.py`."""
    found = list(cases(replace(DEVELOPMENT, dates="none"), 12, seed=21))
    found += list(cases(replace(DEVELOPMENT, dates="some", agency="mixed"), 8, seed=22))
    for temperature in (0.3, 0.4, 0.5, 0.6, 0.8, 1.0):
        print(f"temperature {temperature}")
        show("development", score(found, replace(WEIGHTS, temperature=temperature)), found)


def _earliest(found: Sequence[tuple[Case, Made]]) -> float:
    """How often the earliest document's outlet of a cascade is the origin."""
    right: list[bool] = []
    for _, made in found:
        by: dict[str, list[str]] = {}
        for name in made.documents:
            by.setdefault(name.split("-")[0], []).append(name)
        outlets = {row["id"]: row["outlet"] for row in made.articles}
        for names in by.values():
            first = min(names, key=lambda name: made.documents[name]["published"])
            right += [outlets[first] == made.documents[name]["origin"] for name in names]
    return sum(right) / len(right)
