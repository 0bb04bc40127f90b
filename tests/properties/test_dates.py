"""Dates of any text: no exception, ISO 8601 out, intervals in order, in time linear in the text."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.dates import (
    event_counts,
    event_starts,
    gap_days,
    narrowed,
    resolve_published,
    surely_before,
)
from provenance.dates.forms import parse_stamp
from provenance.models import DateBasis, DateInterval
from tests.builders import a_document
from tests.clock import is_within

PARTS = st.sampled_from(
    [
        "2020",
        "10",
        "7",
        "Oct",
        "October",
        "May",
        "-",
        "/",
        ".",
        ",",
        " ",
        "T",
        ":",
        "30",
        "Z",
        "+03:00",
        "pm",
        "EST",
    ]
)
WRITTEN = st.one_of(st.text(max_size=40), st.lists(PARTS, max_size=12).map("".join))
DAYS = st.dates(date(1900, 1, 1), date(2090, 1, 1))
MOMENTS = st.one_of(
    st.none(),
    DAYS.map(date.isoformat),
    st.datetimes(datetime(1900, 1, 1), datetime(2090, 1, 1)).map(lambda one: one.strftime("%Y-%m-%dT%H:%MZ")),
    st.datetimes(datetime(1900, 1, 1), datetime(2090, 1, 1)).map(lambda one: one.strftime("%Y-%m-%dT%H:%M")),
)
INTERVALS = st.builds(DateInterval, MOMENTS, MOMENTS)


@given(WRITTEN, WRITTEN, WRITTEN, WRITTEN)
def test_any_document_is_dated_in_iso_8601(published: str, collected: str, url: str, text: str) -> None:
    document = a_document(text, published=published, collected=collected, url=f"https://g.example/{url}")

    found = resolve_published(document)

    for moment in (found.earliest, found.latest):
        assert moment is None or datetime.fromisoformat(moment.removesuffix("Z"))
    if found.earliest and found.latest:
        assert found.earliest[:10] <= found.latest[:10]
    assert (found.basis is DateBasis.UNKNOWN) == (found.earliest is found.latest is None)
    assert found.explanation


@given(DAYS)
def test_every_usual_form_of_a_day_is_that_day(day: date) -> None:
    if day == date(1970, 1, 1):
        return
    forms = (
        "%Y-%m-%d",
        "%Y%m%d",
        "%d %B %Y",
        "%B %d, %Y",
        "%b %d, %Y",
        "%d.%m.%Y",
        "%a, %d %b %Y",
        "%Y/%m/%d",
    )

    for form in forms:
        stamp = parse_stamp(day.strftime(form))
        assert stamp is not None
        assert (stamp.earliest, stamp.latest) == (day.isoformat(), day.isoformat())


@given(DAYS)
def test_an_ambiguous_day_is_inside_its_range(day: date) -> None:
    for form in ("%d/%m/%Y", "%m/%d/%Y"):
        stamp = parse_stamp(day.strftime(form))
        assert stamp is not None
        assert stamp.earliest <= day.isoformat() <= stamp.latest


@given(INTERVALS, INTERVALS)
def test_two_intervals_are_not_before_each_other(a: DateInterval, b: DateInterval) -> None:
    if (a.earliest or "") <= (a.latest or "9") and (b.earliest or "") <= (b.latest or "9"):
        assert not (surely_before(a, b) and surely_before(b, a))
    assert gap_days(a, b) == gap_days(b, a)


@given(INTERVALS, MOMENTS, MOMENTS)
def test_narrowing_never_widens(a: DateInterval, earliest: str | None, latest: str | None) -> None:
    found = narrowed(a, earliest, latest)

    if found is not None:
        assert (found.earliest or "")[:10] >= (a.earliest or "")[:10]
        assert a.latest is None or (found.latest or "9")[:10] <= a.latest[:10]


HOSTILE = {
    "digits": "1",
    "numbers": "10 ",
    "years": "2020 ",
    "months": "May ",
    "dates": "7 May 2020, ",
    "slashes": "1/1/",
    "ordinals": "entered a tenth ",
    "starts": "began on ",
    "capitals": "A",
    "capitals apart": "AAA ",
    "labels": "published ",
    "stops": ". ",
    "line ends": "\n",
    "spaces": " ",
    "counts": "in its tenth day on Sept. 27 since ",
}


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_time_is_linear_in_the_text(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    document = a_document(text, url=f"https://g.example/{text}", published=text, collected=text)

    def read() -> None:
        resolve_published(document)
        event_counts(text)
        event_starts(text)

    assert is_within(4.0, read)
