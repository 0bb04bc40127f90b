"""How two dates compare."""

from __future__ import annotations

from provenance.dates import gap_days, narrowed, surely_before
from provenance.models import DateInterval


def of(earliest: str | None, latest: str | None = "") -> DateInterval:
    return DateInterval(earliest, earliest if latest == "" else latest)


def test_a_day_precedes_the_next_day() -> None:
    assert surely_before(of("2020-10-07"), of("2020-10-08"))


def test_day_precision_cannot_precede_same_day_minute() -> None:
    assert not surely_before(of("2020-10-07"), of("2020-10-07T23:59Z"))


def test_a_minute_cannot_precede_its_own_day() -> None:
    assert not surely_before(of("2020-10-07T00:01Z"), of("2020-10-07"))


def test_a_day_of_an_unnamed_zone_may_last_into_the_next_day_of_utc() -> None:
    assert not surely_before(of("2020-10-07"), of("2020-10-08T04:00Z"))
    assert surely_before(of("2020-10-07"), of("2020-10-08T12:00Z"))


def test_minutes_precede_each_other() -> None:
    assert surely_before(of("2020-10-07T12:30Z"), of("2020-10-07T12:31Z"))
    assert not surely_before(of("2020-10-07T12:30Z"), of("2020-10-07T12:30Z"))


def test_an_unknown_date_precedes_nothing() -> None:
    assert not surely_before(DateInterval(), of("2020-10-07"))
    assert not surely_before(of("2020-10-07", None), of("2020-10-09"))
    assert not surely_before(of("2020-10-07"), DateInterval())


def test_an_upper_bound_precedes_a_later_day() -> None:
    assert surely_before(of(None, "2020-10-07"), of("2020-10-09", None))


def test_the_gap_is_the_least_number_of_days_between() -> None:
    assert gap_days(of("2020-10-07"), of("2020-10-10")) == 2.0
    assert gap_days(of("2020-10-10"), of("2020-10-07")) == 2.0
    assert gap_days(of("2020-10-07"), of("2020-10-07")) == 0.0
    assert gap_days(of("2020-10-07T00:00Z"), of("2020-10-07T12:01Z")) == 0.5


def test_the_gap_to_an_unknown_date_is_unknown() -> None:
    assert gap_days(DateInterval(), of("2020-10-07")) is None


def test_bounds_that_contradict_narrow_nothing() -> None:
    assert narrowed(of("2020-10-07"), "2020-10-09", None) is None
