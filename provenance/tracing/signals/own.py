"""Where a page says that its text is its own."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from provenance.models import Anchor, ChannelKind, CreditRole, DocumentKind
from provenance.tracing.claims import Claim, Reach, everywhere, sentence
from provenance.tracing.pages import AUTHOR, ISSUERS, Page
from provenance.tracing.signals.bylines import outlets_of_byline
from provenance.tracing.signals.credits import is_contribution
from provenance.tracing.signals.ours import said_here
from provenance.tracing.signals.staff import own_people

_MOST_OWN = 3
_HEAD_PARAGRAPHS = 6
_BYLINE_CHARS = 80
_TEASER_CHARS = 120
_TAIL_CHARS = 60
_CLOSED = re.compile(r"[.!?…:;。！？।]\W*$|[^\w\s,]\W*$")
_WORD = re.compile(r"\w+")
_NAME_CHARS = 4
_WIRE_KINDS = frozenset({DocumentKind.WIRE, DocumentKind.PRESS_RELEASE, DocumentKind.TRANSCRIPT})


def own_staff(page: Page) -> tuple[Claim, ...]:
    """{page} credits its own people: “{words}”."""
    anchors = own_people(page)[:_MOST_OWN]
    return tuple(_own(page, own_staff, (anchor,), everywhere(page)) for anchor in anchors)


def lists_contributions(page: Page) -> tuple[Claim, ...]:
    """{page} thanks others for a part, so that the text as a whole is its own: “{words}”."""
    return tuple(
        _own(page, lists_contributions, (page.anchor(one.start, one.end),), everywhere(page))
        for one in sorted(page.credits, key=lambda c: (c.start, c.end))
        if one.role is CreditRole.CREDIT_LINE and is_contribution(one.text)
    )[:1]


def own_interview(page: Page) -> tuple[Claim, ...]:
    """{page} says that the words were said to itself: “{words}”."""
    said = ((one, said_here(page, one)) for one in page.quotations)
    return tuple(
        replace(
            _own(page, own_interview, (page.anchor(*words),), (Reach(one.start, one.end, 1.0),)),
            occasion=one.channel.kind if one.channel else ChannelKind.INTERVIEW,
        )
        for one, words in said
        if words
    )


def own_wire(page: Page) -> tuple[Claim, ...]:
    """{page} is an agency or a body that issues texts of its own, and this page is one of them."""
    is_wire = page.document.kind in _WIRE_KINDS or page.home_kind in ISSUERS
    is_its_own = is_wire and not _is_unsigned(page) and not page.is_passed_on_by(page.home)
    return (_own(page, own_wire, (), everywhere(page)),) if is_its_own else ()


def unsigned_release(page: Page) -> tuple[Claim, ...]:
    """{page} passes for the issuer of a press release that does not name it."""
    return (_own(page, unsigned_release, (), everywhere(page)),) if _is_unsigned(page) else ()


def _is_unsigned(page: Page) -> bool:
    """Whether a press release names none of the words that its outlet is called by: others file them too."""
    if page.document.kind is not DocumentKind.PRESS_RELEASE or page.home_kind in ISSUERS:
        return False
    words = [word for word in _WORD.findall(page.home) if len(word) >= _NAME_CHARS]
    return bool(words) and not any(word in page.document.text for word in words)


def own_byline(page: Page) -> tuple[Claim, ...]:
    """{page} names an author of its own in the author field."""
    byline = (page.document.byline or "").strip()
    if not byline or any(not page.is_home(one.outlet.name) for one in outlets_of_byline(page)):
        return ()
    return (_own(page, own_byline, (), everywhere(page)),)


def own_author(page: Page) -> tuple[Claim, ...]:
    """{page} opens with an author's name and no outlet: “{words}”."""
    for start, end in page.paragraphs[:_HEAD_PARAGRAPHS]:
        line = page.document.text[start : min(end, start + _BYLINE_CHARS + 1)]
        if end - start <= _BYLINE_CHARS and AUTHOR.match(line) and not page.outlets.mentions(line):
            return (_own(page, own_author, (page.anchor(start, end),), everywhere(page)),)
    return ()


def cut_off_end(page: Page) -> tuple[Claim, ...]:
    """{page} breaks off in mid-sentence, as the teaser of another's text does: “{words}”."""
    last = next((one for one in reversed(page.paragraphs) if not page.is_boilerplate(one)), None)
    if last is None or last.end - last.start < _TEASER_CHARS:
        return ()
    tail = page.document.text[max(last.start, last.end - _TAIL_CHARS) : last.end].rstrip()
    if not tail or _CLOSED.search(tail):
        return ()
    return (_own(page, cut_off_end, (page.anchor(last.end - len(tail), last.end),), everywhere(page)),)


def _own(
    page: Page, signal: Callable[..., object], anchors: tuple[Anchor, ...], reach: tuple[Reach, ...]
) -> Claim:
    words = anchors[0].text if anchors else ""
    return Claim(
        signal=signal.__name__,
        document=page.id,
        name=page.home,
        kind=page.home_kind,
        detail=sentence(signal, page=page.home, words=words),
        anchors=anchors,
        reach=reach,
        is_own=True,
    )
