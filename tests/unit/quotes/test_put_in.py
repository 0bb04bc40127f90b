"""A cue between commas and behind a colon: Russian, and German where a preposition opens what is said."""

from __future__ import annotations

import pytest

from provenance import extract_quotations
from tests.builders import a_document


def _found(text: str, language: str = "ru") -> list[tuple[str, str | None]]:
    return [(one.text, one.speaker) for one in extract_quotations(a_document(text=text, language=language))]


@pytest.mark.parametrize(
    "cue", ["говорят эксперты", "утверждает Лисов", "утверждает мэр Иван Лисов, глава города"]
)
def test_what_is_said_goes_on_behind_the_cue(cue: str) -> None:
    told = [text for text, _ in _found(f"Эта река, {cue}, останется чистой и в будущем году.")]

    assert told == ["Эта река", "останется чистой и в будущем году"]


def test_a_few_words_in_front_are_none_of_it() -> None:
    text = "Между тем, утверждает мэр Иван Лисов, мост на север открыт."

    assert _found(text) == [("мост на север открыт", "Иван Лисов")]


@pytest.mark.parametrize(
    "tail", ["который живет в Лесном", "добавив пару слов", "знакомый с ходом дела", "глава города"]
)
def test_what_is_told_of_the_speaker_is_none_of_it(tail: str) -> None:
    assert _found(f"Мост на север закрыт, сообщил Иван Лисов, {tail}.") == [
        ("Мост на север закрыт", "Иван Лисов")
    ]


def test_what_stands_in_front_of_of_which_he_told() -> None:
    text = "Мост на север закрыт, о чём сообщил мэр Иван Лисов."

    assert _found(text) == [("Мост на север закрыт", "Иван Лисов")]


@pytest.mark.parametrize(
    ("text", "said", "language"),
    [
        ("Мэр Иван Лисов признал: у города нет денег на мост.", "у города нет денег на мост", "ru"),
        (
            "Anna Lang schreibt: Am Montag fährt kein Zug nach Norden.",
            "Am Montag fährt kein Zug nach Norden",
            "de",
        ),
    ],
)
def test_a_preposition_behind_a_colon_opens_what_is_said(text: str, said: str, language: str) -> None:
    assert [told for told, _ in _found(text, language)] == [said]


def test_further_is_no_part_of_words_in_marks() -> None:
    assert [told for told, _ in _found("Иван Лисов пишет дальше: «Река останется чистой и в будущем».")] == [
        "Река останется чистой и в будущем"
    ]
