"""How a page says that words were said to its own people: "told us", "to this newspaper", "with the Courier".

A page and a quotation in, the words out; what they are worth is for the signals to say.
"""

from __future__ import annotations

import re

from provenance.languages import any_of
from provenance.models import ChannelKind, Quotation, Span
from provenance.tracing.ourselves import THIS_PAPER, is_this
from provenance.tracing.pages import Page
from provenance.tracing.signals.told import told_here

# "In an interview with our Morning programme", "he told me over a pint".
_WITH_OURS = re.compile(r"\s{1,2}(?:with|on|for|to) (?:our|us|me)\b")
_TOLD_ME = re.compile(r"\btold (?:me|us)\b")
_BESIDE_CHARS = 40
_TO_US = frozenset({"us", "me", "our"})
# What stands between a quotation and the words in its sentence.
_TO_THIS = re.compile(
    rf"[”»“’'\"]{{0,2}}[^.!?\n\"“„«]{{0,100}}?(?<!\w)"
    rf"(?:told|tells|gegenüber|{any_of('telling')}|to|with|a|à|mit)? ?{THIS_PAPER}",
)
_WITH_NAME = re.compile(r"\s{1,2}(?:with|on|for|to|mit|con|avec) (?:the |The )?")


def said_here(page: Page, quotation: Quotation) -> Span | None:
    """The words that say that a quotation was said to the page's own people."""
    channel = quotation.channel
    if channel is None:
        return _told_me(page, quotation) or told_here(page, quotation) or _told_this(page, quotation)
    if channel.kind is ChannelKind.UNSTATED:
        return None
    here = Span(channel.start, channel.end)
    if channel.name:
        return here if is_this(channel.name) or page.is_home(channel.name) else None
    ours = _WITH_OURS.match(page.document.text, channel.end)
    if ours:
        return Span(channel.start, ours.end())
    if _is_to_us(page, *here):
        return here
    return (
        _with_home(page, here)
        or _told_me(page, quotation)
        or told_here(page, quotation)
        or _told_this(page, quotation)
    )


def _told_me(page: Page, quotation: Quotation) -> Span | None:
    words = _TOLD_ME.search(page.document.text, quotation.end, quotation.end + _BESIDE_CHARS)
    return Span(*words.span()) if words and quotation.cue == "told" else None


def _told_this(page: Page, quotation: Quotation) -> Span | None:
    """ "Said by telephone to this newspaper", "sagte sie dieser Zeitung"."""
    words = _TO_THIS.match(page.document.text, quotation.end)
    named = words and re.search(THIS_PAPER, words.group())
    return Span(words.start() + named.start(), words.end()) if words and named else None


def _with_home(page: Page, channel: Span) -> Span | None:
    """ "In an interview with the Courier", in the Courier."""
    text, printed = page.document.text, page.home.removeprefix("The ")
    to = _WITH_NAME.match(text, channel.end)
    if to is None or not text.startswith(printed, to.end()):
        return None
    end = to.end() + len(printed)
    return None if text[end : end + 1].isalnum() else Span(channel.start, end)


def _is_to_us(page: Page, start: int, end: int) -> bool:
    words = page.document.text[start:end].casefold().split()
    return bool(_TO_US & {word.strip(".,;:“”\"'()") for word in words})
