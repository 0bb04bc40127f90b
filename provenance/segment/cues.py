"""The words by which a page's furniture gives itself away, compiled from `furniture.toml`."""

from __future__ import annotations

import re
import tomllib
from importlib import resources

_DATA = tomllib.loads(
    resources.files(__package__ or "").joinpath("furniture.toml").read_text(encoding="utf-8")
)

TAIL_HEADINGS: frozenset[str] = frozenset(
    heading for headings in _DATA["headings"].values() for heading in headings
)

_BUTTON = f"(?:{'|'.join(_DATA['lines']['buttons'])})"
FURNITURE_LINE = re.compile("|".join(_DATA["lines"]["patterns"]).replace("BUTTON", _BUTTON), re.IGNORECASE)

PHRASES = {
    family: re.compile("|".join(patterns), re.IGNORECASE) for family, patterns in _DATA["phrases"].items()
}

TRIGGERS: dict[str, tuple[str, ...]] = {family: tuple(words) for family, words in _DATA["triggers"].items()}

# What a page says by script or style sheet where a reader forgot to drop it.
CODE = re.compile(
    r"\bfunction\s?\(|\bvar \w+\s?=|[{};]\s?\}|=>\s?\{|\$\(|!important|\bdocument\.getElementById"
    r"|\bwindow\.\w+\s?="
)
TAG = re.compile(
    r"</?(?:a|b|i|p|em|ul|ol|li|h[1-6]|br|hr|td|tr|th|img|div|svg|span|body|html|link|meta|form|input|label|table|style"
    r"|script|iframe|button|figure|section|article|blockquote|strong|time|tweet)\b[^<>]{0,300}>",
    re.IGNORECASE,
)

# A labelled date that stands before the first words of a text: metadata, not the article's words.
HEAD_LABEL = re.compile(
    r"\s*(?:date|published|posted|updated|created)(?: on)?\s?:?\s{1,3}\d{4}-\d\d-\d\d"
    r"(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?(?=\s)",
    re.IGNORECASE,
)
