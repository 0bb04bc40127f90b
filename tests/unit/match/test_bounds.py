"""Families of thousands, endless repetition and dust cost little more than their size."""

from __future__ import annotations

from provenance.match import Field, compare, find_reuse
from provenance.match.near import near_pairs
from provenance.models import Document
from tests.builders import a_document, a_quotation

LONG = (
    "The harbour master said that the old lighthouse on the northern pier would be lit again before winter."
)
STORY = (
    f"{LONG} Its lamp, which was stolen by a rival town in 1931, came back last week in a crate of oranges."
)


def test_thousands_of_identical_documents_are_one_group_and_one_passage() -> None:
    documents = [Document(id=str(number), text=STORY) for number in range(3000)]

    reuse = find_reuse(Field(documents))

    assert [len(one.documents) for one in reuse.copies] == [3000]
    assert [len(one.occurrences) for one in reuse.passages] == [3000]


def test_thousands_of_identical_quotations_are_one_utterance() -> None:
    documents = [Document(id=str(number), text=LONG) for number in range(2000)]
    quotations = {one.id: [a_quotation(one, LONG, "Ann Lee")] for one in documents}

    reuse = find_reuse(Field(documents, quotations=quotations))

    assert [len(one.renderings) for one in reuse.utterances] == [2000]


def test_hundreds_of_altered_copies_are_one_group() -> None:
    documents = [
        a_document(f"{STORY} {LONG.replace('winter', f'day {number}')} Fin.", str(number))
        for number in range(300)
    ]

    reuse = find_reuse(Field(documents))

    assert max(len(one.documents) for one in reuse.copies) >= 290


def test_one_word_repeated_is_no_burden() -> None:
    documents = [a_document("word " * 200_000, "a"), a_document("word " * 199_999, "b")]

    assert find_reuse(Field(documents)).passages == ()


def test_dust_is_no_burden() -> None:
    assert len(near_pairs([f"w{number}" for number in range(100_000)]).left) == 0


def test_long_and_broken_texts_are_compared() -> None:
    assert compare("word " * 100_000, "word " * 100_000 + "more").score > 0.9
    assert compare("[" * 100_000, "…" * 100_000).score == 0.0
    assert compare("\ud800 alpha beta gamma", "alpha beta gamma \udfff").score > 0.5
