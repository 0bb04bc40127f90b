"""Credits that name the outlet of another page at hand: it may be in no table, but here it is known."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from provenance.models import Credit, CreditRole
from provenance.tracing.claims import Claim
from provenance.tracing.naming import folded
from provenance.tracing.pages import Page
from provenance.tracing.signals.credits import claim_report

_WORD = re.compile(r"\w+")
_MOST_PAGES = 60
# A name of one short word may be any word ("Today", "Metro").
_LEAST_CHARS = 6

Homes = Mapping[str, Sequence[tuple[str, str]]]


def homes_of(pages: Sequence[Page]) -> Homes:
    """The outlets of some pages, each as printed and in full, by the first words of their names.

    None where the pages are too many to look for.
    """
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    homes = sorted({page.home for page in pages}) if 1 < len(pages) <= _MOST_PAGES else []
    for home in homes:
        printed = home.removeprefix("The ")
        if len(printed) >= _LEAST_CHARS and printed[:1].isupper():
            found[_first_word(printed)].append((printed, home))
    return found


def credits_of_members(page: Page, homes: Homes) -> tuple[Claim, ...]:
    """The credits of a page for words of another one at hand, where the reader of credits saw no name."""
    if not homes or not page.attributed:
        return ()
    named = {folded(one.name) for one in page.credits}
    found = [one for one in _credits(page, homes) if folded(one.name) not in named]
    credited = frozenset(page.paragraph_index(one.start) for one in found)
    return tuple(claim_report(page, one, credited) for one in found)


def _credits(page: Page, homes: Homes) -> list[Credit]:
    text = page.document.text
    found: list[Credit] = []
    for span, name in page.attributed:
        for printed, home in homes.get(_first_word(text[name.start : name.end]), ()):
            stop = name.start + len(printed)
            is_it = text.startswith(printed, name.start) and not text[stop : stop + 1].isalnum()
            if is_it and not page.is_home(home):
                end = max(span.end, stop)
                found.append(Credit(span.start, end, text[span.start : end], home, CreditRole.REPORT))
    return found


def _first_word(name: str) -> str:
    found = _WORD.match(name)
    return found.group() if found else ""
