"""Texts with the answer marked: `[[q Speaker | cue | channel]]words[[/]]`, `[[c Name]]words[[/]]`, and
`[[m]]words[[/]]` where either reading is right."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from provenance.models import Document

NEWSROOM = Path(__file__).parent / "newsroom"
_MARK = re.compile(r"\[\[(?P<kind>[qcm]) ?(?P<fields>[^\]]*)\]\](?P<words>.*?)\[\[/\]\]", re.S)


@dataclass(frozen=True)
class Said:
    """A quotation that must be found."""

    start: int
    end: int
    speaker: str | None
    cue: str | None
    channel: str | None


@dataclass(frozen=True)
class Named:
    """A credit that must be found."""

    start: int
    end: int
    name: str


@dataclass(frozen=True)
class Marked:
    """A document, what must be found in it, and the strings that may be taken for quotations or not."""

    document: Document
    said: tuple[Said, ...]
    named: tuple[Named, ...]
    either: tuple[tuple[int, int], ...] = ()


def read_marked(path: Path) -> Marked:
    """The text without its marks, and the marks as offsets into it."""
    raw, text = path.read_text(encoding="utf-8"), ""
    said: list[Said] = []
    named: list[Named] = []
    either: list[tuple[int, int]] = []
    at = 0
    for mark in _MARK.finditer(raw):
        text += raw[at : mark.start()]
        start = len(text)
        text += mark["words"]
        if mark["kind"] == "q":
            speaker, cue, channel = (field.strip() for field in mark["fields"].split("|"))
            said.append(Said(start, len(text), _stated(speaker), _stated(cue), _stated(channel)))
        elif mark["kind"] == "m":
            either.append((start, len(text)))
        else:
            named.append(Named(start, len(text), mark["fields"].strip()))
        at = mark.end()
    return Marked(Document(id=path.stem, text=text + raw[at:]), tuple(said), tuple(named), tuple(either))


def newsroom() -> tuple[Marked, ...]:
    """All marked articles, in order of their names."""
    return tuple(read_marked(path) for path in sorted(NEWSROOM.glob("*.txt")))


def _stated(field: str) -> str | None:
    return None if field == "-" else field
