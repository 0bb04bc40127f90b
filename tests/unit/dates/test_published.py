"""When a document was published, by table: `tests/cases/dates_metadata.jsonl` and `dates_published.jsonl`."""

from __future__ import annotations

from typing import Any

import pytest

from provenance.dates import resolve_published
from provenance.dates.forms import parse_stamp
from tests.builders import a_document
from tests.cases_of import cases_of

FIELDS = ("text", "url", "published", "collected")


@pytest.mark.parametrize("case", cases_of("dates_metadata"), ids=lambda case: case["written"] or "empty")
def test_a_written_date_is_read(case: dict[str, Any]) -> None:
    stamp = parse_stamp(case["written"])

    read = (stamp.earliest, stamp.latest) if stamp and not stamp.is_default else (None, None)
    assert read == (case["earliest"], case["latest"])


@pytest.mark.parametrize("case", cases_of("dates_published"), ids=lambda case: case["why"])
def test_a_document_is_dated(case: dict[str, Any]) -> None:
    document = a_document(**{name: case[name] for name in FIELDS if name in case})

    found = resolve_published(document)

    assert (found.earliest, found.latest, found.basis) == (case["earliest"], case["latest"], case["basis"])
    assert case.get("says", "") in found.explanation


def test_every_answer_explains_itself() -> None:
    found = resolve_published(a_document(published="2020-10-07", url="https://gazette.example/2020/10/20/a"))

    assert found.explanation == (
        "the metadata say 7 October 2020, but the address says 20 October 2020; either may be right"
    )
