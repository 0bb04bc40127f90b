"""Who said what, whoever speaks and wherever and to whom: German, French, Spanish, Russian."""

from __future__ import annotations

from itertools import product

import pytest

from provenance import extract_quotations
from tests.builders import a_document

# Who speaks, with the name of the answer; where, when and to whom; clauses, with what was said in each.
SPEAKERS = {
    "de": {
        "die Polizei": "Polizei",
        "Bürgermeisterin Anna Lang": "Anna Lang",
        "eine Sprecherin der Stadt": "Sprecherin der Stadt",
        "die Ministerin für Umwelt, Anna Lang,": "Anna Lang",
    },
    "fr": {
        "le maire": "maire",
        "la maire Anne Petit": "Anne Petit",
        "une porte-parole de la ville": "porte-parole de la ville",
        "Anne Petit, la maire,": "Anne Petit",
    },
    "es": {
        "la policía": "policía",
        "la alcaldesa Ana Ruiz": "Ana Ruiz",
        "una portavoz de la ciudad": "portavoz de la ciudad",
        "el ministro de Energía, Juan Ruiz,": "Juan Ruiz",
    },
    "ru": {"мэр": "мэр", "Иван Орлов": "Иван Орлов", "министр энергетики Иван Орлов": "Иван Орлов"},
}
SETTINGS = {
    "de": ("", " am Montag", " in einem Interview", " der Deutschen Presse-Agentur", " vor Journalisten"),
    "fr": ("", " lundi", " à l'AFP", " dans un entretien", " sous couvert d'anonymat", " devant la presse"),
    "es": (
        "",
        " el lunes",
        " a EFE",
        " en una entrevista",
        " tras la reunión",
        " este viernes en Villanorte",
    ),
    "ru": ("", " в понедельник", " ТАСС", " в интервью", " журналистам", " на пресс-конференции"),
}
FRAMES = {
    "de": (
        ("„Wir warten lange“, sagte {0}{1}.", "Wir warten lange"),
        ("Die Mühle sei alt, sagte {0}{1}.", "Die Mühle sei alt"),
        ("Gestern sagte {0}{1}: „Wir warten lange.“", "Wir warten lange."),
    ),
    "fr": (
        ("« Nous attendons le bac », a déclaré {0}{1}.", "Nous attendons le bac"),
        ("Le moulin est fermé, a déclaré {0}{1}.", "Le moulin est fermé"),
        ("Hier, {0} a déclaré{1} que le moulin était fermé.", "que le moulin était fermé"),
    ),
    "es": (
        ("«Esperamos el barco», dijo {0}{1}.", "Esperamos el barco"),
        ("El molino está cerrado, dijo {0}{1}.", "El molino está cerrado"),
        ("Ayer {0} dijo{1} que el molino estaba cerrado.", "que el molino estaba cerrado"),
    ),
    "ru": (
        ("«Мы долго ждали паром», — сказал {0}{1}.", "Мы долго ждали паром"),
        ("Мельница закрыта, сказал {0}{1}.", "Мельница закрыта"),
        ("Вчера {0} сказал{1}, что мельница закрыта.", "что мельница закрыта"),
    ),
}


@pytest.mark.parametrize(
    ("language", "speaker"), [(code, one) for code in SPEAKERS for one in SPEAKERS[code]]
)
def test_a_setting_is_part_neither_of_the_words_nor_of_who_spoke(language: str, speaker: str) -> None:
    for (frame, said), setting in product(FRAMES[language], SETTINGS[language]):
        text = frame.format(speaker, setting)
        found = extract_quotations(a_document(text, language=language))

        assert [(one.text, one.speaker) for one in found] == [(said, SPEAKERS[language][speaker])], text


def test_a_house_of_no_gender_speaks_in_russian() -> None:
    (found,) = extract_quotations(a_document("Министерство сообщило, что мельница закрыта.", language="ru"))

    assert (found.text, found.speaker) == ("что мельница закрыта", "Министерство")


def test_who_said_nothing_did_not_say_what_stands_in_front() -> None:
    assert not extract_quotations(a_document("Als die Boote sanken, sagte Lang nichts.", language="de"))
