"""Outlets between brackets or slashes: datelines, signatures, and the houses of a digest's items."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from provenance.models import CreditRole, OriginKind, Span
from provenance.outlets.rows import Outlet
from provenance.outlets.table import OutletTable
from provenance.quotes.credits.crowds import apart
from provenance.quotes.credits.datelines import DASH, DATE, NO_PLACE, UPPER, outlet_printed, sends_copy
from provenance.quotes.credits.stations import is_call
from provenance.quotes.credits.words import REGIONS

_BRACKET = re.compile(
    r"[(\[{]\s{0,2}(?P<inside>[^\W\d_][^()\[\]{}\n]{1,58}?)\s{0,2}[.,]{0,2}\s{0,2}[)\]}]"
    r"(?:(?!\w)|(?=[A-Z][a-z ]))|"
    r"(?:(?<=\s)|^)/(?P<slashed>[^\W\d_][^/\n]{1,28})/(?=[.,\s-]|$)"
)
_BRACKET_SIGN = re.compile(r"[(\[{/]")
_JOINT = re.compile(r"\s*(?:[/,–+&]|\bund\b|\bet\b|\band\b|-(?=\s?[A-Za-z]))\s*")
_OPENS = re.compile(
    rf"(?:^|\n)[ \t\u00a0]*(?P<lead>(?:{UPPER}[^\n()]{{1,70}}?(?: \({UPPER}[\w .’'-]{{2,25}}\))?[ ,.]\s?)?)$"
)
_DATED = re.compile(rf"(?:^|[\s,.])(?:{DATE})\s?[.,]?\s*(?:{DASH}\s*)?$")
# "(Point News / Sputnik - 10th September, 2020)": the day behind the houses
_DAY_BEHIND = re.compile(rf"\s{{0,2}}[-–—,]\s{{0,2}}{DATE},?(?: \d{{4}})?$")
_GOES_ON = re.compile(rf"\s?[.,]?\s{{0,3}}(?:{DASH}|:)")


@dataclass(frozen=True, slots=True)
class Bracketed:
    """An agency between brackets, with the role that its place in the line gives it."""

    start: int
    end: int
    outlet: Outlet | None
    name: str
    role: CreditRole


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
    brackets = apart(list(_brackets(text)), lambda match: Span(*match.span()))
    digest = _digest(text, brackets, outlets)
    yield from digest
    ends = {item.end for item in digest}
    several = sum(found.group().startswith("[") for found in brackets) > 1
    for found in brackets:
        if found.end() - 1 in ends or _is_name_again(text, found, outlets):
            continue
        inside = _DAY_BEHIND.sub("", found["inside"] or found["slashed"])
        parts = [part.strip(" .,") for part in _JOINT.split(inside)]
        named.update((part, outlet_printed(part, outlets)) for part in parts if part not in named)
        houses = [named[part] for part in parts]
        if not any(houses) and (dated := _DATED_HOUSE.fullmatch(inside)):
            houses = [outlet_printed(dated[1], outlets)]
        linked = found.group().startswith("[")
        known = [house for house in houses if house and (linked or sends_copy(house))]
        if len(known) < len(houses):
            whole = outlet_printed(inside.strip(" .,"), outlets) if len(houses) > 1 else None
            listed = [house for house in houses if house] if known else []  # "(Reuters, Kommersant)"
            known = [whole] if whole and sends_copy(whole) else listed if len(listed) == len(houses) else []
            if not known and len(houses) == 2 and _with_letters(parts, houses):
                known = [house for house in houses if house and house.kind is OriginKind.AGENCY]
            if not known and len(houses) == 2 and _opens_dateline(text, Span(*found.span())):
                known = [
                    house for house in houses if house and sends_copy(house)
                ]  # with the page's own house
        if not known and not linked and _is_stations(text, found, inside):
            yield Bracketed(*found.span(), houses[0], inside.strip(), CreditRole.DATELINE)
            continue
        if not known and not linked and _heads_text(text, Span(*found.span())):
            outlet = houses[0] if len(houses) == 1 else outlet_printed(inside.strip(" .,"), outlets)
            desk = _HOUSE_AND_PLACE.fullmatch(inside)
            outlet = outlet or (outlet_printed(desk[1], outlets) if desk else None)
            if outlet or desk or _is_press_name(inside):
                name = outlet.name if outlet else desk[1] if desk else inside.strip(" .,")
                yield Bracketed(*found.span(), outlet, name, CreditRole.DATELINE)
                continue
        if not known and not linked and _signs_page(text, found, inside, tail):
            yield Bracketed(*found.span(), houses[0], inside.strip(" .,"), CreditRole.CREDIT_LINE)
            continue
        for house in dict.fromkeys(known):
            yield _placed(text, Span(*found.span()), house, len(text) if linked and several else tail)
        if (
            not known
            and not linked
            and len(inside) < 14
            and _INITIALS.match(inside)
            and (_is_dated(text, Span(*found.span())) or _opens_text(text, Span(*found.span()), inside))
        ):
            yield Bracketed(*found.span(), None, inside.strip(" .,"), CreditRole.DATELINE)


# "(dpa/jb)"
_EDITORS_LETTERS = re.compile(r"[a-z]{2,4}")
# "(Examplia News Agency May 6, 2009)"
_DATED_HOUSE = re.compile(rf"([^\d,]{{2,40}}?),? {DATE}")


def _with_letters(parts: Sequence[str], houses: Sequence[Outlet | None]) -> bool:
    """ "(dpa/jb)", "(jb/dpa)": one of two parts is no house and may be who edited the text."""
    return any(
        house is None and _EDITORS_LETTERS.fullmatch(part) for part, house in zip(parts, houses, strict=True)
    )


_NAMES_LETTERS = re.compile(r"\([A-Za-z]{2,6}\)")
_GOES_ON_SMALL = re.compile(r",? [a-z]")
_SMALL_WORD = re.compile(r"[a-zà-ÿ]['’ ] ?$")  # "quoted by", "citato dall'"
_LONGEST_NAME = 50


def _is_name_again(text: str, found: re.Match[str], outlets: OutletTable) -> bool:
    """Whether a bracket gives the letters of the agency that a sentence has just named: it may end there."""
    if not _NAMES_LETTERS.fullmatch(found.group()):
        return False
    before = text[max(0, found.start() - _LONGEST_NAME) : found.start()].rstrip()
    same = outlet_printed(found["inside"], outlets)
    names = outlets.mentions(before) if same else ()
    return any(
        name.end == len(before)
        and name.outlet == same
        and (_GOES_ON_SMALL.match(text, found.end()) or _SMALL_WORD.search(before[: name.start]))
        for name in names
    )


# Items that each end in whom they are taken from: "... in May. (Daily Mirror)", "... as Sales Drop [WSJ]".
_DIGEST = 3
_HOUSES_NAME = re.compile(r"(?:[A-Z][\w’'-]{1,15} ){0,2}[A-Z][\w’'-]{1,15}!?")
_VIA = re.compile(r",? via ")
_ITEM_ENDS = re.compile(r"[^\S\n]*(?:\n|$|, external)|[^\S\n][\"“'‘]?[A-ZÀ-ÖØ-Þ]")
_LINE_ENDS = re.compile(r"[^\S\n]*(?:\n|$)")
_SENTENCE_OVER = re.compile(r"[.!?][\"”’']?[^\S\n]$")
_TITLE = re.compile(r"[\w”’\"'?!][^\S\n]$")
_SHORTEST_TITLE = 25


def _digest(text: str, brackets: Sequence[re.Match[str]], outlets: OutletTable) -> list[Bracketed]:
    """The houses in brackets that each end an item, on a page where several different ones do so."""
    items = [one for found in brackets if _ends_item(text, found) for one in _houses(text, found, outlets)]
    known = {item.outlet.id: item.outlet.kind for item in items if item.outlet}
    papers = sum(kind is not OriginKind.AGENCY for kind in known.values())
    is_digest = papers > 0 and len(known) > 1 and len({item.name for item in items}) >= _DIGEST
    return items if is_digest else []


def _ends_item(text: str, found: re.Match[str]) -> bool:
    """Whether a bracket stands behind a whole sentence, or ends a line that is a title."""
    before = text[max(0, found.start() - 4) : found.start()]
    if _SENTENCE_OVER.search(before):
        return _ITEM_ENDS.match(text, found.end()) is not None
    start = text.rfind("\n", max(0, found.start() - _SHORTEST_TITLE), found.start())
    return start < 0 and bool(_LINE_ENDS.match(text, found.end()) and _TITLE.search(before))


def _may_be_house(printed: str, is_link: bool) -> bool:
    """Whether a name that no table knows may be a house's; in links two words are as often a writer's."""
    is_name = bool(_HOUSES_NAME.fullmatch(printed)) and not NO_PLACE.match(printed.upper())
    return is_name and not (is_link and " " in printed)


def _houses(text: str, found: re.Match[str], outlets: OutletTable) -> Iterator[Bracketed]:
    """The houses of a bracket: "Marca, via Express"; of one that names any other thing, none."""
    printed = _VIA.split(found["inside"] or found["slashed"])
    papers = [outlet_printed(part.strip(" .,"), outlets) for part in printed]
    if not all(
        paper or _may_be_house(part, found[0][0] == "[") for part, paper in zip(printed, papers, strict=True)
    ):
        return
    at = found.start() + 1
    for part, paper in zip(printed, papers, strict=True):
        at = text.find(part, at)
        yield Bracketed(at, at + len(part), paper, paper.name if paper else part, CreditRole.REPORT)


# "(Washington Examiner) President ..." at the head of a page: the paper that the text is taken from.
_HEAD_CHARS = 400
_PRESS_NAME = re.compile(
    r"(?:[A-Z][\w.’'-]{1,25} ){1,3}(?:Times|Post|Herald|Tribune|Gazette|Courier|Journal|Chronicle|Observer|"
    r"Telegraph|Examiner|Inquirer|Dispatch|Register|Sentinel|Mercury|Bulletin|Globe|News|Press|Star|Ledger|"
    r"Monitor|Mail|Daily|Weekly|Review|Reporter|Zeitung)"
)
_NEWS_GLUED = re.compile(r"[A-Z][a-z]{2,12}(?:Desk|News|Wire|Post|Times|Press|Today|Report|Daily)")
_SENTENCE_STARTS = re.compile(r"[^\S\n]{0,3}[\"“„«'‘]?[A-ZÀ-ÖØ-ÞА-ЯЁ][^\n]{30}")


# "(UTN | EXAMPLETON) –"
_HOUSE_AND_PLACE = re.compile(r"([A-Z][\w .]{1,25}?) ?\| ?[A-Z]{3}[A-Z .’-]{0,25}")


def _signs_page(text: str, found: re.Match[str], inside: str, tail: int) -> bool:
    """Whether a paper's name in brackets ends the page's last line, behind a whole sentence."""
    over = _SENTENCE_OVER.search(text, max(0, found.start() - 4), found.start())
    return bool(
        over and found.end() >= tail and _is_press_name(inside) and _LINE_ENDS.match(text, found.end())
    )


def _is_press_name(printed: str) -> bool:
    """Whether a name is called as papers are, in capitals too, or glued to their trade: "ExampleDesk"."""
    name = printed.title() if printed.isupper() else printed
    return bool(_PRESS_NAME.fullmatch(name) or _NEWS_GLUED.fullmatch(name))


def _heads_text(text: str, span: Span) -> bool:
    """Whether a bracket opens one of a page's first lines and a sentence follows in the same line."""
    if span.start > _HEAD_CHARS:
        return False
    line = text[text.rfind("\n", 0, span.start) + 1 : span.start]
    follows = _SENTENCE_STARTS.match(text, span.end) or _TEXT_FOLLOWS.match(text, span.end)
    return not line.strip() and follows is not None


