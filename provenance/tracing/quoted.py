"""Copy that is nothing but what people said: others may have heard it too, and where it was said is told."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from provenance.models import Quotation, QuotationKind, Span
from provenance.outlets.table import OutletTable
from provenance.text.spans import covered, merge_spans
from provenance.tracing.claims import Claim, strength_on
from provenance.tracing.pages import Page
from provenance.tracing.unnamed import with_names, with_one_speaker

# The clause that says whose words stand before it is no longer than they are, within these bounds.
_SHORT_CLAUSE, _LONG_CLAUSE = 40, 160
_SENTENCE_END = re.compile(r"[.!?](?=\s)")
# From here on the words in question are quotations, and what leads to them: of copy nearly all of them, as a
# news story may well be made of quotations; a passage of a few words is one if most of it is.
QUOTED = 0.8
MOSTLY_QUOTED = 0.5


def only_quoted(page: Page, target: Sequence[Span]) -> float:
    """How far some spans of a page are what people said, which others may have heard too, 0..1.

    Half of a news story may well be quoted; what is over counts.
    """
    direct = merge_spans(
        Span(one.start, _with_speaker(page, one))
        for one in page.quotations
        if one.kind is not QuotationKind.INDIRECT
    )
    size = sum(end - start for start, end in target)
    chars = sum(covered(span, direct) for span in target)
    return max(0.0, 2.0 * chars / size - 1.0) if size else 0.0


def with_channels(
    pages: Sequence[Page],
    targets: Sequence[Sequence[Span]],
    credited: Sequence[tuple[Claim, ...]],
    claims: Mapping[str, Sequence[Claim]],
    outlets: OutletTable,
    least: float = QUOTED,
) -> list[tuple[Claim, ...]]:
    """Each page's credits, and where its words were said if what it shares is only that."""
    heard = [
        tuple(one for one in claims.get(page.id, ()) if one.is_event and strength_on(one, target, 0.5) > 0)
        if only_quoted(page, target) >= least
        else ()
        for page, target in zip(pages, targets, strict=True)
    ]
    if not any(heard):
        return list(credited)
    told = with_one_speaker(with_names(heard, outlets))
    return [(*own, *said) for own, said in zip(credited, told, strict=True)]


def _with_speaker(page: Page, words: Quotation) -> int:
    """Where the clause ends that says whose words stand before it: its sentence's end, or some words on."""
    text = page.document.text
    clause = min(_LONG_CLAUSE, max(_SHORT_CLAUSE, words.end - words.start))
    stop = min(page.paragraphs[page.paragraph_index(words.end)].end, words.end + clause)
    if stop <= words.end or text[words.end - 1] in ".…":
        return words.end
    ends = _SENTENCE_END.search(text, words.end, stop)
    return ends.start() + 1 if ends else stop
