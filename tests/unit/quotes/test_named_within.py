"""“showed a crack that the ministry called “deep””: the words in marks are the inner clause's subject's."""

from __future__ import annotations

import pytest

from provenance import extract_quotations
from tests.builders import a_document


@pytest.mark.parametrize(
    ("text", "marked", "speaker"),
    [
        (
            "Ann Lee announced the closure as photos showed a crack in the walls of rooms that the ministry "
            "called “very deep.”",
            "very deep",
            "ministry",
        ),
        (
            "Photos show a wide crack near the pillars that the mayor described as “very deep”.",
            "very deep",
            "mayor",
        ),
        (  # the clause goes on: it stays one piece
            "The ministry said a crack that the mayor described as “very deep” was mended.",
            "very deep",
            "ministry",
        ),
        ("Ann Lee said that the party had lost a vote she called “a farce”.", "a farce", "Ann Lee"),
        ("Ann Lee presented a plan, which she called “bold”.", "bold", "Ann Lee"),
    ],
)
def test_words_that_close_a_clause_of_another_s_are_his(text: str, marked: str, speaker: str) -> None:
    found = [one for one in extract_quotations(a_document(text)) if marked in one.text]

    assert [one.speaker for one in found] == [speaker]
