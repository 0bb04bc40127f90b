"""Names that may be credits: outlets of the table, outlets known by their form ("the Exampletown
Courier", "the Kanal 7 broadcaster") and unnamed ones ("state television"). Roles are decided elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from provenance.languages import of_all
from provenance.languages.english_credits import ADJECTIVES, DAY, DESKS, NOUN, REPORT_NOUN
from provenance.languages.others import REPORTS_BEFORE
from provenance.languages.platforms import PLATFORMS
from provenance.models import Span
from provenance.outlets.scan import OutletMention
from provenance.outlets.table import OutletTable
from provenance.quotes.credits.crowds import apart
from provenance.quotes.credits.formal import formal_abroad
from provenance.quotes.credits.forms import (
    HEAD,
    HEADS_BEGIN,
    JOINED_HEADS,
    NOUNS_BEGIN,
    PAPERS_OWN,
    PLAIN_NOUN,
    PREFIX,
    PREFIXES_BEGIN,
)
from provenance.quotes.credits.initials import by_initials
from provenance.quotes.credits.kinds import Named, NameKind
from provenance.quotes.credits.open import open_names
from provenance.quotes.credits.stations import is_part_of_a_word, stations
from provenance.quotes.credits.words import describes_outlet
from provenance.quotes.owners import POSSESSIVES, bare
from provenance.text.printed import Printed
from provenance.text.spans import filled_in

_CAPITALS_BEFORE = re.compile(r"(?:(?:[A-ZÀ-ÖØ-ÞČŠŽ][\w.’'-]{0,25}|of|and|&|de|du|\b\d{1,2})[^\S\n]){1,5}$")
_DEMONYM = re.compile(
    r"(?:[A-Z][a-z]+(?:ian|ean|can|ish|ese|ani|aeli|raqi|stani|emeni|udi|ati|ori)|Azeri|French|German|"
    r"Greek|Dutch|"
    r"Swiss|Czech|Thai|Afghan|Arab|Arabic|Kyrgyz|Kazakh|Uzbek|Tajik|Turkmen|Western|Eastern|Soviet|"
    r"European|African|"
    r"Asian|Filipino|US|U\.S\.|UK|EU|Danish|Irish|Welsh|Scottish|Lao|Basque|Slovak|Slovene|Serb|Croat|"
    r"Bosnian|"
    r"Cypriot|Pakistani|Indian|Multiple|Numerous|Two|Three|Dozens)\Z"
)
_NOT_NAMES = frozenset(
    word
    for line in (
        "The A An This That These Those In On At And But For Of His Her Its Their Our My Your Also Both",
        "According Citing Per Via Read See When While Monday Tuesday Wednesday Thursday Friday Saturday",
        "Sunday As Like After Before If To By With From Last Then Former First Next No Only Even Every Each",
        "Sender Radiosender Fernsehsender Zeitung Tageszeitung Blatt Magazin Agentur Nachrichtenagentur",
        "Most What Why How Where Who Which Though Although Because Since Yet Once Earlier Later Meanwhile",
        "Still However Another Some Many Several One Here There It He She They We I Not So Now Today",
        "Yesterday Had Did Is Are Was Were Does Could Would Should Will Than Then While",
        "Senior Chief Deputy Managing Executive Assistant Associate",
        "More Social of and & de du der the a an its their his her our",
    )
    for word in line.split()
)
_TITLES = frozenset(("Mr", "Mr.", "Mrs", "Mrs.", "Ms.", "Old"))
# "a Hampshire paper" names a place, not an outlet.
# "local newspaper Exampletown Echo": the name stands behind its noun.
_ONE_OUTLET = frozenset(
    f"{before}{noun}"
    for before, nouns in (
        ("", "newspaper daily weekly magazine website portal broadcaster channel tabloid outlet"),
        ("news ", "agency website portal site outlet"),
        ("TV ", "channel"),
        ("television ", "channel"),
        ("radio ", "station"),
        ("", "radio"),
        ("media ", "outlet"),
    )
    for noun in nouns.split()
)
_APPOSED = re.compile(
    r"[^\S\n][\"“«„]?([A-ZÀ-ÖØ-ÞČŠŽ][\w’'-]{1,25}(?:[^\S\n][A-ZÀ-ÖØ-ÞČŠŽ][\w’'-]{1,25}){0,2})"
)
_TOO_WIDE = frozenset(("paper", "papers", "media", "outlet", "outlets", "site", "sites", "dailies"))
_WORD = re.compile(r"\S+")
_MOST_WORDS = 6
_WINDOW = 120


def find_names(printed: Printed, outlets: OutletTable) -> tuple[Named, ...]:
    """Every name that may be an outlet's, in order, none inside another; names of the table come first.

    Names in a crowd are left out: a list of outlets credits nobody.
    """
    text = printed.text
    mentions = [
        Named(
            mention.start,
            mention.end,
            mention.outlet.name,
            _kind_of(text, mention),
            mention.outlet,
        )
        for mention in apart(outlets.mentions_in(printed), _span)
        if not (mention.formula_only and is_part_of_a_word(text, mention.start, mention.end))
        and not _INDEX.match(text, mention.end)
    ]
    by_form, by_frame = _formal(text, stations(text)), _formal(text, open_names(text))
    whole = _without_beginnings(mentions, by_form)  # "Fox" of "Fox 35"
    taken = [name for name in whole if name.kind is NameKind.LISTED]
    weak = [name for name in whole if name.kind is NameKind.FORMULA]
    weak = list(_without_people(text, _without_beginnings(weak, by_frame)))  # "Times" of "Times Now"
    staffed = {name.start for name in (*taken, *weak)}
    heads = (name for name in _by_head(printed) if not (name.start in staffed and _is_of_staff(name)))
    for found in (
        _not_within(heads, weak),
        weak,
        by_form,
        by_frame,
        _by_prefix(printed),
        _by_noun(printed),
        _formal(text, formal_abroad(text)),
    ):
        taken = filled_in(taken, apart(sorted(found, key=lambda name: (name.start, -name.end)), _span), _span)
    taken = filled_in(taken, list(by_initials(text, taken)), _span)
    return tuple(_resolved(text, taken))


def _is_of_staff(name: Named) -> bool:
    """ "PA Reporter": of an agency that another name tells, and no paper."""
    return name.name.endswith(" Reporter")


def _without_beginnings(names: Sequence[Named], longer: Sequence[Named]) -> list[Named]:
    """`names` without those that a longer name starts with, or a site's address holds."""
    ends = {name.start: name.end for name in longer}
    inside = {at for name in longer if "." in name.name for at in range(name.start + 1, name.end)}
    return [name for name in names if ends.get(name.start, 0) <= name.end and name.start not in inside]


