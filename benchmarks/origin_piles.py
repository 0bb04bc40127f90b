"""The piles of our own pages in `tests/quality/piles`: answers that are a fact-checker's, and wrong ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from origin_case import case_of, read_all

from provenance.models import Origin, OriginStatus
from provenance.tracing.case import Asked
from provenance.tracing.trace import ReadCase, answer_read, read_case
from provenance.tracing.weights import WEIGHTS, Weights
from tests.quality.piles import Pile, answer_among, is_expected, piles


@dataclass(frozen=True)
class ReadPile:
    """A pile with its case, read once."""

    pile: Pile
    read: ReadCase
    asked: Asked


def read_all_piles() -> list[ReadPile]:
    """Every pile, read."""
    found = []
    for pile in piles():
        case = case_of(read_all(pile.documents))
        said = frozenset(one.id for one in case.reuse.utterances)
        asked = Asked(frozenset(case.documents), said, frozenset(), frozenset())
        found.append(ReadPile(pile, read_case(case), asked))
    return found


def report() -> None:
    """Print how many answers are right and how many are wrongly named."""
    print(f"piles of our own: {told(read_all_piles(), WEIGHTS)}")


def told(found: Sequence[ReadPile], weights: Weights) -> str:
    """ "102 of 102, 0": right answers of all, and names that are wrong."""
    judged = [one for pile in found for one in _judged(pile, weights)]
    wrong = sum(not right and origin.status is OriginStatus.NAMED for origin, right in judged)
    return f"{sum(right for _, right in judged)} of {len(judged)}, {wrong}"


def _judged(pile: ReadPile, weights: Weights) -> list[tuple[Origin, bool]]:
    answers = answer_read(pile.read, pile.asked, weights)
    texts = {name: one.text for name, one in pile.read.case.documents.items()}
    found = []
    for expected in pile.pile.expected:
        origin = answer_among(answers.documents, answers.utterances, texts, expected) or Origin()
        found.append((origin, is_expected(origin, expected)))
    return found
