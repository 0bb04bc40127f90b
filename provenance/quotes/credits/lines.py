"""Credits by their line: bylines in the head, sign-offs at the tail, photo credits anywhere."""

from __future__ import annotations

import re
from itertools import accumulate, pairwise
from typing import NamedTuple

from provenance import languages
from provenance.languages.others import GIVEN
from provenance.models import CreditRole, OriginKind, Span
from provenance.outlets.rows import Outlet
from provenance.quotes.credits.captions import NAME, is_caption, is_rights_of_caption, is_under_caption
from provenance.quotes.credits.datelines import ADDRESS, DATE
from provenance.quotes.credits.pictures import BY, photo_of
from provenance.quotes.credits.placed import Page, Placed
from provenance.quotes.credits.signatures import (
    AND_HOUSE,
    RUNS_ON,
    ends_headline,
    is_behind_stroke,
    is_below_photo,
    is_below_writer,
    is_house_with,
    is_of_writer,
    names_people,
    quotes_writer,
    repeats_line_above,
    runs_on,
    signs_behind_dash,
    signs_with_reports,
    stands_last,
)

# Houses that deal in pictures: their name alone on a line credits a photo, never the text.
ONLY_PICTURES = frozenset({"getty", "shutterstock", "zuma", "sipa", "keystone", "imago"})
PICTURE_HOUSES = ONLY_PICTURES | {"epa"}
_SHORT_LINE = 200
_RUNNING_LINE = 160
_TAIL_CHARS = 400
_HEAD_CHARS = 2500
_DATED_CHARS = 5000

# "By Examplepost News Service": a house of no table alone in a byline.
_BY_HOUSE = re.compile(rf"\W{{0,3}}{languages.BYLINE} (?:[Tt]he )?")
_STAFF_ONLY = re.compile(r"\s*(?:(?:News )?(?:[Ss]taff|Desk|Bureau)(?: [A-Z][a-z]+)?)?\s*")
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
    rf"[\s|•·,.:)\]–—-]*(?:(?:{DATE}(?!\d| ?(?:is|was|has|had|sa(?:id|ys)|will|[a-z]+ed) )|staff(?=\s*$)|"
    rf"[Uu]pdated|[Pp]ublished|[Pp]osted|News\b|Staff\b|Sports?\b|Business\b|"
    rf"(?:(?:Web|News|Sports|Digital|City|World) )?(?:Desk|DESK)\b|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b|"
    r"\d{1,2}[:.]\d\d|(?:[A-Z][a-z]+ ){0,3}(?:Writer|Editor|Correspondent|Reporter)(?=\s*(?:[^\w\s]|\d|$))|"
    r"(?:[a-z]+ ){0,4}(?:journalist|reporter|correspondent|editor|writer|columnist)(?=\s*$))[^\n]{0,90})?$"
)
_CREDIT_LEAD = re.compile(rf"[\W\d]*(?:{languages.credit_pattern('given')}|{GIVEN}|\s*[–—-]+\s*$)")
_COPYRIGHT_IN = re.compile(r"(?:©|\([Cc]\)|[Cc]opyright)[^\n.]{0,25}$")
# "... ums Leben.© dpa" behind running text
_ENDS_TEXT = re.compile(r"[^\n]{150}[.!?][\"»”]?\s?(?:©|\([Cc]\))\s?$")
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
# "... von Montag an. dpa/lnw": the desk behind the agency
_DESKS = re.compile(r"(?:/[a-z]{2,4}){0,2}\s*")
# "... will be delivered late. - AFP", as papers of South-East Asia sign.
_SIGNS_OFF = re.compile(r"[\w)%][.!?][\"»”]?\s{0,3}([—–-]{1,2}\s?(?:[A-Z]{2,5}[-/])?)$")
_SHORTEST_WORDLIKE = 4
_LONGEST_LEAD = 90
_FROM_PAPER = re.compile(r"(?:[(\[]|^[—–-]+)\s*(?:[Ff]rom|FROM)\s+(?:[Tt]he\s+|[Tt]be\s+)?$")
_DATE_ONLY = re.compile(rf"[\s|,·–-]{{1,4}}(?:vom )?(?:{DATE}|\d{{1,2}}\.\d{{1,2}}\.\d{{4}})\W*")
_DATE_LINE = re.compile(rf"\n\s*(?:{DATE}|\w+day, {DATE})[^\n]{{0,40}}(?:\n|$)")
# "By ANN LEE, Associated Press WASHINGTON — ...": a head that lost its line breaks.
_PEOPLE = rf"(?:{NAME} ){{1,3}}{NAME}(?:,? and (?:{NAME} ){{1,3}}{NAME})?"
_BY_PERSON = re.compile(rf"\s*(?:By|BY) {_PEOPLE},? {{1,2}}(?:(?:[Oo]f|[Ff]or) )?(?:[Tt]he )?$")
_DATELINE_NEXT = re.compile(r"(?: Writer)?\s{1,3}[A-ZÀ-Þ]{3,20}[^—–\n]{0,40}[—–]")
# "Ann Lee, Special to the Examplia News|Updated May 5", "By Ann Lee - Examplia News Service - School of News"
_SPECIAL = re.compile(rf"\s*(?:(?:By|BY) )?(?:{NAME} ){{1,3}}{NAME},? [Ss]pecial to (?:[Tt]he )?")
_BY_AND_DASH = re.compile(rf"\s*(?:By|BY) (?:{NAME} ){{1,3}}{NAME} [-–—|/] (?:[Tt]he )?")
_SCHOOL_BEHIND = re.compile(r"\s*(?:[|–—-][^\n]{2,60})?")
# The line below "Photo:": "Examplia / Ann Lee"
_PHOTOGRAPHED = re.compile(rf"\s*(?:{NAME}[ /]*){{0,4}}\|(?:[ /,]*{NAME}){{0,4}}\s*")
_GLUED_PERSON = re.compile(rf"\s*(?:{NAME} ){{0,3}}{NAME}(?<=[a-z])")


