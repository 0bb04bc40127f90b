"""The words of marked-up text, a blank line between blocks, scripts and comments left out; linear."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

_BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "br", "caption", "dd", "div", "dl", "dt", "figcaption",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hl1", "hl2", "hr", "li",
    "main", "media", "nav", "ol", "p", "pre", "section", "table", "tbody", "td", "th", "thead", "tr",
    "ul", "block", "hedline", "byline", "dateline",
))  # fmt: skip
_SILENT = frozenset(("script", "style", "head", "template", "noscript", "media", "figure"))
_OPENS = re.compile(r"<(?:!--|!\[CDATA\[|[!?/]?[a-zA-Z])")
_NAME = re.compile(r"[a-zA-Z][\w:.-]{0,40}")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_GAP = "\n\n"


_PARAGRAPH = re.compile(r"<p(?:\s[^<>]*)?>", re.IGNORECASE)


def is_markup(words: str) -> bool:
    """Whether a text came with its tags: its paragraphs are opened and closed by them.

    >>> is_markup('<p class="lead">One.</p>'), is_markup("a < p, and <p> is a tag")
    (True, False)
    """
    return "</p>" in words.lower() and _PARAGRAPH.search(words) is not None


def words_of_markup(markup: str) -> str:
    """The words of HTML given as a string.

    >>> words_of_markup("<p>One &amp; two.<script>no()</script></p><p>3 < 4</p>")
    'One & two.\\n\\n3 < 4'
    """
    return _joined(_pieces(markup))


def words_of_element(element: Element) -> str:
    """The words of an XML element and what stands in it, XHTML or NITF."""
    return _joined(_parts(element))


def _joined(pieces: Iterator[str]) -> str:
    blocks: list[list[str]] = [[]]
    for piece in pieces:
        if piece == _GAP:
            blocks.append([])
        else:
            blocks[-1].append(piece)
    lines = (_SPACE.sub(" ", "".join(block)).strip() for block in blocks)
    return _GAP.join(line for line in lines if line)


def _parts(element: Element) -> Iterator[str]:
    name = element.tag.rpartition("}")[2].lower()
    if name in _SILENT:
        return
    if name in _BLOCKS:
        yield _GAP
    yield element.text or ""
    for child in element:
        yield from _parts(child)
        yield child.tail or ""
    if name in _BLOCKS:
        yield _GAP


def _pieces(markup: str) -> Iterator[str]:
    at = 0
    while (opened := _OPENS.search(markup, at)) is not None:
        yield html.unescape(markup[at : opened.start()])
        end = _end_of(markup, opened)
        if end < 0:  # left open to the end: words, not a mark
            yield html.unescape(markup[opened.start() :])
            return
        if opened.group() == "<![CDATA[":
            yield markup[opened.end() : end - 3]
        name = _NAME.match(markup, opened.end() - 1)
        tag = name.group().lower() if name else ""
        if tag in _BLOCKS:
            yield _GAP
        if tag in ("script", "style") and markup[opened.start() + 1] != "/":
            end = _after_closing(markup, tag, end)
        at = end
    yield html.unescape(markup[at:])


def _end_of(markup: str, opened: re.Match[str]) -> int:
    """Where the mark that opens here is over; -1 where it never is."""
    closing = {"<!--": "-->", "<![CDATA[": "]]>"}.get(opened.group(), ">")
    found = markup.find(closing, opened.end())
    return found + len(closing) if found >= 0 else -1


def _after_closing(markup: str, tag: str, at: int) -> int:
    closing = re.compile(rf"</{tag}[^<>]{{0,100}}>", re.IGNORECASE).search(markup, at)
    return closing.end() if closing else len(markup)
