"""Phrases beside a verb of saying that are no content: when, where, to whom, how it was called."""

from __future__ import annotations

import pytest

from provenance import Document, extract_quotations


def _said(text: str) -> list[str]:
    return [one.text for one in extract_quotations(Document(id="a", text=text)) if one.confidence >= 0.8]


@pytest.mark.parametrize("when", ["days ago", "hours earlier", "weeks later", "moments before"])
def test_when_it_was_said_is_not_said(when: str) -> None:
    text = f"“All I can do is ask,” Ann Lee said {when} at a news conference in Pell."

    assert _said(text) == ["All I can do is ask,"]


@pytest.mark.parametrize("scene", ["In a letter", "At a party", "In a clip"])
def test_what_the_scene_is_called_ends_with_its_string(scene: str) -> None:
    text = f"{scene} that Judge Bo Chen called “dull and old,” Ann Lee said the mill was sold."

    assert _said(text) == ["dull and old,", "the mill was sold"]


@pytest.mark.parametrize(
    "text",
    [
        "The indictment has the most detailed accusations yet that the mill was sold.",
        "Ann Lee addressed a convention of mayors on Monday in Pell.",
        "Ann Lee Just Got Asked About The Mill\n\nMs. Lee was in Pell.",
        "On Monday in Pell, Ann Lee was asked, “What is the most dangerous place in the world?”",
        "In mid-July, Norland’s land was attacked, when Arden launched a brazen attack on towns.",
        "The novel is a twist on a genre of books known as “chick lit.”",
        "The deaths followed the release of stolen tweets to “interfere in the election.”",
    ],
)
def test_nobody_says_anything(text: str) -> None:
    assert _said(text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ann Lee detailed the accusations on Monday.", "the accusations"),
        ("Ann Lee addressed the worries of the mayors on Monday.", "the worries of the mayors"),
        ("Ann Lee said days before the vote were wasted.", "days before the vote were wasted"),
        ("Ann Lee called the mill “old,” and Bo Chen left.", "the mill “old,”"),
    ],
)
def test_the_same_words_may_be_said(text: str, said: str) -> None:
    assert any(said in one or one in said for one in _said(text))


@pytest.mark.parametrize("by", ["erred by claiming", "been wrong in claiming"])
def test_who_acts_within_a_statement_is_not_who_makes_it(by: str) -> None:
    found = extract_quotations(Document(id="a", text=f"Bo Chen said Ann Lee had {by} the mill was old."))

    assert {one.speaker for one in found if one.cue == "claiming"} == {"Ann Lee"}
    assert {one.speaker for one in found if one.cue == "said"} == {"Bo Chen"}


@pytest.mark.parametrize(
    "text",
    [
        "Not a single mayor said the mill was old.",
        "But not all voters believe the mill is old.",
        "Not everyone in Pell thinks the mill is old.",
    ],
)
def test_what_not_all_say_is_not_what_all_say(text: str) -> None:
    assert _said(text) == []


def test_what_is_told_of_a_claim_is_no_part_of_it() -> None:
    text = "Despite Ann Lee's claims that her worth exceeds ten million, all of the firms put her lower."

    assert not any("firms" in one.text for one in extract_quotations(Document(id="a", text=text)))


@pytest.mark.parametrize("house", ["USA TODAY", "Pell Times"])
def test_who_writes_for_a_paper_is_not_the_paper(house: str) -> None:
    text = f"According to {house} contributor and historian David Marsh, the mill was old."

    assert [one.speaker for one in extract_quotations(Document(id="a", text=text))] == ["David Marsh"]


@pytest.mark.parametrize("name", ["Dean Johnson", "Oru Isk", "Ann Lee"])
def test_where_a_place_lies_is_not_who_speaks(name: str) -> None:
    text = f"{name}, a salesman from Pell, New Norland, says the mill is old."

    assert [one.speaker for one in extract_quotations(Document(id="a", text=text))] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "There is no sign Ann Lee is interested in leaving.",
        "There is no evidence that Ann Lee wants to sell the mill.",
        "Among Ann Lee's statements that clashed with the plan were those on the mill.",
        "Bo Chen was interviewed on “Meet the Town,” Ann Lee appeared on “State of the Town.”",
        "The mill was like a home to her.",
    ],
)
def test_signs_statements_and_appearances_are_not_what_is_said(text: str) -> None:
    assert _said(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "There is no doubt Ann Lee wants to sell the mill.",
        "No wonder Ann Lee said the mill was old.",
        "Ann Lee rejected Bo Chen's claim that the mill was old.",
    ],
)
def test_doubts_denied_leave_what_is_said(text: str) -> None:
    assert _said(text)


