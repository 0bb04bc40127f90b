"""Generated cascades: first answers, calibration and coverage, families and operators held out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from cascades import families, fresh, operators
from cascades.cascade import Knobs, Made
from cascades.write import make_corpus
from origin_case import brier, calibration_error, case_of, interval, is_named, log_loss, read_all

from provenance.models import Document, DocumentKind, DocumentOrigin, Origin, OriginStatus, Utterance
from provenance.tracing import Case, trace_origins
from provenance.tracing.weights import WEIGHTS, Weights

HELD_OUT = Knobs(families=families.HELD_OUT, operators=operators.HELD_OUT)
HARD = Knobs(
    families=families.HELD_OUT,
    operators=(*operators.DEVELOPMENT, *operators.HELD_OUT),
    dates="none",
    depth=4,
)
DEVELOPMENT = Knobs(families=families.DEVELOPMENT, operators=(*operators.DEVELOPMENT, *operators.NOISE))
FRESH = Knobs(families=tuple(fresh.FAMILIES), operators=fresh.OPERATORS)
Answered = tuple[float, bool]


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
            whole.utterances += [_renamed(one, rename) for one in made.utterances]
        yield case_of(read_all(document_of(row) for row in whole.articles)), whole


def _renamed(utterance: dict[str, Any], prefix: str) -> dict[str, Any]:
    told = [{**one, "document": prefix + one["document"]} for one in utterance["renderings"]]
    return {**utterance, "renderings": told}


def score_utterances(
    found: Sequence[tuple[Case, Made]], weights: Weights = WEIGHTS
) -> tuple[list[Answered], int]:
    """The odds of each named utterance, and whether the name is the true one; and how many there are."""
    answers: list[Answered] = []
    total = 0
    for case, made in found:
        traced = trace_origins(case, weights)
        for truth in made.utterances:
            answer = utterance_of(truth, traced.utterances, case)
            total += answer is not None
            if answer and answer.status is OriginStatus.NAMED:
                answers.append((answer.confidence, is_named(answer, truth["origin"])))
    return answers, total


def utterance_of(truth: dict[str, Any], utterances: Iterable[Utterance], case: Case) -> Origin | None:
    """The answer for the utterance that holds most of the true renderings."""
    places = [_place(one, case) for one in truth["renderings"]]
    held = [
        (sum(r.document == d and r.start < e and s < r.end for d, s, e in places for r in u.renderings), u)
        for u in utterances
    ]
    most, best = max(held, key=lambda one: (one[0], one[1].id), default=(0, None))
    return best.origin if most and best else None


def _place(rendering: dict[str, Any], case: Case) -> tuple[str, int, int]:
    text = case.documents[rendering["document"]].text
    start = text.find(rendering["text"])
    return rendering["document"], start, start + len(rendering["text"])


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


def document_of(row: dict[str, Any]) -> Document:
    fields = {key: row.get(key) for key in ("id", "text", "title", "outlet", "published")}
    return Document(**fields, kind=DocumentKind(row["kind"]))


def report(corpora: int) -> None:
    """Print the figures of held-out cascades: with and without dates, agency absent or mixed."""
    for what, knobs in (
        ("no dates, agency absent", replace(HELD_OUT, dates="none")),
        ("dates, agency absent", HELD_OUT),
        ("some dates, agency mixed", replace(HELD_OUT, dates="some", agency="mixed")),
        ("copies of copies of copies, every operator, no dates", HARD),
        ("the same, half the credits gone, four generations", replace(HARD, depth=4, lost=0.5)),
        (
            "fresh families and operators, some dates, agency mixed",
            replace(FRESH, dates="some", agency="mixed"),
        ),
        ("fresh families and operators, no dates, deep", replace(FRESH, dates="none", depth=3)),
    ):
        found = list(cases(knobs, corpora, seed=7))
        show(what, score(found), found)
        show_utterances(found)


def show_utterances(found: Sequence[tuple[Case, Made]], weights: Weights = WEIGHTS) -> None:
    """One line on the origins of what people said."""
    answers, total = score_utterances(found, weights)
    p, y = [odds for odds, _ in answers], [right for _, right in answers]
    print(
        f"    utterances: named {len(p)} of {total}, right when named {sum(y) / len(y):.3f}, "
        f"mean confidence {sum(p) / len(p):.3f}, ECE {calibration_error(p, y):.4f}, "
        f"log-loss {log_loss(p, y):.4f}"
    )


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


def development() -> Iterator[tuple[Case, Made]]:
    """The cascades that weights are fitted on: some credits gone, several generations, half of them gone."""
    yield from cases(replace(DEVELOPMENT, dates="none", lost=0.2), 12, seed=21)
    yield from cases(replace(DEVELOPMENT, dates="some", agency="mixed", depth=3), 8, seed=22)
    yield from cases(replace(DEVELOPMENT, dates="none", depth=4, lost=0.5), 12, seed=23)


def fit() -> None:
    """Print what each temperature gives on development cascades; the one in use stands in `weights.py`."""
    found = list(development())
    for temperature in (0.2, 0.25, 0.3, 0.35, 0.5, 0.7):
        print(f"temperature {temperature}")
        show("development", score(found, replace(WEIGHTS, temperature=temperature)), found)
    for temperature in (0.5, 0.7, 0.9, 1.0, 1.1, 1.3, 1.6):
        print(f"temperature of utterances {temperature}")
        show_utterances(found, replace(WEIGHTS, utterance_temperature=temperature))


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