# "the Dow Jones industrial average", "Tokyo's Nikkei 225 index": figures, named after those who reckon them.
_INDEX = re.compile(
    r"[^\S\n](?:(?:industrial|transport|stock|share|composite|all-share|\d{1,4})[^\S\n]){0,2}"
    r"(?:average|index|indices)(?!\w| of )",
    re.IGNORECASE,
)


def _span(place: Named | OutletMention) -> Span:
    return Span(place.start, place.end)


def _without_people(text: str, weak: Sequence[Named]) -> Iterator[Named]:
    """`weak` without surnames: after "Mayor Don Guardian", "Guardian said" is the mayor."""
    people = {text[name.start : name.end] for name in weak if _follows_first_name(text, name)}
    for name in weak:
        is_person = (
            text[name.start : name.end] in people and text[name.start - 4 : name.start - 1].lower() != "the"
        )
        if not (is_person and _speaks(text, name)):
            yield name


def _speaks(text: str, name: Named) -> bool:
    right = text[name.end : name.end + 30].replace("\u00a0", " ")
    return bool(_SPEAKS.match(right) or _SPOKE.search(text[max(0, name.start - 12) : name.start]))


_SPEAKS = re.compile(
    r",? (?:(?:also|then|later|has|had) )?(?:who|said|says|added|noted|told|called|claimed|argued|"
    r"explained|declared|"
    r"announced|suggested|warned|asked|wrote|tweeted|himself|herself)(?!\w)"
)
_SPOKE = re.compile(
    r"(?<!\w)(?:said|says|added|told|asked|noted|explained|called|argued|with|warned)[^\S\n]$"
)
_FIRST_NAME = re.compile(r"[\w,][^\S\n]([A-Z][a-z]{1,11})[^\S\n](?:[A-Z]\.[^\S\n])?$")
_SURNAME = re.compile(r"[A-Z][a-z]+\Z")


