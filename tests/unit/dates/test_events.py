"""Days counted from an event that another document dates."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from provenance.dates import event_counts, event_starts, resolve_published
from provenance.dates.events import by_counts, dated_starts
from provenance.models import DateBasis, DateInterval, Document
from tests.builders import a_document

COUNTING = a_document("The fighting in the valley entered a tenth day, the ministry said.", id="counting")
STARTING = a_document(
    "It was the worst fighting since it broke out on Sept. 27, she said.",
    id="starting",
    published="2020-10-07",
    outlet="The Gazette",
)


def dated(*documents: Document) -> list[tuple[Document, DateInterval]]:
    return [(one, resolve_published(one)) for one in documents]


def resolve_by_event(
    document: Document, interval: DateInterval, others: Sequence[tuple[Document, DateInterval]]
) -> DateInterval:
    starts = [(day, start, one) for one, known in others for day, start in dated_starts(one.text, known)]
    return by_counts(document, interval, starts)


def test_a_count_and_a_start_date_an_undated_article() -> None:
    found = resolve_by_event(COUNTING, DateInterval(), dated(STARTING))

    assert (found.earliest, found.latest, found.basis) == ("2020-10-06", "2020-10-07", DateBasis.RELATIVE)
    assert "entered a tenth day" in found.explanation
    assert "The Gazette" in found.explanation


def test_an_event_of_another_kind_dates_nothing() -> None:
    strike = a_document("The walkout of the nurses began on Sept. 27.", id="s", published="2020-10-07")

    assert resolve_by_event(COUNTING, DateInterval(), dated(strike)) == DateInterval()


def test_an_undated_start_lends_no_year() -> None:
    undated = a_document(STARTING.text, id="undated")

    assert resolve_by_event(COUNTING, DateInterval(), dated(undated)) == DateInterval()


def test_a_start_with_its_year_needs_no_date() -> None:
    full = a_document("The war, which broke out on 27 September 2020, goes on.", id="full")

    assert resolve_by_event(COUNTING, DateInterval(), dated(full)).earliest == "2020-10-06"


def test_the_length_of_an_event_counts_while_it_lasts() -> None:
    lasting = a_document("She called the 10-day eruption of fighting a tragedy.", id="lasting")

    assert resolve_by_event(lasting, DateInterval(), dated(STARTING)).earliest == "2020-10-06"


def test_the_length_of_an_event_told_later_dates_nothing() -> None:
    later = a_document("The 44-day war of that autumn is remembered.", id="later")
    history = a_document("The war broke out on Sept. 27, 2020.", id="history", published="2022-03-01")

    assert resolve_by_event(later, DateInterval(), dated(history)) == DateInterval()


def test_a_known_date_is_left_alone() -> None:
    known = DateInterval("2020-10-06", "2020-10-06", DateBasis.METADATA, "the metadata say 6 October 2020")

    assert resolve_by_event(COUNTING, known, dated(STARTING)) is known


def test_a_day_after_the_collection_is_refused() -> None:
    collected = DateInterval(None, "2020-10-01", DateBasis.COLLECTED, "it was collected on 1 October 2020")

    assert resolve_by_event(COUNTING, collected, dated(STARTING)) == collected


def test_two_starts_that_disagree_date_nothing() -> None:
    other = a_document("The fighting began on Sept. 20, he said.", id="other", published="2020-10-07")

    assert resolve_by_event(COUNTING, DateInterval(), dated(STARTING, other)) == DateInterval()


def test_the_order_of_the_others_does_not_matter() -> None:
    more = a_document("The fighting that began on Sept. 27 goes on.", id="more", published="2020-10-09")

    forward = resolve_by_event(COUNTING, DateInterval(), dated(STARTING, more))
    assert forward == resolve_by_event(COUNTING, DateInterval(), dated(more, STARTING))


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The clashes entered a tenth day.", (9, 10)),
        ("The strike is now in its 12th day.", (11, 12)),
        ("Protests continued for a fifth straight day.", (4, 5)),
        ("On day 30 of the war, shelling went on.", (29, 30)),
        ("Two weeks? No: twelve days into the siege, food ran out.", (11, 12)),
        ("The twenty-first century has seen many a war.", None),
        ("On the tenth day of the war, in 1967, the guns fell silent.", None),
    ],
)
def test_counts_that_speak_of_today(text: str, days: tuple[int, int] | None) -> None:
    counts = [(one.least_days, one.most_days) for one in event_counts(text)]

    assert counts == ([days] if days else [])


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("since it broke out on Sept. 27, she said", (9, 27)),
        ("The war that began Feb. 24, 2022, goes on", (2, 24)),
        ("fighting has raged since 27 September", (9, 27)),
        ("clashes erupted on Sunday, September 27", (9, 27)),
        ("He was born on Sept. 27", None),
    ],
)
def test_starts_are_found(text: str, start: tuple[int, int] | None) -> None:
    starts = [(one.date.month, one.date.day) for one in event_starts(text)]

    assert starts == ([start] if start else [])
