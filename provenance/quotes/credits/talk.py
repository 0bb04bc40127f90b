"""How one speaks to an outlet: "told", "in an interview with", "said on", "When the Examplepost asked".

Each pattern reads the words that end just before a name, its article and its description.
"""

from __future__ import annotations

import re

from provenance import languages
from provenance.languages.english_credits import DAY

_TOLD = re.compile(rf"(?<!\w){languages.credit_pattern('told')}$")
_TALK = re.compile(rf"(?<!\w){languages.credit_pattern('talks')}$")
_TALK_LEAD = re.compile(
    rf"(?:(?<!\w){languages.credit_pattern('talk_leads')} )?"
    rf"(?:(?<!\w){languages.credit_pattern('talk_articles')} )?"
    r"(?:(?<![\w’'-])(?!said |says |told |in |on |at |during |and |that |of |to |from |with |he |she |"
    r"gave |his |her |the |an? )"
    r"[\w’'-]{1,20} ){0,3}?$"
)
_ON_AIR = re.compile(
    r"(?<!\w)(?:[Aa]sked|[Pp]ressed|[Gg]rilled|[Qq]uizzed|[Qq]uestioned|[Ss]peaking|[Aa]ppearing|[Ii]nterviewed|said|says|argued|claimed|insisted|stated|"
    r"explained|added|acknowledged|admitted|declared|"
    r"suggested|warned|asked|noted|appear\w{0,4}|interview\w{0,4}|speaking|spoke|aired|predicted|declined|"
    r"discussed|stating|saying|arguing|explaining|commenting|commented|told|called|accused|criticized|"
    r"criticised|defended|attacked|slammed|blasted|dismissed|denied|denounced|praised|trashed|rejected|"
    r"ripped|"
    r"urged|vowed|promised|refused|confirmed|repeated|reiterated|talked|talking|debated|compared|described|"
    r"announced|revealed|joked|mocked|questioned|pressed|remarked|responded|replied|conceded|contended|"
    r"maintained|observed|recalled|lamented|speculated|vented|seemed|sounded)"
    r"(?: (?:[^\s.;:]{1,30}|[A-Z][a-z]{2,3}\.|\(?[A-Z]-[A-Z][\w.]{0,6}\)?,?)){0,8} {1,2}on$|"
    r"[Aa]sked on$|(?<!\w)(?:stopped by|visited|(?:phoned|called|dialed) in(?: to|"
    r"to))$|"
    rf"(?<!\w){languages.credit_pattern('spoke')}(?: [^\s.;:]{{1,30}}){{0,7}} "
    rf"{languages.credit_pattern('spoke_on')}$|"
    rf"{DAY}(?: morning| night| evening| afternoon)?,? on$"
)
_ALSO_ON_AIR = re.compile(
    r", also on$|(?<!\w)(?:(?:was|is|were|been|be|came|went|back|live)(?: (?:also|live|back|later|just))?|"
    r"[Tt]own halls?|"
    r"[A-Z][\w’'-]{1,20}(?=, on$)|(?:[Ll]ater|[Ee]arlier|[Tt]hen|[Aa]gain)(?:,? (?:that|the|"
    r"this) (?:same )?\w{2,10})?),? on$"
)
_ON_DAYS = re.compile(rf"(?<!\w)[Oo]n {DAY}['’]s [\"“'‘]{{0,2}}$")
# "sent a letter to": whoever wrote to an outlet told its readers nothing.
_MAILED = re.compile(
    r"(?<!\w)(?:sent|mailed|sends|sending|delivered|addressed)(?: [\w’'-]{1,12}){0,3}"
    r" (?:letters?|messages?|e-?mails?) to$"
)


# "a longer version of this story appears on": what appears there tells nobody anything.
_APPEARS = re.compile(
    r"(?<!\w)(?:[Ss]tory|[Aa]rticle|[Vv]ersion|[Rr]eport|[Pp]iece|[Cc]olumn|[Rr]eview|[Ee]ssay|[Ee]xcerpt)s?"
    r"(?: [a-z]{2,12}){0,4} appear(?:s|ed|ing)?(?: [a-z]{2,12})? (?:on|in|at)$"
)


def talk_start(head: str) -> int | None:
    """Where the words begin that make `head` lead to an outlet spoken to, or None."""
    if _MAILED.search(head) or _APPEARS.search(head):
        return None
    talk = _TALK.search(head)
    if talk:
        lead = _TALK_LEAD.search(head[: talk.start()])
        return lead.start() if lead else talk.start()
    told = _TOLD.search(head)
    return told.start() if told else None


def is_on_air(head: str, left: str, right: str) -> bool:
    """Whether `head` ends in words of one who speaks on a broadcaster: "said on", "On Friday's".

    "On" at a sentence's start does so only if somebody speaks behind the name.
    """
    if _OPENS_ON.search(head):
        return bool(_SPEAKS_AHEAD.search(right))
    return bool(_ON_AIR.search(head) or _ALSO_ON_AIR.search(head) or _ON_DAYS.search(left))


_OPENS_ON = re.compile(r"(?:^|[.!?][\"”’']? )On(?: [A-Z][a-z]{2,8}\.? ?\d{0,2},? on)?$")
_SPEAKS_AHEAD = re.compile(rf"[\"“‘]|(?<!\w){languages.credit_pattern('speaks_ahead')}(?!\w)|…$")


def asks(head: str, right: str) -> bool:
    """ "When the Examplepost asked him ...": the outlet puts the question itself."""
    if _OPENS.search(head) and _PUTS.match(right):
        return True
    return bool(_WHENEVER.search(head) and _ASKS.match(right))


# "CNN asked the mayor whether ...", at a sentence's start.
_OPENS = re.compile(r"(?:^|[.!?)\"”’\n,])\s*$")
_PUTS = re.compile(
    r" (?:has |had |also |recently ){0,2}(?:spoken? (?:to|with)|interviewed|caught up with|sat down with) "
    r"(?!more |over |about |nearly |almost |dozens|scores|hundreds|several|many |some |"
    r"[a-z]+ (?:people|dozen)|\d)|"
    r" (?:later |then |also )?asked (?!(?:a|the) (?:judge|court))[^.,;:\n]{2,60}? "
    r"(?:if|whether|about|how|why|what)\b"
)


def answers(head: str, right: str) -> bool:
    """ "said, in response to an Examplepost query"; "did not respond to" is no answer."""
    return bool(_QUERY.match(right) and _ANSWERS.search(head))


_QUERY = re.compile(
    r"(?:['’]s?)? (?:(?:data |records )requests?|quer(?:y|ies)|"
    r"questions?|inquir(?:y|ies)|enquir(?:y|ies))(?![\w-])"
)
_ANSWERS = re.compile(
    r"(?<!\w)(?:[Ii]n (?:an? )?(?:response|reply|answer) to|[Aa]nswering|(?<!not )[Rr]espond(?:ed|ing) to|"
    r"[Rr]epl(?:ied|ying) to|[Aa]nswered)$"
)


_WHENEVER = re.compile(r"(?<!\w)(?:[Ww]hen|[Aa]fter|[Bb]efore|[Uu]ntil|[Oo]nce|[Aa]s|but|and)$")
_ASKS = re.compile(
    r"(?: (?:first|later|again|then|had|also|recently)){0,2} (?:asked (?!(?:a|the) (?:judge|court))|pressed |"
    r"wanted to know|approached |contacted |called the office|reached (?:him|her|them|out)|"
    r"sought (?:a )?comment|requested (?:a |an )?(?:comment|interview|response))"
)