def layout(text: str) -> Page:
    """The head reaches to the second line of running text, the tail starts after the last."""
    starts = accumulate((len(line) + 1 for line in text.split("\n")), initial=0)
    running = [(start, end - 1) for start, end in pairwise(starts) if end - start > _RUNNING_LINE]
    last_line = text.rstrip().rfind("\n") + 1 or len(text)
    head = running[1][0] if len(running) > 1 else len(text)
    tail = max(running[-1][1] if running else 0, len(text) - _TAIL_CHARS)
    return Page(min(head, _HEAD_CHARS, last_line), min(tail, last_line))


class _Line(NamedTuple):
    """The line around a name, no further than `_SHORT_LINE` either way; `whole` if neither end is cut off."""

    text: str
    name: Span
    first: int
    last: int
    before: str
    after: str
    whole: bool

    @property
    def printed(self) -> str:
        return self.text[self.name.start : self.name.end]


def place_of(text: str, name: Span, outlet: Outlet | None, page: Page) -> Placed | None:
    """The role that the line around a name gives it, or None where the line says nothing."""
    line = _line_of(text, name)
    lead = signs_with_reports(line.before, line.after)
    if lead is not None:
        return Placed(_signing(line.last, page), line.first + lead, name.end)
    if outlet is None:
        return _of_no_table(line, page)
    if is_below_photo(text, line.first) and _PHOTOGRAPHED.fullmatch(line.before + "|" + line.after):
        return Placed(CreditRole.PHOTO, *name)
    if name.start < page.head and _is_own_report(line, outlet):
        return Placed(CreditRole.BYLINE, *name)
    found = _of_picture(line, outlet.id in PICTURE_HOUSES)
    return found or _in_front(line, outlet, page) or _behind(line, outlet, page)


# "AAP Report/Karen Sund: The mayor ...", "AFP Reporter: The mayor ..."
_OWN_REPORT = re.compile(
    rf" (?:[Rr]eport(?:er)?|REPORT|Writer|Correspondent|Staff)(?: ?/ ?(?:{NAME} ){{1,3}}{NAME})?"
    r": ?[\"“]?[A-ZÀ-Þ][^\n]{40}"
)


def _is_own_report(line: _Line, outlet: Outlet) -> bool:
    """Whether a line begins with an agency that says the report it leads is its own, by whomever."""
    starts = line.first == 0 or line.text[line.first - 1] == "\n"
    leads = starts and not line.before.strip() and outlet.kind is OriginKind.AGENCY
    return leads and _OWN_REPORT.match(line.text, line.name.end) is not None


