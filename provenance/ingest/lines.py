"""Lines of a byte stream, each bounded: a 200 MB line costs one problem and little memory."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from typing import BinaryIO

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def bounded_lines(stream: BinaryIO, limit: int) -> Iterator[bytes | None]:
    """The lines with their ends; None for one longer than `limit` bytes."""
    head = stream.readline(limit + 1)
    if head[:2] in _UTF16:
        yield from _utf16_lines(head + stream.read(20 * limit))
        return
    while head:
        if len(head) > limit and not head.endswith(b"\n"):
            _pass_line(stream, limit)
            yield None
        else:
            yield head
        head = stream.readline(limit + 1)


def _pass_line(stream: BinaryIO, limit: int) -> None:
    rest = stream.readline(limit)
    while rest and not rest.endswith(b"\n"):
        rest = stream.readline(limit)


def _utf16_lines(data: bytes) -> Iterator[bytes]:
    text = data.decode("utf-16", "replace")
    yield from (line.encode("utf-8", "replace") for line in text.splitlines(keepends=True))
