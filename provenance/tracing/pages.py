"""A document as tracing sees it: its own text, its paragraphs, its outlet, what it says about itself."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import urlsplit

from provenance import languages
from provenance.models import (
    Anchor,
    Credit,
    CreditRole,
    DateInterval,
    Document,
    DocumentKind,
    OriginKind,
    Quotation,
    Span,
)
from provenance.outlets.table import Outlet, OutletTable
from provenance.text.bodies import head_lines, words_key
from provenance.text.paragraphs import split_paragraphs
from provenance.text.spans import merge_spans, overlap
from provenance.tracing.attributions import find_attributed
from provenance.tracing.case import Case
from provenance.tracing.corrections import Denied, find_denied
from provenance.tracing.naming import folded, is_short_for

_ANCHOR_MAX_CHARS = 300
# A line that gives the writer's name.
AUTHOR = re.compile(rf"{languages.BYLINE}:? +[^\W\d_a-z]\w*[.’' -]+\w")
ISSUERS = frozenset({OriginKind.AGENCY, OriginKind.OFFICIAL})  # who gives out texts of its own
# Whose names a smaller outlet's may end in: "AP" in "Metro AP" is the agency.
_PRINTED_KINDS = frozenset({OriginKind.NEWSPAPER, OriginKind.ONLINE})


_ITS_PEOPLE = re.compile(r"(?: \w+)? (?:reporters?|correspondents?|writers?|staff|desk|bureau)")


@dataclass(frozen=True)
class Page:
    """One document of the case with everything that was read in it."""

    document: Document
    outlets: OutletTable
    interval: DateInterval = field(default_factory=DateInterval)
    credits: tuple[Credit, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    boilerplate: tuple[Span, ...] = ()

    @property
    def id(self) -> str:
        return self.document.id

    @cached_property
    def home(self) -> str:
        """The name of the outlet that published it; its id where nothing tells."""
        known = self._outlet
        name = known.name if known else (self.document.outlet or _host(self.document.url) or self.id)
        # A name without a letter ("—.txt") would fold to that of the unknown ancestor, which is none.
        return name if folded(name) else f"a nameless page ({self.document.sha256[:6]})"

    @cached_property
    def home_kind(self) -> OriginKind:
        known = self._outlet
        if known:
            return known.kind
        return OriginKind.ONLINE if self.document.url else OriginKind.UNKNOWN

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        return split_paragraphs(self.document.text)

    @cached_property
    def content(self) -> tuple[Span, ...]:
        """The text without boilerplate, as spans in order."""
        size, at = len(self.document.text), 0
        kept: list[Span] = []
        for start, end in merge_spans(self.boilerplate):
            if start > at:
                kept.append(Span(at, start))
            at = max(at, end)
        if at < size:
            kept.append(Span(at, size))
        return tuple(kept)

    @cached_property
    def size(self) -> int:
        """How many characters the text without boilerplate has; 1 where it has none, to divide by."""
        return max(1, sum(end - start for start, end in self.content))

    @cached_property
    def own_words(self) -> str:
        """What tells its own text from others, case and spacing aside: pages of one text have the same.

        A headline over the text is none of it; a line that says whose it is counts.
        """
        text = self.document.text
        head, body = head_lines(text, self.content)
        signed = [text[start:end] for start, end in head if self._is_signature(Span(start, end))]
        running = (text[max(start, body) : end] for start, end in self.content if end > body)
        return words_key(" ".join((*signed, *running)))

    def _is_signature(self, line: Span) -> bool:
        """Whether a line of the head names a writer or an outlet."""
        is_author = AUTHOR.match(self.document.text, *line)
        return bool(is_author) or any(overlap(line, Span(one.start, one.end)) for one in self.credits)

    @cached_property
    def attributed(self) -> tuple[tuple[Span, Span], ...]:
        """Where its own text gives words to someone it names, as `find_attributed` tells it."""
        return tuple(one for one in find_attributed(self.document.text) if not self.is_boilerplate(one[0]))

    @cached_property
    def denied(self) -> tuple[Denied, ...]:
        """The credits that it takes back, as `find_denied` tells them."""
        return find_denied(self.document.text, self.outlets)

    @cached_property
    def issuer(self) -> str | None:
        """Who issued the text that a release service passes on: its own outlet, or whom it names as such."""
        is_service = self.outlets.is_service
        named = [one.name for one in self.credits if one.name and one.role is CreditRole.CREDIT_LINE]
        issuers = [name for name in named if not is_service(name)]
        is_own = self.document.kind is DocumentKind.PRESS_RELEASE and not is_service(self.home)
        return issuers[0] if issuers else self.home if is_own else None

    @cached_property
    def is_release_of(self) -> str | None:
        """Who issued it, where it is a release: by its kind, or as a service passed it on."""
        is_issued = self.issuer == self.home or any(self.outlets.is_service(one.name) for one in self.credits)
        return self.issuer if is_issued else None

    def is_passed_on_by(self, name: str | None) -> bool:
        """Whether an outlet only passed the text on for someone who is known."""
        return self.outlets.is_service(name) and self.issuer is not None

    def paragraph_index(self, at: int) -> int:
        """Which paragraph holds the character `at`; the one before it, in a gap; 0 at the very start."""
        return max(0, bisect_right(self._starts, at) - 1)

    def is_home(self, name: str) -> bool:
        """Whether `name` is this document's own outlet or its house."""
        is_one = folded(name) == folded(self.home) or self.outlets.same_house(name, self.home)
        return is_one or (self.may_be_home(name) and not (self._outlet and self.outlets.find(name)))

    def may_be_home(self, name: str) -> bool:
        """Whether `name` is a part of this outlet's own, as papers call themselves: "told the Examiner".

        The Gulf Examiner means itself by that; the Irish Times may mean The Times, where a table knows both.
        """
        known = self.outlets.find(name)
        if known and known.kind not in _PRINTED_KINDS:
            return False
        return is_short_for(folded(name), folded(self.home))

    def is_itself(self, name: str) -> bool:
        """Whether `name` is this document's own outlet, its owner or a part of it, and no sister of its."""
        here, there = self.outlets.owners(self.home), self.outlets.owners(name)
        if folded(name) in map(folded, here) or folded(self.home) in map(folded, there):
            return True
        if self.may_be_home(name) and not (self._outlet and self.outlets.find(name)):
            return True
        rest = folded(name).removeprefix(folded(self.home))  # "By Courier Business Reporter", in the Courier
        return rest != folded(name) and _ITS_PEOPLE.fullmatch(rest) is not None

    def is_boilerplate(self, span: Span) -> bool:
        return any(overlap(span, other) for other in self.boilerplate)

    def anchor(self, start: int, end: int) -> Anchor:
        """The words at a place, cut after a few hundred characters."""
        end = min(end, start + _ANCHOR_MAX_CHARS, len(self.document.text))
        return Anchor(self.id, start, end, self.document.text[start:end])

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(span.start for span in self.paragraphs)

    @cached_property
    def _outlet(self) -> Outlet | None:
        name = self.document.outlet
        return (
            self.outlets.find(name)
            or self.outlets.by_url(self.document.url)
            or (self.outlets.by_url(name) if name and "." in name else None)
        )