def _line_of(text: str, name: Span) -> _Line:
    earliest, latest = max(0, name.start - _SHORT_LINE), min(len(text), name.end + _SHORT_LINE)
    first = text.rfind("\n", earliest, name.start) + 1 or earliest
    last = text.find("\n", name.end, latest)
    last = latest if last < 0 else last
    whole = (first == 0 or text[first - 1] == "\n") and (last == len(text) or text[last] == "\n")
    return _Line(text, name, first, last, text[first : name.start], text[name.end : last], whole)


def _of_no_table(line: _Line, page: Page) -> Placed | None:
    """What a line says of a house that no table has."""
    before, name = line.before, line.name
    found = _of_picture(line, sells=False)
    if found:
        return found
    if _COPYRIGHT_IN.search(before):
        return Placed(CreditRole.CREDIT_LINE, *name)
    if name.start >= page.tail and before.strip() in ("", "The") and _CONTRIBUTED.match(line.after):
        return Placed(CreditRole.CREDIT_LINE, *name)
    special = _SPECIAL.fullmatch(before) or _BY_AND_DASH.fullmatch(before)
    if special and name.start < page.head and _SCHOOL_BEHIND.fullmatch(line.after):
        return Placed(CreditRole.BYLINE, name.start - len(before.lstrip()), name.end)
    by_house = _BY_HOUSE.fullmatch(before) or _BY_PERSON.fullmatch(before)
    if line.whole and by_house and _STAFF_ONLY.fullmatch(line.after):
        return Placed(CreditRole.BYLINE, line.first, name.end)
    if line.whole and not before.strip() and name.start < page.head and _DATE_ONLY.fullmatch(line.after):
        return Placed(CreditRole.BYLINE, *name)
    alone = line.whole and not before.strip() and is_of_writer(line.after) and name.start < page.head
    if alone and is_below_writer(line.text, line.first):
        return Placed(CreditRole.BYLINE, *name)
    if line.whole and len(before) < _LONGEST_LEAD and _CREDIT_LEAD.match(before) and not runs_on(line.after):
        return Placed(CreditRole.CREDIT_LINE, name.start - len(before.lstrip()), name.end)
    return _of_site(line) if ADDRESS.fullmatch(line.printed) else None


def _of_picture(line: _Line, sells: bool) -> Placed | None:
    """A name under a paper's form, a picture or its caption; `sells` if its house deals in pictures."""
    found = _from_paper(line.before, line.after, line.first, line.name)
    found = found or photo_of(line.before, line.after, line.first, line.name, line.text, line.whole)
    under = is_under_caption(line.text, line.first, line.before, line.last)
    if not found and (under or is_caption(line.before, line.after, sells)):
        return Placed(CreditRole.PHOTO, *line.name)
    return found


def _in_front(line: _Line, outlet: Outlet, page: Page) -> Placed | None:
    """A name that leads what it credits: an item, a story, or its dateline."""
    text, name, before, after = line.text, line.name, line.before, line.after
    if quotes_writer(before, after) and outlet.kind is not OriginKind.AGENCY:
        return Placed(CreditRole.REPORT, *name)
    alone = line.whole and not (before + after).strip()
    behind = line.whole and is_behind_stroke(text, line.first, before, after)
    if behind or (alone and repeats_line_above(text, line.first)):
        return Placed(CreditRole.PHOTO, *name)
    in_marks = before.strip() in _OPEN_MARKS and after[:1] in _CLOSED_MARKS and bool(after)
    if (not before.strip() and _heads_item(text, line.first, after)) or (
        in_marks and _heads_item(text, line.first, after[1:])
    ):
        return Placed(CreditRole.REPORT, name.start, name.end + 1)
    if name.start < _RUNNING_LINE and _BY_PERSON.match(before) and _DATELINE_NEXT.match(after):
        return Placed(CreditRole.BYLINE, line.first, name.end)
    if line.whole and ends_headline(before, after):
        return Placed(CreditRole.REPORT, *name)
    lead = _PLACE_LEAD.fullmatch(before) if name.start < _DATED_CHARS else None
    if (
        (lead and _LEAD_ENDS.match(after))
        or _opens_story(before, after, outlet)
        or (outlet.kind is OriginKind.AGENCY and _PLACE_ONLY.fullmatch(before) and _PLACE_ENDS.match(after))
    ):
        return Placed(CreditRole.DATELINE, name.start - len(before.lstrip()), name.end)
    if _DATED.search(before[-30:]) and _GOES_ON.match(after):
        return Placed(CreditRole.DATELINE, *name)
    return None


