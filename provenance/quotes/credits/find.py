"""Where a text names other outlets, and in which role: text and paragraphs in, credits out.

Photo credits never count as credits of the text; a bare dateline is kept, with no name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from provenance import languages
from provenance.languages.english_credits import DAY, STAFF_NOUN
from provenance.models import Credit, CreditRole, OriginKind, Span
from provenance.outlets.table import OutletTable
from provenance.quotes.credits import lines as credit_lines
from provenance.quotes.credits.brackets import find_bracketed
from provenance.quotes.credits.datelines import find_datelines
from provenance.quotes.credits.digests import as_headings
from provenance.quotes.credits.head import date_apart
from provenance.quotes.credits.initials import letters_of_bodies, letters_spelt_out
from provenance.quotes.credits.kinds import Named, NameKind
from provenance.quotes.credits.links import find_links
from provenance.quotes.credits.lists import find_lists
from provenance.quotes.credits.nameless import nameless_lines, unnamed_agencies
from provenance.quotes.credits.names import find_names, is_inside_longer_name
from provenance.quotes.credits.native import find_native_datelines, formula_elsewhere
from provenance.quotes.credits.pictures import labels_picture
from provenance.quotes.credits.placed import Page
from provenance.quotes.credits.roles import Formula, formula_around, is_person, is_whole
from provenance.quotes.credits.stations import is_call
from provenance.quotes.credits.vetoes import is_spoken_of
from provenance.quotes.credits.words import REGIONS
from provenance.text.paragraphs import split_paragraphs
from provenance.text.printed import Printed
from provenance.text.tokens import word_set

_LEFT_CHARS, _RIGHT_CHARS = 110, 120


@dataclass(frozen=True, slots=True)
class Found:
    """A credit with what later steps need: the name it rests on and the words that decided."""

    credit: Credit
    named: Named | None = None
    formula: Formula | None = None


def find_credits(
    text: str, paragraphs: Sequence[Span] = (), outlets: OutletTable | None = None
) -> tuple[Credit, ...]:
    """Every place where `text` names an outlet, with its role, sorted by start."""
    return tuple(found.credit for found in read_credits(text, paragraphs, outlets))


def read_credits(
    text: str,
    paragraphs: Sequence[Span] = (),
    outlets: OutletTable | None = None,
    printed: Printed | None = None,
) -> tuple[Found, ...]:
    """The credits of `text` with the words that decided each; `find_channels` takes these."""
    table = outlets if outlets is not None else OutletTable.default()
    bounds = tuple(paragraphs) or split_paragraphs(text)
    text = date_apart(text)
    page = credit_lines.layout(text)
    printed = Printed.of(text) if printed is None or printed.text != text else printed
    found = [item for item in _of_places(printed, table, page) if not _names_body(text, item)]
    busy = _Cover(_span(item) for item in found)
    named = [
        name
        for name in find_names(printed, table)
        if not busy.touches(name.start, name.end) and not labels_picture(text, name.start, name.end)
    ]
    letters = {text[name.start : name.end] for name in named if text[name.start : name.end].isupper()}
    if letters:
        bodies = letters_of_bodies(text) | letters_spelt_out(text, letters)
        named = [name for name in named if text[name.start : name.end] not in bodies]
    found.extend(_with_subjects(text, list(_of_names(text, named, bounds, page))))
    taken = _Cover(_span(item) for item in found)
    found.extend(
        Found(_credit(text, Span(line.start, line.end), line.name, line.role))
        for line in (
            *find_links(printed, table, page.tail),
            *nameless_lines(printed),
            *unnamed_agencies(printed),
        )
        if not taken.touches(line.start, line.end)
    )
    once = tuple(_without_doubles(text, sorted(found, key=_span)))
    roles = as_headings(text, [item.credit for item in once], table)
    return tuple(replace(item, credit=credit) for item, credit in zip(once, roles, strict=True))


def _names_body(text: str, found: Found) -> bool:
    """Whether a bracket holds the letters of the body in front: "Australian Federal Police (AFP)"."""
    start = max(0, found.credit.start - _LEFT_CHARS)
    return bool(letters_of_bodies(text[start : found.credit.end])) and found.credit.text.endswith(")")


def _without_doubles(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """The credits without bare datelines that a named one covers, and without "(AA)" behind the full name."""
    named = _Cover(
        _span(item) for item in found if item.credit.role is CreditRole.DATELINE and item.credit.name
    )
    before: Found | None = None
    for item in found:
        bare = item.credit.role is CreditRole.DATELINE and item.credit.name is None
        covered = bare and named.touches(item.credit.start, item.credit.end)
        if not covered and not (before and _is_its_letters(text, before, item.credit)):
            yield item
            before = item


def _is_its_letters(text: str, before: Found, credit: Credit) -> bool:
    return (
        before.named is not None
        and 0 <= credit.start - before.named.end <= 2
        and (credit.text.startswith("(") or text[credit.start - 1] == "(")
        and "\n" not in text[before.named.end : credit.start]
        and credit.name == before.credit.name
    )


def _span(found: Found) -> Span:
    return Span(found.credit.start, found.credit.end)


def _credit(text: str, span: Span, name: str | None, role: CreditRole) -> Credit:
    return Credit(span.start, span.end, text[span.start : span.end], name, role)


def _of_places(printed: Printed, table: OutletTable, page: Page) -> Iterable[Found]:
    """Datelines, then brackets and lines that hold agencies alone and stand in none of them."""
    text = printed.text
    datelines = [line for line in find_datelines(text, table) if not _is_pictures(text, line.end, table)]
    cover = _Cover(Span(line.start, line.end) for line in datelines)
    for line in datelines:
        yield Found(_credit(text, Span(line.start, line.end), line.name, CreditRole.DATELINE))
    bracketed = list(find_bracketed(text, table, page.tail))
    taken = _Cover(Span(item.start, item.end) for item in bracketed)
    native = list(find_native_datelines(printed, table))
    abroad = _Cover(Span(item.start, item.end) for item in native)
    bracketed = [*native, *(item for item in bracketed if not abroad.touches(item.start, item.end))]
    lists = [item for item in find_lists(text, table, page) if not taken.touches(item.start, item.end)]
    for item in sorted((*bracketed, *lists), key=lambda one: (one.start, one.end)):
        if not cover.touches(item.start, item.end):
            named = Named(item.start, item.end, item.name, NameKind.LISTED, item.outlet)
            sells = item.outlet is not None and item.outlet.id in credit_lines.ONLY_PICTURES
            role = CreditRole.PHOTO if sells else item.role
            yield Found(_credit(text, Span(item.start, item.end), item.name, role), named)


def _is_pictures(text: str, end: int, table: OutletTable) -> bool:
    """ "ANN LEE/AFP/" before "Getty": no dateline, a chain of houses that ends in one of pictures."""
    behind = table.mentions(text[end : end + 30]) if text[end - 1 : end] == "/" else ()
    return any(one.start == 0 and one.outlet.id in credit_lines.PICTURE_HOUSES for one in behind)


def _of_names(text: str, names: Sequence[Named], paragraphs: Sequence[Span], page: Page) -> Iterable[Found]:
    before: tuple[Named, Found] | None = None
    at = 0
    for number, name in enumerate(names):
        inside = before is not None and before[1].credit.end > name.start
        if name.kind is NameKind.UNNAMED and (inside or _runs_into(name, names[number + 1 : number + 2])):
            continue
        while at + 1 < len(paragraphs) and paragraphs[at].end < name.end:
            at += 1
        bound = paragraphs[at] if paragraphs else Span(0, len(text))
        found = _of_name(text, name, bound, page)
        if before and (found is None or found.credit.role is CreditRole.OTHER):
            found = _coordinated(text, name, before) or found
        if (
            found is None
            and name.kind is NameKind.LISTED
            and not is_person(text[max(0, name.start - 12) : name.start])
        ):
            found = Found(_credit(text, Span(name.start, name.end), name.name, CreditRole.OTHER), name)
        if found is None and name.kind is NameKind.FORMULA and _is_joined(text, names[number : number + 2]):
            credit = _credit(text, Span(name.start, name.end), name.name, CreditRole.OTHER)
            yield Found(credit, name, _SHARES)
        if found:
            yield found
            before = (name, found)


def _is_joined(text: str, names: Sequence[Named]) -> bool:
    """ "the state-run RIA and TASS": a weak name may share what the next one does."""
    return len(names) > 1 and text[names[0].end : names[1].start].strip() in (*_ANDS, *_COMMAS)


def _with_subjects(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """ "CNN, the BBC and the Post confirmed": the names share the verb behind the last."""
    shared: list[Found] = []
    follower: Found | None = None
    in_list = False
    for item in reversed(found):
        in_list = (
            follower is not None
            and item.credit.role is CreditRole.OTHER
            and _shares_verb(text, item, follower, in_list)
        )
        if in_list and follower is not None:
            item = Found(replace(item.credit, role=follower.credit.role), item.named, follower.formula)
        shared.append(item)
        follower = item
    return (item for item in reversed(shared) if item.formula is not _SHARES)


# Of a weak name that may share what the next one does; without that it goes.
_SHARES = Formula(CreditRole.OTHER, 0, 0)


def _shares_verb(text: str, item: Found, follower: Found, in_list: bool) -> bool:
    """`in_list` says that the follower shares the verb of the one behind it: "AP, AFP and CNN said"."""
    formula, roles = follower.formula, (CreditRole.REPORT, CreditRole.POLL)
    if formula is None or formula.left or follower.credit.role not in roles:
        return False
    between = text[item.credit.end : follower.credit.start].replace("\u00a0", " ").strip()
    return between.removeprefix(",").strip() in _ANDS or (in_list and between in _COMMAS)


_ANDS = ("and", "and the", "&", "and The", "/")
_COMMAS = (",", ", the", ", The")


def _runs_into(name: Named, following: Sequence[Named]) -> bool:
    """ "Turkish broadcaster NTV": the description belongs to the name behind it."""
    return any(other.start - name.end <= 2 for other in following)


def _of_name(text: str, name: Named, bound: Span, page: Page) -> Found | None:
    piece = is_inside_longer_name(text, name)
    acronym = name.end - name.start <= 4
    if name.kind is not NameKind.UNNAMED and (acronym or not piece):
        placed = credit_lines.place_of(text, Span(name.start, name.end), name.outlet, page)
        if placed:
            return Found(_credit(text, Span(placed.start, placed.end), name.name, placed.role), name)
    if piece:
        return None
    left = text[max(bound.start, name.start - _LEFT_CHARS) : name.start]
    right = text[name.end : min(max(bound.end, name.end), name.end + _RIGHT_CHARS)]
    again = _ITS_LETTERS.match(right)
    skipped = again.end() if again else 0
    right = right[skipped:]
    formula = formula_around(left, right, _on_air(name) or right.startswith((" Radio", " TV")))
    if formula is None and not is_spoken_of(left.rstrip(), right):
        formula = formula_elsewhere(left, right)
    if formula is None or not _holds(name, formula, right) or _is_state(text, name):
        return None
    reach = formula.right + skipped if formula.right else 0
    span = Span(name.start - formula.left, name.end + reach)
    return Found(_credit(text, span, name.name, formula.role), name, formula)


# "the News Agency of Nigeria (NAN) reported"
_ITS_LETTERS = re.compile(r" \((?:[A-Z][\w-]{1,11}|[a-z]{2,5})\)(?=[ ,.])")


# "of Erie, PA, said"
_TOWN = re.compile(r"[A-Z][a-z]+, $")


def _is_state(text: str, name: Named) -> bool:
    """Whether letters behind a town and a comma tell where it lies."""
    in_print = text[name.start : name.end]
    return in_print in REGIONS and _TOWN.search(text[max(0, name.start - 30) : name.start]) is not None


def _on_air(name: Named) -> bool:
    if name.outlet:
        return name.outlet.kind is OriginKind.BROADCASTER
    air = (
        "TV",
        "FM",
        "Radio",
        "television",
        "radio",
        "Channel",
        "Show",
        "Podcast",
        "podcast",
        "Tonight",
        "Breakfast",
    )
    return any(word in name.name for word in air) or is_call(name.name)


def _holds(name: Named, formula: Formula, right: str) -> bool:
    """Whether a formula may stand on a name of this kind: "state television" reports, but polls nobody."""
    if name.kind is NameKind.FORMAL and "." in name.name and formula.role is CreditRole.REPORT:
        # "according to Exampletown.com", but "Example.com reported a loss"
        return formula.left > 0 or bool(_REPORTS_THAT.match(right))
    if name.kind is not NameKind.UNNAMED:
        return True
    plain = formula.role in (CreditRole.REPORT, CreditRole.CHANNEL)
    return plain and is_whole(right) and not (formula.left == 0 and right.startswith(","))


_REPORTS_THAT = re.compile(
    rf" (?:(?:also|first|now|later) )?(?:reports?|reported) (?:that|earlier|on {DAY}|{DAY}|last|this)\b|"
    r" (?:also|first|exclusively) report(?:s|ed) | (?:revealed|reveals|understands|claims) "
)


def _coordinated(text: str, name: Named, before: tuple[Named, Found]) -> Found | None:
    """ "told the New York Times and CNN": the second name shares the role of the first."""
    between = text[before[0].end : name.start]
    if between.strip() == "," and not _IN_A_LIST.match(text, name.end):  # "According to Variety, CNN has ..."
        return None
    told = before[1].credit.role is CreditRole.CHANNEL
    if len(between) < 80 and before[1].credit.role in _OF_PEOPLE and _PERSON_OF_NEXT.fullmatch(between):
        role = before[1].credit.role
        return Found(_credit(text, Span(name.start, name.end), name.name, role), name, before[1].formula)
    if told and (_PROGRAMME.fullmatch(between) or (len(between) < 80 and _ITS_PERSON.fullmatch(between))):
        return Found(
            _credit(text, Span(name.start, name.end), name.name, CreditRole.CHANNEL), name, before[1].formula
        )
    words = between.replace(",", " ").split()
    joined = len(between) < 20 and all(word in _JOINING for word in words)
    described = name.kind is NameKind.UNNAMED and not words  # "TRT, Turkey's state broadcaster"
    if (
        not joined
        or described
        or (not words and "," not in between)
        or before[1].credit.role is CreditRole.PHOTO
    ):
        return None
    credit = _credit(text, Span(name.start, name.end), name.name, before[1].credit.role)
    return Found(credit, name, before[1].formula)


_IN_A_LIST = re.compile(rf"['’]?s?(?:[,.;)\n]| (?:or|&|{'|'.join(sorted(languages.of_all('joining')))}) |$)")
_PROGRAMME = re.compile(r"['’]s?,? [\"“'‘]{0,2}")
# "told CNN anchor Ann Lee and Fox News host Bob Roe"
_ITS_PERSON = re.compile(
    rf"(?: [\w-]+){{0,2}} (?:{STAFF_NOUN})(?: [A-Z][\w’'-]+){{2,3}},? (?:&|"
    rf"{'|'.join(sorted(languages.of_all('joining')))})(?: to)?(?: the)? "
)
# "reported by Ann Lee of the Examplepost and Bo Chen of Examplia"
_OF_PEOPLE = (CreditRole.REPORT, CreditRole.STAFF)
_PERSON_OF_NEXT = re.compile(
    rf",? (?:&|{'|'.join(sorted(languages.of_all('joining')))}) (?:[A-Z][\w.’'-]+ ){{2,3}}"
    r"(?:of|at|from|with)(?: the)? "
)
_JOINING = word_set("or & the The as well both le la les el los il der die das") | languages.of_all("joining")


class _Cover:
    """Spans in order, asked in order of their starts."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)
        self._at = 0

    def touches(self, start: int, end: int) -> bool:
        while self._at < len(self._spans) and self._spans[self._at].end <= start:
            self._at += 1
        return any(s.start < end and start < s.end for s in self._spans[self._at : self._at + 2])


