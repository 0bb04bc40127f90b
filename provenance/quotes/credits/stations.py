"""Names that show an outlet by their very form: a station's call letters ("WXYZ-TV"), a web address
("Examplepost.com"), a name glued to its trade ("ExampleSport"). They count in a credit's words only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance import languages
from provenance.models import Span

# Stations of North America: three letters need their medium, four may stand alone.
_MEDIUM = r"(?:-(?:TV|FM|AM|DT|LP)|[ -]?\d{1,2}(?!\d))"
_CALL = re.compile(
    rf"[KW][A-Z]{{2}}(?:[A-Z]{_MEDIUM}?|{_MEDIUM})(?: News(?:[ -]?\d{{1,2}})?| [Rr]adio)?(?![\w-])"
)
# The local station of a network: "Fox 35", "ABC7"; "told ABC 7 people were hurt" counts people.
_LOCAL = re.compile(
    r"(?:Fox|FOX|ABC|NBC|CBS|CW|News|NewsChannel|Local) ?\d{1,2}(?![\w%-]|[.,:]\d| (?!in |on |at |that |and |"
    r"after |as |late |early |received |report|is report|has |had |spoke |learn|obtained |asked |"
    r"sister |affiliate |"
    r"this |last |about |for |from |he |she |they |it |the |her |his |their |we |\w+day )[a-z])"
    r"(?: News(?!\w))?"
)
# By its frequency: "radio station 93.7 The Fan".
_FREQUENCY = re.compile(r"\.\d (?:FM|AM|(?:The )?[A-Z][a-z]{1,12})(?![\w-])(?: FM)?")
_BAND = re.compile(r"(?<![\w.,$€£])(?:8[89]|9\d|10[0-7])$")
# Bodies, games and ranks whose letters look like a call.
_NO_CALL = frozenset(
    word
    for line in (
        "KEEP KEPT KFOR KICK KIDS KIEV KILL KIND KING KISS KNEE KNOW KPMG KYIV WADA WAGS WALL WANT WARM",
        "WARS WASH WASP WAVE WCHA WEEK WELL WENT WERE WEST WFTU WGAE WHAT WHCA WHEN WHOM WIFE WIFI WIKI",
        "WILD WILL WIND WINE WINS WIPO WISH WITH WMDS WNBA WOLF WOOD WORD WORK WRIT WWDC WWII",
    )
    for word in line.split()
)
# The end is looked for first, then what it ends: few words end so.
_DOMAIN = re.compile(
    r"\.(?:(?:com|co|net|org)\.(?:au|nz|uk|za|in|pk|my|sg|hk|ng|ke|br|ar|mx|tr|jp|kr|il|lk|bd|ph)|"
    r"com|net|org|tv|fm|uk|news|nz|de|fr|nl|at|ch|dk|se|pl|cz|hu|gr|ua|ru|by|ge|es|pt|info|RU|COM|NET|UA)"
    r"(?![\w@-]|/(?! )|\.[a-z])"
)
_SITE = re.compile(r"(?<![\w@#/.-])(?:[A-ZÀ-Þ][A-Za-zà-ÿ0-9-]{1,24}|[a-z][a-z0-9-]{3,24})(?:\.co)?$")
_TRADE = re.compile(
    r"(?:News|Sports?|Foot(?:ball)?|Post|Times|Press|Radio|Live|Online|Voice|Wire|Insider|Report)"
    r"(?:24|\d)?(?![\w-])"
)
_GLUED_TO = re.compile(r"(?<![\w@#&./-])(?:[A-Z][a-z0-9]{1,14}){1,2}$")
# "TeleN1", "TeleMoor": local television of Switzerland and Italy
_TELE = re.compile(r"(?<![\w@#&./-])Tele(?:[A-Z]\d|[A-ZÄÖÜ][a-zäöü]{2,11})(?![\w-])")
# A programme between marks: “The Ann Roe Show”.
_PROGRAMME = re.compile(
    r"[\"“]((?:[A-Z][\w.’'&-]{0,15} ){1,4}"
    r"(?:Show|Podcast|Hour|Tonight|Radio|This Morning|Breakfast|Newsnight))"
    r"[,.]?[\"”]"
)
# "said on the Hoop Circle podcast"
_PODCAST = re.compile(r"(?<=\bon )(?:the |his |her )?((?:[A-Z][\w’'-]{0,15} ){1,5}podcast)(?![\w-])")
_LONGEST = 32
_WORD_GOES_ON = re.compile(r"[\w@#&./-]")
_SHOUTED = re.compile(r"[A-Z]{3,}[^\S\n]$|[A-Z]{3,}, $")
_SHOUTS_ON = re.compile(r"[,:]?[^\S\n][A-Z]{3,}(?!\w)")


def stations(text: str) -> Iterator[Span]:
    """Where such names stand, in order, none inside another."""
    found = [Span(*match.span()) for match in _CALL.finditer(text) if _is_call(text, match)]
    found += [Span(*match.span()) for match in _LOCAL.finditer(text) if not _goes_back(text, match)]
    for ending, beginning in ((_DOMAIN, _SITE), (_TRADE, _GLUED_TO), (_FREQUENCY, _BAND)):
        for end in ending.finditer(text):
            left = text[max(0, end.start() - _LONGEST) : end.start()]
            before = beginning.search(left)
            if before:
                found.append(Span(end.start() - len(left) + before.start(), end.end()))
    if "Tele" in text:
        found += [Span(*match.span()) for match in _TELE.finditer(text)]
    found += [Span(*match.span(1)) for match in _PROGRAMME.finditer(text)]
    if " podcast" in text:
        found += [Span(*match.span(1)) for match in _PODCAST.finditer(text)]
    done = 0
    for span in sorted(found, key=lambda one: (one.start, -one.end)):
        if span.start >= done:
            yield span
            done = span.end


def is_call(name: str) -> bool:
    """Whether a name starts with a station's letters, or is a network's local station: "WEXA 9", "ABC7"."""
    return bool(_CALL.match(name) or _LOCAL.match(name))


def _is_call(text: str, call: re.Match[str]) -> bool:
    """No word of a headline in capitals, and no body of those letters."""
    if call.group() in _NO_CALL or _goes_back(text, call):
        return False
    shouted = _SHOUTED.search(text[max(0, call.start() - 20) : call.start()])
    return "-" in call.group() or not (shouted or _SHOUTS_ON.match(text, call.end()))


def _goes_back(text: str, found: re.Match[str]) -> bool:
    """Whether a word or an address goes on in front of what was found."""
    return bool(_WORD_GOES_ON.search(text[max(0, found.start() - 1) : found.start()]))


_LETTERS = 3
_COMPOUND_BEFORE = re.compile(r"[a-z][-‐‑–]\Z")
_COMPOUND_AFTER = re.compile(r"[-‐‑][A-Z][a-z]{2}")


# "auf jW-Nachfrage", "im taz-Interview"
_ASKED_BY = re.compile(rf"-{languages.credit_pattern('talk_compounds')}(?!\w)")


def is_part_of_a_word(text: str, start: int, end: int) -> bool:
    """Whether a weak name stands in a compound: "al-Sabah", "Vice-Premier"; not in "the Post-ABC poll"."""
    is_capitals = text[start:end].isupper()
    if is_capitals and end - start >= _LETTERS:
        return False
    if _COMPOUND_BEFORE.search(text[max(0, start - 2) : start]):
        return True
    return not is_capitals and bool(_COMPOUND_AFTER.match(text, end)) and not _ASKED_BY.match(text, end)
