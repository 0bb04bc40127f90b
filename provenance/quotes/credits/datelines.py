"""Datelines at the head of a line: "MOSCOW, Oct 7 (Reuters) —", "MOSCOW, October 7. /TASS/.".

A dateline without an agency is kept: it is evidence that a credit was taken off.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from provenance.models import OriginKind
from provenance.outlets.rows import Outlet
from provenance.outlets.table import OutletTable
from provenance.text.lines import at_line_starts

_MONTH = (
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|June|July|August|"
    r"September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|"
    r"OCTOBER|"
    r"NOVEMBER|DECEMBER|JAN|FEB|SEPT?|OCT|NOV|DEC|января|февраля|марта|апреля|мая|июня|июля|августа|"
    r"сентября|октября|"
    r"ноября|декабря|янв|фев|мар|апр|июн|июл|авг|сент?|окт|ноя|нояб|дек|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|"
    r"Januar|Februar|März|Juni|Juli|Oktober|Dezember|Dez|enero|febrero|marzo|abril|mayo|junio|julio|"
    r"agosto|septiembre|octubre|"
    r"noviembre|diciembre|ene|feb|abr|ago|sept?|oct|nov|dic|janv|févr|avr|juil|déc)\.?"
)
DATE = (
    rf"(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:[,/]? ?\d{{4}})?|"
    rf"\d{{1,2}}(?:st|nd|rd|th|er)?\s?\.?(?: (?:de )?{_MONTH}(?: \d{{4}})?)?)"
)
UPPER = r"[A-ZÀ-ÖØ-ÞČŠŽŁА-ЯЁ]"
_CAPS = rf"{UPPER}(?:{UPPER}|[.'’/ -]){{1,40}}{UPPER}\.?"
_REGION = r"(?:, ?[A-Z][\w.'’ -]{1,25})?"
DASH = r"[-‐‑–—−~]{1,3}"
_DATELINE = re.compile(
    rf"[ \t\u00a0]*(?:{DATE}--)?(?P<place>{_CAPS}{_REGION})"
    rf"(?:[,.]? ?{DATE}| {DASH} ?{DATE}(?= ?\())?[.,]?\s{{0,2}}"
    rf"(?:\((?P<bracket>[^()\n]{{2,40}})\)[.,]?\s{{0,2}}(?:{DASH}|:)|"
    rf"/(?P<slash>[^/\n]{{2,30}})/\.?(?:\s?{DASH})?|"
    rf"(?<=[.,\s])(?P<comma>[A-Z][\w. -]{{2,25}}?)[.:]\s|(?:[^\S\n]{{1,2}}{DASH}|"
    rf"[—–])(?=[^\S\n]{{0,2}}[\"“‘'«„(]?[A-ZÀ-ÖØ-Þ0-9А-ЯЁ]))"
)
# "OSAKA-Agence France-Presse", and nothing else on the line
_HOUSE_LINE = re.compile(
    rf"[ \t\u00a0]*(?P<place>{_CAPS}) ?{DASH} ?(?P<house>[A-Z][\w. -]{{1,30}}?)[ \t\u00a0]*(?=\n|$)"
)
# "WEXA…EXAMPLETON, April 27, 2014. The mayor ...": the house before the place
_HOUSE_FIRST = re.compile(
    rf"[ \t\u00a0]*(?P<house>[A-Z][\w.]{{1,20}}(?: [A-Z]\w{{1,15}})?) ?(?:…|\.\.\.|[,/]|{DASH}) ?"
    rf"(?P<place>{UPPER}{{3}}(?:{UPPER}|[.'’ -]){{0,25}}){_REGION}(?:,? ?{DATE})?"
    rf"(?:[.:]| ?{DASH})\s{{1,2}}(?=[\"“„«]?{UPPER}[^\n]{{40}})"
)
# "Дальск. 17 мая. INTERFAX.RU - ...": a place in small letters, or none, then day and house, as in Russia
_DAY_FIRST = re.compile(
    rf"[ \t\u00a0]*(?P<place>(?:[А-ЯЁ][а-яё-]{{1,24}}(?:[ -][А-ЯЁ]?[а-яё]{{1,24}}){{0,2}}\. )?{DATE})\. "
    rf"(?P<house>[A-ZА-ЯЁ][\w.-]{{2,24}}) {DASH} (?=[\"“«]?[А-ЯЁ])"
)
# What one of these may begin with, so that most lines are asked once.
_MAY_BEGIN = re.compile(
    rf"[ \t\u00a0]*+(?:\d|[А-ЯЁ]|{UPPER}(?:{UPPER}|[.'’/ -])|"
    rf"[A-Z][\w.]{{1,20}}(?: [A-Z]\w{{1,15}})? ?(?:[….,/]|{DASH})|{_MONTH})"
)
NO_PLACE = re.compile(
    r"(?:FILE|BREAKING|UPDATED?|WATCH|VIDEOS?|PHOTOS?|EXCLUSIVE|OPINION|ANALYSIS|LIVE|READ|MORE|NEWS|"
    r"POLL|FACT|NOTE|LATEST|TRAILER|PODCAST|TRANSCRIPT|"
    r"COMMENT|EDITORIAL|REVIEW|RELATED|TOP|CNN|AP|UPI|AFP|REUTERS|BBC|Q|A|THE|WHY|HOW|WHAT|PHOTO|IMAGE|"
    r"CORRECTION|"
    r"ADVERTISEMENT|ALSO|SEE|LISTEN|POSTED|BY)\b(?! ?\()"
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """A place (and date) at a line's start, and the agency printed there, if any."""

    start: int
    end: int
    name: str | None
    outlet: Outlet | None = None


