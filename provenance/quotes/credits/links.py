"""The line that leads to the whole text: "Read more https://examplia.com/a", "Mehr dazu auf examplia.de"."""

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


def find_links(printed: Printed, outlets: OutletTable, tail: int) -> Iterator[Placed]:
    """The line behind `tail` that leads to an outlet of the table; where several lead to others, none."""
    if "." not in printed.text:
        return
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
