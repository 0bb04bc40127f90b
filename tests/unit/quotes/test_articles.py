"""Little articles: who was brought in, what stands between, and by which mention that one speaks."""

from __future__ import annotations

import pytest

from provenance import extract_quotations
from tests.builders import a_document


def _speakers(text: str) -> list[str | None]:
    return [one.speaker for one in extract_quotations(a_document(text, language="en"))]


PAGE_LINES = (
    "The bridge in Norland. Photo: Hal Stone",
    "Photo by Hal Stone",
    "Photo courtesy of Hal Stone",
    "Image credit: Hal Stone",
    "READ MORE: Hal Stone Quits as Judge",
    "Related: Hal Stone to stand again",
)


@pytest.mark.parametrize("line", PAGE_LINES)
@pytest.mark.parametrize("said", ["“We have waited,” he said.", "He said, “We have waited.”"])
def test_a_line_of_the_page_names_nobody_whom_he_means(line: str, said: str) -> None:
    assert _speakers(f"Carl Moss opened a bridge on Monday.\n\n{line}\n\n{said}") == ["Carl Moss"]


def test_he_is_not_who_wrote_the_article() -> None:
    assert _speakers("By Hal Stone\n\n“We have waited,” he said.") == [None]


@pytest.mark.parametrize(
    "text",
    [
        "More than Hal Stone could wish came true. “We have waited,” he said.",
        "By noon Hal Stone was tired. “We have waited,” he said.",
        "Photo: Hal Stone\n\nHal Stone opened a bridge. “We have waited,” he said.",
    ],
)
def test_a_sentence_that_begins_like_such_a_line_names_him(text: str) -> None:
    assert _speakers(text) == ["Hal Stone"]


@pytest.mark.parametrize(
    "issued",
    ["issued a statement", "put out a statement", "sent out a press release", "tweeted a message"],
)
@pytest.mark.parametrize("saying", ["saying the law", "calling the law", "warning that the law"])
def test_who_issues_a_statement_says_what_it_says(issued: str, saying: str) -> None:
    text = f"After the vote, Mayor Ann Lee {issued} {saying} “is wrong for all of Norland.”"

    assert _speakers(text) == ["Ann Lee"]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee was sent a letter saying the law “is wrong for all of Norland.”",
        "Ann Lee held up a letter saying the law “is wrong for all of Norland.”",
        "The union sent Ann Lee a letter saying the law “is wrong for all of Norland.”",
    ],
)
def test_who_gets_a_letter_does_not_say_what_it_says(text: str) -> None:
    assert _speakers(text) == ["letter"]


@pytest.mark.parametrize(
    ("led", "speaker"),
    [
        ("From Lee's Facebook post:", "Ann Lee"),
        ("From Lee’s statement:", "Ann Lee"),
        ("From her statement:", "Ann Lee"),
        ("Her Facebook post read:", "Ann Lee"),
        ("From the union's letter:", "union"),
        ("From the statement:", "statement"),
    ],
)
def test_whose_the_writing_is_says_what_it_says(led: str, speaker: str) -> None:
    text = (
        f"Ann Lee won the vote.\n\nAides think that the mayor will stay. {led} “We have waited for this law.”"
    )

    assert _speakers(text)[-1] == speaker


def test_a_surname_in_front_of_where_it_was_is_who_speaks() -> None:
    text = "Ann Lee won.\n\nLee, at a rally in Dover, Norland, said she was “going to close all mines there.”"

    assert _speakers(text) == ["Ann Lee"]


def test_when_an_interview_was_aired_says_nothing() -> None:
    text = (
        "“We won,” Ann Lee said in an interview with Norland Radio's Dora Finch aired Monday on “Good Day.” "
        "“No money, no friends, and yet we won.”"
    )

    assert _speakers(text) == ["Ann Lee", "Ann Lee"]
