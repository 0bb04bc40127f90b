"""Who speaks in little articles that name a person once, and how far the words go, outside English."""

from __future__ import annotations

from itertools import product

import pytest

from provenance.models import Document
from provenance.quotes import extract_quotations

_ANA = "La alcaldesa de Villanorte, Ana Ruiz, presentó el mercado. "
_ANNE = "La maire de Nordville, Anne Petit, a présenté la halle. "
_CLOSED = "El molino está cerrado desde ayer"
_SHUT = "Le moulin est fermé depuis hier"

_SPANISH = [
    f"{_ANA}{place}{told}"
    for place, told in product(
        ("", "El edificio de Puertolargo data de 1920. ", "\n\nLlueve a menudo. "),
        (
            f"{_CLOSED}, precisó la alcaldesa.",
            f"{_CLOSED}, afirmó hoy la alcaldesa.",
            f"{_CLOSED}, según explicó la alcaldesa.",
            f"{_CLOSED}, según explicó ayer a EFE la alcaldesa.",
            "El molino, que tiene tres plantas, está cerrado, detalló la alcaldesa.",
            "La alcaldesa aseguró que, pese a la lluvia, el molino está cerrado.",
            "«Hemos esperado mucho tiempo el barco», dijo la alcaldesa antes de entrar al edificio.",
        ),
    )
] + [
    f"{_ANA}{told}"
    for told in (
        f"{_CLOSED}, añadió.",
        f"{_CLOSED}, según explicó.",
        "Según dijo, el molino está cerrado.",
        "El edificio de Puertolargo data de 1920. «Hemos esperado mucho tiempo el barco», remarcó.",
        "El edificio de Puertolargo data de 1920. Agregó que el molino está cerrado.",
    )
]
_FRENCH = [
    f"{_ANNE}{told}"
    for told in (
        f"{_SHUT}, a précisé la maire.",
        "Le moulin, qui compte trois étages, est fermé, a précisé la maire.",
        "La maire a répondu que, même si la pluie tombe, le moulin ouvrira.",
        "« Nous avons attendu longtemps, explique Mme Petit, et le voici enfin. »",
        "Mme Petit a également prévenu : « Nous avons attendu le bac longtemps. »",
    )
]


@pytest.mark.parametrize("text", _SPANISH)
def test_the_one_named_before_says_it_in_spanish(text: str) -> None:
    found = extract_quotations(Document("a", text, language="es"))

    assert {one.speaker for one in found} == {"Ana Ruiz"}


@pytest.mark.parametrize("text", _FRENCH)
def test_the_one_named_before_says_it_in_french(text: str) -> None:
    found = extract_quotations(Document("a", text, language="fr"))

    assert {one.speaker for one in found} == {"Anne Petit"}


@pytest.mark.parametrize(
    ("language", "text", "words", "speaker"),
    [
        (
            "es",
            "Ana Ruiz sostuvo que pese a la huelga, el barco saldrá.",
            "que pese a la huelga, el barco saldrá",
            "Ana Ruiz",
        ),
        (
            "es",
            "Ana Ruiz afirmó que duele, pero que el barco saldrá.",
            "que duele, pero que el barco saldrá",
            "Ana Ruiz",
        ),
        ("es", "Según Ana Ruiz, presidenta del club, el barco saldrá.", "el barco saldrá", "Ana Ruiz"),
        ("es", "De acuerdo con Ana Ruiz, del club de remo, el barco saldrá.", "el barco saldrá", "Ana Ruiz"),
        (
            "es",
            "El edil Juan Paz habló. El barco saldrá, según las autoridades.",
            "El barco saldrá",
            "autoridades",
        ),
        (
            "es",
            "La gobernadora Inés Ríos vino. El ministro Diego Paz no. "
            "El funcionario dijo que el barco saldrá.",
            "que el barco saldrá",
            "Diego Paz",
        ),
        (
            "fr",
            "Anne Petit a dit que malgré la grève, le bac partira.",
            "que malgré la grève, le bac partira",
            "Anne Petit",
        ),
        (
            "fr",
            "Anne Petit a dit que le bac partira, mais que le pont est fermé.",
            "que le bac partira, mais que le pont est fermé",
            "Anne Petit",
        ),
        (
            "fr",
            "Marc Petit, conseiller de Nordville, a dit que le bac partira.",
            "que le bac partira",
            "Marc Petit",
        ),
        (
            "fr",
            "La ministre du Travail, Rose Roux, est là. La secrétaire générale de la CGP Sophie Binard "
            "a dit que le bac partira.",
            "que le bac partira",
            "Sophie Binard",
        ),
        (
            "fr",
            "Le ministre norlandais de l'Intérieur Sidiki Dialou est là. "
            "Le ministre a dit que le bac partira.",
            "que le bac partira",
            "Sidiki Dialou",
        ),
        # what comes behind the comma is the writer's: nothing is taken
        (
            "fr",
            "Anne Petit a dit que des voisins étaient venus, ce qui l'a touchée.",
            "que des voisins étaient venus",
            "Anne Petit",
        ),
    ],
)
def test_words_end_where_the_clause_does(language: str, text: str, words: str, speaker: str) -> None:
    (found,) = extract_quotations(Document("a", text, language=language))

    assert (found.text, found.speaker) == (words, speaker)


@pytest.mark.parametrize(
    "text",
    [
        "Su productor, Juan Lara, criticó la ley.",
        "Ana Ruiz, la alcaldesa, denunció el robo.",
        "La empresa, por su lado, se comprometió a financiar un estudio de aguas.",
    ],
)
def test_an_object_behind_the_verb_does_not_speak(text: str) -> None:
    found = extract_quotations(Document("a", text, language="es"))

    assert not any(text.startswith(one.text) for one in found)


_MAYOR = "Мэр Нордска Анна Лисова представила рынок. Его заместитель Семён Крылов пришёл. "


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"{_MAYOR}«Мы долго ждали этот паром», — сказала она.", "Анна Лисова"),
        (f"{_MAYOR}Она добавила, что мельница закрыта.", "Анна Лисова"),
        (f"{_MAYOR}«Мы долго ждали этот паром», — подчеркнула чиновница.", "Анна Лисова"),
        ("Губернатор Саша Петров пришёл. Он сказал, что мост закрыт.", "Саша Петров"),
        ("Представитель компании сказал, что мост закрыт.", "Представитель компании"),
        ("Мэра Ивана Орлова обвинили в том, что мост закрыт.", None),
    ],
)
def test_an_office_tells_no_gender_in_russian(text: str, speaker: str | None) -> None:
    (found,) = extract_quotations(Document("a", text, language="ru"))

    assert found.speaker == speaker


def test_whom_a_role_fits_beside_another_is_stated_low() -> None:
    text = "Министр Олег Дымов приехал. Его заместитель Семён Крылов тоже. Чиновник сказал, что мост закрыт."
    (found,) = extract_quotations(Document("a", text, language="ru"))

    assert found.confidence < 0.8


def test_the_dative_asks_for_one_who_is_known() -> None:
    text = "Der Direktor Jan Weber kam. Laut dem Direktor ist die Mühle geschlossen."
    (found,) = extract_quotations(Document("a", text, language="de"))

    assert found.speaker == "Jan Weber"
