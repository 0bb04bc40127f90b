"""Formulas and speakers within what is said: "Der Brand wurde laut Lee gelegt", "Am Ende, so Lee, sei"."""

from __future__ import annotations

from itertools import product

import pytest

from provenance.models import Document, Quotation
from provenance.quotes import extract_quotations

FORMULAS = (
    ("laut Anna Lehr", "Anna Lehr"),
    ("nach Angaben der Feuerwehr", "Feuerwehr"),
    ("aus Sicht der Feuerwehr", "Feuerwehr"),
    ("nach Angaben des Ruderbundes (DRB)", "Ruderbundes"),
)
CLAUSES = (
    "Der Brand wurde {} von einem Kind gelegt",
    "Die Brücke wird {} erst im Mai fertig",
    "Die Zahl stieg {} auf rund 300",
)


def _all(text: str, language: str) -> tuple[Quotation, ...]:
    return extract_quotations(Document(id="d", text=text, language=language))


@pytest.mark.parametrize(("formula", "clause"), list(product(FORMULAS, CLAUSES)))
def test_whole_clause_around_a_formula_is_content(formula: tuple[str, str], clause: str) -> None:
    said = clause.format(formula[0])

    (found,) = _all(f"{said}.", "de")

    assert found.text == said
    assert formula[1] in (found.speaker or "")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "In der Stadt gilt eine Zone, die nach Angaben der Feuerwehr die Wege verlängert.",
            "die nach Angaben der Feuerwehr die Wege verlängert",
        ),
        (
            "Die Boote kamen spät, weil laut Anna Lehr die Genehmigung fehlte.",
            "weil laut Anna Lehr die Genehmigung fehlte",
        ),
    ],
)
def test_only_the_clause_that_holds_the_formula(text: str, said: str) -> None:
    assert [one.text for one in _all(text, "de")] == [said]


def test_two_formulas_share_a_sentence() -> None:
    found = _all("Die Zahl stieg laut Ministerium auf 300, laut Feuerwehr auf 400.", "de")

    assert [(one.text, one.speaker) for one in found] == [
        ("Die Zahl stieg laut Ministerium auf 300", "Ministerium"),
        ("auf 400", "Feuerwehr"),
    ]


@pytest.mark.parametrize("lead", ["Am Ende", "Im Mai", "Für diesen Preis", "Dennoch"])
@pytest.mark.parametrize("put", ["so Anna Lehr", "sagte Anna Lehr"])
def test_what_is_said_begins_behind_a_lead(lead: str, put: str) -> None:
    (found,) = _all(f"{lead}, {put}, werde die Brücke gesperrt.", "de")

    assert (found.text, found.speaker) == ("werde die Brücke gesperrt", "Anna Lehr")


def test_both_halves_around_who_is_put_in() -> None:
    found = _all("Die Brücke, so Anna Lehr, werde im Mai gesperrt.", "de")

    assert [one.text for one in found] == ["Die Brücke", "werde im Mai gesperrt"]


@pytest.mark.parametrize(
    "text",
    [
        "He stated that the growth rate according to Harbour Bank figures is 5 percent.",
        "The mill's output according to Harbour Bank figures is 300 tons.",
    ],
)
def test_formula_behind_a_noun_gives_its_house_no_clause(text: str) -> None:
    assert not any(one.speaker == "Harbour Bank" for one in _all(text, "en"))


@pytest.mark.parametrize(
    "text", ["The mill is closed according to Ann Hale.", "The mill burned according to Ann Hale."]
)
def test_formula_behind_a_clause_speaks(text: str) -> None:
    assert [one.speaker for one in _all(text, "en")] == ["Ann Hale"]


@pytest.mark.parametrize(("verb", "pronoun"), list(product(["warned", "have warned"], ["it", "they", "he"])))
def test_subject_of_what_is_said_is_nobody_told(verb: str, pronoun: str) -> None:
    found = _all(f"The harbour unions {verb} {pronoun} would be late.", "en")

    assert [one.text for one in found] == [f"{pronoun} would be late"]


def test_agency_that_opens_an_article_is_no_content() -> None:
    (found,) = _all("(Northwire) - A man was held after a fire, officials said.", "en")

    assert found.text == "A man was held after a fire"


@pytest.mark.parametrize("house", ["Arden School of Marine Sciences", "Pell School of Law"])
@pytest.mark.parametrize("office", ["professor", "researcher", "researcher Professor"])
def test_name_behind_a_school_and_an_office_is_the_speaker(house: str, office: str) -> None:
    found = _all(f"{house} {office} John Hale said the reef was dying.", "en")

    assert [one.speaker for one in found] == ["John Hale"]


def test_politician_is_nobody_by_a_town_that_speaks_later() -> None:
    text = (
        "Minister Karl Brandl kam. „Es ist nicht absehbar“, sagte der CDU-Politiker. Die Stadt Arden mahnte."
    )

    assert _all(text, "de")[0].speaker != "Stadt Arden"
