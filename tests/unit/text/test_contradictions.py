"""Texts that deny each other are never one statement, however alike their words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from provenance.text.contradictions import contradiction

CASES = Path(__file__).parents[2] / "cases" / "renderings-contradictions.jsonl"


@pytest.mark.parametrize(
    "case", [json.loads(line) for line in CASES.read_text("utf-8").splitlines()], ids=str
)
def test_contradictions(case: dict[str, object]) -> None:
    left, right = str(case["left"]), str(case["right"])

    assert bool(contradiction(left, right)) == case["contradict"]
    assert bool(contradiction(right, left)) == case["contradict"]
