"""What is said without marks in French and Spanish: who said it, and where it begins and ends."""

from __future__ import annotations

from itertools import product

import pytest

from provenance import extract_quotations
from tests.builders import a_document

# Who closes the sentence, with the name of the answer.
BEHIND = {
    "es": {
        "el Ministerio de Puertos (MP)": "Ministerio de Puertos",
        "el secretario de Puertos (SP), Juan Mora Gil": "Juan Mora Gil",
        "la alcaldesa, Ana Ruiz": "Ana Ruiz",
        "Ana Ruiz, alcaldesa de Salto": "Ana Ruiz",
    },
    "fr": {
        "la mairie": "mairie",
        "le biologiste Jean Morel, qui prépare une thèse": "Jean Morel",
        "Anne Petit, maire de Valbourg": "Anne Petit",
    },
}
CLAUSES = {
    "es": (
        "Durante el año se han abierto 36 molinos en Salto, los cuales valen mucho",
        "El Concejo, a cargo de Eva Sol, ordenó el cierre de dos molinos que dan al río",
    ),
    "fr": (
        "Les effets du vent sur le pont demeurent encore difficiles à évaluer",
        "Le pont de bois fermera en mai pour deux semaines",
    ),
}
VERBS = {"es": ("confirmó", "informó"), "fr": ("précise", "indique")}
CROSSED = [
    (language, clause, verb, who)
    for language in ("es", "fr")
    for clause, verb, who in product(CLAUSES[language], VERBS[language], BEHIND[language])
]


@pytest.mark.parametrize(("language", "clause", "verb", "who"), CROSSED)
def test_clause_is_said_by_who_closes_its_sentence(language: str, clause: str, verb: str, who: str) -> None:
    found = extract_quotations(a_document(f"{clause}, {verb} {who}.", language=language))

    assert [(one.text, one.speaker) for one in found] == [(clause, BEHIND[language][who])]


SAID = [
    # Whom one asks or tells is no part of it.
    ("es", "Juan Mora pidió a los vecinos de Salto y de Paso que cuiden el molino.", "que cuiden el molino"),
    ("es", "Juan Mora pidió al Concejo y a la policía que cuiden el molino.", "que cuiden el molino"),
    ("fr", "Anne Petit a demandé aux élus de la région de fermer le pont.", "fermer le pont"),
    ("fr", "Anne Petit a demandé aux gens du bord de mer de fermer le pont.", "fermer le pont"),
    ("fr", "Anne Petit propose dans ce sens de garder le pont.", "garder le pont"),
    ("fr", "Anne Petit, a indiqué que le pont ferme.", "que le pont ferme"),
    ("fr", "Anne Petit, membre de l'Union de l'Eau et de la Pêche, a dit que tout va.", "que tout va"),
    ("es", "Juan Mora mencionó que el molino abre.", "que el molino abre"),
    # What stands in front, between commas, behind, or in brackets.
    (
        "fr",
        "Anne Petit a dit que contrairement aux plans du ministère, le pont ne fermera pas.",
        "que contrairement aux plans du ministère, le pont ne fermera pas",
    ),
    (
        "fr",
        "Anne Petit a dit que pour ce qui est du pont, les travaux sont finis (avec un mois de retard).",
        "que pour ce qui est du pont, les travaux sont finis (avec un mois de retard)",
    ),
    (
        "fr",
        "Anne Petit a dit que le pont coûte trois millions, un prix qu'elle juge élevé.",
        "que le pont coûte trois millions, un prix qu'elle juge élevé",
    ),
    (
        "fr",
        "Anne Petit estime qu'il faut «revoir le pont et la route», dit-elle.",
        "qu'il faut «revoir le pont et la route»",
    ),
    (
        "es",
        "Juan Mora dijo que el molino cuesta 9 millones, una suma que crecerá.",
        "que el molino cuesta 9 millones, una suma que crecerá",
    ),
]


@pytest.mark.parametrize(("language", "text", "words"), SAID)
def test_statement_is_whole_and_no_more(language: str, text: str, words: str) -> None:
    found = extract_quotations(a_document(text, language=language))

    name = "Anne Petit" if language == "fr" else "Juan Mora"
    assert [(one.text, one.speaker) for one in found] == [(words, name)]


GOES_ON = [
    ("fr", "La maire Anne Petit a parlé du pont. Et d'ajouter que le pont ferme.", "que le pont ferme"),
    ("fr", "La maire Anne Petit a parlé. Et de nous préciser que le pont ferme.", "que le pont ferme"),
    (
        "fr",
        "La maire Anne Petit a parlé. Elle va garder le pont, a-t-elle précisé lors d'une réunion au port.",
        "Elle va garder le pont",
    ),
    (
        "es",
        "La alcaldesa Ana Ruiz habló. Este año, dijo, muchas calles serán reparadas.",
        "muchas calles serán reparadas",
    ),
    (
        "es",
        "La alcaldesa Ana Ruiz habló. Por tanto, refirió, el molino cerrará.",
        "el molino cerrará",
    ),
    (
        "es",
        "La jefa de Salud (SS), Ana Ruiz, dijo que no. El molino abre en mayo, añadió la jefa de Salud.",
        "El molino abre en mayo",
    ),
]


@pytest.mark.parametrize(("language", "text", "words"), GOES_ON)
def test_who_spoke_before_goes_on(language: str, text: str, words: str) -> None:
    found = extract_quotations(a_document(text, language=language))

    name = "Anne Petit" if language == "fr" else "Ana Ruiz"
    assert (words, name) in [(one.text, one.speaker) for one in found]


NOBODYS = [
    ("es", "Juan Mora habló. Durante la visita, se confirmó que el molino abre.", "que el molino abre"),
    ("es", "Juan Mora habló. Se informó que el molino abre.", "que el molino abre"),
]


@pytest.mark.parametrize(("language", "text", "words"), NOBODYS)
def test_what_is_reported_by_nobody_has_no_speaker(language: str, text: str, words: str) -> None:
    found = extract_quotations(a_document(text, language=language))

    assert [(one.text, one.speaker) for one in found] == [(words, None)]


def test_a_verb_that_only_goes_with_oneself_has_its_speaker() -> None:
    found = extract_quotations(
        a_document("Juan Mora habló. Se quejó de que el molino abre tarde.", language="es")
    )

    assert [one.speaker for one in found] == ["Juan Mora"]


NOT_SAID = [
    ("fr", "La maire Anne Petit a parlé. Et d'un coup le pont a brûlé."),
    ("fr", "Anne Petit a accepté de fermer le pont."),
    ("fr", "Après trois heures de débat, tranche le maire."),
    ("es", "Juan Mora no pidió que abran el molino."),
    ("es", "Juan Mora salió sin decir que el molino abre."),
    ("es", "El molino abre, por ello, confirmaron un nuevo paro de transportistas."),
    ("fr", "Quand il parle de la nuit de juillet, il ajoute des détails."),
]


@pytest.mark.parametrize(("language", "text"), NOT_SAID)
def test_what_nobody_said_is_no_statement(language: str, text: str) -> None:
    assert not extract_quotations(a_document(text, language=language))
