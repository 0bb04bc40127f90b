"""Piles of pages in the manner of outlets and agencies, all ours: answered as a fact-checker would."""

from __future__ import annotations

from functools import cache

import pytest

from provenance.models import Corpus, Report
from provenance.pipeline import build_report
from tests.quality.piles import Expected, answer_of, is_expected, piles

_PILES = {pile.name: pile for pile in piles()}


@cache
def _report(name: str) -> Report:
    return build_report(Corpus(tuple(sorted(_PILES[name].documents, key=lambda one: one.id))))


@pytest.mark.parametrize(
    ("name", "expected"),
    [(pile.name, one) for pile in _PILES.values() for one in pile.expected],
    ids=[f"{pile.name}: {one.asked} {one.of}" for pile in _PILES.values() for one in pile.expected],
)
def test_a_pile_is_answered_as_a_fact_checker_would(name: str, expected: Expected) -> None:
    origin, credit = answer_of(_report(name), expected)

    assert origin is not None
    assert is_expected(origin, expected), (origin.status, origin.name, origin.confidence)
    assert expected.credit in (None, credit)
