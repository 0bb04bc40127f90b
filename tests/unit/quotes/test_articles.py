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


FIRST = (
    "Ann Lee, the mayor of Norland, opened a bridge on Monday.",
    "Mayor Ann Lee said on Monday that the bridge was safe.",
    "“The bridge is safe,” said Ann Lee, the mayor.",
)
SECOND = {
    "Carl Moss, a farmer, said the bridge was too narrow.": ("Carl Moss", {"he", "the farmer", "Moss"}),
    "Carl Moss, a farmer, watched from his tractor.": ("Carl Moss", {"he", "the farmer", "Moss"}),
    "Her husband, Bo Lee, a farmer, watched from his tractor.": ("Bo Lee", {"the farmer"}),
    "Lee met Carl Moss, a farmer, after the speech.": ("Carl Moss", {"the farmer", "Mr. Moss"}),
    "Norland Rail said the bridge was too narrow.": ("Norland Rail", {"Norland Rail"}),
    "Critics say the bridge is too narrow.": ("Critics", set[str]()),
}
HOW = (
    "“We have waited a long time,” {} said.",
    "“We have waited a long time,” {} said. “Now we go.”",
    "{} said: “We have waited a long time.”",
    "{} was blunt. “We have waited a long time.”",
    "Asked whether it was over, {} nodded: “We have waited a long time.”",
)


@pytest.mark.parametrize("between", ["\n\n", " "])
@pytest.mark.parametrize("second", SECOND)
@pytest.mark.parametrize("first", FIRST)
def test_the_mention_tells_who_of_two_speaks(first: str, second: str, between: str) -> None:
    other, mentions = SECOND[second]
    for mention in ("Ms. Lee", "Mayor Lee", "the mayor", "she", *sorted(mentions)):
        for how in HOW:
            said = how.format(mention)
            text = between.join((first, second, said[0].upper() + said[1:]))
            found = extract_quotations(a_document(text, language="en"))
            wanted = other if mention in mentions else "Ann Lee"

            heard = [one.speaker for one in found if one.text.startswith(("We have", "Now we"))]
            stated = {one.speaker for one in found if one.text.startswith("We") and one.confidence > 0.8}
            assert set(heard) <= {wanted, None}, text
            assert stated <= {wanted}, text


@pytest.mark.parametrize(
    ("before", "said"),
    [
        ("Bo Lee, a farmer, said it was too narrow.", "“We have waited,” Ms. Lee said."),
        ("Bo Lee, a farmer, said it was too narrow.", "“We have waited,” Mayor Lee said."),
        ("Norland Airways said it was too narrow.", "“We have waited,” she said."),
        ("The bridge is named after Dora Finch, a nurse who died in 1950.", "“We have waited,” she said."),
        ("It is named after the late Dora Finch.", "She said: “We have waited.”"),
    ],
)
def test_whom_no_mention_of_the_mayor_means(before: str, said: str) -> None:
    assert _speakers(f"Ann Lee, the mayor, opened a bridge. {before} {said}")[-1] == "Ann Lee"


def test_the_dead_do_not_go_on_speaking() -> None:
    text = "Ann Lee opened it. It was designed by Carl Moss, who died last year. “We have waited,” he said."

    assert _speakers(text)[-1] is None


def test_who_died_may_have_spoken_where_the_text_is_about_her() -> None:
    text = "Ann Lee, who died on Monday, was a painter. “I paint what I see,” she once said."

    assert _speakers(text)[-1] == "Ann Lee"


def test_the_mayor_is_less_sure_where_two_are_near() -> None:
    text = "Mayor Ann Lee spoke. The mayor of Arden, Dora Finch, watched. “We have waited,” the mayor said."
    found = extract_quotations(a_document(text, language="en"))

    assert found[-1].confidence < 0.8


@pytest.mark.parametrize(
    "text",
    [
        "“The bridge is safe,” Ann Lee said. The road was closed. “We have waited a long time.”",
        "“The bridge is safe,” Ann Lee said. They were far away. “We have waited a long time.”",
        "“The bridge is safe,” Ann Lee said. The driver was arrested. “He was drunk when they found him.”",
    ],
)
def test_a_sentence_about_things_does_not_change_who_speaks(text: str) -> None:
    assert _speakers(text) == ["Ann Lee", "Ann Lee"]


@pytest.mark.parametrize("mention", ["the spokeswoman", "she"])
def test_who_is_nameless_keeps_what_the_text_called_her(mention: str) -> None:
    text = f"A spokeswoman for Norland Rail said the bridge was too narrow. “We have waited,” {mention} said."

    assert _speakers(text) == ["spokeswoman for Norland Rail"] * 2


def test_which_of_two_spokeswomen_is_left_open() -> None:
    text = (
        "A spokeswoman for Norland Rail said it was narrow. A spokeswoman for the police said it was safe. "
        "“We have waited,” the spokeswoman said."
    )

    assert _speakers(text)[-1] == "spokeswoman"