def find_datelines(text: str, outlets: OutletTable) -> Iterator[Dateline]:
    """Datelines at line starts whose place is in capitals, with or without an agency."""
    starts = [line.start() for line in at_line_starts(_MAY_BEGIN, text)]
    ways = (_house_lines, _houses_first, _days_first)
    signed = {one.start: one for way in ways for one in way(text, starts, outlets)}
    yield from signed.values()
    for found in at_line_starts(_DATELINE, text, starts):
        start = found.start("place")
        if start in signed or NO_PLACE.match(text, start):
            continue
        group = next((name for name in ("bracket", "slash", "comma") if found[name]), None)
        if group is None:
            camel = _CAMEL_REGION.search(found["place"])
            parts = _PLACE_PARTS.split(found["place"].rstrip(" ."))
            house = None if camel else _house_in(parts, outlets)
            if house:
                yield Dateline(start, found.end(), house.name, house)
            else:
                yield Dateline(start, found.end(), camel[1] if camel else None)
            continue
        if group == "slash" and outlet_printed(found["place"].strip(" ."), outlets):
            continue  # "APA/THEMENBILD/ANN LEE": whose picture it is
        printed = found[group].strip(" .,")
        houses = _houses_printed(printed, outlets)
        end = found.end("comma") if group == "comma" else found.end()
        if group == "comma" and outlet_printed(found["place"], outlets):
            continue  # "AAP Report: ..." is the agency's
        yield from (Dateline(start, end, house.name, house) for house in houses)
        if houses:
            continue
        if group != "comma" and (_may_be_outlet(printed) or _is_stations(printed)):
            yield Dateline(start, end, printed)


# "(AFP/AP)", "(Reuters and Examplepost)"
_AND_HOUSE = re.compile(r"\s?[/,&+]\s?|\s(?:and|und|et|y|e)\s")


def _houses_printed(printed: str, outlets: OutletTable) -> list[Outlet]:
    """The outlets that a dateline's bracket names, each of which signs; ones of no table do not."""
    whole = outlet_printed(printed, outlets)
    parts = [part for part in _AND_HOUSE.split(printed) if part]
    found = [whole] if whole else [outlet_printed(part, outlets) for part in parts]
    return [house for house in dict.fromkeys(found) if house]


