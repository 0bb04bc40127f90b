"""A role means somebody only where nothing that is said with it speaks against them."""

from __future__ import annotations

import pytest

from provenance import Document, extract_quotations


def _speaker(text: str) -> str | None:
    return extract_quotations(Document(id="a", text=text))[-1].speaker


@pytest.mark.parametrize(
    ("before", "said", "speaker"),
    [
        # another nation's
        (
            "Russian President Karl Ostrow met President Ana Prado.",
            "the American president said",
            "Ana Prado",
        ),
        ("French President Karl Ostrow spoke first.", "the U.S. president said", "U.S. president"),
        ("Russian President Karl Ostrow met President Ana Prado.", "the president said", "Ana Prado"),
        (
            "Russian President Karl Ostrow met President Ana Prado.",
            "the Russian president said",
            "Karl Ostrow",
        ),
        # another body's
        (
            "President Karl Ostrow called it a good day. “It was long,” Ostrow said.",
            "the European Union’s foreign policy chief said",
            "European Union’s foreign policy chief",
        ),
        # another office that ends in the same word
        (
            "Former Prime Minister Karl Ostrow was jailed on Friday.",
            "Australia’s home minister said",
            "Australia’s home minister",
        ),
        # nobody was called an official
        (
            "Kremlin spokesman Karl Ostrow denied it on Friday.",
            "the former American official said",
            "former American official",
        ),
        # who is told by a committee is not whoever spoke last
        (
            "“It was long,” national security adviser Karl Ostrow said.",
            "the top Democrat on the Senate Fisheries Committee said",
            "top Democrat on the Senate Fisheries Committee",
        ),
        # and still
        ("Mayor Ana Prado met national security adviser Karl Ostrow.", "the mayor said", "Ana Prado"),
        ("“It was long,” Senator Ana Prado said.", "the Kentucky Republican said", "Ana Prado"),
    ],
)
def test_a_role_is_given_to_nobody_it_does_not_fit(before: str, said: str, speaker: str) -> None:
    found = _speaker(f"{before} Nobody had expected that.\n\n“We will keep the old bridge for good,” {said}.")

    assert found is not None
    assert found.removeprefix("the ").removeprefix("The ") == speaker


@pytest.mark.parametrize("asked", ["you think that the bridge", "you’ll say that the bridge"])
def test_the_reader_is_nobody_of_the_article(asked: str) -> None:
    text = f"Mayor Ana Prado opened the bridge. “It is long,” she said. Perhaps {asked} was too dear."

    found = extract_quotations(Document(id="a", text=text))

    assert [one.speaker for one in found][1:] in ([], [None])
