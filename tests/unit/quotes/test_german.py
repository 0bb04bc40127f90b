"""German: who speaks, and to whom, as the case, a preposition or a noun tells it."""

from __future__ import annotations

from typing import Any

import pytest

from provenance.quotes import read_quotations
from tests.builders import a_document
from tests.cases_of import cases_of


@pytest.mark.parametrize("case", cases_of("german_channels"), ids=lambda case: case["text"][:60])
def test_who_speaks_and_to_whom_are_told_apart(case: dict[str, Any]) -> None:
    last = read_quotations(a_document(case["text"], language="de")).quotations[-1]

    channel = [last.channel.name, str(last.channel.kind)] if last.channel else None
    assert (last.speaker, channel) == (case["speaker"], case["channel"])


@pytest.mark.parametrize("case", cases_of("german_speakers"), ids=lambda case: case["text"][:60])
def test_clauses_roles_and_papers_lead_to_who_speaks(case: dict[str, Any]) -> None:
    reading = read_quotations(a_document(case["text"], language="de"))

    assert [one.speaker for one in reading.quotations] == case["speakers"]


@pytest.mark.parametrize("word", ["der ", "dem „", "sagte der Zeitung ", "in einer ", "Ö1-", "auf Anfrage "])
def test_leads_to_a_channel_without_end_are_read(word: str) -> None:
    text = "„Wir gehen jetzt“, sagte Anna Berg. " + word * 20_000

    assert read_quotations(a_document(text, language="de")).quotations[0].speaker == "Anna Berg"
