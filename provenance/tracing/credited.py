"""Whether a page says where its text comes from, when that was found out elsewhere."""

from __future__ import annotations

from provenance.models import CreditState, Origin, OriginStatus
from provenance.tracing.copies import NO_CREDIT
from provenance.tracing.decide import LEAST_REPROACH
from provenance.tracing.naming import folded
from provenance.tracing.pages import Page


def credit_of(page: Page, origin: Origin) -> CreditState:
    """Stated where a credit of the page names the origin, own where that is its outlet, else stripped."""
    if origin.status is not OriginStatus.NAMED or not origin.name:
        return CreditState.UNDECIDED
    if page.is_home(origin.name):
        return CreditState.OWN
    named = {folded(one.name) for one in page.credits if one.name and one.role not in NO_CREDIT}
    if folded(origin.name) in named:
        return CreditState.STATED
    return CreditState.STRIPPED if origin.confidence >= LEAST_REPROACH else CreditState.UNDECIDED
