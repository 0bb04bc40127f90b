"""Several who speak together are all named; who only stands beside them is not."""

from __future__ import annotations

import pytest

from provenance.models import Document
from provenance.quotes import extract_quotations

_D = "We have waited a long time for the ferry"
_OPENINGS = {
    "en": "The case was heard in Norland. ",
    "de": "Der Fall wurde in Nordheim verhandelt. ",
    "fr": "L'affaire a été jugée à Nordville. ",
    "es": "El caso se juzgó en Villanorte. ",
    "ru": "Дело рассмотрели в Нордске. ",
}
_TOGETHER = [
    ("en", "Ann Lee, Bo Chen and Cy Dorn said the mill was old.", "Ann Lee, Bo Chen and Cy Dorn"),
    ("en", "Ann Lee, Bo Chen, and Cy Dorn said the mill was old.", "Ann Lee, Bo Chen and Cy Dorn"),
    ("en", f"“{_D},” said Ann Lee, Bo Chen and Cy Dorn.", "Ann Lee, Bo Chen and Cy Dorn"),
    ("en", f"“{_D},” Ann Lee, Bo Chen and Cy Dorn said in a letter.", "Ann Lee, Bo Chen and Cy Dorn"),
    (
        "en",
        "Mayor Ann Lee, Governor Bo Chen and Judge Cy Dorn said it was old.",
        "Ann Lee, Bo Chen and Cy Dorn",
    ),
    (
        "en",
        f"Ann Lee and Bo Chen met. “{_D},” Lee and Chen said in a joint statement.",
        "Ann Lee and Bo Chen",
    ),
    ("en", f"“{_D},” Lee and Chen said in a joint statement.", "Lee and Chen"),
    ("en", "The mayor and the governor said the mill was old.", "mayor and governor"),
    ("en", "The mayor, the governor and the council said it was old.", "mayor, governor and council"),
    ("en", "The mill was old, the mayor and the governor said.", "mayor and governor"),
    ("en", "The mill was old, according to police and prosecutors.", "police and prosecutors"),
    ("en", "According to the mayor and the governor, the mill was old.", "mayor and governor"),
    ("en", f"“{_D},” said police and prosecutors.", "police and prosecutors"),
    ("en", f"“{_D},” France, Germany and Britain said on Monday.", "France, Germany and Britain"),
    ("en", "France and Germany said that the mill was old.", "France and Germany"),
    ("en", "Mayor Ann Lee and police chief Bo Chen said the mill was old.", "Ann Lee and Bo Chen"),
    ("en", "Both Mayor Ann Lee and fire chief Bo Chen said it was old.", "Ann Lee and Bo Chen"),
    ("en", "Arden fire chief Ann Lee and Corvel mayor Bo Chen said it was old.", "Ann Lee and Bo Chen"),
    ("en", f"“{_D},” said Mayor Ann Lee and police chief Bo Chen.", "Ann Lee and Bo Chen"),
    ("en", f"“{_D},” said residents and fire chief Bo Chen.", "residents and Bo Chen"),
    ("en", f"“{_D},” said Ann Lee and police in Corvel.", "Ann Lee and police"),
    ("en", "Local residents and Mayor Ann Lee said it was old.", "local residents and Ann Lee"),
    ("en", "Congress and President Ann Lee agreed that the mill was old.", "Congress and Ann Lee"),
    ("en", "According to police and Mayor Ann Lee, the mill was old.", "police and Ann Lee"),
    ("en", "But doctors, nurses and patients said the mill was old.", "doctors, nurses and patients"),
    ("de", "Anna Lang und Jan Berg sagten, die Mühle sei alt.", "Anna Lang und Jan Berg"),
    ("de", "Die Mühle sei alt, sagten Anna Lang, Jan Berg und Ute Horn.", "Anna Lang, Jan Berg und Ute Horn"),
    ("de", "Nach Angaben von Polizei und Feuerwehr ist die Mühle alt.", "Polizei und Feuerwehr"),
    ("fr", "« Nous avons attendu », ont déclaré Anne Petit et Marc Roux.", "Anne Petit et Marc Roux"),
    ("es", "Ana Ruiz y Juan Mora dijeron que el molino estaba cerrado.", "Ana Ruiz y Juan Mora"),
    ("es", "Según la policía y la fiscalía, el molino está cerrado.", "policía y fiscalía"),
    ("ru", "Иван Орлов и Анна Лисова сказали, что мельница закрыта.", "Иван Орлов и Анна Лисова"),
]
_ALONE = [
    ("en", "The storm ruined the mill and the mayor said the river was high.", "mayor"),
    ("en", "Ann Lee left, and Bo Chen said the mill was old.", "Bo Chen"),
    ("en", "He met Ann Lee, and Bo Chen said the mill was old.", "Bo Chen"),
    ("en", "They met nurses, and doctors said the mill was old.", "doctors"),
    ("en", "Afterwards, Lee and Chen said the mill was old.", "Lee and Chen"),
    ("en", "On Monday, Ann Lee and Bo Chen said the mill was old.", "Ann Lee and Bo Chen"),
    ("en", "Angry, Ann Lee and Bo Chen said the mill was old.", "Ann Lee and Bo Chen"),
    ("en", "The mayor was fired and police chief Bo Chen said the mill was old.", "Bo Chen"),
    ("en", "He spoke to police and Mayor Ann Lee said the mill was old.", "Ann Lee"),
    ("en", "Lee met the council and Mayor Ann Chen said the mill was old.", "Ann Chen"),
    ("en", "Corvel’s Parks and Forest Service manager Bo Chen said it was old.", "Bo Chen"),
    ("en", f"“{_D},” said Ann Lee and the police chief left.", "Ann Lee"),
    ("en", f"“{_D},” said Ann Lee, mayor of Arden and Corvel.", "Ann Lee"),
    ("en", f"“{_D},” said Ann Lee, and Bo Chen left.", "Ann Lee"),
    ("en", f"“{_D},” said the mayor and the governor nodded.", "mayor"),
    ("en", f"“{_D},” said the senator and presidential candidate.", "senator"),
    ("en", "Her lawyers, Ann Lee and Bo Chen, said the mill was old.", "Ann Lee and Bo Chen"),
    (
        "en",
        "The Department of Health and Human Services said it was old.",
        "Department of Health and Human Services",
    ),
    ("ru", "Сын Ивана Орлова и Анны Беловой сказал, что дом пуст.", None),
]


@pytest.mark.parametrize(("language", "text", "speaker"), _TOGETHER + _ALONE)
def test_all_who_speak_are_named(language: str, text: str, speaker: str | None) -> None:
    found = extract_quotations(Document("a", _OPENINGS[language] + text, language=language))
    assert found
    named = found[0].speaker
    if speaker is None:
        assert named is None or " и " not in named
    else:
        assert named is not None and named.casefold() == speaker.casefold()
