"""Who the words beside a quotation say it was told to, where the reader of quotations saw no channel.

It knows the small words of several languages, and names only: those of the outlets at hand and of the table.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from provenance.languages import any_of, of_all
from provenance.models import Anchor, ChannelKind, OriginKind, Quotation, QuotationKind, Span
from provenance.tracing.claims import Claim, Reach, sentence
from provenance.tracing.pages import Page
from provenance.tracing.signals.channels import event_name
from provenance.tracing.signals.credits import kind_of

_BESIDE_CHARS = 120
# "sagte sie dem «Abendblatt»", "a-t-elle dit à La Dépêche", "ha detto alla Rai", "сказал он газете «Труд»".
_TO = re.compile(
    rf"(?<!\w){any_of('telling')}\s{{1,3}}(?:{any_of('telling_articles')}\s{{0,3}})?[«»„“”\"‘’']?(?=\w)",
    re.IGNORECASE,
)
# "according to the Courier" says who reported the words, and not who was told them.
_ACCORDING = frozenset(formula[-2] for formula in of_all("formulas") if len(formula) > 1)
_LAST_WORD = re.compile(r"(\w+)\s{1,3}$")
_WORD_CHARS = 24
_ARTICLE = re.compile(rf"(?<!\w)(?:{any_of('telling_articles')})\s$", re.IGNORECASE)
_BREAK = re.compile(r"[.!?…][»”\"’]?\s|\n")
_ISSUES = frozenset({OriginKind.BROADCASTER, OriginKind.NEWSPAPER, OriginKind.ONLINE})
_MOST = 200


def told_member(
    page: Page, quotations: Iterable[Quotation], homes: Sequence[tuple[str, str]]
) -> tuple[Claim, ...]:
    """{page} says that the words were said to {name}, which has them too: “{words}”.

    `homes` are the outlets of the pages at hand, each as printed and in full.
    """
    return tuple(
        _claim(page, told_member, one, place, home)
        for one in quotations
        if not (one.channel and one.channel.name) and one.kind is not QuotationKind.INDIRECT
        for place, home in _named_beside(page, one, homes)
        if not page.is_home(home)
    )


def unread_channel(page: Page) -> tuple[Claim, ...]:
    """{page} names {name} beside words of which the reader saw no speaker: “{words}”."""
    unread = [one for one in page.quotations if _is_unread(one)][:_MOST]
    return tuple(
        _claim(page, unread_channel, one, place, name)
        for one in unread
        for place, name in _known_beside(page, one)
        if not page.is_home(name)
    )


def told_here(page: Page, quotation: Quotation) -> Span | None:
    """Where a page says that words were said to its own outlet, by its name."""
    whole, _, last = page.home.removeprefix("The ").rpartition(" ")
    printed = f"{whole} {last}".strip()
    found = next((place for place, _ in _named_beside(page, quotation, [(printed, page.home)])), None)
    return found or (_told_short(page, quotation, last) if whole and page.is_home(last) else None)


def _told_short(page: Page, quotation: Quotation, last: str) -> Span | None:
    """ "Told the Register", in the Rockford Register: with an article, as "told Today" may be anyone."""
    places = (place for place, _ in _named_beside(page, quotation, [(last, page.home)]))
    text = page.document.text
    return next((one for one in places if _ARTICLE.search(text, max(0, one.start - 12), one.start)), None)


def _is_unread(quotation: Quotation) -> bool:
    is_read = quotation.channel or quotation.cue or quotation.speaker
    return not is_read and quotation.kind is not QuotationKind.INDIRECT


def _known_beside(page: Page, quotation: Quotation) -> Iterator[tuple[Span, str]]:
    """The outlets of the table beside a quotation, that publish or broadcast."""
    for start in _places(page, quotation):
        near = page.outlets.mentions(page.document.text[start : start + _BESIDE_CHARS])
        if near and not near[0].start and near[0].outlet.kind in _ISSUES:
            yield Span(start, start + near[0].end), near[0].outlet.name


def _named_beside(
    page: Page, quotation: Quotation, homes: Sequence[tuple[str, str]]
) -> Iterator[tuple[Span, str]]:
    text = page.document.text
    for start in _places(page, quotation):
        for printed, home in homes:
            stop = start + len(printed)
            if text.startswith(printed, start) and not text[stop : stop + 1].isalnum():
                yield Span(start, stop), home


def _places(page: Page, quotation: Quotation) -> Iterator[int]:
    """Where a name may stand that the words were said to, in the sentence around a quotation."""
    text = page.document.text
    around = page.paragraphs[page.paragraph_index(quotation.start)]
    first = max(around.start, quotation.start - _BESIDE_CHARS)
    before = [found.end() for found in _BREAK.finditer(text, first, quotation.start)]
    after = _BREAK.search(text, quotation.end, quotation.end + _BESIDE_CHARS)
    stop = min(around.end, after.start() + 1 if after else quotation.end + _BESIDE_CHARS)
    for start, end in ((quotation.end, stop), (before[-1] if before else first, quotation.start)):
        for found in _TO.finditer(text, start, max(start, end)):
            last = _LAST_WORD.search(text, max(start, found.start() - _WORD_CHARS), found.start())
            if not last or last.group(1).casefold() not in _ACCORDING:
                yield found.end()


def _claim(page: Page, signal: Callable[..., object], quotation: Quotation, place: Span, name: str) -> Claim:
    anchor: Anchor = page.anchor(*place)
    return Claim(
        signal=signal.__name__,
        document=page.id,
        name=name,
        kind=kind_of(page, name),
        detail=sentence(signal, page=page.home, name=name, words=anchor.text),
        anchors=(anchor, page.anchor(quotation.start, quotation.end)),
        reach=(Reach(quotation.start, quotation.end, 1.0),),
        is_event=True,
        event=event_name(ChannelKind.INTERVIEW, quotation.speaker),
        occasion=ChannelKind.INTERVIEW,
    )
