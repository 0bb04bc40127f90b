"""A headline is found over the text, and not made up where there is none."""

from __future__ import annotations

import pytest

from provenance.segment.headline import find_headline
from tests.builders import a_document

BODY = "The ferry that has linked the island to the mainland will make its last crossing in October."


def test_a_given_title_is_kept() -> None:
    assert find_headline(a_document("Another line over it\n\n" + BODY, title="Ferry to go")) == "Ferry to go"


@pytest.mark.parametrize(
    "over",
    [
        "",
        "World\n\n",
        "Politics, Islands\n\n",
        "By Ann Lee of the Harbour Post\n\n",
        "05/04/2031 10:09 am ET\n\n",
        "43 minutes ago | 05:08\n\n",
        "Sunday, May 4th 2031 5-Day Forecast\n\n",
    ],
)
def test_the_line_over_the_text_is_the_headline(over: str) -> None:
    assert find_headline(a_document(f"{over}Ferry line to close\n\n{BODY}")) == "Ferry line to close"


@pytest.mark.parametrize(
    "line",
    [
        "Bank cuts its growth forecast",
        "From the islands with love",
        "Photo show opens in Ost",
        "By train to Ost",
    ],
)
def test_a_headline_may_begin_or_end_like_a_line_of_the_page(line: str) -> None:
    assert find_headline(a_document(f"{line}\n\n{BODY}")) == line


@pytest.mark.parametrize("text", ["", BODY, f"{BODY}\n\n{BODY}", "Ferry line to close"])
def test_a_text_without_a_headline_has_none(text: str) -> None:
    assert find_headline(a_document(text)) is None
