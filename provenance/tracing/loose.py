"""Pages around one that no copy group took in: those that share half of its text, and those that are it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from provenance.models import Passage, Span
from provenance.text.spans import merge_spans
from provenance.tracing.naming import folded
from provenance.tracing.pages import Page

LEAST_LOOSE = 0.5
_MOST_TWINS = 20


def are_one_text(pages: Sequence[Page]) -> bool:
    """Whether all of some pages are copies of one text, word for word."""
    return len({page.own_words for page in pages}) == 1


def sharing_pages(
    page: Page, pages: Mapping[str, Page], passages: Iterable[Passage], least: float = LEAST_LOOSE
) -> tuple[tuple[Page, ...], float]:
    """The pages that share half of a page, most first, and the part that the first of them shares, 0..1.

    `least` is another part than half.
    The same text at the same outlet is the page itself, read twice.
    """
    spans: dict[str, list[Span]] = defaultdict(list)
    for one in passages:
        here = max((Span(o.start, o.end) for o in one.occurrences if o.document == page.id), key=len_of)
        for name in sorted({o.document for o in one.occurrences if o.document in pages}):
            spans[name].append(here)
    chars = {name: sum(map(len_of, merge_spans(found))) for name, found in spans.items()}
    found = sorted(
        (name for name in chars if chars[name] >= least * page.size and not _is_itself(pages[name], page)),
        key=lambda name: (-chars[name], name),
    )
    if not found:
        return (), 0.0
    return tuple(pages[name] for name in found[:_MOST_TWINS]), min(1.0, chars[found[0]] / page.size)


def len_of(span: Span) -> int:
    """How many characters a span holds."""
    return span.end - span.start


def _is_itself(other: Page, page: Page) -> bool:
    return other.id == page.id or (
        folded(other.home) == folded(page.home) and other.own_words == page.own_words
    )
