"""Copies of one text: exact ones are one witness, and of many that say the same a few stand for all.

In: the pages of a scene with their words and claims. Out: for each page the one that stands for it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from provenance.models import Span
from provenance.text.spans import covered
from provenance.tracing.claims import Claim, is_about_other_words, strength_on
from provenance.tracing.naming import folded
from provenance.tracing.pages import ISSUERS, Page
from provenance.tracing.times import DAY_CHARS

# Of so many pages that say the same the others are copies of a kind: what one more of them adds to the odds
# (the logarithm of the number of twins, another witness) is small from here on, and is not counted.
MOST_ALIKE = 8
# In a group of more pages than these, copies that differ in wording alone stand for each other too.
EXACT_UP_TO = 100
_COVERAGE_STEPS = 5

Target = tuple[Span, ...]


@dataclass(frozen=True)
class Other:
    """A page that the one at `place` stands for, with its own words in question and its own claims.

    `is_twin`: it has the very words and claims of that page and came out on the same days, or has no date:
    nothing tells which of the two had them first.
    """

    page: Page
    target: Target
    claims: tuple[Claim, ...]
    place: int
    is_twin: bool = False


@dataclass(frozen=True, slots=True)
class StandIn:
    """The place of the page that stands for one: its own, that of a twin, or that of a copy of its kind."""

    place: int
    is_twin: bool = False


def stand_ins(
    pages: Sequence[Page],
    targets: Sequence[Target],
    claims: Sequence[Sequence[Claim]],
    standing: Sequence[Sequence[Hashable]],
) -> list[StandIn]:
    """Which page stands for each page.

    `standing` tells which of the shared words a page has, and how much of each. Exact copies of one text
    are one witness: pages of the same words that claim the same of them, are named by nobody and came out
    on the same days or at one outlet; undated ones go with the first of these. Of those that differ in days
    alone the first few stand for themselves, so that what is earlier than what is kept, and the last of
    these for the rest; in a large group so do those that differ in wording alone.
    """
    words = [_words(page, target) for page, target in zip(pages, targets, strict=True)]
    outline = [(words[j], tuple(standing[j]), _outline(claims[j])) for j in range(len(pages))]
    printed = Counter(outline)
    if len(printed) == len(pages) <= MOST_ALIKE:
        return [StandIn(j) for j in range(len(pages))]
    named = {folded(one.name) for said in claims for one in said if not one.is_own}
    sizes = _sizes(pages)
    kinds: list[Hashable] = [
        (
            frozenset(Counter(_said(one, targets[j]) for one in claims[j]).items()),
            _home(page, named),
            _coverage(sizes[j], targets[j]),
        )
        if len(pages) > MOST_ALIKE or printed[outline[j]] > 1
        else j
        for j, page in enumerate(pages)
    ]
    texts = [(kind, tuple(standing[j]), words[j]) for j, kind in enumerate(kinds)]
    first = _first_of_each(texts, [_days(page) for page in pages], pages)
    kept = sorted(set(first))
    is_exact = len(kept) <= EXACT_UP_TO
    rough = texts if is_exact else [(kind, _roughly(standing[j]), "") for j, kind in enumerate(kinds)]
    last = _last_kept(rough, kept, pages)
    return [StandIn(last.get(by, by), by != j and by not in last) for j, by in enumerate(first)]


def _first_of_each(
    texts: Sequence[Hashable], days: Sequence[tuple[str, str] | None], pages: Sequence[Page]
) -> list[int]:
    """The place of the first copy of each text on each page's days, or at its outlet.

    Undated ones are with the earliest.
    """
    by_text: dict[Hashable, list[int]] = defaultdict(list)
    for j in sorted(range(len(pages)), key=lambda j: _rank(pages[j])):
        by_text[texts[j]].append(j)
    found = list(range(len(pages)))
    for alike in by_text.values():
        on_days: dict[tuple[str, str] | None, int] = {None: alike[0]}
        at_home: dict[str, int] = {}
        for j in alike:
            first = at_home.setdefault(folded(pages[j].home), on_days.setdefault(days[j], j))
            found[j] = found[first]
    return found


def _last_kept(kinds: Sequence[Hashable], kept: Sequence[int], pages: Sequence[Page]) -> dict[int, int]:
    """For the pages beyond the first few of their kind, by date, the place of the last of these."""
    by_kind: dict[Hashable, list[int]] = defaultdict(list)
    for j in sorted(kept, key=lambda j: _rank(pages[j])):
        by_kind[kinds[j]].append(j)
    return {j: alike[MOST_ALIKE - 1] for alike in by_kind.values() for j in alike[MOST_ALIKE:]}


def _rank(page: Page) -> tuple[bool, str, str, str]:
    """Dated pages first, the earliest of them before all."""
    latest, earliest = page.interval.latest or "", page.interval.earliest or ""
    return (not latest, latest, earliest, page.id)


def _days(page: Page) -> tuple[str, str] | None:
    """The days between which a page came out; None where nothing bounds them."""
    first, last = page.interval.earliest or "", page.interval.latest or ""
    return (first[:DAY_CHARS], last[:DAY_CHARS]) if first or last else None


def _roughly(standing: Sequence[Hashable]) -> tuple[bool, ...]:
    return tuple(bool(one) for one in standing)


def _outline(claims: Sequence[Claim]) -> Hashable:
    """What pages of one kind have in common, and is quickly compared."""
    said = ((one.signal, None if one.is_own else one.name, one.occasion, one.witness) for one in claims)
    return frozenset(Counter(said).items())


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
    return home if home in named or page.home_kind in ISSUERS else ""


def _sizes(pages: Sequence[Page]) -> list[int]:
    """The size of each page, of copies of one text that of the shortest: a headline more is no difference."""
    least: dict[str, int] = {}
    for page in pages:
        least[page.own_words] = min(page.size, least.get(page.own_words, page.size))
    return [least[page.own_words] for page in pages]


def _coverage(size: int, target: Target) -> int:
    """How much of a page's own text the words in question are, in steps."""
    chars = sum(end - start for start, end in target)
    return round(_COVERAGE_STEPS * min(1.0, chars / size))
