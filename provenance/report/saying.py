"""The words of an utterance as they may be shown: between marks only where an article has them between marks.

What somebody is reported to have said is not what he said word for word.
"""

from __future__ import annotations

from collections.abc import Mapping

from provenance.models import Quotation, QuotationKind, Rendering, Utterance
from provenance.report.words import shortened, unquoted

_MARK_CHARS = 2  # a mark and a comma may stand between a string and its span


def is_quoted(utterance: Utterance, quotations: Mapping[str, Quotation]) -> bool:
    """Whether any article has the words between quotation marks; true where no quotation is known."""
    found = ((one, quotations.get(one.quotation or "")) for one in utterance.renderings)
    known = [(one, quotation) for one, quotation in found if quotation]
    return not known or any(in_marks(one, quotation) for one, quotation in known)


def said(utterance: Utterance, quotations: Mapping[str, Quotation], most: int) -> str:
    """The words, cut to `most` characters, in the marks that they have."""
    words = shortened(unquoted(utterance.wording), most)
    return f"“{words}”" if is_quoted(utterance, quotations) else f"{words} (in indirect speech)"


def in_marks(rendering: Rendering, quotation: Quotation) -> bool:
    """Whether the article has the rendering's words between marks."""
    if quotation.kind is QuotationKind.DIRECT:
        return True
    return any(
        span.start - _MARK_CHARS <= rendering.start and rendering.end <= span.end + _MARK_CHARS
        for span in quotation.quoted
    )
