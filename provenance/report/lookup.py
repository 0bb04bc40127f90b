"""A report by its ids: what a view asks for again and again, found once. Knows no format."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TypeVar

from provenance.models import (
    CopyGroup,
    DocumentEntry,
    OriginEntry,
    Passage,
    Quotation,
    Report,
    Utterance,
)
from provenance.report.words import shortened

_T = TypeVar("_T")


@dataclass(frozen=True)
class Lookup:
    """A report with its values by id."""

    report: Report
    documents: dict[str, DocumentEntry]
    origins: dict[str, OriginEntry]
    quotations: dict[str, Quotation]
    passages: dict[str, Passage]
    utterances: dict[str, Utterance]
    copies: dict[str, CopyGroup]
    names: dict[str, str]
    quoted_in: dict[str, list[Quotation]] = field(repr=False)
    passages_in: dict[str, list[Passage]] = field(repr=False)
    utterances_in: dict[str, list[Utterance]] = field(repr=False)
    copies_of: dict[str, list[CopyGroup]] = field(repr=False)

    def name(self, id: str) -> str:
        """What a reader calls a document or an origin; an id nobody knows stands for itself."""
        return self.names.get(id, id)

    def words(self, document: str, start: int, end: int) -> str:
        """The words at a place, or nothing where the document is unknown."""
        entry = self.documents.get(document)
        return entry.text[max(0, start) : max(0, end)] if entry else ""


def look_up(report: Report) -> Lookup:
    """The report's values by their ids."""
    quoted: dict[str, list[Quotation]] = defaultdict(list)
    for quotation in report.quotations:
        quoted[quotation.document].append(quotation)
    return Lookup(
        report=report,
        documents={each.id: each for each in report.documents},
        origins={each.id: each for each in report.origins},
        quotations={each.id: each for each in report.quotations},
        passages={each.id: each for each in report.passages},
        utterances={each.id: each for each in report.utterances},
        copies={each.id: each for each in report.copies},
        names=_names(report),
        quoted_in=dict(quoted),
        passages_in=_by_document([(p, [o.document for o in p.occurrences]) for p in report.passages]),
        utterances_in=_by_document([(u, [r.document for r in u.renderings]) for u in report.utterances]),
        copies_of=_by_document([(c, [d.id for d in c.documents]) for c in report.copies]),
    )


def documents_of(utterance: Utterance) -> tuple[str, ...]:
    """The documents that carry an utterance, each once, in the order of its renderings."""
    return tuple(dict.fromkeys(each.document for each in utterance.renderings))


def _by_document(rows: list[tuple[_T, list[str]]]) -> dict[str, list[_T]]:
    found: dict[str, list[_T]] = defaultdict(list)
    for value, documents in rows:
        for document in dict.fromkeys(documents):
            found[document].append(value)
    return dict(found)


def _names(report: Report) -> dict[str, str]:
    """The outlet where it has one document, else with the title or the id, so that no two are mixed up."""
    outlets = Counter(each.outlet for each in report.documents)
    names = {each.id: each.name or "an origin nobody names" for each in report.origins}
    for each in report.documents:
        own = shortened(each.title, 40) if each.title else each.id
        if not each.outlet:
            names[each.id] = own
        elif outlets[each.outlet] > 1:
            names[each.id] = f"{each.outlet}, “{own}”"
        else:
            names[each.id] = each.outlet
    return names
