"""Bylines of a paper's own people, by its own name, in copy whose credit it left out."""

import pytest

from provenance import Document, build_report
from provenance.models import CreditState

STORY = (
    "The harbour of Port Ansel will close its eastern pier on Sunday after divers found cracks in four "
    "of the pillars, the port authority said.\n\n“We looked at every pillar twice, and do not like what we "
    "saw,” harbour master Ines Duval told reporters on the quay. “Nobody lands there until it is mended.”\n\n"
    "Fishermen will be given berths at the coal dock for the season, at no charge to them."
)


@pytest.mark.parametrize(
    ("head", "state"),
    [
        ("", CreditState.STRIPPED),
        ("By North Mail Reporter\n\n", CreditState.STRIPPED),
        ("By North Mail Business Correspondent\n\n", CreditState.STRIPPED),
        ("By Staff Reporter\n\n", CreditState.STRIPPED),
        ("By South Mail Reporter\n\n", CreditState.STATED),
    ],
)
def test_a_byline_of_its_own_reporter_is_no_credit_and_that_of_another_paper_is(
    head: str, state: CreditState
) -> None:
    there = Document(id="coast", text=f"PORT ANSEL (Reuters) - {STORY}", outlet="Coast Herald")
    here = Document(id="north", text=head + STORY, outlet="North Mail")

    group = build_report((there, here)).copies[0]

    assert group.origin.name == "Reuters"
    assert {one.id: one.credit for one in group.documents}["north"] is state
    assert (group.origin.confidence > 0.9) is (state is CreditState.STRIPPED)