@pytest.mark.parametrize("claims", ["accusations", "claims", "reports"])
@pytest.mark.parametrize("verb", ["responded", "replied on Monday", "reacted"])
def test_who_answers_a_claim_does_not_make_it(verb: str, claims: str) -> None:
    assert _said(f"Ben Lee {verb} to {claims} that the mill was sold.") == []


def test_a_claim_of_nobody_leaves_the_word_to_who_had_it() -> None:
    text = (
        "“It was a sale like any other,” said Ben Lee, referring to reports that the mill was sold. "
        "“I do not know who planted the idea in their heads.”"
    )
    found = extract_quotations(Document(id="a", text=text))

    assert {one.speaker for one in found if one.text.startswith("I do")} == {"Ben Lee"}


@pytest.mark.parametrize(
    "begin", ["Ann Lee left because", "Ann Lee rejected the notion that", "Ann Lee knows that"]
)
def test_a_participle_behind_is_has_its_own_subject(begin: str) -> None:
    found = extract_quotations(
        Document(id="a", text=f"{begin} the council is demanding that the mill be sold.")
    )

    assert {one.speaker for one in found if one.cue == "demanding"} == {"council"}


@pytest.mark.parametrize(
    "aside",
    [
        "Clinton's Latino vote director",
        "the mayor's aide",
        "45",
        "who runs the mill",
        "a lawyer from Pell, Norland",
    ],
)
def test_what_one_is_behind_a_formula_is_not_said(aside: str) -> None:
    assert _said(f"According to Ann Lee, {aside}, the mill has cost a lot.") == ["the mill has cost a lot"]


def test_who_is_told_of_does_not_go_on() -> None:
    text = (
        "“It was a sale like any other,” said Ben Lee, adding that the council and Bo Chen are urging Pell "
        "to buy the mill. “I do not know who planted the idea in their heads.”"
    )
    found = extract_quotations(Document(id="a", text=text))

    assert {one.speaker for one in found if one.text.startswith("I do")} == {"Ben Lee"}


def test_who_puts_a_number_on_the_crowd_does_not_speak_to_it() -> None:
    text = (
        "“There will be a sale,” Ben Lee told a crowd that the campaign estimated at 3,000 people here. "
        "“The mill is a serious place that needs judgment.”"
    )
    found = extract_quotations(Document(id="a", text=text))

    assert {one.speaker for one in found if one.text.startswith("The mill")} == {"Ben Lee"}


def test_all_of_them_are_named() -> None:
    found = extract_quotations(
        Document(id="a", text="Bo Chen and Ann Lee have all characterized it as a duty.")
    )

    assert {one.speaker for one in found} == {"Bo Chen and Ann Lee"}


def test_marks_of_any_make_end_a_name() -> None:
    text = "Ann Lee‘s plan was old, Bo Chen said. “It was Ann Lee‘s mill and weren‘t we glad,” Ann Lee said."

    assert {one.speaker for one in extract_quotations(Document(id="a", text=text))} == {"Bo Chen", "Ann Lee"}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "“The work is amazing,” Ann Lee assured Bo Chen, after Chen told Lee that most backed her. “{}”",
            "Ann Lee",
        ),
        ("“There is a young man with problems,” Bo Chen said as Ann Lee yelled: “{}”", "Ann Lee"),
        ("“The mill is old,” Ann Lee said, adding that it would close. “{}”", "Ann Lee"),
    ],
)
def test_who_goes_on(text: str, speaker: str) -> None:
    words = "I will not let you down at all."
    found = extract_quotations(Document(id="a", text=text.format(words)))

    assert {one.speaker for one in found if one.text == words} == {speaker}


def test_where_it_was_said_does_not_say_it() -> None:
    text = "Ann Lee first said no, but in a later interview said the mill was old."

    assert {one.speaker for one in extract_quotations(Document(id="a", text=text))} <= {"Ann Lee", None}


@pytest.mark.parametrize(
    "subject",
    ["The new town council and Ann Lee", "Members of the club and Ann Lee", "The mayor and Ann Lee"],
)
def test_one_named_of_two_is_hardly_sure(subject: str) -> None:
    found = extract_quotations(Document(id="a", text=f"{subject} said the mill was old."))

    assert found and all(one.confidence < 0.8 for one in found)


@pytest.mark.parametrize(
    "subject", ["Health and Safety Minister Ann Lee", "Pell mayor and historian Ann Lee"]
)
def test_two_offices_are_one_person(subject: str) -> None:
    assert _said(f"{subject} said the mill was old.") == ["the mill was old"]