class StatedAgency(NamedTuple):
    """The agency or outlet a document's own credits name for its text, and in which role."""

    name: str
    role: CreditRole
    start: int
    end: int


def agency_of(
    credits: Sequence[Credit], text: str, outlets: OutletTable | None = None
) -> StatedAgency | None:
    """The agency that the document's own dateline, byline or credit line names, in this order of trust.

    An agency goes before a broadcaster; papers, photo credits and reports never count.
    """
    table = outlets if outlets is not None else OutletTable.default()
    for kinds in ((OriginKind.AGENCY,), (OriginKind.BROADCASTER, OriginKind.ONLINE)):
        for role in (CreditRole.DATELINE, CreditRole.BYLINE, CreditRole.CREDIT_LINE):
            for credit in credits:
                outlet = table.find(credit.name) if credit.role is role else None
                if outlet and outlet.kind in kinds and outlet.id not in credit_lines.PICTURE_HOUSES:
                    return StatedAgency(outlet.name, role, credit.start, credit.end)
    return None


def is_wire(credits: Sequence[Credit], text: str, outlets: OutletTable | None = None) -> bool:
    """Whether the document says of itself that an agency wrote it.

    A last line "- Reuters" is not enough: in round-ups it credits the last item only.
    """
    table = outlets if outlets is not None else OutletTable.default()
    stated = agency_of(credits, text, table)
    outlet = table.find(stated.name) if stated else None
    if stated is None or outlet is None or outlet.kind is not OriginKind.AGENCY:
        return False
    return not (stated.role is CreditRole.CREDIT_LINE and text[stated.start] in "-–—")
