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
from provenance.quotes.credit_crowds import apart
from provenance.text.lines import at_line_starts
from provenance.text.tokens import word_set

_MONTH = (
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|June|July|August|"
    r"September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|"
    r"OCTOBER|"
    r"NOVEMBER|DECEMBER|JAN|FEB|SEPT?|OCT|NOV|DEC|января|февраля|марта|апреля|мая|июня|июля|августа|"
    r"сентября|октября|"
    r"ноября|декабря|янв|фев|мар|апр|июн|июл|авг|сент?|окт|ноя|нояб|дек|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|"
    r"Januar|Februar|März|Juni|Juli|Oktober|Dezember|Dez|enero|febrero|marzo|abril|mayo|junio|julio|"
    r"agosto|septiembre|octubre|"
    r"noviembre|diciembre)\.?"
)
DATE = (
    rf"(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:[,/]? ?\d{{4}})?|"
    rf"\d{{1,2}}(?:st|nd|rd|th|er)?\s?\.?(?: (?:de )?{_MONTH}(?: \d{{4}})?)?)"
)
_UPPER = r"[A-ZÀ-ÖØ-ÞČŠŽŁА-ЯЁ]"
_CAPS = rf"{_UPPER}(?:{_UPPER}|[.'’/ -]){{1,40}}{_UPPER}\.?"
_REGION = r"(?:, ?[A-Z][\w.'’ -]{1,25})?"
_DASH = r"[-‐‑–—−~]{1,3}"
_DATELINE = re.compile(
    rf"[ \t\u00a0]*(?:{DATE}--)?(?P<place>{_CAPS}{_REGION})(?:[,.]? ?{DATE})?[.,]?\s{{0,2}}"
    rf"(?:\((?P<bracket>[^()\n]{{2,40}})\)[.,]?\s{{0,2}}(?:{_DASH}|:)|"
    rf"/(?P<slash>[^/\n]{{2,30}})/\.?(?:\s?{_DASH})?|"
    rf"(?<=[.,\s])(?P<comma>[A-Z][\w. -]{{2,25}}?)[.:]\s|(?:[^\S\n]{{1,2}}{_DASH}|"
    rf"[—–])(?=[^\S\n]{{0,2}}[\"“‘'«„(]?[A-ZÀ-ÖØ-Þ0-9А-ЯЁ]))"
)
_NO_PLACE = re.compile(
    r"(?:FILE|BREAKING|UPDATED?|WATCH|VIDEOS?|PHOTOS?|EXCLUSIVE|OPINION|ANALYSIS|LIVE|READ|MORE|NEWS|"
    r"POLL|FACT|NOTE|"
    r"COMMENT|EDITORIAL|REVIEW|RELATED|TOP|CNN|AP|UPI|AFP|REUTERS|BBC|Q|A|THE|WHY|HOW|WHAT|PHOTO|IMAGE|"
    r"CORRECTION|"
    r"ADVERTISEMENT|ALSO|SEE|LISTEN|POSTED|BY)\b(?! ?\()"
)
_BRACKET = re.compile(
    r"[(\[{]\s{0,2}(?P<inside>[^\W\d_][^()\[\]{}\n]{1,58}?)\s{0,2}[.,]{0,2}\s{0,2}[)\]}](?!\w)|"
    r"(?:(?<=\s)|^)/(?P<slashed>[^\W\d_][^/\n]{1,28})/(?=[.,\s-]|$)"
)
_BRACKET_SIGN = re.compile(r"[(\[{/]")
_JOINT = re.compile(r"\s*(?:[/,–+&]|\bund\b|\bet\b|\band\b|-(?=\s?[A-Za-z]))\s*")
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
    outlet: Outlet | None
    name: str
    role: CreditRole


