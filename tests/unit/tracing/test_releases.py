"""Press releases that a service passed on, and outlets that are called by a shorter name."""

from __future__ import annotations

import pytest

from provenance.models import Corpus, Document, DocumentKind, Report
from provenance.outlets.table import OutletTable
from provenance.pipeline import build_report
from provenance.tracing.pages import Page
from provenance.tracing.signals.members import short_names

_BODY = """Halvorsen Pumps Inc., a maker of bilge pumps, {} that it will open a second plant in the autumn.

"A boat does not ask where its pump was made, but the people here will," said Greta Halvorsen, its chief.

The plant will employ 140 people and make 30,000 pumps a year.
"""
_PASSED_ON = "DULUTH, Minn., May 4, 2021 {} -- " + _BODY.format("today announced")
_SIGNED = _PASSED_ON + "\nSOURCE Halvorsen Pumps Inc.\n"
_PRINTED = Document(id="pap", text=_BODY.format("said on Tuesday"), outlet="Lakeside Courier")


def _report(*documents: Document) -> Report:
    return build_report(Corpus(tuple(sorted(documents, key=lambda one: one.id))))


@pytest.mark.parametrize("service", ["/PRNewswire/", "(BUSINESS WIRE)"])
@pytest.mark.parametrize("outlet", ["PR Newswire", "Finance Feed"])
def test_the_issuer_of_a_release_is_its_origin_and_not_who_passed_it_on(service: str, outlet: str) -> None:
    report = _report(Document(id="rel", text=_SIGNED.format(service), outlet=outlet), _PRINTED)

    assert {one.origin.name for one in report.documents} == {"Halvorsen Pumps Inc"}


def test_the_issuers_own_page_is_the_origin_where_another_site_shows_the_service_only() -> None:
    text = _PASSED_ON.format("/PRNewswire/")
    issued = Document(id="own", text=text, outlet="Halvorsen Pumps", kind=DocumentKind.PRESS_RELEASE)

    report = _report(issued, Document(id="site", text=text, outlet="Finance Feed"), _PRINTED)

    assert {one.origin.name for one in report.documents} == {"Halvorsen Pumps"}
    assert all(one.origin.in_corpus for one in report.documents)


@pytest.mark.parametrize(
    ("homes", "short"),
    [
        (["Nordic Press Agency", "Harbour Mail"], {"Nordic Press": "Nordic Press Agency"}),
        (["Nordic Press Agency", "Nordic Press Group"], {}),
        (["Nordic Agency", "Harbour Mail"], {}),
        (["Associated Press Agency", "Harbour Mail"], {}),
        (["Nordic Press Club", "Harbour Mail"], {}),
    ],
)
def test_a_short_name_is_tied_only_where_it_can_be_no_other(homes: list[str], short: dict[str, str]) -> None:
    table = OutletTable.default()
    pages = [Page(Document(id=str(number), outlet=home), table) for number, home in enumerate(homes)]

    assert short_names(pages) == short
