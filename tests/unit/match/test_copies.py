"""Articles that share copy, and those that only look so."""

from __future__ import annotations

from provenance.match import Field, find_reuse
from provenance.models import DateInterval, Document, Quotation, Reuse
from tests.builders import a_document, a_quotation

STORY = (
    "The ferry to the outer islands ran aground on Tuesday evening with ninety passengers on board. "
    "Nobody was hurt, but a lorry full of salted herring slid into the sea and was lost. "
    "The captain told the coast guard that a sandbank had moved since the last survey. "
    "Divers will inspect the hull as soon as the wind drops."
)
OTHER = (
    "A choir of retired miners has won the national singing prize for the third time. "
    "Its oldest member, who is ninety four, said that he would celebrate with a long nap."
)
THIRD = (
    "Bakers in the capital complain that flour has become dearer than cake. "
    "Their guild wants the minister to open the state granaries before the first snow falls."
)
STOCK = "The company was founded by two brothers in 1902 and employs four thousand people in nine countries."


def _reuse(*documents: Document, dates: dict[str, str] | None = None) -> Reuse:
    intervals = {name: DateInterval(day, day) for name, day in (dates or {}).items()}
    return find_reuse(Field(documents, dates=intervals))


def _groups(reuse: Reuse) -> list[list[str]]:
    return [[one.id for one in group.documents] for group in reuse.copies]


def test_two_prints_of_a_story_share_copy() -> None:
    reuse = _reuse(a_document(STORY, "a"), a_document(f"{OTHER}\n\n{STORY}", "b"))

    (group,) = reuse.copies

    assert [one.id for one in group.documents] == ["a", "b"]
    assert group.documents[0].share == 1.0
    assert 0.5 < group.documents[1].share < 0.9
    assert group.passages


def test_a_chain_is_no_group() -> None:
    middle = f"{STORY}\n\n{OTHER} {THIRD}"
    reuse = _reuse(a_document(STORY, "a"), a_document(middle, "b"), a_document(f"{OTHER} {THIRD}", "c"))

    assert all(not {"a", "c"} <= set(group) for group in _groups(reuse))


def test_a_copy_of_a_text_has_no_second_vote_on_who_belongs_together() -> None:
    ends = f"{OTHER} {THIRD}"
    pages = [a_document(STORY, "a"), a_document(f"{STORY}\n\n{ends}", "b"), a_document(ends, "c")]
    headed = a_document(f"Ferry aground\n\n{pages[1].text}", "d")

    before = {frozenset(group) for group in _groups(_reuse(*pages))}
    after = {frozenset(group) - {"d"} for group in _groups(_reuse(*pages, headed))}

    assert after == before


def test_a_text_that_is_there_twice_makes_no_passage_longer() -> None:
    whole = f"{STORY}\n\n{OTHER}"
    pages = [a_document(whole, "a"), a_document(STORY, "b")]

    before = {one.id for one in _reuse(*pages).passages}
    after = {one.id for one in _reuse(*pages, a_document(whole, "c")).passages}

    assert before <= after


def test_one_stock_paragraph_is_no_copy() -> None:
    reuse = _reuse(a_document(f"{OTHER} {STOCK}", "a"), a_document(f"{THIRD} {STOCK}", "b"))

    assert reuse.copies == ()
    assert len(reuse.passages) == 1


def test_shared_quotations_are_no_copy() -> None:
    words = (
        "A sandbank has moved since the last survey, and no captain alive could have seen it in that light, "
    )
    words += "so I shall drink my coffee and wait until the tide is kind enough to lift us off again"
    long = f"{OTHER} {THIRD}", " ".join(f"Item {number} of the old minutes was read." for number in range(12))
    documents = [
        a_document(f"{text}\n“{words},” said the captain.", id) for id, text in zip("ab", long, strict=True)
    ]
    quotations: dict[str, list[Quotation]] = {
        one.id: [a_quotation(one, words, "Ole Dahl")] for one in documents
    }

    reuse = find_reuse(Field(documents, quotations=quotations))

    assert reuse.copies == ()
    assert any("quotations" in one.why for one in reuse.not_linked)


def test_the_same_short_text_weeks_later_is_a_template() -> None:
    documents = a_document(STORY, "a"), a_document(STORY.replace("Tuesday", "Friday"), "b")

    assert _groups(_reuse(*documents, dates={"a": "2021-03-02", "b": "2021-03-03"})) == [["a", "b"]]
    late = _reuse(*documents, dates={"a": "2021-03-02", "b": "2021-04-20"})
    assert late.copies == ()
    assert any("recurring" in one.why for one in late.not_linked)


def test_a_frame_filled_anew_is_a_template() -> None:
    frame = (
        "Weather for {} today: dry in the morning with {} degrees, wet in the evening with {} degrees, winds "
        "from {} at {} knots, high water at {}, sunset over the harbour of {} at {}, tides as usual."
    )
    one = frame.format("Oslo", 3, 7, "Norway", 12, 931, "Moss", 1830)
    other = frame.format("Bonn", 8, 9, "Belgium", 17, 1155, "Linz", 1921)

    assert _reuse(a_document(one, "a"), a_document(other, "b")).copies == ()


def test_an_unrelated_document_changes_no_group() -> None:
    two = a_document(STORY, "a"), a_document(f"{OTHER} {STORY}", "b")

    assert _reuse(*two, a_document(THIRD, "c")).copies == _reuse(*two).copies
