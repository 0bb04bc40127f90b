"""Outlets of no table that their sentences show to be outlets: "told Examplia on Monday", "was quoted as
saying by Exampleinfo", "Examplia reports that". Never a person or body that the text names so.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import chain, groupby, islice

from provenance import languages
from provenance.languages.english_credits import DESKS, NOUN
from provenance.models import Span
from provenance.text.lines import at_line_starts

_UPPER = "A-ZÀ-ÖØ-Þ"
_NAME = (
    rf"(?P<name>[{_UPPER}][\w’&-]{{1,20}}"
    rf"(?:[^\S\n](?:(?:of|&)[^\S\n])?[{_UPPER}0-9][\w’&-]{{0,20}}){{0,3}})"
)
_WHEN = languages.credit_pattern("open_when")
_STOPS = r"[,.:;?!)\"”»\n—–]"
_ITS = r"['’]s?(?: [A-Z][\w’-]+){2}|['’]s? [a-z“\"«‘]"
_NEXT = re.compile(
    rf"{_NAME}(?={_STOPS}|{_ITS}|[^\S\n](?:{_WHEN}|{languages.credit_pattern('open_behind')})(?!\w)|$)"
)
_TOLD = languages.of_all("credit_cues.open_told")
_LENT = languages.of_all("credit_cues.open_lent")
_HINTS = languages.of_all("credit_cues.open_hints")
_INVERTED = languages.of_all("credit_cues.open_inverted")
_LINKS = _INVERTED | frozenset(lead.rpartition(" ")[2] for lead in _LENT | _HINTS) | {"of", "on"}
_FIRST = languages.of_all("credit_cues.open_first")
# One search for all of them, at the capitals behind; what stands in front of a link is looked up.
_SAME_LENGTH = ["|".join(links) for _, links in groupby(sorted(_TOLD | _LINKS, key=len), key=len)]
_LINKED = "|".join(rf"(?<=(?<![^\W_])({links}) .)" for links in _SAME_LENGTH)
_LINKED_THE = "|".join(rf"(?<=(?<![^\W_])({links}) [Tt]he .)" for links in _SAME_LENGTH)
_LEAD = re.compile(
    rf"[{_UPPER}](?<=[{''.join({link[-1] for link in _TOLD | _LINKS})}e] .)(?!(?<=T)he [{_UPPER}])"
    rf"(?:(?<=[Tt]he .)(?:{_LINKED_THE})|{_LINKED})"
)
_DOING = re.compile(
    rf"[{_UPPER}](?<!\w.)[\w’&-]{{0,20}}+(?:['’]s?)? (?:(?P<does>{languages.credit_pattern('open_does')})|"
    rf"(?P<may>{languages.credit_pattern('open_may_do')}))(?!\w)"
)
_IN_FRONT = re.compile(rf"(?:^|[^\w.’'-]){_NAME}(?:['’]s?)? $")
# "reports Ann Lee of", "explained to Ann Lee on"
_PEOPLE = r"(?:[A-Z][\w.’-]+ ){1,2}[A-Z][\w.’-]+ $"
_JOINING = "|".join(sorted(languages.of_all("joining")))
_OF_PEOPLE = {
    "of": re.compile(
        rf"(?<!\w){languages.credit_pattern('open_reports')} (?:[^.;:\n]{{4,60}}(?:,|{_JOINING}) )?{_PEOPLE}"
    ),
    "on": re.compile(rf"(?<!\w){languages.credit_pattern('open_talks')} {_PEOPLE}"),
}
_ACCORDING_TO = re.compile(rf"(?<!\w)[Aa]ccording to {_PEOPLE}")
# "By Ann Lee, Examplia Sports", alone on a line
_BYLINE = re.compile(
    rf"\W{{0,3}}{languages.BYLINE} (?:[{_UPPER}][\w.’'-]+ ){{1,3}}[{_UPPER}][\w.’'-]+"
    rf"(?:,| [|–—-])[^\S\n]{{1,2}}{_NAME}"
    r"[^\S\n]*(?=\n|$)"
)
# "By Examplia Digital Media"
_BY_HOUSE = re.compile(rf"\W{{0,3}}{languages.BYLINE} (?:[Tt]he )?{_NAME}[^\S\n]*(?=\n|$)")
_HEAD_CHARS = 2_500
# "(via Examplia)"
_VIA = re.compile(rf"\((?:via|h/t:?|per|[Ss]ource:) (?:[Tt]he )?{_NAME}\)")
# "Photo by Ann Lee/Examplepics via Getty Images"
_PICTURES = ("Photo", "Picture", "Image")
_PICTURED = re.compile(
    rf"(?:{'|'.join(_PICTURES)})(?:graph)?s?(?: by |: |/)[^\n()/ ]{{2,30}} [^\n()/]{{2,40}}"
    rf"/ ?{_NAME}(?=/| via |\)|$)",
    re.MULTILINE,
)
_WINDOW, _REACH = 100, 110
# Words in marks, and who said them: "“...,” the mayor told Examplia".
_WORDS_BEFORE = re.compile(r"[,.!?…—–-][”\"»’'][^”\"“«»\n]{2,90}$")
# "The keeper is leaving, reports Examplia."
_CLAUSE_OVER = re.compile(r"[,”\"»] $")
_SENTENCE_OVER = re.compile(r"[.;\n]|$")
# Nothing but the time stands behind "told Examplia."
_OVER = re.compile(rf"{_STOPS}|['’]s?(?: [A-Z][\w’-]+){{2}}|[^\S\n]{_WHEN}(?!\w)|$")
_ENOUGH, _HALF = 2, 1
_MOST = 40
# No person is called so: "WEXA", "ExampleFoot".
_LETTERS = re.compile(r"[A-Z0-9]{3,7}|[A-Z]{2,4}[a-z]{3,}|\w*[a-z][A-Z]\w*")
_GIVEN_NAMES = languages.of_all("male_names") | languages.of_all("female_names")
_BODIES = languages.of_all("credit_cues.bodies")
_PARTS = languages.of_all("credit_cues.open_parts")
_OPENERS = languages.of_all("credit_cues.opening") | {"the"}
_NATIONS = languages.of_all("demonyms")
_SORT = re.compile(NOUN, re.IGNORECASE)
_TITLES = languages.credit_pattern("open_titles")
_TITLED = re.compile(rf"[^\S\n]{_TITLES}(?![\w’-]).*")
_GOES_BACK = re.compile(r"[\w.’'-]")
_GOES_ON = re.compile(rf"[\w-]|[^\S\n](?!{_TITLES}(?!\w)|\w{{3,6}}day(?!\w))[A-Z][a-z]")
_CAPITAL_BEFORE = re.compile(r"([A-Z][\w.’-]*)[\"”’)]? $")
# "Mr", and people of a place or a kind: "Exampletonians", "Democrats".
_PERSON = re.compile(rf"{languages.credit_pattern('persons')}|\w+(?:ans|ers|ists|crats|ites|men)")
_PERSON_BEHIND = re.compile(r", \d\d?(?!\d)|,? who\b|,? (?:himself|herself)\b")


def open_names(text: str) -> Iterator[Span]:
    """Where names stand, in order, that their sentences show to be outlets' at least once."""
    shown: dict[str, dict[str, int]] = defaultdict(dict)
    signs_of = (_behind_leads(text), _in_front_of_deeds(text), _in_bylines(text))
    for printed, sign, weight in chain.from_iterable(signs_of):
        words = _trimmed(printed).split()
        signs = shown[" ".join(words)]
        signs[sign] = max(weight, signs.get(sign, 0))
        if sign != "hint" and words[-1].casefold() in _PARTS and len(words) > 1:
            signs["part"] = _HALF
    enough = (name for name, signs in shown.items() if sum(signs.values()) >= _ENOUGH)
    likely = islice((name for name in enough if _may_be_outlet(name, "house" in shown[name])), _MOST)
    names = [name for name in likely if not _is_somebody(text, name)]
    done = 0
    for start, end in sorted((place for name in names for place in _places(text, name)), key=_longest):
        if start >= done:
            yield Span(start, end)
            done = end