def find_datelines(text: str, outlets: OutletTable) -> Iterator[Dateline]:
    """Datelines at line starts whose place is in capitals, with or without an agency."""
    for found in at_line_starts(_DATELINE, text):
        start = found.start("place")
        if _NO_PLACE.match(text, start):
            continue
        group = next((name for name in ("bracket", "slash", "comma") if found[name]), None)
        if group is None:
            camel = _CAMEL_REGION.search(found["place"])
            parts = _PLACE_PARTS.split(found["place"].rstrip(" ."))
            house = _named(parts[-1], outlets) if len(parts) > 1 and not camel else None
            if house and _sends_copy(house):  # "NUR-SULTAN. KAZINFORM -"
                yield Dateline(start, found.end(), house.name, house)
            else:
                yield Dateline(start, found.end(), camel[1] if camel else None)
            continue
        printed = found[group].strip(" .,")
        outlet = _named(printed, outlets)
        end = found.end("comma") if group == "comma" else found.end()
        if outlet:
            yield Dateline(start, end, outlet.name, outlet)
        elif group != "comma" and _may_be_outlet(printed):
            yield Dateline(start, end, printed)


# "TBILISI, DFWatch –": no region is written in camel case.
_PLACE_PARTS = re.compile(r"[.,/] ?")
_CAMEL_REGION = re.compile(r", ?([A-Z]{2,}[a-z]+|[A-Z]+[a-z]+[A-Z]\w*)\s*$")


def _named(printed: str, outlets: OutletTable) -> Outlet | None:
    """The outlet whose name is all of `printed`, case and all: "(Pa.)" is a state and no agency."""
    for mention in outlets.mentions(printed):
        if mention.start == 0 and mention.end >= len(printed.rstrip(" .,")):
            return mention.outlet
    if len(printed) > 4:  # "(Azatutyun.am)", "(ArmenPress)"
        known = outlets.by_url(printed) if "." in printed else outlets.find(printed)
        if known and printed[0].isupper() and "ß" not in printed:
            return known
    letters = _SPACED.sub("", printed)
    return (
        _named(letters, outlets) if letters != printed and letters.isupper() and len(letters) <= 5 else None
    )


_SPACED = re.compile(r"[\s.]+")


_ADDRESS = re.compile(r"[A-Z][\w-]{2,24}\.(?:com|net|org|tv|news|fm)")


def _may_be_outlet(printed: str) -> bool:
    """A name of one to four capitalised words, longer than a country's or party's letters."""
    words = printed.split()
    if _NO_PLACE.match(printed):
        return False  # "(VIDEO)"
    if _ADDRESS.fullmatch(printed):
        return True
    return (
        1 <= len(words) <= 4
        and len(printed) > 3
        and all(word[0].isupper() and word.rstrip("0123456789").isalpha() for word in words)
    )


def _brackets(text: str) -> Iterator[re.Match[str]]:
    """What stands in brackets or between slashes; their signs are few, so they are looked for first."""
    done = 0
    for sign in _BRACKET_SIGN.finditer(text):
        found = _BRACKET.match(text, sign.start()) if sign.start() >= done else None
        if found is not None:
            done = found.end()
            yield found


def find_bracketed(text: str, outlets: OutletTable, tail: int = 0) -> Iterator[Bracketed]:
    """Brackets that hold agencies and nothing else: "(AFP)", "(ats)", "(ATS / Reuter)", "/TASS/".

    At a line's end a bracket signs the text when it stands behind `tail`, else it credits what precedes.
    """
    named: dict[str, Outlet | None] = {}
    digest: list[Bracketed] = []
    for found in apart(list(_brackets(text)), lambda match: Span(*match.span())):
        inside = found["inside"] or found["slashed"]
        parts = [part.strip(" .,") for part in _JOINT.split(inside)]
        named.update((part, _named(part, outlets)) for part in parts if part not in named)
        houses = [named[part] for part in parts]
        linked = found.group().startswith("[")
        known = [house for house in houses if house and (linked or _sends_copy(house))]
        if len(known) < len(houses):
            whole = _named(inside.strip(" .,"), outlets) if len(houses) > 1 else None
            listed = [house for house in houses if house] if known else []  # "(Reuters, Kommersant)"
            known = [whole] if whole and _sends_copy(whole) else listed if len(listed) == len(houses) else []
        if not known and not linked and _heads_text(text, Span(*found.span())):
            outlet = houses[0] if len(houses) == 1 else _named(inside.strip(" .,"), outlets)
            if outlet or _PRESS_NAME.fullmatch(inside):
                name = outlet.name if outlet else inside.strip(" .,")
                yield Bracketed(*found.span(), outlet, name, CreditRole.DATELINE)
                continue
        if not known and not linked and (houses[-1] or ", via " in inside):
            digest.extend(_ends_item(text, found, inside, outlets))
        for house in known:
            yield _placed(text, Span(*found.span()), house, len(text) if linked else tail)
        if (
            not known
            and not linked
            and len(inside) < 14
            and _INITIALS.match(inside)
            and (_is_dated(text, Span(*found.span())) or _opens_text(text, Span(*found.span()), inside))
        ):
            yield Bracketed(*found.span(), None, inside.strip(" .,"), CreditRole.DATELINE)
    if len({item.name for item in digest}) >= _DIGEST:
        yield from digest


