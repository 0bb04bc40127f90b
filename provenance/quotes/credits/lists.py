"""Lines that are a list of agencies and nothing else: "AP, AFP, Reuters" signs for all of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from provenance import languages
from provenance.models import CreditRole, OriginKind
from provenance.outlets.rows import Outlet
from provenance.outlets.table import OutletTable
from provenance.quotes.credits.brackets import Bracketed
from provenance.quotes.credits.lines import PICTURE_HOUSES
from provenance.quotes.credits.placed import Page

_LONGEST_LINE = 120
_LINE = re.compile(rf"(?m)^[^\n]{{5,{_LONGEST_LINE}}}$")
_JOINING = "|".join(sorted({*languages.of_all("joining"), "e"}))
_BETWEEN = re.compile(rf"\s{{0,3}}(?:[,|&+·•]|,?\s{{1,3}}(?:{_JOINING}))\s{{1,3}}")
_AROUND = " \t\u00a0()[]-–—.:"


def find_lists(text: str, outlets: OutletTable, page: Page) -> Iterator[Bracketed]:
    """Each agency of a list that stands alone on a line of the head or the tail, with its role."""
    for start, end, role in (
        (0, page.head, CreditRole.BYLINE),
        (max(page.head, page.tail), len(text), CreditRole.CREDIT_LINE),
    ):
        for line in _LINE.finditer(text, start, end):
            yield from _listed(line, outlets, role)


def _listed(line: re.Match[str], outlets: OutletTable, role: CreditRole) -> Iterator[Bracketed]:
    """The agencies of one line, if there are two and no other word."""
    joints = [line.span(), *(found.span() for found in _BETWEEN.finditer(line.string, *line.span()))]
    if len(joints) < 2:
        return
    bounds = sorted({joints[0][0], joints[0][1], *(place for joint in joints[1:] for place in joint)})
    parts = [(start, end) for start, end in pairwise(bounds) if (start, end) not in joints[1:]]
    found = [_whole(line.string, start, end, outlets) for start, end in parts]
    if all(one and one[2].kind is OriginKind.AGENCY and one[2].id not in PICTURE_HOUSES for one in found):
        for one in found:
            if one:
                yield Bracketed(one[0], one[1], one[2], one[2].name, role)


def _whole(text: str, start: int, end: int, outlets: OutletTable) -> tuple[int, int, Outlet] | None:
    """The agency that all of a part names, and where."""
    printed = text[start:end]
    start += len(printed) - len(printed.lstrip(_AROUND))
    printed = printed.strip(_AROUND)
    for mention in outlets.mentions(printed):
        if mention.start == 0 and mention.end == len(printed):
            return start, start + len(printed), mention.outlet
    return None
