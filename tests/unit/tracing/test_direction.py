"""Signs that one page had the words before another: days that went stale, words in an editor's brackets."""

from __future__ import annotations

import pytest

from provenance.models import Relation
from provenance.tracing import trace_origins
from tests.unit.tracing.cases import a_case, a_case_of_readings, a_quotation, an_article, an_utterance

STALE = "The harbour authority shut both piers today and sent the night ferries back to the mainland"


def _signals(traced: object, giver: str, taker: str) -> set[str]:
    groups = (*traced.copies, *traced.utterances)  # type: ignore[attr-defined]
    edges = [edge for group in groups for edge in group.edges if (edge.from_, edge.to) == (giver, taker)]
    return {one.signal for edge in edges for one in edge.evidence}


def test_a_day_that_went_stale_points_at_the_earlier_page() -> None:
    first = an_article("north", f"{STALE}. A long account of the day.")
    later = an_article("south", f"{STALE}. A short one.")

    traced = trace_origins(
        a_case((first, later), shared=STALE, days={"north": "2021-03-01", "south": "2021-03-04"})
    )

    assert "stale_day" in _signals(traced, "north", "south")
    assert "stale_day" not in _signals(traced, "south", "north")


def test_today_in_two_copies_of_one_day_is_not_stale() -> None:
    left = an_article("north", f"{STALE}. A long account of the day.")
    right = an_article("south", f"{STALE}. A short one.")

    traced = trace_origins(
        a_case((left, right), shared=STALE, days={"north": "2021-03-01", "south": "2021-03-01"})
    )

    assert "stale_day" not in _signals(traced, "north", "south") | _signals(traced, "south", "north")


def test_words_in_brackets_were_put_in_by_the_later_editor() -> None:
    plain = an_article(
        "north", "“He told us that the bridge would open in May,” Prado said.", byline="Kari Lind"
    )
    edited = an_article("south", "“He [the mayor] told us that the bridge would open in May,” Prado said.")
    quotes = (
        a_quotation(plain, "He told us that the bridge would open in May,"),
        a_quotation(edited, "He [the mayor] told us that the bridge would open in May,"),
    )

    traced = trace_origins(
        a_case((plain, edited), quotations=quotes, utterances=[an_utterance(quotes, Relation.EDITED)])
    )

    assert "editor_inserted" in _signals(traced, "north", "south")
    assert "editor_inserted" not in _signals(traced, "south", "north")


_COUNTED = "The harbour authority shut both piers on Wednesday and sent {} travellers home before the storm"
_NOTES = (
    "Correction: an earlier version gave the number as 3,200; it is 2,300.",
    "This story has been corrected to say that 2,300 travellers were sent home, not 3,200.",
    "Clarification: the number of travellers was wrongly given as 3,200.",
    "Richtigstellung: Es waren 2,300 Reisende.",
)


@pytest.mark.parametrize("note", _NOTES)
def test_a_copy_that_still_has_what_another_corrected_was_made_before(note: str) -> None:
    corrected = an_article("north", f"{_COUNTED.format('2,300')}. A long account of it.\n\n{note}")
    uncorrected = an_article("south", f"{_COUNTED.format('3,200')}. A short one.")
    shared = (_COUNTED.format("2,300"), _COUNTED.format("3,200"))

    traced = trace_origins(a_case_of_readings((corrected, uncorrected), shared))

    assert "reading_corrected" in _signals(traced, "north", "south")
    assert "reading_corrected" not in _signals(traced, "south", "north")
    assert [
        change.detail
        for one in traced.copies[0].documents
        for change in one.changes
        if change.signal == "reading_corrected"
    ] == [
        "The North Post corrected “3,200” to “2,300” and says so; "
        "The South Post still has “3,200” as it was before."
    ]


@pytest.mark.parametrize(
    "note", ["Correction: the mayor's name is Prado.", "The 2,300 travellers slept in a school."]
)
def test_a_note_of_something_else_corrects_no_reading(note: str) -> None:
    left = an_article("north", f"{_COUNTED.format('2,300')}. A long account of it.\n\n{note}")
    right = an_article("south", f"{_COUNTED.format('3,200')}. A short one.")
    shared = (_COUNTED.format("2,300"), _COUNTED.format("3,200"))

    traced = trace_origins(a_case_of_readings((left, right), shared))

    assert "reading_corrected" not in _signals(traced, "north", "south") | _signals(traced, "south", "north")


def test_a_copy_that_carries_an_outlets_own_note_has_its_corrected_text() -> None:
    note = "Correction: an earlier version of this North Post story gave the number as 3,200."
    text = _COUNTED.format("2,300")
    first = an_article("north", f"{text}. A long account of it.\n\n{note}")
    cut = text.removesuffix(" before the storm")
    second = an_article("south", f"{cut}. A short one.\n\n{note}")

    traced = trace_origins(a_case_of_readings((first, second), (text, cut)))

    assert "note_copied" in _signals(traced, "north", "south")
    assert "note_copied" not in _signals(traced, "south", "north")
