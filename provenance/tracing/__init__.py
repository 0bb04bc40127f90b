"""Where words come from: evidence, odds over all trees, answers that can be taken apart."""

from __future__ import annotations

from provenance.tracing.case import Answers, Asked, Case, Traced, copy_key
from provenance.tracing.dating import dates_by_events
from provenance.tracing.learned import Learned
from provenance.tracing.trace import answer_asked, gather, print_pages, trace_origins

__all__ = [
    "Answers",
    "Asked",
    "Case",
    "Learned",
    "Traced",
    "answer_asked",
    "copy_key",
    "dates_by_events",
    "gather",
    "print_pages",
    "trace_origins",
]
