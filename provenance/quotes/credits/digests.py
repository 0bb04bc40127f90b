"""Digests of the press: pages whose items stand under the names of papers, each alone on its line.

Such a name credits its item: it signs neither the page nor a picture.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from provenance.models import Credit, CreditRole, OriginKind
from provenance.outlets.table import OutletTable

_FEWEST = 2
_LONGEST_ITEM = 4_000
_ROUND_IT = " \t\u00a0*•·#:–—-"
_ITEM = re.compile(r"\s*[^\n]{40}")
_ENDS_LINE = re.compile(r"[^\S\n]*(?:\([A-Z][\w .’'-]{2,20}\))?:?[^\S\n]*\n\s*[^\n]{40}")
_RUNNING = re.compile(r"[^\n]{120}")
_PAPERS = frozenset(OriginKind) - {OriginKind.AGENCY}
_WIDEST = 12
_FREE = (CreditRole.BYLINE, CreditRole.CREDIT_LINE, CreditRole.OTHER)


def as_headings(text: str, credits: Sequence[Credit], outlets: OutletTable) -> Iterator[Credit]:
    """`credits` in their order; names that head the items of a digest have the role of a report."""
    alone = [(credit, _kind(text, credit, outlets)) for credit in credits if _heads_item(text, credit)]
    running = _RUNNING.search(text) if len(alone) > 1 else None
    # an agency's name with no text in front may be the page's byline
    agencies_from = running.end() if running and any(kind in _PAPERS for _, kind in alone) else len(text)
    one_line = [
        credit
        for credit, kind in alone
        if kind in _PAPERS or (kind is OriginKind.AGENCY and credit.start > agencies_from)
    ]
    heads = {credit.start for credit in _of_digest(text, one_line)}
    for credit in credits:
        yield replace(credit, role=CreditRole.REPORT) if credit.start in heads else credit


def _heads_item(text: str, credit: Credit) -> bool:
    """Whether an outlet stands alone on a line, text below it."""
    if credit.role not in _FREE or not credit.name or not _ENDS_LINE.match(text, credit.end):
        return False
    line = text[max(0, credit.start - _WIDEST) : credit.start].rpartition("\n")[2]
    return not line.strip(_ROUND_IT)


def _kind(text: str, credit: Credit, outlets: OutletTable) -> OriginKind | None:
    outlet = outlets.find(text[credit.start : credit.end].strip(_ROUND_IT))
    return outlet.kind if outlet else None


def _of_digest(text: str, alone: Sequence[Credit]) -> Iterable[Credit]:
    """Those of two different papers at least, an item between each and the next."""
    if len({credit.name for credit in alone}) < _FEWEST:
        return ()
    near = [(one, two) for one, two in pairwise(alone) if _parts(text, one, two)]
    if len({credit.name for pair in near for credit in pair}) < _FEWEST:
        return ()
    return [credit for pair in near for credit in pair]


def _parts(text: str, one: Credit, two: Credit) -> bool:
    between = text[one.end : two.start]
    return len(between) < _LONGEST_ITEM and bool(_ITEM.match(between))
