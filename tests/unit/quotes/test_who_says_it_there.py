"""Who makes a statement where another noun stands nearer: who listens, who is told, what an office is for."""

from __future__ import annotations

import pytest

from provenance import Document, extract_quotations


def _found(text: str) -> list[tuple[str, str | None]]:
    return [(one.text, one.speaker) for one in extract_quotations(Document(id="a", text=text))]


@pytest.mark.parametrize(
    "who", ["the court", "a court", "the inquest", "the jury", "Pell Crown Court", "MPs"]
)
def test_who_listens_does_not_say_it(who: str) -> None:
    verb = "hear" if who == "MPs" else "hears"
    behind = _found(f"The ferry had been overloaded by sixty people, {who} {verb}.")
    front = _found(f"{who[0].upper()}{who[1:]} heard that the ferry had been overloaded by sixty people.")

    assert behind == [("The ferry had been overloaded by sixty people", None)]
    assert front == [("that the ferry had been overloaded by sixty people", None)]


def test_one_who_heard_it_is_named() -> None:
    assert _found("Ann Lee heard that the mill was sold.") == [("that the mill was sold", "Ann Lee")]


@pytest.mark.parametrize(
    "told",
    ["the Appeals Court judges", "the Harbour Safety Council (HSC)", "the council members", "the court"],
)
def test_who_is_told_does_not_say_it(told: str) -> None:
    assert _found(f"Ann Lee, the mayor, told {told} that the pier was lost.") == [
        ("that the pier was lost", "Ann Lee")
    ]


@pytest.mark.parametrize(
    "field", ["Roads", "Revenue and Disaster Management", "Disaster Management", "Health"]
)
@pytest.mark.parametrize("name", ["Tiko Rundel", "TKSR Rundel", "T.K. Rundel"])
def test_what_an_office_is_for_is_no_part_of_a_name(field: str, name: str) -> None:
    text = (
        f"Minister for {field} {name} came on Monday.\n\n“The pier will stand for many years,” Rundel said."
    )

    assert _found(text) == [("The pier will stand for many years,", name)]


def test_a_field_is_part_of_a_name_without_an_office() -> None:
    text = "Trade Health Norland came on Monday. Trade Health Norland said the pier was lost."

    assert _found(text) == [("the pier was lost", "Trade Health Norland")]


@pytest.mark.parametrize("verb", ["gave an assurance", "issued a stark warning", "made a promise"])
def test_who_gives_a_word_says_what_it_is(verb: str) -> None:
    assert _found(f"Ann Lee {verb} that the pier would stand.") == [("that the pier would stand", "Ann Lee")]


def test_who_is_given_a_word_does_not_say_it() -> None:
    found = _found("Ann Lee was given an assurance that the pier would stand.")

    assert all(speaker is None for _, speaker in found)


@pytest.mark.parametrize(
    "text",
    [
        "The river is rising, found a study by Pell College.",
        "The river is rising, a study by Pell College found.",
        "The river is rising, says a study by Pell College.",
        "The river is rising, according to a study by Pell College.",
        "A study by Pell College found the river is rising.",
    ],
)
def test_a_study_is_called_by_its_maker(text: str) -> None:
    ((words, speaker),) = _found(text)

    assert words.lower() == "the river is rising"
    assert speaker == "study by Pell College"


def test_whom_one_meets_is_another() -> None:
    ((_, speaker),) = _found("After meeting Mr. Cole, the mayor said the pier was lost.")
    ((_, held),) = _found("Mr. Cole, the mayor, said the pier was lost.")

    assert (speaker, held) == ("mayor", "Cole")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Ann Lee said the town — once held to be rich — has spent it.",
            "the town — once held to be rich — has spent it",
        ),
        ("Ann Lee said the town has spent it — once it was rich.", "the town has spent it"),
        ("PELL // The pier was lost, Ann Lee said.", "The pier was lost"),
        (
            "A man accused of arson was held on Monday, Ann Lee said.",
            "A man accused of arson was held on Monday",
        ),
    ],
)
def test_where_a_statement_begins_and_ends(text: str, words: str) -> None:
    assert (words, "Ann Lee") in _found(text)


def test_what_one_is_accused_of_ends_before_the_verb() -> None:
    assert _found("The man accused of arson was jailed on Monday.") == [("arson", None)]


def test_whom_the_police_question_is_no_statement() -> None:
    assert _found("Lodgers who were questioned by the police said the theft never happened.") == [
        ("the theft never happened", "Lodgers")
    ]


@pytest.mark.parametrize("heard", ["he rose at 3.15 and left", "the ferry had been full"])
def test_what_a_court_heard_needs_no_that(heard: str) -> None:
    assert _found(f"The court heard {heard}.") == [(heard, None)]
    assert _found("The court heard two witnesses on Monday.") == []


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("said the meeting, which he did not attend, broke the law", "the meeting, which he did not attend"),
        ("alleged that the vote, which he lost, was unlawful", "that the vote, which he lost, was unlawful"),
        ("said the layoffs weren‘t a surprise", "the layoffs weren‘t a surprise"),
    ],
)
def test_a_statement_keeps_its_verb(told: str, words: str) -> None:
    ((found, speaker),) = _found(f"Bo Chen {told}.")

    assert found.startswith(words)
    assert speaker == "Bo Chen"


def test_what_one_blames_ends_before_what_one_calls_for() -> None:
    found = _found(
        "Bo Chen has blamed the cuts that hit the town on the board and is calling for its removal."
    )

    assert found == [("the cuts that hit the town on the board", "Bo Chen"), ("its removal", "Bo Chen")]


@pytest.mark.parametrize("title", ["chief of operations", "assistant commissioner of operations"])
def test_a_name_stands_behind_what_an_office_is_for(title: str) -> None:
    assert _found(f"Pell Police {title} Tiko Rundel told reporters that the pier was lost.") == [
        ("that the pier was lost", "Tiko Rundel")
    ]


@pytest.mark.parametrize(
    "text", ["Meanwhile, the pier was lost, Ann Lee said.", "“Meanwhile, the pier was lost,” Ann Lee said."]
)
def test_a_writers_meanwhile_is_not_said_but_a_speakers_is(text: str) -> None:
    ((words, speaker),) = _found(text)

    assert words.startswith("Meanwhile") == text.startswith("“")
    assert speaker == "Ann Lee"


def test_who_speaks_past_a_clause_of_his_own() -> None:
    told = "the fire was reported by island media"
    found = _found(f"Ann Lee, the chief, left. It was Ann Lee who when {told} said the claims were false.")

    assert found[-1] == ("the claims were false", "Ann Lee")
