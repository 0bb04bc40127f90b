"""Sentences, by table (`tests/cases/sentences.jsonl`)."""

from __future__ import annotations

from typing import Any

import pytest

from provenance.models import Quotation, QuotationKind, Span
from provenance.segment import split_sentences
from tests.builders import a_document
from tests.cases_of import cases_of


@pytest.mark.parametrize("case", cases_of("sentences"), ids=lambda case: case["text"][:30] or "empty")
def test_sentences_are_split(case: dict[str, Any]) -> None:
    assert [one.text for one in split_sentences(a_document(case["text"]))] == case["sentences"]


def test_offsets_point_at_the_words() -> None:
    document = a_document(" One here. “Two there,” she said.\r\n\r\nThree. ")

    sentences = split_sentences(document)

    assert [document.text[one.start : one.end] for one in sentences] == [one.text for one in sentences]


def test_boilerplate_gives_no_sentence() -> None:
    text = "date 2020-10-08 The council met. It agreed."

    sentences = split_sentences(a_document(text), boilerplate=[Span(0, 15)])

    assert [one.text for one in sentences] == ["The council met.", "It agreed."]


def test_a_quotation_is_cut_only_between_its_sentences() -> None:
    text = "“We asked for No. Five sent word of it. They came,” she said."
    quotation = Quotation("a@1-50", "a", 1, text.index("”"), text[1:50], QuotationKind.DIRECT)

    sentences = split_sentences(a_document(text), [quotation])

    assert sentences[-1].text == "They came,” she said."
