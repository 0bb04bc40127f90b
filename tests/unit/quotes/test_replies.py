"""Whom "he" means in talk: who was asked or took a side speaks next, not who spoke before."""

from __future__ import annotations

import pytest

from provenance import Document, extract_quotations

_LEE = "“It was bad,” Tom Lee said. "


def _last(text: str) -> tuple[str | None, float]:
    last = extract_quotations(Document("a", text))[-1]
    return last.speaker, last.confidence


@pytest.mark.parametrize(
    "text",
    [
        "Tom Lee, the mayor, met Bo Chen, a baker. “Is it bad?” Lee asked Chen. “It is,” he said.",
        "Tom Lee asked Bo Chen if it was bad. He said it was good.",
        "Tom Lee asked Bo Chen if it was bad. “It was good,” he said.",
        "“It was bad,” Tom Lee told Bo Chen. “It was good,” he replied.",
        "“It was bad,” Tom Lee told Bo Chen. He replied: “It was good.”",
        _LEE + "But Bo Chen disagreed. “It was good,” he said.",
        _LEE + "But Bo Chen, the mayor, disagreed. “It was good,” he said.",
        _LEE + "Mayor Bo Chen agreed. “It was worse,” he said.",
    ],
)
def test_who_is_asked_or_takes_a_side_goes_on(text: str) -> None:
    speaker, sure = _last(text)

    assert speaker == "Bo Chen"
    assert 0.7 < sure < 0.95


@pytest.mark.parametrize(
    "text",
    [
        "“It was bad,” Tom Lee told Bo Chen. “It was very bad,” he said.",
        "Tom Lee asked Bo Chen for a map of the mill. “It was bad,” he said.",
        "When Tom Lee asked Bo Chen if it was bad, he said it was.",
        _LEE + "Asked why, he replied: “It was cold.”",
        _LEE + "He agreed with Bo Chen. “It was cold,” he said.",
        "Tom Lee wrote to Ann Chen. “Is it bad?” he asked her. “I must know,” he said.",
    ],
)
def test_who_speaks_goes_on_where_nobody_was_asked(text: str) -> None:
    assert _last(text)[0] == "Tom Lee"


def test_a_role_that_takes_a_side_is_not_who_spoke() -> None:
    assert _last(_LEE + "But the mayor disagreed. “It was good,” he said.")[0] == "mayor"


def test_a_reply_to_ones_own_words_is_hardly_sure() -> None:
    assert _last(_LEE + "“It was good,” he replied.")[1] < 0.5
