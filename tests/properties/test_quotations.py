"""Quotations of any text: words at their offsets, nothing raises, time linear in the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.models import QuotationKind
from provenance.quotes import extract_quotations
from tests.builders import a_document
from tests.clock import cpu_seconds, grows_less_than

MARKS = [*"“”\"‘’„«»‹「」'`()[]…—:.,? \u00a0\x00\ud800"]
WORDS = ["''", "\n\n", " Ann Lee said ", " said Mr. Bo Chen", ", the mayor, ", "that ", " he ", "she added"]
STARTS = ["according to ", "Q: ", "LEE: ", "We won the vote,", "it is over.", "said", "A: "]
PIECES = st.sampled_from([*MARKS, *WORDS, *STARTS])
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map("".join))


@given(TEXTS)
def test_every_quotation_is_the_words_at_its_offsets(text: str) -> None:
    for quotation in extract_quotations(a_document(text)):
        assert text[quotation.start : quotation.end] == quotation.text
        assert 0 <= quotation.start < quotation.end
        assert all(quotation.start <= span.start < span.end <= quotation.end for span in quotation.quoted)
        if quotation.speaker_mention is not None:
            assert text[quotation.speaker_start : quotation.speaker_end] == quotation.speaker_mention


@given(TEXTS)
def test_quotations_are_in_order_and_unique(text: str) -> None:
    places = [(q.start, q.end) for q in extract_quotations(a_document(text))]

    assert places == sorted(set(places))


@given(TEXTS)
def test_kind_agrees_with_the_strings_inside_marks(text: str) -> None:
    for quotation in extract_quotations(a_document(text)):
        assert bool(quotation.quoted) is (quotation.kind is not QuotationKind.INDIRECT)
        assert 0.0 <= quotation.confidence <= 1.0
        assert quotation.speaker is not None or quotation.confidence == 0.0


@given(TEXTS)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert extract_quotations(a_document(text)) == extract_quotations(a_document(text))


@pytest.mark.parametrize(
    "unit",
    ['"', "“", "' ", " 'a", "said ", "Abc ", "A", "[", "(a ", "said that ", "Ann Lee said Bo Ray said ",
     ", the ", "“Hello\n", "and Bo said that ", "“a b c,” he said. ", "Name: “hello you all.”\n"],
    ids=repr,
)  # fmt: skip
def test_time_grows_with_the_text_and_not_faster(unit: str) -> None:
    def seconds(size: int) -> float:
        document = a_document((unit * (size // len(unit) + 1))[:size], language="en")
        return cpu_seconds(lambda: extract_quotations(document))

    seconds(5_000)

    assert grows_less_than(24, seconds, 10_000, 80_000, least=0.004)
