"""Origins of single pages: a table that an editor could extend."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from provenance.models import Document
from provenance.quotes import read_quotations
from provenance.tracing import Case, trace_origins

_CASES = [
    json.loads(line)
    for line in (Path(__file__).parents[2] / "cases" / "origins.jsonl")
    .read_text(encoding="utf-8")
    .splitlines()
]


@pytest.mark.parametrize("case", _CASES, ids=lambda case: case["case"])
def test_a_page_that_shares_nothing(case: dict[str, Any]) -> None:
    page = Document(id="page", text=case["text"], outlet=case["outlet"], title=case.get("title"))
    credits = {page.id: read_quotations(page).credits}

    origin = trace_origins(Case({page.id: page}, credits=credits)).documents[page.id]

    assert (origin.name, origin.in_corpus, str(origin.credit)) == (
        case["origin"],
        case["in_corpus"],
        case["credit"],
    )


def test_a_dateline_without_an_agency_hardly_speaks_for_the_paper() -> None:
    text = (
        "DELTAVILLE, Norland -- Two ferries ran into each other on Sunday. Nobody was hurt, said the harbour."
    )

    bare = _confidence(text, outlet="The New York Times")
    signed = _confidence(f"By Ann Lee\n\n{text}", outlet="The New York Times")

    assert bare < 0.7 < signed


def _confidence(text: str, outlet: str) -> float:
    page = Document(id="page", text=text, outlet=outlet)
    credits = {page.id: read_quotations(page).credits}
    return trace_origins(Case({page.id: page}, credits=credits)).documents[page.id].confidence