_NETWORKS_OWN = re.compile(r"(?:ABC|CBS|NBC|FOX|Fox|PBS|NPR)(?: [A-Z][A-Za-z]+){1,2}")


def _is_stations(text: str, found: re.Match[str], inside: str) -> bool:
    """Whether a station's letters open a line and a dash and text follow: "(WEXA) — Police say ..."."""
    line = text[max(0, found.start() - 3) : found.start()].rpartition("\n")
    opens = found.start() == 0 or (line[1] and not line[2].strip())
    named = is_call(inside) or _NETWORKS_OWN.fullmatch(inside)
    return bool(opens and named) and _TEXT_FOLLOWS.match(text, found.end()) is not None


_INITIALS = re.compile(r"(?:[A-Z]\s?\.?\s?){2,5}$|[A-ZÀ-Þ][A-Za-zß]{6,13}$|ag\.?$|Ag\.?$")


def _is_dated(text: str, span: Span) -> bool:
    """Whether a place and a day stand before a bracket and a dash or a new sentence after it."""
    before = text[max(0, span.start - 40) : span.start]
    return bool(_PLACE_AND_DAY.search(before)) and bool(_NEW_SENTENCE.match(text, span.end))


_PLACE_AND_DAY = re.compile(rf"[A-ZÀ-Þ][\w-]+\s?[,.]\s?{DATE}\s?[.,]*\s*$")
_NEW_SENTENCE = re.compile(rf"[.,]?\s{{0,3}}(?:{DASH}|[A-ZÀ-Þ])")
_PLACE = re.compile(rf"[ \t\u00a0]*{UPPER}[\w.’'-]{{1,20}}(?: {UPPER}[\w.’'-]{{1,20}}){{0,2}} ?")
_TEXT_FOLLOWS = re.compile(rf"\s?[.,]?\s{{0,3}}{DASH}[^\S\n]{{0,3}}[\"“„«'‘]?{UPPER}[^\n]{{40}}")


