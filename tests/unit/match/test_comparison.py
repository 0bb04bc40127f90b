"""Two texts compared, by table (`tests/cases/renderings.jsonl`), and what quotations add."""

from __future__ import annotations

from typing import Any

import pytest

from provenance.match import compare
from provenance.models import QuotationKind
from tests.builders import a_document, a_quotation
from tests.cases_of import cases_of

WORDS = "We will not accept any cut to the pensions of our workers,"
CLOSE = "The government has kept its promises to the fishermen and will continue to keep them."
RETOLD = "the cabinet had fulfilled its pledges to the fishermen and would go on fulfilling them"


@pytest.mark.parametrize("case", cases_of("renderings"), ids=lambda case: case["why"])
def test_renderings_are_told_from_other_words(case: dict[str, Any]) -> None:
    match = compare(case["left"], case["right"])

    assert match.kind == case["kind"], match
    assert case.get("least", 0.0) <= match.score <= case.get("most", 1.0)


STORY = """
The ferry Astrid ran aground on a sandbank off the village of Holm early on Friday with ninety people
aboard. The coastguard sent two boats from Lervik, and by nine in the morning everybody had been brought
ashore. Nobody was hurt. The captain said that a new buoy had not been lit. The harbour office promised
to look into the matter before the weekend.
"""
REWORDED = """
Ninety people were aboard when the ferry Astrid ran aground on a sandbank off the village of Holm on
Friday morning. Two boats were sent from Lervik by the coastguard, and everybody had been brought ashore
by nine. According to the captain, a new buoy had not been lit. Nobody was hurt, and the harbour office
has promised to look into the matter soon.
"""
FREELY = """
Passengers described hours of waiting in the dark after their ferry got stuck near Holm. Rescuers from
the coastguard took all of them off before breakfast, among them a school class from Lervik on its way to
a skiing camp. One girl said it had felt like a bus that drives over a kerb. The shipping line offered
tickets for another day and a hot meal to all.
"""


def test_a_reworded_text_is_told_from_another_on_the_same_event() -> None:
    assert compare(STORY, REWORDED).score >= 0.9
    assert compare(STORY, FREELY).score <= 0.2
    assert compare(FREELY, REWORDED).score <= 0.2


def test_aligned_spans_hold_the_same_words() -> None:
    left, right = "The old mill burnt down last night.", "Last night the old mill burnt down."

    aligned = compare(left, right).aligned

    assert aligned
    assert all(
        left[a.start : a.end].lower() == right[b.start : b.end].lower()
        for a, b in ((pair.left, pair.right) for pair in aligned)
    )


def test_the_differing_words_are_named() -> None:
    match = compare("The bridge is closed until the spring", "The bridge is closed until the autumn")

    details = [one.detail for one in match.evidence if one.signal == "differing_words"]

    assert details and "spring" in details[0] and "autumn" in details[0]


def test_the_same_words_of_another_speaker_are_no_rendering() -> None:
    document = a_document(f"“{WORDS}” Anna Berg said.")
    left, right = a_quotation(document, WORDS, "Anna Berg"), a_quotation(document, WORDS, "Nils Holm")

    match = compare(left, right)

    assert match.kind is None
    assert match.score < 0.5
    assert "other_speaker" in [one.signal for one in match.evidence]


def test_a_common_speaker_lifts_the_score() -> None:
    document = a_document(f"“{CLOSE}” {RETOLD}")
    named = [a_quotation(document, words, "Mr. Berg") for words in (CLOSE, RETOLD)]

    assert compare(*named).score > compare(CLOSE, RETOLD).score


def test_reported_words_render_spoken_ones_indirectly() -> None:
    document = a_document(f"“{CLOSE}” Berg said that {RETOLD}.")
    spoken = a_quotation(document, CLOSE, "Anna Berg")
    reported = a_quotation(document, RETOLD, "Berg", QuotationKind.INDIRECT)

    assert compare(spoken, reported).kind == "indirect"