def _places(text: str, name: str) -> Iterator[tuple[int, int]]:
    """Where a name stands whole, and no longer name that it begins."""
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        if not _GOES_BACK.match(text, max(0, at - 1), at) and not _GOES_ON.match(text, end):
            yield at, end
        at = text.find(name, end)


def _longest(place: tuple[int, int]) -> tuple[int, int]:
    return place[0], -place[1]


def _behind_leads(text: str) -> Iterator[tuple[str, str, int]]:
    """Names behind words that lead to outlets, the sign that these are, and its weight."""
    for lead in _LEAD.finditer(text):
        link, at = lead.lastindex or 0, lead.start()
        start = lead.start(link)
        sign, weight = _sign_of(text, lead[link], start)
        name = _NEXT.match(text, at) if sign else None
        if sign == "inverted" and not (weight and name and _SENTENCE_OVER.match(text, name.end())):
            continue
        if name is not None:
            if text.endswith(" The ", start, at) and text.endswith("ccording ", 0, start):
                yield name["name"], "entitled", _HALF
            yield name["name"], sign, weight or _weight_of_told(text, start, name)


def _sign_of(text: str, link: str, start: int) -> tuple[str, int]:
    """What kind of lead a link is, or none, and how much it says; of "told" the name decides."""
    if link in _TOLD:
        return "told", 0
    near = text[max(0, start - _WINDOW) : start]
    if link in _INVERTED:
        return ("inverted", _ENOUGH if _CLAUSE_OVER.search(near) else 0)
    printed = near.rsplit(None, 2)[-2:]
    if link in _OF_PEOPLE:
        is_name = len(printed) > 1 and printed[0][0].isupper() and printed[1][0].isupper()
        if is_name and _ACCORDING_TO.search(near):  # of companies too
            return "person", _HALF
        return ("house", _ENOUGH) if is_name and _OF_PEOPLE[link].search(near) else ("", 0)
    words = [word.lower() for word in printed]
    if words and words[-1].endswith("day"):  # "an interview Monday with"
        words.pop()
    if words and f"{words[-1]} {link}" in _LENT:
        return "lent", _ENOUGH
    if words and f"{words[-1]} {link}" in _HINTS:
        return "hint", _ENOUGH if words[0] in _FIRST else _HALF
    return "", 0


