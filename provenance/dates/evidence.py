"""What each kind of evidence says about a publication date: metadata, address, page head, collection time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from provenance.dates.address import stamp_in_address
from provenance.dates.forms import parse_stamp
from provenance.dates.head import HeadDate, Place
from provenance.dates.moments import Stamp, shifted
from provenance.models import DateBasis, DateInterval, Document

_AGO = re.compile(
    r"(?:about |over )?(\d{1,4}|an?|one) ?(min|hour|hr|h|day|d|week|month)\w*\.? ago", re.IGNORECASE
)
_AGO_DAYS = {"min": 1, "hour": 1, "hr": 1, "h": 1, "day": 1, "d": 1, "week": 7, "month": 31}
_NEAR = {"today": 0, "just now": 0, "now": 0, "yesterday": 1}


@dataclass(frozen=True, slots=True)
class Told:
    """A date that one kind of evidence gives, and how the explanation names it.

    `is_weak`: it may be another story's date; it sharpens and never contradicts.
    """

    stamp: Stamp
    basis: DateBasis
    words: str
    is_weak: bool = False


def from_metadata(document: Document) -> Told | None:
    """The date in the metadata; "3 days ago" counts from the collection."""
    stamp = parse_stamp(document.published)
    if stamp is not None and not stamp.is_default:
        return Told(stamp, DateBasis.METADATA, "the metadata say")
    collected = collection_stamp(document)
    ago = _days_ago((document.published or "").strip().lower())
    if ago is None or collected is None:
        return None
    stamp = Stamp(shifted(collected.earliest, -ago[1]), shifted(collected.latest, -ago[0]))
    return Told(
        stamp, DateBasis.METADATA, f"the metadata say “{document.published}” on the day of collection:"
    )


def from_address(document: Document) -> Told | None:
    """The date in the web address."""
    stamp = stamp_in_address(document.url)
    return Told(stamp, DateBasis.URL, "the address says") if stamp and not stamp.is_default else None


def from_head(heads: Sequence[HeadDate]) -> Told | None:
    """The page's own date: a labelled one first, then a line that is only a date."""
    for place, words in ((Place.LABEL, "the page prints"), (Place.LINE, "a line of the page's head reads")):
        found = next((one for one in heads if one.place is place and one.stamp is not None), None)
        if found is not None and found.stamp is not None:
            return Told(found.stamp, DateBasis.TEXT, f"{words} “{found.words}”:", place is Place.LINE)
    return None


def collection_stamp(document: Document) -> Stamp | None:
    """When the document was collected, where that is a date."""
    stamp = parse_stamp(document.collected)
    return None if stamp is None or stamp.is_default else stamp


def why_unknown(document: Document) -> str:
    """Why no evidence dates a document: what the metadata have instead of a date, if anything."""
    written = " ".join((document.published or "").split())[:40]
    if not written:
        return DateInterval().explanation
    stamp = parse_stamp(document.published)
    what = "what programs write where they know no date" if stamp and stamp.is_default else "not a date"
    return f"the metadata have “{written}”, which is {what}; the address and the text have none"


def _days_ago(written: str) -> tuple[int, int] | None:
    """The least and most days between publication and collection."""
    if written in _NEAR:
        return _NEAR[written], _NEAR[written]
    found = _AGO.fullmatch(written)
    if found is None:
        return None
    count = int(found.group(1)) if found.group(1).isdigit() else 1
    unit = found.group(2).lower()
    if unit in ("min", "hour", "hr", "h"):
        hours = count if unit != "min" else 0
        return hours // 24, hours // 24 + 1
    days = count * _AGO_DAYS[unit]
    slack = _AGO_DAYS[unit]
    return max(0, days - slack), days + slack
