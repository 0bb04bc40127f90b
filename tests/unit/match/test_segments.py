"""Quotations cut into sentences."""

from __future__ import annotations

from dataclasses import replace

import pytest

from provenance.match.segments import cut_quotation
from provenance.models import Span
from tests.builders import a_document, a_quotation


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("We stay. We fight on.", ["We stay.", "We fight on."]),
        ("Mr. Berg and N. Holm met.", ["Mr. Berg and N. Holm met."]),
        ("Who pays? Nobody! Ask them.", ["Who pays?", "Nobody!", "Ask them."]),
        ("They lost… influence there", ["They lost… influence there"]),
        ("Prices rose 3.5 percent", ["Prices rose 3.5 percent"]),
    ],
)
def test_sentences_are_segments(text: str, pieces: list[str]) -> None:
    quotation = a_quotation(a_document(text), text)

    assert [one.text for one in cut_quotation(quotation, text)] == pieces


def test_a_mixed_quotation_is_judged_by_its_strings() -> None:
    text = "Berg called it “a shame” and its end “far away”."
    quotation = a_quotation(a_document(text), text)
    marked = replace(quotation, quoted=(Span(16, 23), Span(38, 46)))

    assert [one.text for one in cut_quotation(marked, text)] == ["a shame", "far away"]


def test_a_text_of_a_thousand_sentences_is_one_segment() -> None:
    text = "No. " * 1000

    assert len(cut_quotation(a_quotation(a_document(text), text), text)) == 1
