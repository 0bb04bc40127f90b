"""The body of a text, whatever headline stands over it."""

from __future__ import annotations

import pytest

from provenance.models import Span
from provenance.text.bodies import body_key, head_lines
from tests.clock import is_within

BODY = (
    "The ferry to the outer islands ran aground on Tuesday evening with ninety passengers on board, and a "
    "lorry full of salted herring slid into the sea.\n\nNobody was hurt."
)


@pytest.mark.parametrize("head", ["", "Ferry aground\n\n", "NEWS\nFerry runs aground\nBy Jo Lee\n"])
def test_one_body_has_one_key_under_any_headline(head: str) -> None:
    assert body_key(head + BODY) == body_key(BODY)


def test_other_words_have_another_key() -> None:
    assert body_key(BODY) != body_key(BODY.replace("ninety", "seventy"))


def test_a_text_of_short_lines_is_all_body() -> None:
    assert body_key("One line.\nTwo.") != body_key("Another.\nTwo.")


def test_many_short_lines_are_no_head() -> None:
    text = "A short line.\n" * 40 + BODY

    assert head_lines(text, [Span(0, len(text))]) == ((), 0)


@pytest.mark.parametrize("junk", ["\n", "a\n", "said “", "A " * 7 + "\n", "\U0001f600"])
def test_a_megabyte_is_read_in_time(junk: str) -> None:
    text = junk * (1_000_000 // len(junk))

    assert is_within(3.0, lambda: body_key(text))
