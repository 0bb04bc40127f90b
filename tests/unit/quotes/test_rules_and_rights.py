"""What is done by a rule, what one may do, whom one reaches: none of them says what stands there."""

from __future__ import annotations

import pytest

from provenance import Document, extract_quotations


def _found(text: str) -> list[tuple[str, str | None]]:
    return [(one.text, one.speaker) for one in extract_quotations(Document(id="a", text=text))]


@pytest.mark.parametrize("rule", ["plan", "the law", "the club's own rules", "schedule", "her rank"])
def test_what_is_done_by_a_rule_is_not_told_by_it(rule: str) -> None:
    assert _found(f"The march was held according to {rule}.") == []
    assert _found(f"Ann Lee said that the march was held according to {rule}.") == [
        (f"that the march was held according to {rule}", "Ann Lee")
    ]


@pytest.mark.parametrize("paper", ["the law", "a study", "Ann Lee", "the plans"])
def test_what_stands_in_a_document_is_told_by_it(paper: str) -> None:
    assert [text for text, _ in _found(f"The shop must close at noon, according to {paper}.")] == [
        "The shop must close at noon"
    ]


@pytest.mark.parametrize("may", ["right", "power", "authority", "obligation"])
def test_who_may_announce_something_has_not_announced_it(may: str) -> None:
    assert _found(f"Ann Lee said the guild had the {may} to announce further marches.") == [
        (f"the guild had the {may} to announce further marches", "Ann Lee")
    ]


def test_who_uses_the_opportunity_does_announce() -> None:
    told = _found("Ann Lee used the opportunity to announce a march.")

    assert told == [("a march", "Ann Lee")]


@pytest.mark.parametrize("reached", ["contacted", "called", "visited"])
def test_who_is_reached_is_not_who_complains(reached: str) -> None:
    speakers = [who for _, who in _found(f"Some growers {reached} Ann Lee to complain about the rain.")]

    assert "Ann Lee" not in speakers


def test_who_is_moved_to_speak_does() -> None:
    assert ("that she would go", "Ann Lee") in _found("The vote led Ann Lee to say that she would go.")


@pytest.mark.parametrize(
    "what", ["CEO of the North & West Growers", "Head of the Growers Guild", "head of the Growers Guild"]
)
def test_an_office_behind_a_comma_needs_no_second_one(what: str) -> None:
    assert _found(f"Paul Marsh, {what} said that the hall was full.") == [
        ("that the hall was full", "Paul Marsh")
    ]


def test_a_station_numbered_in_words_is_told_as_a_whole() -> None:
    assert _found("Joe Marsh told RTV Radio One that it is “very hard to watch the other boats”.") == [
        ("that it is “very hard to watch the other boats”", "Joe Marsh")
    ]


def test_what_a_body_is_stands_between_its_words_and_its_name() -> None:
    text = "“We have lifted the threat,” their union, the Northern Pilots' Guild (NPG) said on Monday."

    assert _found(text) == [("We have lifted the threat,", "Northern Pilots' Guild")]


def test_an_adjective_behind_its_noun_leads_to_no_clause() -> None:
    assert all("driving" not in text for text, _ in _found("Farmers angry over prices are driving to Leeds."))


def test_a_verb_with_its_auxiliary_is_said_by_whom_the_sentence_opens_with() -> None:
    text = "Mayor Ann Lee whose bid was thrown out by the court, has said she respected the ruling."

    assert _found(text) == [("she respected the ruling", "Ann Lee")]


def test_what_stands_behind_a_bracket_is_none_of_its_words() -> None:
    assert _found("The suit was lodged [The Echo reports] by Ann Lee and Bo Chen.") == []


@pytest.mark.parametrize("text", ["land identified for farm use", "a mill proposed for the north bank"])
def test_what_a_thing_is_meant_for_is_nobodys_words(text: str) -> None:
    assert _found(f"The deal stays within {text}.") == []


def test_the_name_behind_a_portfolio_has_none_of_it() -> None:
    text = "The Minister for Farming and the Coast Charlie Quinn said the pier was lost."

    assert _found(text) == [("the pier was lost", "Charlie Quinn")]


def test_what_should_not_be_done_is_part_of_what_is_said() -> None:
    cue = "instead of attacking the mayor and calling for his head"
    text = f"Ann Lee said {cue}, people should help him."

    assert _found(text) == [(f"{cue}, people should help him", "Ann Lee")]


@pytest.mark.parametrize("aside", ["in responding to the questions from", "in reaction to the vote by"])
def test_whom_one_answers_does_not_say_it(aside: str) -> None:
    text = f"Alex Marsh, {aside} the council said it was late."

    assert _found(text) == [("it was late", "Alex Marsh")]


def test_what_the_speaker_does_meanwhile_is_none_of_the_words() -> None:
    text = "The talks will go on, Ann Lee said after the meeting, terming the talks as positive."

    assert _found(text)[0] == ("The talks will go on", "Ann Lee")
    assert all("terming" not in what for what, _ in _found(text))


def test_crews_that_respond_say_nothing() -> None:
    text = "Crews responded to the reports of a man who was shot, officials said."

    assert _found(text) == [("Crews responded to the reports of a man who was shot", "officials")]


def test_nobody_is_called_by_a_verb() -> None:
    text = "Deputies say a man called 911 claiming that another had threatened his life."

    assert "Deputies say a man" not in [who for _, who in _found(text)]


@pytest.mark.parametrize(
    ("printed", "speaker"),
    [
        ("Tamale South MP", "Tamale South MP"),
        ("Ann Lee MP", "Ann Lee"),
        ("South York MP Ann Lee", "Ann Lee"),
    ],
)
def test_a_seat_is_no_name(printed: str, speaker: str) -> None:
    assert _found(f"“We feel let down by all of this,” {printed} said.") == [
        ("We feel let down by all of this,", speaker)
    ]
