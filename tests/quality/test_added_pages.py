"""What must move no answer of a pile: a page of another story, a page read twice, a copy elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from provenance.models import Corpus, CreditState, Document, Report
from provenance.pipeline import build_report
from tests.quality.piles import Pile, answer_of, is_expected, piles

_PILES = {pile.name: pile for pile in piles()}
_STRANGER = Document(
    id="zz-added",
    text="The museum of clocks in Basel has a new director.\n\n“I know their cough,” Urs Frei said.\n",
    outlet="Basel Notes",
)


def _report(*documents: Document) -> Report:
    return build_report(Corpus(tuple(sorted(documents, key=lambda one: one.id))))


def _moved(pile: Pile, added: Document) -> Iterator[tuple[str, str | None, float]]:
    report = _report(*pile.documents, added)
    for expected in pile.expected:
        origin, _ = answer_of(report, expected)
        if origin is None or not is_expected(origin, expected):
            yield expected.of, origin and origin.name, origin.confidence if origin else 0.0


@pytest.mark.parametrize("name", sorted(_PILES))
def test_a_page_of_another_story_moves_no_answer(name: str) -> None:
    assert list(_moved(_PILES[name], _STRANGER)) == []


@pytest.mark.parametrize("name", sorted(_PILES))
def test_a_page_that_is_there_twice_moves_no_answer(name: str) -> None:
    pile = _PILES[name]

    assert [
        found for one in pile.documents[:2] for found in _moved(pile, replace(one, id=_STRANGER.id))
    ] == []


@pytest.mark.parametrize("name", sorted(_PILES))
def test_a_copy_elsewhere_of_a_page_that_claims_nothing_as_its_own_moves_no_answer(name: str) -> None:
    pile = _PILES[name]
    credits = {one.id: one.origin.credit for one in _report(*pile.documents).documents}
    copied = [one for one in pile.documents if credits[one.id] is not CreditState.OWN]

    assert [
        found
        for one in copied[-1:]
        for found in _moved(pile, replace(one, id=_STRANGER.id, outlet="The Zebra Echo"))
    ] == []
