"""Stretches of text that stand in several documents, with every place."""

from __future__ import annotations

from provenance.match import Field, find_reuse
from provenance.models import Document, Passage, Span
from tests.builders import a_document

MILL = (
    "The old mill on the northern bank burnt down on Sunday while the fire brigade of three towns looked on."
)
FAIR = "A travelling fair with eleven carousels and a brass band will open on the meadow behind the station."
OWN = "Nothing else of any interest happened in the valley, and the goats went home before the rain began."


def _passages(*documents: Document, boilerplate: dict[str, list[Span]] | None = None) -> tuple[Passage, ...]:
    return find_reuse(Field(documents, boilerplate=boilerplate or {})).passages


def _shown(passage: Passage, documents: list[Document]) -> list[str]:
    texts = {one.id: one.text for one in documents}
    return [texts[at.document][at.start : at.end] for at in passage.occurrences]


def test_a_shared_sentence_is_a_passage_with_both_places() -> None:
    documents = [a_document(f"{MILL} {OWN}", "a"), a_document(f"Yesterday. {MILL}", "b")]

    (passage,) = _passages(*documents)

    assert _shown(passage, documents) == [MILL, MILL]


def test_a_sentence_with_another_end_is_a_passage_as_far_as_it_is_shared() -> None:
    documents = [a_document(MILL, "a"), a_document(f"{MILL[:-1]}, reported the valley's news agency.", "b")]

    (passage,) = _passages(*documents)

    assert _shown(passage, documents) == [MILL[:-1], MILL[:-1]]


def test_sentences_that_stand_together_are_one_passage() -> None:
    documents = [a_document(f"{MILL} {FAIR}", "a"), a_document(f"{OWN}\n\n{MILL} {FAIR}", "b")]

    assert len(_passages(*documents)) == 1


def test_a_passage_keeps_together_over_a_changed_word() -> None:
    documents = [a_document(MILL, "a"), a_document(MILL.replace("Sunday", "Monday"), "b")]

    (passage,) = _passages(*documents)

    assert [at.score < 1.0 for at in passage.occurrences].count(True) == 1
    assert all(len(text) == len(MILL) for text in _shown(passage, documents))


def test_a_third_document_with_a_part_adds_a_passage_and_leaves_the_first() -> None:
    two = [a_document(f"{MILL} {FAIR}", "a"), a_document(f"{OWN} {MILL} {FAIR}", "b")]

    before = _passages(*two)
    after = _passages(*two, a_document(f"It was quiet. {FAIR} So they say.", "c"))

    assert before[0].id in {one.id for one in after}
    assert any({at.document for at in one.occurrences} == {"a", "b", "c"} for one in after)


def test_boilerplate_is_no_passage() -> None:
    documents = [a_document(f"{MILL} {OWN}", "a"), a_document(MILL, "b")]

    assert _passages(*documents, boilerplate={"a": [Span(0, len(MILL))]}) == ()


def test_small_words_are_no_passage() -> None:
    phrase = "at the end of the day on the one hand and then on the other"

    assert (
        _passages(a_document(f"It was {phrase} late.", "a"), a_document(f"So {phrase} it rained.", "b")) == ()
    )


def test_a_passage_is_known_by_its_words() -> None:
    one = _passages(a_document(MILL, "a"), a_document(f"{OWN} {MILL}", "b"))
    other = _passages(a_document(f"{FAIR} {MILL}", "x"), a_document(MILL, "y"))

    assert [passage.id for passage in one] == [passage.id for passage in other]
    assert one[0].id.startswith("P-")
