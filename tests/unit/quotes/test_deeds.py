"""Verbs that say and do alike: with words or a clause they quote, with a thing they do not."""

from __future__ import annotations

import pytest

from provenance.quotes import extract_quotations
from tests.builders import a_document


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le coureur a lancé la balle."),
        ("fr", "Le maire avançait dans la rue."),
        ("fr", "Le vent a balayé la côte."),
        ("fr", "Le joueur glisse la balle."),
        ("es", "El jugador lanzó la pelota."),
        ("es", "El vecino soltó el perro."),
        ("es", "La empresa sumó tres fábricas."),
        ("es", "Los bomberos iniciaron las tareas."),
        ("es", "El comisario Julio Ruiz sostuvo reunión con los vecinos."),
        ("es", "La obra sigue. Así lo explicó ayer el concejal Antonio Ruiz, que habló junto al alcalde."),
        ("ru", "Анна Лисова просила мела."),
        ("ru", "Анна Лисова указала на дверь."),
    ],
)
def test_a_thing_done_is_no_statement(language: str, text: str) -> None:
    assert extract_quotations(a_document(text, language=language)) == ()


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "« La porte était ouverte », a lancé Anne Roy.", "Anne Roy"),
        ("fr", "« La porte était ouverte », exigeaient les élus.", "élus"),
        ("fr", "Les élus jugeaient que la porte était ouverte.", "élus"),
        ("es", "“La puerta estaba abierta”, lanzó Ana Ruiz.", "Ana Ruiz"),
        ("es", "El alcalde lanzó que la puerta estaba abierta.", "alcalde"),
        ("es", "“La puerta estaba abierta”, sostenía Ana Ruiz.", "Ana Ruiz"),
        ("es", "La puerta estaba abierta, indicó el museo.", "museo"),
        ("ru", "«Дом построят», — считали жители.", "жители"),
        ("ru", "Жители требовали, чтобы дом построили.", "Жители"),
        ("es", "Así lo dijo Antonio Ruiz: “La obra sigue”.", "Antonio Ruiz"),
        ("es", "El comisario Julio Ruiz sostuvo que la obra sigue.", "Julio Ruiz"),
        ("fr", "Selon le musée, la porte était ouverte.", "musée"),
    ],
)
def test_words_and_clauses_are_said(language: str, text: str, speaker: str) -> None:
    assert [one.speaker for one in extract_quotations(a_document(text, language=language))] == [speaker]


_PASTS = "snapped babbled shrugged persisted resolved boomed chortled"


@pytest.mark.parametrize("verb", _PASTS.split())
def test_a_past_that_no_table_has_speaks_where_it_stands_so(verb: str) -> None:
    first = "Ann Lee runs the mill in Pell.\n\n"
    for text in (
        f"“The trains were late again,” {verb} Lee.",
        f"Lee {verb}: “The trains were late again.”",
        f"She {verb}: “The trains were late again.”",
    ):
        (found,) = extract_quotations(a_document(first + text))
        assert found.speaker == "Ann Lee"


def test_a_title_that_pleases_her_is_not_said_by_her() -> None:
    text = "Ann Lee runs the mill in Pell.\n\nThe song, “Blue,” delighted Lee."

    assert [one.speaker for one in extract_quotations(a_document(text)) if one.speaker] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # What she is, is not what she says.
        (
            "Auf Anfrage erklärt Anna Lee, Sprecherin der Polizei Arden, dass die Meldung falsch sei.",
            [("dass die Meldung falsch sei", "Anna Lee")],
        ),
        ("Am Montag sagte Anna Lee, die Meldung sei falsch.", [("die Meldung sei falsch", "Anna Lee")]),
        # The police are not their spokeswoman, named further on.
        (
            "„Es besteht keine Bedrohung“, erklärt die Polizei.\n\nAnna Lee, Sprecherin der Polizei, war da.",
            [("Es besteht keine Bedrohung", "Polizei")],
        ),
    ],
)
def test_german_offices_and_bodies(text: str, found: list[tuple[str, str]]) -> None:
    said = extract_quotations(a_document(text, language="de"))

    assert [(one.text, one.speaker) for one in said] == found