def _opens_text(text: str, span: Span, inside: str) -> bool:
    """Whether a place stands before letters in brackets, a dash and text behind, where the page begins.

    That is a dateline of an agency that no table knows: "Ferrol (QPN) – The ...".
    """
    if span.start > _HEAD_CHARS or not inside.isupper() or inside in REGIONS or NO_PLACE.match(inside):
        return False
    line = text[text.rfind("\n", 0, span.start) + 1 : span.start]
    if not _PLACE.fullmatch(line) or _abbreviates(inside, line):
        return False
    return _TEXT_FOLLOWS.match(text, span.end) is not None


def _opens_dateline(text: str, span: Span) -> bool:
    """Whether a place in capitals stands before a bracket where a line begins, and a sentence behind it."""
    line = text[max(0, span.start - 40) : span.start].rpartition("\n")
    opens = line[1] or span.start < len(line[2]) + 1
    place = line[2].strip()
    follows = _TEXT_FOLLOWS.match(text, span.end) or _SENTENCE_STARTS.match(text, span.end)
    return bool(opens and follows and place.isupper() and _PLACE.fullmatch(line[2]))


def _abbreviates(letters: str, name: str) -> bool:
    """Whether letters stand in a name in their order: "Acme (ACM)" is a company."""
    rest = iter(name.upper())
    return all(letter in rest for letter in letters)


# A bracket before the full stop of the last line signs the text too.
_STOP = 1
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


# "... agency reported. EXAMPLETON (Reuters) - The ..."
_PLACE_INSIDE = re.compile(
    rf"[.!?][\"”’]?[^\S\n]({UPPER}{{3}}[A-ZÀ-Þ.’' -]{{0,25}}(?:, [A-Z][\w. ]{{1,20}})?) $"
)


def _placed(text: str, span: Span, outlet: Outlet, tail: int) -> Bracketed:
    before = text[max(0, span.start - 80) : span.start]
    opening = _OPENS.search(before)
    goes_on = _GOES_ON.match(text, span.end)
    place = _PLACE_INSIDE.search(before) if goes_on and sends_copy(outlet) else None
    if place and goes_on and text[goes_on.end() - 1] != ":":  # a caption and the story run together
        start = span.start - len(before) + place.start(1)
        return Bracketed(start, goes_on.end(), outlet, outlet.name, CreditRole.DATELINE)
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
    signs = is_last or ((not rest or rest[0] == "\n") and span.end + _STOP >= tail)
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