def _follows_first_name(text: str, name: Named) -> bool:
    printed = text[name.start : name.end]
    if not _SURNAME.match(printed) or HEAD.fullmatch(printed) or _NEXT_CAPITAL.match(text, name.end):
        return False
    before = _FIRST_NAME.search(text[max(0, name.start - 18) : name.start])
    return (
        before is not None
        and before[1] not in _NOT_NAMES
        and not describes_outlet(before[1].lower())
        and not (_DEMONYM.match(before[1]))
    )


_AGENCY_BEFORE = re.compile(
    r"(?:[Aa]genc(?:y|e|ia)|[Aa]genzia|[Aa]gentur|агентств[оау])[^\S\n][\"«„“]?[^\S\n]?$"
)


def _kind_of(text: str, mention: OutletMention) -> NameKind:
    """A weak name counts always after "agency": "l'agence Reuter"."""
    if not mention.formula_only or _AGENCY_BEFORE.search(text[max(0, mention.start - 20) : mention.start]):
        return NameKind.LISTED
    return NameKind.FORMULA


def _not_within(found: Iterable[Named], others: Sequence[Named]) -> Iterator[Named]:
    """Those of `found` that are no part of a name among `others`."""
    spans = {(other.start, other.end) for other in others}
    ends = {other.end: other.start for other in others}
    for name in found:
        if (name.start, name.end) not in spans and ends.get(name.end, name.start + 1) > name.start:
            yield name


# "in an e-mail to The Beacon": a capital inside the sentence makes the article part of the name.
_ENTITLED = re.compile(r"[a-z] The[^\S\n]$")


def _resolved(text: str, names: Sequence[Named]) -> Iterator[Named]:
    """Short names given the outlet that an earlier full name stands for: "the Post", "the Daily News"."""
    full: dict[str, Named] = {}
    for name in names:
        words = name.name.casefold().split()
        short = words[1:] if words[0] == "the" and len(words) > 1 else words
        known = full.get(" ".join(short)) if name.kind in (NameKind.FORMULA, NameKind.FORMAL) else None
        if known:
            yield replace(name, name=known.name, outlet=known.outlet, kind=NameKind.FORMULA)
            continue
        if (
            name.kind is NameKind.FORMAL
            and len(words) == 1
            and HEAD.fullmatch(name.name)
            and "-" not in name.name
        ):
            before = text[max(0, name.start - 8) : name.start]
            if _ENTITLED.search(before):
                yield replace(name, name=f"The {name.name}")
            elif name.name in PAPERS_OWN and before.endswith(("the ", "The ", " le ", "Le ")):
                yield replace(name, name=f"The {name.name}", kind=NameKind.FORMULA)
            continue
        yield name
        if name.kind in (NameKind.LISTED, NameKind.FORMAL) and len(short) > 1:
            for cut in range(1, min(len(short), 4)):
                full[" ".join(short[cut:])] = name


