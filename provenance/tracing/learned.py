"""What the pile as a whole teaches about each page: habits of outlets, and paragraphs that are stock."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from provenance.models import Passage
from provenance.tracing.claims import Claim
from provenance.tracing.pages import Page
from provenance.tracing.signals.habits import Habits, count_texts, read_printed
from provenance.tracing.stock import Stock, find_stock


@dataclass(frozen=True)
class Learned:
    """Habits by outlet, stock paragraphs by passage id; nothing of either unless it was learned."""

    habits: Habits = field(default_factory=Habits)
    stock: Mapping[str, Stock] = field(default_factory=dict)

    def habits_of(self, members: Sequence[Page]) -> dict[str, tuple[Claim, ...]]:
        """The habits of each page's outlet, learned from pages that are not in question."""
        return {page.id: self.habits.of(page, members) for page in members}

    def worth_of(self, passages: Sequence[Passage], stock_weight: float) -> list[float]:
        """How much each passage counts for a common origin, 0..1: stock counts less."""
        return [
            1.0 - stock_weight * self.stock[one.id].degree if one.id in self.stock else 1.0
            for one in passages
        ]


def learn(
    pages: Mapping[str, Page], claims: Mapping[str, Sequence[Claim]], passages: Sequence[Passage]
) -> Learned:
    """Habits and stock of a case."""
    printed = read_printed(pages, claims)
    return Learned(Habits(count_texts(printed.values()), printed), find_stock(passages, pages))


def knowing(learned: Learned, pages: Mapping[str, Page], claims: Mapping[str, Sequence[Claim]]) -> Learned:
    """What was learned elsewhere, with what the pages at hand print themselves."""
    return replace(learned, habits=replace(learned.habits, printed=read_printed(pages, claims)))
