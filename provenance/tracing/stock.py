"""Stock background: a paragraph that stands in several stories of several days, little under each of them.

Sharing it is no sign of a common origin: every paper and agency keeps such paragraphs at hand.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from provenance.models import Anchor, DateInterval, Evidence, Occurrence, Passage
from provenance.tracing.claims import sentence
from provenance.tracing.pages import Page
from provenance.tracing.times import DAY_CHARS

_LEAST_STORIES = 3
_MOST_SHARE = 0.5
MOST_HOLDERS = 200


@dataclass(frozen=True, slots=True)
class Stock:
    """How many stories, and on how many days, a stock paragraph stands in; `anchor` is one place of it."""

    stories: int
    days: int
    anchor: Anchor

    @property
    def degree(self) -> float:
        """How far it is stock: 2/3 in three stories, more in more, never 1."""
        return 1.0 - 1.0 / self.stories


def stock_background(stock: Stock) -> str:
    """“{words}” stands in {stories} stories of {days} days: to share it says little of a common origin."""
    words = " ".join(stock.anchor.text.split())[:80]
    return sentence(stock_background, stories=str(stock.stories), days=str(stock.days), words=words)


def find_stock(passages: Sequence[Passage], pages: Mapping[str, Page]) -> dict[str, Stock]:
    """The stock paragraphs by passage id: of three stories or more, each of another day, half of none.

    Two pages are of one story if they share a passage that all its pages print on one day.
    """
    days = {name: day_of(page.interval) for name, page in pages.items()}
    holders = {one.id: _holders(one, pages) for one in passages}
    lasting = {one.id for one in passages if is_lasting(days[name] for name in holders[one.id])}
    if not lasting:
        return {}
    story = _stories(pages, (holders[one.id] for one in passages if one.id not in lasting))
    share = _shares([one for one in passages if one.id in lasting], pages)
    found: dict[str, Stock] = {}
    for one in passages:
        if one.id in lasting:
            held = [(story[name], days[name], share[name]) for name in holders[one.id]]
            if counts := count_stories(held):
                first = first_place(one)
                anchor = pages[first.document].anchor(first.start, first.end)
                found[one.id] = Stock(*counts, anchor)
    return found


def is_lasting(days: Iterable[str | None]) -> bool:
    """Whether the holders of a passage print it on several days."""
    return len(set(days) - {None}) >= _LEAST_STORIES


def count_stories(holders: Sequence[tuple[Hashable, str | None, float]]) -> tuple[int, int] | None:
    """The stories and the days of a lasting passage, by story, day and share of each holder.

    None where it is no stock.
    """
    stories = {story for story, _, _ in holders}
    shares = sorted(share for _, _, share in holders)
    if len(stories) < _LEAST_STORIES or shares[len(shares) // 2] >= _MOST_SHARE:
        return None
    return len(stories), len({day for _, day, _ in holders if day})


def first_place(passage: Passage) -> Occurrence:
    """The place of a passage that is shown."""
    return min(passage.occurrences, key=lambda one: (one.document, one.start, one.end))


def day_of(interval: DateInterval) -> str | None:
    """The day a page is dated to, None where it is not to the day."""
    first = (interval.earliest or "")[:DAY_CHARS]
    return first if first and first == (interval.latest or "")[:DAY_CHARS] else None


def stock_evidence(found: Iterable[Stock], weight: float) -> tuple[Evidence, ...]:
    """The stock paragraphs among what a group shares, as the report tells them."""
    return tuple(
        Evidence("stock_background", stock_background(one), round(-weight * one.degree, 2), (one.anchor,))
        for one in found
    )


def _holders(passage: Passage, pages: Mapping[str, Page]) -> list[str]:
    return sorted({one.document for one in passage.occurrences if one.document in pages})[:MOST_HOLDERS]


def _stories(pages: Mapping[str, Page], together: Iterable[Sequence[str]]) -> dict[str, str]:
    """The first page of each page's story: what shares a passage that is no lasting one is of one story."""
    first = {name: name for name in pages}

    def root(name: str) -> str:
        while first[name] != name:
            first[name] = first[first[name]]
            name = first[name]
        return name

    for names in together:
        for name in names[1:]:
            a, b = sorted((root(names[0]), root(name)))
            first[b] = a
    return {name: root(name) for name in pages}


def _shares(lasting: Sequence[Passage], pages: Mapping[str, Page]) -> dict[str, float]:
    """How much of each page's own text the lasting passages are."""
    chars: dict[str, int] = defaultdict(int)
    for passage in lasting:
        for one in passage.occurrences:
            chars[one.document] += one.end - one.start
    sizes = {name: page.size for name, page in pages.items()}
    return {name: chars[name] / size for name, size in sizes.items()}
