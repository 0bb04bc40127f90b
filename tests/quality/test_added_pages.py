"""What must move no answer of a pile: a page of another story, a page again, a copy of it elsewhere."""

from __future__ import annotations

from itertools import islice

import pytest

from tests.quality.added import added_to, moved_by, report_on
from tests.quality.piles import piles

_PILES = {pile.name: (number, pile) for number, pile in enumerate(piles())}
# `benchmarks/origin.py DATA added` takes every page in its turn.
_EVERY = 3


@pytest.mark.parametrize("name", sorted(_PILES))
def test_a_page_more_moves_no_answer(name: str) -> None:
    number, pile = _PILES[name]
    before = report_on(pile.documents)
    added = islice(added_to(pile.documents, before), number % _EVERY, None, _EVERY)

    found = {what: moved for what, page in added if (moved := moved_by(page, pile.documents, before))}

    assert found == {}
