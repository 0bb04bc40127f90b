"""What somebody makes clear, agrees with others about, warns others of; who does it in front of a colon."""

from __future__ import annotations

import pytest

from provenance.models import Quotation
from provenance.quotes import extract_quotations
from tests.builders import a_document

MILL = "Ann Lee and Bo Chen run the mill in Pell.\n\n"


def _last(text: str) -> Quotation | None:
    found = extract_quotations(a_document(MILL + text))
    return found[-1] if found else None


@pytest.mark.parametrize(
    "made",
    [
        "made clear",
        "made it clear",
        "has made it abundantly clear",
        "made clear on Monday",
        "made clear over the weekend",
        "made it clear to the board on Monday",
        "had made it pretty clear",
        "let it be known",
        "has let it be known",
    ],
)
def test_what_somebody_makes_clear_is_hers(made: str) -> None:
    found = _last(f"Lee {made} that the mill stays open.")

    assert found is not None
    assert (found.text, found.speaker) == ("that the mill stays open", "Ann Lee")


def test_words_in_marks_are_made_clear_too() -> None:
    found = _last("“The mill stays open,” Lee made clear.")

    assert found is not None
    assert (found.text, found.speaker) == ("The mill stays open,", "Ann Lee")


@pytest.mark.parametrize("text", ["It was made clear that the mill stays open."])
def test_nobody_is_named_who_makes_it_clear(text: str) -> None:
    found = _last(text)

    assert found is not None
    assert found.speaker is None


@pytest.mark.parametrize(
    "text",
    [
        "Lee made clear the good that banks do.",
        "The water made clear pools in the sand.",
        "She wore a plain coat that was made in Pell.",
        "Lee is known as a miller.",
        "Lee held talks on the claim that the mill is old.",
    ],
)
def test_what_is_clear_is_no_statement(text: str) -> None:
    assert _last(text) is None


@pytest.mark.parametrize("verb", ["made clear", "said"])
def test_who_speaks_behind_who_and_a_setting(verb: str) -> None:
    found = _last(
        f"The case went to Justice Bo Hall, who in two earlier opinions had {verb} that he would rule."
    )

    assert found is not None
    assert found.speaker == "Bo Hall"


def test_the_court_behind_who_and_a_year_speaks_itself() -> None:
    found = _last("The case went to Bo Hall, who in 2015 the court said was guilty.")

    assert found is not None
    assert found.speaker == "court"


@pytest.mark.parametrize(
    ("front", "speaker"),
    [
        ("Lee put it this way", "Ann Lee"),
        ("Lee shook her head", "Ann Lee"),
        ("She shook her head", "Ann Lee"),
        ("Mayor Lee summed it up", "Ann Lee"),
        ("Lee to Chen", "Ann Lee"),
        ("Lee on the mill", "Ann Lee"),
    ],
)
def test_who_does_something_in_front_of_a_colon(front: str, speaker: str) -> None:
    found = _last(f"{front}: “The mill stays open for good.”")

    assert found is not None
    assert found.speaker == speaker


@pytest.mark.parametrize(
    ("told", "content"),
    [
        ("assured residents", "the mill was safe"),
        ("warned residents", "the mill was not safe"),
        ("warned senior officials", "the mill was not safe"),
    ],
)
def test_those_who_are_told_are_no_part_of_it(told: str, content: str) -> None:
    found = _last(f"Lee {told} {content}.")

    assert found is not None
    assert (found.text, found.speaker) == (content, "Ann Lee")


@pytest.mark.parametrize(
    ("verb", "content"),
    [
        ("agreed with Chen", "that the mill is old"),
        ("agreed with the mayor of Pell", "that the mill is old"),
    ],
)
def test_whom_one_agrees_with_is_no_part_of_it(verb: str, content: str) -> None:
    found = _last(f"Lee {verb} {content}.")

    assert found is not None
    assert (found.text, found.speaker) == (content, "Ann Lee")


def test_claims_one_agrees_with_are_part_of_it() -> None:
    found = _last("Lee agreed with claims that the mill is old.")

    assert found is not None
    assert found.text == "claims that the mill is old"


@pytest.mark.parametrize("verb", ["backed down from", "backed away from", "backed out of"])
def test_who_backs_down_says_nothing(verb: str) -> None:
    assert _last(f"Lee {verb} her claim that the mill is old.") is None


@pytest.mark.parametrize("noun", ["raised concerns", "left no doubt", "took the view", "holds the view"])
def test_whose_concerns_they_are(noun: str) -> None:
    found = _last(f"Lee {noun} that the mill will close.")

    assert found is not None
    assert found.speaker == "Ann Lee"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The minister took 16 questions that were all about the mill.", None),
        ("The report on page 16 notes that the mill is closed.", "that the mill is closed"),
    ],
)
def test_so_many_questions_are_no_verb(text: str, content: str | None) -> None:
    found = _last(text)

    assert (found and found.text) == content
