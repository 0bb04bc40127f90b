"""Credits by their line: bylines in the head, sign-offs at the tail, photo credits anywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from provenance import languages
from provenance.models import CreditRole, OriginKind, Span
from provenance.outlets.rows import Outlet
from provenance.quotes.credit_captions import is_caption
from provenance.quotes.credit_datelines import DATE
from provenance.text.lines import at_line_starts

# Houses that deal in pictures: their name alone on a line credits a photo, never the text.
ONLY_PICTURES = frozenset({"getty", "shutterstock", "zuma", "sipa"})
PICTURE_HOUSES = ONLY_PICTURES | {"epa"}
_SHORT_LINE = 200
_RUNNING_LINE = 160
_TAIL_CHARS = 400
_HEAD_CHARS = 2500
_DATED_CHARS = 5000

_BY = re.compile(
    r"\W*(?:(?:(?:Analysis|Opinion|Commentary|Story|Words|Report|Review|Interview|Text):? )?"
    rf"{languages.BYLINE}\b|"
    r"(?:[Pp]osted|[Pp]ublished|[Uu]pdated|[Ww]ritten|"
    r"[Ss]ubmitted|[Ff]iled)\b[^\n]{0,60}\b[Bb]y\b)"
)
# "By Examplepost News Service": a house of no table alone in a byline.
_BY_HOUSE = re.compile(rf"\W{{0,3}}{languages.BYLINE} (?:[Tt]he )?")
_STAFF_ONLY = re.compile(r"\s*(?:(?:News )?(?:Staff|Desk|Bureau)(?: [A-Z][a-z]+)?)?\s*")
_FROM = re.compile(r"\W{0,3}(?:From|FROM) (?:[Tt]he )?")
_ITS_NAME = re.compile(
    r"['’]s? (?:[A-ZÀ-ÖØ-Þ][\w.’'-]+ ){1,2}[A-ZÀ-ÖØ-Þ][\w.’'-]+(?: (?:in|and|at) [^\n]{2,60})?\s*"
)
# "By Examplepost senior producer Ann Lee"
_ITS_PERSON = re.compile(r"['’]?s? (?:[a-z-]{3,15} ){1,4}[A-Z][\w.’'-]+ [A-Z]")
_FROM_COLON = re.compile(r"\W*(?:[Ff]rom|[Vv]ia)\s+(?:[Tt]he\s+)?$")
_AUTHOR_AFTER = re.compile(r"\s*[–—|,-]+\s*(?:By|BY)\b|\s*[–—|]+\s*[A-Z][\w.’'-]+ [A-Z][^\n]{2,60}$")
_LONE = re.compile(r"[\s\d|•·:,./()\[\]_*–—-]*(?:[Tt]he|[Bb]y|BY|[Ff]rom|FROM|[Vv]ia)?[\s|•·:–—-]*$")
_AFTER_LONE = re.compile(
    rf"[\s|•·,.:)\]–—-]*(?:(?:{DATE}|[Uu]pdated|[Pp]ublished|[Pp]osted|News\b|Staff\b|Sports?\b|Business\b|(?:Mon|Tue|Wed|Thu|"
    rf"Fri|Sat|Sun)[a-z]*\b|"
    r"\d{1,2}[:.]\d\d|(?:[A-Z][a-z]+ ){0,3}(?:Writer|Editor|Correspondent|Reporter))[^\n]{0,90})?$"
)
_CREDIT_LEAD = re.compile(rf"\W*(?:{languages.credit_pattern('given')}|\s*[–—-]+\s*$)")
_RUNS_ON = re.compile(r"['’]?s? [a-z]")
_COPYRIGHT_IN = re.compile(r"(?:©|\([Cc]\)|[Cc]opyright)[^\n.]{0,25}$")
_CONTRIBUTED = re.compile(r"[^.\n]{0,160}?\bcontributed\b")
_DATED = re.compile(rf"(?:^|[\s,.])(?:{DATE})\s?[.,]\s*(?:[—–-]\s*)?$")
_GOES_ON = re.compile(r"\s?[.,]{0,2}\s?[—–-]\s")
_PLACE_LEAD = re.compile(
    rf"\s*[A-ZÀ-ÞА-ЯЁ][\w.'’ -]{{1,30}}(?:, ?[A-ZÀ-Þ][\w.'’ -]{{1,25}})?(?:[,.]? ?{DATE}[,.]? ?(?:[—–-] ?)?|"
    rf" [—–-] ?)"
)
_LEAD_ENDS = re.compile(r"\s*$|[.:] |\s?[—–-]\s|/ ?[A-ZÀ-ÞА-ЯЁ]")
_PLACE_ONLY = re.compile(r"\s*[A-ZÀ-Þ][\w'’-]{2,20}(?: [A-ZÀ-Þ][\w'’-]{1,20}){0,2}(?:, | ?/ ?)$")
_PLACE_ENDS = re.compile(r" ?[—–-] ?[A-ZÀ-Þ\"“]|/\.? ?[—–-]? ?[A-ZÀ-Þ\"“]")
_HALF_BRACKET = re.compile(r"[(\[{]\s?$")
_HALF_CLOSED = re.compile(r"\s?[.,]?\s?[)\]}]")
_SENTENCE_BEFORE = re.compile(r"[a-zà-ÿ»”\"] ?[.!?][\"»”]? $")
# "... will be delivered late. - AFP", as papers of South-East Asia sign.
_SIGNS_OFF = re.compile(r"[\w)%][.!?][\"»”]?\s{0,3}([—–-]{1,2}\s?)$")
_SHORTEST_WORDLIKE = 4
_FROM_PAPER = re.compile(r"(?:[(\[]|^[—–-]+)\s*(?:[Ff]rom|FROM)\s+(?:[Tt]he\s+|[Tt]be\s+)?$")
_DATE_LINE = re.compile(rf"\n\s*(?:{DATE}|\w+day, {DATE})[^\n]{{0,40}}(?:\n|$)")
_PHOTO_LEAD = re.compile(rf"\W*{languages.credit_pattern('photos')}")
_PHOTO_AFTER = re.compile(
    r"\s+(?:[Ff]ile\s+)?(?:[Pp]hotos?|PHOTOS?|[Ii]mages?|[Pp]ool)\b|\s*[/|]\s*(?:Getty|Pool|POOL|File|Files|"
    r"via)\b|,\s+[Ff]ile\b"
)
_PHOTO_BEFORE = re.compile(
    r"(?:(?:\b[A-Z]\w*[)\]]?|^|[|/©,])\s*[Vv]ia|\b[Pp]ool|(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Vv]ideo|"
    r"[Cc]ourtesy|"
    r"[Tt]éléphoto)s?(?:\s+(?:by|from|of|courtesy|credit))*:?)\s+(?:[Tt]he\s+)?$|\b(?:[Hh]andout|HO)\s?/\s?$"
)
_PHOTO_INSIDE = re.compile(r"(?:[Pp]hoto|[Pp]ool|[Vv]ia\b|[Ff]ile\b|/|[Gg]etty|[Ii]mage)")
_NAME = r"[A-ZÀ-ÖØ-Þ][\w.’'-]+"
_PERSON_COMMA = re.compile(rf"(?:{_NAME}[^\S\n]+){{1,3}}{_NAME}\s*[,/|–-]\s*(?:[Tt]he\s+)?$")
_PERSON_ONLY = re.compile(
    rf"(?:{_NAME},?|and|de|von|van|&|,)(?:[^\S\n]+(?:{_NAME},?|and|de|von|van|&|,|[–—|"
    rf"])){{1,10}}(?<!and)(?<!&)[\s,|"
    rf"•–—-]*(?:[Tt]he\s+)?$"
)
# "By ANN LEE, Associated Press WASHINGTON — ...": a head that lost its line breaks.
_BY_PERSON = re.compile(rf"\s*(?:By|BY) (?:{_NAME} ){{1,3}}{_NAME},? {{1,2}}(?:[Oo]f )?(?:[Tt]he )?$")
_DATELINE_NEXT = re.compile(r"(?: Writer)?\s{1,3}[A-ZÀ-Þ]{3,20}[^—–\n]{0,40}[—–]")
_GLUED_PERSON = re.compile(rf"\s*(?:{_NAME} ){{0,3}}{_NAME}(?<=[a-z])")
_NAMELESS = re.compile(
    r"[ \t(]*(?:(?P<photo>(?:Image|Photo|Picture|Photograph)s?(?:\s+(?:by|courtesy of|"
    r"credit)\b|:)\s*[^\n]{1,80})|"
    r"(?P<line>(?:Compiled by|With files from|Edited by|Editing by|Reporting by|Writing by|"
    r"Additional reporting by|Translated by)\b:?\s*[^\n]{1,300}))(?=\n|$)"
)
# A line that gives its text to a house of no table: "Source: Brightwater Labs press release".
_GIVEN = re.compile(
    r"[ \t(]*(?:(?:Story )?Sources?:|SOURCES?:?|Materials? provided by|Provided by|This "
    r"(?:article|story|report|text) (?:is|was) (?:based on|adapted from|taken from))[ \t]+"
    r"(?:an? (?:press|news) release (?:from|by|of|issued by) )?(?:[Tt]he )?"
    r"(?P<name>[A-Z0-9][\w.&'’-]*(?: (?:of|and|for|the|de|[A-Z0-9&][\w.&'’-]*)){0,6}?)(?:['’]s)?"
    r"(?: (?:(?:press|news) release|statement|website))?[.)]*[ \t]*(?=\n|$)"
)
# The way Reuters, and Reuters only, signs its stories.
_REUTERS_TAIL = re.compile(
    r"(?:[Rr]eporting|[Ww]riting) by [^\n]{3,250}; ?(?:[Ww]riting[^\n;]{3,80}; ?)?[Ee]diting by "
)


@dataclass(frozen=True, slots=True)
class Page:
    """Where the head of a page ends and its tail begins, in characters."""

    head: int
    tail: int


@dataclass(frozen=True, slots=True)
class Placed:
    """A role by place, the span of the words that say so, and a name where the form itself gives one."""

    role: CreditRole
    start: int
    end: int
    name: str | None = None


def layout(text: str) -> Page:
    """The head reaches to the second line of running text, the tail starts after the last."""
    running = [found.span() for found in _RUNNING.finditer(text)]
    last_line = text.rstrip().rfind("\n") + 1 or len(text)
    head = running[1][0] if len(running) > 1 else len(text)
    tail = max(running[-1][1] if running else 0, len(text) - _TAIL_CHARS)
    return Page(min(head, _HEAD_CHARS, last_line), min(tail, last_line))


_RUNNING = re.compile(rf"[^\n]{{{_RUNNING_LINE},}}")


def place_of(text: str, name: Span, outlet: Outlet | None, page: Page) -> Placed | None:
    """The role that the line around a name gives it, or None where the line says nothing."""
    first = text.rfind("\n", max(0, name.start - _SHORT_LINE), name.start) + 1 or max(
        0, name.start - _SHORT_LINE
    )
    last = text.find("\n", name.end, name.end + _SHORT_LINE)
    last = min(len(text), name.end + _SHORT_LINE) if last < 0 else last
    before, after = text[first : name.start], text[name.end : last]
    whole = (first == 0 or text[first - 1] == "\n") and (last == len(text) or text[last] == "\n")
    if outlet is None and _COPYRIGHT_IN.search(before):
        return Placed(CreditRole.CREDIT_LINE, *name)
    found = _from_paper(before, after, first, name) or _photo(before, after, first, name, text, whole)
    if not found and is_caption(before, after, outlet is not None and outlet.id in PICTURE_HOUSES):
        found = Placed(CreditRole.PHOTO, *name)
    if (
        found is None
        and outlet is None
        and whole
        and (_BY_HOUSE.fullmatch(before) or _BY_PERSON.fullmatch(before))
        and _STAFF_ONLY.fullmatch(after)
    ):
        return Placed(CreditRole.BYLINE, first, name.end)
    if found or outlet is None:
        return found
    if first + len(before) - len(before.lstrip()) == name.start and _heads_item(text, first, after):
        return Placed(CreditRole.REPORT, name.start, name.end + 1)
    if name.start < _RUNNING_LINE and _BY_PERSON.match(before) and _DATELINE_NEXT.match(after):
        return Placed(CreditRole.BYLINE, first, name.end)
    lead = _PLACE_LEAD.fullmatch(before) if name.start < _DATED_CHARS else None
    if (
        (lead and _LEAD_ENDS.match(after))
        or _opens_story(before, after, outlet)
        or (outlet.kind is OriginKind.AGENCY and _PLACE_ONLY.fullmatch(before) and _PLACE_ENDS.match(after))
    ):
        return Placed(CreditRole.DATELINE, name.start - len(before.lstrip()), name.end)
    if _DATED.search(before[-30:]) and _GOES_ON.match(after):
        return Placed(CreditRole.DATELINE, *name)
    contributed = _CONTRIBUTED.match(after) if name.start >= min(page.tail, len(text) * 0.6) else None
    if contributed:
        return Placed(CreditRole.CREDIT_LINE, name.start, name.end + contributed.end())
    if _HALF_BRACKET.search(before[-3:]) or _HALF_CLOSED.match(after):
        return _half_bracketed(before, after, name, page)
    if _SENTENCE_BEFORE.search(before) and not after.strip() and text[name.start : name.end].isupper():
        return Placed(CreditRole.CREDIT_LINE if name.start >= page.tail else CreditRole.REPORT, *name)
    printed = text[name.start : name.end]
    is_word = len(printed) < _SHORTEST_WORDLIKE and printed.istitle()  # "— Si": a word, no "si" or "SI"
    may_sign = outlet.kind is OriginKind.AGENCY and not is_word and not after.strip(" .")
    dash = _SIGNS_OFF.search(before) if may_sign else None
    if dash:
        role = CreditRole.CREDIT_LINE if name.start >= page.tail else CreditRole.REPORT
        return Placed(role, first + dash.start(1), name.end)
    dated = bool(_DATE_LINE.match(text, last)) and name.start < _DATED_CHARS
    return _signed(before, after, name, outlet, page, dated) if whole else None


# "SPORTSNET: Ann Lee reports ..." leads an item of a round-up; who asks "you" talks with someone.
_ITEM = re.compile(r": [^\n?]{20,}")
_ASKS_YOU = re.compile(r"\?|\byour?\b", re.IGNORECASE)


def _heads_item(text: str, first: int, after: str) -> bool:
    """Whether a line begins with a house and a colon, and goes on as a report does."""
    starts = first == 0 or text[first - 1] == "\n"
    return starts and bool(_ITEM.match(after)) and not _ASKS_YOU.search(after)


def _opens_story(before: str, after: str, outlet: Outlet) -> bool:
    """ "PanARMENIAN.Net - The president signed ...": some outlets start with their name and a dash."""
    if before.strip():
        return False
    if outlet.kind is OriginKind.AGENCY and re.match(r"\. [A-ZÀ-ÞА-Я][^\n]{40}", after):
        return True
    starts = re.match(r" ?[—–-] ?[A-ZÀ-ÞА-Я][^\n]{40}", after)
    return bool(starts) and outlet.kind in (OriginKind.AGENCY, OriginKind.ONLINE)


def _half_bracketed(before: str, after: str, name: Span, page: Page) -> Placed | None:
    """ "16. Reuter) —": a bracket of which the scanner lost one side."""
    opened, closed = _HALF_BRACKET.search(before[-3:]), _HALF_CLOSED.match(after)
    if opened and closed:
        return None
    rest = after[closed.end() :] if closed else after
    if _GOES_ON.match(rest) and (closed or _DATED.search(before[:-2][-30:])):
        return Placed(CreditRole.DATELINE, *name)
    if closed and not rest.strip():
        return Placed(CreditRole.CREDIT_LINE if name.start >= page.tail else CreditRole.REPORT, *name)
    return None


def _from_paper(before: str, after: str, first: int, name: Span) -> Placed | None:
    lead = _FROM_PAPER.search(before)
    if not lead:
        return None
    close = re.match(r"[^)\]\n]{0,60}[)\]]", after)
    return Placed(CreditRole.CREDIT_LINE, first + lead.start(), name.end + (close.end() if close else 0))


def _signed(before: str, after: str, name: Span, outlet: Outlet, page: Page, dated: bool) -> Placed | None:
    lead = name.start - len(before.lstrip())
    if after.lstrip().startswith("(@"):  # "— CNN (@CNN) July 16": a tweet on the page
        return None
    if not before.strip(" \t–—-") and _RUNS_ON.match(after):  # "- CNN has reported": an item of a list
        return None
    if _CREDIT_LEAD.match(before) or _COPYRIGHT_IN.search(before):
        return Placed(CreditRole.CREDIT_LINE, lead, name.end)
    if len(before) + len(after) > 140:
        return None
    if _FROM_COLON.match(before) and after.lstrip().startswith(":"):
        return Placed(CreditRole.REPORT, lead, name.end)
    if not before.strip() and re.match(r": ", after):
        return Placed(CreditRole.REPORT, name.start, name.end + 1)
    if _LONE.match(before) and _AUTHOR_AFTER.match(after):
        return Placed(CreditRole.BYLINE, *name)
    if name.start >= page.tail and outlet.kind is OriginKind.AGENCY and _SMALL_LINE.fullmatch(before + after):
        return Placed(CreditRole.CREDIT_LINE, lead, name.end)  # "ats/boi"
    if _INITIALS.fullmatch(before + after) and name.end - name.start == 2:
        return None  # "SA/PA" signs with editors' initials
    if _SHARED_LINE.fullmatch(before) and _SHARED_AFTER.fullmatch(after) and "/" in before + after:
        return _alone("", lead, name, outlet, page, dated)
    if (_BY_HOUSE.fullmatch(before) and _ITS_PERSON.match(after)) or (
        _FROM.fullmatch(before) and _ITS_NAME.fullmatch(after)
    ):
        return Placed(CreditRole.BYLINE, lead, name.end)
    if not _AFTER_LONE.match(after):
        return None
    if _BY.match(before):
        return Placed(CreditRole.BYLINE, lead, name.end)
    return _alone(before, lead, name, outlet, page, dated)


_SMALL_LINE = re.compile(r"\s*(?:(?:[a-z]{2,4}/){1,3}|(?:/[a-z]{2,4}){1,3})\s*")
_INITIALS = re.compile(r"\s*(?:[A-Z]{2,3}/|/[A-Z]{2,3})\s*")
_SHARED_LINE = re.compile(r"\s*(?:[A-Z][\w. -]{1,30}[/|,] ?){0,2}$")
_SHARED_AFTER = re.compile(r"(?: ?[/|,] ?[A-Z][\w. -]{1,30}){0,2}\s*$")


def _alone(before: str, lead: int, name: Span, outlet: Outlet, page: Page, dated: bool) -> Placed | None:
    if not (_LONE.match(before) or _PERSON_ONLY.match(before.lstrip()) or _GLUED_PERSON.fullmatch(before)):
        return None
    if outlet.id in PICTURE_HOUSES:
        return Placed(CreditRole.PHOTO, lead, name.end)
    if name.start < page.head or dated:
        return Placed(CreditRole.BYLINE, lead, name.end)
    if name.start >= page.tail:
        return Placed(CreditRole.CREDIT_LINE, lead, name.end)
    return Placed(CreditRole.PHOTO, lead, name.end) if outlet.kind is OriginKind.AGENCY else None


def _photo(before: str, after: str, first: int, name: Span, text: str, whole: bool) -> Placed | None:
    opener = max(before.rfind("("), before.rfind("["))
    inside = before[opener + 1 :] if opener > max(before.rfind(")"), before.rfind("]")) else None
    if inside is not None and len(inside) < 120:
        close = re.match(r"[^()\[\]\n]{0,60}[)\]]", after)
        printed = inside + "|" + (close.group() if close else "")
        if close and re.match(r"(?:h/t|H/T|[Hh]at tip:?|[Vv]ia)\s+(?:[Tt]he )?$", inside):
            return Placed(CreditRole.REPORT, first + opener, name.end + close.end())
        if close and before[opener] == "[" and not re.search(r"[Pp]hoto|[Ii]mage", printed):
            return None
        if close and (_PHOTO_INSIDE.search(printed) or _PERSON_COMMA.match(inside)) and "oll" not in printed:
            return Placed(CreditRole.PHOTO, first + opener, name.end + close.end())
    spelled = text[name.start : name.end]
    if _PHOTO_AFTER.match(after) or (
        spelled.isupper()
        and " " not in spelled
        and re.match(r"/[A-Z][\w.’'-]+(?:\s[A-Z]|\s*[),.]?\s*$)", after)
        and "oll" not in after[:40]
        and not re.fullmatch(r"/[A-Z]{2,3}\s*", after)
    ):
        return Placed(CreditRole.PHOTO, *name)
    if before.endswith(("© ", "©")) and re.match(r"(?:[^\S\n]\d{4})?[^\S\n]?/", after):
        return Placed(CreditRole.PHOTO, *name)
    if _PHOTO_BEFORE.search(before[-60:]) or (whole and _PHOTO_LEAD.match(before)):
        return Placed(CreditRole.PHOTO, *name)
    short = len(spelled) <= 4 or "/" in before[-3:] or "/" in after[:2]
    if (
        whole
        and short
        and _PERSON_COMMA.search(before[-70:])
        and not _BY.match(before)
        and re.match(r"\s*\.?\s*$|/", after)
    ):
        return Placed(CreditRole.PHOTO, *name)
    return None


def nameless_lines(text: str) -> Iterator[Placed]:
    """Lines that credit nobody of the table: "Image by ...", "Compiled by: ...", "Source: Some House"."""
    for found in at_line_starts(_GIVEN, text):
        start = found.start() + len(found[0]) - len(found[0].lstrip(" \t("))
        yield Placed(CreditRole.CREDIT_LINE, start, found.end(), found["name"].removesuffix("."))
    for found in at_line_starts(_NAMELESS, text):
        role = CreditRole.PHOTO if found["photo"] else CreditRole.CREDIT_LINE
        signed = role is CreditRole.CREDIT_LINE and _REUTERS_TAIL.search(found.group())
        start, end = found.span(found.lastgroup or 0)
        if text[start:end].endswith(")") and "(" not in text[start:end]:
            end -= 1
        yield Placed(role, start, end, "Reuters" if signed else None)
