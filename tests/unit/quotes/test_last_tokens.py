"""Rules that look at the word behind ask first whether a text has one."""

from __future__ import annotations

import random

import pytest

from provenance.languages.frames import FRAMES
from provenance.models import Document
from provenance.quotes import read_quotations

WORDS = {
    "en": "Lee said told warned asked refused to not never so then in her own words according by who the",
    "de": "Lehr sagte so laut nach Angaben Worten von ihr sein der Rat hat soll zu ist klar wie Lehrs",
    "fr": "selon Lee pour lui le maire a dit que il elle ses mots un la",
    "es": "según dijo Lee el alcalde para ella la su que ha dicho en",
    "ru": "по словам сообщил заявил Лисов что он она мэр в его",
}
SIGNS = (*',.:;-—()/"', "’s", "“old”", "„alt“", "«vieux»")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Сообщил соседке заявил по словам -"),
        ("en", "„alt“ warned photos present"),
        ("de", "Anna «alt» - ihr"),
        ("de", '" klar so Harlow’s wurde ent 5 nach Angaben'),
        (
            "en",
            "Thanks Lee after grandma tweeted postman / Area police warned Mr. does Mrs.! parents resident "
            "Ann, said concluded never",
        ),
    ],
)
def test_a_text_may_end_at_any_word_of_a_rule(language: str, text: str) -> None:
    found = read_quotations(Document("a", text, language=language)).quotations

    assert all(text[one.start : one.end] == one.text for one in found)
    assert all(one.speaker != "" for one in found)


@pytest.mark.parametrize("language", sorted(WORDS))
def test_words_of_rules_in_any_order_are_read(language: str) -> None:
    chance = random.Random(language)
    frames = FRAMES.get(language)
    words = WORDS[language].split() + sorted(frames.nouns | frames.calling_up if frames else ())
    for _ in range(150):
        parts = chance.choices((*words, *SIGNS * 2), k=chance.randint(1, 16))
        text = " ".join(parts)

        found = read_quotations(Document("a", text, language=language)).quotations

        assert all(text[one.start : one.end] == one.text for one in found), text
