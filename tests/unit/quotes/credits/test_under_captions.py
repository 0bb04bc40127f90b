"""What a bracket under a caption costs, however long the lines around it are."""

from __future__ import annotations

from provenance.quotes.credits.captions import is_under_caption
from tests.clock import cpu_seconds, grows_less_than


def test_a_long_line_is_read_once() -> None:
    def seconds(size: int) -> float:
        above = "." * size + " x\nThe old mill\n"
        return cpu_seconds(lambda: [is_under_caption(above, len(above), "(Source: ", 0) for _ in range(20)])

    seconds(450)

    assert grows_less_than(24, seconds, 450, 3_600, spare=0.02)
