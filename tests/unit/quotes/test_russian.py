"""Russian: who speaks, as cases, prepositions and small words in front of a subject tell it."""

from __future__ import annotations

from typing import Any

import pytest

from provenance.quotes import read_quotations
from tests.builders import a_document
from tests.cases_of import cases_of


@pytest.mark.parametrize("case", cases_of("russian_speakers"), ids=lambda case: case["text"][:60])
def test_cases_and_small_words_lead_to_who_speaks(case: dict[str, Any]) -> None:
    reading = read_quotations(a_document(case["text"], language="ru"))

    assert [one.speaker for one in reading.quotations] == case["speakers"]


def test_an_agency_that_opens_a_sentence_is_none_of_what_is_said() -> None:
    text = "Дальск. 17 мая. INTERFAX.RU - В городе вынесен приговор бывшему мэру, сообщает пресс-служба суда."
    reading = read_quotations(a_document(text, language="ru"))

    assert [one.text for one in reading.quotations] == ["В городе вынесен приговор бывшему мэру"]
    assert [(one.name, str(one.role)) for one in reading.credits] == [("Interfax", "dateline")]
