"""Where a text gives words to someone it names, in a table or not: "according to the Quarry Post"."""

from __future__ import annotations

import re

from provenance.models import Span

_BEFORE = re.compile(
    r"\b(?:[Aa]ccording to|reported by|quoted by|cited by|citing|reports? (?:in|by)|interview with)"
    r"\s{1,3}(?:[Tt]he\s{1,3})?(?P<name>[^\W\da-z_][^\n,;:()]{2,60})"
)
_AFTER = re.compile(
    r"(?<!\w)(?P<name>[^\W\da-z_][\w’'&-]{0,30}(?: (?:of|and|&|[^\W\da-z_][\w’'&-]{0,30})){0,5})"
    r"[’']?,?\s{1,3}(?:has |had |have )?(?:first )?(?:reported|reports|revealed|writes|wrote)\b"
)
_MOST = 200


def find_attributed(text: str) -> tuple[tuple[Span, Span], ...]:
    """Each as the words that attribute, and where the name starts; the name may be shorter than its span."""
    found = [(Span(m.start(), m.start("name")), Span(*m.span("name"))) for m in _BEFORE.finditer(text)]
    for match in _AFTER.finditer(text):
        start = match.start("name")
        places = (start + at for at in _word_starts(match["name"]))
        found += [(Span(at, match.end()), Span(at, match.end("name"))) for at in places]
    return tuple(sorted(found)[:_MOST])


def _word_starts(name: str) -> list[int]:
    """Where a name may start: "Officials Quarry Post reported" holds the name from its second word on."""
    return [0, *(at + 1 for at, char in enumerate(name) if char == " ")]
