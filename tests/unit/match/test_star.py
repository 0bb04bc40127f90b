"""What one document shares with others is what it shares when all are compared with all."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.match.settings import MatchSettings
from provenance.match.shared import find_shared
from provenance.match.star import find_passages_with, shared_with
from tests.builders import a_document
from tests.index_builders import BRIDGE, ECHO, FERRY, NOTICE

SETTINGS = MatchSettings()
EDITED = (
    "Engineers had often warned the city council of deep cracks in the northern pier as early as last spring."
)
PARTS = [*BRIDGE.split("\n\n"), *FERRY.split("\n\n"), *ECHO.split("\n\n"), NOTICE, EDITED]
TEXTS = st.lists(st.sampled_from(PARTS), min_size=1, max_size=4, unique=True).map("\n\n".join)


@settings(max_examples=40, deadline=None)
@given(st.lists(TEXTS, min_size=2, max_size=5, unique=True))
def test_the_runs_are_those_of_comparing_all_with_all(texts: list[str]) -> None:
    draft, *others = (a_document(text, f"d{number}") for number, text in enumerate(texts))

    one = shared_with(draft, others, {}, SETTINGS, {})
    whole = find_shared((draft, *others), {}, SETTINGS, {})

    row = next(row for row, each in enumerate(whole.documents) if each.id == draft.id)
    assert list(one.runs) == [run for run in whole.runs if row in (run.left, run.right)]


def test_a_document_of_the_same_text_shares_all_of_it() -> None:
    draft, twin, third = (a_document(BRIDGE, name) for name in ("draft", "twin", "third"))

    passages = find_passages_with(draft, [twin, third], {}, SETTINGS, {})

    assert {at.document for one in passages for at in one.occurrences} == {"draft", "twin", "third"}


def test_others_that_share_nothing_with_the_document_make_no_passage() -> None:
    draft = a_document(FERRY, "draft")

    assert (
        find_passages_with(draft, [a_document(BRIDGE, "a"), a_document(BRIDGE, "b")], {}, SETTINGS, {}) == ()
    )
    assert find_passages_with(draft, [], {}, SETTINGS, {}) == ()
    assert find_passages_with(a_document("", "empty"), [a_document("", "b")], {}, SETTINGS, {}) == ()