# Items that each end in the paper they are taken from: "... in May. (Daily Mirror)", "(Marca, via Express)".
_DIGEST = 3
_SENTENCE_OVER = re.compile(r"[.!?][\"”’']?[^\S\n]$")


def _ends_item(text: str, found: re.Match[str], inside: str, outlets: OutletTable) -> Iterator[Bracketed]:
    """The paper that a bracket names behind a whole sentence at its line's end."""
    at_end = text[found.end() : found.end() + 1] in ("", "\n")
    if at_end and _SENTENCE_OVER.search(text[max(0, found.start() - 4) : found.start()]):
        paper = _named(inside.rpartition(", via ")[2].strip(" .,"), outlets)
        if paper:
            yield Bracketed(*found.span(), paper, paper.name, CreditRole.REPORT)


# "(Washington Examiner) President ..." at the head of a page: the paper that the text is taken from.
_HEAD_CHARS = 400
_PRESS_NAME = re.compile(
    r"(?:[A-Z][\w.’'-]{1,25} ){1,3}(?:Times|Post|Herald|Tribune|Gazette|Courier|Journal|Chronicle|Observer|"
    r"Telegraph|Examiner|Inquirer|Dispatch|Register|Sentinel|Mercury|Bulletin|Globe|News|Press|Star|Ledger|"
    r"Monitor|Mail|Daily|Weekly|Review|Reporter|Zeitung)"
)
_SENTENCE_STARTS = re.compile(r"[^\S\n]{1,3}[\"“„«'‘]?[A-ZÀ-ÖØ-ÞА-ЯЁ][^\n]{30}")


def _heads_text(text: str, span: Span) -> bool:
    """Whether a bracket opens one of a page's first lines and a sentence follows in the same line."""
    if span.start > _HEAD_CHARS:
        return False
    line = text[text.rfind("\n", 0, span.start) + 1 : span.start]
    return not line.strip() and _SENTENCE_STARTS.match(text, span.end) is not None


_INITIALS = re.compile(r"(?:[A-Z]\s?\.?\s?){2,5}$|[A-ZÀ-Þ][A-Za-zß]{6,13}$|ag\.?$|Ag\.?$")


def _is_dated(text: str, span: Span) -> bool:
    """Whether a place and a day stand before a bracket and a dash or a new sentence after it."""
    before = text[max(0, span.start - 40) : span.start]
    return bool(_PLACE_AND_DAY.search(before)) and bool(_NEW_SENTENCE.match(text, span.end))


_PLACE_AND_DAY = re.compile(rf"[A-ZÀ-Þ][\w-]+\s?[,.]\s?{DATE}\s?[.,]*\s*$")
_NEW_SENTENCE = re.compile(rf"[.,]?\s{{0,3}}(?:{_DASH}|[A-ZÀ-Þ])")


_PLACE = re.compile(rf"[ \t\u00a0]*{_UPPER}[\w.’'-]{{1,20}}(?: {_UPPER}[\w.’'-]{{1,20}}){{0,2}} ?")
_TEXT_FOLLOWS = re.compile(rf"\s?[.,]?\s{{0,3}}{_DASH}[^\S\n]{{0,3}}[\"“„«'‘]?{_UPPER}[^\n]{{40}}")
# What stands in brackets behind a place for where it lies.
_REGIONS = word_set(
    """
    AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH
    OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR AB BC MB NB NL NS ON PE QC SK NSW QLD VIC TAS ACT NT
    USA US UK UAE EU FR DE GB IE IT ES PT CH AT NO SE DK FI PL CZ HU RO BG GR TR UA RU BY CN JP KR AU NZ ZA
    NG KE EG IR IQ SA BR MX CL DRC RSA GER FRA ENG SCO ITA ESP NED
    """
)


