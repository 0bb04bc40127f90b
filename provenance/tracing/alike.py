"""Pages that nothing tells apart: of many copies that say the same, a few stand for all.

In: the pages of a scene with their words and claims. Out: for each page the one that stands for it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from provenance.models import OriginKind, Span
from provenance.text.spans import covered
from provenance.tracing.claims import Claim, is_about_other_words, strength_on
from provenance.tracing.naming import folded
from provenance.tracing.pages import Page

# Of so many pages that say the same the others are copies of a kind: what one more of them adds to the odds
# (the logarithm of the number of twins, another witness) is small from here on, and is not counted.
MOST_ALIKE = 8
# In a group of more pages than these, copies that differ in wording alone stand for each other too.
EXACT_UP_TO = 100
_COVERAGE_STEPS = 5
_ISSUERS = frozenset({OriginKind.AGENCY, OriginKind.OFFICIAL})

Target = tuple[Span, ...]


@dataclass(frozen=True)
class Other:
    """A page that the one at `place` stands for, with its own words in question and its own claims."""

    page: Page
    target: Target
    claims: tuple[Claim, ...]
    place: int


def stand_ins(
    pages: Sequence[Page],
    targets: Sequence[Target],
    claims: Sequence[Sequence[Claim]],
    standing: Sequence[Hashable],
) -> list[int]:
    """The place of the page that stands for each page: itself, but for copies beyond the first of a kind.

    `standing` tells which of the shared words a page has, as anything that can be compared. Pages are of one
    kind if they have the same words, claim the same of them, and nobody names their outlets. The first by
    date stand for themselves, so that what is earlier than what is kept; the last of these for the rest.
    """
    found = list(range(len(pages)))
    if len(pages) <= MOST_ALIKE:
        return found
    is_exact = len(pages) <= EXACT_UP_TO
    named = {folded(one.name) for said in claims for one in said if not one.is_own}
    kinds: dict[Hashable, list[int]] = defaultdict(list)
    for j, page in enumerate(pages):
        said = tuple(_said(one, targets[j]) for one in claims[j])
        words = _words(page, targets[j]) if is_exact else ""
        kinds[
            standing[j], said, words, _home(page, named), _is_dated(page), _coverage(page, targets[j])
        ].append(j)
    for alike in kinds.values():
        ranked = sorted(alike, key=lambda j: (pages[j].interval.latest or "", pages[j].id))
        for j in ranked[MOST_ALIKE:]:
            found[j] = ranked[MOST_ALIKE - 1]
    return found


def _said(claim: Claim, target: Target) -> Hashable:
    """What a claim says of the words in question, wherever on the page it stands."""
    anchor = claim.anchors[0] if claim.anchors else None
    return (
        claim.signal,
        None if claim.is_own else claim.name,
        claim.kind,
        claim.occasion,
        claim.witness,
        round(strength_on(claim, target, 0.5), 2),
        is_about_other_words(claim, target),
        bool(anchor and covered(Span(anchor.start, anchor.end), target)),
    )


def _words(page: Page, target: Target) -> str:
    text = page.document.text
    return "\n".join(text[start:end] for start, end in target)


def _home(page: Page, named: set[str]) -> str:
    """The outlet if anything in the group may turn on it: somebody names it, or it issues texts."""
    home = folded(page.home)
    return home if home in named or page.home_kind in _ISSUERS else ""


def _is_dated(page: Page) -> tuple[bool, bool]:
    return bool(page.interval.earliest), bool(page.interval.latest)


def _coverage(page: Page, target: Target) -> int:
    """How much of the page's own text the words in question are, in steps."""
    size = max(1, sum(end - start for start, end in page.content))
    chars = sum(end - start for start, end in target)
    return round(_COVERAGE_STEPS * min(1.0, chars / size))
