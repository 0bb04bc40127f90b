"""The Markdown report: readable, and nothing in it acts."""

import re
from dataclasses import replace

import pytest

from provenance.report.lookup import look_up
from provenance.report.markdown import escaped, to_markdown
from tests.builders import a_report
from tests.report_builders import a_large_report, tainted


def test_it_says_the_findings_the_odds_and_the_skipped():
    text = to_markdown(look_up(a_report()))

    assert "1. Harbour News (42 % of its text) and Morning Post (55 % of its text) share copy" in text
    assert "**Very likely from Reuters (87 %, 7 to 1), within this corpus" in text
    assert "- broken.pdf: is a binary file" in text
    assert (
        "| Harbour News | 2024-03-05 to 2024-03-06 | We will not let a single ship wait longer than it must"
        in text
    )


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("<script>", "&lt;script&gt;"),
        ("[x](javascript:1)", r"\[x\](javascript:1)"),
        ("a | b", r"a \| b"),
        ("*a* _b_ `c` ~d~", r"\*a\* \_b\_ \`c\` \~d\~"),
        ("@someone #12", "&#64;someone &#35;12"),
        ("https://x.example www.y.example", "https&#58;//x.example www&#46;y.example"),
        ("one\n\n# two\x00\u202e", "one &#35; two"),
    ],
)
def test_words_stay_words(given, kept):
    assert escaped(given) == kept


def test_a_hostile_report_makes_no_markup():
    text = to_markdown(look_up(tainted(a_report(), "\n# x <img src=x onerror=y> | [a](b) @all")))

    assert "<img" not in text
    assert "\n# x" not in text
    assert not re.search(r"(?<!\\)\[a", text)
    assert "@all" not in text


def test_every_table_row_has_the_cells_of_its_head():
    text = to_markdown(look_up(tainted(a_report(), "|a|b\\|")))

    cells = [
        len(re.findall(r"(?<!\\)\|", re.sub(r"\\\\", "", line)))
        for line in text.splitlines()
        if line[:1] == "|"
    ]
    assert set(cells) <= {4, 5, 7}


def test_a_long_report_is_cut_and_says_so():
    text = to_markdown(look_up(a_large_report(400, 150)))

    assert "The other 50 statements are in `report.json`" in text
    assert "The other 100 articles are in `report.json`" in text


def test_a_reason_is_told_once() -> None:
    report = a_report()
    group = report.copies[0]
    again = replace(group, origin=replace(group.origin, evidence=group.origin.evidence * 2))

    assert to_markdown(look_up(replace(report, copies=(again, *report.copies[1:])))) == to_markdown(
        look_up(report)
    )
