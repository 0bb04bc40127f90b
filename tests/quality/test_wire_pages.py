"""Pages in the manner of wire copy, every text ours: whose they are, and whether they say so."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from provenance.models import Corpus, Document, DocumentEntry
from provenance.outlets.table import fold_name
from provenance.pipeline import build_report

_CASES = Path(__file__).parents[1] / "cases" / "wire_pages.jsonl"


def _rows() -> list[dict[str, Any]]:
    return [json.loads(line) for line in _CASES.read_text(encoding="utf-8").splitlines()]


@cache
def _answers() -> dict[str, DocumentEntry]:
    pages = (Document(id=row["id"], text=row["text"], outlet=row["outlet"]) for row in _rows())
    return {one.id: one for one in build_report(Corpus(tuple(pages))).documents}


@pytest.mark.parametrize("row", _rows(), ids=lambda row: row["case"])
def test_a_wire_page_has_its_origin_and_its_credit_state(row: dict[str, Any]) -> None:
    origin = _answers()[row["id"]].origin

    assert (fold_name(origin.name), origin.credit) == (fold_name(row["origin"]), row["credit"])
