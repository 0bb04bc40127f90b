"""The role of an outlet's name by the words around it: report, channel, poll, staff or none of these."""

from __future__ import annotations

import re
from dataclasses import dataclass

from provenance.models import CreditRole
from provenance.quotes.credit_words import ADVERB, ARTICLE, DESCRIPTION, NOUN, REPORT_NOUN, SAYING, STAFF_NOUN

_OPEN = r"[\"“”„«'‘(\[]?"
_S = r"[^\S\n]"


@dataclass(frozen=True, slots=True)
class Formula:
    """A role and how far its words reach to the left and right of the name, in characters.

    `words` is the part that decided; channels read from it whether it was an interview.
    """

    role: CreditRole
    left: int
    right: int
    words: str = ""


_CHANNEL_LEFT = re.compile(
    rf"(?:(?<!\w)(?:(?:[Tt]old|[Tt]ells|[Tt]elling|[Ii]nformed|[Aa]ssured)"
    rf"|(?:(?:[Ii]n|[Dd]uring|[Ff]rom|[Gg]ave|[Gg]iving|[Gg]iven|[Gg]ranted){_S}+)?(?:(?:an?|the|his|her|their|this|that|one){_S}+)?"
    rf"(?:(?!said|says|told|in|on|at|during|and|that|of|to|from|with|he|she|gave)[\w'’-]+{_S}+){{0,3}}?(?:[Ii]nterviews?|[Cc]onversation|[Aa]ppearances?|Q&A|[Cc]omments?|[Rr]emarks|[Ss]tatements?|"
    rf"[Bb]roadcasts?|[Mm]eeting|[Ee]-?mails?|[Mm]essage|[Aa]ddress|[Ss]peech){_S}+"
    rf"(?:with|to|on|for|by|at|of|in|aired{_S}+on|aired{_S}+by|broadcast{_S}+(?:on|by)|published{_S}+(?:in|by))"
    rf"|(?:[Ss]poke|[Ss]peaking|[Ss]peaks|[Ss]poken|[Tt]alked|[Tt]alking|[Tt]alks){_S}+(?:to|with|on)"
    rf"|[Ii]nterviewed{_S}+(?:by|on|for)|[Aa]ppear(?:ed|s|ing)?{_S}+on|[Cc]onfirmed{_S}+to|[Ss]aid{_S}+(?:to|on)"
    rf"|[Ss]a(?:id|ys)(?:{_S}+[\w,.]+){{1,4}}{_S}+on|[Ii]n{_S}+(?:remarks|comments){_S}+carried{_S}+by)){_S}+"
    rf"{ARTICLE}(?:(?:the{_S}+)?editorial{_S}+board{_S}+of{_S}+(?:[Tt]he{_S}+)?)?(?:{DESCRIPTION})?(?:[Tt]he{_S}+)?{_OPEN}$"
)
_REPORT_LEFT = re.compile(
    rf"(?<!\w)(?:(?:[Aa]s{_S}+)?(?:[Ff]irst{_S}+)?(?:[Rr]eported|[Rr]eports|[Rr]eporting|[Aa]ccording{_S}+to|[Cc]iting|[Cc]ited|[Cc]ites|[Qq]uoting|[Qq]uoted|"
    rf"[Qq]uotes|[Ss]aid|[Ss]ays|[Ww]rote|[Ww]rites|[Nn]oted|[Aa]nnounced|[Aa]dded|[Rr]evealed|[Pp]er|[Vv]ia|[Tt]old{_S}+by|"
    rf"(?:[Rr]eports?|[Aa]rticles?|[Ss]tory|[Ss]tories|[Ii]nvestigations?|[Ee]ditorials?|[Oo]p-ed|[Cc]olumn|[Aa]nalysis|[Pp]iece|[Ee]ssay|[Dd]ispatch|[Cc]overage|[Pp]rofile){_S}+(?:in|by|from|of|on)|"
    rf"(?:[Pp]ublished|[Rr]eported|[Cc]arried|[Ss]een|[Oo]btained|[Qq]uoted|[Cc]ited|[Rr]eleased|[Ff]eatured|[Aa]ppeared|[Pp]rinted|[Rr]un|[Bb]roadcast|[Aa]ired|[Ll]eaked|[Rr]eviewed|[Uu]nearthed|[Cc]ompiled|[Rr]evealed|[Pp]ublicized|[Uu]ncovered|[Cc]onfirmed|[Ii]nvestigated|[Cc]ombed{_S}+through|[Cc]ollected|[Tt]ranslated){_S}+(?:first{_S}+)?(?:by|in|on)))"
    rf"(?:{_S}+by)?{_S}+{ARTICLE}(?:{DESCRIPTION})?(?:[Tt]he{_S}+)?{_OPEN}$"
)
_NAME_TAIL = rf"(?:['’]s)?[\"”’»]?(?:{_S}+(?:{NOUN}))?[\"”’»)]?"
_REPORT_RIGHT = re.compile(
    rf"{_NAME_TAIL},?{_S}+(?:{ADVERB}{_S}+){{0,3}}(?:{SAYING})(?![\w-])(?:{_S}+(?:{ADVERB}))?|"
    rf"(?:['’]s?)?[\"”]?{_S}+(?:[a-z-]+{_S}+){{0,2}}(?:{REPORT_NOUN})(?![\w-])"
)
_CHANNEL_RIGHT = re.compile(
    rf"(?:['’]s?)?[\"”]?{_S}+(?:[\w-]+{_S}+){{0,2}}(?:interview|town{_S}+hall|broadcast|appearance|Q&A)(?![\w-])"
)
_POLL_RIGHT = re.compile(
    rf"(?:[/-][A-Z][\w ]{{1,30}}?)?(?:['’]s?)?{_S}+(?:[\w-]+{_S}+){{0,2}}(?:polls?|surveys?|polling|tracking)(?![\w-])(?!{_S}+of{_S}+voter)"
)
_POLL_LEFT = re.compile(
    rf"(?:[Pp]olls?|[Ss]urveys?){_S}+(?:(?:released|conducted|published|taken|carried{_S}+out|commissioned|sponsored)?{_S}*(?:by|for|from|in)){_S}+{ARTICLE}$"
)
_STAFF_RIGHT = re.compile(
    rf"(?:['’]s?)?{_S}+(?:[\w’'-]+{_S}+){{0,3}}?(?:{STAFF_NOUN})(?![\w-])|['’]s?{_S}+[A-Z][a-z]+{_S}+[A-Z][a-z]+"
)
_STAFF_LEFT = re.compile(rf"(?:{STAFF_NOUN}){_S}+(?:of|for|at|with|from){_S}+{ARTICLE}$")
_NOT_BY_ITSELF = re.compile(r"(?:Mr|Mrs|Ms|Mayor|Michael|Mike|Sir|Dr)\.?[^\S\n]+$")


