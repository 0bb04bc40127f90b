"""Whether two documents share copy, or only a template, quotations or stock background; with the reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from provenance.match import gates
from provenance.match.overlaps import Measured, Overlaps
from provenance.match.settings import MatchSettings
from provenance.match.shared import Shared
from provenance.match.templates import looks_like_template
from provenance.models import DateInterval, Document

_ALL_QUOTED_SHARE = 0.5  # two interviews may share so much and yet only quote one press release
_STOCK_WORDS = 60  # a paragraph of background is shorter
_STOCK_SHARE = 0.7
_STRETCH_SHARE = 0.3
_NEAR_WORDS = 15
_REPRINT_WORDS = 150  # between two outlets
_LONG_WORDS = 300  # where an outlet is not known; weekly tables of one agency share up to 165
_REPRINT_SHARE = 0.4


@dataclass(frozen=True, slots=True)
class Verdict:
    """Above 0: two documents share copy; below 0: they must stay apart; `why` for near misses."""

    bond: float
    why: str = ""


def judge_pair(
    shared: Shared,
    overlaps: Overlaps,
    pair: tuple[int, int],
    dates: Mapping[str, DateInterval],
    settings: MatchSettings,
) -> Verdict:
    """The verdict on two rows of `shared`, the lesser first."""
    measured = overlaps.between(*pair)
    if not measured.words:
        return Verdict(0.0)
    one, other = (shared.documents[row] for row in pair)
    gap = gates.gap_hours(dates.get(one.id), dates.get(other.id))
    far = gap is not None and gap > settings.copy_window_hours and not _is_long(measured, one, other)
    thin = _why_thin(measured, settings)
    if thin is not None:
        return Verdict(-1.0 if far else 0.0, thin)
    if far and gap is not None:
        return Verdict(
            -1.0,
            f"they share {measured.words} words, {gap / 24.0:.0f} days apart: a recurring text "
            "or a wrong date",
        )
    same_text = shared.first[pair[0]] == shared.first[pair[1]]
    if not same_text and looks_like_template(*overlaps.stretch(shared, pair)):
        return Verdict(-1.0, "they share a frame in which names and numbers are exchanged: a template")
    return Verdict(measured.share)


def _why_thin(measured: Measured, settings: MatchSettings) -> str | None:
    """Why what two documents share is too little for copy, None where it is enough."""
    words = f"{measured.words} words"
    if measured.words < settings.copy_min_words or measured.share < settings.copy_min_share:
        near = measured.words >= _NEAR_WORDS
        return f"they share {words}, {measured.share:.0%} of the shorter one: too few" if near else ""
    if measured.plain < settings.copy_min_words and measured.share < _ALL_QUOTED_SHARE:
        return f"they share {words}, nearly all of them inside quotations"
    least = _STRETCH_SHARE if measured.words >= _STOCK_WORDS else _STOCK_SHARE
    if measured.stretches == 1 and measured.share < least:
        return f"they share one stretch of {words} only, as stock background is shared"
    return None


def _is_long(measured: Measured, one: Document, other: Document) -> bool:
    """Whether the shared text is too long for a template, so that it may be reprinted weeks later."""
    if one.outlet is not None and one.outlet == other.outlet:
        return False
    least = _REPRINT_WORDS if one.outlet and other.outlet else _LONG_WORDS
    return measured.words >= least and measured.share >= _REPRINT_SHARE