def _by_head(printed: Printed) -> Iterator[Named]:
    """ "the Exampletown Courier"; also "the Courier", which counts only after the full name."""
    text = printed.text
    for head in apart(printed.matches(HEAD, HEADS_BEGIN), lambda found: Span(*found.span())):
        left = text[max(0, head.start() - _WINDOW) : head.start()]
        before = _CAPITALS_BEFORE.search(left)
        start = head.start() - (len(before.group()) if before else 0)
        two = JOINED_HEADS.search(text, start, head.start())
        span = _without_openers(text, Span(two.end() if two else start, head.end()))
        if span and _is_described(
            text[span.start : head.start()], head.group(), text[head.end() : head.end() + 3]
        ):
            continue
        if span and (span.start < head.start() or left[-4:] in ("the ", "The ")):
            yield Named(*span, " ".join(text[span.start : span.end].split()), NameKind.FORMAL)


_MEDIUM = frozenset(("TV", "Television", "Radio", "News", "Press", "Magazine", "Online", "Weekly"))


def _is_described(before: str, head: str, after: str) -> bool:
    """ "Russian TV", "Finnish Broadcasting Company Yle", "Staff Reporter": described, and named nothing."""
    words = before.split()
    if head == "Reporter" and words and DESKS.issuperset(word.casefold() for word in words):
        return True
    is_medium = head in _MEDIUM or (head.startswith("Broadcasting ") and bool(_NEXT_CAPITAL.match(after)))
    return bool(words) and is_medium and all(_DEMONYM.match(word) for word in words)


def _formal(text: str, spans: Iterable[Span]) -> list[Named]:
    return [Named(*span, " ".join(text[span.start : span.end].split()), NameKind.FORMAL) for span in spans]


def _by_prefix(printed: Printed) -> Iterator[Named]:
    text = printed.text
    for found in printed.matches(PREFIX, PREFIXES_BEGIN):
        span = _without_openers(text, Span(*found.span()))
        if span:
            yield Named(*span, " ".join(text[span.start : span.end].split()), NameKind.FORMAL)


def _by_noun(printed: Printed) -> Iterator[Named]:
    text = printed.text
    done = 0
    for noun in printed.matches(PLAIN_NOUN, NOUNS_BEGIN):
        if noun.start() < done:  # "television channel TV Examplia"
            continue
        span = _without_openers(text, Span(_description_start(text, noun.start()), noun.end()))
        if span is None:
            continue
        words = list(_WORD.finditer(text, span.start, noun.start()))
        of_place = (
            noun.group() == "paper" and words and _is_proper(words[-1].group())
        )  # "Naples paper Il Mattino"
        named = _APPOSED.match(text, noun.end()) if of_place or noun.group() in _ONE_OUTLET else None
        if named and named[1].split()[0] not in _NOT_NAMES and not _DEMONYM.match(named[1]):
            kind = NameKind.FORMULA if HEAD.fullmatch(named[1]) else NameKind.FORMAL
            done = named.end()
            yield Named(*named.span(1), " ".join(named[1].split()), kind)
            continue
        if noun.group() in _PAGES and any(_is_body(word.group()) for word in words):
            continue
        proper = [word for word in words if _is_proper(word.group())]
        if proper and (noun.group() in _TOO_WIDE or proper[-1].group() in PLATFORMS):
            continue
        if proper:
            first, end = proper[0].start(), proper[-1].end()
            name = " ".join(text[first:end].split()).strip("\"“”'‘’«»„")
            yield Named(first, end, name, NameKind.FORMAL)
        elif words and text[max(0, span.start - 7) : span.start].casefold() != "social ":
            yield Named(*span, " ".join(text[span.start : span.end].split()), NameKind.UNNAMED)


# What a body puts on its own pages no outlet has reported: "the Foreign Ministry's website".
_PAGES = frozenset(("website", "site", "portal", "web site"))
_BODIES = of_all("credit_cues.bodies")


def _is_body(word: str) -> bool:
    return word[0].isupper() and bare(word).casefold() in _BODIES


def _is_proper(word: str) -> bool:
    plain = word.strip("\"“”'‘’«»„")
    if not plain or not plain[0].isupper() or plain.casefold() in ADJECTIVES or plain.endswith(POSSESSIVES):
        return False
    return not _DEMONYM.match(plain) and not _DEMONYM.match(plain.split("-")[0])


