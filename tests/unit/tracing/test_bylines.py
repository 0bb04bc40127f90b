"""Which outlets an author field names, and which of them are somebody's given name."""

from __future__ import annotations

import pytest

from provenance.models import Document
from provenance.outlets.table import OutletTable
from provenance.tracing import trace_origins
from provenance.tracing.pages import Page
from provenance.tracing.signals.bylines import outlets_of_byline
from tests.unit.tracing.cases import COPY, a_case, an_article


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("Petra Lind", []),
        ("By Petra Lind and Ana Prado", []),
        ("Petra-Maria Lind", []),
        ("PETRA LIND", []),
        ("Petra", ["Petra"]),
        ("Petra news agency", ["Petra"]),
        ("Petra/AFP", ["Petra", "AFP"]),
        ("Petra Lind, Reuters", ["Reuters"]),
        ("Reuters Staff", ["Reuters"]),
        ("ANI New Delhi", ["ANI"]),
    ],
)
def test_a_given_name_before_a_surname_is_no_agency(byline: str, names: list[str]) -> None:
    page = Page(Document(id="page", text="A bridge opened.\n", byline=byline), OutletTable.default())

    assert [one.outlet.name for one in outlets_of_byline(page)] == names


def test_a_paper_s_own_staff_are_no_other_paper_s() -> None:
    document = Document(
        id="page", text="A bridge opened.\n", outlet="Port Observer", byline="Port Observer staff"
    )
    page = Page(document, OutletTable.default())

    assert all(page.is_itself(one.outlet.name) for one in outlets_of_byline(page))


def test_an_answer_that_hangs_on_the_author_field_says_so_in_a_whole_sentence() -> None:
    named = an_article("north", f"{COPY}.", byline="Ana Prado, Reuters")
    origin = trace_origins(a_case((named, an_article("south", f"{COPY}.")))).copies[0].origin

    assert origin.what_would_change_it.startswith(
        "It hangs on one finding (“The author field of The North Post names Reuters”): without it "
    )
