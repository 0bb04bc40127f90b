"""Datelines and bracketed agencies: "MOSCOW, Oct 7 (Reuters) —", "MOSCOW, October 7. /TASS/.", "... (dpa)".

A dateline without an agency is kept: it is evidence that a credit was taken off.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from provenance.models import CreditRole, OriginKind, Span
from provenance.outlets.rows import Outlet
from provenance.outlets.table import OutletTable

_MONTH = (
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|June|July|August|"
    r"September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|"
    r"NOVEMBER|DECEMBER|JAN|FEB|SEPT?|OCT|NOV|DEC|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|"
    r"ноября|декабря|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|"
    r"Januar|Februar|März|Juni|Juli|Oktober|Dezember|Dez|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|"
    r"noviembre|diciembre)\.?"
)
DATE = rf"(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:[,/]? ?\d{{4}})?|\d{{1,2}}(?:st|nd|rd|th|er)?\s?\.?(?: (?:de )?{_MONTH}(?: \d{{4}})?)?)"
_UPPER = r"[A-ZÀ-ÖØ-ÞČŠŽŁА-ЯЁ]"
_CAPS = rf"{_UPPER}(?:{_UPPER}|[.'’/ -]){{1,40}}{_UPPER}\.?"
_REGION = r"(?:, ?[A-Z][\w.'’ -]{1,25})?"
_DASH = r"[-‐‑–—−~]{1,3}"
_DATELINE = re.compile(
    rf"(?:^|(?<=\n))[ \t\u00a0]*(?P<place>{_CAPS}{_REGION})(?:[,.]? ?{DATE})?[.,]?\s{{0,2}}"
    rf"(?:\((?P<bracket>[^()\n]{{2,40}})\)[.,]?\s{{0,2}}(?:{_DASH}|:)|/(?P<slash>[^/\n]{{2,30}})/\.?(?:\s?{_DASH})?|"
    rf"[.,]?\s{{0,2}}(?P<comma>[A-Z][\w. -]{{2,25}}?)[.:]\s|{_DASH}(?=[^\S\n]{{0,2}}[\"“‘'«„(]?[A-ZÀ-ÖØ-Þ0-9А-ЯЁ]))"
)
_NO_PLACE = re.compile(
    r"(?:FILE|BREAKING|UPDATED?|WATCH|VIDEOS?|PHOTOS?|EXCLUSIVE|OPINION|ANALYSIS|LIVE|READ|MORE|NEWS|POLL|FACT|NOTE|"
    r"COMMENT|EDITORIAL|REVIEW|RELATED|TOP|CNN|AP|UPI|AFP|REUTERS|BBC|Q|A|THE|WHY|HOW|WHAT|PHOTO|IMAGE|CORRECTION|"
    r"ADVERTISEMENT|ALSO|SEE|LISTEN|TRUMP|FOX|NBC|CBS|ABC|MSNBC|POSTED|BY)\b(?! ?\()"
)
_SPEECH = re.compile(r"[A-Z .'-]+:\s*$")
_BRACKET = re.compile(
    r"[(\[{/]\s{0,2}(?P<inside>[^\W\d_][^()\[\]{}\n]{1,58}?)\s{0,2}[.,]?\s{0,2}[)\]}/](?!\w)"
)
_JOINT = re.compile(r"\s*(?:[/,–+&]|\bund\b|\bet\b|\band\b|-(?=[A-Z]))\s*")
_OPENS = re.compile(rf"(?:^|\n)[ \t\u00a0]*(?P<lead>(?:{_UPPER}[^\n()]{{1,70}}?[ ,.]\s?)?)$")
_DATED = re.compile(rf"(?:^|[\s,.])(?:{DATE})\s?[.,]?\s*(?:{_DASH}\s*)?$")
_GOES_ON = re.compile(rf"\s?[.,]?\s{{0,3}}(?:{_DASH}|:)")


@dataclass(frozen=True, slots=True)
class Dateline:
    """A place (and date) at a line's start, and the agency printed there, if any."""

    start: int
    end: int
    name: str | None
    outlet: Outlet | None = None


@dataclass(frozen=True, slots=True)
class Bracketed:
    """An agency between brackets, with the role that its place in the line gives it."""

    start: int
    end: int
    outlet: Outlet
    role: CreditRole


def find_datelines(text: str, outlets: OutletTable) -> Iterator[Dateline]:
    """Datelines at line starts whose place is in capitals, with or without an agency."""
    for found in _DATELINE.finditer(text):
        start = found.start("place")
        if _NO_PLACE.match(text, start):
            continue
        group = next((name for name in ("bracket", "slash", "comma") if found[name]), None)
        printed = found[group].strip(" .,") if group else ""
        outlet = outlets.find(printed)
        if group == "comma" and outlet is None or group and outlet is None and not _may_be_outlet(printed):
            continue
        if group == "comma":
            yield Dateline(start, found.end("comma"), outlet.name if outlet else None, outlet)
        elif len(_JOINT.split(printed)) < 2 or outlet:
            yield Dateline(
                start, found.end(), (outlet.name if outlet else printed) if group else None, outlet
            )


def _may_be_outlet(printed: str) -> bool:
    """A name of one to four capitalised words, longer than a country's or party's letters."""
    words = printed.split()
    return (
        1 <= len(words) <= 4
        and len(printed) > 3
        and all(word[0].isupper() and word.isalpha() for word in words)
    )


def find_bracketed(text: str, outlets: OutletTable) -> Iterator[Bracketed]:
    """Brackets that hold agencies and nothing else: "(AFP)", "(ats)", "(ATS / Reuter)", "/TASS/"."""
    for found in _BRACKET.finditer(text):
        if len(found["inside"]) > 40 and not _JOINT.search(found["inside"]):
            continue
        houses = [outlets.find(part.strip(" .,")) for part in _JOINT.split(found["inside"])]
        known = [house for house in houses if house]
        if len(known) < len(houses) or not all(_sends_copy(house) for house in known):
            whole = outlets.find(found["inside"].strip(" .,"))
            known = [whole] if whole and _sends_copy(whole) else []
        span = Span(*found.span())
        for house in known:
            yield _placed(text, span, house)


def _sends_copy(outlet: Outlet) -> bool:
    return outlet.kind in (OriginKind.AGENCY, OriginKind.BROADCASTER)


def _placed(text: str, span: Span, outlet: Outlet) -> Bracketed:
    before = text[max(0, span.start - 80) : span.start]
    opening = _OPENS.search(before)
    goes_on = _GOES_ON.match(text, span.end)
    if (
        opening
        and (goes_on or len(opening["lead"]) < 45 or _DATED.search(before))
        or goes_on
        and _DATED.search(before)
    ):
        start = span.start - len(opening["lead"]) if opening else span.start
        return Bracketed(start, goes_on.end() if goes_on else span.end, outlet, CreditRole.DATELINE)
    rest = text[span.end : span.end + 3].lstrip(" .")
    role = CreditRole.CREDIT_LINE if not rest or rest[0] == "\n" else CreditRole.REPORT
    return Bracketed(span.start, span.end, outlet, role)
