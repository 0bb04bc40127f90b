"""Whether two accounts tell of one occasion: a news conference here, an interview with a broadcaster there.

Named and unnamed channels count alike; agencies may report what was said on any occasion.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from provenance.models import ChannelKind, OriginKind
from provenance.outlets.table import OutletTable
from provenance.tracing.naming import folded

_WORD = re.compile(r"\w+")
_STATE = frozenset({"state", "official", "public"})
_AIR = frozenset({"television", "tv", "radio", "broadcaster", "channel"})

# What an editor calls each occasion.
CALLED = {
    ChannelKind.INTERVIEW: "an interview",
    ChannelKind.BROADCAST: "a broadcast",
    ChannelKind.STATEMENT: "a statement",
    ChannelKind.BRIEFING: "a news briefing",
    ChannelKind.PRESS_RELEASE: "a press release",
    ChannelKind.SPEECH: "a speech",
    ChannelKind.PHONE_CALL: "a phone call",
    ChannelKind.SOCIAL_POST: "a social media post",
}
# Kinds that tell of one place and time each, so that words cannot have been said first on two of them.
# A statement may be made at a briefing, and a briefing, a speech or a phone interview may be broadcast.
# What one calls a televised speech, remarks or an address, the next calls a news conference.
_APART = frozenset(
    frozenset(pair)
    for pair in (
        (ChannelKind.INTERVIEW, ChannelKind.BRIEFING),
        (ChannelKind.INTERVIEW, ChannelKind.SPEECH),
        (ChannelKind.INTERVIEW, ChannelKind.STATEMENT),
        (ChannelKind.INTERVIEW, ChannelKind.PRESS_RELEASE),
        (ChannelKind.INTERVIEW, ChannelKind.SOCIAL_POST),
        (ChannelKind.BROADCAST, ChannelKind.PRESS_RELEASE),
        (ChannelKind.BROADCAST, ChannelKind.SOCIAL_POST),
        (ChannelKind.BROADCAST, ChannelKind.PHONE_CALL),
        (ChannelKind.BRIEFING, ChannelKind.PRESS_RELEASE),
        (ChannelKind.BRIEFING, ChannelKind.SOCIAL_POST),
        (ChannelKind.BRIEFING, ChannelKind.PHONE_CALL),
        (ChannelKind.SPEECH, ChannelKind.PHONE_CALL),
        (ChannelKind.SPEECH, ChannelKind.SOCIAL_POST),
        (ChannelKind.PHONE_CALL, ChannelKind.PRESS_RELEASE),
        (ChannelKind.PHONE_CALL, ChannelKind.SOCIAL_POST),
    )
)
_ON_AIR = frozenset({ChannelKind.INTERVIEW, ChannelKind.BROADCAST})


# Anyone can be there, or can have it: that two outlets print the same words says little of copying.
OPEN = frozenset(
    {
        ChannelKind.BRIEFING,
        ChannelKind.STATEMENT,
        ChannelKind.PRESS_RELEASE,
        ChannelKind.SPEECH,
        ChannelKind.SOCIAL_POST,
        ChannelKind.BROADCAST,
    }
)


class Told(NamedTuple):
    """How a page says words were said: to or on whom, if it names anyone, and on what sort of occasion."""

    name: str | None
    kind: ChannelKind


_SORTS = frozenset({"media", "newspaper", "newspapers", "press", "agency", "agencies", "network", "station"})
_MEDIA = _STATE | _AIR | _SORTS


def names_nobody(name: str, outlets: OutletTable) -> bool:
    """Whether a channel is told by its sort alone ("state television"), and not by a name."""
    words = name.split()
    if outlets.find(name) or not words or words[-1][:1].isupper():
        return False
    return bool(set(_WORD.findall(name.casefold())) & _MEDIA)


def is_occasion(told: Told) -> bool:
    """Whether it tells where words were said, not who passed them on."""
    return told.kind in CALLED


def are_apart(a: Told, b: Told, outlets: OutletTable) -> bool:
    """Whether the two cannot be one occasion."""
    if not (is_occasion(a) and is_occasion(b)):
        return False
    if a.name and b.name:
        return bool({a.kind, b.kind} & _ON_AIR) and not _one_house(a.name, b.name, outlets)
    if _is_agency(a.name, outlets) or _is_agency(b.name, outlets):
        return False  # "told TASS" is written of a briefing too
    return frozenset((a.kind, b.kind)) in _APART


def all_apart(some: Sequence[Told], others: Sequence[Told], outlets: OutletTable) -> bool:
    """Whether there are some of both, and none of the ones can be any of the others."""
    return bool(some and others) and all(are_apart(a, b, outlets) for a in some for b in others)


def may_be(unnamed: str, named: str, outlets: OutletTable) -> bool:
    """Whether printed words such as "state television" fit a channel, by its kind and owner."""
    words = set(_WORD.findall(unnamed.casefold()))
    outlet = outlets.find(named)
    if outlet is None:
        return bool(words & set(_WORD.findall(named.casefold())))
    if words & _AIR and outlet.kind is not OriginKind.BROADCASTER:
        return False
    houses = (outlets.find(name) for name in outlets.owners(named))
    owners = {house.owner for house in houses if house}
    return not words & _STATE or bool(owners & {"state", "public"}) or bool(words & _AIR)


def told_as(told: Told) -> str:
    """The occasion in an editor's words.

    >>> told_as(Told("BBC", ChannelKind.INTERVIEW)), told_as(Told(None, ChannelKind.BRIEFING))
    ('an interview with BBC', 'a news briefing')
    """
    called = CALLED.get(told.kind, "an occasion")
    if not told.name:
        return called
    return f"{called} {'with' if told.kind is ChannelKind.INTERVIEW else 'on'} {told.name}"


def distinct(told: Iterable[Told]) -> tuple[Told, ...]:
    """Each account once, in one order."""
    found = {(folded(one.name) if one.name else "", one.kind): one for one in told}
    return tuple(found[key] for key in sorted(found))


def _one_house(a: str, b: str, outlets: OutletTable) -> bool:
    if folded(a) == folded(b) or outlets.same_house(a, b):
        return True
    return any(
        names_nobody(unnamed, outlets) and may_be(unnamed, named, outlets)
        for unnamed, named in ((a, b), (b, a))
    )


def _is_agency(name: str | None, outlets: OutletTable) -> bool:
    outlet = outlets.find(name) if name else None
    return outlet is not None and outlet.kind is OriginKind.AGENCY