def _house_in(parts: Sequence[str], outlets: OutletTable) -> Outlet | None:
    """The house that a place turns out to name: "NUR-SULTAN. KAZINFORM -", "APA -", "APA EXAMPLETOWN -"."""
    last = outlet_printed(parts[-1], outlets) if len(parts) > 1 else None
    if last and sends_copy(last):
        return last
    before = parts[0].partition(" ")[0]
    found = (outlet_printed(one, outlets) for one in (parts[0], before))
    return next((one for one in found if one and one.kind is OriginKind.AGENCY), None)


def _house_lines(text: str, starts: Sequence[int], outlets: OutletTable) -> Iterator[Dateline]:
    """Lines that are a place, a dash and an agency."""
    for found in at_line_starts(_HOUSE_LINE, text, starts):
        outlet = outlet_printed(found["house"], outlets)
        signs = outlet_printed(found.group().strip(), outlets)  # "SDA-ATS" is the agency's whole name
        if outlet and sends_copy(outlet) and not (signs or NO_PLACE.match(text, found.start("place"))):
            yield Dateline(found.start("place"), found.end(), outlet.name, outlet)


def _houses_first(text: str, starts: Sequence[int], outlets: OutletTable) -> Iterator[Dateline]:
    """Lines that open with an agency or broadcaster, a place in capitals, and then their first sentence."""
    for found in at_line_starts(_HOUSE_FIRST, text, starts):
        outlet = outlet_printed(found["house"], outlets)
        is_place = not NO_PLACE.match(text, found.start("place")) and not outlets.mentions(found["place"])
        if outlet and sends_copy(outlet) and is_place:
            yield Dateline(found.start("house"), found.end(), outlet.name, outlet)


def _days_first(text: str, starts: Sequence[int], outlets: OutletTable) -> Iterator[Dateline]:
    """Lines that open with a day, or a place and a day, an agency and a dash."""
    for found in at_line_starts(_DAY_FIRST, text, starts):
        outlet = outlet_printed(found["house"], outlets)
        if outlet and sends_copy(outlet):
            yield Dateline(found.start("place"), found.end(), outlet.name, outlet)


# "TBILISI, DFWatch –": no region is written in camel case.
_PLACE_PARTS = re.compile(r"[.,/] ?")
_CAMEL_REGION = re.compile(r", ?([A-Z]{2,}[a-z]+|[A-Z]+[a-z]+[A-Z]\w*)\s*$")


def outlet_printed(printed: str, outlets: OutletTable) -> Outlet | None:
    """The outlet whose name is all of `printed`, case and all: "(Pa.)" is a state and no agency."""
    for mention in outlets.mentions(printed):
        if mention.start == 0 and mention.end >= len(printed.rstrip(" .,")):
            return mention.outlet
    if len(printed) > 4:  # "(Azatutyun.am)", "(ArmenPress)"
        known = outlets.by_url(printed) if "." in printed else outlets.find(printed)
        if known and printed[0].isupper() and "ß" not in printed:
            return known
    letters = _SPACED.sub("", printed)
    is_spaced = letters != printed and letters.isupper() and len(letters) <= 5
    return outlet_printed(letters, outlets) if is_spaced else None


_SPACED = re.compile(r"[\s.]+")


ADDRESS = re.compile(r"[A-Z][\w-]{2,24}\.(?:com|net|org|tv|news|fm)")


def _may_be_outlet(printed: str) -> bool:
    """A name of one to four capitalised words, longer than a country's or party's letters."""
    words = printed.split()
    if NO_PLACE.match(printed):
        return False  # "(VIDEO)"
    if ADDRESS.fullmatch(printed):
        return True
    return (
        1 <= len(words) <= 4
        and len(printed) > 3
        and all(word[0].isupper() and word.rstrip("0123456789").isalpha() for word in words)
    )


# "(WEX)", "(WEXA/Grey News)": a station's letters, and its house
_STATION = re.compile(r"[KW][A-Z]{2,3}(?:-TV)?(?:/[A-Z][a-z]+(?: [A-Z][a-z]+){0,2})?")


def _is_stations(printed: str) -> bool:
    return _STATION.fullmatch(printed) is not None


def sends_copy(outlet: Outlet) -> bool:
    return outlet.kind in (OriginKind.AGENCY, OriginKind.BROADCASTER)
