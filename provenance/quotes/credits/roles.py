"""The role of an outlet's name by the words around it: report, channel, poll, staff, or none of these."""

from __future__ import annotations

import re
from dataclasses import dataclass

from provenance import languages
from provenance.languages.english_credits import ADVERB, NOUN, REPORT_NOUN, STAFF_NOUN
from provenance.models import CreditRole
from provenance.quotes.credits.abroad import leads_abroad, passes_on_abroad, told_abroad, told_kind_abroad
from provenance.quotes.credits.signatures import is_written_in
from provenance.quotes.credits.staff import is_persons_outlet, person_speaks
from provenance.quotes.credits.talk import answers, asks, is_on_air, talk_start
from provenance.quotes.credits.vetoes import closes_aside, column_end, hangs_on, is_spoken_of
from provenance.quotes.credits.words import SAYING, STANDS_IN, describes_outlet, is_told_between


@dataclass(frozen=True, slots=True)
class Formula:
    """A role and how far its words reach to the left and right of the name, in characters.

    `words` is the part that decided; channels read from it whether it was an interview.
    """

    role: CreditRole
    left: int
    right: int
    words: str = ""


_SPACES = str.maketrans("\n\r\t\u00a0\u202f", "     ")
_WORD = re.compile(r"\S+")
_OF = languages.of_all("of_words")
_NEWS = languages.of_all("credit_cues.news")
_LONGEST_DESCRIPTION = 8
_ELISION = re.compile(r"(?:\b[ldLD]|\b[Qq]u)['’]$")

# --- words that end just before a name, its article and its description ---------------------------

_REPORTED = re.compile(rf"(?<!\w){languages.credit_pattern('reported')}$")
_MADE_BY = re.compile(rf"(?<!\w){languages.credit_pattern('around.made_by')}$")
_PIECE = re.compile(rf"(?<!\w){languages.credit_pattern('around.pieces')},?$")
_ISSUE = re.compile(rf"(?<!\w){languages.credit_pattern('around.issues')}$")
_SPEAKS_IN_IT = re.compile(
    rf"[\"”]?, (?![^.,;:\n]{{0,60}}{STAFF_NOUN})(?:[A-Z]|the |his |her )[^,;:\n]{{2,50}}? "
    rf"{languages.credit_pattern('around.speaks_in_it')}\b"
)
_IT_WAS = re.compile(rf"(?<!\w){languages.credit_pattern('around.it_was')}$")
_DID_FIRST = re.compile(rf" {languages.credit_pattern('around.did_first')} ")
# `“A disgrace,” thundered the Examplepost.`
_AFTER_WORDS = re.compile(r"[\"”’'] [a-z]{3,12}ed$")
_POLLED = re.compile(rf"(?<!\w){languages.credit_pattern('polled')}$")
_STAFFED = re.compile(rf"(?<!\w){languages.credit_pattern('staffed')}$")
_TITLE_BEFORE = re.compile(rf"(?:(?<!\w){languages.credit_pattern('persons')}\.?|&)[^\S\n]+$")

# --- words that start just after a name -----------------------------------------------------------

