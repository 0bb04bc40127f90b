"""Who agrees with somebody is not told by her: Spanish "de acuerdo con" behind "estar"."""

from __future__ import annotations

import pytest

from provenance import extract_quotations
from tests.builders import a_document


@pytest.mark.parametrize("verb", ["está", "estaba", "se puso", "está totalmente"])
def test_who_agrees_is_no_statement_of_the_other(verb: str) -> None:
    text = f"Juan López, concejal de Obras, {verb} de acuerdo con Ana Ruiz en el cierre del puente."

    assert [one.speaker for one in extract_quotations(a_document(text=text, language="es"))] == []


def test_according_to_somebody_is() -> None:
    text = "El puente del norte está cerrado, de acuerdo con Ana Ruiz."

    told = extract_quotations(a_document(text=text, language="es"))

    assert [(one.text, one.speaker) for one in told] == [("El puente del norte está cerrado", "Ana Ruiz")]
