"""The words of a quotation that stand without marks in another article are a rendering of no quotation."""

from __future__ import annotations

from provenance.match import Field, find_reuse
from provenance.models import Reuse
from tests.builders import a_document, a_quotation

WORDS = "The northern quay was never built for ferries of such a size"
ASIDE = "Goats were seen near the chapel at dusk, and the mayor went home early."


def _reuse(other: str) -> Reuse:
    quoted = a_document(f"“{WORDS},” Anna Berg said. {ASIDE}", "a")
    bare = a_document(other, "b")
    return find_reuse(
        Field([quoted, bare], quotations={"a": [a_quotation(quoted, f"{WORDS},", "Anna Berg")]})
    )


def _unmarked(other: str) -> list[str]:
    return [
        other[one.start : one.end]
        for utterance in _reuse(other).utterances
        for one in utterance.renderings
        if one.quotation is None
    ]


def test_words_without_marks_are_a_rendering_of_no_quotation() -> None:
    assert _unmarked(f"The harbour was closed. {WORDS}, and nobody knew it.") == [WORDS]


def test_edited_words_without_marks_score_less() -> None:
    edited = WORDS.replace("never built", "not built")
    (utterance,) = _reuse(f"It rained. {edited}.").utterances

    (score,) = [one.score for one in utterance.renderings if one.quotation is None]
    assert 0.7 < score < 1.0


def test_marked_words_that_nobody_read_as_a_quotation_are_not_unmarked() -> None:
    assert _unmarked(f"The harbour was closed. “{WORDS}.”") == []


def test_words_that_say_the_opposite_are_no_rendering() -> None:
    assert _unmarked(f"It rained. {WORDS.replace('was never built', 'was built')}.") == []


def test_other_words_are_no_rendering() -> None:
    assert _unmarked(f"The harbour was closed. {ASIDE}") == []