_JOINED = r"(?:[/–-][A-Z][\w ]{1,30}?)?"
# Houses whose name behind an outlet's and a stroke makes it a poll of both: "Reuters/Ipsos".
_POLLSTERS = (
    "Ipsos|YouGov|ORC|SSRS|Gallup|Marist|Quinnipiac|ICM|ComRes|Survation|Opinium|Populus|Harris|Kantar|Suffolk|"
    "Siena|Selzer|Schar|Morning Consult|SurveyMonkey|Ifop|IFOP|BVA|Elabe|Odoxa|Forsa|forsa|Emnid|INSA|"
    "Infratest|Metroscopia|Sigma Dos|Levada|Newspoll|Nanos|Leger|Léger|Angus Reid|Yonhap|Zogby"
)
# Words between an outlet and what it made: "a Fox News national poll", not "Fox News that polls".
_BETWEEN = (
    r"(?:(?!(?:that|said|says|in|on|at|to|the|an?|or|of|for|with|about|by|from|as|but|his|her|their|its|who|"
    r"which|whose|when|where|after|before|during|is|was|were|has|had|have|if|shows?)\s)[\w-]+ )"
)
_POLL_RIGHT = re.compile(
    rf"(?: has| have)? (?:surveyed|polled)(?!\w)|[/–-][A-Z][\w ]{{1,30}}? surveys?(?![\w-])|"
    rf"{_JOINED}(?:['’]s?)?(?: and [A-Z]\w+(?: [A-Z]\w+)?)?\s{_BETWEEN}{{0,3}}(?:[Pp]olls?|survey(?! of)|"
    rf"surveys(?! of)|[Pp]olling|"
    rf"tracking|trackers?|average of (?:[A-Za-z]+ ){{0,3}}polls)(?![\w-])|"
    rf"{_JOINED}(?:['’]s?)? surveys? of [\d,]+|"
    rf"[/–-](?:{_POLLSTERS})(?!\w)|"
    rf"-{languages.credit_pattern('poll_compounds')}(?!\w)|"
    rf"(?:['’]s?)? (?:results|numbers|figures)(?= [^.\n]{{0,60}}(?:poll|survey))"
)
_GOVERNS = r"(?:over|for|about|with|to|from|after|that|and|against|by|into|because)\b"
_LINKS = (
    r"(?:of|in|on|at|who|which|is|was|were|are|has|had|have|will|would|as|but|when|where|while|before|or|"
    r"said|says)\b"
)
_TALK_RIGHT = re.compile(
    rf"(?:['’]s?)?[\"”]?\s{_BETWEEN}{{0,2}}(?:interview|town hall|appearances?|Q&A|interviewer)(?![\w-])|"
    rf"-{languages.credit_pattern('talk_compounds')}(?!\w)|"
    r" (?:has |later |also )?received (?:the following|this|a|an)(?: [\w-]{1,15}){0,2} "
    r"(?:statement|reply|answer)\b"
)
_PANEL_RIGHT = re.compile(
    rf"(?:['’]s?)?[\"”]?\s(?:[\w-]+ ){{0,2}}{languages.credit_pattern('around.panels')}(?![\w-])"
)
_REPORT_RIGHT = re.compile(
    rf"(?:['’]s)?[\"”’»]?(?: (?:{NOUN}|news)(?![\w-]))?[\"”’»)]?(?: (?:in|"
    rf"of|aus) [A-Z][\w-]+| \([A-ZÄÖÜ][a-zäöüß]{{2,20}}\))?,? (?:{ADVERB} ){{0,3}}(?P<says>{SAYING})(?![\w-])"
    rf"(?: {ADVERB}(?![\w-]))?|"
    rf", (?:also )?(?:the|a|an|its|[A-Z][\w-]*['’]s|citing|quoting|in|on|which|who|whose|[a-z]+ing) "
    rf"[^,.;:\n]{{3,80}}, "
    rf" ?(?:{ADVERB} ){{0,2}}{SAYING}(?![\w-])|"
    rf", for (?:one|example|instance), {SAYING}(?![\w-])|"
    rf", (?:which|who) (?:{ADVERB} ){{0,2}}{SAYING}(?![\w-])|"
    r" (?:projecting|estimating|noting|claiming|suggesting|describing|ranking|valuing|naming) (?=[a-z]{2,})|"
    r"(?: [A-Z][a-z]+){1,2} (?:has |had )?report(?:ed|s)(?!\w)|,? (?:Says|Reports)$|"
    rf", [^,.;:\n]{{3,40}} (?:said|says), {SAYING}(?![\w-])|"
    rf" ?[—–][^—–\n]{{3,60}}[—–] ?{SAYING}(?![\w-])|"
    rf"(?:['’]s?)?[\"”]?\s(?:(?!{STAFF_NOUN}|{_GOVERNS})[a-z][\w-]* ){{0,2}}{REPORT_NOUN}(?![\w-])"
)
_STAFF_RIGHT = re.compile(
    rf"(?:['’]s?)?[\"”]?\s(?:(?!{_GOVERNS}|{_LINKS})(?:[A-Z][\w’'-]*|[a-z][\w’'-]*) ){{0,3}}?"
    rf"[\"“]?(?:{STAFF_NOUN}|"
    rf"[A-Z][a-z]+ (?:Writer|Editor|Correspondent|Reporter|Analyst|Insider)|"
    rf"(?:[Cc]o-)?(?:Anchor|Host)|"
    rf"(?:Staff |Senior |Political |National |White House )?(?:Writer|Editor|Correspondent|Reporter|"
    rf"Columnist))(?![\w-])|"
    rf"['’]s? (?:own )?[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){{0,2}}|"
    r" [A-Z][a-z]+ [A-Z][a-z]+(?= (?:asked|tweeted|noted|chimed in|followed up|joined|"
    r"said|wrote|reports?|pressed|argued|explained)\b)"
)
# "according to CNN contributor Ann Lee" is staff.
_HAS_STAFF_NOUN = re.compile(
    r"(?:['’]s?)? (?:(?:[A-Z][\w’'-]*|[a-z-]{3,15}) ){0,2}"
    r"(?:(?:co-)?hosts?|anchors?|contributors?|analysts?|commentators?|columnists?|pundits?|"
    r"presenters?)(?![\w-])|['’]s [A-Z][a-zé’'-]+ [A-Z][\w’-]+(?![\w’'-]* [a-z]+ed)"
)
_OFFICE_RIGHT = re.compile(rf"(?:['’]s?)? {languages.credit_pattern('around.offices')}(?![\w-])")
_ITS_PEOPLE = re.compile(
    rf"(?:['’]s?)? (?:[a-z-]{{3,15}} ){{0,2}}?{languages.credit_pattern('around.its_people')}(?![\w-])"
)
_NOUN_AFTER = re.compile(
    rf" (?:(?:business|financial|state|public|online|independent|opposition|satellite) )?{NOUN}(?![\w-])"
)


