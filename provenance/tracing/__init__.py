"""Where words come from: evidence, odds over all trees, answers that can be taken apart."""

from __future__ import annotations

from provenance.tracing.case import Case, Traced
from provenance.tracing.trace import trace_origins

__all__ = ["Case", "Traced", "trace_origins"]
