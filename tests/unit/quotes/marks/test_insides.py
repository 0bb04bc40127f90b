"""Asides inside the marks are cut out; other strings stay whole."""

from __future__ import annotations

import pytest

from provenance import languages
from provenance.quotes.marks.insides import split_asides
from provenance.quotes.marks.strings import find_strings
from provenance.text.paragraphs import split_paragraphs


def pieces(text: str, code: str) -> list[str]:
    language = next(one for one in languages.known() if one.code == code)
    strings = split_asides(text, find_strings(text, split_paragraphs(text)), language)
    return [text[one.start : one.end] for one in strings]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("fr", "« Le feu, dit le maire, n’est pas fixé. »", ["Le feu,", "n’est pas fixé."]),
        ("fr", "« Il faut tenir, a-t-il ajouté. »", ["Il faut tenir,"]),
        ("fr", "« C’est fini, s’exclame Anne Morel. On rentre. »", ["C’est fini,", "On rentre."]),
        (
            "fr",
            "« Le vin, le pain, la mer et le sel. »",
            ["Le vin, le pain, la mer et le sel."],
        ),
        ("es", "«No vamos —dijo Ana Ruiz— a ceder ahora».", ["No vamos", "a ceder ahora"]),
        ("ru", "«Ждали час, — сказал он. — Долго».", ["Ждали час,", "Долго"]),
        ("ru", "«Мы пришли — и это важно — помочь».", ["Мы пришли — и это важно — помочь"]),
        (
            "en",
            "“The fire, says the mayor, is out.”",
            ["The fire, says the mayor, is out."],
        ),
    ],
)
def test_a_string_is_cut_where_an_aside_tells_who_speaks(code: str, text: str, expected: list[str]) -> None:
    assert pieces(text, code) == expected


def test_a_long_string_of_asides_is_read_in_linear_time() -> None:
    assert len(pieces("«" + "Ждали, — сказал он. — " * 2000 + "»", "ru")) == 2000
