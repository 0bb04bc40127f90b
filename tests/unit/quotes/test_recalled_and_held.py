"""French and Spanish: clauses recalled ("como recordó X"), offices of many fields, words before verbs."""

from __future__ import annotations

import pytest

from tests.unit.quotes.test_reading import a_document, extract_quotations

FOUND = [
    ("es", "La obra se retrasará un año, tal y como explicó la concejala Clara Mena.", "Clara Mena"),
    ("es", "Como recordó Clara Mena, la obra se retrasará un año.", "Clara Mena"),
    ("es", "La obra se retrasará un año, tal como señaló este lunes Clara Mena en la plaza.", "Clara Mena"),
    ("es", 'El fuego ha sido "muy bravo" por la tarde, como ha dicho Clara Mena tras la cita.', "Clara Mena"),
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


BEHIND_AND_AROUND = [
    (
        "fr",
        "« Les écoles seront fermées », a annoncé jeudi 17 octobre sur franceinfo Sophie Arnal.",
        "Sophie Arnal",
    ),
    ("fr", "« Les enfants vont bien », a tenu à préciser Clément Sapel, l'adjoint.", "Clément Sapel"),
    (
        "fr",
        "“Il y a un projet de vente”, est venu dire devant le portail le directeur, Luc Dorel.",
        "Luc Dorel",
    ),
    ("fr", "Selon une étude menée par l'institut Galdor, les loups sont nombreux.", "institut Galdor"),
    ("fr", "Deux villages ont été évacués, a indiqué la sécurité civile.", "sécurité civile"),
    ("es", "Votaron no porque «las formas son importantes», indicó la portavoz Sonia Carro.", "Sonia Carro"),
    ("es", "El gobierno había dejado claro que el presupuesto era muy ajustado.", "gobierno"),
    ("es", "Además, en el PXD consideran que el documento es un caos.", "PXD"),
    ("es", "Fue un tema abordado por Daniel Sauna, quien señaló que persisten problemas.", "Daniel Sauna"),
    (
        "es",
        "Según declaró la ministra de Pesca, Puertos y Costas, Inés Gala, el mar sube.",
        "Inés Gala",
    ),
    ("es", "El alcalde José Sanz anunció hace ya algunos días que el pleno será en mayo.", "José Sanz"),
]


@pytest.mark.parametrize(("language", "text", "speaker"), BEHIND_AND_AROUND)
def test_speaker_behind_places_times_and_documents(language: str, text: str, speaker: str) -> None:
    (found,) = extract_quotations(a_document(text, language=language))

    assert found.speaker == speaker


WHOLE = [
    ("fr", "que le Gard, la Brève et le Var étaient en alerte", "Météo Nord a précisé {}."),
    ("fr", "que l'Etat aiderait le Gard, où la pluie a tué deux personnes", "Anne Lebrac a promis {}."),
    (
        "es",
        "que todo va bien gracias al plan de la sierra, que cuenta con veinte brigadas",
        "Ana Gil dijo {}.",
    ),
    ("es", "que el pleno será en mayo", "Ana Gil anunció hace ya algunos días {}."),
    ("es", "la crisis que vive el sector", "Ana Gil alertó sobre {}."),
]


@pytest.mark.parametrize(("language", "words", "frame"), WHOLE)
def test_statement_goes_on_past_lists_and_relatives(language: str, words: str, frame: str) -> None:
    (found,) = extract_quotations(a_document(frame.format(words), language=language))

    assert found.text == words


def test_office_of_many_fields_means_its_holder_later_on() -> None:
    text = (
        "“El mar sube”, dijo la ministra de Pesca, Puertos y Costas, Inés Gala. Los pueblos aguardan."
        "\n\nLa ministra subrayó que habrá ayudas."
    )

    found = extract_quotations(a_document(text, language="es"))

    assert [one.speaker for one in found] == ["Inés Gala", "Inés Gala"]


def test_judge_whom_nobody_was_called_is_no_accused() -> None:
    text = (
        "L'avocat plaide la relaxe. Omar Sidi s'inquiète : « Je n'ai rien fait ». Le procureur soupire."
        " « Vous faites des économies », ordonne le juge."
    )

    found = extract_quotations(a_document(text, language="fr"))

    assert found[-1].text == "Vous faites des économies"
    assert found[-1].speaker != "Omar Sidi"


def test_body_goes_on_as_she() -> None:
    text = "La préfecture a indiqué que les routes ouvrent. « Les crues baissent », a-t-elle précisé."

    found = extract_quotations(a_document(text, language="fr"))

    assert [one.speaker for one in found] == ["préfecture", "préfecture"]


def test_clitic_is_nobody() -> None:
    text = "Así, lo ha señalado el secretario de Obras, Juan Gil. Al respecto, ha explicado que llueve."

    found = extract_quotations(a_document(text, language="es"))

    assert "lo" not in [one.speaker for one in found]
    assert found[-1].speaker == "Juan Gil"
