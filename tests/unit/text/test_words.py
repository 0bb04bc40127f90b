"""Words, what editors mark, spelling and senses."""

from __future__ import annotations

from itertools import pairwise

import pytest

from provenance.text.align import align_words, word_likeness
from provenance.text.normalise import editorial_brackets, ellipses
from provenance.text.rarity import rarity
from provenance.text.synonyms import concepts, number_of, stem
from provenance.text.tokens import fold, split_words


def test_words_keep_their_places() -> None:
    text = "“Don’t,” said ÅSE."

    assert [text[word.start : word.end] for word in split_words(text)] == ["Don", "t", "said", "ÅSE"]
    assert fold(text) == "don t said åse"


@pytest.mark.parametrize(
    "text", ["losing… influence", "losing ... influence", "losing . . . influence", "losing [...] it"]
)
def test_ellipses_of_every_make(text: str) -> None:
    assert len(ellipses(text)) == 1


def test_an_open_bracket_swallows_nothing() -> None:
    assert editorial_brackets("[ " * 50 + "word " * 500) == ()


def test_blocks_cover_both_sides_in_order() -> None:
    blocks = align_words(list("abcde"), list("axcef"))

    assert (blocks[0].a, blocks[0].c) == (0, 0)
    assert blocks[-1].b == 5
    assert blocks[-1].d == 5
    assert all(one.b == other.a and one.d == other.c for one, other in pairwise(blocks))


@pytest.mark.parametrize(
    ("left", "right", "least", "most"),
    [
        ("obligation", "obligations", 0.8, 1.0),
        ("honored", "fulfilling", 0.7, 0.9),
        ("harbour", "herring", 0.0, 0.3),
        ("12", "15", 0.0, 0.0),
        ("1200", "1200", 1.0, 1.0),
    ],
)
def test_likeness_of_words(left: str, right: str, least: float, most: float) -> None:
    assert least <= word_likeness(left, right) <= most


def test_numbers_and_senses() -> None:
    assert number_of("twelve") == "12"
    assert concepts("vehicles") & concepts("cars")
    assert not concepts("ferry") & concepts("fair")
    assert stem("stopped") == stem("stops")
    assert rarity("1902") > rarity("ferry") > rarity("people") > rarity("of")
