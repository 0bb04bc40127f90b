"""Documents that share copy: verified pairs grouped without chains; near misses with their reason.

Quoted words and stock paragraphs weigh little; documents too far apart in time share a template, not copy.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from provenance.match import gates
from provenance.match.cluster import agglomerate
from provenance.match.overlaps import Overlaps, measure
from provenance.match.passages import Shared
from provenance.match.settings import MatchSettings
from provenance.match.templates import looks_like_template
from provenance.models import CopyGroup, CopyMember, DateInterval, NotLinked, Passage, Quotation


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether two documents share copy: `strength` 0..1, or why not, where it was near."""

    strength: float
    why: str = ""


def find_copies(
    shared: Shared,
    passages: Sequence[Passage],
    quotations: Mapping[str, Sequence[Quotation]],
    dates: Mapping[str, DateInterval],
    settings: MatchSettings,
) -> tuple[tuple[CopyGroup, ...], tuple[NotLinked, ...]]:
    """The copy groups, in order of their ids, and the pairs that only look like copies."""
    overlaps = measure(shared, quotations)
    known: dict[tuple[int, int], Verdict] = {}

    def verdict(one: int, other: int) -> Verdict:
        pair = (one, other) if one < other else (other, one)
        if pair not in known:
            known[pair] = _judge(shared, overlaps, pair, dates, settings)
        return known[pair]

    scored = [(verdict(*pair).strength, pair) for pair in overlaps.pairs()]
    groups = agglomerate(
        len(shared.documents),
        (link for link in scored if link[0] > 0.0),
        lambda one, other: verdict(one, other).strength > 0.0,
    )
    copies = [_group(shared, overlaps, members, passages) for members in groups if len(members) > 1]
    misses = [_miss(shared, pair, verdict(*pair)) for _, pair in scored if verdict(*pair).why]
    return tuple(sorted(copies, key=lambda one: (one.id, one.documents))), tuple(misses)


def _judge(
    shared: Shared,
    overlaps: Overlaps,
    pair: tuple[int, int],
    dates: Mapping[str, DateInterval],
    settings: MatchSettings,
) -> Verdict:
    measured = overlaps.between(*pair)
    if measured.words < settings.copy_min_words or measured.share < settings.copy_min_share:
        return Verdict(0.0, _thin(measured.words, measured.share) if measured.words else "")
    if measured.plain < settings.copy_min_words and measured.share < _ALL_QUOTED_SHARE:
        return Verdict(0.0, f"they share {measured.words} words, nearly all of them inside quotations")
    if measured.stretches == 1 and measured.share < _one_stretch_share(measured.words):
        return Verdict(
            0.0, f"they share one stretch of {measured.words} words only, as stock background is shared"
        )
    one, other = (shared.documents[row] for row in pair)
    gap = gates.gap_hours(dates.get(one.id), dates.get(other.id))
    if gap is not None and gap > settings.copy_window_hours:
        return Verdict(
            0.0, f"they share {measured.words} words at {gap / 24.0:.0f} days' distance: a recurring text"
        )
    if looks_like_template(*overlaps.stretch(shared, pair)):
        return Verdict(0.0, "they share a frame in which names and numbers are exchanged: a template")
    return Verdict(measured.share)


_ALL_QUOTED_SHARE = 0.5
_STOCK_WORDS = 60  # a paragraph of background is shorter


def _one_stretch_share(words: int) -> float:
    """The share of an article that a single stretch must be, to be more than stock background."""
    return 0.3 if words >= _STOCK_WORDS else 0.7


def _thin(words: int, share: float) -> str:
    return (
        f"they share {words} words, {share:.0%} of the shorter one: too few for copy" if words >= 15 else ""
    )


def _miss(shared: Shared, pair: tuple[int, int], verdict: Verdict) -> NotLinked:
    left, right = sorted(shared.documents[row].id for row in pair)
    return NotLinked(left, right, verdict.why)


def _group(shared: Shared, overlaps: Overlaps, members: list[int], passages: Sequence[Passage]) -> CopyGroup:
    names = {shared.documents[row].id for row in members}
    held = tuple(
        sorted(one.id for one in passages if len({at.document for at in one.occurrences} & names) > 1)
    )
    documents = tuple(
        CopyMember(shared.documents[row].id, overlaps.share_among(row, members))
        for row in sorted(members, key=lambda row: shared.documents[row].id)
    )
    return CopyGroup(_identity(held, [shared.documents[row].sha256 for row in members]), documents, held)


def _identity(passages: Sequence[str], texts: Sequence[str]) -> str:
    key = "\n".join(passages or sorted(texts))
    return "C-" + hashlib.sha256(key.encode()).hexdigest()[:8]
