"""Patterns that begin a line."""

from __future__ import annotations

import re

from provenance.text.lines import at_line_starts


def found(pattern: str, text: str) -> list[str]:
    return [match.group() for match in at_line_starts(re.compile(pattern), text)]


def test_only_the_starts_of_lines_are_tried() -> None:
    assert found(r"a\w*", "ab ac\nad\n ae\n\naf") == ["ab", "ad", "af"]


def test_a_match_over_a_line_s_end_is_not_read_twice() -> None:
    assert found(r"a\s?a", "a\na\na") == ["a\na"]


def test_an_empty_text_has_none() -> None:
    assert found("a", "") == []
