"""How words reached the outlet: "told the Rossia 24 broadcaster", "in a statement", "wrote on Twitter".

Text and its credits in, channels out, sorted by start. A name is given only where the text names or
describes an outlet or platform; "told reporters" is a briefing with no name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from provenance.languages import of_all
from provenance.models import Channel, ChannelKind, CreditRole, OriginKind, Span
from provenance.outlets.table import OutletTable
from provenance.quotes.channels.abroad import occasions_abroad
from provenance.quotes.channels.again import told_again
from provenance.quotes.channels.forms import unnamed_channels
from provenance.quotes.credits.find import Found, read_credits
from provenance.text.printed import Printed

_AIR = re.compile(
    r"[Tt]elevision|TV|[Rr]adio|[Bb]roadcast|[Cc]hannel|station|network|(?<!\w)[KW][A-Z]{3}(?!\w)|"
    r"(?:Fox|FOX|ABC|NBC|CBS|CW) ?\d"
)
# What somebody writes for an outlet: "in an op-ed for", "in the May issue of".
_WRITTEN_FOR = ("op-ed", "column", "essay", "opinion piece", " issue of", "letter to the editor")
_RECEIVED = of_all("credit_cues.received")
_STATES_CHANNEL = frozenset({CreditRole.CHANNEL, CreditRole.REPORT})


def find_channels(
    text: str,
    paragraphs: Sequence[Span] = (),
    outlets: OutletTable | None = None,
    found: Sequence[Found] | None = None,
    printed: Printed | None = None,
) -> tuple[Channel, ...]:
    """Every channel that `text` states, sorted by start, none inside another.

    `found` is what `read_credits` gave for the same text; without it the credits are read here.
    """
    printed = Printed.of(text) if printed is None else printed
    credits = read_credits(text, paragraphs, outlets, printed) if found is None else found
    named = [
        _of_credit(item)
        for item in credits
        if item.credit.role in _STATES_CHANNEL and not _is_recipient(item)
    ]
    again = told_again(printed, credits)
    return without_overlaps([*named, *again, *unnamed_channels(printed), *occasions_abroad(printed)])


def _is_recipient(found: Found) -> bool:
    """Whether an agency is only whom a statement was sent to: "in a statement received by EFE"."""
    words = found.formula.words.casefold().split() if found.formula else []
    return found.credit.role is CreditRole.REPORT and not _RECEIVED.isdisjoint(words)


def _of_credit(found: Found) -> Channel:
    credit = found.credit
    return Channel(credit.name, _kind(found), credit.start, credit.end)


def _kind(found: Found) -> ChannelKind:
    if found.credit.role is CreditRole.REPORT:
        return ChannelKind.AGENCY_REPORT if _is_agency(found) else ChannelKind.OTHER_OUTLET
    words = found.formula.words.casefold() if found.formula else ""
    if any(word in words for word in ("interv", "conversation", "q&a", "entretien", "entrevista")):
        return ChannelKind.INTERVIEW
    if any(word in words for word in _WRITTEN_FOR):
        return ChannelKind.OTHER_OUTLET
    if any(word in words for word in ("statement", "mail", "message")):
        return ChannelKind.STATEMENT
    return ChannelKind.BROADCAST if _is_air(found) else ChannelKind.INTERVIEW


def _is_agency(found: Found) -> bool:
    outlet = found.named.outlet if found.named else None
    if outlet:
        return outlet.kind is OriginKind.AGENCY
    return "agenc" in found.credit.text


def _is_air(found: Found) -> bool:
    outlet = found.named.outlet if found.named else None
    return outlet.kind is OriginKind.BROADCASTER if outlet else bool(_AIR.search(found.credit.text))


def without_overlaps(channels: Iterable[Channel]) -> tuple[Channel, ...]:
    """The channels in order; of two that overlap the named one stays, else the first, else the longer."""
    kept: list[Channel] = []
    for channel in sorted(channels, key=lambda c: (c.start, c.name is None, -c.end, c.kind)):
        if not kept or channel.start >= kept[-1].end:
            kept.append(channel)
        elif kept[-1].name is None and channel.name is not None:
            kept[-1] = channel
    return tuple(kept)
