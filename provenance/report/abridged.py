"""A report as a page can show it: names of any length in, names of a line out; texts and ids stay.

The data files are written from the whole report, the pages and the Markdown from this one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from provenance.models import Conflict, CopyGroup, DocumentEntry, Origin, Passage, Report, Utterance
from provenance.report.words import shortened

_O = TypeVar("_O", bound=Origin)
_MOST_CHARS = 160  # a title in full, and nothing that would bury the page


def abridge(report: Report) -> Report:
    """The report with outlets, speakers, channels and origins cut to a line where they are longer."""
    return replace(
        report,
        documents=tuple(map(_document, report.documents)),
        origins=tuple(
            replace(each, name=_name(each.name), owner=_name(each.owner)) for each in report.origins
        ),
        utterances=tuple(map(_utterance, report.utterances)),
        passages=tuple(map(_with_origin, report.passages)),
        copies=tuple(map(_with_origin, report.copies)),
    )


def _document(document: DocumentEntry) -> DocumentEntry:
    return replace(document, outlet=_name(document.outlet), origin=_origin(document.origin))


def _utterance(utterance: Utterance) -> Utterance:
    return replace(
        utterance,
        speaker=_name(utterance.speaker),
        origin=_origin(utterance.origin),
        channels=tuple(_cut(each) for each in utterance.channels),
        conflicts=tuple(map(_conflict, utterance.conflicts)),
    )


def _conflict(conflict: Conflict) -> Conflict:
    return replace(conflict, values=tuple(_cut(each) for each in conflict.values))


_P = TypeVar("_P", Passage, CopyGroup)


def _with_origin(value: _P) -> _P:
    return replace(value, origin=_origin(value.origin))


def _origin(origin: _O) -> _O:
    rivals = tuple(replace(each, name=_name(each.name)) for each in origin.alternatives)
    return replace(origin, name=_name(origin.name), alternatives=rivals)


def _name(name: str | None) -> str | None:
    return None if name is None else _cut(name)


def _cut(name: str) -> str:
    return name if len(name) <= _MOST_CHARS else shortened(name, _MOST_CHARS)
