"""Words in marks between two verbs of saying: each verb has words of its own, or the later closes them."""

from __future__ import annotations

import pytest

from provenance import Document, extract_quotations

_FIRST, _SECOND = "The mill is old and has to go", "We never will sell it to anybody"
_SURELY = 0.8


def _speakers(text: str) -> dict[str, str | None]:
    found = extract_quotations(Document(id="a", text=text))
    return {one.text.strip(",.?"): one.speaker for one in found if one.confidence >= _SURELY}


@pytest.mark.parametrize("opening", ["", "When ", "After ", "On Monday "])
@pytest.mark.parametrize("first", ["said", "asked", "shouted", "asked him", "wrote"])
@pytest.mark.parametrize("second", ["replied,", "said,", "answered:", "told her,"])
def test_a_verb_that_leads_to_words_of_its_own_does_not_close_those_in_front(
    opening: str, first: str, second: str
) -> None:
    text = f"{opening}Ann Lee {first}, “{_FIRST},” Bo Chen {second} “{_SECOND}.”"

    assert _speakers(text) == {_FIRST: "Ann Lee", _SECOND: "Bo Chen"}


@pytest.mark.parametrize("asked", ["Asked, ", "When asked, ", "When he was asked, ", "He was asked, "])
def test_who_was_asked_does_not_say_the_question(asked: str) -> None:
    text = f"{asked}“Will you sell the old mill?” Bo Chen replied, “{_SECOND}.”"

    assert _speakers(text) == {_SECOND: "Bo Chen"}


@pytest.mark.parametrize("opening", ["When", "After", "As", "Once"])
def test_a_clause_needs_the_words_that_its_verb_leads_to(opening: str) -> None:
    assert _speakers(f"{opening} Ann Lee said, “{_FIRST},” Bo Dorn joked.") == {_FIRST: "Ann Lee"}


def test_words_further_behind_are_of_the_later_verb() -> None:
    text = f"When a guest in the hall shouted, “{_FIRST},” Bo Chen joked, again with a smile, “{_SECOND}.”"

    assert _speakers(text)[_SECOND] == "Bo Chen"
    assert _speakers(text).get(_FIRST) != "Bo Chen"


@pytest.mark.parametrize(
    "text",
    [
        f"“{_FIRST},” Bo Chen said, “{_SECOND}.”",
        f"After Ann Lee had left, “{_FIRST},” Bo Chen said, “{_SECOND}.”",
        f"Ann Lee was gone: “{_FIRST},” Bo Chen said, “{_SECOND}.”",
    ],
)
def test_a_verb_in_the_midst_closes_and_opens(text: str) -> None:
    assert _speakers(text) == {_FIRST: "Bo Chen", _SECOND: "Bo Chen"}


@pytest.mark.parametrize("scene", ["As for the mill", "On the mill", "As to the mill"])
def test_what_a_sentence_is_about_is_not_said(scene: str) -> None:
    assert list(_speakers(f"{scene}, Ann Lee said “{_FIRST}.”")) == [_FIRST]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Exit polling shows he won 83 percent of voters in Pell.", None),
        ("Ann Lee Under Fire Over Claims She Sold The Mill\n\nMs. Lee spoke on Monday.", None),
        ("Ann Lee Claims She Sold The Mill\n\nMs. Lee spoke on Monday.", "Ann Lee"),
    ],
)
def test_nouns_of_saying_have_no_subject(text: str, wanted: str | None) -> None:
    found = extract_quotations(Document(id="a", text=text))

    assert {one.speaker for one in found if one.confidence >= _SURELY} == {wanted} - {None}