def _description_start(text: str, end: int) -> int:
    """Where the words that describe the noun at `end` begin; they stand in its line."""
    floor = max(text.rfind("\n", max(0, end - _WINDOW), end) + 1, end - _WINDOW, 0)
    start = end
    for word in list(_WORD.finditer(text, floor, end))[: -_MOST_WORDS - 1 : -1]:
        if not describes_outlet(word.group()):
            break
        start = word.start()
    return start


# "Russia's Pervyi Kanal TV"; "Jane's Defence Weekly" keeps its own.
_COUNTRYS = re.compile(
    r"(?:[A-Z]\w+(?:ia|tan|rus|land|any|nce|ain|rea|ina|pan|nya|bwe|ael|ran|raq|non|dan|wait|tar|ova|key|aine|"
    r"pt|jan)|Italy|Greece|Cuba|Mexico|Brazil|Peru|Chile|Canada|Ghana|Uganda|UK|U\.S\.|America|Moscow|Kyiv|"
    r"Baku|Yerevan|Tbilisi|Ankara|Tehran|Beirut|Delhi|Cairo)['’]s?\Z"
)


def _without_openers(text: str, span: Span) -> Span | None:
    """The span without leading articles, weekdays and small words, or None when a title stands there."""
    for word in _WORD.finditer(text, span.start, span.end):
        if word.group() in _TITLES:
            return None
        is_opener = word.group() in _NOT_NAMES or word.group().lower() in _LEAD_IN
        if word.group() == "Sunday" and text[max(0, word.start() - 4) : word.start()].lower() == "the ":
            is_opener = False  # "the Sunday Exampletimes"
        if not is_opener and not _COUNTRYS.match(word.group()):
            return Span(word.start(), span.end)
    return None


_CAPITAL_WORD = re.compile(r"(?:^|\s)([A-ZÀ-ÖØ-Þ][\w.-]*)[^\S\n]$")
_LEAD_IN = of_all("credit_cues.opening") | REPORTS_BEFORE | {"broadcaster", "broadcasters", "newspaper"}
_NEXT_NAME = re.compile(
    rf"[^\S\n](?!(?:{DAY}|January|February|March|April|June|July|August|September|October|November|December)"
    r"(?!\w))[A-ZÀ-ÖØ-Þ][a-z]"
)
_NEXT_CAPITAL = re.compile(r"[^\S\n][A-ZÀ-ÖØ-Þ][a-z]")


def is_inside_longer_name(text: str, name: Named) -> bool:
    """Whether a weak name is a piece of a longer one: "International Business Times"."""
    if name.kind is not NameKind.FORMULA:
        return False
    if _is_common_noun(text, name):
        return True
    before = _CAPITAL_WORD.search(text[max(0, name.start - 30) : name.start])
    if before and before[1].lower() in _LEAD_IN:
        return False
    if before and before[1].capitalize() not in _NOT_NAMES and not _DEMONYM.match(before[1]):
        return "-" not in before[1] or not describes_outlet(before[1].lower())
    return not text[name.start : name.end].isupper() and bool(_NEXT_NAME.match(text, name.end))


_DETERMINED = re.compile(r"(?<!\w)(?:[Tt]he|[Tt]his|[Tt]hat)[^\S\n]$")
_PUBLISHES = re.compile(rf"[^\S\n](?:{REPORT_NOUN}|poll|survey|interview|{NOUN})(?!\w)")


def _is_common_noun(text: str, name: Named) -> bool:
    """ "the Report says": the article makes a noun of a name that has none ("The Guardian" has)."""
    printed = text[name.start : name.end]
    if printed.isupper() or " " in printed or name.name.startswith("The ") or name.name != printed:
        return False
    determined = _DETERMINED.search(text[max(0, name.start - 8) : name.start])
    return bool(determined) and not _PUBLISHES.match(text, name.end)
