"""Segments of a new document held against utterances already known."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from provenance.match import recognise
from provenance.models import Utterance

WORDINGS = [
    f"We will rebuild bridge {number} before the winter comes to valley {number}" for number in range(9)
]


def test_the_words_of_a_wording_are_weighed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    weighed: list[frozenset[str]] = []
    weight = recognise._weight

    def counted(words: Iterable[str]) -> float:
        weighed.append(frozenset(words))
        return weight(words)

    monkeypatch.setattr(recognise, "_weight", counted)
    known = recognise.Known(Utterance("U-1", "Ann Lee", WORDINGS[0], ()), tuple(WORDINGS))

    wordings = [recognise._wording(known, text) for text in known.texts]
    for number in range(5):
        recognise._likest(f"Bridge {number} will be rebuilt in the valley", wordings)

    assert sum(weighed.count(one.words) for one in wordings) == 9
