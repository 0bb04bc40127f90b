"""Weekdays named in a dated text."""

from __future__ import annotations

from provenance.dates import weekday_of
from provenance.models import DateInterval

THURSDAY = DateInterval("2020-10-08", "2020-10-08")


def test_thursday_in_a_thursday_article_is_today() -> None:
    assert weekday_of("Thursday", THURSDAY).earliest == "2020-10-08"


def test_wednesday_in_a_thursday_article_is_yesterday() -> None:
    assert weekday_of("Wednesday", THURSDAY).latest == "2020-10-07"


def test_a_coming_monday_lies_ahead() -> None:
    assert weekday_of("Monday", THURSDAY, coming=True).earliest == "2020-10-12"


def test_yesterday_and_today_are_days_too() -> None:
    assert weekday_of("yesterday", THURSDAY).earliest == "2020-10-07"
    assert weekday_of("Today", THURSDAY).earliest == "2020-10-08"


def test_an_undated_text_has_no_wednesday() -> None:
    found = weekday_of("Wednesday", DateInterval())

    assert (found.earliest, found.latest) == (None, None)
    assert "not known" in found.explanation


def test_a_word_that_is_no_weekday() -> None:
    assert "names no day" in weekday_of("Somewhen", THURSDAY).explanation
