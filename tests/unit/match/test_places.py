"""Words asked for are found word for word, edited, inside longer texts and in another translation."""

from __future__ import annotations

import pytest

from provenance.match import find_places

WORDS = "We have certain obligations as part of this treaty"
OTHERS = ["It rained.", "The goats went home before dusk.", ""]


@pytest.mark.parametrize(
    "text",
    [
        f"“{WORDS},” the mayor said.",
        "We have some obligations as part of this treaty",
        "As you know, we have certain commitments within the framework of this treaty.",
        "obligations as part of this treaty",
    ],
)
def test_words_are_found(text: str) -> None:
    assert [one.text for one in find_places(WORDS, [*OTHERS, text])] == [3]


def test_nothing_asked_is_nowhere() -> None:
    assert find_places("", OTHERS) == ()
    assert find_places(WORDS, []) == ()


def test_the_very_words_come_before_what_is_only_alike() -> None:
    alike = "We have some obligations as part of this treaty"
    longer = f"{'As the mayor of a small town with one bridge and no harbour told us, ' * 2}{WORDS.upper()}."

    found = find_places(WORDS, [alike, longer])

    assert [(one.text, one.exact) for one in found] == [(1, True), (0, False)]
