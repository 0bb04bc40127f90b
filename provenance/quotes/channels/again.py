"""Outlets told something and called by their kind: "she told the magazine" that the text has named before."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from provenance import languages
from provenance.languages.model import words
from provenance.models import Channel, ChannelKind, CreditRole, OriginKind
from provenance.quotes.credits.find import Found
from provenance.text.printed import Printed, beginnings

_TOLD = languages.of_all("credit_cues.open_told")
_BEGUN = beginnings(_TOLD)
_PRINT = words("magazine newspaper paper daily weekly tabloid publication")
_AIR = words("network broadcaster station")
_ANY = words("outlet website site")
_KINDS = "|".join(sorted(_PRINT | _AIR | _ANY))
# "told the magazine", not "told the magazine's editor" and "told the paper Exampletown".
_TOLD_KIND = re.compile(rf"(?:{'|'.join(sorted(_TOLD))}) the (?P<kind>{_KINDS})(?=[^\w’'-])(?! [A-Z])")
_REACH = 2_500
_MOST = 30
_ROLES = frozenset({CreditRole.REPORT, CreditRole.CHANNEL, CreditRole.STAFF})


def told_again(printed: Printed, credits: Sequence[Found]) -> Iterator[Channel]:
    """The channels, each with the name of the last outlet before it that is of this kind."""
    starts = [item.credit.start for item in credits]
    for told in printed.matches(_TOLD_KIND, _BEGUN):
        for item in reversed(credits[max(0, (at := bisect_left(starts, told.start())) - _MOST) : at]):
            if told.start() - item.credit.end > _REACH:
                break
            if item.credit.role in _ROLES and _is_of_kind(item, told["kind"]):
                kind = ChannelKind.BROADCAST if told["kind"] in _AIR else ChannelKind.INTERVIEW
                yield Channel(item.credit.name, kind, *told.span())
                break


def _is_of_kind(item: Found, kind: str) -> bool:
    """Whether an outlet may be called so; one of no table may be called anything, an unnamed one nothing."""
    if item.named is None or item.credit.name is None or not item.credit.name[:1].isupper():
        return False
    outlet = item.named.outlet
    if outlet is None or kind in _ANY:
        return True
    if kind in _AIR:
        return outlet.kind is OriginKind.BROADCASTER
    return outlet.kind in (OriginKind.NEWSPAPER, OriginKind.ONLINE)
