"""An article under “By Agencies” hides no credit: reports quote its words, never say that it shows none."""

from __future__ import annotations

import pytest

from provenance import Document, build_report
from provenance.models import CreditState
from provenance.report.findings import list_findings
from provenance.report.lookup import Lookup, agencies_unnamed, credit_words, look_up

_COPY = (
    "A fire that broke out early on Saturday destroyed two mills and a packing plant in Pell, and nobody was"
    " hurt, the rescue service said.\n\n"
    "“The plastic dripped like wax and the dogs would not come out,” owner Ramon Sidd said.\n\n"
    "Twenty-two firefighters worked until noon to cool the area, and the county road remains closed."
)
_WIRE = Document("wire", f"PELL, March 12 (Reuters) - {_COPY}", outlet="The Corvel Times")


def _found(*others: str) -> Lookup:
    pages = [Document(f"page{at}", text, outlet=f"Arden {at}") for at, text in enumerate(others)]
    return look_up(build_report([_WIRE, *pages]))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"By Agencies\n\n{_COPY}", "By Agencies"),
        (f"Staff and Wire Reports\n\n{_COPY}", "Staff and Wire Reports"),
        (f"{_COPY} (With agency inputs)", "With agency inputs"),
        (f"Redacción y agencias\n\n{_COPY}", "Redacción y agencias"),
    ],
)
def test_the_words_that_credit_agencies_are_quoted(text: str, words: str) -> None:
    found = _found(text)
    entry = found.documents["page0"]

    assert entry.origin.credit is CreditState.STRIPPED  # the house that is named elsewhere
    assert agencies_unnamed(entry) == words
    assert credit_words(entry.origin.credit, entry) == f"credits “{words}”, and names none"
    sentences = [finding.sentence for finding in list_findings(found)]
    assert any(f"credits “{words}” and no agency by its name" in one for one in sentences)
    assert not any("no credit" in one for one in sentences)


def test_who_shows_no_credit_at_all_is_said_to() -> None:
    found = _found(f"By Agencies\n\n{_COPY}", _COPY)

    sentences = [finding.sentence for finding in list_findings(found)]
    assert any("Arden 1 shows no credit; Arden 0 credits “By Agencies”" in one for one in sentences)


def test_agencies_in_a_sentence_credit_nobody() -> None:
    entry = _found(f"{_COPY}\n\nAgencies were late, and the agencies of the state said so.").documents[
        "page0"
    ]

    assert agencies_unnamed(entry) is None
