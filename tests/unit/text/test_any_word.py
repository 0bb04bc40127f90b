"""Patterns for one of many words."""

from __future__ import annotations

import re

import pytest

from provenance.text.any_word import any_of


@pytest.mark.parametrize("word", ["radio", "radio news", "rad", "TV", "a.b"])
def test_each_of_the_words_is_found_whole(word: str) -> None:
    pattern = re.compile(any_of(["radio", "radio news", "rad", "TV", "a.b"]))

    found = pattern.match(word + "!")

    assert found is not None and found.group() == word


def test_no_other_word_is_found() -> None:
    pattern = re.compile(any_of(["radio", "a.b"]))

    assert not any(pattern.fullmatch(other) for other in ("radi", "axb", "", "radio news"))


def test_a_space_of_the_words_may_be_one_that_joins_lines() -> None:
    assert re.fullmatch(any_of(["radio news"]), "radio\xa0news")