def formula_around(left: str, right: str) -> Formula | None:
    """The role that the words on both sides of a name give it, or None.

    `left` ends where the name starts, `right` starts where it ends; a hundred characters each suffice.
    """
    if _NOT_BY_ITSELF.search(left[-12:]):
        return None
    poll = _POLL_RIGHT.match(right)
    if poll:
        return Formula(CreditRole.POLL, 0, poll.end(), poll.group())
    for pattern, role in (
        (_CHANNEL_LEFT, CreditRole.CHANNEL),
        (_REPORT_LEFT, CreditRole.REPORT),
        (_POLL_LEFT, CreditRole.POLL),
    ):
        found = pattern.search(left)
        if found:
            return Formula(role, len(left) - found.start(), _noun_after(right), found.group())
    return _from_right(left, right)


def _from_right(left: str, right: str) -> Formula | None:
    for pattern, role in (
        (_CHANNEL_RIGHT, CreditRole.CHANNEL),
        (_REPORT_RIGHT, CreditRole.REPORT),
        (_STAFF_RIGHT, CreditRole.STAFF),
    ):
        found = pattern.match(right)
        if found:
            return Formula(role, 0, found.end(), found.group())
    if _STAFF_LEFT.search(left):
        return Formula(CreditRole.STAFF, 0, 0)
    return None


_NOUN_AFTER = re.compile(rf"[^\S\n]+(?:{NOUN})(?![\w-])")


def _noun_after(right: str) -> int:
    found = _NOUN_AFTER.match(right)
    return found.end() if found else 0
