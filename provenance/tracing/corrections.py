"""Notes in which a page takes a credit back: "an earlier version was wrongly credited to Reuters".

A text and the outlet table in, the names that it denies out, each with the words that do.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from provenance.models import Span
from provenance.outlets.table import OutletTable
from provenance.text.paragraphs import split_paragraphs

_NOTE = re.compile(
    r"\b(?:correction|corrections|corrected|clarification|editor(?:[’']s|s)? notes?|earlier version"
    r"|previous version|korrektur|berichtigung|richtigstellung|frühere(?:n|r)? (?:fassung|version)"
    r"|anm(?:erkung|\.) der redaktion|rectificatif|erratum|version précédente|corrección|fe de erratas"
    r"|versión anterior|errata corrige|correzione|поправка|уточнение|исправлено|ранее в тексте)\b",
    re.IGNORECASE,
)
_WRONGLY = (
    r"wrongly|incorrectly|mistakenly|erroneously|falsely|misattributed|miscredited|fälschlich(?:erweise)?"
    r"|irrtümlich(?:erweise)?|à tort|par erreur|erróneamente|por error|equivocadamente|per errore"
    r"|erroneamente|ошибочно|по ошибке"
)
_SMALL = r"(?:(?:by|from|to|of|the|a|an|von|der|die|das|den|de|du|la|le|à|al|a|от|из) ){0,3}"
_DENIED = re.compile(
    rf"\b(?:(?:{_WRONGLY})\b[^.;\n]{{0,60}}"
    rf"|(?:not|rather than|instead of|nicht|statt|et non|y no|e non|а не) {_SMALL})$",
    re.IGNORECASE,
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
    notes = [one.start() for one in _NOTE.finditer(text)]
    if not notes:
        return ()
    around = (one for one in split_paragraphs(text) if any(one.start <= at < one.end for at in _few(notes)))
    return tuple(denied for span in around for denied in _in_note(text, span, outlets))


def _few(notes: list[int]) -> list[int]:
    """The first and last of the notes: a page of thousands is a list of corrections."""
    return notes[:_MOST_NOTES] + notes[_MOST_NOTES:][-_MOST_NOTES:]


def _in_note(text: str, span: Span, outlets: OutletTable) -> list[Denied]:
    end = min(span.end, span.start + _MOST_CHARS)
    found = []
    for mention in outlets.mentions(text[span.start : end]):
        place = Span(span.start + mention.start, span.start + mention.end)
        before = text[max(span.start, place.start - _BEFORE_CHARS) : place.start]
        denial = _DENIED.search(before)
        if denial:
            words = Span(place.start - len(before) + denial.start(), place.end)
            found.append(Denied(mention.outlet.name, place, words))
    return found
