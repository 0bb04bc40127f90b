"""Signs that one page had the words before another: days that went stale, words in an editor's brackets."""

from __future__ import annotations

from provenance.models import Relation
from provenance.tracing import trace_origins
from tests.unit.tracing.cases import a_case, a_quotation, an_article, an_utterance

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
