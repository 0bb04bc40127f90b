"""An article's text as a ledger: each stretch with what it is and where else it stands.

The stretches in order give the text back, character for character.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import TypeVar

from provenance.models import DocumentEntry, OriginKind, OriginStatus, Passage, Span, Utterance
from provenance.report.lookup import Lookup
from provenance.text.spans import merge_spans

_V = TypeVar("_V")
_CLOSING_MARKS = "”’“»›\"'"


class Account(StrEnum):
    """What a stretch of an article is."""

    WIRE = "wire"
    OTHER_OUTLET = "other_outlet"
    OWN = "own"
    BOILERPLATE = "boilerplate"


@dataclass(frozen=True, slots=True)
class Note:
    """A mark behind a stretch: the passage or utterance (by id) that ends there."""

    number: int
    end: int
    passage: str | None = None
    utterance: str | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of one account; `targets` are the places that begin here and that something links to."""

    start: int
    end: int
    text: str
    account: Account
    quoted: bool
    targets: tuple[Span, ...] = ()
    notes: tuple[Note, ...] = ()


def account_of(passage: Passage, document: DocumentEntry) -> Account:
    """Whether a shared passage is wire, another outlet's or the document's own words."""
    origin = passage.origin
    if origin.status is OriginStatus.NAMED and origin.name:
        if document.outlet and origin.name.casefold() == document.outlet.casefold():
            return Account.OWN
        if origin.kind is OriginKind.AGENCY:
            return Account.WIRE
    return Account.OTHER_OUTLET


def list_notes(found: Lookup, document: str) -> tuple[Note, ...]:
    """The notes of an article in the order of its text: shared passages and shared utterances."""
    entry = found.documents.get(document)
    text = entry.text if entry else ""
    said = {each.id: each for each, _ in found.utterances_in.get(document, [])}
    shared = {name for name, each in said.items() if _is_shared(each, document)}
    ends: set[tuple[int, str, str]] = set()
    for passage, place in found.passages_in.get(document, []):
        ends.add((place.end, "p", passage.id))
    for utterance, rendering in found.utterances_in.get(document, []):
        if utterance.id in shared:
            ends.add((_past_marks(text, rendering.end), "u", utterance.id))
    return tuple(
        Note(number, end, id if kind == "p" else None, id if kind == "u" else None)
        for number, (end, kind, id) in enumerate(sorted(ends), 1)
    )


def lay_open(found: Lookup, document: DocumentEntry, targets: Iterable[Span] = ()) -> tuple[Stretch, ...]:
    """The whole text of a document as stretches, cut where its account changes or something points."""
    size = len(document.text)
    layers = _layers(found, document)
    quoted = _clipped((Span(q.start, q.end) for q in found.quoted_in.get(document.id, [])), size)
    aimed = {span for span in targets if 0 <= span.start < span.end <= size}
    notes = list_notes(found, document.id)
    cuts = {0, size} | {cut for spans in (*layers.values(), quoted, aimed) for span in spans for cut in span}
    cuts |= {min(max(note.end, 0), size) for note in notes}
    places = sorted(cuts)
    starts = _grouped((span.start, span) for span in sorted(aimed))
    ends = _grouped((min(max(note.end, 0), size), note) for note in notes)
    return tuple(
        Stretch(
            start=start,
            end=end,
            text=document.text[start:end],
            account=_account(layers, start),
            quoted=_holds(quoted, start),
            targets=tuple(starts.get(start, ())),
            notes=tuple(ends.get(end, ())),
        )
        for start, end in pairwise(places)
    )


def shares(stretches: Sequence[Stretch]) -> dict[str, float]:
    """The part of an article's letters that each account has, and the part inside quotations."""
    parts = {account.value: 0 for account in Account} | {"quotation": 0}
    total = 0
    for each in stretches:
        letters = sum(map(str.isalnum, each.text))
        total += letters
        parts[each.account.value] += letters
        parts["quotation"] += letters if each.quoted else 0
    return {name: letters / (total or 1) for name, letters in parts.items()}


def _is_shared(utterance: Utterance, document: str) -> bool:
    return any(each.document != document for each in utterance.renderings)


def _layers(found: Lookup, document: DocumentEntry) -> dict[Account, tuple[Span, ...]]:
    spans: dict[Account, list[Span]] = {
        Account.BOILERPLATE: list(document.boilerplate),
        Account.WIRE: [],
        Account.OTHER_OUTLET: [],
    }
    for passage, place in found.passages_in.get(document.id, []):
        spans.setdefault(account_of(passage, document), []).append(Span(place.start, place.end))
    spans.pop(Account.OWN, None)
    return {account: _clipped(each, len(document.text)) for account, each in spans.items()}


def _account(layers: dict[Account, tuple[Span, ...]], at: int) -> Account:
    return next((account for account, spans in layers.items() if _holds(spans, at)), Account.OWN)


def _clipped(spans: Iterable[Span], size: int) -> tuple[Span, ...]:
    inside = (Span(max(0, each.start), min(size, each.end)) for each in spans)
    return merge_spans(each for each in inside if each.start < each.end)


def _holds(spans: Sequence[Span], at: int) -> bool:
    index = bisect_right(spans, at, key=lambda span: span.start) - 1
    return index >= 0 and at < spans[index].end


def _grouped(pairs: Iterable[tuple[int, _V]]) -> dict[int, list[_V]]:
    found: dict[int, list[_V]] = {}
    for key, value in pairs:
        found.setdefault(key, []).append(value)
    return found


def _past_marks(text: str, end: int) -> int:
    """A note stands behind the closing mark of its quotation, not inside it."""
    while 0 < end < len(text) and text[end] in _CLOSING_MARKS:
        end += 1
    return end
