"""Arithmetic on stretches of text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from provenance.models import Span
from provenance.text.spans import covered, merge_spans, overlap

_SPANS = st.tuples(st.integers(0, 30), st.integers(0, 9)).map(lambda one: Span(one[0], one[0] + one[1]))


class _Counted(tuple[Span, ...]):
    """Spans that count how many of them were looked at."""

    looked_at = 0

    def __getitem__(self, place):  # type: ignore[no-untyped-def]
        found = super().__getitem__(place)
        self.looked_at += len(found) if isinstance(place, slice) else 1
        return found


@given(_SPANS, st.lists(_SPANS))
def test_what_is_covered_is_what_lies_in_any_of_the_spans(span: Span, cover: list[Span]) -> None:
    merged = merge_spans(cover)

    assert covered(span, merged) == sum(overlap(span, one) for one in merged)


def test_only_spans_nearby_are_looked_at() -> None:
    cover = _Counted(Span(10 * place, 10 * place + 5) for place in range(10_000))

    assert covered(Span(50_003, 50_012), cover) == 4
    assert cover.looked_at < 50