# "Pacifique, 16.\nReuter. — Le porte-parole ...": old papers set the agency at the head of a line.
_LINE_HEAD = re.compile(r"(?:^|\n)[^\S\n]?$|\d[.,]\s{0,2}$")
_LINE_DASH = re.compile(r"\. ?[—–-] ")


def formula_around(left: str, right: str, on_air: bool = False) -> Formula | None:
    """The role that the words on both sides of a name give it, or None.

    `left` ends where the name starts, `right` starts where it ends; a hundred characters each
    suffice. `on_air` says that the name may be a broadcaster's, so that "said on ..." counts.
    """
    if _TITLE_BEFORE.search(left[-12:]):
        return None
    right = right.translate(_SPACES)
    # "Der „Examplebote“ schreibt"; what it "hatte berichtet" is another's sentence
    if left.endswith("„") and right.startswith("“") and not right.startswith("“ hat"):
        right = "”" + right[1:]
    if _LINE_HEAD.search(left[-12:]) and _LINE_DASH.match(right):
        return Formula(CreditRole.DATELINE, 0, 0)
    if is_told_between(left, right):
        return Formula(CreditRole.CHANNEL, 0, 0)
    poll = _POLL_RIGHT.match(right)
    if poll:
        return Formula(CreditRole.POLL, 0, poll.end(), poll.group())
    if _is_of_person(left, right):
        return Formula(CreditRole.STAFF, 0, 0)
    head = _before_description(left.translate(_SPACES))
    if is_spoken_of(head, right):
        return None
    column = column_end(left.translate(_SPACES), right)
    if column:
        return Formula(CreditRole.CHANNEL, 0, column, right[:column])
    formula = _from_left(head, left, right, on_air)
    if formula is None:
        return _from_right(left, right)
    if _OFFICE_RIGHT.match(right) or (formula.role is CreditRole.CHANNEL and _ITS_PEOPLE.match(right)):
        return None
    talk = _TALK_RIGHT.match(right) if formula.role is CreditRole.REPORT else None
    if talk:  # "said in a CNN interview"
        return Formula(CreditRole.CHANNEL, 0, talk.end(), talk.group())
    if formula.role is CreditRole.REPORT and _HAS_STAFF_NOUN.match(right):
        return Formula(CreditRole.STAFF, 0, 0)
    return formula


