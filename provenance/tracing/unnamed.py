"""Channels without a name: "state television" and "in an interview" may be the one that others name.

An occasion goes by one name too, however much of the speaker's name each page gives; a statement that others
have from a press release is that release.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from provenance.models import ChannelKind, OriginKind
from provenance.outlets.table import OutletTable
from provenance.tracing.claims import Claim
from provenance.tracing.naming import folded, is_spelling
from provenance.tracing.occasions import may_be, names_nobody

_WORD = re.compile(r"\w+")
_ONE_WORD_FOR = {"tv": "television", "telly": "television", "broadcaster": "television"}
_POST, _RELEASE = ChannelKind.SOCIAL_POST, ChannelKind.PRESS_RELEASE
_SAID_TO_ONE = frozenset({ChannelKind.INTERVIEW, ChannelKind.PHONE_CALL, _POST})


def with_names(said: Sequence[tuple[Claim, ...]], outlets: OutletTable) -> list[tuple[Claim, ...]]:
    """The claims with unnamed channels read as the named ones they fit, if they are of one house.

    What nobody names goes by one name, whatever the spelling.
    """
    said = _in_full(said, outlets)
    names = _channels(said)
    unnamed = [name for name in names if names_nobody(name, outlets)]
    named = sorted({*names}.difference(unnamed))
    listed = [name for name in named if outlets.find(name)]
    usual = {name: _usual(name, unnamed) for name in unnamed}
    kinds = {one.name: one.kind for found in said for one in found if _is_channel(one)}
    hosting = {is_post: _hosting(said, is_post) for is_post in (True, False)}
    hosts = {is_post: [one for one in named if one in known] for is_post, known in hosting.items()}
    return [
        tuple(
            _with_host(_with_name(one, usual, listed, outlets), hosts[one.occasion is _POST], kinds, outlets)
            for one in claims
        )
        for claims in said
    ]


def _in_full(said: Sequence[tuple[Claim, ...]], outlets: OutletTable) -> list[tuple[Claim, ...]]:
    """Channels of one house under the fullest name: who was "on CBS" for some was on CBS News for others."""
    names = [name for name in _channels(said) if not names_nobody(name, outlets)]
    words = {name: frozenset(_WORD.findall(folded(name))) for name in names}
    kin = {name: [one for one in names if one == name or outlets.same_house(name, one)] for name in names}
    fuller = {folded(name): _fullest(words, name, kin[name]) for name in names}
    return [tuple(_as_fuller(one, fuller) for one in claims) for claims in said]


def _as_fuller(claim: Claim, fuller: Mapping[str, str]) -> Claim:
    """A credit or a channel under its fullest name; an outlet knows its own."""
    name = None if claim.is_own or not claim.name else fuller.get(folded(claim.name))
    return replace(claim, name=name) if name and name != claim.name else claim


def _channels(said: Sequence[tuple[Claim, ...]]) -> list[str]:
    return sorted({one.name for found in said for one in found if _is_channel(one) and one.name})


def with_one_speaker(said: Sequence[tuple[Claim, ...]]) -> list[tuple[Claim, ...]]:
    """The claims with occasions of one sort under the fullest name: "by Sund" is "by Jon Sund"."""
    events = {(one.occasion, one.event) for claims in said for one in claims if one.is_event and one.event}
    words = _in_one_spelling(event for _, event in events if event)
    fullest: dict[tuple[ChannelKind | None, str | None], str] = {
        (sort, event): _fullest(words, event, [other for of, other in events if of is sort and other])
        for sort, event in events
        if event
    }
    full = [tuple(_as_fullest(one, fullest) for one in claims) for claims in said]
    releases = {_of_whom(one): one for claims in full for one in claims if _is_of(one, _RELEASE)}
    return [tuple(_as_released(one, releases) for one in claims) for claims in full]


def _is_of(claim: Claim, sort: ChannelKind) -> bool:
    return claim.is_event and claim.occasion is sort and claim.name == claim.event


def _of_whom(claim: Claim) -> str:
    """The end of an occasion's name: " by Jon Sund"."""
    _, by, whom = (claim.event or "").rpartition(" by ")
    return by + whom


def _as_released(claim: Claim, releases: Mapping[str, Claim]) -> Claim:
    """What stood "in a statement" for some, others with the words have from a press release."""
    release = releases.get(_of_whom(claim)) if _is_of(claim, ChannelKind.STATEMENT) else None
    if release is None or not _of_whom(claim).startswith(" by "):
        return claim
    return replace(claim, event=release.event, name=release.name, occasion=_RELEASE)


def _in_one_spelling(names: Iterable[str]) -> dict[str, frozenset[str]]:
    """The words of each name, those that spell one word in two ways made one."""
    words = {name: _WORD.findall(name.casefold()) for name in names}
    usual: dict[str, str] = {}
    for word in sorted({word for found in words.values() for word in found}):
        usual[word] = next((one for one in usual.values() if is_spelling(one, word)), word)
    return {name: frozenset(usual[word] for word in found) for name, found in words.items()}


def _fullest(words: Mapping[str, frozenset[str]], event: str, others: Sequence[str]) -> str:
    """The occasion's fullest name; its own, where it may be one of two."""
    fuller = [other for other in others if words[event] <= words[other]]
    longest = max(fuller, key=lambda one: (len(words[one]), one))
    return longest if all(words[other] <= words[longest] for other in fuller) else event


def _as_fullest(claim: Claim, fullest: Mapping[tuple[ChannelKind | None, str | None], str]) -> Claim:
    event = fullest.get((claim.occasion, claim.event)) if claim.is_event else None
    if not event or event == claim.event:
        return claim
    return replace(claim, event=event, name=event if claim.name == claim.event else claim.name)


def _hosting(said: Sequence[tuple[Claim, ...]], is_post: bool) -> set[str | None]:
    """The channels named for posts, or for anything else."""
    return {
        one.name
        for claims in said
        for one in claims
        if _is_channel(one) and (one.occasion is _POST) == is_post
    }


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
    """ "In an interview", "in a post", where all others who say to whom or where name one."""
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
