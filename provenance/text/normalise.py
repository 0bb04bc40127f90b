"""What an editor changed inside a quotation without changing the words: brackets and ellipses.

Spans in, spans out; the text itself is never altered, so every offset stays true.
"""

from __future__ import annotations

import re

from provenance.models import Span

# An editor's insertion is short; a bracket left open must not swallow the rest of a text.
_BRACKET = re.compile(r"\[[^\[\]\n]{1,120}\]")
_ELLIPSIS = re.compile(r"…|\.[ \u00a0]?\.[ \u00a0]?\.|\[[ ]?(?:…|\.\.\.)[ ]?\]")


def editorial_brackets(text: str) -> tuple[Span, ...]:
    """The insertions in square brackets: "[Prime Minister Ann Lee]".

    >>> editorial_brackets("who [will] go")
    (Span(start=4, end=10),)
    """
    return tuple(Span(*found.span()) for found in _BRACKET.finditer(text))


def ellipses(text: str) -> tuple[Span, ...]:
    """The places where words were left out.

    >>> ellipses("losing… influence")
    (Span(start=6, end=7),)
    """
    return tuple(Span(*found.span()) for found in _ELLIPSIS.finditer(text))


def has_marks(text: str) -> bool:
    """Whether a text has any bracket or ellipsis of an editor."""
    return "[" in text or "…" in text or _ELLIPSIS.search(text) is not None
