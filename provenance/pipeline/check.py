"""One article against the rest: what stands elsewhere, where it goes back to, credited or not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from provenance.errors import InputError
from provenance.models import (
    Corpus,
    Document,
    DocumentEntry,
    Occurrence,
    Origin,
    Rendering,
    Report,
    Span,
    Utterance,
)
from provenance.pipeline.stages import build_report
from provenance.progress import Note, silent
from provenance.report.ledger import Account, lay_open
from provenance.report.ledger import Stretch as Entry
from provenance.report.lookup import Lookup, look_up
from provenance.settings import Settings
from provenance.text.tokens import words_of

_LEAST_WORDS = 0.5  # of the words of a part of a quotation: so many make it said by a rendering elsewhere

Kind = Literal["wire", "other_outlet", "own", "quotation", "boilerplate"]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of the article, what it is, and where else its words stand."""

    start: int
    end: int
    kind: Kind
    elsewhere: tuple[Occurrence, ...]
    origin: Origin | None


@dataclass(frozen=True, slots=True)
class Checked:
    """The article and its text in stretches, which follow each other without a gap."""

    document: DocumentEntry
    stretches: tuple[Stretch, ...]


def check(
    article: Document,
    corpus: Corpus | Iterable[Document],
    settings: Settings | None = None,
    note: Note = silent,
) -> tuple[Checked, Report]:
    """The `article` held against `corpus`; where the corpus holds it already, that copy is the one checked.

    Returns the stretches, and the report on the corpus with the article in it.
    """
    others = tuple(corpus)
    held = next((one for one in others if (one.id, one.text) == (article.id, article.text)), None)
    if held is None and any(one.id == article.id for one in others):
        article = replace(article, id=f"{article.id} (checked)")
    report = build_report(others if held else (*others, article), settings, note)
    return stretches_of(article.id, report), report


def stretches_of(document: str, report: Report) -> Checked:
    """The stretches of one document of a report.

    Raises:
        InputError: the report has no such document.
    """
    found = look_up(report)
    if document not in found.documents:
        raise InputError(document, "is not a document of this report", "name one of its documents by id")
    entry = found.documents[document]
    cuts = [Span(at.start, at.end) for _, at in found.passages_in.get(document, ())]
    cuts += [Span(at.start, at.end) for _, at in found.utterances_in.get(document, ())]
    laid = lay_open(found, entry, cuts)
    return Checked(entry, tuple(_joined(_stretch(one, document, found) for one in laid)))


def _stretch(entry: Entry, document: str, found: Lookup) -> Stretch:
    passages = [one for one, place in found.passages_in.get(document, ()) if _holds(place, entry)]
    # Inside a shared passage its utterances would cut it into crumbs: the passage says it all.
    said = () if passages else found.utterances_in.get(document, ())
    inside = [(one, place) for one, place in said if _holds(place, entry)]
    renderings = [
        (one, each) for one, place in inside for each in _renderings(one, place, entry, document, found)
    ]
    elsewhere = {at for one in passages for at in one.occurrences if at.document != document}
    elsewhere |= {Occurrence(each.document, each.start, each.end, each.score) for _, each in renderings}
    origins = [one.origin for one in passages] + [one.origin for one, _ in renderings]
    return Stretch(
        start=entry.start,
        end=entry.end,
        kind=_kind(entry),
        elsewhere=tuple(sorted(elsewhere, key=_place_order)),
        origin=max(origins, key=lambda one: one.confidence) if origins else None,
    )


def _kind(entry: Entry) -> Kind:
    if entry.account is Account.OWN and entry.quoted:
        return "quotation"
    return entry.account.value


def _renderings(
    utterance: Utterance, place: Rendering, entry: Entry, document: str, found: Lookup
) -> Iterator[Rendering]:
    """The renderings in other documents of what a stretch says.

    A stretch that is the whole rendering is said by all of them; a part of one by those that have its words:
    what a draft adds inside the marks stands nowhere.
    """
    others = (one for one in utterance.renderings if one.document != document)
    words = set(words_of(entry.text))
    if not words or (entry.start, entry.end) == (place.start, place.end):
        yield from others
        return
    for one in others:
        text = found.documents[one.document].text[one.start : one.end]
        if len(words & set(words_of(text))) >= _LEAST_WORDS * len(words):
            yield one


def _holds(place: Occurrence | Rendering, entry: Entry) -> bool:
    return place.start <= entry.start and entry.end <= place.end


def _joined(stretches: Iterable[Stretch]) -> Iterator[Stretch]:
    """Neighbours that say the same joined."""
    last: Stretch | None = None
    for one in stretches:
        if last and (last.kind, last.elsewhere, last.origin) == (one.kind, one.elsewhere, one.origin):
            last = replace(last, end=one.end)
            continue
        if last:
            yield last
        last = one
    if last:
        yield last


def _place_order(place: Occurrence) -> tuple[float, str, int]:
    return (-place.score, place.document, place.start)
