"""A sentence edited all over is still found; a filled-in frame is not."""

from __future__ import annotations

from provenance.match import Field, find_reuse
from provenance.models import Passage
from tests.builders import a_document

SENTENCE = (
    "The harbour authority said on Tuesday that the northern quay would close for repairs until the spring, "
    "and that ferries would leave from the fish market."
)
EDITED = (
    "The harbour board said Tuesday that the northern quay will close for repair until spring, "
    "and ferries would depart from the old fish market."
)
REORDERED = (
    "Ferries would leave from the fish market, and the northern quay would close for repairs until the "
    "spring, the harbour authority said on Tuesday."
)
ABOVE = "Nothing else of any interest happened in the valley."
BELOW = "Goats were seen near the chapel at dusk."


def _passages(left: str, right: str) -> tuple[Passage, ...]:
    return find_reuse(
        Field([a_document(f"{ABOVE}\n\n{left}", "a"), a_document(f"{right}\n\n{BELOW}", "b")])
    ).passages


def test_an_edited_sentence_is_a_passage_with_its_score() -> None:
    (passage,) = _passages(SENTENCE, EDITED)

    assert sorted(one.document for one in passage.occurrences) == ["a", "b"]
    assert min(one.score for one in passage.occurrences) < 1.0


def test_a_sentence_with_its_clauses_in_another_order_is_a_passage() -> None:
    (passage,) = _passages(SENTENCE, REORDERED)

    assert sorted(one.document for one in passage.occurrences) == ["a", "b"]


def test_a_frame_with_other_figures_is_no_edit() -> None:
    frame = "Net profit of {} rose in the {} quarter to {} crowns from {} crowns"

    assert not _passages(frame.format("Alm", "first", 312, 280), frame.format("Berg", "third", 77, 91))
