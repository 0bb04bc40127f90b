"""Which outlets an author field names: "Ana Prado, Reuters", and not the agency Petra in "Petra Lind"."""

from __future__ import annotations

import re

from provenance.languages import of_all
from provenance.outlets.scan import OutletMention
from provenance.text.tokens import word_set
from provenance.tracing.pages import Page

_MOST_CHARS = 500
_GIVEN = of_all("given_names")
_NEXT = re.compile(r"(?:-[A-Z][\w’'-]*)?[ -](?P<name>[^\W\d_][\w’'-]+)(?P<more> [^\W\d_]\w*)?")
_OF_OUTLETS = word_set(
    "news agency press staff service services bureau desk wire media reporter reporters correspondent "
    "correspondents writer writers team newsroom online"
)


def outlets_of_byline(page: Page) -> tuple[OutletMention, ...]:
    """Where the author field of a page names outlets."""
    byline = (page.document.byline or "")[:_MOST_CHARS]
    return tuple(one for one in page.outlets.mentions(byline) if not _is_given_name(byline, one))


def _is_given_name(byline: str, mention: OutletMention) -> bool:
    """Whether an outlet's name is the given name of a person: its surname follows."""
    printed = byline[mention.start : mention.end]
    behind = _NEXT.match(byline, mention.end)
    if printed.casefold() not in _GIVEN or behind is None or behind["name"].casefold() in _OF_OUTLETS:
        return False
    if printed.isupper():  # "PETRA LIND", and not "ANI New Delhi"
        return behind["name"].isupper() and not behind["more"]
    return behind["name"][0].isupper()