def _is_of_person(left: str, right: str) -> bool:
    """Whether the name is an outlet's by which a person who speaks is called."""
    return is_persons_outlet(left.translate(_SPACES), right)


def _from_left(head: str, left: str, right: str, on_air: bool) -> Formula | None:
    start = talk_start(head)
    start = told_abroad(head) if start is None else start
    start = told_kind_abroad(left) if start is None else start
    if start is not None:
        return Formula(CreditRole.CHANNEL, len(left) - start, _noun_after(right), head[start:])
    if asks(head, right):
        return Formula(CreditRole.CHANNEL, 0, 0, "asked")
    if answers(head, right):
        return Formula(CreditRole.CHANNEL, 0, 0, "statement")
    if _IT_WAS.search(head) and _DID_FIRST.match(right):
        return Formula(CreditRole.REPORT, 0, 0)
    if _ISSUE.search(head[-70:]) and _SPEAKS_IN_IT.match(right):
        return Formula(CreditRole.CHANNEL, 0, 0, "issue")
    if _PIECE.search(head) or is_written_in(head, right):
        return Formula(CreditRole.REPORT, 0, 0)
    if _POLLED.search(head):
        return Formula(CreditRole.POLL, 0, 0)
    found = _REPORTED.search(head) or _MADE_BY.search(head) or STANDS_IN.search(head)
    found = found or (None if _GOES_ON.match(right) else _AFTER_WORDS.search(head))
    if found and not _is_only_said(found.group(), left, right):
        return Formula(CreditRole.REPORT, len(left) - found.start(), _noun_after(right), found.group())
    if on_air and is_on_air(head, left, right):
        return Formula(CreditRole.CHANNEL, len(left) - len(head) + 2, _noun_after(right), "on")
    quoted = passes_on_abroad(head)
    if quoted is not None:
        return Formula(CreditRole.REPORT, len(left) - quoted, 0, head[quoted:])
    if not _STAFFED.search(head):
        return None
    return Formula(CreditRole.STAFF if person_speaks(left, right) else CreditRole.OTHER, 0, 0)


# "said Guardian, ..." may credit; "said Fox executives" and "said Al From who" do not.
_PLAIN_SAYING = re.compile(rf"{languages.credit_pattern('around.plain_sayings')}$")
_GOES_ON = re.compile(rf"(?:['’]s?)?[^\S\n](?!{languages.credit_pattern('around.when_and_who')}\b)[a-z]")


def _is_only_said(words: str, left: str, right: str) -> bool:
    """Whether a plain verb of saying has the name for its object: 'said "CNN" twice'."""
    if not _PLAIN_SAYING.match(words):
        return False
    is_marked = left.endswith(('"', "“", "«")) and right.startswith(('"', "”", "»"))
    return is_marked or bool(_GOES_ON.match(right, _noun_after(right)))


