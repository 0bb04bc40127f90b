"""What outlets usually print, learned from the pages at hand: their credits speak for a page without one.

Learned as a fold: what any pages teach can be joined with what others do, in whatever order.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from provenance.models import Anchor, OriginKind
from provenance.tracing.claims import Claim, Reach, sentence
from provenance.tracing.naming import folded
from provenance.tracing.pages import Page

_OF_WHOLE_PAGES = frozenset({"dateline_credit", "byline_credit", "metadata_credit", "line_credit"})
# So few credited pages are no habit, and so many are added to the count that a few do not look like one.
_LEAST_PAGES = 4
_SHRINKAGE = 3.0
_LEAST_SHARE = 0.25
_SHOWN = 3
_FIRST = 64  # of the texts that credit a name so many are remembered, to be shown


class Printed(NamedTuple):
    """That a page of an outlet (`home`, folded) credits a name for its whole text."""

    document: str
    home: str
    sha256: str
    name: str
    kind: OriginKind
    anchors: tuple[Anchor, ...]

    @property
    def text(self) -> tuple[str, str]:
        """What counts once for an outlet, on however many pages it stands: words and the name they credit."""
        return self.sha256, folded(self.name)


@dataclass(frozen=True, slots=True)
class Credited:
    """How many texts credit a name, and the first of them in order of their documents."""

    texts: int
    first: tuple[Printed, ...]


@dataclass(frozen=True, slots=True)
class Habit:
    """How many texts of an outlet credit anyone, and what is known of each name, folded."""

    texts: int = 0
    credited: Mapping[str, Credited] = field(default_factory=dict)

    def for_pages(self, count: int) -> Habit:
        """As much of it as can matter where `count` pages of the outlet at most are in question."""
        least = _LEAST_SHARE * (self.texts - count + _SHRINKAGE)
        return Habit(
            self.texts,
            {
                name: Credited(one.texts, one.first[: _SHOWN + count])
                for name, one in sorted(self.credited.items())
                if one.texts >= least
            },
        )


@dataclass(frozen=True)
class Habits:
    """The habit of each outlet, by its folded name; `printed` is what each page at hand credits itself."""

    by_outlet: Mapping[str, Habit] = field(default_factory=dict)
    printed: Mapping[str, Printed] = field(default_factory=dict)

    def of(self, page: Page, besides: Iterable[Page]) -> tuple[Claim, ...]:
        """What the outlet's other pages credit, those `besides` left out: they are in question themselves."""
        home = folded(page.home)
        habit = self.by_outlet.get(home, Habit())
        asked = (self.printed[one.id] for one in besides if one.id in self.printed)
        left_out = {one.text for one in asked if one.home == home}
        total = habit.texts - len(left_out)
        if total < _LEAST_PAGES:
            return ()
        lost = Counter(name for _, name in left_out)
        counts = {name: one.texts - lost[name] for name, one in habit.credited.items()}
        return tuple(
            _claim(page, habit.credited[name].first, left_out, counts[name], total)
            for name in sorted(counts)
            if counts[name] >= _LEAST_SHARE * (total + _SHRINKAGE)
        )


def read_printed(pages: Mapping[str, Page], claims: Mapping[str, Sequence[Claim]]) -> dict[str, Printed]:
    """The credits for whole pages, by document; a page counts for its firmest credit."""
    found: dict[str, Printed] = {}
    for name, page in pages.items():
        said = [one for one in claims.get(name, ()) if one.signal in _OF_WHOLE_PAGES and one.name]
        if said:
            one = min(said, key=lambda claim: (claim.signal != "dateline_credit", claim.signal, claim.name))
            found[name] = Printed(
                name, folded(page.home), page.document.sha256, one.name or "", one.kind, one.anchors
            )
    return found


def count_texts(printed: Iterable[Printed]) -> dict[str, Habit]:
    """The habits, by outlet, of pages that are all there is of their texts."""
    texts: dict[tuple[str, tuple[str, str]], Printed] = {}
    for one in printed:
        known = texts.get((one.home, one.text))
        texts[one.home, one.text] = one if known is None else min(known, one, key=_document)
    held: dict[str, dict[str, list[Printed]]] = defaultdict(lambda: defaultdict(list))
    for (home, (_, name)), one in texts.items():
        held[home][name].append(one)
    return {
        home: Habit(
            sum(map(len, names.values())),
            {name: Credited(len(rows), _first(rows)) for name, rows in names.items()},
        )
        for home, names in held.items()
    }


def join_habits(parts: Sequence[Habit]) -> Habit:
    """What one outlet's pages teach, from what parts of them do that have no text in common."""
    names = sorted({name for part in parts for name in part.credited})
    held = {name: [part.credited[name] for part in parts if name in part.credited] for name in names}
    return Habit(
        sum(part.texts for part in parts),
        {
            name: Credited(sum(one.texts for one in of), _first(row for one in of for row in one.first))
            for name, of in held.items()
        },
    )


def outlet_habit() -> str:
    """{page} credits {name} on {count} of its {total} other pages here that credit anyone."""
    return outlet_habit.__name__


def _first(rows: Iterable[Printed]) -> tuple[Printed, ...]:
    return tuple(sorted(rows, key=_document)[:_FIRST])


def _document(one: Printed) -> str:
    return one.document


def _claim(
    page: Page, first: Sequence[Printed], left_out: set[tuple[str, str]], count: int, total: int
) -> Claim:
    rows = [one for one in first if one.text not in left_out] or list(first[:1])
    name = rows[0].name
    return Claim(
        signal=outlet_habit.__name__,
        document=page.id,
        name=name,
        kind=rows[0].kind,
        detail=sentence(outlet_habit, page=page.home, name=name, count=str(count), total=str(total)),
        anchors=tuple(anchor for one in rows[:_SHOWN] for anchor in one.anchors[:1]),
        reach=(Reach(0, len(page.document.text), count / (total + _SHRINKAGE)),),
    )
