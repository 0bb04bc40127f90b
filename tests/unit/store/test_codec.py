"""What is stored comes back as it was, bit for bit."""

from __future__ import annotations

import json
from dataclasses import dataclass

import pytest

from provenance.errors import InputError
from provenance.models import Document, NotLinked, Quotation, Report, Utterance
from provenance.store.codec import decode, decode_document, decode_words, encode, fingerprint
from tests.builders import a_document, a_report


def test_a_whole_report_comes_back() -> None:
    report = a_report()

    assert decode(Report, encode(report)) == report


def test_a_float_keeps_all_its_digits() -> None:
    utterance = a_report().utterances[0]
    odd = 0.1 + 0.2
    changed = type(utterance.origin)(confidence=odd)

    assert decode(type(changed), encode(changed)).confidence == odd


def test_a_lone_surrogate_comes_back() -> None:
    document = a_document("left \ud800 right")

    assert decode(Document, encode(document)) == document


def test_a_noun_with_another_field_has_another_fingerprint() -> None:
    @dataclass(frozen=True)
    class Other:
        id: str

    assert len({fingerprint(Utterance), fingerprint(Document), fingerprint(Other)}) == 3


@pytest.mark.parametrize(
    "written", ['["a","Some text."]', '{"id": "a", "text": "x"}', "{", "7", '{"kind": []}']
)
def test_an_article_that_another_program_wrote_is_an_error_in_one_line(written: str) -> None:
    with pytest.raises(InputError, match="not written as this program reads it"):
        decode_document(written)


@pytest.mark.parametrize(
    "written",
    ["}{", "[" * 200_000, "[1,2]", "7", '{"0":1}', '"abc"', '["a","b"]', '["a","b",null]', '["a","b",["c"]]'],
)
def test_an_answer_that_is_damaged_is_an_error_in_one_line(written: str) -> None:
    with pytest.raises(
        InputError, match=r"^the index: an answer \(NotLinked\) in it is not written .{1,200}$"
    ):
        decode(NotLinked, written)


@pytest.mark.parametrize("span", [[1], [1, "2"], [1, 2, 3], "12", None, 7])
def test_a_span_is_two_whole_numbers(span: object) -> None:
    quotation = json.loads(encode(a_report().quotations[0]))
    quotation[6] = [span]

    with pytest.raises(InputError, match="not written as this program reads it"):
        decode(Quotation, json.dumps(quotation))


@pytest.mark.parametrize("written", ["}", "[1]", '"ab"', '{"a":"b"}', "null"])
def test_words_are_a_list_of_words(written: str) -> None:
    assert decode_words('["a","b"]') == ("a", "b")
    with pytest.raises(InputError, match="not written as this program reads it"):
        decode_words(written)
