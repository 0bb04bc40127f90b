"""How words reached the outlet: "told the Rossia 24 broadcaster", "in a statement", "wrote on Twitter".

Text and its credits in, channels out, sorted by start. A name is given only where the text names or
describes an outlet or platform; "told reporters" is a briefing with no name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from provenance.models import Channel, ChannelKind, CreditRole, OriginKind, Span
from provenance.outlets.table import OutletTable
from provenance.quotes.credits import Found, read_credits

_S = r"[^\S\n]+"
_DET = rf"(?:(?:an?|the|his|her|their|its|this|that|one|another){_S})?"
_ADJ = rf"(?:(?!said|says|told|in|on|at|during|and|that|of|to)[\w'’-]+{_S}){{0,3}}?"
_PLATFORM = (
    r"(?:Twitter|Facebook|Instagram|Telegram|YouTube|TikTok|LinkedIn|Weibo|WeChat|VK(?:ontakte)?|Snapchat|WhatsApp|"
    r"Truth Social|Reddit|Tumblr|Medium|Viber|Odnoklassniki|Bluesky|Threads|X)"
)
_PRESS = r"(?:reporters|journalists|newsmen|newspeople|the[^\S\n]press|the[^\S\n]media|media[^\S\n]representatives)"
_CROWD = (
    r"(?:parliament|lawmakers|legislators|deputies|MPs|supporters|voters|delegates|the[^\S\n](?:crowd|audience|rally|"
    r"parliament|House|Senate|Duma|Bundestag|Knesset|(?:U\.?N\.?[^\S\n])?(?:General[^\S\n]Assembly|Security[^\S\n]Council)|court|nation)|"
    r"Congress|ministers|officials|a[^\S\n](?:rally|crowd|conference|meeting|forum|summit|gathering|cheering[^\S\n]crowd|"
    r"(?:[a-z]+[^\S\n])?committee|cabinet[^\S\n]meeting|televised[^\S\n]meeting))"
)
_PATTERNS = {
    ChannelKind.SOCIAL_POST: rf"(?:(?:[Ww]rote|[Ww]rites|[Ww]riting|[Pp]osted|[Pp]osting|[Ss]aid|[Ss]ays|[Ss]hared|[Pp]ublished|[Aa]nnounced|[Rr]esponded|[Rr]eplied|[Aa]dded){_S}(?:[\w]+{_S}){{0,3}}?)?"
    rf"(?:[Oo]n|[Vv]ia|[Ii]n|[Tt]o){_S}{_DET}(?:official{_S}|personal{_S}|own{_S}|verified{_S})?(?P<platform>{_PLATFORM})(?:['’]s)?(?:{_S}(?:page|account|channel|post|feed|message|video|live|thread|statement))?(?![\w-])"
    rf"|(?:[Ii]n|[Oo]n|[Vv]ia){_S}{_DET}{_ADJ}(?:tweets?|social{_S}media(?:{_S}post)?|blog(?:{_S}post)?|vlog|posts?{_S}on{_S}(?P<platform2>{_PLATFORM}))(?![\w-])|(?<!\w)(?:re)?[Tt]weet(?:ed|s|ing)(?![\w-])",
    ChannelKind.PHONE_CALL: rf"(?:[Ii]n|[Dd]uring|[Oo]ver|[Aa]fter|[Bb]y|[Vv]ia|[Oo]n){_S}{_DET}{_ADJ}(?:(?:tele)?phone(?:{_S}(?:call|conversation|talks?|discussion|interview))?|telephonic{_S}conversation|video{_S}call|conference{_S}call)(?![\w-])",
    ChannelKind.BRIEFING: rf"(?:[Tt]old|[Tt]ells|[Tt]elling|[Ii]nformed|[Aa]ssured|[Ss]poke{_S}to|[Ss]peaking{_S}(?:to|with)|[Ss]aid{_S}to|[Tt]alking{_S}to|[Rr]emarks{_S}to|[Cc]omments{_S}to|[Bb]riefed|[Bb]riefing){_S}{_ADJ}{_PRESS}(?![\w-])"
    rf"|(?:(?:[Tt]old|[Aa]t|[Ii]n|[Dd]uring|[Ff]ollowing|[Aa]fter){_S})?{_DET}{_ADJ}(?:(?:press|news|media){_S}(?:conference|briefing|call|gaggle)|briefing|presser)(?![\w-])",
    ChannelKind.PRESS_RELEASE: rf"(?:(?:[Ii]n|[Aa]ccording{_S}to|[Bb]y|[Ff]rom){_S})?{_DET}{_ADJ}(?:press|news|media){_S}(?:release|service|office)(?![\w-])",
    ChannelKind.STATEMENT: rf"(?:[Ii]n|[Aa]ccording{_S}to|[Ii]ssued|[Rr]eleased|[Vv]ia|[Tt]hrough|[Mm]ade){_S}{_DET}{_ADJ}(?:statements?|communiqu[eé]|declaration|letter|e-?mail|op-ed|message|memo|note)(?![\w-])(?:{_S}to{_S}{_PRESS})?"
    rf"|(?<!\w)(?:[Tt]he|[Aa]){_S}{_ADJ}(?:statement|communiqu[eé]|declaration){_S}(?:said|says|read|reads|added|noted|stated|stressed)(?![\w-])",
    ChannelKind.SPEECH: rf"(?:[Ii]n|[Dd]uring|[Aa]t|[Dd]elivering){_S}{_DET}{_ADJ}(?:speech|address|remarks|lecture|sermon|rally|testimony|keynote|hearing|debate|plenary{_S}session)(?![\w-])"
    rf"|(?:[Tt]old|[Tt]elling|[Aa]ddressing|[Aa]ddressed|[Tt]ells){_S}{_CROWD}(?![\w-])|(?<!\w)(?:[Ss]peaking{_S}(?:at|before|in{_S}front{_S}of)|[Aa]ddressing{_S}the)(?![\w-])",
    ChannelKind.INTERVIEW: rf"(?:[Ii]n|[Dd]uring|[Ff]rom){_S}{_DET}{_ADJ}(?:interview|sit-down|Q&A)(?![\w-])",
    ChannelKind.BROADCAST: rf"(?:[Oo]n|[Ii]n){_S}{_DET}{_ADJ}(?:(?:live|national){_S}(?:television|TV|radio)|televised{_S}(?:interview|comments?|remarks|address|message))(?![\w-])",
}
_UNNAMED = tuple((kind, re.compile(pattern)) for kind, pattern in _PATTERNS.items())
_REPORTING = frozenset({CreditRole.CHANNEL, CreditRole.REPORT})


def find_channels(
    text: str,
    paragraphs: Sequence[Span] = (),
    outlets: OutletTable | None = None,
    found: Sequence[Found] | None = None,
) -> tuple[Channel, ...]:
    """Every channel that `text` states, sorted by start, none inside another.

    `found` is what `read_credits` gave for the same text; without it the credits are read here.
    """
    credits = read_credits(text, paragraphs, outlets) if found is None else found
    named = [_channel(item) for item in credits if item.credit.role in _REPORTING]
    return _without_overlaps([*named, *_unnamed(text)])


def _channel(found: Found) -> Channel:
    credit = found.credit
    return Channel(credit.name, _kind(found), credit.start, credit.end)


def _kind(found: Found) -> ChannelKind:
    words = found.formula.words.casefold() if found.formula else ""
    outlet = found.named.outlet if found.named else None
    name = (found.credit.name or "").casefold()
    if found.credit.role is CreditRole.REPORT:
        is_agency = (
            outlet.kind is OriginKind.AGENCY if outlet else "agenc" in name or "agenc" in found.credit.text
        )
        return ChannelKind.AGENCY_REPORT if is_agency else ChannelKind.OTHER_OUTLET
    if "interview" in words or "conversation" in words or "q&a" in words:
        return ChannelKind.INTERVIEW
    if "statement" in words or "mail" in words or "message" in words:
        return ChannelKind.STATEMENT
    is_air = outlet.kind is OriginKind.BROADCASTER if outlet else bool(_AIR.search(found.credit.text))
    return ChannelKind.BROADCAST if is_air else ChannelKind.INTERVIEW


_AIR = re.compile(r"television|TV|radio|Radio|broadcast|channel|station|network")


def _unnamed(text: str) -> Iterator[Channel]:
    for kind, pattern in _UNNAMED:
        for match in pattern.finditer(text):
            name = None
            if kind is ChannelKind.SOCIAL_POST:
                name = match["platform"] or match["platform2"]
            yield Channel(name, kind, *match.span())


def _without_overlaps(channels: Sequence[Channel]) -> tuple[Channel, ...]:
    """Named channels first, then the order of kinds above, then the longer; each place counts once."""
    order = {kind: rank for rank, kind in enumerate(_PATTERNS)}
    ranked = sorted(channels, key=lambda c: (c.start, c.name is None, order.get(c.kind, -1), -c.end))
    kept: list[Channel] = []
    for channel in ranked:
        if kept and channel.start < kept[-1].end:
            if kept[-1].name is None and channel.name is not None:
                kept[-1] = channel
        else:
            kept.append(channel)
    return tuple(kept)
