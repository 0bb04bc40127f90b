"""What the channels of quotations claim: where words were said, before anyone reported them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from provenance import languages
from provenance.models import Channel, ChannelKind, OriginKind, Quotation
from provenance.tracing.claims import Claim, Reach, sentence
from provenance.tracing.ourselves import is_this
from provenance.tracing.pages import Page
from provenance.tracing.signals.credits import kind_of

_EVENTS = {
    ChannelKind.INTERVIEW: "interview",
    ChannelKind.BROADCAST: "broadcast",
    ChannelKind.STATEMENT: "statement",
    ChannelKind.BRIEFING: "briefing",
    ChannelKind.PRESS_RELEASE: "press release",
    ChannelKind.SPEECH: "speech",
    ChannelKind.PHONE_CALL: "phone call",
    ChannelKind.SOCIAL_POST: "social media post",
}
# Who passed words on is not where they were said.
_REPORTS = frozenset({ChannelKind.AGENCY_REPORT, ChannelKind.OTHER_OUTLET, ChannelKind.UNSTATED})
# What was made public in writing: whoever reports it has it from there.
_TEXTS = frozenset({ChannelKind.STATEMENT, ChannelKind.PRESS_RELEASE, ChannelKind.SOCIAL_POST})
_WRITTEN = frozenset(
    word
    for one in languages.known()
    for table in (one.heard_in.items(), ((kind, (noun,)) for noun, kind in one.channel_words.nouns.items()))
    for kind, nouns in table
    if kind in _TEXTS
    for word in nouns
)
_PENNED = languages.of_all("phrase_words.pens")
_LETTERS = re.compile(r"[^\W\d_]+")
_FIRST_WORDS = 2
# "Jon B. Sund" and "Jon Sund" speak on one occasion.
_INITIALS = re.compile(r"(?<=\w\w) (?:\w\.? )+(?=\w\w)")
_WITH = frozenset({ChannelKind.INTERVIEW, ChannelKind.BROADCAST, ChannelKind.PHONE_CALL})
# Whom the table does not know may be a paper: "told the Lindon News".
_AIR = re.compile(
    r"\b(?:TV|channel|station|network|canal)\b|televis|radio|broadcast|sender|fernseh|chaîne|cadena"
    r"|канал|теле|радио",
    re.IGNORECASE,
)


def named_channel(page: Page) -> tuple[Claim, ...]:
    """{page} says how it got the words: “{words}”."""
    return tuple(
        _claim(page, named_channel, quotation, channel, channel.name)
        for quotation in page.quotations
        if (channel := quotation.channel) and channel.name and not _is_own(page, channel.name)
        if channel.kind not in _REPORTS
    )


def report_channel(page: Page) -> tuple[Claim, ...]:
    """{page} says who reported the words: “{words}”."""
    return tuple(
        replace(_claim(page, report_channel, quotation, channel, channel.name), is_event=False)
        for quotation in page.quotations
        if (channel := quotation.channel) and channel.name and not _is_own(page, channel.name)
        if channel.kind in _REPORTS
    )


def _is_own(page: Page, name: str) -> bool:
    """Whether a channel is the page's outlet or may be, by a part of its name, or "this newspaper"."""
    return is_this(name) or page.is_home(name) or page.may_be_home(name)


def unnamed_channel(page: Page) -> tuple[Claim, ...]:
    """{page} says on what occasion the words were said, but not to whom: “{words}”."""
    return tuple(
        _claim(page, unnamed_channel, quotation, channel, None)
        for quotation in page.quotations
        if (channel := quotation.channel) and not channel.name
        if channel.kind in _EVENTS and channel.kind not in _TEXTS
    )


def public_text(page: Page) -> tuple[Claim, ...]:
    """{page} says that the words stood in a text of their own, but not whose page has it: “{words}”."""
    return tuple(
        _claim(page, public_text, quotation, channel, None)
        for quotation in page.quotations
        if (channel := quotation.channel or _as_text(quotation))
        if not channel.name and channel.kind in _TEXTS
    )


def _as_text(quotation: Quotation) -> Channel | None:
    """The statement or release that speaks itself: "the statement said", "indique un communiqué"."""
    start, end = quotation.speaker_start, quotation.speaker_end
    if start is None or end is None or (quotation.speaker or "").casefold() not in _WRITTEN:
        return None
    return Channel(None, ChannelKind.STATEMENT, start, end)


def is_text(speaker: str | None) -> bool:
    """Whether a speaker is a text that was made public, and nobody: "the statement", "communiqué"."""
    words = set(_LETTERS.findall((speaker or "").casefold())[:_FIRST_WORDS])
    is_common = (speaker or "")[:1].islower()  # "post on social media", and not "The Willow Post"
    return bool(_WRITTEN & words) or (is_common and bool(_PENNED & words))


def event_name(kind: ChannelKind, speaker: str | None) -> str:
    """What to call the occasion.

    >>> event_name(ChannelKind.BRIEFING, "Jon Sund")
    'briefing by Jon Sund'
    >>> event_name(ChannelKind.INTERVIEW, "Moscow")
    'interview'
    >>> event_name(ChannelKind.SPEECH, "Jon B. Sund")
    'speech by Jon Sund'
    >>> event_name(ChannelKind.SOCIAL_POST, "post on social media")
    'social media post'
    """
    event = _EVENTS.get(kind, "occasion")
    speaker = None if is_text(speaker) else speaker
    speaker = _INITIALS.sub(" ", speaker) if speaker else None
    if kind not in _WITH:
        return f"{event} by {speaker}" if speaker else event
    is_whole_name = len((speaker or "").split()) > 1  # "Moscow" gives no interview, a person does
    return f"{event} with {speaker}" if is_whole_name else event


def _claim(
    page: Page, signal: Callable[..., object], quotation: Quotation, channel: Channel, name: str | None
) -> Claim:
    words = page.document.text[channel.start : channel.end]
    kind = kind_of(page, name)
    if name and kind is OriginKind.UNKNOWN and (channel.kind is ChannelKind.BROADCAST or _AIR.search(words)):
        kind = OriginKind.BROADCASTER
    event = event_name(channel.kind, quotation.speaker)
    return Claim(
        signal=signal.__name__,
        document=page.id,
        name=name or event,
        kind=kind if name else OriginKind.EVENT,
        detail=sentence(signal, page=page.home, words=words),
        anchors=(page.anchor(channel.start, channel.end), page.anchor(quotation.start, quotation.end)),
        reach=(Reach(quotation.start, quotation.end, 1.0),),
        is_event=True,
        event=event,
        occasion=channel.kind,
    )
