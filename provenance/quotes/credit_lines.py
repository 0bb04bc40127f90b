"""Credits by their place on the page: datelines, bylines, photo credits, lines at the tail."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from provenance.models import CreditRole, Span

_MONTH = (
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|June|July|August|"
    r"September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|"
    r"NOVEMBER|DECEMBER|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)\.?"
)
_DATE = rf"(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:, ?\d{{4}})?|\d{{1,2}}\.? {_MONTH}(?: \d{{4}})?)"
_CAPS_PLACE = r"[A-ZÀ-ÖØ-ÞА-ЯЁ][A-ZÀ-ÖØ-ÞА-ЯЁ.'’/ -]{2,40}(?<![ .])\.?"
_ANY_PLACE = r"[A-ZÀ-ÖØ-ÞА-ЯЁ][^\W\d_][\w.'’/ -]{1,35}"
_REGION = r"(?:, ?[A-Z][\w.'’ -]{1,25})?"
_DASH = r"[-‐‑–—−]{1,3}"
_DATELINE = re.compile(
    rf"(?:^|(?<=\n))[ \t\u00a0]*(?:(?:{_CAPS_PLACE}|{_ANY_PLACE}){_REGION}(?:,? ?{_DATE})?[.,]?\s{{0,2}}"
    rf"(?:\((?P<bracket>[^()\n]{{2,40}})\)|/(?P<slash>[^/\n]{{2,30}})/)(?:\.|:|\s{{0,2}}{_DASH})?"
    rf"|\((?P<alone>[^()\n]{{2,30}})\)\s{{0,2}}{_DASH}"
    rf"|{_CAPS_PLACE}, ?{_DATE}, ?(?P<comma>[A-Z][\w. -]{{2,25}}?)[.:]"
    rf"|(?P<bare>{_CAPS_PLACE}{_REGION}(?:,? ?{_DATE})?)\s{{0,2}}(?:{_DASH})(?=[^\S\n]?[\"“‘'«„(]?[A-ZÀ-ÖØ-Þ0-9]))"
)
_NO_PLACE = re.compile(
    r"(?:FILE|BREAKING|UPDATED?|WATCH|VIDEO|PHOTOS?|EXCLUSIVE|OPINION|ANALYSIS|LIVE|READ|MORE|NEWS|POLL|FACT|NOTE|"
    r"COMMENT|EDITORIAL|REVIEW|RELATED|TOP|CNN|AP|UPI|AFP|REUTERS|Q|A|THE|WHY|HOW|WHAT)\b(?!,)"
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """A dateline and, where it has one, the span of its agency."""

    start: int
    end: int
    agency: Span | None


def find_datelines(text: str) -> Iterator[Dateline]:
    """Datelines at line starts: "MOSCOW, Oct 7 (Reuters) —", "MOSCOW, October 7. /TASS/.", "BAKU —"."""
    for found in _DATELINE.finditer(text):
        start = found.start() + len(found.group()) - len(found.group().lstrip())
        if _NO_PLACE.match(text, start):
            continue
        group = next((name for name in ("bracket", "slash", "alone", "comma") if found[name]), None)
        yield Dateline(start, found.end(), Span(*found.span(group)) if group else None)


_BY = re.compile(
    r"(?:^|\b)(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Pp]osted[^\n]{0,60} by|[Ww]ritten by|[Ff]rom|Автор:?)[:\s]"
)
_PHOTO_START = re.compile(
    r"\s*[(\[]?\s*(?:(?:[Ff]ile\s+)?(?:[Pp]hoto(?:graph)?s?|PHOTO|[Ii]mages?|IMAGE|[Pp]ictures?|[Ff]oto|[Cc]redit|[Ff]ILE|FILE)\b|"
    r"Фото)"
)
_PHOTO_RIGHT = re.compile(
    r"(?:\s+(?:[Ff]ile\s+)?(?:[Pp]hotos?|PHOTO|[Ii]mages?|[Pp]ool)\b|\s*/\s*(?:Getty|[A-Z][\w.’'-]+(?:\s+[A-Z]|\s*[),]|\s*$)|Pool|File|Files)|,\s+[Ff]ile\b)"
)
_PHOTO_LEFT = re.compile(
    r"(?:\bvia|\b[Pp]ool|[A-Z][\w.’'-]+\s*/|(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Vv]ideo|[Cc]ourtesy)s?(?:\s+(?:by|from|of|courtesy))*(?:[^()\n]{0,40}/)?:?)\s*(?:[Tt]he\s+)?$"
)
_CAPTION_END = re.compile(r"(?:[A-Z][\w.’'-]+\s+){1,3}[A-Z][\w.’'-]+\s*[,/|]\s*(?:[Tt]he\s+)?$")
_TAIL = re.compile(
    r"(?:\(c\)|©|[Cc]opyright|COPYRIGHT|[Ww]ith files from|[Ww]ith (?:additional )?(?:reporting|information|input|material) (?:by|from)|"
    r"[Cc]ompiled (?:by|from)|[Ss]ource:|SOURCE:|[Ss]ource\s*[-–]|[Qq]uelle:|[Ff]uente:|Источник:|[Aa]dditional reporting|"
    r"[Rr]eporting by|[Ee]diting by|[Ww]riting by|[Dd]istributed by|[Pp]rovided by|[Vv]ia\b|[Pp]owered by|"
    r"[Tt]his (?:article|story|report) (?:was|is|has been|first|originally|appeared))"
)
_CONTRIBUTED = re.compile(r"[^.\n]{0,160}\bcontributed\b")
_FROM_PAPER = re.compile(r"[(\[]\s*(?:[Ff]rom|FROM)\s+(?:[Tt]he\s+)?$")
_NAMELESS = re.compile(
    r"(?:^|(?<=\n))[ \t(]*(?:(?P<photo>(?:Image|Photo|Picture|Photograph)s?(?:\s+(?:by|courtesy of|credit)|:)\s*[^\n]{1,80})|"
    r"(?P<line>(?:Compiled by|With files from|Edited by|Editing by|Reporting by|Additional reporting by)\b:?\s*[^\n]{1,160}))(?=\n|$)"
)
_LONE = re.compile(r"[\s\d|•·:,./()\[\]–—-]*(?:[Tt]he|[Bb]y|BY|[Ss]taff|[Rr]eports?)?[\s|•·:–—-]*$")
_AFTER_LONE = re.compile(
    rf"[\s|•·,.:)\]–—-]*(?:(?:{_DATE}|[Uu]pdated|[Pp]ublished|[Pp]osted|News|Staff|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[^\n]{{0,60}})?$"
)
_SHORT_LINE = 200


@dataclass(frozen=True, slots=True)
class Placed:
    """The role of a name by its place, and the span of the words that say so."""

    role: CreditRole
    start: int
    end: int


def place_of(text: str, start: int, end: int, in_head: bool) -> Placed | None:
    """The role that the line around `text[start:end]` gives a name, or None where the line says nothing."""
    first = text.rfind("\n", max(0, start - _SHORT_LINE), start) + 1 or max(0, start - _SHORT_LINE)
    last = text.find("\n", end, end + _SHORT_LINE)
    last = min(len(text), end + _SHORT_LINE) if last < 0 else last
    before, after = text[first:start], text[end:last]
    whole = (first == 0 or text[first - 1] == "\n") and (last == len(text) or text[last] == "\n")
    if _FROM_PAPER.search(before):
        close = re.match(r"[^)\]\n]{0,60}[)\]]", after)
        opener = max(before.rfind("("), before.rfind("["))
        return Placed(CreditRole.CREDIT_LINE, first + opener, end + (close.end() if close else 0))
    if _is_photo(before, after, text[start:end], whole):
        return Placed(CreditRole.PHOTO, *_bracketed(before, after, first, start, end))
    if whole and (_TAIL.match(before.lstrip(" (•*—–-_")) or _TAIL.search(before[-40:])):
        return Placed(CreditRole.CREDIT_LINE, first + len(before) - len(before.lstrip()), end)
    if _CONTRIBUTED.match(after):
        return Placed(
            CreditRole.CREDIT_LINE, start, end + len(after.split("contributed")[0]) + len("contributed")
        )
    return _byline(before, after, first, Span(start, end), in_head) if whole else None


def _byline(before: str, after: str, first: int, name: Span, in_head: bool) -> Placed | None:
    if len(before) + len(after) > 120:
        return None
    lead = first + len(before) - len(before.lstrip())
    if _AFTER_LONE.match(after):
        if _BY.search(before):
            return Placed(CreditRole.BYLINE, lead, name.end)
        if _LONE.match(before):
            return Placed(CreditRole.BYLINE if in_head else CreditRole.CREDIT_LINE, *name)
        if in_head and re.search(r"[a-zA-Z][,|•–—-]?\s*$|[a-z]$", before) and _is_person(before):
            return Placed(CreditRole.BYLINE, lead, name.end)
    if _LONE.match(before) and re.match(r"\s*[–—|-]+\s*(?:By|BY)\b", after):
        return Placed(CreditRole.BYLINE, *name)
    return None


def _is_person(before: str) -> bool:
    words = re.findall(r"[^\W\d_][\w.’'-]*", before)
    return 2 <= len(words) <= 8 and all(word[0].isupper() or word in {"and", "de", "von"} for word in words)


def _is_photo(before: str, after: str, name: str, whole: bool) -> bool:
    if _PHOTO_LEFT.search(before[-80:]) and not re.search(
        r"(?:reported|published|said)\b[^.]{0,20}$", before
    ):
        return True
    if _PHOTO_RIGHT.match(after) and (name.isupper() or "(" in before[-60:] or "Getty" in name):
        return True
    if whole and _PHOTO_START.match(before):
        return True
    opener = before.rfind("(")
    inside = before[opener + 1 :] if opener > before.rfind(")") else None
    if (
        inside is not None
        and ")" in after[:30]
        and re.match(r"(?:[A-Z][\w.’'-]+\s+){1,4}[/,|–-]\s*(?:[Tt]he\s+)?$", inside)
    ):
        return True
    return whole and len(before) > 60 and bool(_CAPTION_END.search(before[-60:])) and not after.strip()


def _bracketed(before: str, after: str, first: int, start: int, end: int) -> Span:
    opener = before.rfind("(")
    if opener > before.rfind(")") and len(before) - opener < 80:
        close = after.find(")")
        return Span(first + opener, end + close + 1 if 0 <= close < 60 else end)
    return Span(start, end)


def nameless_lines(text: str) -> Iterator[Placed]:
    """Lines that credit a person and no outlet: "Image by ...", "Compiled by: ..."."""
    for found in _NAMELESS.finditer(text):
        role = CreditRole.PHOTO if found["photo"] else CreditRole.CREDIT_LINE
        yield Placed(role, *found.span(found.lastgroup or 0))
