"""Languages as data: what is identified, what every language must bring."""

from __future__ import annotations

import pytest

from provenance import languages
from provenance.languages import Form, Language
from provenance.languages.english import ENGLISH
from provenance.models import Span
from provenance.quotes.sentence.skeleton import build_skeleton
from tests.builders import a_document


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The minister said that he was not in the city of his birth.", "en"),
        ("Der Minister sagte, dass er nicht in der Stadt ist und sich auf die Wahl freut.", "de"),
        ("Le ministre a dit que la ville est dans une situation difficile pour les habitants.", "fr"),
        ("El ministro dijo que la ciudad está en una situación difícil para los vecinos de la zona.", "es"),
        ("Министр сказал, что он не был в городе и не знает, как это произошло.", "ru"),
        ("Xyzzy", None),
        ("", None),
    ],
)
def test_function_words_tell_the_language(text: str, code: str | None) -> None:
    assert languages.identify(text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("“It is a dark house,” said a cousin.", "en"),
        ("„Das Boot ist weg“, meinte Pelham.", "de"),
        ("« On repart », assure Pelham.", "fr"),
        ("“Volveremos”, aseguró Pelham.", "es"),
        ("“Vamos embora”, disse Pelham.", None),
    ],
)
def test_in_a_few_words_the_verb_of_saying_tells_the_language(text: str, code: str | None) -> None:
    assert languages.identify(text) == code


def test_a_stated_language_comes_first() -> None:
    assert languages.for_document(a_document("The end of the day.", language="de-AT")).code == "de"


def test_an_unknown_language_is_read_as_english() -> None:
    assert languages.for_document(a_document("Xyzzy", language="zz")).code == "en"


@pytest.mark.parametrize("language", languages.known(), ids=lambda language: language.code)
def test_every_language_brings_cues_pronouns_and_small_words(language: Language) -> None:
    assert language.cues and language.pronouns and language.prepositions and language.function_words
    assert all(form == form.lower() for form in language.cues)


def test_english_cues_are_inflected() -> None:
    forms = {form: ENGLISH.cues[form].form for form in ("say", "says", "said", "saying")}

    assert forms == {
        "say": Form.BASE,
        "says": Form.PRESENT,
        "said": Form.PAST,
        "saying": Form.PARTICIPLE,
    }


@pytest.mark.parametrize("language", languages.known(), ids=lambda one: one.code)
def test_a_formula_is_made_of_the_words_that_a_text_is_cut_into(language: Language) -> None:
    """ "d’après" is two words of a French text: as one it was never found."""
    for formula in language.formulas:
        text = "".join(word if word.endswith(("'", "’")) else f"{word} " for word in formula) + "x"
        bones = build_skeleton(text, [Span(0, len(text))], [], [], language)
        assert tuple(bones.lows[: len(formula)]) == formula