def _weight_of_told(text: str, start: int, name: re.Match[str]) -> int:
    """Who is told words in marks, or at a sentence's end, is mostly an outlet; else as often a person."""
    over = _OVER.match(text, name.end()) or _LETTERS.fullmatch(name["name"])
    return _ENOUGH if over or _WORDS_BEFORE.search(text[max(0, start - _REACH) : start]) else _HALF


def _in_front_of_deeds(text: str) -> Iterator[tuple[str, str, int]]:
    """Names in front of what outlets do, or may do, the sign that this is, and its weight."""
    for doing in _DOING.finditer(text):
        sign = doing.lastgroup or ""
        at = doing.start(sign)
        name = _IN_FRONT.search(text[max(0, at - _WINDOW) : at])
        if name is not None:
            yield name["name"], sign, _ENOUGH if sign == "does" else _HALF


def _in_bylines(text: str) -> Iterator[tuple[str, str, int]]:
    """Houses behind a writer's name in a byline, if their words are an outlet's or staff of theirs wrote.

    Behind a photographer's name, and behind "via" in brackets, any house.
    """
    pictured = _PICTURED.finditer(text) if any(word in text for word in _PICTURES) else ()
    for found in chain(pictured, _VIA.finditer(text)):
        yield found["name"], "house", _ENOUGH
    head = text[:_HEAD_CHARS]
    for line in chain(at_line_starts(_BYLINE, head), at_line_starts(_BY_HOUSE, head)):
        name = line["name"].partition(" Staff")[0]
        words = name.casefold().split()
        if DESKS.issuperset(words):  # "By Foreign Staff": the paper's own
            continue
        if line["name"] != name or any(word in _PARTS for word in words[-1:] if len(words) > 1):
            yield name, "house", _ENOUGH


def _trimmed(printed: str) -> str:
    """A name without the small words and days around it, and without whoever works for it."""
    words = _TITLED.sub("", printed).split()
    while len(words) > 1 and words[0].lower() in _OPENERS:
        words = words[1:]
    while len(words) > 1 and words[-1].lower() in _OPENERS:
        words = words[:-1]
    return " ".join(words).removesuffix("’s")


def _may_be_outlet(name: str, is_house: bool) -> bool:
    """No person or body by its words; where a person is of it, it is no person."""
    words = [word.casefold() for word in name.split()]
    if _SORT.fullmatch(name):
        return False  # "state TV"
    if words[0] in _OPENERS or name.casefold() in _NATIONS or _PERSON.fullmatch(name.split()[0]):
        return False
    if "’s " in name and not is_house:  # "North Exampleland’s Roe"
        return False
    is_programme = words[-1] in _PARTS or words[-1].isdigit()  # "Apple Music 1"
    if words[-1] in _BODIES or (not is_programme and any(word in _BODIES for word in words)):
        return False
    if any(word in _PARTS for word in words):
        return True
    return words[0] not in _GIVEN_NAMES and (is_house or not _is_like_a_persons(name.split()))


def _is_like_a_persons(words: list[str]) -> bool:
    """Two or three words of letters, as people are called, none in capitals: "Lin-Mae Roe"."""
    return len(words) in (2, 3) and all(word.istitle() and word.isalpha() for word in words)


def _is_somebody(text: str, name: str) -> bool:
    """Whether other names in the text end in it, as surnames do, or an age stands behind it."""
    at = text.find(name)
    while at >= 0:
        before = _CAPITAL_BEFORE.search(text[max(0, at - 22) : at])
        if before and before[1].lower().rstrip(".") not in _OPENERS:
            return True
        if _PERSON_BEHIND.match(text, at + len(name)):
            return True
        at = text.find(name, at + len(name))
    return False
