"""Whom "he", "she", "it", "they" and the writer's own "I" mean."""

from __future__ import annotations

from typing import Any

import pytest

from provenance.quotes import extract_quotations
from tests.builders import a_document
from tests.cases_of import cases_of
from tests.clock import cpu_seconds, grows_less_than


@pytest.mark.parametrize("case", cases_of("whom"), ids=lambda case: case["text"][:60])
def test_he_and_she_mean_whom_a_reader_takes_them_for(case: dict[str, Any]) -> None:
    found = extract_quotations(a_document(case["text"], language="en"))

    assert found[-1].speaker in case["speaker"].split(" or ")


@pytest.mark.parametrize("case", cases_of("those"), ids=lambda case: case["text"][:60])
def test_it_and_they_mean_a_subject_or_nobody(case: dict[str, Any]) -> None:
    found = extract_quotations(a_document(case["text"], language="en"))
    meant = [one.speaker for one in found if one.speaker_mention in _PRONOUNS]

    if case["speaker"] is None:
        assert set(meant) <= {None}
    else:
        assert meant[-1] in case["speaker"].split(" or ")


_PRONOUNS = ("it", "It", "they", "They", "I", "We")


def test_two_who_may_be_meant_lower_the_confidence() -> None:
    alone = "Ann Lee came to the harbour. “It is late,” she said."
    rivals = "Ann Lee came to the harbour with Ruth Hale and Jane Moss. “It is late,” she said."

    sure, unsure = (extract_quotations(a_document(text, language="en"))[-1] for text in (alone, rivals))

    assert sure.confidence > unsure.confidence


def test_nobody_is_named_when_nobody_fits() -> None:
    found = extract_quotations(a_document("Ann Lee went home.\n\n“It is late,” he said.", language="en"))

    assert found[-1].speaker is None


@pytest.mark.parametrize(
    "piece", ["Ann Lee met Bo Chen. He said that she said he ", "he said she said ", "Ann. He "]
)
def test_pronouns_without_end_are_read_in_linear_time(piece: str) -> None:
    def seconds(times: int) -> float:
        return cpu_seconds(lambda: extract_quotations(a_document(piece * times, language="en")))

    seconds(50)
    assert grows_less_than(40, seconds, 400, 4000, least=0.01)
