"""Builders: a test shows only what it is about, the rest has a quiet default."""

from __future__ import annotations

from typing import Any

from provenance.models import Document, Quotation, QuotationKind, Report


def a_document(text: str = "", id: str = "a", **fields: Any) -> Document:
    """A document with `text`; everything else as the defaults have it."""
    return Document(id=id, text=text, **fields)


def a_report(**fields: Any) -> Report:
    """A whole report of three short articles (see `tests.report_builders`) with `fields` replaced."""
    from tests.report_builders import a_report as whole

    return whole(**fields)


def a_quotation(
    document: Document, words: str, speaker: str | None = None, kind: QuotationKind = QuotationKind.DIRECT
) -> Quotation:
    """The first place where `document` has `words`, as a quotation."""
    start = document.text.index(words)
    end = start + len(words)
    return Quotation(f"{document.id}@{start}-{end}", document.id, start, end, words, kind, speaker=speaker)