@pytest.mark.parametrize(
    ("told", "epithet"),
    [
        ("Carl Moss, 45, a former teacher from Arden, opened a bridge.", "the former teacher"),
        ("Carl Moss is a professor of history at Norland University.", "the professor"),
        ("Carl Moss was a bus driver for years.", "the bus driver"),
        ("Arden native Carl Moss opened a bridge.", "the Arden native"),
    ],
)
def test_what_the_text_says_he_is_means_him(told: str, epithet: str) -> None:
    assert _speakers(f"{told}\n\nIt rained all day.\n\n“We have waited,” {epithet} said.") == ["Carl Moss"]


def test_a_native_is_not_the_town() -> None:
    assert _speakers("“We have waited,” explained the Arden native.") == ["Arden native"]


@pytest.mark.parametrize(
    "label",
    [
        "Lee on Moss:",
        "Ann Lee on Carl Moss:",
        "Coach Ann Lee on Moss's injury:",
        "Lee after the game:",
        "Lee following the loss to Arden:",
    ],
)
def test_a_label_tells_who_speaks_and_then_of_what(label: str) -> None:
    assert _speakers(f"Ann Lee met Carl Moss.\n\n{label} “We have waited a long time.”") == ["Ann Lee"]


def test_a_war_on_a_town_is_nobody_of_a_label() -> None:
    found = extract_quotations(a_document("War on Arden: “We have waited a long time.”", language="en"))

    assert all(one.speaker != "War" and one.confidence < 0.8 for one in found)


@pytest.mark.parametrize("between", ["\n\n", " "])
@pytest.mark.parametrize("death", ["was killed on Monday", "died on Monday", "was found dead on Monday"])
def test_who_died_does_not_say_what_stands_behind(death: str, between: str) -> None:
    assert _speakers(f"Ann Lee, a nurse, {death}.{between}“You should have come before.”") == [None]


def test_whose_son_died_may_speak() -> None:
    text = "Ann Lee, whose son was killed in the fire, opened a school.\n\n“You should have come before.”"

    assert _speakers(text) == ["Ann Lee"]


@pytest.mark.parametrize(
    ("about", "said", "speaker"),
    [
        ("Ann Lee’s mother was in tears.", "“You should have come,” she said.", "Ann Lee’s mother"),
        ("Ann Lee was hurt. Her mother was in tears.", "“You should have come,” she said.", "her mother"),
        ("Ann Lee was hurt. Lee’s father was in tears.", "“You should have come,” he said.", "Lee’s father"),
        (
            "Ann Lee was hurt. Her mother, Dora Finch, wept.",
            "“You should have come,” she said.",
            "Dora Finch",
        ),
        ("Ann Lee was hurt. Her father was in tears.", "“You should have come,” she said.", "Ann Lee"),
        ("Ann Lee was hurt. Her mother died in 1950.", "“You should have come,” she said.", "Ann Lee"),
    ],
)
def test_a_relative_whom_the_sentence_before_is_about_speaks(about: str, said: str, speaker: str) -> None:
    assert _speakers(f"{about} {said}") == [speaker]


def test_a_headline_of_four_capitals_is_nobodys_name() -> None:
    text = "Ann Lee Opens Bridge\n\nThe mayor, Ann Lee, opened a bridge.\n\n“We have waited,” she said."

    assert _speakers(text) == ["Ann Lee"]


def test_a_name_of_three_words_alone_on_the_first_line_stays_a_name() -> None:
    assert _speakers("Ann Lee Campos\n\n“We have waited,” Campos said.") == ["Ann Lee Campos"]


OVER_BEFORE = (
    "In 2009, when Mayor Ann Lee offered the towns millions for a school,",
    "After Ann Lee promised the towns a new school,",
    "Although Ann Lee said taxes would fall,",
    "While Ann Lee told voters that taxes would fall,",
    "Even if Ann Lee agrees,",
    "With Ann Lee refusing to pay,",
    "Whatever Ann Lee says,",
    "Despite what Ann Lee claims,",
    "Ann Lee has said taxes will fall, but",
    "Critics of Ann Lee argue that she lied, but",
    "Ann Lee’s supporters know that",
)


@pytest.mark.parametrize("front", OVER_BEFORE)
@pytest.mark.parametrize(
    "tail", ["Carl Moss said.", "said Carl Moss, a farmer.", "Mr. Moss told reporters.", "he said."]
)
def test_words_behind_a_clause_that_is_over_are_of_who_closes_them(front: str, tail: str) -> None:
    text = f"Carl Moss lives in Arden. {front} “the towns were short of money and of time,” {tail} “They go.”"
    found = extract_quotations(a_document(text, language="en"))

    assert {one.speaker for one in found if one.quoted} <= {"Carl Moss", None}, text


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee urged them to “wait for a better time,” a statement said.",
        "Ann Lee said the towns were “short of money and of time,” the Norland Times reported.",
        "As Ann Lee said, “the towns were short of money and of time,” the Norland Times reported.",
        "In a clip that Ann Lee called “dull and far too long,” Carl Moss showed a school.",
        "Ann Lee said the towns were poor and “short of time,” according to the Norland Times.",
    ],
)
def test_words_that_another_only_passes_on_stay_hers(text: str) -> None:
    found = extract_quotations(a_document(text, language="en"))

    assert [one.speaker for one in found if one.quoted] == ["Ann Lee"], text
