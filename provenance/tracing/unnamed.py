"""Channels without a name: "state television" and "in an interview" may be the one that others name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from provenance.models import ChannelKind, OriginKind
from provenance.outlets.table import OutletTable
from provenance.tracing.claims import Claim
from provenance.tracing.naming import folded
from provenance.tracing.occasions import may_be, names_nobody

_WORD = re.compile(r"\w+")
_ONE_WORD_FOR = {"tv": "television", "telly": "television", "broadcaster": "television"}
_SAID_TO_ONE = frozenset({ChannelKind.INTERVIEW, ChannelKind.PHONE_CALL})


def with_names(said: Sequence[tuple[Claim, ...]], outlets: OutletTable) -> list[tuple[Claim, ...]]:
    """The claims with unnamed channels read as the named ones they fit, if they are of one house.

    What nobody names goes by one name, whatever the spelling.
    """
    events = sorted({one.name for found in said for one in found if _is_channel(one) and one.name})
    unnamed = [name for name in events if names_nobody(name, outlets)]
    named = [name for name in events if name not in unnamed]
    usual = {name: _usual(name, unnamed) for name in unnamed}
    kinds = {one.name: one.kind for found in said for one in found if _is_channel(one)}
    found = []
    for claims in said:
        known = (
            _with_name(one, usual, [name for name in named if outlets.find(name)], outlets) for one in claims
        )
        found.append(tuple(_with_host(one, named, kinds, outlets) for one in known))
    return found


def _is_channel(claim: Claim) -> bool:
    return claim.is_event and claim.kind is not OriginKind.EVENT


def _with_name(claim: Claim, usual: dict[str, str], named: Sequence[str], outlets: OutletTable) -> Claim:
    name = claim.name or ""
    if not _is_channel(claim) or name not in usual:
        return claim
    fits = [one for one in named if may_be(name, one, outlets)]
    if fits and all(outlets.same_house(fits[0], one) for one in fits):
        return replace(claim, name=fits[0])
    return replace(claim, name=usual[name])


def _with_host(
    claim: Claim, named: Sequence[str], kinds: dict[str | None, OriginKind], outlets: OutletTable
) -> Claim:
    """ "In an interview", where all others who say to whom name one house."""
    is_open = claim.is_event and claim.kind is OriginKind.EVENT and claim.occasion in _SAID_TO_ONE
    if not is_open or not named or not all(_is_one(named[0], name, outlets) for name in named):
        return claim
    return replace(claim, name=named[0], kind=kinds[named[0]])


def _is_one(a: str, b: str, outlets: OutletTable) -> bool:
    return folded(a) == folded(b) or outlets.same_house(a, b)


def _usual(name: str, others: Sequence[str]) -> str:
    """The longest of the unnamed channels with the same words, "TV" read as television."""
    alike = [other for other in others if _words(other) == _words(name)]
    return max(alike, key=lambda other: (len(other), other))


def _words(name: str) -> frozenset[str]:
    words = (word.casefold() for word in _WORD.findall(name))
    return frozenset(_ONE_WORD_FOR.get(word, word) for word in words)
