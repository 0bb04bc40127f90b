"""Where a page names its own people: credits of its own outlet, and titles such as "Courier Staff Writer"."""

from __future__ import annotations

import re

from provenance.models import Anchor, Credit, CreditRole, Span
from provenance.text.tokens import word_set
from provenance.tracing.naming import folded
from provenance.tracing.pages import Page

_WORD = re.compile(r"\w+")
_TITLES = word_set("writer reporter correspondent columnist staff editor")
_RANKS = word_set("staff senior chief special")
_LINE_CHARS = 80
_HEAD_PARAGRAPHS = 8
_FOOT_PARAGRAPHS = 2
_ROLES = frozenset({CreditRole.STAFF, CreditRole.BYLINE, CreditRole.DATELINE, CreditRole.CREDIT_LINE})


def own_people(page: Page) -> tuple[Anchor, ...]:
    """The words that name people of the page's own outlet, in order of place."""
    if page.is_passed_on_by(page.home):
        return ()
    credits = (
        page.anchor(one.start, one.end)
        for one in page.credits
        if one.role in _ROLES and one.name and page.is_itself(one.name)
        if not page.is_boilerplate(Span(one.start, one.end)) and not _is_name_alone(page, one)
    )
    return tuple(sorted((*credits, *_titles(page)), key=lambda anchor: (anchor.start, anchor.end)))


def _titles(page: Page) -> list[Anchor]:
    """Lines of the head and foot that end in a title with the outlet's own name before it."""
    size = len(page.paragraphs)
    places = sorted({*range(min(_HEAD_PARAGRAPHS, size)), *range(max(0, size - _FOOT_PARAGRAPHS), size)})
    lines = (page.paragraphs[place] for place in places)
    own = set(folded(page.home).split())
    return [
        page.anchor(*line)
        for line in lines
        if line.end - line.start <= _LINE_CHARS and _is_title(page.document.text[slice(*line)], own)
    ]


def _is_title(line: str, own: set[str]) -> bool:
    """Whether a line ends as "Ana Prado, Courier Staff Writer" does, in a page of the Willow Courier.

    Between the name and the title may stand what the title is of: "Courier court reporter".
    """
    words = _WORD.findall(line.rpartition(",")[2])
    if not words or words[-1].casefold() not in _TITLES:
        return False
    before = [word for word in words[:-1] if word.casefold() not in _RANKS and word.casefold() != "the"]
    while before and before[-1].islower() and before[-1] not in own:
        before.pop()
    return bool(before) and own.issuperset(word.casefold() for word in before)


def _is_name_alone(page: Page, credit: Credit) -> bool:
    """Whether a byline holds the outlet's name and nothing else: the head of every page of its site."""
    words = page.document.text[credit.start : credit.end]
    return credit.role is CreditRole.BYLINE and folded(words) in {folded(credit.name), folded(page.home)}
