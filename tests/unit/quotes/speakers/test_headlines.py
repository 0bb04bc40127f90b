"""Marks in a headline: words of someone where the text under it says so, else the writer's own."""

from __future__ import annotations

from provenance.models import Quotation
from provenance.quotes import extract_quotations
from tests.builders import a_document

BODY = (
    "Port director Bo Chen said on Monday the talks were “very good” and that the port “is closed for good”."
    "\n\n“We will not sign,” Ann Lee, the mayor, told reporters. “It was a shameful deal.”"
)


def in_headline(headline: str, body: str = BODY) -> list[Quotation]:
    found = extract_quotations(a_document(f"{headline}\n\n{body}", language="en"))
    return [quote for quote in found if quote.end <= len(headline)]


def test_words_that_the_text_quotes_are_quoted_in_the_headline_too() -> None:
    [found] = in_headline("Chen calls talks 'very good'")

    assert (found.text, found.speaker, found.kind) == ("very good", "Bo Chen", "direct")
    assert (found.speaker_mention, found.speaker_start, found.speaker_end) == ("Chen", 0, 4)


def test_words_that_nobody_says_in_the_text_are_the_writer_s() -> None:
    assert in_headline("Council backs 'green' budget") == []


def test_a_headline_s_clause_has_the_marked_words_among_its_quoted_ones() -> None:
    [found] = in_headline("Talks were ‘very good’, Chen says")

    assert (found.kind, [tuple(span) for span in found.quoted]) == ("mixed", [(12, 21)])


def test_who_is_not_named_in_the_headline_is_named_by_the_text() -> None:
    [found] = in_headline("'We will not sign' after week of talks")

    assert (found.speaker, found.speaker_mention) == ("Ann Lee", None)
    assert found.confidence > 0.5


def test_words_that_two_people_say_belong_to_the_one_whom_the_headline_names() -> None:
    body = BODY + "\n\n“The talks were very good,” Ann Lee added."

    [found] = in_headline("Chen finds talks 'very good'", body)

    assert found.speaker == "Bo Chen"


def test_words_that_two_people_say_are_nobody_s_when_it_names_neither() -> None:
    body = BODY + "\n\n“The talks were very good,” Ann Lee added."

    assert in_headline("Union talks 'very good'", body) == []


def test_apostrophes_open_no_string() -> None:
    assert in_headline("Chen's friends 'n' foes meet at Lee's house") == []


def test_a_long_first_paragraph_is_no_headline() -> None:
    lead = "The port had a 'very good' year, with more ships than in any of the ten years before it. " * 3

    assert "very good" not in [quote.text for quote in in_headline(lead.strip())]


def test_a_few_words_in_a_headline_that_names_another_are_hardly_sure() -> None:
    text = (
        "Lee delivers defense of ‘Norland values’\n\nPELL — The candidates met on Monday.\n\n"
        "“They are the Norland values we all grew up with,” Bo Chen said. Ann Lee listened.\n"
    )
    found = [one for one in extract_quotations(a_document(text)) if one.end < text.index("PELL")]

    assert [one.text for one in found] == ["Norland values"]
    assert found[0].confidence < 0.85
