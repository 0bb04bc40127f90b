"""Lines that credit nobody of the table, by their own words: "Image by ...", "Source: Some House"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.languages.model import words as listed
from provenance.languages.unnamed_agencies import IN_BRACKETS, LINE, WORDS
from provenance.models import CreditRole
from provenance.quotes.credits.placed import Placed
from provenance.text.lines import at_line_starts
from provenance.text.printed import Printed

_PICTURES = ("Image", "Photo", "Picture", "Photograph")
_SIGNED = (
    *("Compiled by", "With files from", "Edited by", "Editing by", "Reporting by", "Writing by"),
    *("Additional reporting by", "Translated by"),
)
_NAMELESS = re.compile(
    rf"[ \t(]*(?:(?P<photo>(?:{'|'.join(_PICTURES)})s?(?:\s+(?:by|via|courtesy of|credit)\b|:)"
    r"\s*[^\n]{1,80})|"
    rf"(?P<line>(?:{'|'.join(_SIGNED)})\b:?\s*[^\n]{{1,300}}))(?=\n|$)"
)
# A text without any of their words holds no such line.
_CREDITING = frozenset(
    (*_PICTURES, *(f"{noun}s" for noun in _PICTURES), *(line.split()[0] for line in _SIGNED))
)
_GIVING = listed("Source Sources SOURCE SOURCES Material Materials Provided This")
# A line that gives its text to a house of no table: "Source: Brightwater Labs press release".
_GIVEN = re.compile(
    r"[ \t(]*(?:(?:Story )?Sources?:|SOURCES?:?|Materials? provided by|Provided by|This "
    r"(?:article|story|report|text) (?:is|was) (?:based on|adapted from|taken from))[ \t]+"
    r"(?:an? (?:press|news) release (?:from|by|of|issued by) )?(?:[Tt]he )?"
    r"(?P<name>[A-Z0-9][\w.&'’-]*(?: (?:of|and|for|the|de|[A-Z0-9&][\w.&'’-]*)){0,6}?)(?:['’]s)?"
    r"(?: (?:(?:press|news) release|statement|website))?[.)]*[ \t]*(?=\n|$)"
)
# The way Reuters, and Reuters only, signs its stories.
_REUTERS_TAIL = re.compile(
    r"(?:[Rr]eporting|[Ww]riting) by [^\n]{3,250}; ?(?:[Ww]riting[^\n;]{3,80}; ?)?[Ee]diting by "
)


# So far from an end of the text a line of agencies may sign it.
_HEAD_CHARS, _TAIL_CHARS = 1_500, 400


def unnamed_agencies(printed: Printed) -> Iterator[Placed]:
    """ "By Agencies" at the head, "(With agency inputs)" at the foot: agencies, and none by its name."""
    text = printed.text
    if not printed.holds(WORDS):
        return
    lines = [found.span("words") for found in at_line_starts(LINE, text)]
    last = IN_BRACKETS.search(text, max(0, len(text) - _TAIL_CHARS))
    for start, end in (*lines, *([last.span("words")] if last else [])):
        if start < _HEAD_CHARS or end > len(text) - _TAIL_CHARS:
            yield Placed(CreditRole.CREDIT_LINE, start, end, None)


def nameless_lines(printed: Printed) -> Iterator[Placed]:
    """Lines that credit nobody of the table: "Image by ...", "Compiled by: ...", "Source: Some House"."""
    text = printed.text
    for found in at_line_starts(_GIVEN, text) if printed.holds(_GIVING) else ():
        start = found.start() + len(found[0]) - len(found[0].lstrip(" \t("))
        yield Placed(CreditRole.CREDIT_LINE, start, found.end(), found["name"].removesuffix("."))
    for found in at_line_starts(_NAMELESS, text) if printed.holds(_CREDITING) else ():
        role = CreditRole.PHOTO if found["photo"] else CreditRole.CREDIT_LINE
        signed = role is CreditRole.CREDIT_LINE and _REUTERS_TAIL.search(found.group())
        start, end = found.span(found.lastgroup or 0)
        if text[start:end].endswith(")") and "(" not in text[start:end]:
            end -= 1
        yield Placed(role, start, end, "Reuters" if signed else None)
