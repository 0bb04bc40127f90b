"""Channels without an outlet: "told reporters", "in a statement", "wrote on Twitter", "in a phone call".

One pass finds the noun, short patterns read what stands before and after it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from provenance.languages.model import words as listed
from provenance.languages.platforms import IN_CYRILLIC, ONE_LETTER, PLATFORMS
from provenance.models import Channel, ChannelKind
from provenance.quotes.credits.abroad import posted_abroad
from provenance.text.printed import Printed, beginnings

_LEFT_CHARS, _RIGHT_CHARS = 70, 40
_SPACES = str.maketrans("\n\r\t\u00a0\u202f", "     ")

_DET = r"(?:(?:an?|the|his|her|their|its|our|this|that|one|another|own) )?"
_ADJ = (
    r"(?:(?!said |says |told |in |on |at |during |and |that |of |to |with |by |from |for )"
    r"(?:[\w’'-]{1,20}|U\.[SNK]\.|\d{1,2},|[A-Z][\w’-]{1,20},) ){0,4}?"
)
_READS = (
    r" (?:said|says|read|reads|added|noted|stated|stressed|reported|reports|announced|confirmed|quoted)(?!\w)"
)

_CYRILLIC = "|".join(
    f"[{stem[0].upper()}{stem[0]}][{stem[1].upper()}{stem[1]}]{stem[2:]}" for stem in IN_CYRILLIC
)
_PLATFORM = (
    rf"(?:{'|'.join(PLATFORMS)})(?:-канал\w{{0,3}})?|(?:{_CYRILLIC})(?:-канал\w{{0,3}}|\w{{0,2}})|"
    rf"(?:(?<=\bon )|(?<=\bto )|(?<=\bsur )|(?<=\bauf )|(?<=\bde )|(?<=\bred social )|(?<=\bplatform ))"
    rf"{ONE_LETTER}(?=[ ,.:;]|$)(?! (?:Street|St|Avenue|Road|Factor|Prize|Games|Corp)\b)|"
    rf"(?<=\ban ){ONE_LETTER}(?= (?:post|message|thread|video)\b)|(?<=\bthe ){ONE_LETTER}(?= platform\b)"
)


_SORT_OF_NETWORK = (
    r"(?:(?:social(?:[- ]media|[- ]networking)?|messaging|microblogging|video(?:[- ]sharing)?) "
    r"(?:platform|network|site|website|app|service) |platform )?"
)
_ONE_OF = r"in(?: (?:one|some|two|three|several|dozens|a \w+) of(?: an? \w+(?: of)?)?)?"


@dataclass(frozen=True, slots=True)
class _Form:
    """A noun, what must stand before it, and what may stand after it instead."""

    kind: ChannelKind
    noun: str
    before: re.Pattern[str]
    after: re.Pattern[str] | None = None


def _lead(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words}) {_DET}{_ADJ}$", re.IGNORECASE)


_TO = (
    r"told|tells|telling|informed|assured|briefed|briefing|spoke to|spoke with|speaking to|speaking with|"
    r"said to|said (?:this|that|so|it) to|talking to|"
    r"talked to|remarks to|comments to|questions from|statement to|statements to"
)
_FORMS = {
    "press": _Form(
        ChannelKind.BRIEFING,
        r"reporters|journalists|newsmen|correspondents|(?:the )?press corps|the (?:press|"
        r"media)(?! \w*(?:conference|service|office|release|briefing))",
        _lead(_TO),
    ),
    "briefing": _Form(
        ChannelKind.BRIEFING,
        r"(?:press|news|media|virtual|daily|joint|online|weekly) (?:conference|briefing|call|gaggle)|"
        r"briefing(?! (?:rooms?|books?|papers?|notes?)\b)|presser|pressers|"
        r"conference call(?= with (?:the )?(?:reporters|journalists|media|press))",
        _lead(r"at|in|during|told|following|after|from|addressing|addressed|to"),
    ),
    "release": _Form(
        ChannelKind.PRESS_RELEASE,
        r"(?:press|news|media) (?:releases?|services?|office|department)",
        _lead(r"in|according to|by|from|via|citing|told"),
        re.compile(rf"(?: (?:of|for) (?:[\w’'.-]{{1,20}} ){{0,5}}[\w’'.-]{{1,20}})?{_READS}"),
    ),
    "statement": _Form(
        ChannelKind.STATEMENT,
        r"statements?|communiqu[eé]|comunicado|comunicato|declaration|letter|"
        r"e-?mails?(?! (?:server|account|address|system))|message|memo|open letter|op-ed",
        _lead(
            r"in|according to|issued|issuing|releasing|released|(?:put|puts|putting) out|via|through|by|made|"
            r"making|en|dans|selon|según|secondo"
        ),
        re.compile(_READS),
    ),
    # not "in the ruling party"
    "ruling": _Form(
        ChannelKind.STATEMENT,
        r"rulings?(?=[,.:;]| (?:on|of|by|that|against|from|issued|handed|published|released|delivered|dated|"
        r"late|last|this)\b)|written (?:decision|opinion|verdict|reasons|judge?ment)",
        _lead("in"),
    ),
    # "in his judgment" may be what he thinks
    "judgment": _Form(
        ChannelKind.STATEMENT,
        r"judge?ments?",
        _lead(r"(?:said|says|wrote|writes|stated|held|noted|added|concluded|found) in"),
    ),
    "speech": _Form(
        ChannelKind.SPEECH,
        r"(?:speech|speeches|address|remarks|lecture|sermon|rally|testimony|keynote|hearing|(?<!\bin )debate|"
        r"plenary session|town[ -]hall(?: (?:meeting|event))?)"
        r"(?! (?:spin|halls?|stages?|rooms?|moderators?|prep\w*|nights?|watch|part(?:y|ies)|schedules?|"
        r"sites?|organi[sz]ers?|goers?|writers?)\b)",
        _lead(r"in|during|at|delivering|giving|delivered|gave|told"),
    ),
    # "during the summit" only dates what was said; who speaks at one speaks to it.
    "gathering": _Form(
        ChannelKind.SPEECH,
        r"summit|forum|symposium|convention(?! cent)",
        _lead(
            r"(?:said|says|told|spoke|speaking|speaks|announced|argued|warned|added|declared|insisted|remarked)"
            r"(?: [\w’'-]{1,20},?){0,3} (?:at|during|to)|addressing|addressed|told|spoke to|"
            r"(?<![^.!?\n”\"] )(?<![^\s])at"
        ),
    ),
    "crowd": _Form(
        ChannelKind.SPEECH,
        r"parliament|lawmakers|legislators|supporters|voters|delegates|the (?:crowd|audience|House|"
        r"Senate|Duma|court|nation|"
        r"(?:UN |U\.N\. )?(?:General Assembly|Security Council))|Congress|ministers|a crowd|rallygoers|"
        r"attendees|worshippers",
        _lead(r"told|tells|telling|addressing|addressed|speaking to|speaking before|spoke to"),
    ),
    "phone": _Form(
        ChannelKind.PHONE_CALL,
        r"(?:tele)?phone(?:[ -](?:calls?|conversations?|talks?|discussions?))?"
        r"(?! (?:book|survey|banking|number|records|interview))|"
        r"telephonic conversation|telephone conversations?|"
        r"video call|conference call|phone-in",
        _lead(r"in|during|over|after|by|via|on|told"),
    ),
    "platform": _Form(
        ChannelKind.SOCIAL_POST,
        _PLATFORM,
        re.compile(
            r"(?<!\w)(?:(?:wrote|writes|writing|posted|posting|said|says|saying|shared|published|"
            r"announced|responded|replied|added|"
            r"stated|noted|reported|claimed|argued|asked|message|messages|post|posts|posting|statement|"
            r"video|page|account|channel|live|"
            r"comments?|thread|photo|photos|pictures?|footage)(?: [\w’',-]{1,20}){0,5} )?"
            rf"(?:on|via|{_ONE_OF}|during|through|(?:took|taking|takes) to) "
            rf"{_DET}(?:(?:official|personal|own|verified|live|"
            rf"[\w’'-]{{1,20}}['’]s?) ){{0,2}}{_SORT_OF_NETWORK}$|"
            r"(?<!\w)(?:escribió|publicó|tuiteó|posteó|dijo|señaló|schrieb|postete|teilte|écrit|posté|publié|"
            r"réagi|написал|написала|сообщил|сообщила|заявил|заявила|опубликовал|опубликовала)"
            r"(?: [^\s.;:]{1,20}){0,6} (?:en|sur|auf|bei|via|in|в|во)(?: [^\s.;:]{1,15}){0,4} $",
            re.IGNORECASE,
        ),
    ),
    "post": _Form(
        ChannelKind.SOCIAL_POST,
        r"(?:re)?tweets?|social media(?: posts?)?|blog(?: ?posts?)?|vlog|posts?(?= on (?:Twitter|"
        r"Facebook|Instagram|Telegram|social))",
        _lead(r"in|on|via|to|through|from"),
        re.compile(_READS),
    ),
    "tweeted": _Form(
        ChannelKind.SOCIAL_POST,
        r"(?:re)?tweet(?:ed|"
        "ing)",
        re.compile(r"(?<!\bwas )(?<!\bwere )$"),
    ),
    "interview": _Form(
        ChannelKind.INTERVIEW, r"interviews?|sit-down|Q&A", _lead(r"in|during|from|gave|giving|granted|told")
    ),
    "air": _Form(
        ChannelKind.BROADCAST,
        r"(?:live|national) (?:television|TV|radio)|televised (?:interview|comments?|remarks)|documentary|"
        r"(?:(?:episode|edition) of (?:[\w’'-]{1,20} ){0,4})?(?:podcast|radio show|talk show)"
        r"(?! (?:hosts?|networks?|company|series)\b)",
        _lead(r"on|in|during|told"),
    ),
}
# The words that the nouns begin with: looked for first. A new noun needs its word here.
_BEGUN = beginnings(
    (
        *listed(
            "reporters journalists newsmen correspondents press news media virtual daily joint online "
            "weekly briefing presser pressers conference statement statements communiqué communique "
            "comunicado comunicato declaration letter email emails e-mail e-mails message memo op-ed ruling "
            "rulings judgment judgement judgments judgements written speech speeches address remarks lecture "
            "sermon rally testimony keynote hearing debate plenary town "
            "summit forum symposium convention parliament lawmakers legislators supporters voters delegates "
            "Congress ministers rallygoers attendees worshippers phone telephone telephonic video tweet "
            "tweets retweet retweets tweeted tweeting retweeted retweeting social blog blogpost blogposts "
            "vlog post posts interview interviews sit-down Q&A live national televised documentary episode "
            "edition podcast"
        ),
        *("the press", "the media", "the crowd", "the audience", "the House", "the Senate", "the Duma"),
        *("the court", "the nation", "the UN", "the U.N", "the General", "the Security", "a crowd"),
        *("open letter", "radio show", "talk show", *PLATFORMS, ONE_LETTER),
    )
)
_NOUNS = re.compile(
    "(?<![^\\W_])(?:" + "|".join(f"(?P<{key}>{form.noun})" for key, form in _FORMS.items()) + ")(?![\\w-])"
)
# What Cyrillic spells its own way has endings.
_STEMS = re.compile(_CYRILLIC)
# Interface text: "Follow Ann Lee on Twitter".
_FOLLOW = re.compile(r"(?:^|[\n.!?)] ?)(?:Follow|Like|Find|Join|Share)(?: [^\s.]{1,20}){1,6} on \Z")
_AFTER_PLATFORM = re.compile(
    r"(?:['’]s)?(?: (?:page|account|channel|post|feed|message|video|live|thread|statement|broadcast|"
    r"livestream|stream))?(?!\w)"
)


def _platform(printed: str) -> str:
    low = printed.lower()
    known = (name for stem, name in IN_CYRILLIC.items() if low.startswith(stem))
    return next(known, printed.partition("-")[0])


def _is_interface(text: str, at: int) -> bool:
    """ "Follow Ann Lee on Twitter": the small word is asked for first, as few platforms have it in front."""
    return text.endswith(" on ", 0, at) and _FOLLOW.search(text, max(0, at - 60), at) is not None


def unnamed_channels(printed: Printed) -> Iterator[Channel]:
    """Channels that name no outlet, in order; a platform's name is kept ("Twitter")."""
    text = printed.text
    stems = [stem.start() for stem in _STEMS.finditer(text)] if printed.beyond_latin else ()
    for noun in printed.matches(_NOUNS, _BEGUN, stems):
        key = noun.lastgroup or ""
        form = _FORMS[key]
        if _is_interface(text, noun.start()):
            continue
        left = text[max(0, noun.start() - _LEFT_CHARS) : noun.start()].translate(_SPACES)
        lead = form.before.search(left)
        posted = None if lead or key != "platform" else posted_abroad(left)
        if posted is not None:
            yield Channel(_platform(noun.group()), form.kind, noun.start() - len(left) + posted, noun.end())
        elif lead:
            behind = _AFTER_PLATFORM.match(text, noun.end()) if key == "platform" else None
            name = _platform(noun.group()) if key == "platform" else None
            start = noun.start() - len(left) + lead.start()
            yield Channel(name, form.kind, start, (behind or noun).end())
        elif form.after:
            after = form.after.match(text[noun.end() : noun.end() + _RIGHT_CHARS].translate(_SPACES))
            if after:
                yield Channel(None, form.kind, noun.start(), noun.end() + after.end())
