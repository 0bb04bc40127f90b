"""Pages of the same words that two agencies sign: how sure the answer for a third may be."""

from __future__ import annotations

import pytest

from provenance.models import Corpus, Document, DocumentEntry, OriginStatus
from provenance.pipeline import build_report

_COPY = (
    "Fire tore through the grain harbour of Varno before dawn on Tuesday, sinking two lighters and sending a "
    "column of smoke over the old town, the harbour master said.\n\n"
    "Eleven firefighters were treated for smoke, and a crane driver who had stayed in his cab was brought "
    "down by ladder with burns on both hands.\n\n"
    "Insurers put the loss at forty million crowns, a figure that the port company called early."
)


def _answers(**pages: str) -> dict[str, DocumentEntry]:
    documents = (
        Document(id=name, text=text, outlet=f"The {name.title()} Post") for name, text in pages.items()
    )
    return {one.id: one for one in build_report(Corpus(tuple(documents))).documents}


def test_a_bare_copy_of_what_two_agencies_sign_is_neither_s_for_sure() -> None:
    answers = _answers(
        elm=f"VARNO (AP) — {_COPY}", ash=f"By Jo Lee, Reuters\n\n{_COPY}", oak=f"Harbour burns\n\n{_COPY}"
    )

    assert answers["oak"].origin.confidence < 0.7
    assert answers["elm"].origin.name == "AP"
    assert answers["ash"].origin.name == "Reuters"


def test_one_odd_copyright_line_takes_little_from_three_datelines() -> None:
    signed = {name: f"VARNO (AP) — {_COPY}\n\n{name} wrote this." for name in ("elm", "ash", "fir")}
    answers = _answers(**signed, box=f"{_COPY}\n\n© 2020 Reuters", oak=f"Harbour burns\n\n{_COPY}")

    assert answers["oak"].origin.name == "AP"
    assert answers["oak"].origin.confidence > 0.9


@pytest.mark.parametrize("lead", ["VARNO (AFP/AP) — ", "By Jo Lee, AFP and AP\n\n"])
def test_two_agencies_that_sign_one_page_are_left_open(lead: str) -> None:
    origin = _answers(elm=lead + _COPY, oak=f"Harbour burns\n\n{_COPY}")["oak"].origin

    assert origin.status is not OriginStatus.NAMED
    assert {one.name for one in origin.alternatives} >= {"AFP", "AP"}


def test_help_of_an_agency_in_a_byline_does_not_make_the_page_its_copy() -> None:
    helped, signed = (
        _answers(elm=f"By Jo Lee{of} AP\n\n{_COPY}", oak=f"Harbour burns\n\n{_COPY}")["elm"].origin
        for of in (" with", ",")
    )

    assert helped.name != "AP" or helped.confidence < 0.5
    assert signed.name == "AP"


def test_an_agency_beside_a_paper_in_one_dateline_is_likely_at_most() -> None:
    origin = _answers(elm=f"VARNO (The Guardian/AP) — {_COPY}", oak=f"Harbour burns\n\n{_COPY}")["oak"].origin

    assert origin.confidence < 0.75
