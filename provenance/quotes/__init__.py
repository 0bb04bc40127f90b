"""Quotations with speaker, cue and channel, and credits by role. Nothing heavy is imported here."""

from provenance.quotes.reading import extract_quotations, read_quotations

__all__ = ["extract_quotations", "read_quotations"]
