"""How answers look: styles for a terminal, columns, folds, and nothing an article could do to either."""

from __future__ import annotations

import click

from provenance.cli.style import Style, columns, columns_of, folded, rendered, styled


def test_a_style_becomes_the_terminal_s_own() -> None:
    assert rendered(f"a {styled('b', Style.ALARM)} c") == f"a {click.style('b', fg='red', bold=True)} c"


def test_an_article_cannot_style_or_steer() -> None:
    hostile = "\x1b[8m\x0eahidden\x0f\x1b]0;title\x07\u202e"

    shown = rendered(styled(hostile, Style.STRONG))

    assert "\x1b[8m" not in shown and "\x1b]" not in shown and "\x0e" not in shown and "\u202e" not in shown
    assert shown.startswith("\x1b[1m") and shown.endswith("\x1b[0m")


def test_columns_line_up_whatever_the_script() -> None:
    lines = columns([("新华社", "x"), (styled("Zürich", Style.STRONG), "x"), ("e\u0301a", "x")])

    assert len({columns_of(line[: line.index("x")]) for line in lines}) == 1


def test_nothing_in_no_columns() -> None:
    assert columns([]) == []


def test_folded_lines_keep_to_the_width_and_hang() -> None:
    lines = list(folded("  · ", "word " * 60))

    assert max(map(len, lines)) <= 96
    assert [line[:4] for line in lines[:2]] == ["  · ", "    "]


def test_a_long_word_is_cut_and_a_long_text_takes_linear_time() -> None:
    assert max(map(len, folded("", "x" * 500))) == 96
    assert sum(1 for _ in folded("", "said " * 200_000)) > 9_000