def read_pages(case: Case, dates: Mapping[str, DateInterval]) -> dict[str, Page]:
    """Every document of the case as a page, in order of id."""
    return {
        name: Page(
            document=case.documents[name],
            outlets=case.outlets,
            interval=dates.get(name, DateInterval()),
            credits=_outermost(case.credits.get(name, ()), case.outlets),
            quotations=tuple(case.quotations.get(name, ())),
            boilerplate=tuple(Span(*span) for span in case.boilerplate.get(name, ())),
        )
        for name in sorted(case.documents)
    }


def _outermost(credits: Sequence[Credit], outlets: OutletTable) -> tuple[Credit, ...]:
    """The credits in order of place, without those that are a part of a longer one of their role.

    "Russian state news agency TASS" may be read as an unnamed agency too; "Reuters / AFP" are two.
    """
    kept: list[Credit] = []
    for one in sorted(credits, key=lambda c: (c.start, -c.end, c.role, c.name or "")):
        around = [other for other in kept[-3:] if one.end <= other.end and one.role is other.role]
        if not around or all(_are_two(one, other, outlets) for other in around):
            kept.append(one)
    return tuple(kept)


def _are_two(one: Credit, other: Credit, outlets: OutletTable) -> bool:
    """Whether two credits name two outlets of different houses."""
    if not (outlets.find(one.name) and outlets.find(other.name)):
        return False
    return not outlets.same_house(one.name or "", other.name or "")


def _host(url: str | None) -> str | None:
    try:
        host = urlsplit(url or "").hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None
