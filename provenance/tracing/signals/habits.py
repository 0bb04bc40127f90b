"""What outlets usually print, learned from the pages at hand: their credits speak for a page without one."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
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


class Printed(NamedTuple):
    """That a page of an outlet credits a name for its whole text."""

    document: str
    sha256: str
    name: str
    kind: OriginKind
    anchors: tuple[Anchor, ...]


@dataclass(frozen=True)
class Habits:
    """The credited pages of each outlet, by its name."""

    printed: Mapping[str, tuple[Printed, ...]]

    def of(self, page: Page, besides: Set[str]) -> tuple[Claim, ...]:
        """What the outlet's other pages credit, those `besides` left out: they are in question themselves."""
        seen = {one.sha256: one for one in self.printed.get(folded(page.home), ())}
        others = [one for one in seen.values() if one.document not in besides]
        if len(others) < _LEAST_PAGES:
            return ()
        counts = Counter(folded(one.name) for one in others)
        shares = {name: count / (len(others) + _SHRINKAGE) for name, count in counts.items()}
        return tuple(
            _claim(page, [one for one in others if folded(one.name) == name], len(others), shares[name])
            for name in sorted(shares)
            if shares[name] >= _LEAST_SHARE
        )


def learn_habits(pages: Mapping[str, Page], claims: Mapping[str, Sequence[Claim]]) -> Habits:
    """The credits for whole pages, by the outlet that printed them; a page counts for its firmest credit."""
    found: dict[str, list[Printed]] = defaultdict(list)
    for name, page in pages.items():
        said = [one for one in claims.get(name, ()) if one.signal in _OF_WHOLE_PAGES and one.name]
        if said:
            one = min(said, key=lambda claim: (claim.signal != "dateline_credit", claim.signal, claim.name))
            row = Printed(name, page.document.sha256, one.name or "", one.kind, one.anchors)
            found[folded(page.home)].append(row)
    return Habits({home: tuple(rows) for home, rows in found.items()})


def outlet_habit() -> str:
    """{page} credits {name} on {count} of its {total} other pages here that credit anyone."""
    return outlet_habit.__name__


def _claim(page: Page, rows: Sequence[Printed], total: int, share: float) -> Claim:
    name, count = rows[0].name, str(len(rows))
    return Claim(
        signal=outlet_habit.__name__,
        document=page.id,
        name=name,
        kind=rows[0].kind,
        detail=sentence(outlet_habit, page=page.home, name=name, count=count, total=str(total)),
        anchors=tuple(anchor for one in rows[:_SHOWN] for anchor in one.anchors[:1]),
        reach=(Reach(0, len(page.document.text), share),),
    )
