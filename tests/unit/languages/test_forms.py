"""The forms of verbs that follow from a few listed ones, and those that must not."""

from __future__ import annotations

import doctest

import pytest

from provenance import languages
from provenance.languages import french_forms, russian_forms, spanish_forms
from provenance.languages.model import Form, Language

FRENCH = """
jugeait jugeaient jugeant dénonçaient exigeait exigeaient lançaient lança nuançait avança
révélait révéla
rappela martelait balayait prétendait défendaient admettait réagissaient renchérissait avertirent fustigea"""
SPANISH = """
anunciaron anunciaba anunciando sentenciaron pedía pedían advertía sugería sugerido seguía
repetía refería
corregía desmentido sostenía sostenido mantenía proponía propuesto expuesto predecía intervenía
concluía concluido
creía contaban recordaban piden sugieren desmienten añadían respondían describía descrito subrayaban"""


def _language(code: str) -> Language:
    return next(one for one in languages.known() if one.code == code)


GERMAN = """
schimpften beschwerten freuten bilanzierten bilanzieren resümierten signalisiert gefreut gepostet
enthüllten fügten
"""
RUSSIAN = """
объяснял объясняли считали полагают напомнили требовали призывают предлагала намекнула оценили пояснили кричат
признаются пишут
"""
ENGLISH = "quizzed quizzing forgave regretted preferred"


@pytest.mark.parametrize(
    ("language", "forms"), [("fr", FRENCH), ("es", SPANISH), ("de", GERMAN), ("ru", RUSSIAN), ("en", ENGLISH)]
)
def test_regular_forms_of_verbs_of_saying_are_known(language: str, forms: str) -> None:
    known = _language(language).cues

    assert [form for form in forms.split() if form not in known] == []


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", "quized forgived outruled overruled"),
        ("de", "erwiderten"),
        ("ru", "отвергл опровергл кричят"),
        ("fr", "jugait exigait dénonca avancaient poursuivissait sourissait"),
        ("es", "anuncieron anuncido pidía pidido advirtía siguía añadiaron admitiaba subrayeron amplia"),
    ],
)
def test_no_form_is_made_that_nobody_writes(language: str, forms: str) -> None:
    known = _language(language).cues

    assert [form for form in forms.split() if form in known] == []


@pytest.mark.parametrize("module", [french_forms, russian_forms, spanish_forms])
def test_examples_in_the_docstrings_hold(module: object) -> None:
    assert doctest.testmod(module).failed == 0  # type: ignore[arg-type]


def test_tables_hold_no_glued_words() -> None:
    french = _language("fr")

    assert {"commission", "parquet", "présidence", "délégation", "ong", "musée"} <= french.bodies
    assert french.cues["lançait"].form is Form.PAST