def _before_description(left: str) -> str:
    """`left` without the article and the words that describe the outlet, and without trailing space."""
    end = len(left.rstrip(' "“„«‘'))
    if left[:end].endswith("''"):  # ''Morning Joe'': marks doubled from singles
        end = len(left[:end].rstrip("' "))
    elision = _ELISION.search(left[:end])
    end = len(left[: elision.start()].rstrip()) if elision else end
    words = list(_WORD.finditer(left[:end]))
    noun = ""
    for at in range(len(words) - 1, max(-1, len(words) - 1 - _LONGEST_DESCRIPTION), -1):
        word = words[at]
        if word.group() == "a" and at and _leads_to(left[: word.end()], words[at - 1].group()):
            return left[: word.end()]
        between = bool(noun) and word.group() in _OF  # "l'agence de presse"
        is_number = (
            word.group().isdigit() and at and words[at - 1].group()[0].isupper()
        )  # "Fox 8 sister station"
        if not between and not is_number and not describes_outlet(word.group()):
            return left[: word.end()]
        noun = word.group() if word.group() in _NEWS else ""
        if word.start() == 0:
            return ""
    return left[: words[-_LONGEST_DESCRIPTION].start()].rstrip() if len(words) >= _LONGEST_DESCRIPTION else ""


def _leads_to(head: str, word: str) -> bool:
    """Whether "a", behind a word, is no article but leads to whom one tells: "dijo a", "declaraciones a"."""
    return leads_abroad(word) or told_abroad(head) is not None or talk_start(head) is not None


def _from_right(left: str, right: str) -> Formula | None:
    for pattern, role in (
        (_TALK_RIGHT, CreditRole.CHANNEL),
        *(((_PANEL_RIGHT, CreditRole.CHANNEL),) if _ON_THE_SHOW.search(left) else ()),
        (_REPORT_RIGHT, CreditRole.REPORT),
        (_STAFF_RIGHT, CreditRole.STAFF),
    ):
        found = pattern.match(right)
        if found and role is CreditRole.REPORT and found["says"] and hangs_on(left):
            continue
        if found and role is CreditRole.REPORT and (closes_aside(left, right) or _IS_SOMEBODY.match(right)):
            continue
        if found and role is CreditRole.STAFF and not person_speaks(left, right):
            return Formula(CreditRole.OTHER, 0, 0)
        if found:
            lead = _INTERVIEW_LEAD.search(left) if role is CreditRole.CHANNEL else None
            return Formula(role, len(lead.group()) if lead else 0, found.end(), found.group())
    return None


_IS_SOMEBODY = re.compile(rf", {languages.credit_pattern('around.somebody')}")
_IN_TALK = languages.credit_pattern("around.in_talk") + r"(?: [\w-]{1,15}){0,2}"
_ON_THE_SHOW = re.compile(rf"(?<!\w)(?:{_IN_TALK}|{languages.credit_pattern('around.on_shows')}) $")
_INTERVIEW_LEAD = re.compile(rf"(?<!\w){_IN_TALK} $")


def _noun_after(right: str) -> int:
    found = _NOUN_AFTER.match(right)
    return found.end() if found else 0


def is_person(left: str) -> bool:
    """Whether the words before a name make it a person's: "Mr. Bloomberg", "chez MM. Havas"."""
    return bool(_TITLE_BEFORE.search(left[-12:]))


_WHOLE = re.compile(
    r"(?:['’]s?)?(?:$|[.,;:!?)\"”’—–-]|[^\S\n](?:[A-Z\"“(]|(?:in|on|at|that|as|and|or|but|during|after|"
    r"before|late|early|earlier|"
    rf"this|last|which|who|he|she|it|they|we|I|there|has|have|had|by|for|from|where|when|while|about|to|"
    rf"of|also|today|yesterday|is|are|was|were|{SAYING})\b))"
)


def is_whole(right: str) -> bool:
    """Whether the words after an unnamed outlet end its name: not in "state television host"."""
    right = right.translate(_SPACES)
    return bool(_WHOLE.match(right)) and not _IS_CALLED.match(right)


# "a website called Examplia"
_IS_CALLED = re.compile(rf",? {languages.credit_pattern('around.called')}(?!\w)")
