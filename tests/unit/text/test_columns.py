"""Words as columns: the same words as the plain way, places kept."""

from __future__ import annotations

import numpy as np
import pytest

from provenance.text.columns import expanded, tokenise
from provenance.text.tokens import split_words

TEXTS = [
    "Škoda’s 2nd plant, in Mladá Boleslav",
    "",
    "…",
    "ÉCOLE école snake_case 𝔘nicode 中文 слова",
    "a" * 3000 + " b",
    "\ud800 lone",
]


def test_words_and_places_are_those_of_the_plain_way() -> None:
    columns = tokenise(TEXTS)

    for row, text in enumerate(TEXTS):
        words = split_words(text)
        part = slice(columns.rows[row], columns.rows[row + 1])
        assert [(word.start, word.end) for word in words] == list(
            zip(columns.starts[part].tolist(), columns.ends[part].tolist(), strict=True)
        )


def test_a_word_has_one_hash_whatever_its_case_and_company() -> None:
    one = tokenise(["ÉCOLE"]).hashes
    other = tokenise(["x y z", "la grande école."]).hashes

    assert one[0] == other[-1]
    assert len(np.unique(other)) == len(other)


def test_hashes_are_stable() -> None:
    assert tokenise(["provenance"]).hashes.tolist() == tokenise(["Provenance provenance"]).hashes.tolist()[:1]
    assert int(tokenise(["provenance"]).hashes[0]) == STABLE


STABLE = 17047571714613103616  # written down: an index on disk rests on it


@pytest.mark.parametrize("letters", [1022, 1023, 1024, 1025, 300_000])
def test_a_word_has_one_hash_however_it_is_summed(letters: int) -> None:
    word = "ab" * (letters // 2) + "c" * (letters % 2)
    beside_little = tokenise([f"x {word} y"]).hashes[1]
    beside_much = tokenise(["z " * 140_000 + word]).hashes[-1]
    assert beside_little == beside_much


def test_a_cap_on_what_is_expanded_leaves_the_first_of_each_row() -> None:
    low, high = np.array([3, 7, 7, 1]), np.array([9, 7, 8, 4])

    rows, numbers = expanded(low, np.minimum(high, low + 2))

    assert list(zip(rows.tolist(), numbers.tolist(), strict=True)) == [(0, 3), (0, 4), (2, 7), (3, 1), (3, 2)]