def _behind(line: _Line, outlet: Outlet, page: Page) -> Placed | None:
    """A name that signs what stands before it, or has its line to itself."""
    text, name, before, after = line.text, line.name, line.before, line.after
    is_agency = outlet.kind is OriginKind.AGENCY
    contributed = _CONTRIBUTED.match(after) if name.start >= min(page.tail, len(text) * 0.6) else None
    if contributed:
        return Placed(CreditRole.CREDIT_LINE, name.start, name.end + contributed.end())
    if not line.whole and not after.strip() and is_agency and _ENDS_TEXT.search(before):
        return Placed(CreditRole.CREDIT_LINE, *name)
    if _HALF_BRACKET.search(before[-3:]) or _HALF_CLOSED.match(after):
        return _half_bracketed(before, after, name, page)
    in_letters = _signs_in_letters(line.printed, outlet) and _DESKS.fullmatch(after)
    if in_letters and _SENTENCE_BEFORE.search(before):
        return Placed(_signing(name.start, page), *name)
    if stands_last(before, after + text[line.last :]) and name.start >= page.tail:
        return Placed(CreditRole.CREDIT_LINE, *name)
    papers = signs_behind_dash(before) if not after.strip(" .") and line.last >= page.tail else None
    if papers is not None and not is_agency:
        return Placed(CreditRole.CREDIT_LINE, line.first + papers, name.end)
    # "— Si": a word, no "si" or "SI"
    is_word = len(line.printed) < _SHORTEST_WORDLIKE and line.printed.istitle()
    dash = _SIGNS_OFF.search(before) if is_agency and not is_word and not after.strip(" .") else None
    if dash:
        return Placed(_signing(line.last, page), line.first + dash.start(1), name.end)
    if not line.whole or (
        after.startswith(".") and _RUNS_INTO.search(text, max(0, line.first - 3), line.first)
    ):
        return None
    dated = bool(_DATE_LINE.match(text, line.last)) and name.start < _DATED_CHARS
    return _signed(before, after, name, outlet, page, dated)


def _signing(at: int, page: Page) -> CreditRole:
    """What a signature at `at` credits: the page in its tail, else what stands above."""
    return CreditRole.CREDIT_LINE if at >= page.tail else CreditRole.REPORT


# "TASS. The president ...", "AFP, Exampletown – The president ..."
_STORY_FOLLOWS = re.compile(r"(?:,? [A-ZÀ-Þ][\w’'-]{2,20} ?[—–-]|\.) ?[A-ZÀ-ÞА-Я„«“\"][^\n]{40}")
_STORY_STARTS = re.compile(r" ?[—–-] ?[A-ZÀ-ÞА-Я][^\n]{40}")


def _of_site(line: _Line) -> Placed | None:
    """ "... she said. – Example.com" and "Example.com - The price of ...": how sites sign."""
    sign = _SIGNS_OFF.search(line.before)
    if sign and not line.after.strip(" ."):
        return Placed(CreditRole.CREDIT_LINE, line.first + sign.start(1), line.name.end)
    if line.name.start < _RUNNING_LINE and not line.before.strip() and _STORY_STARTS.match(line.after):
        return Placed(CreditRole.DATELINE, *line.name)
    return None


# "as was told\nby this line.": a sentence that goes over the end of its line
_RUNS_INTO = re.compile(r"[a-zà-ÿ,] ?\n\Z")


# "SPORTSNET: Ann Lee reports ..." leads an item of a round-up; who asks "you" talks with someone.
_ITEM = re.compile(r": [^\n?]{20,}")
_OPEN_MARKS, _CLOSED_MARKS = ('"', "„", "“", "«", "»"), ('"', "“", "”", "»", "«")
_ASKS_YOU = re.compile(r"\?|\byour?\b", re.IGNORECASE)


def _heads_item(text: str, first: int, after: str) -> bool:
    """Whether a line begins with a house and a colon, and goes on as a report does."""
    starts = first == 0 or text[first - 1] == "\n"
    return starts and bool(_ITEM.match(after)) and not _ASKS_YOU.search(after)


def _opens_story(before: str, after: str, outlet: Outlet) -> bool:
    """ "PanARMENIAN.Net - The president signed ...": some outlets start with their name and a dash."""
    if before.strip():
        return False
    if outlet.kind is OriginKind.AGENCY and _STORY_FOLLOWS.match(after):
        return True
    return outlet.kind in (OriginKind.AGENCY, OriginKind.ONLINE) and bool(_STORY_STARTS.match(after))


