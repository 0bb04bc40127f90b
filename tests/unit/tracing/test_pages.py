"""A page's own text: what is left of an article without its boilerplate."""

from __future__ import annotations

from provenance.models import Span
from provenance.outlets.table import OutletTable
from provenance.tracing.pages import Page
from tests.builders import a_document


def test_a_page_is_as_long_as_its_text_without_boilerplate() -> None:
    document = a_document("Words of the town. Subscribe now! More words.")
    page = Page(document, OutletTable(()), boilerplate=(Span(19, 33), Span(25, 34)))

    assert page.size == len("Words of the town. ") + len("More words.")


def test_a_page_of_nothing_but_boilerplate_has_a_size_to_divide_by() -> None:
    assert Page(a_document("Subscribe!"), OutletTable(()), boilerplate=(Span(0, 10),)).size == 1
