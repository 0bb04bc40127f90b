"""French and Spanish: clauses recalled ("como recordó X"), offices of many fields, words before verbs."""

from __future__ import annotations

import pytest

from tests.unit.quotes.test_reading import a_document, extract_quotations

FOUND = [
    ("es", "La obra se retrasará un año, tal y como explicó la concejala Clara Mena.", "Clara Mena"),
    ("es", "Como recordó Clara Mena, la obra se retrasará un año.", "Clara Mena"),
    ("es", "La obra se retrasará un año, tal como señaló este lunes Clara Mena en la plaza.", "Clara Mena"),
    ("fr", "Comme l'a expliqué le maire, Paul Gersin, la route restera fermée.", "Paul Gersin"),
    ("fr", "Les aides n'ont pas été versées, comme le rappelle Odile Carnot.", "Odile Carnot"),
    ("fr", "Deux hommes ont été blessés, a-t-on appris mardi auprès de la préfecture.", "préfecture"),
    ("fr", "À en croire le directeur Marc Hébrant, l'usine ne fermera pas.", "Marc Hébrant"),
    ("fr", "Aux dires de la procureure Anne Lebrac, l'homme était seul.", "Anne Lebrac"),
    (
        "fr",
        "« Le barrage sera plein », a assuré le ministre de l'Énergie, de l'Eau et des Mines, Amadou Sorel.",
        "Amadou Sorel",
    ),
    (
        "fr",
        "Selon le ministre de l'Énergie, de l'Eau et des Mines, Paul Sorel, le barrage sera plein.",
        "Paul Sorel",
    ),
    (
        "es",
        "“No faltan camas”, aseguró el consejero de Sanidad, Consumo y Bienestar, Luis Arnal.",
        "Luis Arnal",
    ),
    ("es", "“Nadie nos oye aquí”, cargó contra la Junta el alcalde Pedro Lucena.", "Pedro Lucena"),
    ("es", "El alcalde Pedro Lucena cargó contra la Junta: “Nadie nos oye aquí”.", "Pedro Lucena"),
    ("es", "“Han sido muchos partidos”, dijo este martes el entrenador Julio Ortuño.", "Julio Ortuño"),
    ("fr", "Le directeur Marc Hébrant a reçu l'équipe. Il leur a promis que rien ne change.", "Marc Hébrant"),
    ("fr", "Odile Carnot a reçu les pêcheurs. « Personne n'a peur », leur a-t-elle dit.", "Odile Carnot"),
    ("fr", "Le maire Paul Gersin est venu. « La rentrée aura lieu », l'a assuré le maire.", "Paul Gersin"),
]


@pytest.mark.parametrize(("language", "text", "speaker"), FOUND)
def test_speaker_of_what_is_recalled_or_held(language: str, text: str, speaker: str) -> None:
    (found,) = extract_quotations(a_document(text, language=language))

    assert found.speaker == speaker


SAME_SPEAKER = [
    ("es", "Rosa Vidal ha lamentado que llueva y ha pedido que lleguen las ayudas."),
    ("es", "Rosa Vidal explicó que llueve, al tiempo que pidió que lleguen las ayudas."),
    ("fr", "Rose Vidal a regretté que les pluies durent et a demandé que les aides arrivent."),
    ("fr", "Rose Vidal a expliqué que les pluies durent et assuré que les aides arriveront."),
    ("fr", "Rose Vidal a expliqué que les pluies durent, avant de préciser que les aides arrivent."),
]


@pytest.mark.parametrize(("language", "text"), SAME_SPEAKER)
def test_second_verb_of_one_speaker_opens_a_second_statement(language: str, text: str) -> None:
    found = extract_quotations(a_document(text, language=language))

    assert [one.speaker.split()[-1] for one in found if one.speaker] == ["Vidal", "Vidal"]


UNTOUCHED = [
    # She asked for it, and did not say that it was done.
    ("es", "La calle se cerró ayer, como pidió la concejala Clara Mena."),
    # "Como" tells what she is.
    ("es", "Como concejala, Clara Mena cerró la calle."),
    ("fr", "Comme prévu, la route a fermé."),
    # A month and a day.
    ("es", "El molino cerró en julio. Domingo y lunes no abre."),
]


@pytest.mark.parametrize(("language", "text"), UNTOUCHED)
def test_what_nobody_said_is_no_statement(language: str, text: str) -> None:
    assert not [q for q in extract_quotations(a_document(text, language=language)) if q.speaker]


def test_name_behind_one_field_is_no_holder_of_the_office() -> None:
    text = "“El pan sube”, dijo el ministro de Economía, Luis Arnal y Ana Mora lo oyeron."

    (found,) = extract_quotations(a_document(text, language="es"))

    assert found.speaker != "Ana Mora"