def _half_bracketed(before: str, after: str, name: Span, page: Page) -> Placed | None:
    """ "16. Reuter) —": a bracket of which the scanner lost one side."""
    opened, closed = _HALF_BRACKET.search(before[-3:]), _HALF_CLOSED.match(after)
    if opened and closed:
        return None
    rest = after[closed.end() :] if closed else after
    if _GOES_ON.match(rest) and (closed or _DATED.search(before[:-2][-30:])):
        return Placed(CreditRole.DATELINE, *name)
    if closed and not rest.strip():
        return Placed(_signing(name.start, page), *name)
    return None


def _from_paper(before: str, after: str, first: int, name: Span) -> Placed | None:
    lead = _FROM_PAPER.search(before)
    if not lead:
        return None
    close = re.match(r"[^)\]\n]{0,60}[)\]]", after)
    return Placed(CreditRole.CREDIT_LINE, first + lead.start(), name.end + (close.end() if close else 0))


def _signed(before: str, after: str, name: Span, outlet: Outlet, page: Page, dated: bool) -> Placed | None:
    lead = name.start - len(before.lstrip())
    if outlet.kind is OriginKind.AGENCY and is_house_with(before, after):
        role = CreditRole.BYLINE if name.start < page.head else _signing(name.start, page)
        return Placed(role, lead, name.end)
    if after.lstrip().startswith("(@"):  # "— CNN (@CNN) July 16": a tweet on the page
        return None
    if not before.strip(" \t–—-") and RUNS_ON.match(after):  # "- CNN has reported": an item of a list
        return None
    if _CREDIT_LEAD.match(before) or _COPYRIGHT_IN.search(before):
        sells = outlet.id in ONLY_PICTURES or (name.start < page.tail and is_rights_of_caption(before, after))
        return Placed(CreditRole.PHOTO if sells else CreditRole.CREDIT_LINE, lead, name.end)
    if len(before) + len(after) > 140:
        return None
    if _FROM_COLON.match(before) and after.lstrip().startswith(":"):
        return Placed(CreditRole.REPORT, lead, name.end)
    if not before.strip() and outlet.kind is OriginKind.AGENCY and _PLACE_BEHIND.fullmatch(after):
        return Placed(CreditRole.BYLINE, lead, name.end)
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
    with_another = outlet.kind is OriginKind.AGENCY and AND_HOUSE.fullmatch(after)
    if not (with_another or _AFTER_LONE.match(after)):
        return None
    if BY.match(before):
        return Placed(CreditRole.BYLINE, lead, name.end)
    return None if with_another else _alone(before, lead, name, outlet, page, dated)


# "AFP, EXAMPLETON, Exampleland": the agency and where its text comes from
_PLACE_BEHIND = re.compile(r", [A-ZÀ-Þ]{3}[A-ZÀ-Þ .’'-]*(?:, [A-Z][\w .’'-]{2,25})?\s*")


def _signs_in_letters(printed: str, outlet: Outlet) -> bool:
    """ "AP" and "dpa" may sign behind the last sentence, "Reuters" is as likely under a picture."""
    return printed.isupper() or (printed.islower() and outlet.kind is OriginKind.AGENCY)


_SMALL_LINE = re.compile(r"\s*(?:(?:[a-z]{2,4}/){1,3}|(?:/[a-z]{2,4}){1,3})\s*")
_INITIALS = re.compile(r"\s*(?:[A-Z]{2,3}/|/[A-Z]{2,3})\s*")
_SHARED_LINE = re.compile(r"\s*(?:[A-Z][\w. -]{1,30}[/|,] ?){0,2}$")
_SHARED_AFTER = re.compile(r"(?: ?[/|,] ?[A-Z][\w. -]{1,30}){0,2}\s*$")


def _alone(before: str, lead: int, name: Span, outlet: Outlet, page: Page, dated: bool) -> Placed | None:
    if not (_LONE.match(before) or names_people(before.lstrip()) or _GLUED_PERSON.fullmatch(before)):
        return None
    if outlet.id in PICTURE_HOUSES:
        return Placed(CreditRole.PHOTO, lead, name.end)
    if name.start < page.head or dated:
        return Placed(CreditRole.BYLINE, lead, name.end)
    if name.start >= page.tail:
        return Placed(CreditRole.CREDIT_LINE, lead, name.end)
    return Placed(CreditRole.PHOTO, lead, name.end) if outlet.kind is OriginKind.AGENCY else None
