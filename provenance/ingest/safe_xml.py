"""XML taken apart as a stream: whole elements of some names; nothing fetched, no entities of its own.

What makes XML dangerous is refused where it is declared, so no bomb is ever unpacked.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element
from xml.parsers import expat

from provenance.ingest.decoding import decode
from provenance.ingest.limits import Limits, megabytes
from provenance.ingest.records import UnreadableError

_DECLARED = re.compile(rb"""^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{1,40})["']""")
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_CHUNK = 1 << 16


class MalformedError(Exception):
    """The XML breaks off here; what came before stands."""


def decode_xml(data: bytes) -> str:
    """The text of an XML file by its mark or declaration, letters that XML forbids shown as U+FFFD."""
    declared = _DECLARED.match(data[:400])
    label = declared.group(1).decode("ascii", "replace") if declared else None
    return _NOT_XML.sub("\ufffd", decode(data, label)).lstrip("\ufffd \t\r\n")


def elements(text: str, names: frozenset[str], limits: Limits) -> Iterator[Element]:
    """The outermost elements of these names, each complete, then the root without them.

    Raises `MalformedError` at what is not XML, `UnreadableError` at what is an attack.
    """
    data = text.encode("utf-8", "replace")
    builder = _Builder(names, limits)
    for start in range(0, max(1, len(data)), _CHUNK):
        try:
            builder.parser.Parse(data[start : start + _CHUNK], start + _CHUNK >= len(data))
        except expat.ExpatError as error:
            yield from builder.take()
            raise MalformedError(f"not well-formed XML, line {error.lineno}") from None
        yield from builder.take()
    if builder.root is not None and local_name(builder.root) not in names:
        yield builder.root


def local_name(element: Element) -> str:
    """The name of an element without its namespace."""
    return element.tag.rpartition("}")[2]


class _Builder:
    """Elements from parse events; those wanted are handed over and forgotten."""

    def __init__(self, names: frozenset[str], limits: Limits) -> None:
        self.names = names
        self.limits = limits
        self.stack: list[Element] = []
        self.done: list[Element] = []
        self.root: Element | None = None
        self.words: list[str] = []
        self.inside = 0
        self.size = 0
        self.parser = expat.ParserCreate("utf-8", "}")
        self.parser.buffer_text = True
        self.parser.UseForeignDTD(True)  # an entity that nobody declares is passed to `_other`
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._data
        self.parser.DefaultHandlerExpand = self._other
        self.parser.EntityDeclHandler = self._refuse
        self.parser.ExternalEntityRefHandler = lambda *_: 1  # nothing is fetched, reading goes on

    def take(self) -> list[Element]:
        """The elements completed since the last call."""
        done, self.done = self.done, []
        return done

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        if len(self.stack) >= self.limits.nesting:
            raise UnreadableError(
                f"nested more than {self.limits.nesting} deep, which no feed is; give its articles as .txt"
            )
        element = Element(tag, attributes)
        if self.stack:
            self._place_words()
            self.stack[-1].append(element)
        else:
            self.root = element
        self.stack.append(element)
        self.inside += self._is_wanted(element)
        self._grow(len(tag) + sum(len(name) + len(value) for name, value in attributes.items()))

    def _end(self, tag: str) -> None:
        self._place_words()
        element = self.stack.pop()
        if not self._is_wanted(element):
            return
        self.inside -= 1
        if not self.inside:
            if self.stack:
                del self.stack[-1][-1]
            self.done.append(element)
            self.size = 0

    def _is_wanted(self, element: Element) -> bool:
        return local_name(element) in self.names

    def _data(self, data: str) -> None:
        if not self.stack:
            return
        self._grow(len(data))
        self.words.append(data)

    def _place_words(self) -> None:
        """Puts the words since the last mark behind the last child, or at the element's start."""
        if not self.words:
            return
        words, self.words = "".join(self.words), []
        element = self.stack[-1]
        if len(element):
            element[-1].tail = (element[-1].tail or "") + words
        else:
            element.text = (element.text or "") + words

    def _other(self, data: str) -> None:
        if data.startswith("&") and data.endswith(";"):  # &nbsp; and such, which only HTML declares
            self._data(html.unescape(data))

    def _grow(self, size: int) -> None:
        self.size += size
        if self.size > 2 * self.limits.article_bytes:
            bound = megabytes(2 * self.limits.article_bytes)
            raise UnreadableError(f"an article larger than {bound} in it, which no article is; split it")

    def _refuse(self, name: str, *_: object) -> None:
        raise UnreadableError(
            "declares XML entities of its own, as an XML bomb does; save it without its DOCTYPE"
        )
