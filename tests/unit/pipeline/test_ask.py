"""One quotation asked for: the very words first, and nothing that is only alike beside them."""

from __future__ import annotations

from provenance import trace
from tests.builders import a_document

HELD = "The harbour league aims to shield its towns against floods and storms, and to protect every quay."
ALIKE = (
    "“When floods threaten the quays of any harbour league town and storms its shield, its mayor may turn "
    "to the league,” Ann Lee said."
)
WORDS = "The harbour league aims to shield its towns against floods"


def test_what_is_only_alike_goes_where_the_very_words_stand() -> None:
    corpus = [a_document(HELD, "a"), a_document(f"It rained. {HELD}", "b"), a_document(ALIKE, "c")]

    answer = trace(WORDS, corpus)

    assert [len(one.occurrences) for one in answer.passages] == [2]
    assert answer.utterances == ()


def test_another_wording_answers_where_the_very_words_stand_nowhere() -> None:
    asked = "If floods threaten the quays of any town of the harbour league, its mayor may turn to the league"

    answer = trace(asked, [a_document(ALIKE, "c"), a_document("It rained.", "d")])

    assert [one.speaker for one in answer.utterances] == ["Ann Lee"]
