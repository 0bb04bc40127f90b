"""Addresses that credit: "Read more https://examplia.com/a", "Mehr auf examplia.de", "... .-examplia.com"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance import languages
from provenance.models import CreditRole
from provenance.outlets.rows import Outlet
from provenance.outlets.table import OutletTable
from provenance.quotes.credits.placed import Placed
from provenance.text.printed import Printed

_LINE = re.compile(
    rf"(?m)^[^\w\n]{{0,4}}{languages.credit_pattern('leading')}\b[^\n.]{{0,30}}?[\s:]"
    r"(?P<at>(?:https?://)?(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10}(?:/[^\s]{0,300})?)[^\w\n]{0,4}$"
)
# "... in the harbour.-examplia.com": an address behind a dash signs what stands before it.
_SIGNED = re.compile(
    r"(?m)(?P<dash>[-–—](?:(?<=[.!?\"”»’)].)|(?<=[.!?\"”»’)][^\S\n].))[-–—]?)[^\S\n]?(?P<at>(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,6})[^\S\n.]{0,3}$"
)


def find_links(printed: Printed, outlets: OutletTable, tail: int) -> Iterator[Placed]:
    """Addresses that sign, and the line behind `tail` that leads to an outlet, where all lead to one."""
    if "." not in printed.text:
        return
    for sign in _SIGNED.finditer(printed.text):
        signed = outlets.by_url(f"https://{sign['at']}")
        if signed is not None:
            role = CreditRole.CREDIT_LINE if sign.start("at") >= tail else CreditRole.REPORT
            yield Placed(role, sign.start("dash"), sign.end("at"), signed.name)
    led: dict[str, tuple[re.Match[str], Outlet]] = {}
    for line in _LINE.finditer(printed.text, tail):
        address = line["at"]
        outlet = outlets.by_url(address if "://" in address else f"https://{address}")
        if outlet is None:
            return
        led.setdefault(outlet.id, (line, outlet))
    if len(led) == 1:
        line, outlet = next(iter(led.values()))
        yield Placed(CreditRole.CREDIT_LINE, line.start(), line.end(), outlet.name)
