"""Signals: one small pure function each, from a page to its claims. A new signal is a new row here.

A signal's docstring is the sentence the report prints; its weight is the row of its name in `weights.TABLE`.
"""

from __future__ import annotations

from provenance.tracing.claims import Claim, Reader
from provenance.tracing.pages import Page
from provenance.tracing.signals.channels import (
    named_channel,
    public_text,
    report_channel,
    unnamed_channel,
)
from provenance.tracing.signals.credits import (
    bare_dateline,
    byline_credit,
    contributor_credit,
    copyright_line,
    dateline_credit,
    denied_credit,
    line_credit,
    metadata_credit,
    report_credit,
)
from provenance.tracing.signals.own import (
    cut_off_end,
    lists_contributions,
    own_author,
    own_byline,
    own_interview,
    own_staff,
    own_wire,
    unsigned_release,
)
from provenance.tracing.signals.told import unread_channel

CREDIT_SIGNALS: tuple[Reader, ...] = (
    dateline_credit,
    byline_credit,
    metadata_credit,
    line_credit,
    copyright_line,
    report_credit,
    contributor_credit,
    bare_dateline,
    denied_credit,
)
OWN_SIGNALS: tuple[Reader, ...] = (
    own_staff,
    lists_contributions,
    own_interview,
    own_wire,
    unsigned_release,
    own_byline,
    own_author,
    cut_off_end,
)
CHANNEL_SIGNALS: tuple[Reader, ...] = (
    named_channel,
    report_channel,
    unnamed_channel,
    public_text,
    unread_channel,
)


def read_claims(page: Page) -> tuple[Claim, ...]:
    """Everything the page says about where its text comes from, in order of place and signal."""
    found = [claim for signal in CREDIT_SIGNALS + OWN_SIGNALS + CHANNEL_SIGNALS for claim in signal(page)]
    return tuple(sorted(found, key=_place))


def _place(claim: Claim) -> tuple[int, str, str]:
    return (claim.anchors[0].start if claim.anchors else 0, claim.signal, claim.name or "")
