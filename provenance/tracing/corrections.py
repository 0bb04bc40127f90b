"""Notes of correction, and the credits that they take back: "was wrongly credited to Reuters".

A text and the outlet table in, the names that it denies out, each with the words that do; for what else is
corrected see `amended`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from provenance.languages import any_of
from provenance.models import Span
from provenance.outlets.table import OutletTable
from provenance.text.paragraphs import split_paragraphs

_NOTE = re.compile(rf"\b{any_of('corrections')}\b", re.IGNORECASE)
_SMALL = rf"(?:{any_of('credit_links')} ){{0,3}}"
_DENIED = re.compile(
    rf"\b(?:{any_of('wrongly')}\b[^.;\n]{{0,60}}|{any_of('instead')} {_SMALL})$", re.IGNORECASE
)
_BEFORE_CHARS = 100
_MOST_NOTES = 5
_MOST_CHARS = 1_000


class Denied(NamedTuple):
    """A name that a note denies: where it stands, and the words of the note up to it."""

    name: str
    place: Span
    words: Span


def find_denied(text: str, outlets: OutletTable) -> tuple[Denied, ...]:
    """The outlets that a page says its text is not from, in order of place.

    >>> note = "Correction: This story was wrongly attributed to Reuters. It is by AFP."
    >>> [one.name for one in find_denied(note, OutletTable.default())]
    ['Reuters']
    """
    return tuple(denied for span in find_notes(text) for denied in _in_note(text, span, outlets))


def find_notes(text: str) -> tuple[Span, ...]:
    """The paragraphs in which a page speaks of a correction, each as far as a note goes.

    >>> text = "It sank.\\nCorrection: An earlier version gave another day."
    >>> [text[start:end].split()[0] for start, end in find_notes(text)]
    ['Correction:']
    """
    notes = [one.start() for one in _NOTE.finditer(text)]
    if not notes:
        return ()
    few = _few(notes)
    around = (one for one in split_paragraphs(text) if any(one.start <= at < one.end for at in few))
    return tuple(Span(start, min(end, start + _MOST_CHARS)) for start, end in around)


def _few(notes: list[int]) -> list[int]:
    """The first and last of the notes: a page of thousands is a list of corrections."""
    return notes[:_MOST_NOTES] + notes[_MOST_NOTES:][-_MOST_NOTES:]


def _in_note(text: str, span: Span, outlets: OutletTable) -> list[Denied]:
    found = []
    for mention in outlets.mentions(text[span.start : span.end]):
        place = Span(span.start + mention.start, span.start + mention.end)
        before = text[max(span.start, place.start - _BEFORE_CHARS) : place.start]
        denial = _DENIED.search(before)
        if denial:
            words = Span(place.start - len(before) + denial.start(), place.end)
            found.append(Denied(mention.outlet.name, place, words))
    return found