def _opens_text(text: str, span: Span, inside: str) -> bool:
    """Whether a place stands before letters in brackets, a dash and text behind, where the page begins.

    That is a dateline of an agency that no table knows: "Ferrol (QPN) – The ...".
    """
    if span.start > _HEAD_CHARS or not inside.isupper() or inside in _REGIONS or _NO_PLACE.match(inside):
        return False
    line = text[text.rfind("\n", 0, span.start) + 1 : span.start]
    if not _PLACE.fullmatch(line) or _abbreviates(inside, line):
        return False
    return _TEXT_FOLLOWS.match(text, span.end) is not None


def _abbreviates(letters: str, name: str) -> bool:
    """Whether letters stand in a name in their order: "Acme (ACM)" is a company."""
    rest = iter(name.upper())
    return all(letter in rest for letter in letters)


def _sends_copy(outlet: Outlet) -> bool:
    return outlet.kind in (OriginKind.AGENCY, OriginKind.BROADCASTER)


# "... the gates of the stadium [AP]": a caption ends without a full stop.
_CAPTION = re.compile(r"[\w’'] ?$")


# "A boat is seen on the roof of a house on Monday. (AP)": one sentence of the moment, alone on its line.
_NOW = re.compile(
    r"(?<![\w’'])(?:is|are) (?:[a-z]+ ){0,2}?(?:[a-z]+(?:ed|en|ing)|seen|shown|held|led|hung)(?!\w)"
)
_SAID = re.compile(r"(?<!\w)(?:said|says|say|told|reported|according|announced)(?!\w)|[\"“”]|[.!?]\s[A-Z]")
_LONGEST_CAPTION = 260


def _is_caption_now(text: str, span: Span) -> bool:
    """Whether a bracket ends a line that is one sentence about what is to be seen."""
    if text[span.start] != "(" or text[span.end : span.end + 1] not in ("\n", ""):
        return False
    start = text.rfind("\n", max(0, span.start - _LONGEST_CAPTION), span.start) + 1
    line = text[start : span.start].rstrip()
    if not start and span.start > _LONGEST_CAPTION:
        return False
    return bool(_NOW.search(line)) and not _SAID.search(line)


def _placed(text: str, span: Span, outlet: Outlet, tail: int) -> Bracketed:
    before = text[max(0, span.start - 80) : span.start]
    opening = _OPENS.search(before)
    goes_on = _GOES_ON.match(text, span.end)
    if (
        opening
        and (
            goes_on
            or _is_short_lead(opening["lead"], text[span.end : span.end + 3], span.start >= tail)
            or _DATED.search(before)
        )
    ) or (goes_on and _DATED.search(before)):
        start = span.start - len(opening["lead"]) if opening else span.start
        return Bracketed(
            start, goes_on.end() if goes_on else span.end, outlet, outlet.name, CreditRole.DATELINE
        )
    rest = text[span.end : span.end + 3].lstrip(" .")
    if (
        outlet.kind is OriginKind.AGENCY
        and text[span.start] == "["
        and rest[:1] == "\n"
        and _CAPTION.search(before)
    ):
        return Bracketed(span.start, span.end, outlet, outlet.name, CreditRole.PHOTO)
    is_last = outlet.kind is OriginKind.AGENCY and not text[span.end : span.end + 200].strip(" .\n")
    if _is_caption_now(text, span) and not is_last:
        return Bracketed(span.start, span.end, outlet, outlet.name, CreditRole.PHOTO)
    signs = is_last or ((not rest or rest[0] == "\n") and span.start >= tail)
    role = CreditRole.CREDIT_LINE if signs else CreditRole.REPORT
    return Bracketed(span.start, span.end, outlet, outlet.name, role)


def _is_short_lead(lead: str, after: str, is_tail: bool) -> bool:
    """Whether the few words before a bracket are a place, and no short sentence at a line's end.

    A bracket that is a line of its own at the tail signs the text.
    """
    words = lead.split()
    if is_tail and not words and not after.strip(" .")[:1].strip():
        return False
    signs_off = words and not after.strip(" .")[:1].strip() and words[-1][0].islower()
    return len(words) <= 3 and not signs_off
