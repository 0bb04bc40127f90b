"""Sentences and furniture of any text: exact spans, in order, apart, in time linear in the text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.models import Span
from provenance.segment import find_boilerplate, split_sentences
from provenance.text.paragraphs import split_paragraphs
from tests.builders import a_document
from tests.clock import is_within

LINES = st.sampled_from(
    [
        "The council met on Monday and agreed to open the harbour for the summer, the mayor said.",
        "“We agreed,” she said. “It was time!” Lee added.",
        "Related articles",
        "Share on Facebook",
        "Subscribe to our newsletter",
        "This website uses cookies. You accept our cookie policy.",
        "Ann Lee",
        "(Reporting by Bo Chen)",
        "This program is free software; you can redistribute it WITHOUT ANY WARRANTY.",
        "",
    ]
)
TEXTS = st.one_of(st.text(max_size=300), st.lists(LINES, max_size=12).map("\n".join))


@given(TEXTS)
def test_sentences_are_the_words_at_their_offsets(text: str) -> None:
    sentences = split_sentences(a_document(text))

    assert all(text[one.start : one.end] == one.text and one.text == one.text.strip() for one in sentences)
    assert all(left.end <= right.start for left, right in pairwise(sentences))


@given(TEXTS)
def test_no_word_is_lost_between_sentences(text: str) -> None:
    kept = "".join(one.text for one in split_sentences(a_document(text)))

    assert "".join(kept.split()) == "".join(text.split())


@given(TEXTS, st.lists(st.tuples(st.integers(0, 300), st.integers(0, 300)), max_size=5))
def test_sentences_keep_out_of_boilerplate(text: str, pairs: list[tuple[int, int]]) -> None:
    spans = [Span(min(pair), max(pair)) for pair in pairs]

    for one in split_sentences(a_document(text), boilerplate=spans):
        assert not any(one.start < end and start < one.end for start, end in spans if start < end)


@given(st.lists(TEXTS, max_size=5))
def test_furniture_is_spans_in_order_and_apart(texts: list[str]) -> None:
    documents = [a_document(text, id=str(number), outlet="Gazette") for number, text in enumerate(texts)]

    for id, spans in find_boilerplate(documents).items():
        text = texts[int(id)]
        assert all(0 <= start < end <= len(text) for start, end in spans)
        assert all(left.end < right.start for left, right in pairwise(spans))


@given(st.lists(TEXTS, max_size=5))
def test_the_order_of_documents_does_not_matter(texts: list[str]) -> None:
    documents = [a_document(text, id=str(number), outlet="Gazette") for number, text in enumerate(texts)]

    assert find_boilerplate(documents) == find_boilerplate(documents[::-1])


HOSTILE = {
    "quotation marks": "“",
    "straight marks": '"',
    "capitals": "A",
    "capitals apart": "A ",
    "initials": "A. ",
    "said": "said ",
    "brackets": "(",
    "stops": ".",
    "stops apart": ". ",
    "line ends": "\n",
    "spaces": " ",
    "tail headings": "Related articles\n",
    "sentences": "The council met on Monday and agreed to open the harbour, the mayor said.\n",
    "cookies": "you accept our cookie policy ",
    "buttons": "share 1 tweet 2 ",
    "digits": "1",
    "licences": "licence ",
    "seekers": "seeks ",
    "code": "{<a",
    "blobs": "/",
    "names": "Aa’-",
    "nothing": "",
}


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_time_is_linear_in_the_text(unit: str) -> None:
    text = unit * (400_000 // max(1, len(unit)))
    document = a_document(text, outlet="Gazette")

    def read() -> None:
        boilerplate = find_boilerplate([document])["a"]
        split_sentences(document, boilerplate=boilerplate)
        split_paragraphs(text)

    assert is_within(4.0, read)
